// What is in documents: sealed parts of equal size under the side's key, found by HMAC of the document's id.
// A document belongs to who uploads it; an entry that names it (Append::documents) makes it the room's. Who
// may read it is not asked here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "protocol/kinds/document.hpp"

namespace veirom {

class Workers;
class Vault;

struct DocumentPlace {
    RoomId room;
    Side side{};
    ThingId id;
};

struct DocumentRecord {
    PersonId owner;
    std::int64_t size{};
    std::optional<DocumentType> type;  // Absent: not whole yet.
    bool named{};
};

/// How many parts a document of this size has: all but the last have limits::document_part_bytes.
std::int64_t parts_of(std::int64_t size);
std::int64_t bytes_of_part(std::int64_t size, std::int64_t part);

/// kept: as asked. taken: the id is somebody else's document, or another one of theirs. room_full, too_many:
/// the bounds of limits.hpp, for the room's documents and for this person's unnamed ones.
enum class BeginOutcome { kept, taken, room_full, too_many };

struct BegunDocument {
    BeginOutcome outcome{};
    bool whole{};
    std::vector<std::int64_t> parts;  // That are here already, from a try that was cut.
};

/// all_here: this was the last that was missing. whole: it was whole already, and nothing has changed.
enum class PartOutcome { kept, all_here, whole, unknown };

class Documents {
public:
    Documents(Workers& workers, Vault& vault);

    /// Begins an upload, or finds the one that was begun.
    boost::asio::awaitable<BegunDocument> begin(DocumentPlace place, PersonId owner, std::int64_t size);

    /// Durable when it comes back. `bytes` has the length that this part has to have.
    boost::asio::awaitable<PartOutcome> keep_part(DocumentPlace place, PersonId owner, std::int64_t part,
                                                  std::string bytes);

    /// Every part is here and has been looked at: from now on it never changes.
    boost::asio::awaitable<void> finish(DocumentPlace place, PersonId owner, DocumentType type);

    boost::asio::awaitable<std::optional<DocumentRecord>> find(DocumentPlace place);

    /// nullopt: there is no such part. Throws SealBroken when the row was changed or is another's.
    boost::asio::awaitable<std::optional<std::string>> read_part(DocumentPlace place, std::int64_t part);

    /// Drops what no entry has named. False: there is none of this owner's.
    boost::asio::awaitable<bool> drop(DocumentPlace place, PersonId owner);

    /// Forgets uploads begun more than `days` ago that neither an entry nor a draft of their owner's names;
    /// gives how many.
    boost::asio::awaitable<std::int64_t> forget_unnamed(int days);

private:
    Workers& workers_;
    Vault& vault_;
};

}  // namespace veirom
