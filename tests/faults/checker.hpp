// Acknowledged = stored = delivered, each once, in one order, without a hole.
#pragma once

#include <string>
#include <vector>

#include "storage/store.hpp"
#include "tests/faults/history.hpp"

namespace veirom::faults {

/// Reads the rooms from the database itself, past the server, and adds whatever does not agree with what the
/// seats were told. Gives the number of stored entries. Everybody must have settled before.
std::uint64_t check(Store& store, std::vector<RoomHistory> const& rooms, Findings& findings);

}  // namespace veirom::faults
