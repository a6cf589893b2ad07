// The journal: appends entries to the sides of rooms, and reads them back. Group commit, once and never
// twice: storage/README.md. Values are JSON texts that storage seals and never reads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "protocol/journal.hpp"

namespace veirom {

class Workers;
class Vault;
class Lanes;

/// A change of a person's place, for the list of their rooms.
struct SeatChange {
    PersonId person;
    Role role{};
    SeatPhase phase{};
    std::optional<Time> until;
    Seq from{};  // What the person may read begins here.
};

/// On which day a thing is due; nullopt: on none any more.
struct DueChange {
    Kind kind{};
    ThingId id;
    std::optional<Date> day;
};

/// The erasure entry at `seq` takes every sealed value of these things below it.
struct Erasing {
    Seq seq;
    std::vector<ErasedThing> things;
};

/// An entry names this document, so that it is the room's from now on. It has to be whole, its owner's and
/// what the entry says of it, or the append is never taken: no entry names what is not there.
struct NamedDocument {
    ThingId id;
    PersonId owner;
    DocumentType type{};
    std::int64_t size{};
};

/// One turn of a live room: the entries of the puts it accepted, and what changes with them. All of it or
/// nothing.
struct Append {
    RoomId room;
    Side side{};
    Seq expected;                // The head it was decided on.
    std::vector<Entry> entries;  // Of this room and side; seq is expected + 1, expected + 2 …
    std::vector<Seq> edits;      // Those that change or withdraw a thing that was there; ascending.
    std::vector<Seq> withdrawn;  // The first entries of messages that were withdrawn: no news any more.
    Summary summary;
    std::vector<SeatChange> seats;
    std::vector<DueChange> due;
    std::vector<Erasing> erasures;
    std::vector<NamedDocument> documents;
    std::optional<std::string>
        face;  // When title or purpose changed: what a list shows of the room, as JSON.
};

/// `again`: nothing was written. The head has moved, another node holds it just now, or one of the puts
/// stands already: read on, look the put ids up, decide the rest again.
enum class AppendOutcome { appended, again };

/// Where an accepted put stands.
struct FoundPut {
    PutId put_id;
    Seq first;
    Seq last;
};

struct HeadRow {
    RoomId room;
    Side side{};
    Seq head;
};

class Journal {
public:
    Journal(Workers& workers, Vault& vault, Lanes& lanes);

    /// Appends and waits for the disk. At most one append of a side is under way in a node; at most
    /// `append_entries_max` entries. `appended` survives a power cut. A connection that dies inside COMMIT is
    /// looked into before this comes back; StoreUnavailable means that even that was not possible.
    /// NeverTaken: something in this append, and not in its neighbours, is what the database refuses for
    /// ever.
    boost::asio::awaitable<AppendOutcome> append(std::shared_ptr<Append const> append);

    /// Those of the puts that were accepted on this side, ever.
    boost::asio::awaitable<std::vector<FoundPut>> find_puts(RoomId room, Side side,
                                                            std::vector<PutId> put_ids);

    /// The newest entries between `after` and `before` (both left out), in order of seq, as many as fit in
    /// `bytes` but at least one. A `before` above the head means the head.
    boost::asio::awaitable<std::vector<Entry>> read_page(RoomId room, Side side, Seq before, Seq after,
                                                         std::size_t bytes);

    /// The oldest entries above `after`, in order of seq, as many as fit in `bytes` but at least one; empty
    /// at the head. For loading a room and for reading on after `again`.
    boost::asio::awaitable<std::vector<Entry>> read_forward(RoomId room, Side side, Seq after,
                                                            std::size_t bytes);

    /// The heads of these rooms, both sides. A room that is missing here was never opened, or erased.
    boost::asio::awaitable<std::vector<HeadRow>> heads(std::vector<RoomId> rooms);

    /// Counters since the start, for the metrics. Readable from any thread.
    struct Counts {
        std::uint64_t commits{};
        std::uint64_t appends{};
        std::uint64_t entries{};
        std::uint64_t agains{};
        std::uint64_t unknown_commits{};
        std::uint64_t commit_microseconds{};
    };
    Counts counts() const;

private:
    Workers& workers_;
    Vault& vault_;
    Lanes& lanes_;
};

// One commit: large enough that its cost is shared, small enough that it is over in a few milliseconds.
inline constexpr std::size_t append_entries_max = 512;
inline constexpr std::size_t append_bytes_max = 1024 * 1024;

}  // namespace veirom
