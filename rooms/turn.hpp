// Whose turn it is. A new message, shared answers, a given form, a new or changed proposal or a decline
// passes the turn to the other party; edits, withdrawals, reflections, erasures and what the system puts
// leave it; a turn put by hand holds until the next that passes it.
#pragma once

#include "protocol/server_frames.hpp"
#include "rooms/state.hpp"

namespace veirom {

/// As this person may know it: a seeker learns since when only while it is the staff's turn.
WhoseTurn whose_turn(RoomState const& state, PersonId viewer);

}  // namespace veirom
