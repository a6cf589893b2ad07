// A room over the wire: two people, live and caught up, once and never twice.
#include <algorithm>

#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

TEST_CASE("an invitation lets the seeker in, and both hear each other", "[server][room]") {
    Pair pair;
    Line counsellor(pair.counsellor), seeker(pair.seeker);
    Entered const first = enter(counsellor, pair.room);
    CHECK(first.role == Role::lead);
    CHECK(first.people.size() == 2);
    Entered const second = enter(seeker, pair.room);
    CHECK(second.role == Role::seeker);
    CHECK(second.head == first.head);

    Put const put = message_put(pair.room, "Hei, er du der?");
    seeker.send(put);
    auto const own = seeker.expect<Entries>();
    auto const done = seeker.expect<Done>();
    CHECK(done.put_id == put.put_id);
    CHECK(done.first.value == second.head.value + 1);
    auto const live = counsellor.expect<Entries>();
    REQUIRE(live.entries.size() == 1);
    CHECK(live == own);
    CHECK(live.entries[0].value->text.find("Hei, er du der?") != std::string::npos);
    CHECK(counsellor.expect<TurnMoved>().turn.waits_for == Party::staff);

    Line late(pair.counsellor);
    Entered const again = enter(late, pair.room);
    CHECK(again.head == done.last);
    auto const all = read_all(late, pair.room, again.head);
    REQUIRE(all.size() == static_cast<std::size_t>(again.head.value));
    CHECK(all.back() == live.entries[0]);
}

TEST_CASE("a put sent twice stands once and is answered alike", "[server][room]") {
    Pair pair;
    Line seeker(pair.seeker);
    Entered const entered = enter(seeker, pair.room);
    Put const put = message_put(pair.room, "once");
    seeker.send(put);
    seeker.send(put);
    auto const first = seeker.expect<Done>();
    auto const second = seeker.expect<Done>();
    CHECK(first == second);

    Line other(pair.seeker);
    CHECK(enter(other, pair.room).head.value == entered.head.value + 1);
    other.send(put);
    CHECK(other.expect<Done>() == first);
}

TEST_CASE("a message that was withdrawn is unread by nobody", "[server][room]") {
    Pair pair;
    auto const unread = [&] {
        auto const rooms = pair.counsellor.get_for<RoomRows>("/api/rooms").rooms;
        auto const row = std::find_if(rooms.begin(), rooms.end(),
                                      [&](RoomRow const& row) { return row.room == pair.room; });
        return row == rooms.end() ? -1 : row->unread;
    };
    Line seeker(pair.seeker);
    enter(seeker, pair.room);
    Put const kept = message_put(pair.room, "kept"), regretted = message_put(pair.room, "regretted");
    seeker.send(kept);
    seeker.expect<Done>();
    seeker.send(regretted);
    Seq const at = seeker.expect<Done>().last;
    CHECK(unread() == 2);

    Put change =
        put_of(pair.room, Message{"regretted, too", {}, {}, {}, {}}, regretted.changes.front().id.text, at);
    seeker.send(change);
    Seq const changed_at = seeker.expect<Done>().last;
    CHECK(unread() == 2);
    change.put_id = new_id<PutId>();
    change.changes.front().base = changed_at;
    change.changes.front().value.reset();
    seeker.send(change);
    seeker.expect<Done>();
    CHECK(unread() == 1);
}
