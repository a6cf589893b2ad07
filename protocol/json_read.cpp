// Reading of everything that is not a described struct, enum, optional or list.
#include "protocol/json_read.hpp"

#include <algorithm>

namespace veirom {

namespace {

bool read_number(std::string_view digits, unsigned& out) {
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), out);
    return error == std::errc{} && end == digits.data() + digits.size();
}

bool is_thing_id_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '/' || c == '-';
}

bool is_name(std::string_view text) {
    return !text.empty() && text.size() <= limits::thing_id_characters_max &&
           std::ranges::all_of(text, is_thing_id_character);
}

}  // namespace

std::string_view shown_name(std::string_view name) {
    return is_name(name) ? name : "?";
}

bool read(JsonReading&, JsonNode const& node, bool& out) {
    out = node.kind == JsonKind::yes;
    return out || node.kind == JsonKind::no;
}

bool read(JsonReading&, JsonNode const& node, std::int64_t& out) {
    if (node.kind != JsonKind::whole) return false;
    std::from_chars(node.begin, node.begin + node.size, out);
    return true;
}

bool read(JsonReading&, JsonNode const& node, std::string& out) {
    if (node.kind != JsonKind::text) return false;
    if (node.escaped)
        text_of(node, out);
    else
        out = node.raw();
    return true;
}

bool read(JsonReading&, JsonNode const& node, ThingId& out) {
    if (node.kind != JsonKind::text || !is_name(node.raw())) return false;
    out.text = node.raw();
    return true;
}

/// Not negative, as everything that is counted from 1.
bool read(JsonReading& reading, JsonNode const& node, Seq& out) {
    return read(reading, node, out.value) && out.value >= 0;
}

bool read(JsonReading& reading, JsonNode const& node, Time& out) {
    std::int64_t milliseconds = 0;
    if (!read(reading, node, milliseconds)) return false;
    out = Time{std::chrono::milliseconds{milliseconds}};
    return true;
}

bool read(JsonReading&, JsonNode const& node, Date& out) {
    std::string_view const text = node.raw();
    if (node.kind != JsonKind::text || text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (!read_number(text.substr(0, 4), year) || !read_number(text.substr(5, 2), month) ||
        !read_number(text.substr(8, 2), day))
        return false;
    out = Date{std::chrono::year{static_cast<int>(year)}, std::chrono::month{month}, std::chrono::day{day}};
    return out.ok();
}

bool read(JsonReading& reading, JsonNode const& node, Answer& out) {
    if (node.kind == JsonKind::whole) return read(reading, node, out.emplace<std::int64_t>());
    return read(reading, node, out.emplace<std::string>());
}

/// An empty list is one of texts: a table without rows says no more than that.
bool read(JsonReading& reading, JsonNode const& node, FieldValue& out) {
    if (node.kind == JsonKind::whole) return read(reading, node, out.emplace<std::int64_t>());
    if (node.kind == JsonKind::text) return read(reading, node, out.emplace<std::string>());
    bool const is_table = node.kind == JsonKind::array && node.span > 1 && (&node)[1].kind == JsonKind::array;
    if (is_table) return read(reading, node, out.emplace<std::vector<std::vector<std::string>>>());
    return read(reading, node, out.emplace<std::vector<std::string>>());
}

bool read(JsonReading&, JsonNode const& node, JsonText& out) {
    std::string_view const quoted{node.begin - 1, std::size_t{node.size} + 2};
    out.text = node.kind == JsonKind::text ? quoted : node.raw();
    return true;
}

bool read(JsonReading& reading, JsonNode const& node, std::map<std::string, std::string>& out) {
    if (node.kind != JsonKind::object) return false;
    std::string scratch;
    for (JsonNode const* key = &node + 1; key != node.next(); key = key[1].next()) {
        auto const [place, is_new] = out.try_emplace(std::string{text_of(*key, scratch)});
        if (!is_new || !read(reading, key[1], place->second)) return reading.stop(place->first);
    }
    return true;
}

}  // namespace veirom
