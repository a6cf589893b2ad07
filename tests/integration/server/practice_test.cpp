// Rooms to practise in, over HTTP and the wire: opened once, told part by part, thrown away; and nobody real
// is in them or comes in as who is made up.
#include <algorithm>

#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

HttpAnswer open_as(Browser& browser, PutId asked) {
    return browser.send("PUT", "/api/practice/" + asked.text(), encode(MyLanguage{"nb"}));
}

/// A counsellor of their own, who practises.
struct Practising {
    Browser counsellor;
    PutId asked = new_id<PutId>();
    RoomId room;

    explicit Practising(std::string const& name) : counsellor(staff_of(world().server, "test", name)) {
        room = open();
    }
    RoomId open() { return Browser::read<OpenedRoom>(open_as(counsellor, asked)).room; }
    unsigned go_on() { return counsellor.send("POST", at("practice"), "").status; }
    std::string at(std::string const& what) const { return "/api/rooms/" + room.text() + "/" + what; }
};

PersonId invented_in(Entered const& entered) {
    auto const person = std::find_if(entered.people.begin(), entered.people.end(),
                                     [](Person const& one) { return one.role == Role::seeker; });
    REQUIRE(person != entered.people.end());
    return person->id;
}

std::vector<DeliveredEntry> all_of(Practising const& practising) {
    Line line(practising.counsellor);
    return read_all(line, practising.room, enter(line, practising.room).head);
}

}  // namespace

TEST_CASE("a room to practise in is opened once by one id, and another by another", "[server][practice]") {
    Practising practising("practises once");
    auto const told = all_of(practising).size();
    CHECK(practising.open() == practising.room);
    CHECK(all_of(practising).size() == told);
    CHECK(practising.counsellor.get_for<RoomRows>("/api/rooms").rooms.size() == 1);
    // The id is its person's: another who says it gets a room of their own.
    Practising other("practises, too");
    other.asked = practising.asked;
    CHECK(other.open() != practising.room);
    practising.asked = new_id<PutId>();
    CHECK(practising.open() != practising.room);
}

TEST_CASE("who is made up says the next thing when it is their turn, and each thing once",
          "[server][practice]") {
    Practising practising("practises on");
    Line line(practising.counsellor);
    Entered const entered = enter(line, practising.room);
    CHECK(entered.role == Role::lead);
    PersonId const invented = invented_in(entered);
    CHECK(practising.go_on() == 204);
    Line still(practising.counsellor);
    CHECK(enter(still, practising.room).head == entered.head);  // It is the counsellor's turn.

    int said = 0;
    for (Seq head = entered.head;; said += 1) {
        line.send(message_put(practising.room, "and then?"));
        head = line.expect<Done>().last;
        CHECK(practising.go_on() == 204);
        CHECK(practising.go_on() == 204);
        Line look(practising.counsellor);
        auto const after = read_all(look, practising.room, enter(look, practising.room).head);
        bool const by_invented = after.back().by == invented;
        if (!by_invented) {
            CHECK(after.back().seq == head);  // The story is over.
            break;
        }
        REQUIRE(said < 20);
        CHECK(std::count_if(after.begin(), after.end(), [&](DeliveredEntry const& entry) {
                  return entry.by == invented && entry.seq > head && entry.kind == Kind::message;
              }) == 1);
    }
    CHECK(said >= 4);
}

TEST_CASE("nobody comes in as who is made up, and a seeker opens no room to practise in",
          "[server][practice]") {
    Practising practising("practises alone");
    CHECK(practising.counsellor.send("POST", practising.at("sign-in-link"), "").code() == "not_permitted");
    CHECK(practising.counsellor.post(practising.at("invitations"), Invite{Role::seeker, "nb"}).status == 403);
    Pair pair;
    CHECK(open_as(pair.seeker, new_id<PutId>()).code() == "not_permitted");
    CHECK(pair.seeker.get_for<RoomRows>("/api/rooms").rooms.size() == 1);
    // Nobody else has to do with it, and in a room of real people nobody speaks for the seeker.
    CHECK(pair.counsellor.send("POST", practising.at("practice"), "").status == 404);
    CHECK(pair.counsellor.send("POST", "/api/rooms/" + pair.room.text() + "/practice", "").code() ==
          "not_permitted");
}

TEST_CASE("who has thrown away a room to practise in finds nothing of it any more", "[server][practice]") {
    Practising practising("throws away");
    Line line(practising.counsellor);
    Entered const entered = enter(line, practising.room);
    auto const rows = [&] { return practising.counsellor.get_for<RoomRows>("/api/rooms").rooms; };
    REQUIRE(rows().size() == 1);
    // By this the desk keeps it apart from the rooms of real people.
    CHECK(invented_in(entered).text().starts_with("0000000000000000"));
    auto const all = read_all(line, practising.room, entered.head);
    auto const mine = std::find_if(all.rbegin(), all.rend(), [&](DeliveredEntry const& entry) {
        return entry.kind == Kind::seat && entry.id.text == entered.person.text();
    });
    REQUIRE(mine != all.rend());
    auto seat = std::get<Seat>(*decode_value(Kind::seat, mine->v, mine->value->text));
    seat.phase = SeatPhase::ended;
    line.send(put_of(practising.room, seat, mine->id.text, mine->seq));
    line.expect<Closed>();
    CHECK(rows().empty());
    CHECK(practising.go_on() == 404);
    Line again(practising.counsellor);
    again.send(Enter{practising.room, Side::circle, {}, {}, 0});
    CHECK(again.expect<Closed>().code == "unknown_room");
}
