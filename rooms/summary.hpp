// The numbers a list row is drawn from. Written by the append's own update of the head, for each side.
#pragma once

#include "rooms/state.hpp"

namespace veirom {

/// The staff side has no turn, messages or days of its own: its summary says the room's phase alone.
Summary summary(RoomState const& state, Side side = Side::circle);

}  // namespace veirom
