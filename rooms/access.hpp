// Who may do what: the one table of roles x kinds x acts x sides, and what a person may read of a room.
// The table says what a role may do at all; the rule of the kind (rooms/kinds/) narrows it further, such as
// "only one's own message".
#pragma once

#include <optional>

#include "rooms/state.hpp"

namespace veirom {

/// read      gets entries of the kind on that side.
/// put_new   gives a thing its first value, or a new one after it was erased.
/// change    gives a thing that has a value, or is withdrawn, its next value.
/// withdraw  gives it no value; the earlier ones stay in the journal.
/// erase     names it in an erasure: every value it ever had is overwritten.
enum class Act { read, put_new, change, withdraw, erase };
BOOST_DESCRIBE_ENUM(Act, read, put_new, change, withdraw, erase)

/// The table. `coordinator` is somebody without a seat who is a coordinator of the organisation; `system`
/// what begins or ends by the clock. An unlisted cell is no.
bool permits(Role role, Kind kind, Act act, Side side);

/// Lets somebody in who has no seat yet: they may put their own seat as `given` in exactly this role, seeker
/// or member. With `lead`, on a room without any entry, the `room` as well: that is how a room is opened.
struct Admission {
    Role role{};
};

/// Who asks. A plain person for everybody with a seat.
struct Actor {
    Actor(PersonId person_) : person{person_} {}
    Actor(PersonId person_, Admission admission_) : person{person_}, admission{admission_} {}

    PersonId person;
    std::optional<Admission> admission;
    bool coordinator{};  // Of the organisation that the room belongs to; counts only without a seat.
};

inline Actor coordinator_without_seat(PersonId person) {
    Actor actor{person};
    actor.coordinator = true;
    return actor;
}

/// The person's seat as it was last put, in force or not; nullptr: never had one.
SeatFacts const* seat_of(RoomState const& state, PersonId person);

/// Given, and not over at `now`.
bool in_force(SeatFacts const& seat, Time now);

/// The role of a seat in force, else system or coordinator; nullopt: to this person there is no such room.
/// An admission gives no role.
std::optional<Role> role_of(RoomState const& state, Actor const& actor, Time now);

/// What somebody may read of one side at one moment. Ask once for each session and turn, after the turn is
/// applied, then `covers` for each entry.
struct Reading {
    enum class Scope { nothing, room_and_seats, entries };
    Scope scope{};
    Seq from;  // With `entries`: this seq and above; room, seat and agreement whatever their seq.
    friend bool operator==(Reading const&, Reading const&) = default;
};

Reading reading_of(RoomState const& state, Actor const& actor, Side side, Time now);
bool covers(Reading const& reading, Kind kind, Seq seq);

/// Both in one, for a single entry.
bool may_read(RoomState const& state, Actor const& actor, Side side, Seq seq, Kind kind, Time now);

/// Whether `enter` is answered at all. A guest reads no journal and does not enter.
bool may_enter(RoomState const& state, Actor const& actor, Side side, Time now);

/// The seq of the seat change that last altered what this person may read of the side; 0: there was none.
/// A client that holds another one drops the side and reads anew.
Seq grant_of(RoomState const& state, PersonId person, Side side);

/// Who has looked at a room is told to the person it is about, and to nobody who works there.
bool may_see_visits(Role role);

/// The party a role speaks for in the turn; nobody for an interpreter, guest, coordinator or the system.
Party party_of(Role role);

}  // namespace veirom
