// The rule of a reflection: what the seeker found out, about something in the room.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, Reflection const& reflection);

}  // namespace veirom
