// The door to a room: a put is decided here, whole or not at all. Also what takes decided puts back, and what
// builds the state from stored entries. Pure: `now` and the instruments are arguments.
#pragma once

#include <optional>
#include <vector>

#include "protocol/refusal.hpp"
#include "rooms/access.hpp"
#include "rooms/catalogue.hpp"
#include "rooms/state.hpp"

namespace veirom {

/// One entry to append: the put's change number `part`, at the time given as `now`, by the actor's person.
/// A change without value and without `erased` withdraws.
struct DecidedEntry {
    Seq seq;
    int part{};
    std::int64_t v{};  // To store: the value was lifted to it.
    bool edit{};       // It changes or withdraws a thing that was there: no news of its own.
    friend bool operator==(DecidedEntry const&, DecidedEntry const&) = default;
};

struct PutRefusal {
    std::int64_t change{};  // Its place in the put, from 0.
    Refusal refusal;
    friend bool operator==(PutRefusal const&, PutRefusal const&) = default;
};

[[noreturn]] inline void throw_exception_from_error(PutRefusal const& refused,
                                                    boost::source_location const& place) {
    throw_exception_from_error(refused.refusal, place);
}

using PutDecision = boost::system::result<std::vector<DecidedEntry>, PutRefusal>;

/// Decides a put against the state and applies what it accepts: seqs run on from the side's head. A refused
/// put leaves state and undo as they were. Accepted ones add to `undo`, so that a whole turn is taken back at
/// once. Each change's `value` must already be of this build's version.
/// `base` is compared with the state before the put: taking a point back erases the answers and gives them
/// anew in one put, with the same base.
PutDecision decide(RoomState& state, Put const& put, Actor const& by, Time now, Catalogue const& catalogue,
                   Undo& undo);

/// Puts the state back to what it was when `undo` was empty, and empties it.
void rollback(RoomState& state, Undo& undo);

/// Adds a stored entry, in ascending order within a side; the circle before the staff side. `value` is the
/// decoded value: absent when the entry was withdrawn or erased, or is of a version newer than this build,
/// which makes a thing that can be read and not changed here.
void replay(RoomState& state, Entry const& entry, std::optional<Value> const& value);

}  // namespace veirom
