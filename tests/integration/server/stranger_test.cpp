// A room that is not theirs takes a stranger no further than one that is not there: the same statements, and
// nothing of the room among them. Counted, because times say little on a busy machine.
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

/// What the database writes down of each statement that it runs: "… execute NAME: SELECT …".
struct Watched {
    Ground ground;
    RunningServer server{ground, {"database.cluster_settings=fsync=off,log_statement=all"}};
    Browser counsellor{server.port(), server.origin()};
    Browser stranger{server.port(), server.origin()};
    RoomId large;

    Watched() {
        add_organisation(server, "test");
        counsellor = staff_of(server, "test", "kari");
        stranger = staff_of(server, "test", "mona");
        large = open_room(counsellor);
        Line line(counsellor);
        enter(line, large);
        for (int i = 0; i < 15; ++i) {
            Put put = message_put(large, std::string(500, 'x'));
            while (put.changes.size() < 16)
                put.changes.push_back(message_put(large, std::string(500, 'y')).changes.front());
            line.send(put);
            line.expect<Done>();
        }
    }

    std::string log_of_database() const {
        std::ifstream in(ground.path / "data" / "cluster.log");
        return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }

    /// The names of the statements that `act` causes, in order; not those of the regular looks.
    template <class Act>
    std::vector<std::string> statements_of(Act act) const {
        static std::set<std::string> const regular{"heads", "use_sessions", "sessions_in_force",
                                                   "touch_visits"};
        auto const before = log_of_database().size();
        act();
        std::istringstream lines(log_of_database().substr(before));
        std::vector<std::string> names;
        for (std::string line; std::getline(lines, line);) {
            std::string const mark = "LOG:  execute ";
            auto const at = line.find(mark);
            if (at == std::string::npos) continue;
            auto const begin = at + mark.size();
            std::string const name = line.substr(begin, line.find(':', begin) - begin);
            if (name.starts_with("<") || regular.contains(name)) continue;
            names.push_back(name);
        }
        return names;
    }
};

}  // namespace

TEST_CASE("a stranger's look at a large room costs what a look at no room costs", "[server][stranger]") {
    Watched watched;
    watched.server.stop();  // Cold: nobody's room is in memory.
    watched.server.start();
    Line line(watched.stranger);
    RoomId const unknown = new_id<RoomId>();
    auto const both = [&](auto act) {
        act(new_id<RoomId>());  // Statements are prepared, connections warm.
        auto const of_none = watched.statements_of([&] { act(unknown); });
        auto const of_large = watched.statements_of([&] { act(watched.large); });
        CHECK(of_large == of_none);
        CHECK_FALSE(of_none.empty());
        for (std::string const& name : of_large) {
            CAPTURE(name);
            CHECK_FALSE(name.starts_with("page_"));
            CHECK(name != "find_room");
        }
    };
    SECTION("entering") {
        both([&](RoomId room) {
            line.send(Enter{room, Side::circle, {}, {}, 0});
            CHECK(line.expect<Closed>().code == "unknown_room");
        });
    }
    SECTION("putting") {
        both([&](RoomId room) {
            line.send(message_put(room, "let me in"));
            CHECK(line.expect<Refused>().code == "unknown_room");
        });
    }
    SECTION("drafting") {
        both([&](RoomId room) {
            line.send(message_draft(room, new_id<PutId>().text(), "let me in"));
            CHECK(line.expect<DraftRefused>().code == "unknown_room");
        });
    }
    SECTION("asking over HTTP") {
        both([&](RoomId room) {
            CHECK(watched.stranger.get("/api/rooms/" + room.text() + "/invitations").status == 404);
        });
    }
    // Whose room it is, is let in all the same.
    Line owner(watched.counsellor);
    CHECK(enter(owner, watched.large).head.value > 200);
}
