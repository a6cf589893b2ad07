// Checks shared by the rules of several kinds.
#include "rooms/rule.hpp"

#include <algorithm>

namespace veirom {

namespace {

// Unicode's White_Space beyond ASCII, and what shows nothing at all: the soft hyphen, joiners, marks of
// direction, the byte order mark, and two fillers that are used as empty names.
constexpr std::string_view unseen[] = {
    "\u0085", "\u00A0", "\u00AD", "\u034F", "\u061C", "\u115F", "\u1160", "\u1680", "\u180E", "\u2000",
    "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200A",
    "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u2028", "\u2029", "\u202A", "\u202B", "\u202C",
    "\u202D", "\u202E", "\u202F", "\u205F", "\u2060", "\u2061", "\u2062", "\u2063", "\u2064", "\u2066",
    "\u2067", "\u2068", "\u2069", "\u2800", "\u3000", "\u3164", "\uFEFF", "\uFFA0"};

/// Bytes of the code point that the text begins with, when it shows nothing; 0 when it shows something.
std::size_t length_of_space(std::string_view text) {
    if (static_cast<unsigned char>(text.front()) <= ' ' || text.front() == '\x7F') return 1;
    for (std::string_view const one : unseen)
        if (text.starts_with(one)) return one.size();
    return 0;
}

/// 1 to 999, as in kinds/answers.cpp, and written in one way only.
bool is_round(std::string_view text) {
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return !text.empty() && text.size() <= 3 && text[0] != '0' && std::ranges::all_of(text, is_digit);
}

}  // namespace

bool is_counsellor(Role role) {
    return role == Role::lead || role == Role::counsellor;
}

bool is_random_id(std::string_view id) {
    auto const is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return id.size() == 32 && std::all_of(id.begin(), id.end(), is_digit);
}

bool is_blank(std::string_view text) {
    while (!text.empty()) {
        std::size_t const length = length_of_space(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
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

bool is_map_round(RuleContext const& context, std::string_view id) {
    std::size_t const slash = id.find('/');
    if (slash == std::string_view::npos || !is_round(id.substr(slash + 1))) return false;
    Instrument const* const instrument = context.catalogue.newest(id.substr(0, slash));
    return instrument != nullptr && instrument->kind == Kind::answers;
}

bool can_be_answered(RuleContext const& context, std::string_view id) {
    std::size_t const slash = id.rfind('/');
    if (slash == std::string_view::npos || !is_map_round(context, id.substr(0, slash))) return false;
    return find_theme(*context.catalogue.newest(id.substr(0, id.find('/'))), id.substr(slash + 1)) != nullptr;
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
