// Everybody who is connected to this node, by session and by person.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "server/sign_in/bucket.hpp"
#include "storage/sessions.hpp"

namespace veirom {

class Connection;

/// Outlives a person's connections for a while, so that a new line brings no new bucket.
struct PersonHere {
    Bucket puts;
    Bucket drafts;
    Bucket enters;
    Bucket handshakes;
    int sockets = 0;
    SteadyTime last_seen{};
};

struct SocketLimits {
    BucketShape puts, drafts, bytes, handshakes_person;
    BucketShape enters{60, 5};  // A client enters each of its rooms once after a line was lost.
    int sockets_person{};
    int sockets_address{};
};

class Connections {
public:
    void add(Connection& connection);
    void remove(Connection& connection);

    PersonHere& person(PersonId person) { return persons_[person]; }
    int sockets_of_address(std::string const& address) const;

    /// Ends the lines of a session that is over. Their close code says so: 4401.
    void end_session(SessionId session);
    void end_person(PersonId person);

    std::vector<SessionId> sessions() const;
    /// Sessions on shared and staff devices on whose lines nothing has come for as long as such a session may
    /// idle.
    std::vector<SessionId> idle_sessions(SteadyTime now) const;
    std::vector<std::shared_ptr<Connection>> all() const;
    std::vector<std::shared_ptr<Connection>> of_person(PersonId person) const;
    std::size_t size() const { return connections_.size(); }

    /// Forgets persons who have been gone for some minutes.
    void forget_gone(SteadyTime now);

private:
    std::set<Connection*> connections_;
    std::unordered_map<PersonId, PersonHere> persons_;
    std::unordered_map<std::string, int> addresses_;
};

}  // namespace veirom
