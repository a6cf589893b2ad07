// What is the person's own on this connection: drafts, which nobody else ever sees a trace of, and read
// marks.
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/describe/enum_to_string.hpp>

#include "protocol/codec.hpp"
#include "protocol/limits.hpp"
#include "server/connection.hpp"
#include "server/log.hpp"
#include "server/node.hpp"

namespace veirom {

void Connection::handle(Draft& frame) {
    auto const wait =
        node_.connections.person(session_.person).drafts.take(node_.socket_limits.drafts, last_frame_);
    if (wait) {
        tell(DraftRefused{frame.room, frame.side, frame.kind, frame.id, "later", wait->count()});
        return;
    }
    drafts_.push_back(std::move(frame));
    if (std::exchange(keeping_drafts_, true)) return;
    asio::co_spawn(node_.loop(), keep_drafts(), asio::detached);
}

/// One after the other, so that two of one thing arrive in the order in which they were made.
Awaitable<> Connection::keep_drafts() {
    auto const self = shared_from_this();
    while (!drafts_.empty()) {
        Draft draft = std::move(drafts_.front());
        drafts_.pop_front();
        DraftRefused failed{draft.room, draft.side, draft.kind, draft.id, "unavailable", 1000};
        bool unavailable = false;
        try {
            co_await keep_draft(std::move(draft));
        } catch (StoreUnavailable const& error) {
            log(LogLevel::warning, "draft_unavailable", {{"room", failed.room}, {"why", error.what()}});
            unavailable = true;
        } catch (NeverTaken const& error) {
            log(LogLevel::error, "draft_never_taken", {{"room", failed.room}, {"code", error.what()}});
            failed.code = boost::describe::enum_to_string(RefusalCode::not_kept, "");
            failed.ms.reset();
            unavailable = true;
        } catch (...) {  // A mistake of ours; the drafts behind it are kept all the same.
            log(LogLevel::error, "draft_failed", {{"room", failed.room}, {"session", session_.session}});
            unavailable = true;
        }
        if (unavailable) tell(failed);
    }
    keeping_drafts_ = false;
}

Awaitable<> Connection::keep_draft(Draft draft) {
    SteadyTime const since = std::chrono::steady_clock::now();
    auto const refuse = [&](RefusalCode code) {
        std::string const word = boost::describe::enum_to_string(code, "");
        node_.metrics.refused[word] += 1;
        tell(DraftRefused{draft.room, draft.side, draft.kind, draft.id, word, std::nullopt});
    };
    std::shared_ptr<LiveRoom> room;
    bool exists = co_await may_know(draft.room);
    if (exists) {
        room = node_.rooms->get(draft.room);
        exists = co_await room->settled();
    }
    std::optional<Role> role;
    if (exists) role = role_of(room->state(), actor_in(*room), wall_clock());
    if (!role) {
        asio::steady_timer even(node_.loop(), since + unknown_room_answered_after);
        co_await even.async_wait(use_result);
        refuse(RefusalCode::unknown_room);
        co_return;
    }
    bool const permitted = permits(*role, draft.kind, Act::put_new, draft.side) ||
                           permits(*role, draft.kind, Act::change, draft.side);
    NewDraft kept{draft.kind, draft.id, draft.v, draft.base, std::nullopt};
    if (draft.value) kept.value = encode_value(*draft.value);
    if (!permitted) {
        refuse(RefusalCode::not_permitted);
        co_return;
    }
    if (kept.value && kept.value->size() > limits::draft_bytes_max) {
        refuse(RefusalCode::too_long);
        co_return;
    }
    DraftShelf const shelf{session_.person, draft.room, draft.side};
    DraftOutcome const outcome = co_await node_.store.drafts().keep(shelf, std::move(kept));
    if (!outcome.kept_now) {
        tell(DraftStale{draft.room, draft.side, outcome.kept});
        co_return;
    }
    if (draft.kind == Kind::message && draft.value)
        room->remember_draft(draft.side, session_.person, draft.id);
    if (Here* here = find({draft.room, draft.side}))
        here->drafts_seen = std::max(here->drafts_seen, outcome.kept.version);
    tell(DraftKept{draft.room, draft.side, draft.kind, draft.id, outcome.kept.version});
    room->deliver_to_person(session_.person, draft.side, DraftMoved{draft.room, draft.side, outcome.kept},
                            this);
    node_.store.hints().person(session_.person, PersonHint::drafts);
}

/// What did not fit into `entered`, or came from another node.
Awaitable<> Connection::send_drafts(Place place, std::vector<KeptDraft> drafts) {
    auto const self = shared_from_this();
    for (KeptDraft& draft : drafts) {
        auto const page_room = co_await outbox_.room_for_page();
        if (!page_room || find(place) == nullptr) co_return;
        tell(DraftMoved{place.first, place.second, std::move(draft)});
    }
}

void Connection::look_at_drafts() {
    for (auto const& [place, here] : here_)
        asio::co_spawn(node_.loop(), catch_up_drafts(place), asio::detached);
}

Awaitable<> Connection::catch_up_drafts(Place place) {
    auto const self = shared_from_this();
    try {
        Here* here = find(place);
        if (here == nullptr) co_return;
        DraftShelf const shelf{session_.person, place.first, place.second};
        // With 0 only those that stand would come; a device that is here has to hear of dropped ones, too.
        auto drafts = co_await node_.store.drafts().newer(shelf, here->drafts_seen);
        here = find(place);
        if (here == nullptr) co_return;
        for (KeptDraft const& draft : drafts) here->drafts_seen = std::max(here->drafts_seen, draft.version);
        co_await send_drafts(place, std::move(drafts));
    } catch (StoreUnavailable const& error) {
        log(LogLevel::warning, "drafts_unavailable", {{"why", error.what()}});
    }
}

void Connection::handle(Read const& frame) {
    Place const place{frame.room, frame.side};
    Here* here = find(place);
    if (here == nullptr) return;
    Seq const seq = std::min(frame.seq, here->room->head(frame.side));
    bool const back = frame.back.value_or(false);
    if (!keeping_marks_ && !back && here->room->has_read(frame.side, session_.person, seq)) return;
    MovedMark& mark = marks_[place];
    mark.room = here->room;
    mark.seq = back ? seq : std::max(mark.seq, seq);
    mark.back = mark.back || back;
    if (std::exchange(keeping_marks_, true)) return;
    asio::co_spawn(node_.loop(), keep_read_marks(), asio::detached);
}

/// Scrolling moves a mark many times; only the last is written while the one before is on its way.
Awaitable<> Connection::keep_read_marks() {
    auto const self = shared_from_this();
    while (!marks_.empty()) {
        auto next = marks_.extract(marks_.begin());
        Place const place = next.key();
        try {
            co_await keep_read_mark(place, std::move(next.mapped()));
        } catch (StoreUnavailable const& error) {  // It is told anew by the device, which has heard nothing.
            log(LogLevel::warning, "read_mark_unavailable", {{"room", place.first}, {"why", error.what()}});
        } catch (...) {
            log(LogLevel::error, "read_mark_failed", {{"room", place.first}, {"session", session_.session}});
        }
    }
    keeping_marks_ = false;
}

/// A mark is told only when it is kept: a device believes what it is told, and does not say it again.
Awaitable<> Connection::keep_read_mark(Place place, MovedMark mark) {
    KeptMark const kept = co_await node_.store.read_marks().move(place.first, place.second, session_.person,
                                                                 mark.seq, mark.back);
    if (mark.room->take_read_mark(place.second, kept))
        node_.store.hints().person(session_.person, PersonHint::read_marks);
    else if (find(place) != nullptr)
        tell(ReadMoved{place.first, place.second, mark.room->read_marks(place.second, session_.person)});
}

}  // namespace veirom
