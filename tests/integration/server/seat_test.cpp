// Seats over the wire: asked, given from a point on, moved and ended. What somebody may not read never reaches them.
#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

Put seat_put(RoomId room, PersonId person, SeatPhase phase, Seq from, Seq base) {
    Seat seat;
    seat.person = person;
    seat.role = Role::counsellor;
    seat.phase = phase;
    seat.from = from;
    return put_of(room, seat, person.text(), base);
}

Browser& second_counsellor() {
    static Browser made = staff_of(world().server, "test", "berit");
    return made;
}

}  // namespace

TEST_CASE("a second counsellor reads from where the seeker chose, and nothing once the seat has ended",
          "[server][seat]") {
    Pair pair;
    PersonId const second = person_of(second_counsellor());
    Line lead(pair.counsellor), seeker(pair.seeker), guest(second_counsellor());
    enter(lead, pair.room);
    enter(seeker, pair.room);
    guest.send(Enter{pair.room, Side::circle, {}, {}, 0});
    CHECK(guest.expect<Closed>().code == "unknown_room");

    seeker.send(message_put(pair.room, "before canary"));
    seeker.expect<Done>();
    lead.send(seat_put(pair.room, second, SeatPhase::asked, Seq{0}, Seq{0}));
    Seq const asked = lead.expect<Done>().first;
    auto const people = seeker.expect<PeopleMoved>().people;
    CHECK(people.size() == 3);
    guest.send(Enter{pair.room, Side::circle, {}, {}, 0});
    CHECK(guest.expect<Closed>().code == "unknown_room");  // Asked is not given.

    Seq const from{asked.value + 1};
    seeker.send(seat_put(pair.room, second, SeatPhase::given, from, asked));
    Seq const given = seeker.expect<Done>().first;
    Entered const entered = enter(guest, pair.room);
    CHECK(entered.from == from);
    CHECK(entered.role == Role::counsellor);
    for (DeliveredEntry const& entry : read_all(guest, pair.room, entered.head)) {
        bool const always = entry.kind == Kind::room || entry.kind == Kind::seat || entry.kind == Kind::agreement;
        CHECK((always || entry.seq >= from));
    }
    seeker.send(message_put(pair.room, "after"));
    CHECK(guest.expect<Entries>().entries.size() == 1);

    SECTION("another beginning means reading anew") {
        seeker.send(seat_put(pair.room, second, SeatPhase::given, Seq{0}, given));
        seeker.expect<Done>();
        CHECK(guest.expect<Closed>().code == "grant_moved");
        Entered const anew = enter(guest, pair.room);
        CHECK(anew.grant != entered.grant);
        auto const all = read_all(guest, pair.room, anew.head);
        CHECK(all.size() == static_cast<std::size_t>(anew.head.value));
        return;
    }
    SECTION("an end is an end at once") {
        seeker.send(seat_put(pair.room, second, SeatPhase::ended, from, given));
        auto answer = seeker.next();
        while (answer && !std::holds_alternative<Done>(*answer) && !std::holds_alternative<Refused>(*answer))
            answer = seeker.next();
        REQUIRE(answer.has_value());
        if (auto const* refused = std::get_if<Refused>(&*answer)) FAIL(refused->code);
        CHECK(guest.expect<Closed>().code == "unknown_room");
        seeker.send(message_put(pair.room, "later canary"));
        seeker.expect<Done>();
        CHECK_FALSE(guest.next(std::chrono::milliseconds(300)).has_value());
        guest.send(message_put(pair.room, "am I still there?"));
        CHECK(guest.expect<Refused>().code == "unknown_room");
        guest.send(Enter{pair.room, Side::circle, {}, {}, 0});
        CHECK(guest.expect<Closed>().code == "unknown_room");
        for (std::string const& text : guest.texts()) CHECK(text.find("canary") == std::string::npos);
    }
}

TEST_CASE("the staff side is unknown to the seeker, in words and in bytes", "[server][seat]") {
    Pair pair;
    Line lead(pair.counsellor), seeker(pair.seeker);
    enter(lead, pair.room, Side::staff);
    enter(seeker, pair.room);
    std::size_t const heard = seeker.texts().size();
    Put put = message_put(pair.room, "among colleagues");
    put.side = Side::staff;
    lead.send(put);
    auto answer = lead.next();
    REQUIRE(answer.has_value());
    seeker.send(Enter{pair.room, Side::staff, {}, {}, 0});
    CHECK(seeker.expect<Closed>().code == "unknown_room");
    CHECK(seeker.texts().size() == heard + 1);
    seeker.send(Earlier{pair.room, Side::staff, Seq{100}, Seq{0}});
    CHECK(seeker.expect<Closed>().code == "unknown_room");
}
