// Every refusal code that rules can give is caused here, and nothing has changed after any of them.
#include <set>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include "tests/catch.hpp"
#include "tests/unit/rooms/played_room.hpp"

using namespace veirom;

namespace {

struct Case {
    RefusalCode code;
    std::vector<Change> changes;
    Actor by;
};

/// A room in the middle of its life, and a put for every code.
std::vector<Case> cases_of(PlayedRoom& room) {
    room.invite_in();
    ThingId const said = room.say(room.seeker, "Hello");
    ThingId const gone = room.say(room.seeker, "Not this");
    room.must(room.seeker, room.withdrawal(Kind::message, gone));
    ThingId const walk = room.new_id();
    room.must(room.lead, room.change(Kind::activity, walk, an_activity()));

    Change stale = room.change(Kind::message, said, Message{"Hello!", {}, {}, {}, {}});
    stale.base = Seq{1};
    Change too_new = room.message_change("from the future");
    too_new.v = 2;
    Change too_old = room.change(Kind::message, said, Message{"Hello!", {}, {}, {}, {}});
    too_old.v = 0;
    Change long_one = room.message_change(std::string(limits::message_code_points_max + 1, 'a'));
    Message about_gone{"See this", About{Kind::message, gone, {}}, {}, {}, {}};
    Answers unknown_version = some_answers();
    unknown_version.instrument_version = 99;
    Answers unknown_point = some_answers();
    unknown_point.points[0].id = "green.one";
    Answers unknown_step = some_answers();
    unknown_step.points[0].today = Answer{8};
    Activity begun = an_activity();
    begun.phase = ActivityPhase::under_way;
    Approval const early = yes_to(Kind::activity, walk, Seq{1});
    Answers no_round = some_answers();
    no_round.round = 0;
    Change const twice = room.message_change("twice");

    return {
        {RefusalCode::malformed, {}, room.seeker},
        {RefusalCode::unknown_room, {room.message_change("let me in")}, room.stranger},
        {RefusalCode::not_permitted,
         {room.change(Kind::message, said, Message{"not mine", {}, {}, {}, {}})},
         room.lead},
        {RefusalCode::stale, {stale}, room.seeker},
        {RefusalCode::twice_in_put, {twice, twice}, room.seeker},
        {RefusalCode::client_too_new, {too_new}, room.seeker},
        {RefusalCode::client_too_old, {too_old}, room.seeker},
        {RefusalCode::wrong_id,
         {room.change(Kind::message, {"hello"}, Message{"Hi", {}, {}, {}, {}})},
         room.lead},
        {RefusalCode::unknown_thing, {room.change(Kind::message, room.new_id(), about_gone)}, room.lead},
        {RefusalCode::empty, {room.message_change(" \n ")}, room.lead},
        {RefusalCode::too_long, {long_one}, room.lead},
        {RefusalCode::out_of_range, {room.change(Kind::answers, id_of(no_round), no_round)}, room.seeker},
        {RefusalCode::unknown_instrument,
         {room.change(Kind::answers, id_of(unknown_version), unknown_version)},
         room.seeker},
        {RefusalCode::unknown_field,
         {room.change(Kind::answers, id_of(unknown_point), unknown_point)},
         room.seeker},
        {RefusalCode::unknown_answer,
         {room.change(Kind::answers, id_of(unknown_step), unknown_step)},
         room.seeker},
        {RefusalCode::not_agreed, {room.change(Kind::activity, walk, begun)}, room.lead},
        {RefusalCode::not_asked,
         {room.change(Kind::approval, id_of(early, room.seeker), early)},
         room.seeker},
    };
}

}  // namespace

TEST_CASE("every refusal code of a rule has a put that causes it and changes nothing") {
    PlayedRoom room;
    std::set<RefusalCode> seen;
    for (Case const& one : cases_of(room)) {
        INFO(boost::describe::enum_to_string(one.code, "?"));
        CHECK(room.refused(one.by, one.changes) == one.code);
        seen.insert(one.code);
    }
    room.close();
    seen.insert(room.refused(room.seeker, room.message_change("too late")));
    CHECK_FALSE(
        seen.contains(RefusalCode::not_kept));  // Storage's alone: tests/integration/server/turn_test.cpp.
    seen.insert(RefusalCode::not_kept);
    CHECK(seen.size() == boost::mp11::mp_size<boost::describe::describe_enumerators<RefusalCode>>::value);
}

