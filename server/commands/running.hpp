// Runs a node until the program is told to end.
#pragma once

#include <functional>

namespace veirom {

class Node;

/// Starts the node, calls `started` once it listens, and comes back after a graceful stop by SIGTERM or
/// SIGINT.
void run_node(Node& node, std::function<void()> started);

}  // namespace veirom
