// Messages, the turn, reflections, erasures: what is said in a room, by whom, and whose turn it becomes.
#include "rooms/summary.hpp"
#include "rooms/turn.hpp"
#include "tests/catch.hpp"
#include "tests/unit/rooms/rule_rows.hpp"

using namespace veirom;
using namespace std::chrono_literals;

TEST_CASE("a message has text, and names only what is there") {
    PlayedRoom room;
    room.invite_in();
    ThingId const said = room.say(room.lead, "Welcome");
    ThingId const gone = room.say(room.seeker, "Oops");
    room.must(room.seeker, room.withdrawal(Kind::message, gone));
    Answers const answers = some_answers();
    room.must(room.seeker, room.change(Kind::answers, id_of(answers), answers));

    std::string const longest(limits::message_code_points_max, 'a');
    std::string euros;
    for (std::size_t i = 0; i < limits::message_code_points_max; ++i) euros += "\u20ac";
    std::string faces;
    for (std::size_t i = 0; i < 6'145; ++i) faces += "\U0001F600";  // Fewer code points, over 24 KiB.
    Message const base{"Hello", {}, {}, {}, {}};
    std::vector<Row<Message>> const rows{
        {"as it is", [](Message&) {}, {}},
        {"no text", [](Message& m) { m.text = ""; }, RefusalCode::empty, "text"},
        {"blanks", [](Message& m) { m.text = " \t\r\n "; }, RefusalCode::empty, "text"},
        {"blanks that a phone puts", [](Message& m) { m.text = "\u00A0 \u200B\u3000\uFEFF"; },
         RefusalCode::empty, "text"},
        {"one letter among them", [](Message& m) { m.text = "\u00A0\u200B\u00E5\u200B"; }, {}},
        {"a family, held together by joiners", [](Message& m) { m.text = "\U0001F469\u200D\U0001F467"; }, {}},
        {"the longest", [&](Message& m) { m.text = longest; }, {}},
        {"a longer one", [&](Message& m) { m.text = longest + "a"; }, RefusalCode::too_long, "text"},
        {"code points count, not bytes", [&](Message& m) { m.text = euros; }, {}},
        {"bytes count, too", [&](Message& m) { m.text = faces; }, RefusalCode::too_long, "text"},
        {"about a point of a shared theme",
         [&](Message& m) {
             m.about = About{Kind::answers, id_of(answers), "red.one"};
         },
         {}},
        {"about nothing known",
         [&](Message& m) {
             m.about = About{Kind::activity, random_id(77), {}};
         },
         RefusalCode::unknown_thing, "about"},
        {"about what was withdrawn",
         [&](Message& m) {
             m.about = About{Kind::message, gone, {}};
         },
         RefusalCode::unknown_thing, "about"},
        {"about a part with an endless name",
         [&](Message& m) {
             m.about = About{Kind::message, said, std::string(97, 'a')};
         },
         RefusalCode::too_long, "about/part"},
        {"a reply", [&](Message& m) { m.reply_to = said; }, {}},
        {"a reply to nothing", [](Message& m) { m.reply_to = random_id(77); }, RefusalCode::unknown_thing,
         "reply_to"},
        {"answer wanted by a day", [](Message& m) { m.answer_by = day(2026, 11, 30); }, {}},
        {"answer wanted by no day", [](Message& m) { m.answer_by = day(2026, 2, 30); },
         RefusalCode::out_of_range, "answer_by"},
        {"answer wanted in the year 1", [](Message& m) { m.answer_by = day(1, 1, 1); },
         RefusalCode::out_of_range, "answer_by"},
        {"written by a clock gone wrong", [](Message& m) { m.written = Time{}; }, {}},
    };
    check_rows(room, room.seeker, Kind::message, random_id(5'000), base, rows);
    check_rows<Message>(room, room.seeker, Kind::message, {"my-message"}, base,
                        {{"an id that is no random one", [](Message&) {}, RefusalCode::wrong_id}});
}

TEST_CASE("what a message named may go, and the message can still be mended") {
    PlayedRoom room;
    room.invite_in();
    ThingId const said = room.say(room.seeker, "Look");
    Message answer{"I see", About{Kind::message, said, {}}, said, {}, {}};
    ThingId const id = room.new_id();
    room.must(room.lead, room.change(Kind::message, id, answer));
    room.must(room.seeker, room.erasure_change({{Kind::message, said}}));
    answer.text = "I saw";
    room.must(room.lead, room.change(Kind::message, id, answer));
}

TEST_CASE("only who wrote a message changes or withdraws it") {
    PlayedRoom room;
    room.invite_in();
    room.seat_second(Role::counsellor, 0);
    ThingId const id = room.say(room.lead, "Mine");
    Message const other{"Yours", {}, {}, {}, {}};
    for (PersonId const by : {room.seeker, room.second}) {
        CHECK(room.refused(by, room.change(Kind::message, id, other)) == RefusalCode::not_permitted);
        CHECK(room.refused(by, room.withdrawal(Kind::message, id)) == RefusalCode::not_permitted);
    }
    room.must(room.lead, room.change(Kind::message, id, other));
    room.must(room.lead, room.withdrawal(Kind::message, id));
    CHECK(room.refused(room.seeker, room.change(Kind::message, id, other)) == RefusalCode::not_permitted);
    room.must(room.lead, room.change(Kind::message, id, other));
}

TEST_CASE("messages and answers do not stand on the staff side") {
    PlayedRoom room;
    room.invite_in();
    CHECK(room.refused(room.lead, room.message_change("among us"), Side::staff) ==
          RefusalCode::not_permitted);
    Answers const answers = some_answers();
    CHECK(room.refused(room.seeker, room.change(Kind::answers, id_of(answers), answers), Side::staff) ==
          RefusalCode::not_permitted);
}

TEST_CASE("the seeker erases what they shared, and nobody else's") {
    PlayedRoom room;
    room.invite_in();
    ThingId const mine = room.say(room.seeker, "Mine");
    ThingId const theirs = room.say(room.lead, "Theirs");
    ThingId const walk = room.new_id();
    room.must(room.seeker, room.change(Kind::activity, walk, an_activity()));
    std::vector<ErasedThing> many(limits::list_items_max + 1, {Kind::message, mine});
    Erasure const base{{{Kind::message, mine}}, Role::seeker};
    std::vector<Row<Erasure>> const rows{
        {"one's own", [](Erasure&) {}, {}},
        {"nothing", [](Erasure& e) { e.things.clear(); }, RefusalCode::empty, "things"},
        {"the counsellor's",
         [&](Erasure& e) {
             e.things = {{Kind::message, theirs}};
         },
         RefusalCode::not_permitted, "things/0"},
        {"an activity",
         [&](Erasure& e) {
             e.things.push_back({Kind::activity, walk});
         },
         RefusalCode::not_permitted, "things/1"},
        {"the room",
         [](Erasure& e) {
             e.things = {{Kind::room, {"room"}}};
         },
         RefusalCode::not_permitted, "things/0"},
        {"what never was",
         [](Erasure& e) {
             e.things = {{Kind::message, random_id(77)}};
         },
         RefusalCode::unknown_thing, "things/0"},
        {"the same twice",
         [&](Erasure& e) {
             e.things.push_back({Kind::message, mine});
         },
         RefusalCode::twice_in_put, "things/1"},
        {"a thousand things", [&](Erasure& e) { e.things = many; }, RefusalCode::too_long, "things"},
        {"as somebody else's wish", [](Erasure& e) { e.wished_by = Role::lead; }, RefusalCode::not_permitted,
         "wished_by"},
    };
    check_rows(room, room.seeker, Kind::erasure, random_id(5'000), base, rows);
    check_rows<Erasure>(room, room.seeker, Kind::erasure, {"wipe"}, base,
                        {{"an id that is no random one", [](Erasure&) {}, RefusalCode::wrong_id}});
    CHECK(room.refused(room.lead, room.erasure_change({{Kind::message, theirs}}, Role::lead)) ==
          RefusalCode::not_permitted);
    room.must(system_person, room.erasure_change({{Kind::message, theirs}}, Role::system));
    CHECK(room.state.find(Side::circle, Kind::message, theirs.text)->presence == Presence::erased);
}

TEST_CASE("an erasure stands for itself: it is neither changed nor withdrawn") {
    PlayedRoom room;
    room.invite_in();
    ThingId const mine = room.say(room.seeker, "Mine");
    Change const erasure = room.erasure_change({{Kind::message, mine}});
    room.must(room.seeker, erasure);
    CHECK(room.refused(room.seeker, room.withdrawal(Kind::erasure, erasure.id)) ==
          RefusalCode::not_permitted);
    CHECK(room.refused(room.seeker, room.change(Kind::erasure, erasure.id, *erasure.value)) ==
          RefusalCode::not_permitted);
}

TEST_CASE("the turn passes with what is new for the other, and stays with everything else") {
    PlayedRoom room;
    room.invite_in();
    auto const waits = [&] { return summary(room.state).waits_for; };
    CHECK(waits() == Party::nobody);

    Time const first = room.now += 1h;
    ThingId const hello = room.say(room.seeker, "Hello");
    CHECK(waits() == Party::staff);
    room.now += 1h;
    room.say(room.seeker, "Are you there?");
    CHECK(summary(room.state).waits_since == first);  // Since the first of them.

    Time const answered = room.now += 1h;
    room.say(room.lead, "I am");
    CHECK(waits() == Party::seeker);
    CHECK(summary(room.state).waits_since == answered);

    room.must(room.seeker, room.change(Kind::message, hello, Message{"Hello!", {}, {}, {}, {}}));
    room.must(room.seeker, room.withdrawal(Kind::message, hello));
    room.must(room.seeker, room.erasure_change({{Kind::message, hello}}));
    CHECK(waits() == Party::seeker);

    Answers const answers = some_answers();
    room.must(room.seeker, room.change(Kind::answers, id_of(answers), answers));
    CHECK(waits() == Party::staff);

    ThingId const walk = room.new_id();
    Activity activity = an_activity();
    room.must(room.lead, room.change(Kind::activity, walk, activity));
    CHECK(waits() == Party::seeker);
    Approval no{Kind::activity, walk, room.seq_of(Kind::activity, walk), ApprovalAnswer::declined, "Not yet"};
    room.must(room.seeker, room.change(Kind::approval, id_of(no, room.seeker), no));
    CHECK(waits() == Party::staff);
    no.answer = ApprovalAnswer::approved;
    room.say(room.lead, "Think about it");
    room.must(room.seeker, room.change(Kind::approval, id_of(no, room.seeker), no));
    CHECK(waits() == Party::seeker);

    activity.title = "A short walk";
    room.must(room.seeker, room.change(Kind::activity, walk, activity));
    CHECK(waits() == Party::staff);
    room.say(room.lead, "Good");
    activity.steps[0].done = true;
    room.must(room.seeker, room.change(Kind::activity, walk, activity));
    CHECK(waits() == Party::seeker);

    Form const form{"weather", 1, {}, {{"words", "Fine"}}, Given::self};
    room.must(room.seeker, room.change(Kind::form, room.new_id(), form));
    CHECK(waits() == Party::staff);
    room.say(room.lead, "Thank you");
    Reflection const reflection{{Kind::activity, walk, {}}, "It was windy", "", "", {}, ""};
    room.must(room.seeker, room.change(Kind::reflection, room.new_id(), reflection));
    CHECK(waits() == Party::seeker);

    room.seat_second(Role::interpreter, 0);
    room.say(room.seeker, "Hei");
    room.say(room.second, "They say hello");
    CHECK(waits() == Party::staff);  // An interpreter speaks for neither.
}

TEST_CASE(
    "a turn put by hand holds until the next that passes it, and taken back gives way to the derived one") {
    PlayedRoom room;
    room.invite_in();
    room.say(room.lead, "Hello");
    CHECK(summary(room.state).waits_for == Party::seeker);
    Time const said = room.now;
    room.now += 1h;
    room.must(room.lead, room.change(Kind::turn, {"turn"}, Turn{Party::nobody, {}, {}}));
    CHECK(summary(room.state).waits_for == Party::nobody);
    CHECK(summary(room.state).waits_since == std::nullopt);
    room.must(room.lead, room.withdrawal(Kind::turn, {"turn"}));
    CHECK(summary(room.state).waits_for == Party::seeker);
    CHECK(summary(room.state).waits_since == said);
    room.must(room.seeker, room.change(Kind::turn, {"turn"}, Turn{Party::staff, {}, {}}));
    CHECK(summary(room.state).waits_for == Party::staff);
    CHECK(summary(room.state).waits_since == room.now);
    room.say(room.lead, "Yes?");
    CHECK(summary(room.state).waits_for == Party::seeker);
}

TEST_CASE("what is asked of the seeker can be asked") {
    PlayedRoom room;
    room.invite_in();
    ThingId const question = room.say(room.lead, "How was it?");
    About const theme{Kind::answers, {"colours/1/red"}, {}};
    Turn const base{Party::seeker, theme, {}};
    std::vector<Row<Turn>> const rows{
        {"a theme not yet shared", [](Turn&) {}, {}},
        {"a theme that is none", [](Turn& t) { t.asked->id = {"colours/1/purple"}; },
         RefusalCode::unknown_field, "asked"},
        {"a theme of nothing", [](Turn& t) { t.asked->id = {"red"}; }, RefusalCode::unknown_field, "asked"},
        {"a theme of no round", [](Turn& t) { t.asked->id = {"colours/one/red"}; },
         RefusalCode::unknown_field, "asked"},
        {"a theme of round nought", [](Turn& t) { t.asked->id = {"colours/0/red"}; },
         RefusalCode::unknown_field, "asked"},
        {"a theme of two rounds", [](Turn& t) { t.asked->id = {"colours/1/1/red"}; },
         RefusalCode::unknown_field, "asked"},
        {"a point of it", [](Turn& t) { t.asked->part = "red.one"; }, {}},
        {"a part as long as a letter",
         [](Turn& t) { t.asked->part = std::string(limits::thing_id_characters_max + 1, 'x'); },
         RefusalCode::too_long, "asked/part"},
        {"a form to be filled in",
         [](Turn& t) {
             t.asked = About{Kind::form, random_id(88), "weather"};
         },
         {}},
        {"a form without an id",
         [](Turn& t) {
             t.asked = About{Kind::form, {"weather"}, "weather"};
         },
         RefusalCode::wrong_id, "asked"},
        {"a form of which there is one",
         [](Turn& t) {
             t.asked = About{Kind::form, {"home-sky"}, "home-sky"};
         },
         {}},
        {"a form of which there is one, by another name",
         [](Turn& t) {
             t.asked = About{Kind::form, random_id(88), "home-sky"};
         },
         RefusalCode::wrong_id, "asked"},
        {"a form of no instrument",
         [](Turn& t) {
             t.asked = About{Kind::form, random_id(88), {}};
         },
         RefusalCode::unknown_instrument, "asked/part"},
        {"a form that those who help fill in",
         [](Turn& t) {
             t.asked = About{Kind::form, random_id(88), "staff-weather"};
         },
         RefusalCode::unknown_instrument, "asked/part"},
        {"a question",
         [&](Turn& t) {
             t.asked = About{Kind::message, question, {}};
         },
         {}},
        {"a question never put",
         [](Turn& t) {
             t.asked = About{Kind::message, random_id(77), {}};
         },
         RefusalCode::unknown_thing, "asked"},
        {"a seat",
         [&](Turn& t) {
             t.asked = About{Kind::seat, {room.lead.text()}, {}};
         },
         RefusalCode::unknown_thing, "asked"},
        {"more behind",
         [&](Turn& t) {
             t.behind = {About{Kind::message, question, {}}};
         },
         {}},
        {"the same thing twice", [](Turn& t) { t.behind = {*t.asked}; }, RefusalCode::twice_in_put,
         "behind/0"},
        {"the same thing twice behind another",
         [&](Turn& t) {
             t.behind = {About{Kind::message, question, {}}, About{Kind::message, question, "again"}};
         },
         RefusalCode::twice_in_put, "behind/1"},
        {"what is behind can be asked, too",
         [](Turn& t) {
             t.behind = {About{Kind::room, {"room"}, {}}};
         },
         RefusalCode::unknown_thing, "behind/0"},
        {"behind nothing",
         [&](Turn& t) {
             t.behind = {*t.asked};
             t.asked = {};
         },
         RefusalCode::empty, "asked"},
        {"an endless queue", [&](Turn& t) { t.behind.assign(limits::list_items_max + 1, theme); },
         RefusalCode::too_long, "behind"},
    };
    check_rows(room, room.lead, Kind::turn, {"turn"}, base, rows);
    check_rows<Turn>(room, room.lead, Kind::turn, {"my-turn"}, base,
                     {{"another id", [](Turn&) {}, RefusalCode::wrong_id}});
}

TEST_CASE("a seeker learns since when only while it is the staff's turn") {
    PlayedRoom room;
    room.invite_in();
    room.say(room.lead, "Hello");
    CHECK(whose_turn(room.state, room.seeker).since == std::nullopt);
    CHECK(whose_turn(room.state, room.stranger).since == std::nullopt);
    CHECK(whose_turn(room.state, room.lead).since == room.now);
    room.say(room.seeker, "Hello");
    CHECK(whose_turn(room.state, room.seeker).since == room.now);
    CHECK(whose_turn(room.state, room.seeker).waits_for == Party::staff);
}

TEST_CASE(
    "the summary has each party's last message, what was shared last, what is due next, and the phase") {
    PlayedRoom room;
    room.invite_in();
    room.say(room.seeker, "one");
    Seq const seeker_seq{room.head()};
    Time const seeker_at = room.now;
    room.now += 1h;
    room.say(room.lead, "two");
    Seq const staff_seq{room.head()};

    ThingId const near = room.new_id();
    ThingId const far = room.new_id();
    Activity activity = an_activity();
    activity.follow_up = day(2026, 12, 24);
    room.must(room.lead, room.change(Kind::activity, far, activity));
    CHECK(summary(room.state).next_due == day(2026, 12, 24));
    activity.follow_up = day(2026, 12, 1);
    room.must(room.lead, room.change(Kind::activity, near, activity));
    CHECK(summary(room.state).next_due == day(2026, 12, 1));
    activity.phase = ActivityPhase::ended_early;
    room.must(room.lead, room.change(Kind::activity, near, activity));
    CHECK(summary(room.state).next_due == day(2026, 12, 24));
    room.must(room.lead, room.withdrawal(Kind::activity, far));
    CHECK(summary(room.state).next_due == std::nullopt);

    Form const form{"weather", 1, {}, {{"words", "Fine"}}, Given::self};
    ThingId const form_id = room.new_id();
    room.must(room.seeker, room.change(Kind::form, form_id, form));
    Summary const numbers = summary(room.state);
    CHECK(numbers.seeker_seq == seeker_seq);
    CHECK(numbers.seeker_at == seeker_at);
    CHECK(numbers.staff_seq == staff_seq);
    CHECK(numbers.staff_at == room.now);
    CHECK(numbers.last_shared == room.now);
    CHECK(numbers.phase == RoomPhase::open);
    room.close();
    CHECK(summary(room.state).phase == RoomPhase::closed);
    Summary staff;
    staff.phase = RoomPhase::closed;
    CHECK(summary(room.state, Side::staff) == staff);
}
