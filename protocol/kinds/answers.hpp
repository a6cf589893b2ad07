// One theme of a map, answered and shared. The id is instrument/round/theme, so that two devices that were
// offline meet in one thing. Points held back are simply not in it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

#include "protocol/kinds/common.hpp"

namespace veirom {

struct AnsweredPoint {
    std::string id;  // The point's, such as "self.joy".
    std::optional<Answer> today;
    std::optional<Answer> desired;
    std::optional<std::string> note;
    std::optional<std::string> stance;  // An id of the instrument's stances.
    std::optional<Answer> wish;         // How much I want it; only with a stance that asks.
    std::optional<Answer> possible;     // How possible it feels now.
    friend bool operator==(AnsweredPoint const&, AnsweredPoint const&) = default;
};
BOOST_DESCRIBE_STRUCT(AnsweredPoint, (), (id, today, desired, note, stance, wish, possible))

struct Answers {
    std::string instrument;
    std::int64_t instrument_version{};
    std::int64_t round{};
    std::string theme;
    std::vector<AnsweredPoint> points;  // Each point at most once.
    Given given{};
    friend bool operator==(Answers const&, Answers const&) = default;
};
BOOST_DESCRIBE_STRUCT(Answers, (), (instrument, instrument_version, round, theme, points, given))

}  // namespace veirom
