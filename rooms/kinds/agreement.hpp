// The rule of how seeker and those who help want to work together.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, Agreement const& agreement);

/// Everything in it is agreed on.
FieldsDigest agreed_fields(Agreement const& agreement);

}  // namespace veirom
