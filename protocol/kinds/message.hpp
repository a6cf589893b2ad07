// A line in the session log.
#pragma once

#include <optional>
#include <string>

#include <boost/describe.hpp>

#include "protocol/identifiers.hpp"
#include "protocol/kinds/common.hpp"

namespace veirom {

struct Message {
    std::string text;
    std::optional<About> about;
    std::optional<ThingId> reply_to;
    std::optional<Date> answer_by;
    std::optional<Time>
        written;  // The device's clock, when it was written without a line. Shown, never ordered by.
    friend bool operator==(Message const&, Message const&) = default;
};
BOOST_DESCRIBE_STRUCT(Message, (), (text, about, reply_to, answer_by, written))

}  // namespace veirom
