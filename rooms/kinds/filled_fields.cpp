// Filled fields against their instrument, one function for each type that needs one.
#include "rooms/kinds/filled_fields.hpp"

#include <algorithm>
#include <charconv>

namespace veirom {

namespace {

using Rows = std::vector<std::vector<std::string>>;

bool contains(std::vector<std::string> const& all, std::string_view one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

Refusal in_field(RefusalCode code, FilledField const& filled) {
    return refusal(code, filled.id);
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
bool is_asked(Field const& field, std::vector<FilledField> const& fields) {
    if (!field.when) return true;
    auto const chosen = std::find_if(fields.begin(), fields.end(), [&](FilledField const& filled) {
        return filled.id == field.when->field;
    });
    if (chosen == fields.end()) return false;
    auto const* const choice = std::get_if<std::string>(&chosen->value);
    return choice != nullptr && contains(field.when->choices, *choice);
}

/// About their size as they are kept, so that they can be kept while they are written, too.
std::size_t bytes_of(std::vector<FilledField> const& fields) {
    std::size_t bytes = 0;
    for (FilledField const& filled : fields) {
        bytes += filled.id.size() + 24;  // The names of its parts, quotes, braces.
        if (auto const* const text = std::get_if<std::string>(&filled.value)) bytes += text->size();
        if (auto const* const rows = std::get_if<Rows>(&filled.value)) {
            for (auto const& row : *rows)
                for (std::string const& cell : row) bytes += cell.size() + 3;
        }
    }
    return bytes;
}

Objection check_field(Instrument const& instrument, std::vector<FilledField> const& fields,
                      std::vector<FilledField>::const_iterator filled) {
    Field const* const field = find_field(instrument, filled->id);
    if (field == nullptr) return in_field(RefusalCode::unknown_field, *filled);
    auto const same = [&](FilledField const& earlier) { return earlier.id == filled->id; };
    if (std::any_of(fields.begin(), filled, same)) return in_field(RefusalCode::wrong_id, *filled);
    if (!is_asked(*field, fields)) return in_field(RefusalCode::not_asked, *filled);
    return check_filled(instrument, *field, *filled);
}

struct AddValue {
    Digest& digest;

    void operator()(std::int64_t number) const { digest.add(number); }
    void operator()(std::string const& text) const { digest.add(text); }
    void operator()(std::vector<std::string> const& list) const {
        digest.add(static_cast<std::int64_t>(list.size()));
        for (std::string const& text : list) digest.add(text);
    }
    void operator()(Rows const& rows) const {
        digest.add(static_cast<std::int64_t>(rows.size()));
        for (std::vector<std::string> const& row : rows) (*this)(row);
    }
};

}  // namespace

Objection check_fields(Instrument const& instrument, std::vector<FilledField> const& fields,
                       std::string_view path) {
    for (auto filled = fields.begin(); filled != fields.end(); ++filled) {
        auto objection = check_field(instrument, fields, filled);
        if (!objection) continue;
        objection->field.insert(0, path);
        return objection;
    }
    if (bytes_of(fields) > limits::form_bytes_max)
        return refusal(RefusalCode::too_long, std::string{path.substr(0, path.find_last_of('/'))});
    return std::nullopt;
}

void add(Digest& digest, std::vector<FilledField> const& fields) {
    digest.add(static_cast<std::int64_t>(fields.size()));
    for (FilledField const& filled : fields) {
        digest.add(filled.id);
        digest.add(static_cast<std::int64_t>(filled.value.index()));
        std::visit(AddValue{digest}, filled.value);
    }
}

}  // namespace veirom
