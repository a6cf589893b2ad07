// A room as a request over HTTP meets it: the asker's role, and puts made on somebody's behalf.
#pragma once

#include "server/api/call.hpp"
#include "server/live/live_room.hpp"

namespace veirom {

struct InRoom {
    std::shared_ptr<LiveRoom> room;
    Role role{};
};

/// The room with the asker's role in it; right after this, its state is committed. Refuses with `unknown`,
/// after the same time, when there is no such room or no seat in it.
Awaitable<InRoom> enter_over_http(Call& call, RoomId room);

/// Puts and waits for the outcome. True: it is durable. False: refused.
/// Throws StoreUnavailable when it could not be told.
Awaitable<bool> put_and_wait(Node& node, Put put, Actor actor);

}  // namespace veirom
