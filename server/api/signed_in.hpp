// Beginning and ending a session: the cookie and the answer that every way of signing in gives.
#pragma once

#include "server/api/call.hpp"

namespace veirom {

/// Begins a new session and answers with Me and the cookie. A session under the request's old cookie ends.
Awaitable<Response> begin_session(Call& call, AccountRecord account, Device device);

/// The token in the request's cookie; empty: none.
std::string token_of(Request const& request);

/// How long a session on such a device lives, unused and at all.
struct SessionLife {
    std::chrono::seconds idle;
    std::chrono::seconds absolute;
};
SessionLife life_of(Device device);

Awaitable<Me> me_of(Node& node, AccountRecord account, Device device);

}  // namespace veirom
