// Rule of the kind `meeting`: a counsellor plans and writes the minutes; a seeker proposes, and puts what
// matters most on the agenda.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, Meeting const& meeting);
Objection check_withdrawn_meeting(RuleContext const& context);

/// What is agreed by planning: phase, day, time, zone, length, form, place, purpose. Not the agenda and the
/// minutes.
FieldsDigest planned_fields(Meeting const& meeting);
FieldsDigest minutes_fields(Meeting const& meeting);

}  // namespace veirom
