#include "server/api/in_room.hpp"

#include "rooms/access.hpp"

namespace veirom {

namespace {

/// Holds one answer until the handler has woken.
class OnePut : public Writer {
public:
    explicit OnePut(asio::any_io_executor executor) : woken_(std::move(executor), SteadyTime::max()) {}

    void tell(ServerFrame const& frame) override {
        answer_ = frame;
        woken_.cancel();
    }

    Awaitable<ServerFrame> answer() {
        while (!answer_) co_await woken_.async_wait(use_result);
        co_return *answer_;
    }

private:
    asio::steady_timer woken_;
    std::optional<ServerFrame> answer_;
};

}  // namespace

Awaitable<InRoom> enter_over_http(Call& call, RoomId room_id) {
    std::shared_ptr<LiveRoom> room;
    std::optional<Role> role;
    bool exists = co_await call.node.rooms->may_know(room_id, call.session->person, std::nullopt);
    if (exists) {
        room = call.node.rooms->get(room_id);
        exists = co_await room->settled();
    }
    if (exists) role = role_of(room->state(), Actor(call.session->person), wall_clock());
    if (!role) {
        asio::steady_timer even(call.node.loop(), call.since + unknown_room_answered_after);
        co_await even.async_wait(use_result);
        refuse(HttpRefusalCode::unknown);
    }
    InRoom in{room, *role};
    co_return in;
}

Awaitable<bool> put_and_wait(Node& node, Put put, Actor actor) {
    auto const writer = std::make_shared<OnePut>(node.loop().get_executor());
    Waiting waiting{std::move(put), std::move(actor), false, {}, writer, std::chrono::steady_clock::now()};
    node.rooms->get(waiting.put.room)->submit(std::move(waiting));
    ServerFrame const answer = co_await writer->answer();
    if (std::holds_alternative<Later>(answer)) throw StoreUnavailable("the put could not be kept now");
    co_return std::holds_alternative<Done>(answer);
}

}  // namespace veirom
