// The rule of a form: fields and answers that its instrument knows.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, Form const& form);

Objection check_withdrawn_form(RuleContext const& context);

}  // namespace veirom
