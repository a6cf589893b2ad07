// How seeker and those who help want to work together. One of its kind: id "agreement".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

#include "protocol/identifiers.hpp"

namespace veirom {

struct Situation {
    std::string id;
    std::string what;  // If I fall ill, if I don't answer, if I want to stop …
    std::string how_it_shows;
    std::string what_helps;
    std::string who_is_told;
    friend bool operator==(Situation const&, Situation const&) = default;
};
BOOST_DESCRIBE_STRUCT(Situation, (), (id, what, how_it_shows, what_helps, who_is_told))

struct Agreement {
    std::string expectations;
    std::string roles;
    std::string told;  // What may be told to whom.
    std::string ways;  // How and how often the digital guidance is done.
    std::vector<Situation> situations;
    std::optional<Date> look_again;
    // While this is agreed, each sees how far the other has read; absent or false, nobody does.
    std::optional<bool> shows_read{};
    friend bool operator==(Agreement const&, Agreement const&) = default;
};
BOOST_DESCRIBE_STRUCT(Agreement, (), (expectations, roles, told, ways, situations, look_again, shows_read))

}  // namespace veirom
