// Bounds of a meeting, and which part of it is whose.
#include "rooms/kinds/meeting.hpp"

#include <array>

#include "rooms/digest.hpp"

namespace veirom {

namespace {

constexpr std::int64_t length_max = 600;  // Minutes: longer is a course.

MeetingFacts const* facts_before(RuleContext const& context) {
    return context.present == nullptr ? nullptr : std::get_if<MeetingFacts>(&context.present->facts);
}

/// "00:00" to "23:59".
bool is_clock_time(std::string_view text) {
    auto const digit = [&](std::size_t at, char last) { return text[at] >= '0' && text[at] <= last; };
    return text.size() == 5 && digit(0, '2') && digit(1, text[0] == '2' ? '3' : '9') && text[2] == ':' &&
           digit(3, '5') && digit(4, '9');
}

/// Looks like a zone's name. Whether there is such a zone, only a zone database knows.
bool is_zone(std::string_view text) {
    auto const may_be = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
               c == '_' || c == '-' || c == '+';
    };
    if (text.empty() || text.size() > 64) return false;
    for (char const c : text)
        if (!may_be(c)) return false;
    return true;
}

Objection check_when(Meeting const& meeting) {
    if (auto const objection = check_day(meeting.day, "day")) return objection;
    if (meeting.phase == MeetingPhase::planned && !meeting.day) return refusal(RefusalCode::empty, "day");
    if (!meeting.time.empty() && (!meeting.day || !is_clock_time(meeting.time)))
        return refusal(RefusalCode::out_of_range, "time");
    if (!is_zone(meeting.zone)) return refusal(RefusalCode::out_of_range, "zone");
    if (meeting.length < 0 || meeting.length > length_max)
        return refusal(RefusalCode::out_of_range, "length");
    return std::nullopt;
}

Objection check_agenda(Meeting const& meeting) {
    if (meeting.agenda.size() > limits::agenda_items_max) return refusal(RefusalCode::too_long, "agenda");
    if (auto const objection = check_items(meeting.agenda, "agenda")) return objection;
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i) {
        std::string const field = "agenda/" + std::to_string(i) + "/text";
        if (is_blank(meeting.agenda[i].text)) return refusal(RefusalCode::empty, field);
        if (auto const objection = check_line(meeting.agenda[i].text, field)) return objection;
    }
    return std::nullopt;
}

struct Part {
    char const* name;
    std::string Minutes::*text;
};
constexpr std::array parts{
    Part{"arriving", &Minutes::arriving}, Part{"since_last", &Minutes::since_last},
    Part{"chosen", &Minutes::chosen},     Part{"explored", &Minutes::explored},
    Part{"plan", &Minutes::plan},         Part{"rounding_off", &Minutes::rounding_off}};

Objection check_minutes(Minutes const& minutes) {
    bool says_something = false;
    for (Part const& part : parts) {
        std::string const& text = minutes.*part.text;
        says_something = says_something || !is_blank(text);
        if (code_points_of(text) > limits::note_code_points_max)
            return refusal(RefusalCode::too_long, std::string{"minutes/"} + part.name);
    }
    if (!says_something) return refusal(RefusalCode::empty, "minutes");
    return std::nullopt;
}

/// A counsellor writes all of it. A seeker proposes a meeting, or another time for one, until there are
/// minutes; of what is planned and stays so, the agenda is theirs as well.
Objection check_whose(RuleContext const& context, Meeting const& meeting) {
    if (meeting.minutes && meeting.phase == MeetingPhase::proposed)
        return refusal(RefusalCode::not_permitted, "phase");
    if (is_counsellor(context.role)) return std::nullopt;
    MeetingFacts const* const before = facts_before(context);
    bool const has_minutes = before != nullptr && before->has_minutes;
    if (has_minutes ? before->minutes != minutes_fields(meeting) : meeting.minutes.has_value())
        return refusal(RefusalCode::not_permitted, "minutes");
    if (meeting.phase == MeetingPhase::proposed && !has_minutes) return std::nullopt;
    if (before == nullptr || before->planned != planned_fields(meeting))
        return refusal(RefusalCode::not_permitted, "phase");
    return std::nullopt;
}

}  // namespace

Objection check(RuleContext const& context, Meeting const& meeting) {
    if (!is_random_id(context.id.text)) return refusal(RefusalCode::wrong_id);
    if (auto const objection = check_when(meeting)) return objection;
    if (auto const objection = check_line(meeting.where, "where")) return objection;
    if (auto const objection = check_line(meeting.purpose, "purpose")) return objection;
    if (auto const objection = check_agenda(meeting)) return objection;
    if (meeting.minutes) {
        if (auto const objection = check_minutes(*meeting.minutes)) return objection;
    }
    return check_whose(context, meeting);
}

/// What has minutes took place. A seeker takes back what they proposed, as long as it is a proposal.
Objection check_withdrawn_meeting(RuleContext const& context) {
    MeetingFacts const* const before = facts_before(context);
    if (before == nullptr || before->has_minutes) return refusal(RefusalCode::not_permitted);
    if (is_counsellor(context.role)) return std::nullopt;
    if (before->phase != MeetingPhase::proposed) return refusal(RefusalCode::not_permitted);
    return check_own(context);
}

FieldsDigest planned_fields(Meeting const& meeting) {
    Digest digest;
    digest.add(static_cast<std::int64_t>(meeting.phase));
    digest.add(meeting.day);
    digest.add(meeting.time);
    digest.add(meeting.zone);
    digest.add(meeting.length);
    digest.add(static_cast<std::int64_t>(meeting.form));
    digest.add(meeting.where);
    digest.add(meeting.purpose);
    return digest.finish();
}

FieldsDigest minutes_fields(Meeting const& meeting) {
    Digest digest;
    if (meeting.minutes)
        for (Part const& part : parts) digest.add((*meeting.minutes).*part.text);
    return digest.finish();
}

}  // namespace veirom
