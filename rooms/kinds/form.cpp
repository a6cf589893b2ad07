// What a form may say of whom, and whose it is. Its fields are held against the instrument in
// filled_fields.cpp.
#include "rooms/kinds/form.hpp"

#include <algorithm>

#include "rooms/agreed.hpp"
#include "rooms/kinds/filled_fields.hpp"

namespace veirom {

namespace {

bool fills_in(Instrument const& instrument, Role role) {
    auto const& roles = instrument.filled_in_by;
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

/// Who the instrument says fills it in; or a counsellor for the seeker, from paper or from the telephone.
Objection check_given(RuleContext const& context, Instrument const& instrument, Form const& form) {
    bool const self = fills_in(instrument, context.role) ||
                      (context.role == Role::lead && fills_in(instrument, Role::counsellor));
    if (form.given == Given::self && self) return std::nullopt;
    if (form.given != Given::self && is_counsellor(context.role) && fills_in(instrument, Role::seeker))
        return std::nullopt;
    return refusal(RefusalCode::not_permitted, "given");
}

FormFacts const* facts_of(Thing const* present) {
    return present == nullptr ? nullptr : std::get_if<FormFacts>(&present->facts);
}

/// A form is theirs who gave it. One that was typed in for the seeker is the seeker's, to correct and to
/// confirm, which is to give it themselves; until then whoever counsels may mend what was typed. `of_the_room`:
/// there is one of it, and whoever counsels goes on with what a colleague has given.
Objection check_whose(RuleContext const& context, bool of_the_room = false) {
    FormFacts const* const present = facts_of(context.present);
    // What was erased had been the seeker's, whoever typed it in at first.
    bool const erased = context.present != nullptr && !context.is_change();
    if (erased && context.role == Role::seeker) return std::nullopt;
    if (present == nullptr) return check_own(context);
    bool const colleagues = of_the_room && is_counsellor(present->role) && is_counsellor(context.role);
    bool const theirs = present->given == Given::self
                            ? colleagues || context.present->by == context.by
                            : context.role == Role::seeker || is_counsellor(context.role);
    return theirs ? std::nullopt : Objection{refusal(RefusalCode::not_permitted)};
}

/// There is one of a single instrument, which whoever fills it in may begin anew once it was taken away.
Objection check_name(RuleContext const& context, Instrument const& instrument) {
    bool const single = instrument.single.value_or(false);
    bool const named = single ? context.id.text == instrument.id : is_random_id(context.id.text);
    if (!named) return refusal(RefusalCode::wrong_id);
    return single && !context.is_change() ? std::nullopt : check_whose(context, single);
}

Objection check_what_about(RuleContext const& context, Instrument const& instrument, Form const& form) {
    if (instrument.about) {
        auto const& kinds = *instrument.about;
        bool const fits =
            form.about && std::find(kinds.begin(), kinds.end(), form.about->kind) != kinds.end();
        if (!fits) return refusal(RefusalCode::unknown_thing, "about");
    }
    if (instrument.about_agreed.value_or(false) && form.about && !context.is_change() &&
        !agreed(context.state, context.side, form.about->kind, form.about->id.text))
        return refusal(RefusalCode::not_agreed, "about");
    return form.about ? check_about(context, *form.about, "about") : std::nullopt;
}

}  // namespace

Objection check(RuleContext const& context, Form const& form) {
    Instrument const* const instrument = context.catalogue.find(form.instrument, form.instrument_version);
    if (instrument == nullptr || instrument->kind != Kind::form)
        return refusal(RefusalCode::unknown_instrument, "instrument");
    if (instrument->side != context.side) return refusal(RefusalCode::not_permitted, "instrument");
    if (auto const objection = check_name(context, *instrument)) return objection;
    if (auto const objection = check_given(context, *instrument, form)) return objection;
    if (auto const objection = check_what_about(context, *instrument, form)) return objection;
    if (form.fields.empty()) return refusal(RefusalCode::empty, "fields");
    return check_fields(*instrument, form.fields, "fields/");
}

Objection check_withdrawn_form(RuleContext const& context) {
    return check_whose(context);
}

}  // namespace veirom
