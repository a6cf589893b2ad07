// The few facts that rules read, taken from a value when its entry is applied.
#pragma once

#include "rooms/apply.hpp"

namespace veirom {

/// The role in which an entry's writer wrote it, from the seats as they stood: also for entries of long ago.
Role role_of_writer(RoomState const& state, PersonId by);

/// `before`: the thing's facts until now. `role`: the writer's.
Facts facts_of(AppliedEntry const& entry, Facts const& before, Role role);

}  // namespace veirom
