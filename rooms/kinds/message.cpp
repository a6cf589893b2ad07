// Bounds of a message, and what it may point at.
#include "rooms/kinds/message.hpp"

namespace veirom {

Objection check(RuleContext const& context, Message const& message) {
    if (!is_random_id(context.id.text)) return refusal(RefusalCode::wrong_id);
    if (auto const objection = check_own(context)) return objection;
    // A guest writes in a thread that has been opened to them; nothing in this room has been.
    if (context.role == Role::guest) return refusal(RefusalCode::not_permitted);
    if (is_blank(message.text)) return refusal(RefusalCode::empty, "text");
    if (message.text.size() > limits::message_bytes_max ||
        code_points_of(message.text) > limits::message_code_points_max)
        return refusal(RefusalCode::too_long, "text");
    if (message.about) {
        if (auto const objection = check_about(context, *message.about, "about")) return objection;
    }
    if (message.reply_to) {
        if (auto const objection = check_named(context, Kind::message, message.reply_to->text, "reply_to"))
            return objection;
    }
    // `written` is not judged: a phone that has lost its clock must not lose its message.
    return check_day(message.answer_by, "answer_by");
}

Objection check_withdrawn_message(RuleContext const& context) {
    return check_own(context);
}

}  // namespace veirom
