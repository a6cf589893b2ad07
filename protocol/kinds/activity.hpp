// Something to do, with a learning goal and a follow-up day. *Agreed* is derived (rooms/agreed.hpp).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

#include "protocol/identifiers.hpp"
#include "protocol/kinds/form.hpp"

namespace veirom {

enum class ActivityPhase { proposed, under_way, done, ended_early };
BOOST_DESCRIBE_ENUM(ActivityPhase, proposed, under_way, done, ended_early)

struct ActivityStep {
    std::string id;
    std::string text;
    bool done{};
    friend bool operator==(ActivityStep const&, ActivityStep const&) = default;
};
BOOST_DESCRIBE_STRUCT(ActivityStep, (), (id, text, done))

/// What an activity of this type asks besides: fields of an instrument whose kind is `activity`.
struct Particulars {
    std::string instrument;
    std::int64_t instrument_version{};
    std::vector<FilledField> fields;
    friend bool operator==(Particulars const&, Particulars const&) = default;
};
BOOST_DESCRIBE_STRUCT(Particulars, (), (instrument, instrument_version, fields))

struct Activity {
    std::optional<ThingId> goal;
    std::string type;  // An id from the content; "other" when none fits.
    std::string title;
    std::string learning_goal;  // In the seeker's words.
    std::string where;
    std::string who_does_what;
    std::optional<Date> start;
    std::optional<Date> follow_up;
    std::optional<Date> end;
    std::vector<ActivityStep> steps;
    ActivityPhase phase{};
    std::optional<Particulars> particulars{};
    friend bool operator==(Activity const&, Activity const&) = default;
};
BOOST_DESCRIBE_STRUCT(Activity, (),
                      (goal, type, title, learning_goal, where, who_does_what, start, follow_up, end, steps,
                       phase, particulars))

}  // namespace veirom
