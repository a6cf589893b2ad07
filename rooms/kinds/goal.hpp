// The rule of a goal.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, Goal const& goal);

}  // namespace veirom
