// Held against the present version of the thing: a yes to an older one is no yes.
#include "rooms/kinds/approval.hpp"

#include "rooms/agreed.hpp"

namespace veirom {

Objection check(RuleContext const& context, Approval const& approval) {
    std::string id = boost::describe::enum_to_string(approval.kind, "");
    id.append("/").append(approval.thing.text).append("/").append(context.by.text());
    if (context.id.text != id) return refusal(RefusalCode::wrong_id);
    // A guest answers what has been opened to them; nothing in this room has been.
    if (context.role == Role::guest) return refusal(RefusalCode::not_permitted);
    if (auto const objection = check_paragraph(approval.words, "words")) return objection;
    if (!is_agreed_on(approval.kind)) return refusal(RefusalCode::not_asked, "kind");

    Thing const* const thing = context.state.find(context.side, approval.kind, approval.thing.text);
    if (thing == nullptr || thing->presence != Presence::value ||
        !covers(context.reading, approval.kind, thing->seq))
        return refusal(RefusalCode::unknown_thing, "thing");
    if (version_to_answer(*thing) != approval.seq) return refusal(RefusalCode::not_asked, "seq");
    return std::nullopt;
}

Objection check_withdrawn_approval(RuleContext const& context) {
    return check_own(context);
}

}  // namespace veirom
