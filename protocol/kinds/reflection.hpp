// What the seeker found out about an activity, goal or decision.
#pragma once

#include <optional>
#include <string>

#include <boost/describe.hpp>

#include "protocol/kinds/common.hpp"

namespace veirom {

struct Reflection {
    About about;
    std::string found_out;
    std::string how_it_went;
    std::string went_well;
    std::optional<Answer> nearness;  // How near the learning goal feels.
    std::string next;
    friend bool operator==(Reflection const&, Reflection const&) = default;
};
BOOST_DESCRIBE_STRUCT(Reflection, (), (about, found_out, how_it_went, went_well, nearness, next))

}  // namespace veirom
