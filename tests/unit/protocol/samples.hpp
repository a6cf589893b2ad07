// One value of each kind with every field set, as people would fill it; the golden files hold their text.
#pragma once

#include <vector>

#include "protocol/value.hpp"

namespace veirom {

/// In the order of Kind.
std::vector<Value> sample_values();

}  // namespace veirom
