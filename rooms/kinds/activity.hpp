// The rule of an activity: what is agreed on, and when it may begin.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, Activity const& activity);

/// What the parties agree on: everything but the phase and whether a step is ticked.
FieldsDigest agreed_fields(Activity const& activity);

/// Only a proposal is taken off the table; what has begun is ended early, and stays to be seen.
Objection check_withdrawn_activity(RuleContext const& context);

}  // namespace veirom
