// The rule of a line in the session log. Only who wrote it changes or withdraws it.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, Message const& message);

Objection check_withdrawn_message(RuleContext const& context);

}  // namespace veirom
