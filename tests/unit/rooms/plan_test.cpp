// Activities and the yes to them, reflections, the agreement, the room itself.
#include <set>

#include "rooms/agreed.hpp"
#include "tests/catch.hpp"
#include "tests/unit/rooms/rule_rows.hpp"

using namespace veirom;

namespace {

std::string const long_line(limits::line_code_points_max + 1, 'a');
std::string const long_paragraph(limits::paragraph_code_points_max + 1, 'a');

/// A room with one activity proposed by the counsellor.
struct WithWalk : PlayedRoom {
    ThingId walk;
    Activity activity = an_activity();

    WithWalk() {
        invite_in();
        walk = new_id();
        must(lead, change(Kind::activity, walk, activity));
    }

    bool is_agreed() const { return agreed(state, Side::circle, Kind::activity, walk.text); }
    Seq agreed_seq() const {
        return std::get<AgreedFacts>(state.find(Side::circle, Kind::activity, walk.text)->facts).seq;
    }
    void say_yes(PersonId by) {
        Approval const yes = yes_to(Kind::activity, walk, agreed_seq());
        must(by, change(Kind::approval, id_of(yes, by), yes));
    }
    void say_no(PersonId by) {
        Approval no = yes_to(Kind::activity, walk, agreed_seq());
        no.answer = ApprovalAnswer::declined;
        must(by, change(Kind::approval, id_of(no, by), no));
    }
};

}  // namespace

