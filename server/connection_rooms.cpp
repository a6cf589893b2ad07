// What one connection does in rooms: enters, asks for earlier entries, leaves.
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include "protocol/codec.hpp"
#include "protocol/limits.hpp"
#include "rooms/turn.hpp"
#include "server/connection.hpp"
#include "server/live/delivered.hpp"
#include "server/log.hpp"
#include "server/node.hpp"

namespace veirom {

namespace {

constexpr std::size_t places_max = 200;  // A counsellor with 60 rooms has 120 sides open at the most.
constexpr std::size_t pages_waiting_max = 8;
// An entry's clear part takes about as much on the wire as a short value; a page of short ones stays below
// limits::page_bytes_max together with it.
constexpr std::size_t page_value_bytes = limits::page_bytes_max / 2;
constexpr std::size_t drafts_in_entered_bytes = limits::page_bytes_max;

}  // namespace

Actor Connection::actor_in(LiveRoom const& room) const {
    bool const coordinator =
        session_.standing == Standing::coordinator && session_.organisation == room.organisation();
    return coordinator ? coordinator_without_seat(session_.person) : Actor(session_.person);
}

Awaitable<bool> Connection::may_know(RoomId room) {
    std::optional<OrganisationId> of;
    if (session_.standing == Standing::coordinator) of = session_.organisation;
    return node_.rooms->may_know(room, session_.person, of);
}

Connection::Here* Connection::find(Place const& place) {
    auto const found = here_.find(place);
    return found == here_.end() ? nullptr : &found->second;
}

void Connection::handle(Enter const& frame) {
    auto const wait =
        node_.connections.person(session_.person).enters.take(node_.socket_limits.enters, last_frame_);
    if (wait || here_.size() >= places_max) {
        tell(Closed{frame.room, frame.side, "unavailable"});
        return;
    }
    asio::co_spawn(node_.loop(), enter(frame, last_frame_), asio::detached);
}

/// In this order: may they, the visit on disk, their drafts, and then head and attachment in one step.
Awaitable<> Connection::enter(Enter frame, SteadyTime since) {
    auto const self = shared_from_this();
    Place const place{frame.room, frame.side};
    try {
        if (!co_await may_know(frame.room)) {
            co_await closed_as_unknown(frame, since);
            co_return;
        }
        auto const room = node_.rooms->get(frame.room);
        bool const exists = co_await room->settled();
        Actor const actor = actor_in(*room);
        if (!exists || !may_enter(room->state(), actor, frame.side, wall_clock())) {
            co_await closed_as_unknown(frame, since);
            co_return;
        }
        NewVisit const visit{session_.person,  frame.room,
                             frame.side,       role_of(room->state(), actor, wall_clock()),
                             session_.session, false};
        std::int64_t const visit_id = co_await node_.store.visits().begin(visit);
        DraftShelf const shelf{session_.person, frame.room, frame.side};
        auto drafts = co_await node_.store.drafts().newer(shelf, frame.drafts_after);
        auto const page_room = co_await outbox_.room_for_page();
        if (!page_room) co_return;
        if (!co_await room->settled() || !may_enter(room->state(), actor, frame.side, wall_clock())) {
            co_await closed_as_unknown(frame, since);
            co_return;
        }
        if (closed_) co_return;
        // It left memory while we waited: whoever came meanwhile is in another copy and would not hear us.
        if (node_.rooms->get(frame.room) != room) {
            tell(Closed{frame.room, frame.side, "unavailable"});
            co_return;
        }
        // From here to the end of `attach` nothing suspends: no entry can fall between head and live
        // delivery.
        Here& here = here_[place];
        here.room = room;
        here.visit = visit_id;
        here.drafts_seen = std::max(here.drafts_seen, frame.drafts_after);
        Time const now = wall_clock();
        Seq const grant = grant_of(room->state(), session_.person, frame.side);
        Entered entered{frame.room,
                        frame.side,
                        session_.person,
                        *role_of(room->state(), actor, now),
                        grant,
                        room->head(frame.side),
                        reading_of(room->state(), actor, frame.side, now).from,
                        room->people(),
                        whose_turn(room->state(), session_.person),
                        room->read_marks(frame.side, session_.person),
                        {},
                        now};
        std::vector<KeptDraft> rest;
        std::size_t bytes = 0;
        for (KeptDraft& draft : drafts) {
            here.drafts_seen = std::max(here.drafts_seen, draft.version);
            bool const message = draft.kind == Kind::message && draft.value;
            if (message && room->state().find(frame.side, Kind::message, draft.id.text) != nullptr) {
                room->forget_draft(frame.side, session_.person, draft.id);  // Its message stands.
                continue;
            }
            if (message) room->remember_draft(frame.side, session_.person, draft.id);
            bytes += draft.value ? draft.value->text.size() : 0;
            (bytes <= drafts_in_entered_bytes ? entered.drafts : rest).push_back(std::move(draft));
        }
        tell(entered);
        Attached attached{self, frame.side, actor, grant};
        room->attach(std::move(attached));
        if (!rest.empty()) asio::co_spawn(node_.loop(), send_drafts(place, std::move(rest)), asio::detached);
    } catch (StoreUnavailable const& error) {
        log(LogLevel::warning, "enter_unavailable", {{"room", frame.room}, {"why", error.what()}});
        tell(Closed{frame.room, frame.side, "unavailable"});
    } catch (...) {  // A mistake of ours; nobody waits for an answer that never comes.
        Fault const fault = fault_of(std::current_exception());
        log(LogLevel::error, "enter_failed",
            {{"room", frame.room}, {"fault", fault.type}, {"code", fault.code}});
        tell(Closed{frame.room, frame.side, "unavailable"});
    }
}

/// The same answer, after the same statements and the same time, for a room that is not there and one that is
/// not theirs. The attempt is written down when there is something to write it to.
Awaitable<> Connection::closed_as_unknown(Enter frame, SteadyTime since) {
    NewVisit const refused{session_.person, frame.room, frame.side, std::nullopt, session_.session, true};
    co_await node_.store.visits().begin(refused);
    asio::steady_timer even(node_.loop(), since + unknown_room_answered_after);
    co_await even.async_wait(use_result);
    tell(Closed{frame.room, frame.side, "unknown_room"});
}

void Connection::handle(Earlier const& frame) {
    Here* here = find({frame.room, frame.side});
    if (here == nullptr || here->pages.size() >= pages_waiting_max) {
        tell(Closed{frame.room, frame.side, here == nullptr ? "unknown_room" : "unavailable"});
        return;
    }
    here->pages.push_back(frame);
    if (here->pages.size() == 1)
        asio::co_spawn(node_.loop(), send_pages({frame.room, frame.side}), asio::detached);
}

/// One page after another, each read when the outbox has room for it.
Awaitable<> Connection::send_pages(Place place) {
    auto const self = shared_from_this();
    try {
        for (;;) {
            auto const page_room = co_await outbox_.room_for_page();
            Here* here = page_room ? find(place) : nullptr;
            if (here == nullptr || here->pages.empty()) co_return;
            Earlier const asked = here->pages.front();
            auto const room = here->room;
            auto page = co_await node_.store.journal().read_page(place.first, place.second, asked.before,
                                                                 asked.after, page_value_bytes);
            if (page.size() > frame_entries_max)
                page.erase(page.begin(), page.end() - static_cast<std::ptrdiff_t>(frame_entries_max));
            co_await room->settled();
            here = find(place);
            if (here == nullptr) co_return;
            Reading const reading = reading_of(room->state(), actor_in(*room), place.second, wall_clock());
            if (reading.scope != Reading::Scope::nothing) {
                Seq const first = page.empty() ? Seq{asked.after.value + 1} : page.front().seq;
                Seq const last = page.empty() ? Seq{asked.before.value - 1} : page.back().seq;
                Entries entries{place.first, place.second, first, last, {}};
                for (Entry const& entry : page)
                    if (covers(reading, entry.kind, entry.seq)) entries.entries.push_back(delivered(entry));
                tell(entries);
            }
            here->pages.pop_front();
            if (here->pages.empty()) co_return;
        }
    } catch (StoreUnavailable const& error) {
        log(LogLevel::warning, "page_unavailable", {{"room", place.first}, {"why", error.what()}});
        if (Here* here = find(place)) here->pages.clear();
        tell(Closed{place.first, place.second, "unavailable"});
    }
}

void Connection::handle(Leave const& frame) {
    std::vector<std::int64_t> ended;
    for (Side const side : {Side::circle, Side::staff}) {
        Here* here = find({frame.room, side});
        if (here == nullptr) continue;
        ended.push_back(here->visit);
        here->room->detach(this, side);
        here_.erase({frame.room, side});
    }
    if (!ended.empty()) asio::co_spawn(node_.loop(), touch_visits(std::move(ended)), asio::detached);
}

void Connection::let_go(RoomId room, Side side) {
    here_.erase({room, side});
}

}  // namespace veirom