TEST_CASE("a closed room takes nothing but opening it again, leaving, and taking away") {
    PlayedRoom room;
    room.invite_in();
    ThingId const said = room.say(room.seeker, "Hello");
    room.seat_second(Role::counsellor, 0);
    room.close();
    CHECK(room.refused(room.seeker, room.message_change("more")) == RefusalCode::room_closed);
    CHECK(room.refused(room.seeker, room.withdrawal(Kind::message, said)) == RefusalCode::room_closed);
    CHECK(room.refused({room.stranger, Admission{Role::member}},
                       room.seat_change({room.stranger, Role::member, SeatPhase::given, Seq{}, {}})) ==
          RefusalCode::room_closed);
    room.must(room.second, room.seat_change({room.second, Role::counsellor, SeatPhase::ended, Seq{}, {}}));
    room.must(room.seeker, room.erasure_change({{Kind::message, said}}));
    room.must(room.lead, room.change(Kind::room, {"room"}, an_open_room()));
    room.say(room.seeker, "open again");
}

TEST_CASE("a value below the present one's version comes from a client that is too old") {
    PlayedRoom room;
    room.invite_in();
    ThingId const said = room.say(room.seeker, "Hello");
    Change old = room.change(Kind::message, said, Message{"Hello!", {}, {}, {}, {}});
    old.v = 0;
    CHECK(room.refused(room.seeker, old) == RefusalCode::client_too_old);
}

TEST_CASE("a thing of a newer version than ours is read, and not changed here") {
    PlayedRoom room;
    room.invite_in();
    Entry newer;
    newer.seq = Seq{room.head() + 1};
    newer.by = room.seeker;
    newer.kind = Kind::message;
    newer.id = room.new_id();
    newer.v = version_of(Kind::message) + 1;
    newer.value = "sealed by a newer program";
    replay(room.state, newer, std::nullopt);
    Thing const* const thing = room.state.find(Side::circle, Kind::message, newer.id.text);
    REQUIRE(thing != nullptr);
    CHECK(thing->presence == Presence::value);
    CHECK(thing->v == newer.v);

    Message const message{"changed here", {}, {}, {}, {}};
    Change ahead = room.change(Kind::message, newer.id, message);
    CHECK(room.refused(room.seeker, ahead) == RefusalCode::client_too_old);
    CHECK(room.refused(room.seeker, room.withdrawal(Kind::message, newer.id)) == RefusalCode::client_too_old);
    ahead.v = newer.v;
    CHECK(room.refused(room.seeker, ahead) == RefusalCode::client_too_new);
    room.say(room.lead, "the rest of the room goes on");
}

TEST_CASE("a put is accepted whole or not at all, and says which change it fell on") {
    PlayedRoom room;
    room.invite_in();
    std::vector<Change> changes{room.message_change("one"), room.message_change("two"),
                                room.message_change("")};
    PutRefusal const refused = room.refusal_of(room.seeker, changes);
    CHECK(refused.change == 2);
    CHECK(refused.refusal == Refusal{RefusalCode::empty, "text"});
    changes[2] = room.message_change("three");
    PutDecision const decision = room.put(room.seeker, changes);
    REQUIRE(decision.has_value());
    CHECK(*decision == std::vector<DecidedEntry>{{Seq{4}, 0, 1}, {Seq{5}, 1, 1}, {Seq{6}, 2, 1}});
    CHECK(room.head() == 6);

    std::vector<Change> many;
    for (std::size_t i = 0; i < limits::put_changes_max; ++i)
        many.push_back(room.message_change("one of many"));
    room.must(room.seeker, many);
    many.push_back(room.message_change("one too many"));
    CHECK(room.refused(room.seeker, many) == RefusalCode::malformed);
}

