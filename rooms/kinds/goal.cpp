// Bounds of a goal's texts and lists, what it may come from, and what of it is agreed on.
#include "rooms/kinds/goal.hpp"

#include "rooms/agreed.hpp"
#include "rooms/digest.hpp"

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

/// How it is today is the seeker's own to say again; a new goal may begin with what they have told already.
Objection check_today(RuleContext const& context, Goal const& goal) {
    if (context.role == Role::seeker || context.present == nullptr) return std::nullopt;
    auto const* const before = std::get_if<AgreedFacts>(&context.present->facts);
    if (before == nullptr || before->today == today_fields(goal)) return std::nullopt;
    return refusal(RefusalCode::not_permitted, "rating_now");
}

// What is absent is told apart from what is empty, so that neither can stand for the other.

void add(Digest& digest, std::optional<Answer> const& rating) {
    digest.add(std::int64_t{rating ? static_cast<std::int64_t>(rating->index()) + 1 : 0});
    if (!rating) return;
    if (auto const* const step = std::get_if<std::int64_t>(&*rating)) digest.add(*step);
    if (auto const* const other = std::get_if<std::string>(&*rating)) digest.add(*other);
}

void add(Digest& digest, About const& source) {
    digest.add(static_cast<std::int64_t>(source.kind));
    digest.add(source.id.text);
    digest.add(std::int64_t{source.part.has_value()});
    digest.add(source.part.value_or(""));
}

void add(Digest& digest, Meaning const& meaning) {
    digest.add(meaning.thoughts);
    digest.add(meaning.feelings);
    digest.add(meaning.body);
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
    if (goal.why_now) {
        if (auto const objection = check_paragraph(*goal.why_now, "why_now")) return objection;
    }
    if (auto const objection = check_today(context, goal)) return objection;
    if (auto const objection = check_paragraph(goal.why, "why")) return objection;
    if (goal.order < 0) return refusal(RefusalCode::out_of_range, "order");
    return check_day(goal.by_when, "by_when");
}

FieldsDigest agreed_fields(Goal const& goal) {
    Digest digest;
    digest.add(static_cast<std::int64_t>(goal.level));
    digest.add(goal.wording);
    digest.add(static_cast<std::int64_t>(goal.comes_from.size()));
    for (About const& source : goal.comes_from) add(digest, source);
    digest.add(std::int64_t{goal.meaning.has_value()});
    if (goal.meaning) add(digest, *goal.meaning);
    digest.add(static_cast<std::int64_t>(goal.help.size()));
    for (Help const& help : goal.help) {
        digest.add(help.id);
        digest.add(help.what);
        digest.add(help.from_whom);
        digest.add(help.when);
    }
    digest.add(static_cast<std::int64_t>(goal.in_the_way.size()));
    for (InTheWay const& in_the_way : goal.in_the_way) {
        digest.add(in_the_way.id);
        digest.add(in_the_way.what);
        digest.add(in_the_way.then);
    }
    add(digest, goal.rating_wished);
    digest.add(goal.why);
    digest.add(goal.by_when);
    return digest.finish();
}

FieldsDigest today_fields(Goal const& goal) {
    Digest digest;
    add(digest, goal.rating_now);
    digest.add(std::int64_t{goal.why_now.has_value()});
    digest.add(goal.why_now.value_or(""));
    return digest.finish();
}

Objection check_withdrawn_goal(RuleContext const& context) {
    if (agreed(context.state, context.side, Kind::goal, context.id.text))
        return refusal(RefusalCode::not_permitted);
    return std::nullopt;
}

}  // namespace veirom
