// The rule of a yes or a no: to the present version of a thing that is agreed on.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, Approval const& approval);

Objection check_withdrawn_approval(RuleContext const& context);

}  // namespace veirom
