// Takes things away for good: every sealed value of theirs below this entry's seq is overwritten with
// nothing.
#pragma once

#include <vector>

#include <boost/describe.hpp>

#include "protocol/identifiers.hpp"
#include "protocol/kinds/common.hpp"
#include "protocol/kinds/seat.hpp"

namespace veirom {

struct ErasedThing {
    Kind kind{};
    ThingId id;
    friend bool operator==(ErasedThing const&, ErasedThing const&) = default;
};
BOOST_DESCRIBE_STRUCT(ErasedThing, (), (kind, id))

struct Erasure {
    std::vector<ErasedThing> things;
    Role wished_by{};
    friend bool operator==(Erasure const&, Erasure const&) = default;
};
BOOST_DESCRIBE_STRUCT(Erasure, (), (things, wished_by))

}  // namespace veirom
