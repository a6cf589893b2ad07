// Bounds of its texts, and what of it is agreed on.
#include "rooms/kinds/agreement.hpp"

#include <algorithm>

#include "rooms/digest.hpp"

namespace veirom {

namespace {

bool says_nothing(Agreement const& agreement) {
    return is_blank(agreement.expectations) && is_blank(agreement.roles) && is_blank(agreement.told) &&
           is_blank(agreement.ways) && agreement.situations.empty() && !agreement.shows_read.value_or(false);
}

Objection check_situations(std::vector<Situation> const& situations) {
    if (auto const objection = check_items(situations, "situations")) return objection;
    for (std::size_t i = 0; i < situations.size(); ++i) {
        std::string const field = "situations/" + std::to_string(i) + "/";
        Situation const& situation = situations[i];
        if (auto const objection = check_paragraph(situation.what, field + "what")) return objection;
        if (auto const objection = check_paragraph(situation.how_it_shows, field + "how_it_shows"))
            return objection;
        if (auto const objection = check_paragraph(situation.what_helps, field + "what_helps"))
            return objection;
        if (auto const objection = check_paragraph(situation.who_is_told, field + "who_is_told"))
            return objection;
    }
    return std::nullopt;
}

}  // namespace

Objection check(RuleContext const& context, Agreement const& agreement) {
    if (context.id.text != "agreement") return refusal(RefusalCode::wrong_id);
    if (says_nothing(agreement)) return refusal(RefusalCode::empty, "expectations");
    if (auto const objection = check_paragraph(agreement.expectations, "expectations")) return objection;
    if (auto const objection = check_paragraph(agreement.roles, "roles")) return objection;
    if (auto const objection = check_paragraph(agreement.told, "told")) return objection;
    if (auto const objection = check_paragraph(agreement.ways, "ways")) return objection;
    if (auto const objection = check_situations(agreement.situations)) return objection;
    return check_day(agreement.look_again, "look_again");
}

FieldsDigest agreed_fields(Agreement const& agreement) {
    Digest digest;
    digest.add(agreement.expectations);
    digest.add(agreement.roles);
    digest.add(agreement.told);
    digest.add(agreement.ways);
    digest.add(static_cast<std::int64_t>(agreement.situations.size()));
    for (Situation const& situation : agreement.situations) {
        digest.add(situation.id);
        digest.add(situation.what);
        digest.add(situation.how_it_shows);
        digest.add(situation.what_helps);
        digest.add(situation.who_is_told);
    }
    digest.add(agreement.look_again);
    digest.add(std::int64_t{agreement.shows_read.value_or(false)});
    return digest.finish();
}

}  // namespace veirom
