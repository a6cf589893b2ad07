// One turn of a live room: takes the puts that wait, decides them one after another, appends what was
// accepted, and only then tells anybody. Nobody hears of an entry before it is committed.
#include <algorithm>
#include <unordered_map>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/describe/enum_to_string.hpp>

#include "protocol/codec.hpp"
#include "protocol/limits.hpp"
#include "server/live/append_parts.hpp"
#include "server/live/delivered.hpp"
#include "server/live/live_room.hpp"
#include "server/log.hpp"

namespace veirom {

namespace {

constexpr int in_vain_max = 20;
// All that a turn brings goes to each outbox of the room at one go, before anything of it can be sent: it has
// to fit there, however much came while the machine was busy. The longest put is just as long.
constexpr std::size_t turn_bytes_max = limits::outbox_bytes_max / 2;

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

    Awaitable<bool> append_to(LiveRoom& room);
    void tell_later() const;
};

/// All that wait for the side of the first, in their order, as many as one append takes.
LiveRoom::Turn LiveRoom::gather() {
    Turn turn;
    turn.side = waiting_.front().put.side;
    turn.head = state_.head(turn.side);
    turn.now =
        std::max(wall_clock(), last_at_);  // A clock set back never makes time run backwards in a room.
    turn.summary_before = state_.numbers.summary;
    std::size_t entries = 0, bytes = 0;
    bool full = false;
    std::vector<Waiting> left;
    for (Waiting& waiting : waiting_) {
        if (waiting.put.side == turn.side) {
            entries += waiting.put.changes.size();
            bytes += waiting.bytes + waiting.put.changes.size() * entry_bytes_beside_value;
            full = full || (one_by_one_ > 0 && !turn.taken.empty()) || entries > append_entries_max ||
                   (bytes > turn_bytes_max && !turn.taken.empty());
        }
        (waiting.put.side == turn.side && !full ? turn.taken : left).push_back(std::move(waiting));
    }
    waiting_.assign(std::make_move_iterator(left.begin()), std::make_move_iterator(left.end()));
    if (one_by_one_ > 0) one_by_one_ -= 1;
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
    std::exception_ptr failure;
    bool never_taken = false;
    try {
        decide_all(turn);
        bool appended = true;
        if (!turn.accepted.empty()) appended = co_await turn.append_to(*this);
        if (!appended) co_await settle_again(turn);
    } catch (NeverTaken const&) {
        never_taken = true;
        Fault const fault = fault_of(std::current_exception());
        log(LogLevel::error, "append_never_taken", {{"room", id_}, {"code", fault.code}});
    } catch (...) {
        failure = std::current_exception();
    }
    if (failure) {
        // The entries may stand or not: read on before anything else is decided. The put ids keep it once.
        rollback(state_, undo_);
        look_again_[static_cast<std::size_t>(turn.side)] = true;
        turn.tell_later();
        std::rethrow_exception(failure);
    }
    if (never_taken) sort_out(turn);
    // Only now: a refusal may rest on what was accepted before it in the same turn. Told once their put ids
    // were looked up; later puts need not wait for that.
    if (!turn.refused.empty())
        asio::co_spawn(services_.executor, answer_refused(std::move(turn.refused), std::move(turn.why)),
                       asio::detached);
}

/// Tells everybody what was accepted once it is committed. False: the append was left out, nothing has
/// changed.
Awaitable<bool> LiveRoom::Turn::append_to(LiveRoom& room) {
    std::vector<DecidedPut> decided;
    for (Accepted const& one : accepted) {
        Waiting const& first = one.waiting.front();
        decided.push_back({&first.put, first.actor.person, one.entries});
    }
    auto const append = build_append(room.state_, room.id_, side, head, now, decided);
    Metrics& metrics = room.services_.metrics;
    metrics.turns += 1;
    auto const begun = std::chrono::steady_clock::now();
#ifdef VEIROM_PLANT_ACK_BEFORE_COMMIT  // Never in the program: the fault that tests/faults has to find.
    room.deliver(side, append->entries, summary_before);
    room.answer_done(*this);
#endif
    auto const outcome = co_await room.services_.store.journal().append(append);
    if (outcome != AppendOutcome::appended) {
        rollback(room.state_, room.undo_);
        co_return false;
    }
    metrics.commit_wait.add(std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    metrics.entries += append->entries.size();
    room.undo_.clear();
    room.last_at_ = now;
    room.in_vain_ = 0;
    if (!append->seats.empty()) co_await room.learn_names();
#ifndef VEIROM_PLANT_ACK_BEFORE_COMMIT
    room.deliver(side, append->entries, summary_before);
    room.answer_done(*this);
#endif
    room.drop_drafts(*this);
    accepted.clear();
    co_return true;
}

/// To all who were not answered and do not wait again.
void LiveRoom::Turn::tell_later() const {
    auto const tell = [](std::vector<Waiting> const& all) {
        for (Waiting const& waiting : all)
            if (waiting.writer) waiting.writer->tell(Later{waiting.put.put_id, 1000});
    };
    tell(taken);
    tell(refused);
    for (Accepted const& one : accepted) tell(one.waiting);
}

/// The append was left out: another node has written or writes just now, or one of the puts stands already.
/// Reads on, answers those that stand, and puts the rest back to be decided anew in the order in which they
/// came, the refused as well: what was decided against them may never have been.
Awaitable<> LiveRoom::settle_again(Turn& turn) {
    services_.metrics.again += 1;
    std::vector<PutId> put_ids;
    for (Accepted const& accepted : turn.accepted) put_ids.push_back(accepted.waiting.front().put.put_id);
    co_await read_on(turn.side);
    auto const found = co_await services_.store.journal().find_puts(id_, turn.side, std::move(put_ids));
    std::vector<Waiting> rest = std::exchange(turn.refused, {});
    for (Accepted& accepted : std::exchange(turn.accepted, {})) {
        PutId const put_id = accepted.waiting.front().put.put_id;
        auto const stands = std::find_if(found.begin(), found.end(),
                                         [&](FoundPut const& put) { return put.put_id == put_id; });
        for (Waiting& waiting : accepted.waiting) {
            if (stands != found.end())
                waiting.writer->tell(Done{id_, turn.side, put_id, stands->first, stands->last});
            else
                rest.push_back(std::move(waiting));
        }
    }
    wait_again(std::move(rest));
    if (found.empty() && state_.head(turn.side) == turn.head) {
        // Another node holds the head at this moment. Wait a little longer each time, then let the clients
        // try.
        in_vain_ += 1;
        if (in_vain_ > in_vain_max) throw StoreUnavailable("the head of the room is held by somebody else");
        asio::steady_timer pause(services_.executor, std::chrono::milliseconds(2 * in_vain_));
        co_await pause.async_wait(use_result);
    } else {
        in_vain_ = 0;
    }
}

/// Something in this turn is what the database refuses for ever. Alone, that is the one put: it is refused,
/// so that nobody sends it again and again. Among others, each is tried by itself, in order, so that the
/// others stand.
void LiveRoom::sort_out(Turn& turn) {
    rollback(state_, undo_);
    std::vector<Waiting> again = std::exchange(turn.refused, {});
    turn.why.clear();
    std::vector<Accepted> accepted = std::exchange(turn.accepted, {});
    bool const alone = accepted.size() == 1;
    one_by_one_ = alone ? one_by_one_ : accepted.size() + again.size();
    for (Accepted& one : accepted) {
        for (Waiting& waiting : one.waiting) {
            if (alone) turn.why.push_back({0, {RefusalCode::not_kept, ""}});
            (alone ? turn.refused : again).push_back(std::move(waiting));
        }
    }
    wait_again(std::move(again));
}

/// Before whatever has come since, in the order in which they came.
void LiveRoom::wait_again(std::vector<Waiting> again) {
    std::stable_sort(again.begin(), again.end(),
                     [](Waiting const& one, Waiting const& other) { return one.since < other.since; });
    waiting_.insert(waiting_.begin(), std::make_move_iterator(again.begin()),
                    std::make_move_iterator(again.end()));
}

void LiveRoom::answer_done(Turn const& turn) {
    for (Accepted const& accepted : turn.accepted)
        for (Waiting const& waiting : accepted.waiting)
            waiting.writer->tell(Done{id_, turn.side, waiting.put.put_id, accepted.entries.front().seq,
                                      accepted.entries.back().seq});
}

/// A message's draft has done its work once the message stands. If this is cut short, the next `enter` does
/// it.
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

/// A refused put may have been accepted earlier, here or on another node: then it is done, and its writer
/// hears so.
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
        } catch (...) {
            log(LogLevel::error, "refused_put_not_looked_up", {{"room", id_}});
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
            waiting.writer->tell(Refused{id_, put.side, put.put_id, why[i].change, word, why[i].refusal.field,
                                         std::move(present)});
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
    auto const page = co_await services_.store.journal().read_page(
        id_, side, Seq{seq.value + 1}, Seq{seq.value - 1}, limits::page_bytes_max);
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
