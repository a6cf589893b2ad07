// Whoever waits for the outcome of a put: a connection, or a request over HTTP.
#pragma once

#include "protocol/server_frames.hpp"

namespace veirom {

class Writer {
public:
    virtual ~Writer() = default;
    /// `done`, `refused`, `later`; called once for each put.
    virtual void tell(ServerFrame const& frame) = 0;
};

}  // namespace veirom
