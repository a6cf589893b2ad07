// The access table held against permits that were written without seeing it, and what follows from a seat.
#include "rooms/access.hpp"

#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <tuple>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include "tests/catch.hpp"
#include "tests/unit/rooms/played_room.hpp"

using namespace veirom;

namespace {

template <class Enum>
Enum named(std::string const& name) {
    Enum value{};
    INFO(name);
    REQUIRE(boost::describe::enum_from_string(name.c_str(), value));
    return value;
}

template <class Enum>
constexpr std::size_t count_of() {
    return boost::mp11::mp_size<boost::describe::describe_enumerators<Enum>>::value;
}

}  // namespace

TEST_CASE("the access table permits what was expected of it, cell for cell") {
    std::ifstream file{VEIROM_SOURCE_DIR "/tests/unit/rooms/expected_permits.tsv"};
    std::string line;
    REQUIRE(std::getline(file, line));
    std::set<std::tuple<Role, Kind, Act, Side>> seen;
    while (std::getline(file, line)) {
        std::istringstream row{line};
        std::string role, kind, act, side, permit;
        row >> role >> kind >> act >> side >> permit;
        INFO(line);
        REQUIRE((permit == "yes" || permit == "no"));
        std::tuple const cell{named<Role>(role), named<Kind>(kind), named<Act>(act), named<Side>(side)};
        CHECK(std::apply(permits, cell) == (permit == "yes"));
        CHECK(seen.insert(cell).second);
    }
    CHECK(seen.size() == count_of<Role>() * count_of<Kind>() * count_of<Act>() * count_of<Side>());
}

TEST_CASE("a seat reads its side from `from` on, and room, seats and agreement whatever their seq") {
    PlayedRoom room;
    room.invite_in();
    room.say(room.seeker, "before");
    room.seat_second(Role::counsellor, room.head() + 1);
    room.say(room.seeker, "after");
    Seq const after{room.head()};

    struct Row {
        PersonId who;
        Side side;
        Seq seq;
        Kind kind;
        bool may;
    };
    Row const rows[] = {
        {room.seeker, Side::circle, Seq{1}, Kind::message, true},
        {room.seeker, Side::staff, Seq{1}, Kind::form, false},
        {room.lead, Side::staff, Seq{1}, Kind::form, true},
        {room.second, Side::circle, Seq{4}, Kind::message, false},
        {room.second, Side::circle, after, Kind::message, true},
        {room.second, Side::circle, Seq{1}, Kind::room, true},
        {room.second, Side::circle, Seq{2}, Kind::seat, true},
        {room.second, Side::circle, Seq{2}, Kind::agreement, true},
        {room.second, Side::staff, Seq{1}, Kind::form, true},
        {room.stranger, Side::circle, Seq{1}, Kind::room, false},
        {room.stranger, Side::staff, Seq{1}, Kind::form, false},
        {system_person, Side::circle, Seq{1}, Kind::message, false},
    };
    for (Row const& row : rows) {
        INFO("row " << &row - rows);
        CHECK(may_read(room.state, row.who, row.side, row.seq, row.kind, room.now) == row.may);
    }
}

TEST_CASE("an asked, ended or finished seat reads nothing and enters nowhere") {
    PlayedRoom room;
    room.invite_in();
    Seat seat{room.second, Role::counsellor, SeatPhase::asked, Seq{}, room.now + std::chrono::hours{1}};
    room.must(room.lead, room.seat_change(seat));
    CHECK_FALSE(may_enter(room.state, room.second, Side::circle, room.now));
    seat.phase = SeatPhase::given;
    room.must(room.seeker, room.seat_change(seat));
    CHECK(may_enter(room.state, room.second, Side::circle, room.now));

    Time const end = *seat.until;
    using namespace std::chrono_literals;
    CHECK(may_enter(room.state, room.second, Side::circle, end - 1ms));
    CHECK_FALSE(may_enter(room.state, room.second, Side::circle, end));
    CHECK_FALSE(may_enter(room.state, room.second, Side::staff, end));
    room.now = end;
    CHECK(room.refused(room.second, room.message_change("too late")) == RefusalCode::unknown_room);

    seat.phase = SeatPhase::ended;
    room.must(system_person, room.seat_change(seat));
    CHECK_FALSE(may_enter(room.state, room.second, Side::circle, end - 1h));
}

TEST_CASE("a guest enters nothing; a coordinator without a seat reads room and seats of the circle") {
    PlayedRoom room;
    room.invite_in();
    room.seat_second(Role::guest, 0);
    CHECK_FALSE(may_enter(room.state, room.second, Side::circle, room.now));
    CHECK_FALSE(may_enter(room.state, room.second, Side::staff, room.now));

    Actor const coordinator = coordinator_without_seat(room.stranger);
    CHECK(may_enter(room.state, coordinator, Side::circle, room.now));
    CHECK_FALSE(may_enter(room.state, coordinator, Side::staff, room.now));
    CHECK(may_read(room.state, coordinator, Side::circle, Seq{1}, Kind::room, room.now));
    CHECK(may_read(room.state, coordinator, Side::circle, Seq{2}, Kind::seat, room.now));
    for (Kind const kind : {Kind::agreement, Kind::message, Kind::answers, Kind::activity, Kind::erasure})
        CHECK_FALSE(may_read(room.state, coordinator, Side::circle, Seq{9}, kind, room.now));
}

TEST_CASE("the grant moves with what a seat may read, and with nothing else") {
    PlayedRoom room;
    room.invite_in();
    CHECK(grant_of(room.state, room.lead, Side::circle) == Seq{2});
    CHECK(grant_of(room.state, room.lead, Side::staff) == Seq{2});
    CHECK(grant_of(room.state, room.seeker, Side::circle) == Seq{3});
    CHECK(grant_of(room.state, room.seeker, Side::staff) == Seq{});
    CHECK(grant_of(room.state, room.stranger, Side::circle) == Seq{});

    Seat seat{room.second, Role::counsellor, SeatPhase::asked, Seq{}, {}};
    room.must(room.lead, room.seat_change(seat));
    CHECK(grant_of(room.state, room.second, Side::circle) == Seq{});
    seat.phase = SeatPhase::given;
    room.must(room.seeker, room.seat_change(seat));
    Seq const given{room.head()};
    CHECK(grant_of(room.state, room.second, Side::circle) == given);
    CHECK(grant_of(room.state, room.second, Side::staff) == given);

    seat.until = room.now + std::chrono::hours{24};
    room.must(room.lead, room.seat_change(seat));
    CHECK(grant_of(room.state, room.second, Side::circle) == given);

    seat.from = Seq{4};
    room.must(room.seeker, room.seat_change(seat));
    CHECK(grant_of(room.state, room.second, Side::circle) == Seq{room.head()});
    CHECK(grant_of(room.state, room.second, Side::staff) == given);

    seat.phase = SeatPhase::ended;
    room.must(room.second, room.seat_change(seat));
    CHECK(grant_of(room.state, room.second, Side::circle) == Seq{room.head()});
    CHECK(grant_of(room.state, room.second, Side::staff) == Seq{room.head()});
    CHECK(grant_of(room.state, room.lead, Side::circle) == Seq{2});
}
