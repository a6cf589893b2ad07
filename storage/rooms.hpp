// Rooms as a whole: opening one, and the list of a person's rooms with the numbers a row shows. What is in a
// room is the journal's.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "protocol/journal.hpp"
#include "storage/journal.hpp"

namespace veirom {

/// Heads and keys of both sides and the first put of the circle, in one transaction. The put id of the first
/// entry names the opening: the same one again opens nothing and gives the room that was opened.
struct RoomOpening {
    OrganisationId organisation;
    Append circle;  // expected is 0; `face` is given.
};

/// A person in a room, as the list shows it.
struct ListedSeat {
    PersonId person;
    Role role{};
};

/// One row of a person's list.
struct ListedRoom {
    RoomId room;
    Role role{};
    std::string face;
    Seq head;  // Of the circle.
    std::optional<Time> last_entry;
    Summary summary;        // Of the circle.
    std::int64_t unread{};  // Messages of others above the person's read mark, circle; counted to 100.
    std::vector<ListedSeat> seats;  // Given and in force.
};

struct RoomRecord {
    RoomId room;
    OrganisationId organisation;
    std::string face;
    Time opened;
};

class Rooms {
public:
    Rooms(Workers& workers, Vault& vault);

    boost::asio::awaitable<RoomId> open(std::shared_ptr<RoomOpening const> opening);

    boost::asio::awaitable<std::optional<RoomRecord>> find(RoomId room);

    /// The rooms in which the person has a seat that is given and in force by the database's clock.
    boost::asio::awaitable<std::vector<ListedRoom>> list_of(PersonId person);

private:
    Workers& workers_;
    Vault& vault_;
};

}  // namespace veirom
