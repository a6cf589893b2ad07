// How a room is opened, and who gets, gives and ends a seat.
#include "rooms/people.hpp"
#include "tests/catch.hpp"
#include "tests/unit/rooms/rule_rows.hpp"

using namespace veirom;

TEST_CASE("a room is opened by its lead on an empty room, in one put and either order") {
    for (bool const seat_first : {false, true}) {
        PlayedRoom room;
        Change const purpose = room.change(Kind::room, {"room"}, an_open_room());
        Change const seat = room.seat_change({room.lead, Role::lead, SeatPhase::given, Seq{}, {}});
        Actor const opener{room.lead, Admission{Role::lead}};
        CHECK(room.refused(room.lead, {purpose, seat}) == RefusalCode::unknown_room);
        CHECK(room.refused(opener, room.message_change("first")) == RefusalCode::not_permitted);
        CHECK(room.refused({room.seeker, Admission{Role::seeker}}, purpose) == RefusalCode::not_permitted);
        room.must(opener, seat_first ? std::vector{seat, purpose} : std::vector{purpose, seat});
        CHECK(people_of(room.state) == std::vector<SeatedPerson>{{room.lead, Role::lead, SeatPhase::given}});
    }
}

TEST_CASE("an opened room cannot be opened again by another lead") {
    PlayedRoom room;
    room.open();
    Actor const intruder{room.stranger, Admission{Role::lead}};
    CHECK(
        room.refused(intruder, room.seat_change({room.stranger, Role::lead, SeatPhase::given, Seq{}, {}})) ==
        RefusalCode::not_permitted);
    CHECK(room.refused(intruder, room.change(Kind::room, {"room"}, an_open_room())) ==
          RefusalCode::not_permitted);
}

TEST_CASE("an invitation gives one's own seat in its role and nothing else") {
    PlayedRoom room;
    room.open();
    Actor const invited{room.seeker, Admission{Role::seeker}};
    Seat const seat{room.seeker, Role::seeker, SeatPhase::given, Seq{}, {}};
    ThingId const id{room.seeker.text()};
    check_rows<Seat>(
        room, invited, Kind::seat, id, seat,
        {{"as invited", [](Seat&) {}, {}},
         {"another role", [](Seat& s) { s.role = Role::lead; }, RefusalCode::not_permitted, "role"},
         {"only asked", [](Seat& s) { s.phase = SeatPhase::asked; }, RefusalCode::not_permitted, "phase"},
         {"from later on", [](Seat& s) { s.from = Seq{2}; }, RefusalCode::out_of_range, "from"},
         {"another person", [&](Seat& s) { s.person = room.second; }, RefusalCode::wrong_id, "person"}});
    CHECK(room.refused(invited, room.seat_change({room.lead, Role::seeker, SeatPhase::given, Seq{}, {}})) ==
          RefusalCode::not_permitted);
    CHECK(room.refused(invited, room.message_change("first")) == RefusalCode::not_permitted);

    room.must(invited, room.seat_change(seat));
    Actor const next{room.stranger, Admission{Role::seeker}};
    CHECK(room.refused(next, room.seat_change({room.stranger, Role::seeker, SeatPhase::given, Seq{}, {}})) ==
          RefusalCode::not_permitted);
}

TEST_CASE("no invitation goes round the seeker's yes") {
    for (Role const role : {Role::counsellor, Role::specialist, Role::interpreter, Role::guest}) {
        PlayedRoom room;
        room.invite_in();
        Actor const invited{room.second, Admission{role}};
        PutRefusal const refused =
            room.refusal_of(invited, {room.seat_change({room.second, role, SeatPhase::given, Seq{}, {}})});
        CHECK(refused.refusal == Refusal{RefusalCode::not_permitted, "role"});
    }
}

