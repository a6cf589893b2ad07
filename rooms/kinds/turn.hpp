// The rule of the turn set by hand, and of what is asked of the seeker: one thing at a time.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, Turn const& turn);

}  // namespace veirom
