// Working copies. A draft belongs to one person: every statement here is bound to that person, and no other
// file touches the table. Sealed under the side's key; found by HMAC of the thing it will become.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "protocol/server_frames.hpp"

namespace veirom {

class Workers;
class Vault;

/// Whose drafts, of which side.
struct DraftShelf {
    PersonId person;
    RoomId room;
    Side side{};
};

/// A draft as it is to be kept. `value` absent: drop it; that, too, gets a version, so that the person's
/// other devices learn of it.
struct NewDraft {
    Kind kind{};
    ThingId id;
    std::int64_t v{};
    std::int64_t base{};  // The version it was made from; 0: there was none.
    std::optional<std::string> value;
};

/// kept: durable, under `kept.version`. Not kept: another device was there before; `kept` is what stands.
struct DraftOutcome {
    bool kept_now{};
    KeptDraft kept;
};

class Drafts {
public:
    Drafts(Workers& workers, Vault& vault);

    /// Versions are counted over the shelf, so that one number says what a device has seen.
    boost::asio::awaitable<DraftOutcome> keep(DraftShelf shelf, NewDraft draft);

    /// Drafts kept or dropped after version `after`, oldest first. With 0: those that stand.
    boost::asio::awaitable<std::vector<KeptDraft>> newer(DraftShelf shelf, std::int64_t after);

    /// Drops whatever version stands (a message's draft when its entry exists). Gives the dropped draft's new
    /// version, or that of the drop that stands already; nullopt when there was none.
    boost::asio::awaitable<std::optional<KeptDraft>> drop(DraftShelf shelf, Kind kind, ThingId id);

    /// Removes what is left of drafts that were dropped more than thirty days ago; gives how many. A device
    /// that was away for longer shows such a draft again: nothing a person wrote is lost by it.
    boost::asio::awaitable<std::int64_t> forget_dropped();

private:
    Workers& workers_;
    Vault& vault_;
};

}  // namespace veirom