TEST_CASE("an end is a time that can be kept, also of a seat that has ended") {
    PlayedRoom room;
    room.invite_in();
    room.seat_second(Role::counsellor, 0);
    Seat const left{room.second, Role::counsellor, SeatPhase::ended, Seq{}, {}};
    // The largest numbers that a frame may hold lie outside what the database can write down.
    std::chrono::milliseconds const far{9'007'199'254'740'991};
    check_rows<Seat>(
        room, room.second, Kind::seat, {room.second.text()}, left,
        {{"just now", [&](Seat& s) { s.until = room.now; }, {}},
         {"before all times", [&](Seat& s) { s.until = Time{-far}; }, RefusalCode::out_of_range, "until"},
         {"after all times", [&](Seat& s) { s.until = Time{far}; }, RefusalCode::out_of_range, "until"}});
}

TEST_CASE("the lead asks") {
    PlayedRoom room;
    room.invite_in();
    ThingId const id{room.second.text()};
    Seat const asked{room.second, Role::counsellor, SeatPhase::asked, Seq{},
                     room.now + std::chrono::hours{48}};
    check_rows<Seat>(
        room, room.lead, Kind::seat, id, asked,
        {{"a counsellor", [](Seat&) {}, {}},
         {"a specialist", [](Seat& s) { s.role = Role::specialist; }, {}},
         {"an interpreter", [](Seat& s) { s.role = Role::interpreter; }, {}},
         {"a guest", [](Seat& s) { s.role = Role::guest; }, {}},
         {"giving is not the lead's", [](Seat& s) { s.phase = SeatPhase::given; }, RefusalCode::not_permitted,
          "phase"},
         {"born ended", [](Seat& s) { s.phase = SeatPhase::ended; }, RefusalCode::not_permitted, "phase"},
         {"a second seeker", [](Seat& s) { s.role = Role::seeker; }, RefusalCode::not_permitted, "role"},
         {"a second lead", [](Seat& s) { s.role = Role::lead; }, RefusalCode::not_permitted, "role"},
         {"a coordinator", [](Seat& s) { s.role = Role::coordinator; }, RefusalCode::out_of_range, "role"},
         {"the system", [](Seat& s) { s.role = Role::system; }, RefusalCode::out_of_range, "role"},
         {"an end that has passed", [&](Seat& s) { s.until = room.now; }, RefusalCode::out_of_range, "until"},
         {"from before the room", [](Seat& s) { s.from = Seq{-1}; }, RefusalCode::out_of_range, "from"},
         {"from now on", [&](Seat& s) { s.from = Seq{room.head() + 1}; }, {}},
         {"from the far future", [&](Seat& s) { s.from = Seq{room.head() + 2}; }, RefusalCode::out_of_range,
          "from"}});
    CHECK(room.refused(room.second, room.seat_change(asked)) == RefusalCode::unknown_room);
    CHECK(room.refused(room.seeker, room.seat_change(asked)) == RefusalCode::not_permitted);
}

TEST_CASE("the seeker gives what was asked, and chooses from where") {
    PlayedRoom room;
    room.invite_in();
    Seat asked{room.second, Role::counsellor, SeatPhase::asked, Seq{}, room.now + std::chrono::hours{48}};
    room.must(room.lead, room.seat_change(asked));
    CHECK(room.refused(room.second, room.message_change("hello")) == RefusalCode::unknown_room);
    Seat given = asked;
    given.phase = SeatPhase::given;
    using namespace std::chrono_literals;
    check_rows<Seat>(
        room, room.seeker, Kind::seat, {room.second.text()}, given,
        {{"all of it", [](Seat&) {}, {}},
         {"from a seq", [](Seat& s) { s.from = Seq{3}; }, {}},
         {"with an earlier end", [&](Seat& s) { s.until = room.now + 1h; }, {}},
         {"with a later end", [&](Seat& s) { s.until = room.now + 49h; }, RefusalCode::not_asked, "until"},
         {"without an end", [](Seat& s) { s.until = {}; }, RefusalCode::not_asked, "until"},
         {"in another role", [](Seat& s) { s.role = Role::specialist; }, RefusalCode::not_asked, "role"},
         {"declined", [](Seat& s) { s.phase = SeatPhase::ended; }, {}},
         {"asked by the seeker", [](Seat& s) { s.phase = SeatPhase::asked; }, RefusalCode::not_permitted,
          "phase"}});
    CHECK(room.refused(room.lead, room.seat_change(given)) == RefusalCode::not_permitted);

    room.must(room.seeker, room.seat_change(given));
    room.say(room.second, "hello");
    Seat ended = given;
    ended.phase = SeatPhase::ended;
    room.must(room.seeker, room.seat_change(ended));
    CHECK(room.refused(room.second, room.message_change("still here")) == RefusalCode::unknown_room);
    CHECK(room.refusal_of(room.seeker, {room.seat_change(given)}).refusal ==
          Refusal{RefusalCode::not_asked, "phase"});
}

TEST_CASE("a seat is ended by the lead, its person, or the clock when it is over") {
    PlayedRoom start;
    start.invite_in();
    start.seat_second(Role::specialist, 0);
    Seat ended{start.second, Role::specialist, SeatPhase::ended, Seq{}, {}};
    for (PersonId const by : {start.lead, start.second, start.seeker}) {
        PlayedRoom room = start;
        room.must(by, room.seat_change(ended));
    }
    CHECK(start.refused(system_person, start.seat_change(ended)) == RefusalCode::not_permitted);
    Seat raised = ended;
    raised.phase = SeatPhase::given;
    raised.role = Role::counsellor;
    CHECK(start.refused(start.second, start.seat_change(raised)) == RefusalCode::not_permitted);
    CHECK(start.refused(start.lead, start.seat_change(raised)) == RefusalCode::not_permitted);

    Seat shortened{start.second, Role::specialist, SeatPhase::given, Seq{},
                   start.now + std::chrono::hours{1}};
    start.must(start.lead, start.seat_change(shortened));
    start.now += std::chrono::hours{1};
    ended.until = shortened.until;
    start.must(system_person, start.seat_change(ended));
}

TEST_CASE("nobody ends the seeker's seat or takes the lead's") {
    PlayedRoom room;
    room.invite_in();
    CHECK(
        room.refused(room.lead, room.seat_change({room.seeker, Role::seeker, SeatPhase::ended, Seq{}, {}})) ==
        RefusalCode::not_permitted);
    CHECK(room.refused(room.seeker,
                       room.seat_change({room.seeker, Role::seeker, SeatPhase::ended, Seq{}, {}})) ==
          RefusalCode::not_permitted);
    CHECK(room.refused(room.seeker, room.seat_change({room.lead, Role::lead, SeatPhase::ended, Seq{}, {}})) ==
          RefusalCode::not_permitted);
    CHECK(room.refused(room.lead,
                       room.seat_change({room.lead, Role::counsellor, SeatPhase::given, Seq{}, {}})) ==
          RefusalCode::not_permitted);
}

TEST_CASE("a coordinator puts a lead where there is none, and the seeker may decline") {
    PlayedRoom room;
    room.invite_in();
    Actor const coordinator = coordinator_without_seat(room.stranger);
    Seat const temporary{room.second, Role::lead, SeatPhase::given, Seq{}, room.now + std::chrono::hours{24}};
    CHECK(room.refused(coordinator, room.seat_change(temporary)) == RefusalCode::not_permitted);
    room.must(room.lead, room.seat_change({room.lead, Role::lead, SeatPhase::ended, Seq{}, {}}));
    check_rows<Seat>(
        room, coordinator, Kind::seat, {room.second.text()}, temporary,
        {{"a lead", [](Seat&) {}, {}},
         {"a lead for good", [](Seat& s) { s.until = {}; }, RefusalCode::out_of_range, "until"},
         {"a counsellor", [](Seat& s) { s.role = Role::counsellor; }, RefusalCode::not_permitted, "role"},
         {"asked", [](Seat& s) { s.phase = SeatPhase::asked; }, RefusalCode::not_permitted, "phase"}});
    // They would let themselves in to read.
    CHECK(room.refusal_of(coordinator,
                          {room.seat_change({room.stranger, Role::lead, SeatPhase::given, Seq{}, {}})})
              .refusal == Refusal{RefusalCode::not_permitted, "person"});
    CHECK(
        room.refused(coordinator, room.seat_change({room.seeker, Role::lead, SeatPhase::given, Seq{}, {}})) ==
        RefusalCode::not_permitted);
    room.must(coordinator, room.seat_change(temporary));
    room.say(room.second, "I am here while your counsellor is away");
    CHECK(room.refused(coordinator, room.message_change("me too")) == RefusalCode::not_permitted);
    room.must(room.seeker, room.seat_change({room.second, Role::lead, SeatPhase::ended, Seq{}, {}}));
}

TEST_CASE("a specialist writes and leaves, an interpreter writes messages only, a guest nothing yet") {
    for (Role const role : {Role::specialist, Role::interpreter, Role::guest}) {
        PlayedRoom room;
        room.invite_in();
        room.seat_second(role, 0);
        Change const goal =
            room.change(Kind::goal, room.new_id(), Goal{{}, "A goal", {}, {}, {}, {}, {}, {}, {}, "", {}, 0});
        CHECK(room.refused(room.second, goal) == RefusalCode::not_permitted);
        if (role == Role::guest) {
            CHECK(room.refused(room.second, room.message_change("hello")) == RefusalCode::not_permitted);
        } else {
            room.say(room.second, "hello");
        }
    }
}

TEST_CASE("people are everybody who has, had or was asked for a seat") {
    PlayedRoom room;
    room.invite_in();
    room.must(room.lead, room.seat_change({room.second, Role::counsellor, SeatPhase::asked, Seq{}, {}}));
    room.must(room.seeker, room.seat_change({room.second, Role::counsellor, SeatPhase::ended, Seq{}, {}}));
    CHECK(people_of(room.state) ==
          std::vector<SeatedPerson>{{room.seeker, Role::seeker, SeatPhase::given},
                                    {room.lead, Role::lead, SeatPhase::given},
                                    {room.second, Role::counsellor, SeatPhase::ended}});
}
