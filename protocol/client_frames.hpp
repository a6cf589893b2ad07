// What a client says on /ws, one struct a frame; on the wire each carries its name as "type".
// Decoded by protocol/codec.hpp; described for people in protocol/README.md.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <variant>

#include "protocol/journal.hpp"

namespace veirom {

/// Asks for a side of a room. Attaches to live delivery at once; what came before is asked for with
/// `earlier`.
struct Enter {
    RoomId room;
    Side side{};
    Seq after;  // The client knows 1..after without a hole; 0: nothing.
    Seq grant;  // As `entered` gave it last; another grant means: drop the side and read anew.
    std::int64_t drafts_after{};  // The highest draft version this device has seen of this room and side.
    friend bool operator==(Enter const&, Enter const&) = default;
};
BOOST_DESCRIBE_STRUCT(Enter, (), (room, side, after, grant, drafts_after))

/// Asks for the page of entries that ends just below `before` and does not go below `after`.
struct Earlier {
    RoomId room;
    Side side{};
    Seq before;
    Seq after;
    friend bool operator==(Earlier const&, Earlier const&) = default;
};
BOOST_DESCRIBE_STRUCT(Earlier, (), (room, side, before, after))

// `put` is veirom::Put (protocol/journal.hpp).

/// Keeps a working copy that nobody else ever sees. `value` as the kind's, but incomplete is fine; null on
/// the wire: drop it.
struct Draft {
    RoomId room;
    Side side{};
    Kind kind{};
    ThingId id;
    std::int64_t v{};
    std::int64_t base{};  // The draft's version it was made from; 0: none.
    std::optional<Value> value;
    friend bool operator==(Draft const&, Draft const&) = default;
};
BOOST_DESCRIBE_STRUCT(Draft, (), (room, side, kind, id, v, base, value))

/// Everything up to `seq` was on a visible screen. The mark moves forward only, unless the person says that
/// it goes `back`: what is above `seq` counts as unread again, on all their devices.
struct Read {
    RoomId room;
    Side side{};
    Seq seq;
    std::optional<bool> back{};
    friend bool operator==(Read const&, Read const&) = default;
};
BOOST_DESCRIBE_STRUCT(Read, (), (room, side, seq, back))

struct Leave {
    RoomId room;
    friend bool operator==(Leave const&, Leave const&) = default;
};
BOOST_DESCRIBE_STRUCT(Leave, (), (room))

using ClientFrame = std::variant<Enter, Earlier, Put, Draft, Read, Leave>;

/// The "type" of each, in the order of ClientFrame.
inline constexpr std::array<std::string_view, std::variant_size_v<ClientFrame>> client_frame_types{
    "enter", "earlier", "put", "draft", "read", "leave"};

}  // namespace veirom
