// Who comes and goes, and the loop that takes one turn after another.
#include "server/live/live_room.hpp"

#include <algorithm>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include "protocol/codec.hpp"
#include "rooms/people.hpp"
#include "server/log.hpp"

namespace veirom {

LiveRoom::LiveRoom(Services services, RoomId id)
    : services_(services),
      id_(id),
      boundary_(services.executor, SteadyTime::max()),
      last_used_(std::chrono::steady_clock::now()) {}

void LiveRoom::submit(Waiting waiting) {
    last_used_ = waiting.since;
    waiting_.push_back(std::move(waiting));
    start_turning();
}

void LiveRoom::look_again() {
    look_again_ = {true, true};
    start_turning();
}

void LiveRoom::start_turning() {
    if (turning_) return;
    turning_ = true;
    // Posted, not begun at once: every put that was read in one go is in the same turn.
    asio::post(services_.executor, [self = shared_from_this()] {
        asio::co_spawn(self->services_.executor, self->run_turns(), asio::detached);
    });
}

Awaitable<bool> LiveRoom::settled() {
    auto const self = shared_from_this();
    last_used_ = std::chrono::steady_clock::now();
    if (!loaded_) start_turning();
    settling_ += 1;
    while (turning_) co_await boundary_.async_wait(use_result);
    settling_ -= 1;
    if (unavailable_) throw StoreUnavailable("the room could not be loaded");
    co_return loaded_;
}

Awaitable<> LiveRoom::run_turns() {
    auto const self = shared_from_this();
    bool failed = false;
    do {
        try {
            co_await step();
        } catch (StoreUnavailable const& error) {
            log(LogLevel::warning, "room_unavailable", {{"room", id_}, {"why", error.what()}});
            failed = true;
        } catch (...) {
            // A mistake of ours: nothing in memory is trusted any more. Whoever waits tries again, whoever is
            // here enters again, and the room is loaded anew for them.
            Fault const fault = fault_of(std::current_exception());
            log(LogLevel::error, "room_failed", {{"room", id_}, {"fault", fault.type}, {"code", fault.code}});
            failed = true;
            loaded_ = false;
            while (!attached_.empty()) let_go(attached_.size() - 1, "unavailable");
        }
        unavailable_ = failed && !loaded_;
        if (failed) later_for_all();
        if (settling_ > 0) {  // Those who wait for committed state get it here, before the next turn.
            turning_ = false;
            boundary_.cancel();
            co_await asio::post(services_.executor, asio::use_awaitable);
            if (turning_) co_return;  // One of them started another loop meanwhile.
            turning_ = true;
        }
        // After a failure nothing is tried before somebody asks again: a put, or the look each few seconds.
    } while (!failed && loaded_ && (!waiting_.empty() || look_again_[0] || look_again_[1]));
    turning_ = false;
    boundary_.cancel();
}

Awaitable<> LiveRoom::step() {
    if (!loaded_) {
        co_await turn_strangers_away();
        if (waiting_.empty() && settling_ == 0) co_return;  // Nobody is left to load it for.
        co_await load();
    }
    if (unknown_) {
        refuse_as_unknown(std::exchange(waiting_, {}));
        co_return;
    }
    for (Side const side : {Side::circle, Side::staff}) {
        if (!look_again_[static_cast<std::size_t>(side)]) continue;
        co_await read_on(side);
        look_again_[static_cast<std::size_t>(side)] = false;
    }
    if (!waiting_.empty()) co_await take_turn();
}

/// Puts of people who have nothing to do with the room are refused before anything of it is read, as they
/// would be were it not there: a large room takes no longer to be unknown than none.
Awaitable<> LiveRoom::turn_strangers_away() {
    for (;;) {
        auto const unasked =
            std::find_if(waiting_.begin(), waiting_.end(), [](Waiting const& one) { return !one.may_know; });
        if (unasked == waiting_.end()) co_return;
        std::optional<OrganisationId> of;
        if (unasked->coordinator) of = unasked->of;
        PersonId const person = unasked->actor.person;
        bool may_know = unasked->actor.admission.has_value();
        if (!may_know) may_know = co_await services_.store.rooms().may_know(id_, person, of);
        std::deque<Waiting> known, strange;
        for (Waiting& waiting : std::exchange(waiting_, {})) {
            if (waiting.actor.person == person) waiting.may_know = may_know;
            bool const stranger = waiting.actor.person == person && !may_know;
            (stranger ? strange : known).push_back(std::move(waiting));
        }
        waiting_ = std::move(known);
        refuse_as_unknown(std::move(strange));
    }
}

void LiveRoom::refuse_as_unknown(std::deque<Waiting> waiting) {
    std::vector<Waiting> refused;
    std::vector<PutRefusal> why;
    for (Waiting& one : waiting) {
        refused.push_back(std::move(one));
        why.push_back({0, {RefusalCode::unknown_room, ""}});
    }
    if (!refused.empty())
        asio::co_spawn(services_.executor, answer_refused(std::move(refused), std::move(why)),
                       asio::detached);
}

void LiveRoom::later_for_all() {
    for (Waiting const& waiting : std::exchange(waiting_, {}))
        waiting.writer->tell(Later{waiting.put.put_id, 1000});
}

std::vector<Person> LiveRoom::people() const {
    std::vector<Person> people;
    for (SeatedPerson const& seated : people_of(state_)) {
        auto const name = names_.find(seated.person);
        people.push_back({seated.person, name == names_.end() ? "" : name->second, seated.role});
    }
    return people;
}

void LiveRoom::attach(Attached attached) {
    detach(attached.receiver.get(), attached.side);
    attached_.push_back(std::move(attached));
}

void LiveRoom::detach(Receiver const* receiver) {
    std::erase_if(attached_, [&](Attached const& a) { return a.receiver.get() == receiver; });
    last_used_ = std::chrono::steady_clock::now();
}

void LiveRoom::detach(Receiver const* receiver, Side side) {
    std::erase_if(attached_,
                  [&](Attached const& a) { return a.receiver.get() == receiver && a.side == side; });
}

void LiveRoom::remember_draft(Side side, PersonId person, ThingId id) {
    static constexpr std::size_t remembered_max = 256;  // Lost ones are dropped when their owner enters next.
    if (message_drafts_.size() < remembered_max) message_drafts_[{person, std::move(id.text)}] = side;
}

void LiveRoom::forget_draft(Side side, PersonId person, ThingId id) {
    asio::co_spawn(services_.executor, drop_draft(side, person, std::move(id)), asio::detached);
}

}  // namespace veirom
