// Who has looked at a room: told to the person it is about, to nobody who works there, and to no stranger.
#include <algorithm>

#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

std::string path_of(RoomId room) {
    return "/api/rooms/" + room.text() + "/visits";
}

}  // namespace

TEST_CASE("the seeker is told who has looked, and who tried", "[server][visits]") {
    Pair pair, others;
    Line counsellor(pair.counsellor), stranger(others.seeker);
    enter(counsellor, pair.room);
    enter(counsellor, pair.room, Side::staff);
    stranger.send(Enter{pair.room, Side::circle, {}, {}, 0});
    REQUIRE(stranger.expect<Closed>().code == "unknown_room");

    auto const visits = pair.seeker.get_for<VisitRows>(path_of(pair.room)).visits;
    PersonId const lead = person_of(pair.counsellor), other = person_of(others.seeker);
    auto const of = [&](PersonId person, Side side) {
        auto const found = std::find_if(visits.begin(), visits.end(), [&](VisitRow const& visit) {
            return visit.person == person && visit.side == side;
        });
        REQUIRE(found != visits.end());
        return *found;
    };
    for (Side const side : {Side::circle, Side::staff}) {
        CHECK(of(lead, side).role == Role::lead);
        CHECK_FALSE(of(lead, side).refused);
        CHECK_FALSE(of(lead, side).name.empty());
        CHECK(of(lead, side).last >= of(lead, side).from);
    }
    CHECK(of(other, Side::circle).refused);
    CHECK_FALSE(of(other, Side::circle).role);
    // The newest first.
    CHECK(std::is_sorted(visits.begin(), visits.end(),
                         [](VisitRow const& a, VisitRow const& b) { return a.from > b.from; }));
}

TEST_CASE("who works in a room is not told who has looked; a stranger learns of no room",
          "[server][visits]") {
    Pair pair, others;
    CHECK(pair.counsellor.get(path_of(pair.room)).status == 403);
    auto const unknown = others.seeker.get(path_of(new_id<RoomId>()));
    CHECK(unknown.status == 404);
    auto const answer = others.seeker.get(path_of(pair.room));
    CHECK(answer.status == 404);
    CHECK(answer.body == unknown.body);
    Browser nobody(world().server.port(), world().server.origin());
    CHECK(nobody.get(path_of(pair.room)).status == 401);
}
