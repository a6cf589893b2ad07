// Rule of the kind `action_point`: what was promised, by somebody who can be named.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, ActionPoint const& point);

}  // namespace veirom
