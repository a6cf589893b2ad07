// Writing of texts, numbers and days.
#include "protocol/json_write.hpp"

#include <charconv>

namespace veirom {

namespace {

bool is_plain(char c) {
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

void write_escaped(std::string& out, char c) {
    static constexpr char digits[] = "0123456789abcdef";
    out += '\\';
    switch (c) {
        case '\n':
            out += 'n';
            break;
        case '\t':
            out += 't';
            break;
        case '\r':
            out += 'r';
            break;
        case '"':
        case '\\':
            out += c;
            break;
        default:
            out += "u00";
            out += digits[c >> 4];
            out += digits[c & 15];
    }
}

void write_padded(std::string& out, unsigned value, std::size_t width) {
    for (unsigned unit = width == 4 ? 1'000 : 10; unit > 0; unit /= 10)
        out += static_cast<char>('0' + value / unit % 10);
}

}  // namespace

void write_text(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t from = 0; from < text.size();) {
        std::size_t to = from;
        while (to < text.size() && is_plain(text[to])) ++to;
        out += text.substr(from, to - from);
        if (to < text.size()) write_escaped(out, text[to]);
        from = to + 1;
    }
    out += '"';
}

void write(std::string& out, bool value) {
    out += value ? "true" : "false";
}

void write(std::string& out, std::int64_t value) {
    std::array<char, 20> digits;
    auto const [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    out.append(digits.data(), end);
}

void write(std::string& out, Date const& value) {
    out += '"';
    write_padded(out, static_cast<unsigned>(static_cast<int>(value.year())), 4);
    out += '-';
    write_padded(out, static_cast<unsigned>(value.month()), 2);
    out += '-';
    write_padded(out, static_cast<unsigned>(value.day()), 2);
    out += '"';
}

}  // namespace veirom
