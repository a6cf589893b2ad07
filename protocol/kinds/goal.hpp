// Something the seeker wants to reach, near or further off.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

#include "protocol/identifiers.hpp"
#include "protocol/kinds/common.hpp"

namespace veirom {

enum class GoalLevel { main, sub };
BOOST_DESCRIBE_ENUM(GoalLevel, main, sub)

/// What it means to me.
struct Meaning {
    std::string thoughts;
    std::string feelings;
    std::string body;
    friend bool operator==(Meaning const&, Meaning const&) = default;
};
BOOST_DESCRIBE_STRUCT(Meaning, (), (thoughts, feelings, body))

struct Help {
    std::string id;
    std::string what;
    std::string from_whom;
    std::optional<Date> when;
    friend bool operator==(Help const&, Help const&) = default;
};
BOOST_DESCRIBE_STRUCT(Help, (), (id, what, from_whom, when))

/// What may come in the way, and what we do then.
struct InTheWay {
    std::string id;
    std::string what;
    std::string then;
    friend bool operator==(InTheWay const&, InTheWay const&) = default;
};
BOOST_DESCRIBE_STRUCT(InTheWay, (), (id, what, then))

struct Goal {
    GoalLevel level{};
    std::string wording;
    std::vector<About> comes_from;  // Points of answers, areas of a form.
    std::optional<Meaning> meaning;
    std::vector<Help> help;
    std::vector<InTheWay> in_the_way;
    std::optional<Answer> rating_now;
    std::optional<Answer> rating_wished;
    std::optional<std::string> why_now;  // Why it is rated so today.
    std::string why;                     // Why it matters to me.
    std::optional<Date> by_when;
    std::int64_t order{};
    friend bool operator==(Goal const&, Goal const&) = default;
};
BOOST_DESCRIBE_STRUCT(Goal, (),
                      (level, wording, comes_from, meaning, help, in_the_way, rating_now, rating_wished,
                       why_now, why, by_when, order))

}  // namespace veirom
