// The rule of a shared theme: answers that its instrument knows, given by the seeker or marked.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, Answers const& answers);

}  // namespace veirom
