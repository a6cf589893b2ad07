// Order matters here: the writer's role is read before the entry changes any seat.
#include "rooms/apply.hpp"

#include <algorithm>
#include <string>

#include "rooms/facts.hpp"
#include "rooms/news.hpp"

namespace veirom {

namespace {

Things& things_of(RoomState& state, Side side) {
    return state.things[static_cast<std::size_t>(side)];
}

Thing& touch(RoomState& state, Side side, Things::iterator place, ThingKeyView const& key, Undo* undo) {
    Things& things = things_of(state, side);
    bool const known = stands_at(things, place, key);
    if (!known) place = things.emplace_hint(place, ThingKey{key}, Thing{});
    if (undo != nullptr)
        undo->things.push_back({side, place, known ? std::optional{place->second} : std::nullopt});
    return place->second;
}

void erase(RoomState& state, AppliedEntry const& entry, Erasure const& erasure, Undo* undo) {
    for (ErasedThing const& named : erasure.things) {
        ThingKeyView const key{named.kind, named.id.text};
        auto const place = things_of(state, entry.side).lower_bound(key);
        Thing& thing = touch(state, entry.side, place, key, undo);
        if (thing.seq > entry.seq) continue;  // Given anew since; met when pages come in any order.
        thing.seq = entry.seq;
        thing.v = 0;
        thing.by = entry.by;
        thing.presence = Presence::erased;
        thing.facts = {};
    }
    note_erased(state);
}

}  // namespace

void apply(RoomState& state, AppliedEntry const& entry, Things::iterator place, Undo* undo) {
    Role const role = role_of_writer(state, entry.by);
    Seq& head = state.numbers.head[static_cast<std::size_t>(entry.side)];
    bool const in_order = entry.seq > head;
    head = std::max(head, entry.seq);

    Thing& thing = touch(state, entry.side, place, {entry.kind, entry.id}, undo);
    bool const is_new = thing.seq == Seq{} || thing.presence == Presence::erased;
    Seq const put_began{entry.seq.value - entry.part};
    bool const erased_in_same_put = thing.presence == Presence::erased && thing.seq >= put_began;

    if (thing.made == Seq{} || entry.seq < thing.made) {
        thing.made = entry.seq;
        thing.made_by = entry.by;
    }
    if (entry.seq < thing.seq) return;
    bool const was_anothers = !is_new && thing.by != entry.by;
    thing.seq = entry.seq;
    thing.v = entry.v;
    thing.by = entry.by;
    thing.presence =
        entry.content == AppliedEntry::Content::withdrawn ? Presence::withdrawn : Presence::value;
    thing.facts = facts_of(entry, thing.facts, role);
    if (in_order) note(state, entry, {role, is_new, erased_in_same_put, was_anothers}, thing);

    if (entry.content != AppliedEntry::Content::value) return;
    if (auto const* const erasure = std::get_if<Erasure>(entry.value)) erase(state, entry, *erasure, undo);
}

}  // namespace veirom
