// Checks shared by the rules of several kinds.
#include "rooms/rule.hpp"

#include <algorithm>

namespace veirom {

bool is_counsellor(Role role) {
    return role == Role::lead || role == Role::counsellor;
}

bool is_random_id(std::string_view id) {
    auto const is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return id.size() == 32 && std::all_of(id.begin(), id.end(), is_digit);
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::size_t code_points_of(std::string_view text) {
    // In valid UTF-8 every code point has exactly one byte that does not continue another.
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

Objection check_line(std::string_view text, std::string_view field) {
    if (text.size() <= limits::line_code_points_max) return std::nullopt;  // Bytes: at least as many.
    if (code_points_of(text) > limits::line_code_points_max)
        return refusal(RefusalCode::too_long, std::string{field});
    return std::nullopt;
}

Objection check_paragraph(std::string_view text, std::string_view field) {
    if (text.size() <= limits::paragraph_code_points_max) return std::nullopt;
    if (code_points_of(text) > limits::paragraph_code_points_max)
        return refusal(RefusalCode::too_long, std::string{field});
    return std::nullopt;
}

Objection check_day(std::optional<Date> const& day, std::string_view field) {
    if (!day) return std::nullopt;
    if (!day->ok() || int{day->year()} < 1900 || int{day->year()} > 2200)
        return refusal(RefusalCode::out_of_range, std::string{field});
    return std::nullopt;
}

Objection check_named(RuleContext const& context, Kind kind, std::string_view id, std::string_view field) {
    Thing const* const thing = context.state.find(context.side, kind, id);
    bool const known = thing != nullptr && covers(context.reading, kind, thing->seq) &&
                       (thing->presence == Presence::value || context.is_change());
    if (!known) return refusal(RefusalCode::unknown_thing, std::string{field});
    return std::nullopt;
}

Objection check_about(RuleContext const& context, About const& about, std::string_view field) {
    if (about.part && about.part->size() > limits::thing_id_characters_max)
        return refusal(RefusalCode::too_long, std::string{field} + "/part");
    return check_named(context, about.kind, about.id.text, field);
}

Objection check_rating(RuleContext const& context, std::optional<Answer> const& rating,
                       std::string_view field) {
    if (!rating) return std::nullopt;
    if (auto const* const step = std::get_if<std::int64_t>(&*rating)) {
        if (*step < 0 || *step > 10) return refusal(RefusalCode::out_of_range, std::string{field});
        return std::nullopt;
    }
    for (InstrumentView const& view : context.catalogue.all()) {
        for (Scale const& scale : view.instrument.scales)
            if (is_answer_of(scale, *rating)) return std::nullopt;
    }
    return refusal(RefusalCode::unknown_answer, std::string{field});
}

Objection check_own(RuleContext const& context) {
    if (context.present != nullptr && context.present->made_by != context.by)
        return refusal(RefusalCode::not_permitted);
    return std::nullopt;
}

}  // namespace veirom
