// One turn of a live room: takes the puts that wait, decides them one after another, appends what was accepted,
// and only then tells anybody. Nobody hears of an entry before it is committed.
#include <algorithm>
#include <unordered_map>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/describe/enum_to_string.hpp>

#include "protocol/codec.hpp"
#include "protocol/limits.hpp"
#include "server/live/append_parts.hpp"
#include "server/live/live_room.hpp"
#include "server/log.hpp"

namespace veirom {

namespace {

constexpr int in_vain_max = 20;

}  // namespace

struct LiveRoom::Accepted {
    std::vector<Waiting> waiting;  // One; more when the same put came twice.
    std::vector<DecidedEntry> entries;
};

struct LiveRoom::Turn {
    Side side{};
    Seq head;  // Before it.
    Time now{};
    Summary summary_before;
    std::vector<Waiting> taken;
    std::vector<Accepted> accepted;
    std::vector<Waiting> refused;
    std::vector<PutRefusal> why;
};

/// All that wait for the side of the first, in their order, as many as one append takes.
LiveRoom::Turn LiveRoom::gather() {
    Turn turn;
    turn.side = waiting_.front().put.side;
    turn.head = state_.head(turn.side);
    turn.now = std::max(wall_clock(), last_at_);  // A clock set back never makes time run backwards in a room.
    turn.summary_before = state_.numbers.summary;
    std::size_t entries = 0, bytes = 0;
    bool full = false;
    std::vector<Waiting> left;
    for (Waiting& waiting : waiting_) {
        if (waiting.put.side == turn.side) {
            entries += waiting.put.changes.size();
            bytes += waiting.bytes;
            full = full || entries > append_entries_max || (bytes > append_bytes_max && !turn.taken.empty());
        }
        (waiting.put.side == turn.side && !full ? turn.taken : left).push_back(std::move(waiting));
    }
    waiting_.assign(std::make_move_iterator(left.begin()), std::make_move_iterator(left.end()));
    return turn;
}

void LiveRoom::decide_all(Turn& turn) {
    std::unordered_map<PutId, std::size_t> accepted_as;
    for (Waiting& waiting : turn.taken) {
        auto const twin = accepted_as.find(waiting.put.put_id);
        if (twin != accepted_as.end()) {
            turn.accepted[twin->second].waiting.push_back(std::move(waiting));
            continue;
        }
        waiting.actor.coordinator = waiting.coordinator && waiting.of == organisation_;
        auto decision = decide(state_, waiting.put, waiting.actor, turn.now, services_.catalogue, undo_);
        if (decision) {
            accepted_as[waiting.put.put_id] = turn.accepted.size();
            Accepted accepted;
            accepted.entries = std::move(*decision);
            accepted.waiting.push_back(std::move(waiting));
            turn.accepted.push_back(std::move(accepted));
        } else {
            turn.why.push_back(decision.error());
            turn.refused.push_back(std::move(waiting));
        }
    }
    turn.taken.clear();
}

Awaitable<> LiveRoom::take_turn() {
    Turn turn = gather();
    services_.metrics.puts += turn.taken.size();
    decide_all(turn);
    std::exception_ptr failure;
    bool appended = true;
    if (!turn.accepted.empty()) {
        std::vector<DecidedPut> decided;
        for (Accepted const& accepted : turn.accepted) {
            Waiting const& first = accepted.waiting.front();
            decided.push_back({&first.put, first.actor.person, accepted.entries});
        }
        auto const append = build_append(state_, id_, turn.side, turn.head, turn.now, decided);
        services_.metrics.turns += 1;
        auto const begun = std::chrono::steady_clock::now();
        try {
            appended = co_await services_.store.journal().append(append) == AppendOutcome::appended;
        } catch (StoreUnavailable const&) {
            failure = std::current_exception();
        }
        if (appended && !failure) {
            services_.metrics.commit_wait.add(
                std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
            services_.metrics.entries += append->entries.size();
            undo_.clear();
            last_at_ = turn.now;
            in_vain_ = 0;
            if (!append->seats.empty()) co_await learn_names();
            deliver(turn.side, append->entries, turn.summary_before);
            answer_done(turn);
            drop_drafts(turn);
        } else {
            rollback(state_, undo_);
        }
    }
    if (!turn.refused.empty())  // Told once their put ids were looked up; later puts need not wait for that.
        asio::co_spawn(services_.executor, answer_refused(std::move(turn.refused), std::move(turn.why)),
                       asio::detached);
    if (failure) {
        // The entries may stand or not: read on before anything else is decided. The put ids keep it once.
        look_again_[static_cast<std::size_t>(turn.side)] = true;
        for (Accepted const& accepted : turn.accepted)
            for (Waiting const& waiting : accepted.waiting)
                waiting.writer->tell(Later{waiting.put.put_id, 1000});
        std::rethrow_exception(failure);
    }
    if (!appended) co_await settle_again(turn);
}

/// The append was left out: another node has written or writes just now, or one of the puts stands already. Reads
/// on, answers those that stand, and puts the rest back to be decided anew.
Awaitable<> LiveRoom::settle_again(Turn& turn) {
    services_.metrics.again += 1;
    std::vector<PutId> put_ids;
    for (Accepted const& accepted : turn.accepted) put_ids.push_back(accepted.waiting.front().put.put_id);
    std::vector<FoundPut> found;
    std::exception_ptr failure;
    try {
        co_await read_on(turn.side);
        found = co_await services_.store.journal().find_puts(id_, turn.side, put_ids);
    } catch (StoreUnavailable const&) {
        failure = std::current_exception();
    }
    if (failure) look_again_[static_cast<std::size_t>(turn.side)] = true;
    for (auto accepted = turn.accepted.rbegin(); accepted != turn.accepted.rend(); ++accepted) {
        PutId const put_id = accepted->waiting.front().put.put_id;
        auto const stands =
            std::find_if(found.begin(), found.end(), [&](FoundPut const& put) { return put.put_id == put_id; });
        for (auto waiting = accepted->waiting.rbegin(); waiting != accepted->waiting.rend(); ++waiting) {
            if (stands != found.end())
                waiting->writer->tell(Done{id_, turn.side, put_id, stands->first, stands->last});
            else
                waiting_.push_front(std::move(*waiting));
        }
    }
    if (failure) std::rethrow_exception(failure);
    if (found.empty() && state_.head(turn.side) == turn.head) {
        // Another node holds the head at this moment. Wait a little longer each time, then let the clients try.
        in_vain_ += 1;
        if (in_vain_ > in_vain_max) throw StoreUnavailable("the head of the room is held by somebody else");
        asio::steady_timer pause(services_.executor, std::chrono::milliseconds(2 * in_vain_));
        co_await pause.async_wait(use_result);
    } else {
        in_vain_ = 0;
    }
}

void LiveRoom::answer_done(Turn const& turn) {
    for (Accepted const& accepted : turn.accepted)
        for (Waiting const& waiting : accepted.waiting)
            waiting.writer->tell(Done{id_, turn.side, waiting.put.put_id, accepted.entries.front().seq,
                                      accepted.entries.back().seq});
}

/// A message's draft has done its work once the message stands. If this is cut short, the next `enter` does it.
void LiveRoom::drop_drafts(Turn const& turn) {
    if (message_drafts_.empty()) return;
    for (Accepted const& accepted : turn.accepted) {
        Waiting const& waiting = accepted.waiting.front();
        for (Change const& change : waiting.put.changes) {
            if (change.kind != Kind::message) continue;
            if (message_drafts_.erase({waiting.actor.person, change.id.text}) == 0) continue;
            asio::co_spawn(services_.executor, drop_draft(turn.side, waiting.actor.person, change.id),
                           asio::detached);
        }
    }
}

Awaitable<> LiveRoom::drop_draft(Side side, PersonId person, ThingId id) {
    auto const self = shared_from_this();
    DraftShelf const shelf{person, id_, side};
    try {
        auto const dropped = co_await services_.store.drafts().drop(shelf, Kind::message, id);
        if (dropped) deliver_to_person(person, side, DraftMoved{id_, side, *dropped}, nullptr);
    } catch (StoreUnavailable const&) {
        remember_draft(side, person, id);
    }
}

/// A refused put may have been accepted earlier, here or on another node: then it is done, and its writer hears so.
Awaitable<> LiveRoom::answer_refused(std::vector<Waiting> refused, std::vector<PutRefusal> why) {
    auto const self = shared_from_this();
    for (std::size_t i = 0; i < refused.size(); ++i) {
        Waiting const& waiting = refused[i];
        Put const& put = waiting.put;
        std::vector<FoundPut> found;
        std::optional<Present> present;
        bool failed = false;
        try {
            std::vector<PutId> put_ids(1, put.put_id);
            found = co_await services_.store.journal().find_puts(id_, put.side, std::move(put_ids));
            if (found.empty() && why[i].refusal.code == RefusalCode::stale)
                present = co_await present_of(waiting, why[i]);
        } catch (StoreUnavailable const&) {
            failed = true;
        }
        RefusalCode const code = why[i].refusal.code;
        if (code == RefusalCode::unknown_room) {
            asio::steady_timer even(services_.executor, waiting.since + unknown_room_answered_after);
            co_await even.async_wait(use_result);
        }
        if (failed) {
            waiting.writer->tell(Later{put.put_id, 1000});
        } else if (!found.empty()) {
            waiting.writer->tell(Done{id_, put.side, put.put_id, found.front().first, found.front().last});
        } else {
            std::string const word = boost::describe::enum_to_string(code, "");
            services_.metrics.refused[word] += 1;
            waiting.writer->tell(
                Refused{id_, put.side, put.put_id, why[i].change, word, why[i].refusal.field, std::move(present)});
        }
    }
}

/// The thing's value as it stands, for a writer who may read it.
Awaitable<std::optional<Present>> LiveRoom::present_of(Waiting const& waiting, PutRefusal const& why) {
    Change const& change = waiting.put.changes.at(static_cast<std::size_t>(why.change));
    Side const side = waiting.put.side;
    if (!co_await settled()) co_return std::nullopt;
    Thing const* thing = state_.find(side, change.kind, change.id.text);
    if (thing == nullptr || !may_read(state_, waiting.actor, side, thing->seq, change.kind, wall_clock()))
        co_return std::nullopt;
    Seq const seq = thing->seq;
    auto const page = co_await services_.store.journal().read_page(id_, side, Seq{seq.value + 1},
                                                                   Seq{seq.value - 1}, limits::page_bytes_max);
    // An erasure stands where the thing was: there is no value any more.
    if (page.empty() || page.front().kind != change.kind) {
        Present gone{seq, 0, std::nullopt};
        co_return gone;
    }
    Present present{seq, page.front().v, std::nullopt};
    if (page.front().value) present.value = JsonText{*page.front().value};
    co_return present;
}

}  // namespace veirom
