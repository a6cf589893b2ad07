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
    std::int64_t unread{};  // Others' messages above the read mark that the seat may read; counted to 100.
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

    /// Whether the person has, had or was asked to take a seat in the room, or it belongs to `organisation`.
    /// False for a room that is not there, by the same statement.
    boost::asio::awaitable<bool> may_know(RoomId room, PersonId person,
                                          std::optional<OrganisationId> organisation);

    /// The rooms in which the person has a seat that is given and in force by the database's clock, and more
    /// than a guest's.
    boost::asio::awaitable<std::vector<ListedRoom>> list_of(PersonId person);

private:
    Workers& workers_;
    Vault& vault_;
};

}  // namespace veirom
