// The names that travel: rooms, persons, puts, things, and the position of an entry in a journal.
// Plain values; knows nothing of JSON or PostgreSQL.
#pragma once

#include <array>
#include <charconv>
#include <chrono>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe.hpp>

namespace veirom {

/// 128 random bits, made by the client (or by the server for accounts). On the wire and in URLs: 32 lowercase
/// hexadecimal digits, which PostgreSQL reads as a uuid.
template <class Tag>
struct Id {
    std::array<std::uint8_t, 16> bytes{};

    friend auto operator<=>(Id const&, Id const&) = default;

    std::string text() const {
        static constexpr char digits[] = "0123456789abcdef";
        std::string out(32, '0');
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            out[2 * i] = digits[bytes[i] >> 4];
            out[2 * i + 1] = digits[bytes[i] & 15];
        }
        return out;
    }

    static std::optional<Id> from_text(std::string_view text) {
        if (text.size() != 32) return std::nullopt;
        Id id;
        for (std::size_t i = 0; i < 32; ++i) {
            char const c = text[i];
            int const digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
            if (digit < 0) return std::nullopt;
            id.bytes[i / 2] = static_cast<std::uint8_t>(id.bytes[i / 2] * 16 + digit);
        }
        return id;
    }
};

using RoomId = Id<struct RoomTag>;
using PersonId = Id<struct PersonTag>;
using PutId = Id<struct PutTag>;
using OrganisationId = Id<struct OrganisationTag>;
using SessionId = Id<struct SessionTag>;
using InvitationId = Id<struct InvitationTag>;

/// Who puts what begins or ends by the clock. No account has this id.
inline constexpr PersonId system_person{};

/// Names a thing within its kind, 1 to 96 characters of a-z A-Z 0-9 . _ / -
struct ThingId {
    std::string text;
    friend auto operator<=>(ThingId const&, ThingId const&) = default;
};

/// Position of an entry inside one side of one room. The first entry has seq 1; 0 means "nothing yet".
struct Seq {
    std::int64_t value{};
    friend auto operator<=>(Seq, Seq) = default;
};

/// A room's two journals. `circle`: the seeker and those who help. `staff`: those who help, alone.
enum class Side { circle, staff };
BOOST_DESCRIBE_ENUM(Side, circle, staff)

using Time = std::chrono::sys_time<std::chrono::milliseconds>;  // UTC; in JSON: milliseconds since 1970.
using Date = std::chrono::year_month_day;                       // A day without zone; in JSON: "2026-11-21".

}  // namespace veirom

template <class Tag>
struct std::hash<veirom::Id<Tag>> {
    std::size_t operator()(veirom::Id<Tag> const& id) const noexcept {
        std::size_t value;  // The bytes are random already: any eight of them are a good hash.
        std::memcpy(&value, id.bytes.data(), sizeof value);
        return value;
    }
};
