// From a change to the rule of its kind. A new kind does not compile before it has its line here.
#pragma once

#include "rooms/rule.hpp"

namespace veirom {

/// What the kind's rule has against giving the thing this value.
Objection check_value(RuleContext const& context, Value const& value);

/// The same for withdrawing it; the thing has a value.
Objection check_withdrawn(RuleContext const& context, Kind kind);

}  // namespace veirom
