// Filled fields against their instrument, one function for each type that needs one.
#include "rooms/kinds/form.hpp"

#include <algorithm>
#include <charconv>

namespace veirom {

namespace {

using Rows = std::vector<std::vector<std::string>>;

bool contains(std::vector<std::string> const& all, std::string_view one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

Refusal in_field(RefusalCode code, FilledField const& filled) {
    return refusal(code, "fields/" + filled.id);
}

std::size_t code_points_max(Field const& field) {
    return field.code_points_max ? static_cast<std::size_t>(*field.code_points_max)
                                 : limits::paragraph_code_points_max;
}

/// "2026-11-21"
bool is_day(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    auto const number = [&](std::size_t at, std::size_t size) {
        int value = -1;
        auto const [end, error] = std::from_chars(text.data() + at, text.data() + at + size, value);
        return error == std::errc{} && end == text.data() + at + size ? value : -1;
    };
    int const month = number(5, 2);
    int const day = number(8, 2);
    if (month < 0 || day < 0) return false;
    Date const date{std::chrono::year{number(0, 4)}, std::chrono::month(static_cast<unsigned>(month)),
                    std::chrono::day(static_cast<unsigned>(day))};
    return !check_day(date, {});
}

Objection check_scale(Instrument const& instrument, Field const& field, FilledField const& filled) {
    Scale const* const scale = field.scale ? find_scale(instrument, *field.scale) : nullptr;
    auto const* const step = std::get_if<std::int64_t>(&filled.value);
    auto const* const other = std::get_if<std::string>(&filled.value);
    bool const known = scale != nullptr && ((step != nullptr && is_answer_of(*scale, Answer{*step})) ||
                                            (other != nullptr && is_answer_of(*scale, Answer{*other})));
    if (!known) return in_field(RefusalCode::unknown_answer, filled);
    return std::nullopt;
}

Objection check_choices(Field const& field, FilledField const& filled) {
    auto const* const chosen = std::get_if<std::vector<std::string>>(&filled.value);
    if (chosen == nullptr || chosen->size() > field.choices.size())
        return in_field(RefusalCode::unknown_answer, filled);
    for (std::string const& choice : *chosen) {
        bool const once = std::count(chosen->begin(), chosen->end(), choice) == 1;
        if (!once || !contains(field.choices, choice)) return in_field(RefusalCode::unknown_answer, filled);
    }
    return std::nullopt;
}

Objection check_number(Field const& field, FilledField const& filled) {
    auto const* const number = std::get_if<std::int64_t>(&filled.value);
    if (number == nullptr) return in_field(RefusalCode::unknown_answer, filled);
    if ((field.least && *number < *field.least) || (field.most && *number > *field.most))
        return in_field(RefusalCode::out_of_range, filled);
    return std::nullopt;
}

bool fits_column(Field const& field, Column const& column, std::string const& cell) {
    if (cell.empty() || column.type == FieldType::text) return true;
    if (column.type == FieldType::choice) return contains(column.choices, cell);
    if (column.type == FieldType::date) return is_day(cell);
    std::int64_t number = 0;
    auto const [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return column.type == FieldType::number && error == std::errc{} && end == cell.data() + cell.size() &&
           (!field.least || number >= *field.least);
}

Objection check_row(Field const& field, std::vector<std::string> const& row, FilledField const& filled) {
    if (row.size() != field.columns.size()) return in_field(RefusalCode::unknown_answer, filled);
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!fits_column(field, field.columns[i], row[i]))
            return in_field(RefusalCode::unknown_answer, filled);
        if (code_points_of(row[i]) > code_points_max(field)) return in_field(RefusalCode::too_long, filled);
    }
    return std::nullopt;
}

Objection check_table(Field const& field, FilledField const& filled) {
    auto const* const rows = std::get_if<Rows>(&filled.value);
    // An empty list is an empty table as well.
    auto const* const none = std::get_if<std::vector<std::string>>(&filled.value);
    if (none != nullptr && none->empty()) return std::nullopt;
    if (rows == nullptr) return in_field(RefusalCode::unknown_answer, filled);
    std::size_t const most = field.most ? static_cast<std::size_t>(*field.most) : limits::list_items_max;
    if (rows->size() > most) return in_field(RefusalCode::too_long, filled);
    for (auto const& row : *rows) {
        if (auto const objection = check_row(field, row, filled)) return objection;
    }
    return std::nullopt;
}

Objection check_filled(Instrument const& instrument, Field const& field, FilledField const& filled) {
    auto const* const text = std::get_if<std::string>(&filled.value);
    switch (field.type) {
        case FieldType::scale:
            return check_scale(instrument, field, filled);
        case FieldType::choices:
            return check_choices(field, filled);
        case FieldType::number:
            return check_number(field, filled);
        case FieldType::table:
            return check_table(field, filled);
        case FieldType::choice:
            if (text == nullptr || !contains(field.choices, *text))
                return in_field(RefusalCode::unknown_answer, filled);
            return std::nullopt;
        case FieldType::date:
            if (text == nullptr || !is_day(*text)) return in_field(RefusalCode::out_of_range, filled);
            return std::nullopt;
        case FieldType::text:
            if (text == nullptr) return in_field(RefusalCode::unknown_answer, filled);
            if (code_points_of(*text) > code_points_max(field))
                return in_field(RefusalCode::too_long, filled);
            return std::nullopt;
    }
    return in_field(RefusalCode::unknown_field, filled);
}

/// A field that waits for a choice is answered only where that choice was made.
bool is_asked(Field const& field, Form const& form) {
    if (!field.when) return true;
    auto const chosen = std::find_if(form.fields.begin(), form.fields.end(), [&](FilledField const& filled) {
        return filled.id == field.when->field;
    });
    if (chosen == form.fields.end()) return false;
    auto const* const choice = std::get_if<std::string>(&chosen->value);
    return choice != nullptr && contains(field.when->choices, *choice);
}

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
/// confirm, which is to give it themselves; until then whoever counsels may mend what was typed.
Objection check_whose(RuleContext const& context) {
    FormFacts const* const present = facts_of(context.present);
    // What was erased had been the seeker's, whoever typed it in at first.
    bool const erased = context.present != nullptr && !context.is_change();
    if (erased && context.role == Role::seeker) return std::nullopt;
    if (present == nullptr) return check_own(context);
    bool const theirs = present->given == Given::self
                            ? context.present->by == context.by
                            : context.role == Role::seeker || is_counsellor(context.role);
    return theirs ? std::nullopt : Objection{refusal(RefusalCode::not_permitted)};
}

/// There is one of a single instrument, which whoever fills it in may begin anew once it was taken away.
Objection check_name(RuleContext const& context, Instrument const& instrument) {
    bool const single = instrument.single.value_or(false);
    bool const named = single ? context.id.text == instrument.id : is_random_id(context.id.text);
    if (!named) return refusal(RefusalCode::wrong_id);
    return single && !context.is_change() ? std::nullopt : check_whose(context);
}

Objection check_what_about(RuleContext const& context, Instrument const& instrument, Form const& form) {
    if (instrument.about) {
        auto const& kinds = *instrument.about;
        bool const fits =
            form.about && std::find(kinds.begin(), kinds.end(), form.about->kind) != kinds.end();
        if (!fits) return refusal(RefusalCode::unknown_thing, "about");
    }
    return form.about ? check_about(context, *form.about, "about") : std::nullopt;
}

/// About the size of the form as it is kept, so that it can be kept while it is written, too.
std::size_t bytes_of(Form const& form) {
    std::size_t bytes = form.instrument.size();
    for (FilledField const& filled : form.fields) {
        bytes += filled.id.size() + 24;  // The names of its parts, quotes, braces.
        if (auto const* const text = std::get_if<std::string>(&filled.value)) bytes += text->size();
        if (auto const* const rows = std::get_if<Rows>(&filled.value)) {
            for (auto const& row : *rows)
                for (std::string const& cell : row) bytes += cell.size() + 3;
        }
    }
    return bytes;
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
    for (auto filled = form.fields.begin(); filled != form.fields.end(); ++filled) {
        Field const* const field = find_field(*instrument, filled->id);
        if (field == nullptr) return in_field(RefusalCode::unknown_field, *filled);
        auto const same = [&](FilledField const& earlier) { return earlier.id == filled->id; };
        if (std::any_of(form.fields.begin(), filled, same)) return in_field(RefusalCode::wrong_id, *filled);
        if (!is_asked(*field, form)) return in_field(RefusalCode::not_asked, *filled);
        if (auto const objection = check_filled(*instrument, *field, *filled)) return objection;
    }
    if (bytes_of(form) > limits::form_bytes_max) return refusal(RefusalCode::too_long, "fields");
    return std::nullopt;
}

Objection check_withdrawn_form(RuleContext const& context) {
    return check_whose(context);
}

}  // namespace veirom
