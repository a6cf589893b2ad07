// Somebody who gets what happens in a room. Implemented by Connection.
#pragma once

#include <string_view>

#include "protocol/identifiers.hpp"

namespace veirom {

class Receiver {
public:
    virtual ~Receiver() = default;

    /// Queues one encoded frame; never waits. A receiver that is too slow is closed by this.
    virtual void deliver(std::string_view frame) = 0;

    /// The room has let go of this receiver on that side, by itself.
    virtual void let_go(RoomId room, Side side) = 0;
};

}  // namespace veirom
