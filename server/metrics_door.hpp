// /metrics on a listener of its own, which no proxy passes on. Also /healthz there, for whoever watches.
#pragma once

#include <memory>

#include "server/net/door.hpp"

namespace veirom {

class Node;

std::unique_ptr<Door> make_metrics_door(Node& node);

}  // namespace veirom
