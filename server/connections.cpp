#include "server/connections.hpp"

#include <algorithm>

#include "server/api/signed_in.hpp"
#include "server/connection.hpp"

namespace veirom {

void Connections::add(Connection& connection) {
    connections_.insert(&connection);
    PersonHere& here = persons_[connection.session().person];
    here.sockets += 1;
    here.last_seen = std::chrono::steady_clock::now();
    addresses_[connection.address()] += 1;
}

void Connections::remove(Connection& connection) {
    if (connections_.erase(&connection) == 0) return;
    PersonHere& here = persons_[connection.session().person];
    here.sockets -= 1;
    here.last_seen = std::chrono::steady_clock::now();
    auto const address = addresses_.find(connection.address());
    if (address != addresses_.end() && --address->second == 0) addresses_.erase(address);
}

int Connections::sockets_of_address(std::string const& address) const {
    auto const found = addresses_.find(address);
    return found == addresses_.end() ? 0 : found->second;
}

void Connections::end_session(SessionId session) {
    for (Connection* connection : connections_)
        if (connection->session().session == session) connection->outbox().end(close_session_ended, true);
}

void Connections::end_person(PersonId person) {
    for (Connection* connection : connections_)
        if (connection->session().person == person) connection->outbox().end(close_session_ended, true);
}

std::vector<SessionId> Connections::sessions() const {
    std::vector<SessionId> sessions;
    for (Connection const* connection : connections_) sessions.push_back(connection->session().session);
    std::sort(sessions.begin(), sessions.end());
    sessions.erase(std::unique(sessions.begin(), sessions.end()), sessions.end());
    return sessions;
}

std::vector<SessionId> Connections::idle_sessions(SteadyTime now) const {
    std::unordered_map<SessionId, SteadyTime> last;
    for (Connection const* connection : connections_) {
        if (connection->session().device == Device::mine) continue;
        SteadyTime& latest = last[connection->session().session];
        latest = std::max(latest, connection->last_frame());
    }
    std::vector<SessionId> idle;
    for (Connection const* connection : connections_) {
        auto const found = last.find(connection->session().session);
        if (found == last.end() || now - found->second < life_of(connection->session().device).idle) continue;
        idle.push_back(found->first);
        last.erase(found);
    }
    return idle;
}

std::vector<std::shared_ptr<Connection>> Connections::all() const {
    std::vector<std::shared_ptr<Connection>> all;
    for (Connection* connection : connections_) all.push_back(connection->shared_from_this());
    return all;
}

std::vector<std::shared_ptr<Connection>> Connections::of_person(PersonId person) const {
    std::vector<std::shared_ptr<Connection>> all;
    for (Connection* connection : connections_)
        if (connection->session().person == person) all.push_back(connection->shared_from_this());
    return all;
}

void Connections::forget_gone(SteadyTime now) {
    std::erase_if(persons_, [&](auto const& entry) {
        return entry.second.sockets == 0 && now - entry.second.last_seen > std::chrono::minutes(5);
    });
}

}  // namespace veirom
