// Bounds of a goal's texts and lists, and what it may come from.
#include "rooms/kinds/goal.hpp"

namespace veirom {

namespace {

Objection check_sources(RuleContext const& context, Goal const& goal) {
    if (goal.comes_from.size() > limits::list_items_max) return refusal(RefusalCode::too_long, "comes_from");
    for (std::size_t i = 0; i < goal.comes_from.size(); ++i) {
        std::string const field = "comes_from/" + std::to_string(i);
        About const& source = goal.comes_from[i];
        if (source.kind != Kind::answers && source.kind != Kind::form)
            return refusal(RefusalCode::unknown_thing, field);
        if (auto const objection = check_about(context, source, field)) return objection;
    }
    return std::nullopt;
}

Objection check_meaning(Meaning const& meaning) {
    if (auto const objection = check_paragraph(meaning.thoughts, "meaning/thoughts")) return objection;
    if (auto const objection = check_paragraph(meaning.feelings, "meaning/feelings")) return objection;
    return check_paragraph(meaning.body, "meaning/body");
}

Objection check_help(std::vector<Help> const& all) {
    if (auto const objection = check_items(all, "help")) return objection;
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::string const field = "help/" + std::to_string(i) + "/";
        if (auto const objection = check_paragraph(all[i].what, field + "what")) return objection;
        if (auto const objection = check_line(all[i].from_whom, field + "from_whom")) return objection;
        if (auto const objection = check_day(all[i].when, field + "when")) return objection;
    }
    return std::nullopt;
}

Objection check_in_the_way(std::vector<InTheWay> const& all) {
    if (auto const objection = check_items(all, "in_the_way")) return objection;
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::string const field = "in_the_way/" + std::to_string(i) + "/";
        if (auto const objection = check_paragraph(all[i].what, field + "what")) return objection;
        if (auto const objection = check_paragraph(all[i].then, field + "then")) return objection;
    }
    return std::nullopt;
}

}  // namespace

Objection check(RuleContext const& context, Goal const& goal) {
    if (!is_random_id(context.id.text)) return refusal(RefusalCode::wrong_id);
    if (is_blank(goal.wording)) return refusal(RefusalCode::empty, "wording");
    if (auto const objection = check_paragraph(goal.wording, "wording")) return objection;
    if (auto const objection = check_sources(context, goal)) return objection;
    if (goal.meaning) {
        if (auto const objection = check_meaning(*goal.meaning)) return objection;
    }
    if (auto const objection = check_help(goal.help)) return objection;
    if (auto const objection = check_in_the_way(goal.in_the_way)) return objection;
    if (auto const objection = check_rating(context, goal.rating_now, "rating_now")) return objection;
    if (auto const objection = check_rating(context, goal.rating_wished, "rating_wished")) return objection;
    if (auto const objection = check_paragraph(goal.why, "why")) return objection;
    if (goal.order < 0) return refusal(RefusalCode::out_of_range, "order");
    return check_day(goal.by_when, "by_when");
}

}  // namespace veirom
