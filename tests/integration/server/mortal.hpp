// A server that a test may kill, crowd or slow down: its own, with a room and two people in it.
#pragma once

#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

namespace veirom::test {

/// Buckets so large that none of them is what a test meets.
inline std::vector<std::string> const wide{"limits.sign_ins=no",
                                           "limits.put_burst=1000000",
                                           "limits.put_per_second=1000000",
                                           "limits.draft_burst=1000000",
                                           "limits.bytes_burst=1000000000",
                                           "limits.handshakes_person=100000",
                                           "limits.handshakes_address=100000",
                                           "limits.sockets_person=1000"};

/// A server that may be killed, with a room.
struct Mortal {
    Ground ground;
    RunningServer server{ground, wide};
    Browser counsellor{server.port(), server.origin()};
    RoomId room;
    Browser seeker{server.port(), server.origin()};

    Mortal() {
        add_organisation(server, "test");
        counsellor = staff_of(server, "test", "kari");
        room = open_room(counsellor);
        seeker = seeker_of(server, invite(counsellor, room), "ola");
    }
};

inline double metric(RunningServer const& server, std::string const& name) {
    Browser watcher(server.metrics_port(), "");
    std::string const text = "\n" + watcher.get("/metrics").body;
    auto const at = text.find("\n" + name + " ");
    REQUIRE(at != std::string::npos);
    return std::stod(text.substr(at + name.size() + 2));
}

}  // namespace veirom::test
