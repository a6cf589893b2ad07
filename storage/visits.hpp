// Who has looked. A visit is committed before the first entry goes out; when it can't be, nothing does.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "protocol/http_messages.hpp"

namespace veirom {

class Workers;

struct NewVisit {
    PersonId person;
    RoomId room;
    Side side{};
    std::optional<Role> role;  // The seat's; absent: no seat, so it was refused.
    SessionId session;
    bool refused{};
};

struct VisitRecord {
    std::int64_t visit{};
    PersonId person;
    Side side{};
    std::optional<Role> role;
    bool refused{};
    Time from;
    Time last;
};

class Visits {
public:
    explicit Visits(Workers& workers);

    /// On return the visit is durable. Within 15 minutes of the last one of the same person, room, side, seat
    /// and session it is that one, continued. 0: there is no such room, and nothing was written.
    boost::asio::awaitable<std::int64_t> begin(NewVisit visit);
    /// The visits are still going on, or have just ended: moves `last`.
    boost::asio::awaitable<void> touch(std::vector<std::int64_t> visits);
    /// Newest first, at most `count`. For the seeker and auditors.
    boost::asio::awaitable<std::vector<VisitRecord>> of_room(RoomId room, int count);

private:
    Workers& workers_;
};

}  // namespace veirom
