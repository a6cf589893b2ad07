// The list of the rules.
#include "rooms/rules.hpp"

#include "rooms/kinds/action_point.hpp"
#include "rooms/kinds/activity.hpp"
#include "rooms/kinds/agreement.hpp"
#include "rooms/kinds/answers.hpp"
#include "rooms/kinds/approval.hpp"
#include "rooms/kinds/document.hpp"
#include "rooms/kinds/erasure.hpp"
#include "rooms/kinds/form.hpp"
#include "rooms/kinds/goal.hpp"
#include "rooms/kinds/meeting.hpp"
#include "rooms/kinds/message.hpp"
#include "rooms/kinds/reflection.hpp"
#include "rooms/kinds/room.hpp"
#include "rooms/kinds/seat.hpp"
#include "rooms/kinds/turn.hpp"

namespace veirom {

namespace {

struct Check {
    RuleContext const& context;

    Objection operator()(Room const& room) const { return check(context, room); }
    Objection operator()(Seat const& seat) const { return check(context, seat); }
    Objection operator()(Agreement const& agreement) const { return check(context, agreement); }
    Objection operator()(Message const& message) const { return check(context, message); }
    Objection operator()(Turn const& turn) const { return check(context, turn); }
    Objection operator()(Answers const& answers) const { return check(context, answers); }
    Objection operator()(Goal const& goal) const { return check(context, goal); }
    Objection operator()(Activity const& activity) const { return check(context, activity); }
    Objection operator()(Approval const& approval) const { return check(context, approval); }
    Objection operator()(Reflection const& reflection) const { return check(context, reflection); }
    Objection operator()(Erasure const& erasure) const { return check(context, erasure); }
    Objection operator()(Form const& form) const { return check(context, form); }
    Objection operator()(Meeting const& meeting) const { return check(context, meeting); }
    Objection operator()(ActionPoint const& point) const { return check(context, point); }
    Objection operator()(Document const& document) const { return check(context, document); }
};

}  // namespace

Objection check_value(RuleContext const& context, Value const& value) {
    return std::visit(Check{context}, value);
}

Objection check_withdrawn(RuleContext const& context, Kind kind) {
    switch (kind) {
        case Kind::message:
            return check_withdrawn_message(context);
        case Kind::activity:
            return check_withdrawn_activity(context);
        case Kind::goal:
            return check_withdrawn_goal(context);
        case Kind::form:
            return check_withdrawn_form(context);
        case Kind::approval:
            return check_withdrawn_approval(context);
        case Kind::meeting:
            return check_withdrawn_meeting(context);
        case Kind::agreement:
        case Kind::turn:
        case Kind::reflection:
        case Kind::action_point:
            return std::nullopt;  // The table has said who; there is nothing more to it.
        case Kind::room:
        case Kind::seat:
        case Kind::answers:
        case Kind::erasure:
        case Kind::document:
            break;
    }
    return refusal(RefusalCode::not_permitted);
}

}  // namespace veirom
