// Whose turn it is, set by hand. One of its kind: id "turn". Otherwise the turn is derived (rooms/turn.hpp).
#pragma once

#include <optional>
#include <vector>

#include <boost/describe.hpp>

#include "protocol/kinds/common.hpp"

namespace veirom {

struct Turn {
    Party waits_for{};
    std::optional<About> asked;  // The one thing asked of the seeker now.
    std::vector<About> behind;   // What waits behind it, in order.
    friend bool operator==(Turn const&, Turn const&) = default;
};
BOOST_DESCRIBE_STRUCT(Turn, (), (waits_for, asked, behind))

}  // namespace veirom
