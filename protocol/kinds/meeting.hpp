// A talk: when, how and what for, what is to be talked about, and afterwards its minutes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

#include "protocol/identifiers.hpp"

namespace veirom {

/// How the two talk. `written`: here in the room, at a time of their choice.
enum class MeetingForm { in_person, phone, video, written };
BOOST_DESCRIBE_ENUM(MeetingForm, in_person, phone, video, written)

/// A seeker proposes, a counsellor plans.
enum class MeetingPhase { proposed, planned };
BOOST_DESCRIBE_ENUM(MeetingPhase, proposed, planned)

struct AgendaItem {
    std::string id;
    std::string text;
    friend bool operator==(AgendaItem const&, AgendaItem const&) = default;
};
BOOST_DESCRIBE_STRUCT(AgendaItem, (), (id, text))

/// The parts of the conversation guide, about two lines each. Any of them may be empty.
struct Minutes {
    std::string arriving;
    std::string since_last;
    std::string chosen;
    std::string explored;
    std::string plan;
    std::string rounding_off;
    friend bool operator==(Minutes const&, Minutes const&) = default;
};
BOOST_DESCRIBE_STRUCT(Minutes, (), (arriving, since_last, chosen, explored, plan, rounding_off))

struct Meeting {
    MeetingPhase phase{};
    std::optional<Date> day;
    std::string time;       // On the wall clock of `zone`: "09:30"; empty when no time is said.
    std::string zone;       // "Europe/Oslo": a clock that is put back must not move a talk.
    std::int64_t length{};  // Minutes; 0 when it is not said.
    MeetingForm form{};
    std::string where;  // A place, a number to ring, an address of a video call.
    std::string purpose;
    std::vector<AgendaItem> agenda;
    std::optional<Minutes> minutes;
    friend bool operator==(Meeting const&, Meeting const&) = default;
};
BOOST_DESCRIBE_STRUCT(Meeting, (), (phase, day, time, zone, length, form, where, purpose, agenda, minutes))

}  // namespace veirom
