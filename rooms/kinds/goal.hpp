// The rule of a goal: what is agreed on, and when it may leave the plan.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, Goal const& goal);

/// What the parties agree on: everything but its place among the others, and how it is today: who rates again
/// tells, and asks for no new yes.
FieldsDigest agreed_fields(Goal const& goal);

/// How it is today, and why.
FieldsDigest today_fields(Goal const& goal);

/// While both stand by it, it is not one person's to take away: who no longer does says so first.
Objection check_withdrawn_goal(RuleContext const& context);

}  // namespace veirom
