// Bounds of an activity, its agreed fields, and its phases.
#include "rooms/kinds/activity.hpp"

#include "rooms/agreed.hpp"
#include "rooms/digest.hpp"
#include "rooms/kinds/filled_fields.hpp"

namespace veirom {

namespace {

AgreedFacts const* version_before(RuleContext const& context) {
    return context.present == nullptr ? nullptr : std::get_if<AgreedFacts>(&context.present->facts);
}

Objection check_texts(Activity const& activity) {
    if (auto const objection = check_line(activity.type, "type")) return objection;
    if (is_blank(activity.title)) return refusal(RefusalCode::empty, "title");
    if (auto const objection = check_line(activity.title, "title")) return objection;
    if (auto const objection = check_paragraph(activity.learning_goal, "learning_goal")) return objection;
    if (auto const objection = check_line(activity.where, "where")) return objection;
    if (auto const objection = check_paragraph(activity.who_does_what, "who_does_what")) return objection;
    if (auto const objection = check_items(activity.steps, "steps")) return objection;
    for (std::size_t i = 0; i < activity.steps.size(); ++i) {
        if (auto const objection = check_line(activity.steps[i].text, "steps/" + std::to_string(i) + "/text"))
            return objection;
    }
    return std::nullopt;
}

Objection check_days(Activity const& activity) {
    if (auto const objection = check_day(activity.start, "start")) return objection;
    if (auto const objection = check_day(activity.follow_up, "follow_up")) return objection;
    if (auto const objection = check_day(activity.end, "end")) return objection;
    if (activity.start && activity.end && *activity.end < *activity.start)
        return refusal(RefusalCode::out_of_range, "end");
    return std::nullopt;
}

/// The type is the instrument's own choice, and with it come the fields that it asks for.
Objection check_particulars(RuleContext const& context, Activity const& activity) {
    Particulars const& particulars = *activity.particulars;
    Instrument const* const instrument =
        context.catalogue.find(particulars.instrument, particulars.instrument_version);
    if (instrument == nullptr || instrument->kind != Kind::activity)
        return refusal(RefusalCode::unknown_instrument, "particulars/instrument");
    std::vector<FilledField> fields{{*instrument->title, activity.type}};
    fields.insert(fields.end(), particulars.fields.begin(), particulars.fields.end());
    return check_fields(*instrument, fields, "particulars/fields/");
}

/// It begins, or is done, only when this very version is agreed. What is under way goes on while a change of
/// it waits for its yes. What is no proposal any more never becomes one again, or it could be withdrawn after
/// all.
Objection check_phase(RuleContext const& context, Activity const& activity) {
    AgreedFacts const* const before = version_before(context);
    if (activity.phase == ActivityPhase::proposed) {
        if (before == nullptr || before->phase == ActivityPhase::proposed) return std::nullopt;
        return refusal(RefusalCode::not_permitted, "phase");
    }
    if (activity.phase == ActivityPhase::ended_early) return std::nullopt;
    bool const has_begun = before != nullptr && (before->phase == ActivityPhase::under_way ||
                                                 before->phase == ActivityPhase::done);
    if (has_begun) return std::nullopt;
    bool const same_version = before != nullptr && before->fields == agreed_fields(activity);
    if (!same_version || !agreed(context.state, context.side, Kind::activity, context.id.text))
        return refusal(RefusalCode::not_agreed, "phase");
    return std::nullopt;
}

}  // namespace

Objection check(RuleContext const& context, Activity const& activity) {
    if (!is_random_id(context.id.text)) return refusal(RefusalCode::wrong_id);
    if (auto const objection = check_texts(activity)) return objection;
    if (auto const objection = check_days(activity)) return objection;
    if (activity.goal) {
        if (auto const objection = check_named(context, Kind::goal, activity.goal->text, "goal"))
            return objection;
    }
    if (activity.particulars) {
        if (auto const objection = check_particulars(context, activity)) return objection;
    }
    return check_phase(context, activity);
}

FieldsDigest agreed_fields(Activity const& activity) {
    Digest digest;
    digest.add(activity.goal ? std::string_view{activity.goal->text} : std::string_view{});
    digest.add(activity.type);
    digest.add(activity.title);
    digest.add(activity.learning_goal);
    digest.add(activity.where);
    digest.add(activity.who_does_what);
    digest.add(activity.start);
    digest.add(activity.follow_up);
    digest.add(activity.end);
    digest.add(static_cast<std::int64_t>(activity.steps.size()));
    for (ActivityStep const& step : activity.steps) {
        digest.add(step.id);
        digest.add(step.text);
    }
    // The instrument's version says how it is shown, not what was agreed.
    if (activity.particulars) add(digest, activity.particulars->fields);
    return digest.finish();
}

Objection check_withdrawn_activity(RuleContext const& context) {
    AgreedFacts const* const before = version_before(context);
    if (before == nullptr || before->phase != ActivityPhase::proposed)
        return refusal(RefusalCode::not_permitted);
    return std::nullopt;
}

}  // namespace veirom
