// Something promised in a talk: what, by whom, by when. Nobody has to agree to it; whoever promised said it
// aloud.
#pragma once

#include <optional>
#include <string>

#include <boost/describe.hpp>

#include "protocol/identifiers.hpp"
#include "protocol/kinds/common.hpp"

namespace veirom {

struct ActionPoint {
    std::string what;
    std::optional<PersonId> person;  // Somebody with a seat;
    std::string who;                 // or anybody else, in words: "the physiotherapist".
    std::optional<Date> by_when;
    bool done{};
    std::optional<About> about;  // The meeting it was promised in, or what it serves.
    friend bool operator==(ActionPoint const&, ActionPoint const&) = default;
};
BOOST_DESCRIBE_STRUCT(ActionPoint, (), (what, person, who, by_when, done, about))

}  // namespace veirom
