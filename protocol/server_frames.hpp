// What the server says on /ws, one struct a frame; on the wire each carries its name as "type".
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/journal.hpp"

namespace veirom {

/// JSON that was sealed and is passed on as it is: one whole value, written raw, parsed by nobody on the way.
struct JsonText {
    std::string text;
    friend bool operator==(JsonText const&, JsonText const&) = default;
};

/// Somebody who has or had a seat, as the room names them.
struct Person {
    PersonId id;
    std::string name;
    Role role{};
    friend bool operator==(Person const&, Person const&) = default;
};
BOOST_DESCRIBE_STRUCT(Person, (), (id, name, role))

/// Whose turn it is. A seeker gets `since` only while it is the staff's turn.
struct WhoseTurn {
    Party waits_for{};
    std::optional<Time> since;
    friend bool operator==(WhoseTurn const&, WhoseTurn const&) = default;
};
BOOST_DESCRIBE_STRUCT(WhoseTurn, (), (waits_for, since))

/// How far somebody has read. A person's own mark counts on all their devices.
struct ReadMark {
    PersonId person;
    Seq seq;
    friend bool operator==(ReadMark const&, ReadMark const&) = default;
};
BOOST_DESCRIBE_STRUCT(ReadMark, (), (person, seq))

/// A draft as it is kept.
struct KeptDraft {
    Kind kind{};
    ThingId id;
    std::int64_t v{};
    std::int64_t version{};         // Counted by the server over the person's drafts of this room and side.
    std::optional<JsonText> value;  // null on the wire: dropped.
    friend bool operator==(KeptDraft const&, KeptDraft const&) = default;
};
BOOST_DESCRIBE_STRUCT(KeptDraft, (), (kind, id, v, version, value))

/// Attached. Everything above `head` will come live; what is missing below is asked for with `earlier`.
struct Entered {
    RoomId room;
    Side side{};
    PersonId person;
    Role role{};
    Seq grant;
    Seq head;
    Seq from;
    std::vector<Person> people;
    WhoseTurn turn;
    std::vector<ReadMark> read;     // As in ReadMoved.
    std::vector<KeptDraft> drafts;  // Newer than `drafts_after`.
    Time now;
    friend bool operator==(Entered const&, Entered const&) = default;
};
BOOST_DESCRIBE_STRUCT(Entered, (),
                      (room, side, person, role, grant, head, from, people, turn, read, drafts, now))

/// One entry on its way to its readers.
struct DeliveredEntry {
    Seq seq;
    Time at;
    PersonId by;
    Kind kind{};
    ThingId id;
    std::int64_t v{};
    std::optional<JsonText> value;  // null on the wire: withdrawn, or erased.
    bool erased{};
    friend bool operator==(DeliveredEntry const&, DeliveredEntry const&) = default;
};
BOOST_DESCRIBE_STRUCT(DeliveredEntry, (), (seq, at, by, kind, id, v, value, erased))

/// Entries first..last of a side that this seat may read (a later `from` leaves holes that are no gap).
/// Live: the entries of one turn. An answer to `earlier`: as many as fit in 64 KiB, ending below `before`.
struct Entries {
    RoomId room;
    Side side{};
    Seq first;
    Seq last;
    std::vector<DeliveredEntry> entries;
    friend bool operator==(Entries const&, Entries const&) = default;
};
BOOST_DESCRIBE_STRUCT(Entries, (), (room, side, first, last, entries))

/// The put is durable and has been told to everybody who may read it.
struct Done {
    RoomId room;
    Side side{};
    PutId put_id;
    Seq first;
    Seq last;
    friend bool operator==(Done const&, Done const&) = default;
};
BOOST_DESCRIBE_STRUCT(Done, (), (room, side, put_id, first, last))

/// The present value of the thing that a refused change named; only when the writer may read it.
struct Present {
    Seq seq;
    std::int64_t v{};
    std::optional<JsonText> value;  // null on the wire: withdrawn, or erased.
    friend bool operator==(Present const&, Present const&) = default;
};
BOOST_DESCRIBE_STRUCT(Present, (), (seq, v, value))

/// Nothing of the put was kept. `change` is its place in the put, from 0.
struct Refused {
    RoomId room;
    Side side{};
    PutId put_id;
    std::int64_t change{};
    std::string code;  // A RefusalCode; text, so that an older client meets a newer code unharmed.
    std::string field;
    std::optional<Present> present;
    friend bool operator==(Refused const&, Refused const&) = default;
};
BOOST_DESCRIBE_STRUCT(Refused, (), (room, side, put_id, change, code, field, present))

/// Too fast, or the database is away: the same put again after this many milliseconds.
struct Later {
    PutId put_id;
    std::int64_t ms{};
    friend bool operator==(Later const&, Later const&) = default;
};
BOOST_DESCRIBE_STRUCT(Later, (), (put_id, ms))

/// The draft is durable, under this version.
struct DraftKept {
    RoomId room;
    Side side{};
    Kind kind{};
    ThingId id;
    std::int64_t version{};
    friend bool operator==(DraftKept const&, DraftKept const&) = default;
};
BOOST_DESCRIBE_STRUCT(DraftKept, (), (room, side, kind, id, version))

/// Another of the person's devices was there before: merge with `kept`, and send again from its version.
struct DraftStale {
    RoomId room;
    Side side{};
    KeptDraft kept;
    friend bool operator==(DraftStale const&, DraftStale const&) = default;
};
BOOST_DESCRIBE_STRUCT(DraftStale, (), (room, side, kept))

/// Another of the person's devices kept or dropped a draft.
struct DraftMoved {
    RoomId room;
    Side side{};
    KeptDraft kept;
    friend bool operator==(DraftMoved const&, DraftMoved const&) = default;
};
BOOST_DESCRIBE_STRUCT(DraftMoved, (), (room, side, kept))

/// A draft could not be kept: its code, and when worth trying again after so many milliseconds.
struct DraftRefused {
    RoomId room;
    Side side{};
    Kind kind{};
    ThingId id;
    std::string code;
    std::optional<std::int64_t> ms;
    friend bool operator==(DraftRefused const&, DraftRefused const&) = default;
};
BOOST_DESCRIBE_STRUCT(DraftRefused, (), (room, side, kind, id, code, ms))

struct TurnMoved {
    RoomId room;
    Side side{};
    WhoseTurn turn;
    friend bool operator==(TurnMoved const&, TurnMoved const&) = default;
};
BOOST_DESCRIBE_STRUCT(TurnMoved, (), (room, side, turn))

/// All the marks that this person may know, in place of those told before: their own; everybody's while the
/// agreement that both said yes to says so.
struct ReadMoved {
    RoomId room;
    Side side{};
    std::vector<ReadMark> read;
    friend bool operator==(ReadMoved const&, ReadMoved const&) = default;
};
BOOST_DESCRIBE_STRUCT(ReadMoved, (), (room, side, read))

/// The people of the room have changed (somebody got, lost or was asked for a seat).
struct PeopleMoved {
    RoomId room;
    Side side{};
    std::vector<Person> people;
    friend bool operator==(PeopleMoved const&, PeopleMoved const&) = default;
};
BOOST_DESCRIBE_STRUCT(PeopleMoved, (), (room, side, people))

/// No way in, or the way in has ended: the client drops the side. Unknown and forbidden are one answer.
struct Closed {
    RoomId room;
    Side side{};
    // "unknown_room", "grant_moved" (enter anew with after 0), "unavailable" (try again later).
    std::string code;
    friend bool operator==(Closed const&, Closed const&) = default;
};
BOOST_DESCRIBE_STRUCT(Closed, (), (room, side, code))

/// A frame that could not be read. Several in a row end the connection.
struct Malformed {
    std::string field;
    friend bool operator==(Malformed const&, Malformed const&) = default;
};
BOOST_DESCRIBE_STRUCT(Malformed, (), (field))

/// The server stops: come back after this many milliseconds (spread, so that not all come at once).
struct ComeBack {
    std::int64_t ms{};
    friend bool operator==(ComeBack const&, ComeBack const&) = default;
};
BOOST_DESCRIBE_STRUCT(ComeBack, (), (ms))

using ServerFrame =
    std::variant<Entered, Entries, Done, Refused, Later, DraftKept, DraftStale, DraftMoved, DraftRefused,
                 TurnMoved, ReadMoved, PeopleMoved, Closed, Malformed, ComeBack>;

/// The "type" of each, in the order of ServerFrame.
inline constexpr std::array<std::string_view, std::variant_size_v<ServerFrame>> server_frame_types{
    "entered",    "entries",      "done",        "refused",       "later",
    "draft_kept", "draft_stale",  "draft_moved", "draft_refused", "turn_moved",
    "read_moved", "people_moved", "closed",      "malformed",     "come_back"};

}  // namespace veirom
