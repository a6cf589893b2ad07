// The rule of the room itself: one of its kind, with a title, and an instrument that is there.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, Room const& room);

}  // namespace veirom
