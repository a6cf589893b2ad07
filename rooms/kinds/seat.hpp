// The rule of a seat: who asks, who gives, who ends. Nobody sits down before the seeker has said yes.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, Seat const& seat);

}  // namespace veirom
