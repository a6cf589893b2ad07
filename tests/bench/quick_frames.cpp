#include "tests/bench/quick_frames.hpp"

#include <charconv>
#include <cstring>

namespace veirom::bench {

namespace {

constexpr std::size_t id_characters = 32;

template <class Number>
bool read_hex(std::string_view text, Number& out) {
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), out, 16);
    return error == std::errc{} && end == text.data() + text.size();
}

void write_hex(char* out, int characters, std::uint64_t value) {
    for (int i = characters; i-- > 0; value >>= 4) out[i] = "0123456789abcdef"[value & 15];
}

}  // namespace

bool Cursor::take(std::string_view expected) {
    if (!rest_.starts_with(expected)) return false;
    rest_.remove_prefix(expected.size());
    return true;
}

bool Cursor::take_id(std::string_view& out) {
    if (rest_.size() < id_characters) return false;
    out = rest_.substr(0, id_characters);
    rest_.remove_prefix(id_characters);
    return true;
}

bool Cursor::take_number(std::int64_t& out) {
    auto const [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), out);
    if (error != std::errc{}) return false;
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return true;
}

bool Cursor::skip_past(std::string_view mark) {
    void const* const found = ::memmem(rest_.data(), rest_.size(), mark.data(), mark.size());
    if (found == nullptr) return false;
    auto const place = static_cast<std::size_t>(static_cast<char const*>(found) - rest_.data());
    rest_.remove_prefix(place + mark.size());
    return true;
}

std::optional<LoadPutId> LoadPutId::from_text(std::string_view text) {
    LoadPutId id;
    if (text.size() != id_characters || !read_hex(text.substr(0, 8), id.run) ||
        !read_hex(text.substr(8, 8), id.room) || !read_hex(text.substr(16), id.number))
        return std::nullopt;
    return id;
}

void LoadPutId::write(char* out) const {
    write_hex(out, 8, run);
    write_hex(out + 8, 8, room);
    write_hex(out + 16, 16, number);
}

std::optional<QuickDone> read_done(std::string_view text) {
    Cursor cursor(text);
    std::string_view room, put_id;
    QuickDone done;
    if (!cursor.take(R"({"type":"done","room":")") || !cursor.take_id(room) ||
        !cursor.take(R"(","side":"circle","put_id":")") || !cursor.take_id(put_id) ||
        !cursor.take(R"(","first":)") || !cursor.take_number(done.first) || !cursor.take(R"(,"last":)") ||
        !cursor.take_number(done.last) || !cursor.take("}") || !cursor.at_end())
        return std::nullopt;
    auto const id = LoadPutId::from_text(put_id);
    if (!id) return std::nullopt;
    done.put_id = *id;
    return done;
}

}  // namespace veirom::bench
