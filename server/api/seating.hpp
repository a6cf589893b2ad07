// The seat that accepting an invitation gives: put by the request that accepted, and, when a program ended
// between the two, by whoever finds it missing.
#pragma once

#include <optional>

#include "server/asynchronous.hpp"
#include "storage/invitations.hpp"

namespace veirom {

class Node;

/// Through the same rules as every other put, under the put id with which the invitation was accepted:
/// however often and from wherever, the seat stands once. False: the room takes nobody any more.
Awaitable<bool> put_invited_seat(Node& node, Unseated accepted);

/// Of this person, or of everybody. Throws StoreUnavailable.
Awaitable<> put_missing_seats(Node& node, std::optional<PersonId> person);

}  // namespace veirom
