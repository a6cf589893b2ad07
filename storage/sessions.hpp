// Being signed in. The token is made here, given out once, and kept as a hash. Ends are read by the
// database's clock, so that nodes with a wrong clock agree.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "protocol/http_messages.hpp"

namespace veirom {

class Workers;

struct NewSession {
    PersonId person;
    Device device{};
    std::chrono::seconds idle{};      // Ends so long after it was last used.
    std::chrono::seconds absolute{};  // Ends so long after it began, however much it is used.
};

struct BegunSession {
    SessionId session;
    std::string token;  // 64 hexadecimal digits: 256 random bits. Nowhere else.
};

struct SessionRecord {
    SessionId session;
    PersonId person;
    OrganisationId organisation;
    Standing standing{};
    Device device{};
    Time begun;
    Time ends;  // The nearer of its two ends.
};

class Sessions {
public:
    explicit Sessions(Workers& workers);

    boost::asio::awaitable<BegunSession> begin(NewSession session);

    /// The session in force under this token. Using it moves its idle end (written at most once a minute).
    boost::asio::awaitable<std::optional<SessionRecord>> find(std::string token);

    /// Which of these are still in force; a connection whose session is missing here is closed. A session
    /// with an open connection counts as used.
    boost::asio::awaitable<std::vector<SessionId>> in_force(std::vector<SessionId> sessions);

    boost::asio::awaitable<void> end(SessionId session);
    boost::asio::awaitable<std::vector<SessionId>> end_all(PersonId person, std::optional<SessionId> but);

private:
    Workers& workers_;
};

}  // namespace veirom
