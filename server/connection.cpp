// Frames in and out of one connection, and its buckets. Rooms: connection_rooms.cpp, drafts:
// connection_drafts.cpp.
#include "server/connection.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include "protocol/codec.hpp"
#include "protocol/limits.hpp"
#include "server/log.hpp"
#include "server/node.hpp"

namespace veirom {

namespace {

constexpr int over_bytes_max = 50;  // Frames in a row above the byte bucket: no client of ours does that.

template <class... Functions>
struct Match : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Match(Functions...) -> Match<Functions...>;

}  // namespace

Connection::Connection(Node& node, SessionRecord session, std::string address)
    : node_(node),
      session_(session),
      address_(std::move(address)),
      outbox_(node.loop().get_executor(), limits::outbox_bytes_max),
      last_frame_(std::chrono::steady_clock::now()) {}

void Connection::on_open() {
    node_.connections.add(*this);
    node_.metrics.connections += 1;
    log(LogLevel::debug, "connected", {{"person", session_.person}, {"session", session_.session}});
}

void Connection::on_close() {
    if (std::exchange(closed_, true)) return;
    outbox_.end(close_going_away, true);
    for (auto const& [place, here] : here_) here.room->detach(this);
    if (auto ended = visits(); !ended.empty())
        asio::co_spawn(node_.loop(), touch_visits(std::move(ended)), asio::detached);
    here_.clear();
    node_.connections.remove(*this);
    node_.metrics.connections = static_cast<std::int64_t>(node_.connections.size());
}

void Connection::on_frame(std::string_view text) {
    if (closed_ || outbox_.ended()) return;
    last_frame_ = std::chrono::steady_clock::now();
    auto frame = decode_client_frame(text);
    if (!frame) {
        refuse_unreadable(std::move(frame.error().answer), text.size());
        return;
    }
    malformed_ = 0;
    if (too_many_bytes(*frame, text.size())) return;
    std::visit(Match{
                   [&](Enter const& one) { handle(one); },
                   [&](Earlier const& one) { handle(one); },
                   [&](Put& one) { handle(one, text.size()); },
                   [&](Draft& one) { handle(one); },
                   [&](Read const& one) { handle(one); },
                   [&](Leave const& one) { handle(one); },
               },
               *frame);
}

/// Looking a put up costs the database something, so it is paid for in bytes like every other frame.
void Connection::refuse_unreadable(ServerFrame answer, std::size_t bytes) {
    node_.metrics.malformed += 1;
    malformed_ += 1;
    auto* const refused = std::get_if<Refused>(&answer);
    auto const wait = bytes_.take(node_.socket_limits.bytes, last_frame_, static_cast<double>(bytes));
    if (wait && ++over_bytes_ > over_bytes_max) outbox_.end(close_policy, false);
    if (refused && wait)
        tell(Later{refused->put_id, wait->count()});
    else if (refused)
        asio::co_spawn(node_.loop(), look_up_refused(std::move(*refused)), asio::detached);
    else
        tell(answer);
    if (malformed_ >= limits::malformed_frames_max) outbox_.end(close_policy, false);
}

/// A put that this build can't read may have been accepted by a newer one.
Awaitable<> Connection::look_up_refused(Refused refused) {
    auto const self = shared_from_this();
    try {
        std::vector<PutId> put_ids(1, refused.put_id);
        auto const found =
            co_await node_.store.journal().find_puts(refused.room, refused.side, std::move(put_ids));
        if (!found.empty()) {
            tell(Done{refused.room, refused.side, refused.put_id, found.front().first, found.front().last});
            co_return;
        }
        node_.metrics.refused[refused.code] += 1;
        tell(refused);
    } catch (StoreUnavailable const&) {
        tell(Later{refused.put_id, 1000});
    }
}

/// True: the frame is not handled; its sender hears when to come again.
bool Connection::too_many_bytes(ClientFrame const& frame, std::size_t bytes) {
    auto const wait = bytes_.take(node_.socket_limits.bytes, last_frame_, static_cast<double>(bytes));
    if (!wait) {
        over_bytes_ = 0;
        return false;
    }
    over_bytes_ += 1;
    if (over_bytes_ > over_bytes_max) outbox_.end(close_policy, false);
    if (auto const* put = std::get_if<Put>(&frame)) tell(Later{put->put_id, wait->count()});
    if (auto const* draft = std::get_if<Draft>(&frame))
        tell(DraftRefused{draft->room, draft->side, draft->kind, draft->id, "later", wait->count()});
    if (auto const* enter = std::get_if<Enter>(&frame)) tell(Closed{enter->room, enter->side, "unavailable"});
    if (auto const* earlier = std::get_if<Earlier>(&frame))
        tell(Closed{earlier->room, earlier->side, "unavailable"});
    return true;
}

void Connection::handle(Put& put, std::size_t bytes) {
    auto const wait =
        node_.connections.person(session_.person).puts.take(node_.socket_limits.puts, last_frame_);
    if (wait) {
        tell(Later{put.put_id, wait->count()});
        return;
    }
    auto const room = node_.rooms->get(put.room);
    bool const coordinator = session_.standing == Standing::coordinator;
    room->submit({std::move(put), Actor(session_.person), coordinator, session_.organisation,
                  shared_from_this(), last_frame_, bytes});
}

void Connection::tell(ServerFrame const& frame) {
    deliver(encode(frame));
}

void Connection::deliver(std::string_view frame) {
    if (closed_ || outbox_.push(frame)) return;
    node_.metrics.slow_closed += 1;
    log(LogLevel::info, "slow_client_closed", {{"person", session_.person}, {"bytes", outbox_.bytes()}});
    outbox_.end(close_try_again_later, true);
}

std::vector<std::int64_t> Connection::visits() const {
    std::vector<std::int64_t> visits;
    for (auto const& [place, here] : here_) visits.push_back(here.visit);
    return visits;
}

Awaitable<> Connection::touch_visits(std::vector<std::int64_t> visits) {
    try {
        co_await node_.store.visits().touch(std::move(visits));
    } catch (StoreUnavailable const& error) {
        log(LogLevel::warning, "visits_unavailable", {{"why", error.what()}});
    }
}

}  // namespace veirom
