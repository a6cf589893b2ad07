// Behind a running server's back, on its database and with its master key: what another program would see or
// write.
#pragma once

#include <vector>

#include "tests/integration/server/world.hpp"

namespace veirom::test {

/// The heads of both sides; empty for a room that is not there.
std::vector<std::int64_t> heads_of(World& world, RoomId room);

/// Appends an entry to its side without asking any rule. REQUIREs that it stands.
void append_behind(World& world, Entry const& entry);

}  // namespace veirom::test