TEST_CASE("the base is the last entry of the thing, whatever that was") {
    PlayedRoom room;
    room.invite_in();
    ThingId const id = room.say(room.seeker, "one");
    Message const text{"two", {}, {}, {}, {}};
    Change again = room.change(Kind::message, id, text);
    again.base = Seq{};
    CHECK(room.refused(room.seeker, again) == RefusalCode::stale);
    again.base = Seq{room.head() + 1};  // From a future that will be somebody else's.
    CHECK(room.refused(room.seeker, again) == RefusalCode::stale);
    room.must(room.seeker, room.change(Kind::message, id, text));
    room.must(room.seeker, room.withdrawal(Kind::message, id));
    CHECK(room.refused(room.seeker, room.withdrawal(Kind::message, id)) == RefusalCode::unknown_thing);
    room.must(room.seeker, room.change(Kind::message, id, text));
    room.must(room.seeker, room.erasure_change({{Kind::message, id}}));
    again.base = Seq{room.head() - 1};
    CHECK(room.refused(room.seeker, again) == RefusalCode::stale);
    CHECK(room.refused(room.seeker, room.withdrawal(Kind::message, id)) == RefusalCode::unknown_thing);
    room.must(room.seeker, room.change(Kind::message, id, text));
    CHECK(room.refused(room.seeker, room.withdrawal(Kind::message, room.new_id())) ==
          RefusalCode::unknown_thing);
}

TEST_CASE("who may not read a thing can neither change it nor point at it") {
    PlayedRoom room;
    room.invite_in();
    ThingId const walk = room.new_id();
    room.must(room.seeker, room.change(Kind::activity, walk, an_activity()));
    room.seat_second(Role::counsellor, room.head() + 1);
    CHECK(room.refused(room.second, room.change(Kind::activity, walk, an_activity("Mine"))) ==
          RefusalCode::unknown_thing);
    Approval const yes = yes_to(Kind::activity, walk, room.seq_of(Kind::activity, walk));
    CHECK(room.refused(room.second, room.change(Kind::approval, id_of(yes, room.second), yes)) ==
          RefusalCode::unknown_thing);
    Message const about{"About the walk", About{Kind::activity, walk, {}}, {}, {}, {}};
    CHECK(room.refused(room.second, room.change(Kind::message, room.new_id(), about)) ==
          RefusalCode::unknown_thing);
    room.must(room.lead, room.change(Kind::message, room.new_id(), about));
}

TEST_CASE("who may not read the turn as it stands puts one as if it were the first") {
    PlayedRoom room;
    room.invite_in();
    room.must(room.lead, room.change(Kind::turn, {"turn"}, Turn{Party::seeker, {}, {}}));
    room.say(room.seeker, "My turn, then");
    room.seat_second(Role::counsellor, room.head());
    Change turn = room.change(Kind::turn, {"turn"}, Turn{Party::staff, {}, {}});
    CHECK(room.refused(room.second, turn) == RefusalCode::stale);
    CHECK(room.refused(room.second, room.withdrawal(Kind::turn, {"turn"})) == RefusalCode::unknown_thing);
    turn.base = Seq{};
    CHECK(room.refused(room.seeker, turn) == RefusalCode::stale);  // Who can see it says so.
    room.must(room.second, turn);
    CHECK(room.state.numbers.summary.waits_for == Party::staff);
    CHECK(room.refused(room.second, turn) == RefusalCode::stale);  // Now it is seen.
    room.must(room.second, room.change(Kind::turn, {"turn"}, Turn{Party::nobody, {}, {}}));
}

TEST_CASE("in a closed room a single point can be taken back, and nothing said anew by that way") {
    PlayedRoom room;
    room.invite_in();
    Answers answers = some_answers();
    room.must(room.seeker, room.change(Kind::answers, id_of(answers), answers));
    ThingId const said = room.say(room.seeker, "Hello");
    room.close();
    answers.points.pop_back();
    Change const rest = room.change(Kind::answers, id_of(answers), answers);
    CHECK(room.refused(room.seeker, rest) == RefusalCode::room_closed);
    Change const other_words = room.change(Kind::message, said, Message{"Bye", {}, {}, {}, {}});
    CHECK(room.refused(room.seeker, {room.erasure_change({{Kind::message, said}}), other_words}) ==
          RefusalCode::room_closed);
    room.must(room.seeker, {room.erasure_change({{Kind::answers, id_of(answers)}}), rest});
    CHECK(room.state.find(Side::circle, Kind::answers, id_of(answers).text)->presence == Presence::value);
    CHECK(room.refused(room.seeker, room.change(Kind::answers, id_of(answers), answers)) ==
          RefusalCode::room_closed);
}

TEST_CASE("a value of another kind than the change says is refused") {
    PlayedRoom room;
    room.invite_in();
    Change const wrong = room.change(Kind::message, room.new_id(), some_answers());
    CHECK(room.refused(room.seeker, wrong) == RefusalCode::malformed);
}