TEST_CASE("an activity has a title and days that can be") {
    PlayedRoom room;
    room.invite_in();
    ThingId const goal = room.new_id();
    room.must(room.seeker,
              room.change(Kind::goal, goal, Goal{{}, "A goal", {}, {}, {}, {}, {}, {}, {}, "", {}, 0}));
    std::vector<ActivityStep> many;
    for (std::size_t i = 0; i <= limits::list_items_max; ++i)
        many.push_back({std::to_string(i), "Step", false});
    std::vector<Row<Activity>> const rows{
        {"as it is", [](Activity&) {}, {}},
        {"no title", [](Activity& a) { a.title = " "; }, RefusalCode::empty, "title"},
        {"a long title", [](Activity& a) { a.title = long_line; }, RefusalCode::too_long, "title"},
        {"a long type", [](Activity& a) { a.type = long_line; }, RefusalCode::too_long, "type"},
        {"a long learning goal", [](Activity& a) { a.learning_goal = long_paragraph; }, RefusalCode::too_long,
         "learning_goal"},
        {"a long place", [](Activity& a) { a.where = long_line; }, RefusalCode::too_long, "where"},
        {"a long division of work", [](Activity& a) { a.who_does_what = long_paragraph; },
         RefusalCode::too_long, "who_does_what"},
        {"no such start", [](Activity& a) { a.start = day(2026, 13, 1); }, RefusalCode::out_of_range,
         "start"},
        {"no such follow-up day", [](Activity& a) { a.follow_up = day(2027, 2, 29); },
         RefusalCode::out_of_range, "follow_up"},
        {"no such end", [](Activity& a) { a.end = day(2026, 4, 31); }, RefusalCode::out_of_range, "end"},
        {"an end before the start",
         [](Activity& a) {
             a.start = day(2026, 12, 2);
             a.end = day(2026, 12, 1);
         },
         RefusalCode::out_of_range, "end"},
        {"one day only",
         [](Activity& a) {
             a.start = day(2026, 12, 1);
             a.end = a.start;
         },
         {}},
        {"under a goal", [&](Activity& a) { a.goal = goal; }, {}},
        {"under no such goal", [](Activity& a) { a.goal = random_id(77); }, RefusalCode::unknown_thing,
         "goal"},
        {"a long step", [](Activity& a) { a.steps[1].text = long_line; }, RefusalCode::too_long,
         "steps/1/text"},
        {"two steps of one id", [](Activity& a) { a.steps[1].id = a.steps[0].id; }, RefusalCode::wrong_id,
         "steps/1/id"},
        {"a step without id", [](Activity& a) { a.steps[0].id = ""; }, RefusalCode::wrong_id, "steps/0/id"},
        {"fifty-one steps", [&](Activity& a) { a.steps = many; }, RefusalCode::too_long, "steps"},
        {"born under way", [](Activity& a) { a.phase = ActivityPhase::under_way; }, RefusalCode::not_agreed,
         "phase"},
        {"born done", [](Activity& a) { a.phase = ActivityPhase::done; }, RefusalCode::not_agreed, "phase"},
    };
    check_rows(room, room.seeker, Kind::activity, random_id(5'000), an_activity(), rows);
    check_rows(room, room.lead, Kind::activity, random_id(5'000), an_activity(), rows);
    check_rows<Activity>(room, room.seeker, Kind::activity, {"walk"}, an_activity(),
                         {{"an id that is no random one", [](Activity&) {}, RefusalCode::wrong_id}});
}

TEST_CASE("an activity is agreed when the seeker and a counsellor have said yes to this very version") {
    WithWalk room;
    CHECK_FALSE(room.is_agreed());
    room.say_yes(room.seeker);
    CHECK(room.is_agreed());

    room.activity.steps[0].done = true;
    room.must(room.lead, room.change(Kind::activity, room.walk, room.activity));
    CHECK(room.is_agreed());
    room.activity.phase = ActivityPhase::under_way;
    room.must(room.seeker, room.change(Kind::activity, room.walk, room.activity));
    CHECK(room.is_agreed());

    room.activity.follow_up = day(2026, 12, 8);
    room.must(room.seeker, room.change(Kind::activity, room.walk, room.activity));
    CHECK_FALSE(room.is_agreed());  // The seeker wrote it, so the counsellor's yes is needed now.
    room.say_yes(room.seeker);
    CHECK_FALSE(room.is_agreed());
    room.say_yes(room.lead);
    CHECK(room.is_agreed());
}

TEST_CASE("any agreed field that changes withdraws the yes; a tick and a phase do not") {
    struct Edit {
        char const* what;
        std::function<void(Activity&)> edit;
        bool withdraws;
    };
    std::vector<Edit> const edits{
        {"title", [](Activity& a) { a.title += "!"; }, true},
        {"type", [](Activity& a) { a.type = "course"; }, true},
        {"learning goal", [](Activity& a) { a.learning_goal += "!"; }, true},
        {"where", [](Activity& a) { a.where = "Outside"; }, true},
        {"who does what", [](Activity& a) { a.who_does_what = "I walk"; }, true},
        {"start", [](Activity& a) { a.start = day(2026, 11, 30); }, true},
        {"follow-up", [](Activity& a) { a.follow_up = {}; }, true},
        {"end", [](Activity& a) { a.end = day(2027, 1, 1); }, true},
        {"a step's text", [](Activity& a) { a.steps[1].text = "Run"; }, true},
        {"one step less", [](Activity& a) { a.steps.pop_back(); }, true},
        {"words moved from one field to its neighbour",
         [](Activity& a) {
             a.where = a.title;
             a.title = a.learning_goal;
         },
         true},
        {"a tick", [](Activity& a) { a.steps[1].done = true; }, false},
        {"the phase", [](Activity& a) { a.phase = ActivityPhase::under_way; }, false},
        {"nothing", [](Activity&) {}, false},
    };
    for (Edit const& edit : edits) {
        INFO(edit.what);
        WithWalk room;
        room.say_yes(room.seeker);
        edit.edit(room.activity);
        room.must(room.lead, room.change(Kind::activity, room.walk, room.activity));
        CHECK(room.is_agreed() != edit.withdraws);
    }
}

TEST_CASE("an activity begins only agreed, and goes on while a change of it waits") {
    WithWalk room;
    Activity begun = room.activity;
    begun.phase = ActivityPhase::under_way;
    CHECK(room.refused(room.lead, room.change(Kind::activity, room.walk, begun)) == RefusalCode::not_agreed);
    room.say_yes(room.seeker);
    begun.title = "Another walk";
    CHECK(room.refused(room.lead, room.change(Kind::activity, room.walk, begun)) == RefusalCode::not_agreed);
    begun.title = room.activity.title;
    room.must(room.lead, room.change(Kind::activity, room.walk, begun));
    begun.title = "Another walk";
    room.must(room.lead, room.change(Kind::activity, room.walk, begun));
    CHECK_FALSE(room.is_agreed());
    CHECK(room.refused(room.lead, room.withdrawal(Kind::activity, room.walk)) == RefusalCode::not_permitted);
    begun.phase = ActivityPhase::ended_early;
    room.must(room.seeker, room.change(Kind::activity, room.walk, begun));
}

TEST_CASE("what was under way, done or ended early is no proposal again, and is not withdrawn") {
    for (ActivityPhase const phase :
         {ActivityPhase::under_way, ActivityPhase::done, ActivityPhase::ended_early}) {
        INFO(boost::describe::enum_to_string(phase, "?"));
        WithWalk room;
        room.say_yes(room.seeker);
        Activity activity = room.activity;
        activity.phase = phase;
        room.must(room.lead, room.change(Kind::activity, room.walk, activity));
        activity.phase = ActivityPhase::proposed;
        CHECK(room.refusal_of(room.lead, {room.change(Kind::activity, room.walk, activity)}).refusal ==
              Refusal{RefusalCode::not_permitted, "phase"});
        CHECK(room.refused(room.lead, room.withdrawal(Kind::activity, room.walk)) ==
              RefusalCode::not_permitted);
    }
}

TEST_CASE("a proposal is taken off the table by either") {
    WithWalk room;
    room.must(room.seeker, room.withdrawal(Kind::activity, room.walk));
    CHECK_FALSE(room.is_agreed());
    Approval const yes = yes_to(Kind::activity, room.walk, room.seq_of(Kind::activity, room.walk));
    CHECK(room.refused(room.seeker, room.change(Kind::approval, id_of(yes, room.seeker), yes)) ==
          RefusalCode::unknown_thing);
}

TEST_CASE("a no is kept, takes back a yes, and can become one") {
    WithWalk room;
    room.say_yes(room.seeker);
    room.say_no(room.seeker);
    CHECK_FALSE(room.is_agreed());
    room.say_yes(room.seeker);
    CHECK(room.is_agreed());
    Approval const yes = yes_to(Kind::activity, room.walk, room.agreed_seq());
    room.must(room.seeker, room.withdrawal(Kind::approval, id_of(yes, room.seeker)));
    CHECK_FALSE(room.is_agreed());
    room.say_yes(room.seeker);
    room.say_no(room.lead);  // Who wrote it takes back the yes of having written it.
    CHECK_FALSE(room.is_agreed());
    room.seat_second(Role::counsellor, 0);
    room.say_yes(room.second);
    CHECK(room.is_agreed());
}

TEST_CASE("the yes of a seeker and a counsellor, not of two on one side") {
    WithWalk room;
    room.seat_second(Role::counsellor, 0);
    room.say_yes(room.second);
    CHECK_FALSE(room.is_agreed());
    room.say_yes(room.seeker);
    CHECK(room.is_agreed());
}

TEST_CASE("a type of activity brings its own fields, as its instrument asks for them") {
    PlayedRoom room;
    room.invite_in();
    Activity base = an_activity();
    base.type = "walk";
    base.particulars = Particulars{"outings", 1, {{"line", "Round the lake"}}};
    std::vector<Row<Activity>> const rows{
        {"as it is", [](Activity&) {}, {}},
        {"nothing filled in", [](Activity& a) { a.particulars->fields.clear(); }, {}},
        {"another type", [](Activity& a) { a.type = "swim"; }, RefusalCode::not_asked,
         "particulars/fields/line"},
        {"an unknown type", [](Activity& a) { a.type = "fly"; }, RefusalCode::unknown_answer,
         "particulars/fields/type"},
        {"an unknown field", [](Activity& a) { a.particulars->fields[0].id = "depth"; },
         RefusalCode::unknown_field, "particulars/fields/depth"},
        {"a number for a text", [](Activity& a) { a.particulars->fields[0].value = 3; },
         RefusalCode::unknown_answer, "particulars/fields/line"},
        {"an instrument of forms", [](Activity& a) { a.particulars->instrument = "home-sky"; },
         RefusalCode::unknown_instrument, "particulars/instrument"},
        {"an unknown version", [](Activity& a) { a.particulars->instrument_version = 2; },
         RefusalCode::unknown_instrument, "particulars/instrument"},
    };
    check_rows(room, room.lead, Kind::activity, random_id(5'000), base, rows);
    check_rows<Form>(room, room.seeker, Kind::form, random_id(5'001),
                     Form{"outings", 1, {}, {{"type", "walk"}}, Given::self},
                     {{"types are no form", [](Form&) {}, RefusalCode::unknown_instrument, "instrument"}});
}

TEST_CASE("what a type of activity asks is agreed on with the rest") {
    WithWalk room;
    room.activity.type = "walk";
    room.activity.particulars = Particulars{"outings", 1, {{"line", "Round the lake"}}};
    room.must(room.lead, room.change(Kind::activity, room.walk, room.activity));
    room.say_yes(room.seeker);
    REQUIRE(room.is_agreed());
    room.activity.particulars->fields[0].value = "Up the hill";
    room.must(room.lead, room.change(Kind::activity, room.walk, room.activity));
    CHECK_FALSE(room.is_agreed());
}

TEST_CASE("how far each has read is shown while both say yes, and to nobody otherwise") {
    PlayedRoom room;
    room.invite_in();
    CHECK(show_each_other_read(room.state).empty());
    Agreement ours;
    ours.shows_read = true;
    auto const put = [&](PersonId by) { room.must(by, room.change(Kind::agreement, {"agreement"}, ours)); };
    auto const answer = [&](PersonId by, ApprovalAnswer what) {
        auto const& facts = room.state.find(Side::circle, Kind::agreement, "agreement")->facts;
        Approval said = yes_to(Kind::agreement, {"agreement"}, std::get<AgreedFacts>(facts).seq);
        said.answer = what;
        room.must(by, room.change(Kind::approval, id_of(said, by), said));
    };
    put(room.lead);
    CHECK(show_each_other_read(room.state).empty());
    answer(room.seeker, ApprovalAnswer::approved);
    auto const both = [&] { return std::set<PersonId>{room.lead, room.seeker}; };
    auto const showing = [&] {
        auto const persons = show_each_other_read(room.state);
        return std::set<PersonId>(persons.begin(), persons.end());
    };
    CHECK(showing() == both());

    SECTION("a second counsellor only after a yes of their own") {
        room.seat_second(Role::counsellor, 0);
        CHECK(showing() == both());
        answer(room.second, ApprovalAnswer::approved);
        CHECK(showing() == std::set<PersonId>{room.lead, room.seeker, room.second});
    }

    SECTION("either ends it by taking the yes back") {
        PersonId const by = GENERATE_REF(room.lead, room.seeker);
        answer(by, ApprovalAnswer::declined);
        CHECK(show_each_other_read(room.state).empty());
    }
    SECTION("either ends it by leaving it out") {
        PersonId const by = GENERATE_REF(room.lead, room.seeker);
        ours.shows_read = {};
        ours.ways = "In writing";
        put(by);
        CHECK(show_each_other_read(room.state).empty());
        answer(by == room.lead ? room.seeker : room.lead, ApprovalAnswer::approved);
        CHECK(show_each_other_read(room.state).empty());
    }
    SECTION("another wording waits for its own yes") {
        ours.ways = "Every week";
        put(room.lead);
        CHECK(show_each_other_read(room.state).empty());
    }
    SECTION("taken away") {
        room.must(room.seeker, room.withdrawal(Kind::agreement, {"agreement"}));
        CHECK(show_each_other_read(room.state).empty());
    }
}

TEST_CASE("an approval is one's own, of the present version of something that is agreed on") {
    WithWalk room;
    Approval const base = yes_to(Kind::activity, room.walk, room.agreed_seq());
    ThingId const id = id_of(base, room.seeker);
    std::vector<Row<Approval>> const rows{
        {"yes", [](Approval&) {}, {}},
        {"no, without a word", [](Approval& a) { a.answer = ApprovalAnswer::declined; }, {}},
        {"no, in many words", [](Approval& a) { a.words = long_paragraph; }, RefusalCode::too_long, "words"},
        {"an older version", [](Approval& a) { a.seq = Seq{a.seq.value - 1}; }, RefusalCode::not_asked,
         "seq"},
        {"a coming version", [](Approval& a) { a.seq = Seq{a.seq.value + 1}; }, RefusalCode::not_asked,
         "seq"},
        {"another thing than the id says", [](Approval& a) { a.thing = random_id(77); },
         RefusalCode::wrong_id},
        {"another kind than the id says", [](Approval& a) { a.kind = Kind::goal; }, RefusalCode::wrong_id},
    };
    check_rows(room, room.seeker, Kind::approval, id, base, rows);
    CHECK(room.refused(room.lead, room.change(Kind::approval, id, base)) == RefusalCode::wrong_id);
    Approval const unknown = yes_to(Kind::activity, random_id(77), Seq{4});
    CHECK(room.refused(room.seeker, room.change(Kind::approval, id_of(unknown, room.seeker), unknown)) ==
          RefusalCode::unknown_thing);
    ThingId const said = room.say(room.lead, "Agree?");
    Approval const message = yes_to(Kind::message, said, Seq{room.head()});
    CHECK(room.refused(room.seeker, room.change(Kind::approval, id_of(message, room.seeker), message)) ==
          RefusalCode::not_asked);
}

TEST_CASE("the agreement says something, within bounds, and is agreed like an activity") {
    PlayedRoom room;
    room.invite_in();
    Agreement base;
    base.ways = "Once a week, in writing";
    base.situations = {{"a", "If I fall ill", "I am silent", "A message", "Nobody"}};
    std::vector<Situation> many;
    for (std::size_t i = 0; i <= limits::list_items_max; ++i)
        many.push_back({std::to_string(i), "", "", "", ""});
    std::vector<Row<Agreement>> const rows{
        {"as it is", [](Agreement&) {}, {}},
        {"nothing at all", [](Agreement& a) { a = {}; }, RefusalCode::empty, "expectations"},
        {"long expectations", [](Agreement& a) { a.expectations = long_paragraph; }, RefusalCode::too_long,
         "expectations"},
        {"long roles", [](Agreement& a) { a.roles = long_paragraph; }, RefusalCode::too_long, "roles"},
        {"long told", [](Agreement& a) { a.told = long_paragraph; }, RefusalCode::too_long, "told"},
        {"long ways", [](Agreement& a) { a.ways = long_paragraph; }, RefusalCode::too_long, "ways"},
        {"a long situation", [](Agreement& a) { a.situations[0].what = long_paragraph; },
         RefusalCode::too_long, "situations/0/what"},
        {"long signs of it", [](Agreement& a) { a.situations[0].how_it_shows = long_paragraph; },
         RefusalCode::too_long, "situations/0/how_it_shows"},
        {"long help", [](Agreement& a) { a.situations[0].what_helps = long_paragraph; },
         RefusalCode::too_long, "situations/0/what_helps"},
        {"many people told", [](Agreement& a) { a.situations[0].who_is_told = long_paragraph; },
         RefusalCode::too_long, "situations/0/who_is_told"},
        {"a situation twice", [](Agreement& a) { a.situations.push_back(a.situations[0]); },
         RefusalCode::wrong_id, "situations/1/id"},
        {"too many situations", [&](Agreement& a) { a.situations = many; }, RefusalCode::too_long,
         "situations"},
        {"no day to look again", [](Agreement& a) { a.look_again = day(2026, 0, 1); },
         RefusalCode::out_of_range, "look_again"},
    };
    check_rows(room, room.lead, Kind::agreement, {"agreement"}, base, rows);
    check_rows<Agreement>(room, room.lead, Kind::agreement, {"ours"}, base,
                          {{"another id", [](Agreement&) {}, RefusalCode::wrong_id}});

    room.must(room.lead, room.change(Kind::agreement, {"agreement"}, base));
    Approval const yes = yes_to(Kind::agreement, {"agreement"}, Seq{room.head()});
    room.must(room.seeker, room.change(Kind::approval, id_of(yes, room.seeker), yes));
    CHECK(agreed(room.state, Side::circle, Kind::agreement, "agreement"));
    base.situations[0].who_is_told = "My doctor";
    room.must(room.lead, room.change(Kind::agreement, {"agreement"}, base));
    CHECK_FALSE(agreed(room.state, Side::circle, Kind::agreement, "agreement"));
    room.must(room.seeker, room.withdrawal(Kind::agreement, {"agreement"}));
}

TEST_CASE("a reflection is the seeker's, about something in the room, and says something") {
    WithWalk room;
    Reflection const base{{Kind::activity, room.walk, {}}, "It was windy", "", "", Answer{7}, ""};
    ThingId const said = room.say(room.lead, "Well?");
    std::vector<Row<Reflection>> const rows{
        {"as it is", [](Reflection&) {}, {}},
        {"nothing said",
         [](Reflection& r) {
             r.found_out = "";
             r.nearness = {};
         },
         RefusalCode::empty, "found_out"},
        {"only how near", [](Reflection& r) { r.found_out = ""; }, {}},
        {"about a message",
         [&](Reflection& r) {
             r.about = {Kind::message, said, {}};
         },
         RefusalCode::unknown_thing, "about"},
        {"about nothing known", [](Reflection& r) { r.about.id = random_id(77); }, RefusalCode::unknown_thing,
         "about"},
        {"about answers that are not shared",
         [](Reflection& r) {
             r.about = {Kind::answers, random_id(78), {}};
         },
         RefusalCode::unknown_thing, "about"},
        {"much found out", [](Reflection& r) { r.found_out = long_paragraph; }, RefusalCode::too_long,
         "found_out"},
        {"much about how", [](Reflection& r) { r.how_it_went = long_paragraph; }, RefusalCode::too_long,
         "how_it_went"},
        {"much went well", [](Reflection& r) { r.went_well = long_paragraph; }, RefusalCode::too_long,
         "went_well"},
        {"much next", [](Reflection& r) { r.next = long_paragraph; }, RefusalCode::too_long, "next"},
        {"nearer than near", [](Reflection& r) { r.nearness = Answer{11}; }, RefusalCode::out_of_range,
         "nearness"},
    };
    check_rows(room, room.seeker, Kind::reflection, random_id(5'000), base, rows);
    check_rows<Reflection>(room, room.seeker, Kind::reflection, {"mine"}, base,
                           {{"an id that is no random one", [](Reflection&) {}, RefusalCode::wrong_id}});
    CHECK(room.refused(room.lead, room.change(Kind::reflection, room.new_id(), base)) ==
          RefusalCode::not_permitted);
}

TEST_CASE("the room has a title, and an instrument that is there") {
    PlayedRoom room;
    room.invite_in();
    std::vector<Row<veirom::Room>> const rows{
        {"as it is", [](Room&) {}, {}},
        {"no title", [](Room& r) { r.title = ""; }, RefusalCode::empty, "title"},
        {"a long title", [](Room& r) { r.title = long_line; }, RefusalCode::too_long, "title"},
        {"without a map",
         [](Room& r) {
             r.instrument = "";
             r.instrument_version = 0;
         },
         {}},
        {"an unknown map", [](Room& r) { r.instrument = "unknown"; }, RefusalCode::unknown_instrument,
         "instrument"},
        {"an unknown version", [](Room& r) { r.instrument_version = 5; }, RefusalCode::unknown_instrument,
         "instrument"},
        {"a form is no map",
         [](Room& r) {
             r.instrument = "weather";
             r.instrument_version = 1;
         },
         RefusalCode::unknown_instrument, "instrument"},
        {"themes in another order",
         [](Room& r) {
             r.offered = {"blue", "red"};
         },
         {}},
        {"a theme that is none",
         [](Room& r) {
             r.offered = {"blue", "purple"};
         },
         RefusalCode::unknown_field, "offered/1"},
        {"a theme twice",
         [](Room& r) {
             r.offered = {"blue", "blue"};
         },
         RefusalCode::unknown_field, "offered/0"},
        {"endless themes", [](Room& r) { r.offered.assign(51, "blue"); }, RefusalCode::too_long, "offered"},
        {"many processes", [](Room& r) { r.processes.assign(51, "p"); }, RefusalCode::too_long, "processes"},
        {"a long process", [](Room& r) { r.processes = {long_line}; }, RefusalCode::too_long, "processes/0"},
        {"resting", [](Room& r) { r.phase = RoomPhase::resting; }, {}},
    };
    check_rows(room, room.lead, Kind::room, {"room"}, an_open_room(), rows);
    check_rows(room, coordinator_without_seat(room.stranger), Kind::room, {"room"}, an_open_room(), rows);
    CHECK(room.refused(room.seeker, room.change(Kind::room, {"room"}, an_open_room())) ==
          RefusalCode::not_permitted);
    check_rows<veirom::Room>(room, room.lead, Kind::room, {"second"}, an_open_room(),
                             {{"one of its kind", [](Room&) {}, RefusalCode::wrong_id}});

    PlayedRoom unopened;
    Room closed = an_open_room();
    closed.phase = RoomPhase::closed;
    CHECK(unopened.refused({unopened.lead, Admission{Role::lead}},
                           unopened.change(Kind::room, {"room"}, closed)) == RefusalCode::out_of_range);
}
