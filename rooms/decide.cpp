// What every change must stand before its kind's rule is asked, and the putting together of a put.
#include "rooms/decide.hpp"

#include "rooms/apply.hpp"
#include "rooms/rules.hpp"

namespace veirom {

namespace {

using Content = AppliedEntry::Content;

struct PutInHand {
    RoomState& state;
    Put const& put;
    Actor const& by;
    Time now;
    Catalogue const& catalogue;
    Undo& undo;
    std::size_t undo_began;    // What of `undo` is older than this put.
    std::optional<Role> role;  // The writer's when the put began: a handover keeps it to its end.
    Reading reading;
    Seq began;
};

/// Takes back everything younger than `things` and `numbers` records.
void undo_to(RoomState& state, Undo& undo, std::size_t things, std::size_t numbers) {
    while (undo.things.size() > things) {
        Undo::Touched& touched = undo.things.back();
        if (touched.before) {
            touched.place->second = std::move(*touched.before);
        } else {
            state.things[static_cast<std::size_t>(touched.side)].erase(touched.place);
        }
        undo.things.pop_back();
    }
    if (undo.numbers.size() <= numbers) return;
    state.numbers = undo.numbers[numbers];
    undo.numbers.resize(numbers);
}

/// Where the thing stood before this put: what its writer can have known.
Seq seq_before_put(PutInHand const& hand, Thing const* present) {
    if (present == nullptr) return Seq{};
    if (present->seq <= hand.began) return present->seq;
    for (std::size_t i = hand.undo_began; i < hand.undo.things.size(); ++i) {
        Undo::Touched const& touched = hand.undo.things[i];
        if (&touched.place->second == present) return touched.before ? touched.before->seq : Seq{};
    }
    return present->seq;
}

bool named_before(Put const& put, std::size_t index) {
    for (std::size_t i = 0; i < index; ++i) {
        if (put.changes[i].kind == put.changes[index].kind && put.changes[i].id == put.changes[index].id)
            return true;
    }
    return false;
}

Act act_of(Change const& change, Thing const* present) {
    if (!change.value) return Act::withdraw;
    return present == nullptr || present->presence == Presence::erased ? Act::put_new : Act::change;
}

/// Whoever is let in puts their own seat and, as lead of a room without any entry, the room.
bool admits(PutInHand const& hand, Change const& change) {
    if (!hand.by.admission || !change.value || hand.put.side != Side::circle) return false;
    if (change.kind == Kind::seat) return change.id.text == hand.by.person.text();
    return change.kind == Kind::room && hand.by.admission->role == Role::lead && hand.began == Seq{};
}

Objection check_version(Change const& change, Thing const* present) {
    if (change.v > version_of(change.kind)) return refusal(RefusalCode::client_too_new);
    // A newer program has been here: whoever asks for the client anew gets one that can change it.
    if (present != nullptr && change.v < present->v) return refusal(RefusalCode::client_too_old);
    return std::nullopt;
}

/// A closed room can be opened again, seats in it can end, and what was shared can always be taken away: a
/// single point or field by erasing the whole and giving the rest of it anew in the same put.
bool is_closed_for(PutInHand const& hand, Change const& change, Thing const* present) {
    if (hand.state.numbers.summary.phase != RoomPhase::closed) return false;
    if (change.kind == Kind::room || change.kind == Kind::erasure) return false;
    bool const erased_in_this_put =
        present != nullptr && present->presence == Presence::erased && present->seq > hand.began;
    bool const given = change.kind == Kind::answers || change.kind == Kind::form;
    if (given && hand.role == Role::seeker && erased_in_this_put) return false;
    auto const* const seat = change.value ? std::get_if<Seat>(&*change.value) : nullptr;
    return seat == nullptr || seat->phase != SeatPhase::ended;
}

Objection check_change(PutInHand const& hand, std::size_t index, Change const& change, Thing const* present) {
    std::optional<Role> role = hand.role ? hand.role : role_of(hand.state, hand.by, hand.now);
    bool const admitted = !role && admits(hand, change);
    if (admitted) role = hand.by.admission->role;
    if (!role) return refusal(hand.by.admission ? RefusalCode::not_permitted : RefusalCode::unknown_room);

    if (!admitted && !permits(*role, change.kind, act_of(change, present), hand.put.side))
        return refusal(RefusalCode::not_permitted);
    if (change.value && kind_of(*change.value) != change.kind)
        return refusal(RefusalCode::malformed, "value");
    if (named_before(hand.put, index)) return refusal(RefusalCode::twice_in_put);
    bool const unseen = present != nullptr && !admitted && role != Role::system &&
                        !covers(hand.reading, change.kind, present->seq);
    // There is one turn, and its name is no secret: who has not seen it puts it as if it were new.
    bool const unseen_turn = unseen && change.kind == Kind::turn && change.value;
    if (unseen && !unseen_turn) return refusal(RefusalCode::unknown_thing);
    if (!change.value && (present == nullptr || present->presence != Presence::value))
        return refusal(RefusalCode::unknown_thing);
    if (auto const objection = check_version(change, present)) return objection;
    Seq const base = unseen_turn ? Seq{} : seq_before_put(hand, present);
    if (change.base != base) return refusal(RefusalCode::stale);
    if (is_closed_for(hand, change, present)) return refusal(RefusalCode::room_closed);

    RuleContext const context{hand.state,   hand.catalogue, hand.put.side, hand.by.person, *role,  admitted,
                              hand.reading, hand.now,       hand.began,    change.id,      present};
    return change.value ? check_value(context, *change.value) : check_withdrawn(context, change.kind);
}

}  // namespace

PutDecision decide(RoomState& state, Put const& put, Actor const& by, Time now, Catalogue const& catalogue,
                   Undo& undo) {
    if (put.changes.empty() || put.changes.size() > limits::put_changes_max)
        return PutRefusal{0, refusal(RefusalCode::malformed, "changes")};
    std::size_t const things = undo.things.size();
    std::size_t const numbers = undo.numbers.size();
    PutInHand const hand{state,
                         put,
                         by,
                         now,
                         catalogue,
                         undo,
                         things,
                         role_of(state, by, now),
                         reading_of(state, by, put.side, now),
                         state.head(put.side)};
    undo.numbers.push_back(state.numbers);

    Things& all = state.things[static_cast<std::size_t>(put.side)];
    std::vector<DecidedEntry> entries;
    entries.reserve(put.changes.size());
    for (std::size_t i = 0; i < put.changes.size(); ++i) {
        Change const& change = put.changes[i];
        ThingKeyView const key{change.kind, change.id.text};
        auto const place = all.lower_bound(key);
        Thing const* const present = stands_at(all, place, key) ? &place->second : nullptr;
        if (auto const objection = check_change(hand, i, change, present)) {
            undo_to(state, undo, things, numbers);
            return PutRefusal{static_cast<std::int64_t>(i), *objection};
        }
        DecidedEntry const entry{Seq{state.head(put.side).value + 1}, static_cast<int>(i),
                                 version_of(change.kind), act_of(change, present) != Act::put_new};
        apply(state,
              {put.side, entry.seq, entry.part, now, by.person, change.kind, change.id.text, entry.v,
               change.value ? Content::value : Content::withdrawn, change.value ? &*change.value : nullptr},
              place, &undo);
        entries.push_back(entry);
    }
    return entries;
}

void rollback(RoomState& state, Undo& undo) {
    undo_to(state, undo, 0, 0);
}

void replay(RoomState& state, Entry const& entry, std::optional<Value> const& value) {
    bool const lost = entry.erased || entry.value.has_value();
    Content const content = value ? Content::value : lost ? Content::lost : Content::withdrawn;
    Things& all = state.things[static_cast<std::size_t>(entry.side)];
    apply(state,
          {entry.side, entry.seq, entry.part, entry.at, entry.by, entry.kind, entry.id.text, entry.v, content,
           value ? &*value : nullptr},
          all.lower_bound(ThingKeyView{entry.kind, entry.id.text}), nullptr);
}

}  // namespace veirom
