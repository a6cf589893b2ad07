// The rule of an erasure: what the seeker shared, at their word, or what the clock takes.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, Erasure const& erasure);

}  // namespace veirom
