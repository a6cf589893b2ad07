// Rule of the kind `document`: a name that can do no harm on the reader's device, and a size within bounds.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

Objection check(RuleContext const& context, Document const& document);

}  // namespace veirom
