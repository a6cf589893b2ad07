// A server with an organisation, a counsellor and a seeker who share a room: made through the program's own
// commands and pages, nothing behind its back.
#pragma once

#include <memory>
#include <string>

#include "tests/integration/server/client.hpp"
#include "tests/integration/server/running_server.hpp"

namespace veirom::test {

inline std::string const good_password = "a long walk by the sea";

template <class SomeId>
SomeId new_id();
extern template RoomId new_id<RoomId>();
extern template PutId new_id<PutId>();

/// Signed in through a first link that the operator's command has printed.
Browser staff_of(RunningServer const& server, std::string const& organisation, std::string const& name,
                 bool coordinator = false);
void add_organisation(RunningServer const& server, std::string const& name);

RoomId open_room(Browser& counsellor, std::string const& title = "A room");
/// The token of a new invitation.
std::string invite(Browser& counsellor, RoomId room);
AcceptInvitation acceptance(std::string const& token, std::string const& sign_in_name);
/// Accepts an invitation in a browser of its own.
Browser seeker_of(RunningServer const& server, std::string const& token, std::string const& sign_in_name);
/// Another browser of the same person.
Browser sign_in_again(RunningServer const& server, std::string const& organisation, std::string const& name,
                      Device device = Device::mine);
PersonId person_of(Browser& browser);

/// REQUIREs that it is let in.
Entered enter(Line& line, RoomId room, Side side = Side::circle, Seq after = {}, Seq grant = {},
              std::int64_t drafts_after = 0);

Put message_put(RoomId room, std::string const& text);
Put put_of(RoomId room, Value value, std::string const& id, Seq base = {}, Side side = Side::circle);
Draft message_draft(RoomId room, std::string const& id, std::string const& text, std::int64_t base = 0);

/// So many puts of sixteen messages each, as a client sends them: a few under way, reading meanwhile. One
/// that sends without reading may be closed as too slow.
void fill(Line& writer, RoomId room, int puts, std::string const& text);

/// Every entry below `head`, asked for page by page as a client does. REQUIREs that there is no hole.
std::vector<DeliveredEntry> read_all(Line& line, RoomId room, Seq head, Side side = Side::circle);

/// One server for the test cases that leave it as they found it: each makes rooms of its own.
struct World {
    World();
    Ground ground;
    RunningServer server;
    Browser counsellor;
};
World& world();

/// A room of its own in that world.
struct Pair {
    Pair();
    Browser counsellor;
    RoomId room;
    Browser seeker;
    std::string seeker_name;
};

}  // namespace veirom::test
