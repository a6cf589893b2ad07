// What several kinds share: naming another thing, and an answer on an instrument's scale.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include <boost/describe.hpp>

#include "protocol/identifiers.hpp"

namespace veirom {

/// Everything a room can hold. The order is the wire's order and is only added to.
enum class Kind {
    room,
    seat,
    agreement,
    message,
    turn,
    answers,
    goal,
    activity,
    approval,
    reflection,
    erasure,
    form,
    meeting,
    action_point,
    document,
};
BOOST_DESCRIBE_ENUM(Kind, room, seat, agreement, message, turn, answers, goal, activity, approval, reflection,
                    erasure, form, meeting, action_point, document)

/// Names a thing of the same room and side; `part` names a point, field or step inside it.
struct About {
    Kind kind{};
    ThingId id;
    std::optional<std::string> part;
    friend bool operator==(About const&, About const&) = default;
};
BOOST_DESCRIBE_STRUCT(About, (), (kind, id, part))

/// A step of an instrument's scale (1 is the lowest), or the id of one of its other answers ("dont_know").
using Answer = std::variant<std::int64_t, std::string>;

/// How an answer came about. Other than `self`: a counsellor typed it in on the seeker's behalf.
enum class Given { self, on_paper, by_phone };
BOOST_DESCRIBE_ENUM(Given, self, on_paper, by_phone)

/// The two parties of a turn; `nobody` when nothing is waited for.
enum class Party { seeker, staff, nobody };
BOOST_DESCRIBE_ENUM(Party, seeker, staff, nobody)

}  // namespace veirom
