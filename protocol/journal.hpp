// A put, the entries it becomes, and the numbers a list is drawn from. What rooms, storage and server pass
// around.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/value.hpp"

namespace veirom {

/// Gives one thing its new value; nullopt (null on the wire) withdraws it.
struct Change {
    Kind kind{};
    ThingId id;
    std::int64_t v{};  // The version the client wrote; `value` is already lifted to this build's.
    Seq base;          // The seq it was made from; 0: a new thing.
    std::optional<Value> value;
    friend bool operator==(Change const&, Change const&) = default;
};
BOOST_DESCRIBE_STRUCT(Change, (), (kind, id, v, base, value))

/// The one way to change a room: 1 to 16 changes of one side, accepted together or not at all.
struct Put {
    RoomId room;
    Side side{};
    PutId put_id;
    std::vector<Change> changes;
    friend bool operator==(Put const&, Put const&) = default;
};
BOOST_DESCRIBE_STRUCT(Put, (), (room, side, put_id, changes))

/// An entry as it is kept and delivered. `value` is the JSON text that was sealed: nobody parses it on the
/// way.
struct Entry {
    RoomId room;
    Side side{};
    Seq seq;
    Time at;
    PersonId by;
    Kind kind{};
    ThingId id;
    std::int64_t v{};
    std::optional<std::string> value;  // Absent: withdrawn, or erased.
    bool erased{};
    PutId put_id;
    int part{};  // Its place in the put, from 0.
    friend bool operator==(Entry const&, Entry const&) = default;
};

/// What a list row shows without opening the room: written by the append's own update of the head.
struct Summary {
    Party waits_for{Party::nobody};
    std::optional<Time> waits_since;
    Seq seeker_seq;  // Each party's last message.
    std::optional<Time> seeker_at;
    Seq staff_seq;
    std::optional<Time> staff_at;
    std::optional<Date> next_due;
    std::optional<Time> last_shared;
    RoomPhase phase{RoomPhase::open};
    friend bool operator==(Summary const&, Summary const&) = default;
};

}  // namespace veirom
