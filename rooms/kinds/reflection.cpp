// Bounds of a reflection, and what it may be about.
#include "rooms/kinds/reflection.hpp"

namespace veirom {

Objection check(RuleContext const& context, Reflection const& reflection) {
    if (!is_random_id(context.id.text)) return refusal(RefusalCode::wrong_id);
    // A decision is a form. About answers: words that the points have no room for.
    Kind const about = reflection.about.kind;
    if (about != Kind::activity && about != Kind::goal && about != Kind::form && about != Kind::answers)
        return refusal(RefusalCode::unknown_thing, "about");
    if (auto const objection = check_about(context, reflection.about, "about")) return objection;
    if (is_blank(reflection.found_out) && is_blank(reflection.how_it_went) &&
        is_blank(reflection.went_well) && is_blank(reflection.next) && !reflection.nearness)
        return refusal(RefusalCode::empty, "found_out");
    if (auto const objection = check_paragraph(reflection.found_out, "found_out")) return objection;
    if (auto const objection = check_paragraph(reflection.how_it_went, "how_it_went")) return objection;
    if (auto const objection = check_paragraph(reflection.went_well, "went_well")) return objection;
    if (auto const objection = check_paragraph(reflection.next, "next")) return objection;
    return check_rating(context, reflection.nearness, "nearness");
}

}  // namespace veirom
