// What stands in the clear beside something sealed, as bytes that the seal is bound to. Fixed widths and one
// leading byte that says what it is, so that no two rows of any tables give the same bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "protocol/journal.hpp"

namespace veirom {

/// What the sealed bytes are. Written into every seal: numbers are only added to.
enum class SealedAs : std::uint8_t {
    entry_name = 1,
    entry_value = 2,
    room_face = 3,
    draft_name = 4,
    draft_value = 5,
    sign_in_name = 6,
    account_details = 7,
    side_key = 8,
    organisation_key = 9,
    document_part = 10,
};

class ClearText {
public:
    explicit ClearText(SealedAs as) { bytes_ += static_cast<char>(as); }

    template <class Tag>
    ClearText& add(Id<Tag> const& id) {
        bytes_.append(reinterpret_cast<char const*>(id.bytes.data()), id.bytes.size());
        return *this;
    }
    ClearText& add(std::int64_t number) {
        for (int shift = 56; shift >= 0; shift -= 8) bytes_ += static_cast<char>(number >> shift & 0xff);
        return *this;
    }
    ClearText& add(Seq seq) { return add(seq.value); }
    ClearText& add(Time time) { return add(std::int64_t{time.time_since_epoch().count()}); }
    ClearText& add(Side side) { return add(static_cast<std::int64_t>(side)); }
    ClearText& add(Kind kind) { return add(static_cast<std::int64_t>(kind)); }
    /// Of any length, so only as the last part.
    ClearText& add_last(std::string_view text) {
        bytes_ += text;
        return *this;
    }
    std::string const& bytes() const { return bytes_; }

private:
    std::string bytes_;
};

/// Everything about an entry that the database can read.
inline std::string clear_text_of(Entry const& entry, SealedAs as) {
    return ClearText(as)
        .add(entry.room)
        .add(entry.side)
        .add(entry.seq)
        .add(entry.at)
        .add(entry.by)
        .add(entry.kind)
        .add(entry.v)
        .add(entry.put_id)
        .add(std::int64_t{entry.part})
        .bytes();
}

}  // namespace veirom
