// Reads the few server frames of a load by comparing them with the text they must be: a tenth of what
// decoding costs, and as strict. What does not look exactly so is not understood, and fails the run.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace veirom::bench {

/// Walks along a text that must be exactly as expected.
class Cursor {
public:
    explicit Cursor(std::string_view text) : rest_(text) {}

    bool take(std::string_view expected);
    bool take_id(std::string_view& out);  // 32 characters.
    bool take_number(std::int64_t& out);
    bool skip_past(std::string_view mark);
    bool at_end() const { return rest_.empty(); }

private:
    std::string_view rest_;
};

/// What a put id of a load says: which run, which of its rooms, and the how many-eth put there.
struct LoadPutId {
    std::uint32_t run{};
    std::uint32_t room{};
    std::uint64_t number{};

    static std::optional<LoadPutId> from_text(std::string_view text);
    void write(char* thirty_two_characters) const;
};

struct QuickDone {
    LoadPutId put_id;
    std::int64_t first{};
    std::int64_t last{};
};

std::optional<QuickDone> read_done(std::string_view text);

/// Calls `each(seq, LoadPutId)` for every entry of the frame, which must all be messages of a load. False:
/// not understood.
template <class Each>
bool read_entries(std::string_view text, std::int64_t& first, std::int64_t& last, Each each) {
    Cursor cursor(text);
    std::string_view room, by, id;
    if (!cursor.take(R"({"type":"entries","room":")") || !cursor.take_id(room) ||
        !cursor.take(R"(","side":"circle","first":)") || !cursor.take_number(first) ||
        !cursor.take(R"(,"last":)") || !cursor.take_number(last) || !cursor.take(R"(,"entries":[)"))
        return false;
    for (std::int64_t expected = first;; ++expected) {
        std::int64_t seq = 0, at = 0;
        if (!cursor.take(R"({"seq":)") || !cursor.take_number(seq) || seq != expected ||
            !cursor.take(R"(,"at":)") || !cursor.take_number(at) || !cursor.take(R"(,"by":")") ||
            !cursor.take_id(by) || !cursor.take(R"(","kind":"message","id":")") || !cursor.take_id(id) ||
            !cursor.skip_past(R"(,"erased":false})"))
            return false;
        auto const put_id = LoadPutId::from_text(id);
        if (!put_id) return false;
        each(seq, *put_id);
        if (cursor.take("]}")) return cursor.at_end() && seq == last;
        if (!cursor.take(",")) return false;
    }
}

}  // namespace veirom::bench
