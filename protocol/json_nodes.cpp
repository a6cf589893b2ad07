// The parser behind json_nodes.hpp: recursive descent, bounded by limits::json_depth_max.
#include "protocol/json_nodes.hpp"

#include <cstring>

#include "protocol/utf8.hpp"

namespace veirom {

namespace {

constexpr std::string_view largest_whole = "9007199254740991";  // 2^53 - 1.

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Characters of a text that need no second look: printable ASCII without quote and backslash.
constexpr std::array<bool, 256> plain_characters = [] {
    std::array<bool, 256> plain{};
    for (int c = 0x20; c < 0x80; ++c) plain[static_cast<std::size_t>(c)] = c != '"' && c != '\\';
    return plain;
}();

bool is_plain(char c) {
    return plain_characters[static_cast<unsigned char>(c)];
}

/// The four digits of \uXXXX; -1 when they are not.
int code_unit(char const* digits) {
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        char const c = digits[i];
        int const lower = c | 0x20;
        int const digit = is_digit(c) ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
        if (digit < 0) return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

bool is_high_surrogate(int unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

bool is_low_surrogate(int unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

void append_utf8(std::string& out, int code_point) {
    auto const byte = [&](int value) { out += static_cast<char>(value); };
    if (code_point < 0x80) {
        byte(code_point);
    } else if (code_point < 0x800) {
        byte(0xC0 | code_point >> 6);
        byte(0x80 | (code_point & 0x3F));
    } else if (code_point < 0x10000) {
        byte(0xE0 | code_point >> 12);
        byte(0x80 | (code_point >> 6 & 0x3F));
        byte(0x80 | (code_point & 0x3F));
    } else {
        byte(0xF0 | code_point >> 18);
        byte(0x80 | (code_point >> 12 & 0x3F));
        byte(0x80 | (code_point >> 6 & 0x3F));
        byte(0x80 | (code_point & 0x3F));
    }
}

}  // namespace

bool JsonNodes::parse(std::string_view document) {
    begin_ = at_ = document.data();
    end_ = begin_ + document.size();
    count_ = 0;
    if (document.size() > limits::document_bytes_max) return false;
    if (!value(0)) return false;
    skip_space();
    return at_ == end_;
}

bool JsonNodes::value(std::size_t depth) {
    skip_space();
    if (at_ == end_) return false;
    switch (*at_) {
        case '{':
            return object(depth + 1);
        case '[':
            return array(depth + 1);
        case '"':
            return text();
        case 'n':
            return word("null", JsonKind::null);
        case 't':
            return word("true", JsonKind::yes);
        case 'f':
            return word("false", JsonKind::no);
        default:
            return number();
    }
}

bool JsonNodes::object(std::size_t depth) {
    if (depth > limits::json_depth_max) return false;
    JsonNode* const node = take(JsonKind::object);
    if (!node) return false;
    char const* const begin = at_++;
    skip_space();
    if (at_ != end_ && *at_ == '}') return ++at_, close(node, begin), true;
    for (;;) {
        skip_space();
        if (at_ == end_ || *at_ != '"' || !text()) return false;
        skip_space();
        if (at_ == end_ || *at_ != ':') return false;
        ++at_;
        if (!value(depth)) return false;
        skip_space();
        if (at_ == end_) return false;
        if (*at_ == '}') return ++at_, close(node, begin), true;
        if (*at_ != ',') return false;
        ++at_;
    }
}

bool JsonNodes::array(std::size_t depth) {
    if (depth > limits::json_depth_max) return false;
    JsonNode* const node = take(JsonKind::array);
    if (!node) return false;
    char const* const begin = at_++;
    skip_space();
    if (at_ != end_ && *at_ == ']') return ++at_, close(node, begin), true;
    for (;;) {
        if (!value(depth)) return false;
        skip_space();
        if (at_ == end_) return false;
        if (*at_ == ']') return ++at_, close(node, begin), true;
        if (*at_ != ',') return false;
        ++at_;
    }
}

bool JsonNodes::text() {
    JsonNode* const node = take(JsonKind::text);
    if (!node) return false;
    char const* const begin = ++at_;
    for (;;) {
        while (at_ != end_ && is_plain(*at_)) ++at_;
        if (at_ == end_) return false;
        if (*at_ == '"') break;
        if (*at_ == '\\') {
            node->escaped = true;
            if (!escape()) return false;
        } else if (!code_point()) {
            return false;
        }
    }
    close(node, begin);
    ++at_;
    return true;
}

/// A NUL is refused: no text of ours has one, and some libraries end a text there.
bool JsonNodes::escape() {
    if (end_ - at_ < 2) return false;
    if (at_[1] != 'u') {
        if (!std::strchr("\"\\/bfnrt", at_[1]) || at_[1] == '\0') return false;
        at_ += 2;
        return true;
    }
    if (end_ - at_ < 6) return false;
    int const unit = code_unit(at_ + 2);
    if (unit <= 0 || is_low_surrogate(unit)) return false;
    if (!is_high_surrogate(unit)) return at_ += 6, true;
    if (end_ - at_ < 12 || at_[6] != '\\' || at_[7] != 'u' || !is_low_surrogate(code_unit(at_ + 8)))
        return false;
    at_ += 12;
    return true;
}

/// Of two to four bytes. Control characters end up here, too, and are refused.
bool JsonNodes::code_point() {
    std::size_t const size = code_point_bytes({at_, static_cast<std::size_t>(end_ - at_)});
    if (size < 2) return false;
    at_ += size;
    return true;
}

bool JsonNodes::number() {
    auto const digits = [&] {
        char const* const first = at_;
        while (at_ != end_ && is_digit(*at_)) ++at_;
        return std::string_view{first, static_cast<std::size_t>(at_ - first)};
    };
    char const* const begin = at_;
    if (*at_ == '-') ++at_;
    std::string_view const whole = digits();
    if (whole.empty() || (whole.size() > 1 && whole[0] == '0')) return false;
    bool const fits = whole.size() < largest_whole.size() ||
                      (whole.size() == largest_whole.size() && whole <= largest_whole);
    JsonKind kind = fits ? JsonKind::whole : JsonKind::number;
    if (at_ != end_ && *at_ == '.') {
        ++at_;
        kind = JsonKind::number;
        if (digits().empty()) return false;
    }
    if (at_ != end_ && (*at_ == 'e' || *at_ == 'E')) {
        ++at_;
        kind = JsonKind::number;
        if (at_ != end_ && (*at_ == '+' || *at_ == '-')) ++at_;
        if (digits().empty()) return false;
    }
    JsonNode* const node = take(kind);
    if (!node) return false;
    close(node, begin);
    return true;
}

bool JsonNodes::word(std::string_view word, JsonKind kind) {
    if (static_cast<std::size_t>(end_ - at_) < word.size() || std::string_view{at_, word.size()} != word)
        return false;
    JsonNode* const node = take(kind);
    if (!node) return false;
    at_ += word.size();
    close(node, at_ - word.size());
    return true;
}

void JsonNodes::skip_space() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t')) ++at_;
}

JsonNode* JsonNodes::take(JsonKind kind) {
    if (count_ == nodes_.size()) return nullptr;
    JsonNode* const node = &nodes_[count_++];
    node->kind = kind;
    node->escaped = false;
    return node;
}

void JsonNodes::close(JsonNode* node, char const* begin) {
    node->begin = begin;
    node->size = static_cast<std::uint32_t>(at_ - begin);
    node->span = static_cast<std::uint16_t>(&nodes_[0] + count_ - node);
}

std::string_view text_of(JsonNode const& node, std::string& scratch) {
    if (!node.escaped) return node.raw();
    scratch.clear();
    char const* const end = node.begin + node.size;
    for (char const* at = node.begin; at != end;) {
        if (*at != '\\') {
            scratch += *at++;
        } else if (at[1] == 'u') {
            int const unit = code_unit(at + 2);
            bool const pair = is_high_surrogate(unit);
            int const low = pair ? code_unit(at + 8) : 0;
            append_utf8(scratch, pair ? 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00) : unit);
            at += pair ? 12 : 6;
        } else {
            char const c = at[1];
            scratch += c == 'n'   ? '\n'
                       : c == 't' ? '\t'
                       : c == 'r' ? '\r'
                       : c == 'b' ? '\b'
                       : c == 'f' ? '\f'
                                  : c;
            at += 2;
        }
    }
    return scratch;
}

}  // namespace veirom
