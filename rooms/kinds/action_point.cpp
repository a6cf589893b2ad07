// Bounds of an action point, who may have promised it, and what it may be about.
#include "rooms/kinds/action_point.hpp"

namespace veirom {

namespace {

Objection check_who(RuleContext const& context, ActionPoint const& point) {
    if (auto const objection = check_line(point.who, "who")) return objection;
    if (!point.person)
        return is_blank(point.who) ? Objection{refusal(RefusalCode::empty, "who")} : std::nullopt;
    // Who has left since may still have promised it.
    if (seat_of(context.state, *point.person) == nullptr)
        return refusal(RefusalCode::unknown_thing, "person");
    return std::nullopt;
}

bool may_be_about(Kind kind) {
    return kind == Kind::meeting || kind == Kind::goal || kind == Kind::activity || kind == Kind::form ||
           kind == Kind::message;
}

}  // namespace

Objection check(RuleContext const& context, ActionPoint const& point) {
    if (!is_random_id(context.id.text)) return refusal(RefusalCode::wrong_id);
    if (is_blank(point.what)) return refusal(RefusalCode::empty, "what");
    if (code_points_of(point.what) > limits::note_code_points_max)
        return refusal(RefusalCode::too_long, "what");
    if (auto const objection = check_who(context, point)) return objection;
    if (auto const objection = check_day(point.by_when, "by_when")) return objection;
    if (!point.about) return std::nullopt;
    if (!may_be_about(point.about->kind)) return refusal(RefusalCode::unknown_thing, "about");
    return check_about(context, *point.about, "about");
}

}  // namespace veirom
