#include "server/live/append_parts.hpp"

#include "protocol/codec.hpp"
#include "rooms/summary.hpp"
#include "server/people.hpp"

namespace veirom {

namespace {

Entry entry_of(DecidedPut const& decided, DecidedEntry const& at, RoomId room, Side side, Time now) {
    Change const& change = decided.put->changes[static_cast<std::size_t>(at.part)];
    Entry entry;
    entry.room = room;
    entry.side = side;
    entry.seq = at.seq;
    entry.at = now;
    entry.by = decided.by;
    entry.kind = change.kind;
    entry.id = change.id;
    entry.v = at.v;
    if (change.value) entry.value = encode_value(*change.value);
    entry.put_id = decided.put->put_id;
    entry.part = at.part;
    return entry;
}

DueChange due_of(RoomState const& after, Side side, ThingId const& id) {
    DueChange due{Kind::activity, id, std::nullopt};
    Thing const* thing = after.find(side, Kind::activity, id.text);
    if (thing == nullptr || thing->presence != Presence::value) return due;
    if (auto const* facts = std::get_if<AgreedFacts>(&thing->facts))
        if (facts->phase == ActivityPhase::proposed || facts->phase == ActivityPhase::under_way)
            due.day = facts->follow_up;
    return due;
}

void add_consequences(Append& append, RoomState const& after, Change const& change, PersonId by, Seq seq) {
    if (change.kind == Kind::activity) append.due.push_back(due_of(after, append.side, change.id));
    if (change.kind == Kind::seat) {
        auto const person = PersonId::from_text(change.id.text);
        Thing const* thing = after.find(Side::circle, Kind::seat, change.id.text);
        auto const* facts = thing != nullptr ? std::get_if<SeatFacts>(&thing->facts) : nullptr;
        if (person && facts != nullptr) {
            SeatPhase const phase = change.value ? facts->phase : SeatPhase::ended;
            append.seats.push_back({*person, facts->role, phase, facts->until, facts->from});
        }
    }
    if (change.kind == Kind::message && !change.value)
        if (Thing const* thing = after.find(append.side, change.kind, change.id.text))
            append.withdrawn.push_back(thing->made);
    if (!change.value) return;
    if (auto const* erasure = std::get_if<Erasure>(&*change.value)) {
        append.erasures.push_back({seq, erasure->things});
        for (ErasedThing const& thing : erasure->things)
            if (thing.kind == Kind::activity) append.due.push_back(due_of(after, append.side, thing.id));
    }
    if (auto const* document = std::get_if<Document>(&*change.value))
        append.documents.push_back({change.id, by, document->type, document->size});
    if (auto const* room = std::get_if<Room>(&*change.value)) append.face = face_of(*room);
}

}  // namespace

std::shared_ptr<Append const> build_append(RoomState const& after, RoomId room, Side side, Seq expected,
                                           Time now, std::vector<DecidedPut> const& puts) {
    auto append = std::make_shared<Append>();
    append->room = room;
    append->side = side;
    append->expected = expected;
    append->summary = summary(after, side);
    for (DecidedPut const& decided : puts) {
        for (DecidedEntry const& at : decided.entries) {
            append->entries.push_back(entry_of(decided, at, room, side, now));
            if (at.edit) append->edits.push_back(at.seq);
            Change const& change = decided.put->changes[static_cast<std::size_t>(at.part)];
            add_consequences(*append, after, change, decided.by, at.seq);
        }
    }
    return append;
}

}  // namespace veirom
