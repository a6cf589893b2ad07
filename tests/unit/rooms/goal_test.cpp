// Goals: what they may say and come from, and the yes to them.
#include "rooms/agreed.hpp"
#include "tests/catch.hpp"
#include "tests/unit/rooms/rule_rows.hpp"

using namespace veirom;

namespace {

std::string const long_line(limits::line_code_points_max + 1, 'a');
std::string const long_paragraph(limits::paragraph_code_points_max + 1, 'a');

}  // namespace

TEST_CASE("a goal has a wording, and comes from something that was shared") {
    PlayedRoom room;
    room.invite_in();
    Answers const answers = some_answers();
    room.must(room.seeker, room.change(Kind::answers, id_of(answers), answers));
    Goal base;
    base.wording = "To work outdoors";
    base.comes_from = {About{Kind::answers, id_of(answers), "red.one"}};
    base.meaning = Meaning{"a", "b", "c"};
    base.help = {{"a", "A lift", "My sister", {}}};
    base.in_the_way = {{"a", "Rain", "A coat"}};
    std::vector<Row<Goal>> const rows{
        {"as it is", [](Goal&) {}, {}},
        {"no wording", [](Goal& g) { g.wording = ""; }, RefusalCode::empty, "wording"},
        {"a long wording", [](Goal& g) { g.wording = long_paragraph; }, RefusalCode::too_long, "wording"},
        {"from an unknown theme", [](Goal& g) { g.comes_from[0].id = {"colours/1/blue"}; },
         RefusalCode::unknown_thing, "comes_from/0"},
        {"from a seat",
         [&](Goal& g) {
             g.comes_from[0] = About{Kind::seat, {room.lead.text()}, {}};
         },
         RefusalCode::unknown_thing, "comes_from/0"},
        {"from everywhere", [](Goal& g) { g.comes_from.assign(limits::list_items_max + 1, g.comes_from[0]); },
         RefusalCode::too_long, "comes_from"},
        {"long thoughts", [](Goal& g) { g.meaning->thoughts = long_paragraph; }, RefusalCode::too_long,
         "meaning/thoughts"},
        {"long feelings", [](Goal& g) { g.meaning->feelings = long_paragraph; }, RefusalCode::too_long,
         "meaning/feelings"},
        {"a long body", [](Goal& g) { g.meaning->body = long_paragraph; }, RefusalCode::too_long,
         "meaning/body"},
        {"long help", [](Goal& g) { g.help[0].what = long_paragraph; }, RefusalCode::too_long, "help/0/what"},
        {"help from a crowd", [](Goal& g) { g.help[0].from_whom = long_line; }, RefusalCode::too_long,
         "help/0/from_whom"},
        {"help on no day", [](Goal& g) { g.help[0].when = day(2026, 6, 31); }, RefusalCode::out_of_range,
         "help/0/when"},
        {"the same help twice", [](Goal& g) { g.help.push_back(g.help[0]); }, RefusalCode::wrong_id,
         "help/1/id"},
        {"much in the way", [](Goal& g) { g.in_the_way[0].what = long_paragraph; }, RefusalCode::too_long,
         "in_the_way/0/what"},
        {"much to do then", [](Goal& g) { g.in_the_way[0].then = long_paragraph; }, RefusalCode::too_long,
         "in_the_way/0/then"},
        {"twice in the way", [](Goal& g) { g.in_the_way.push_back(g.in_the_way[0]); }, RefusalCode::wrong_id,
         "in_the_way/1/id"},
        {"rated",
         [](Goal& g) {
             g.rating_now = Answer{0};
             g.rating_wished = Answer{10};
         },
         {}},
        {"rated below", [](Goal& g) { g.rating_now = Answer{-1}; }, RefusalCode::out_of_range, "rating_now"},
        {"wished above", [](Goal& g) { g.rating_wished = Answer{11}; }, RefusalCode::out_of_range,
         "rating_wished"},
        {"rated as no idea", [](Goal& g) { g.rating_now = Answer{"no_idea"}; }, {}},
        {"rated by a word nobody knows", [](Goal& g) { g.rating_now = Answer{"so-so"}; },
         RefusalCode::unknown_answer, "rating_now"},
        {"a long why of today", [](Goal& g) { g.why_now = long_paragraph; }, RefusalCode::too_long,
         "why_now"},
        {"a long why", [](Goal& g) { g.why = long_paragraph; }, RefusalCode::too_long, "why"},
        {"before the first", [](Goal& g) { g.order = -1; }, RefusalCode::out_of_range, "order"},
        {"by no day", [](Goal& g) { g.by_when = day(2026, 11, 31); }, RefusalCode::out_of_range, "by_when"},
    };
    check_rows(room, room.seeker, Kind::goal, random_id(5'000), base, rows);
    check_rows<Goal>(room, room.lead, Kind::goal, {"goal"}, base,
                     {{"an id that is no random one", [](Goal&) {}, RefusalCode::wrong_id}});

    ThingId const id = room.new_id();
    room.must(room.seeker, room.change(Kind::goal, id, base));
    room.must(room.seeker, room.erasure_change({{Kind::answers, id_of(answers)}}));
    base.why = "Air";
    room.must(room.lead, room.change(Kind::goal, id, base));  // What it came from may have gone.
    room.must(room.lead, room.withdrawal(Kind::goal, id));
}

namespace {

/// A room with one goal that the seeker has written, from a point and from a field of a form.
struct WithGoal : PlayedRoom {
    ThingId outdoors;
    Goal goal;

    WithGoal() {
        invite_in();
        Answers const answers = some_answers();
        must(seeker, change(Kind::answers, id_of(answers), answers));
        ThingId const weather = new_id();
        must(seeker, change(Kind::form, weather, Form{"weather", 1, {}, {{"words", "Fine"}}, Given::self}));
        goal.wording = "To work outdoors";
        goal.comes_from = {About{Kind::answers, id_of(answers), "red.one"},
                           About{Kind::form, weather, "words"}};
        goal.help = {{"a", "A lift", "My sister", {}}};
        goal.in_the_way = {{"a", "Rain", "A coat"}};
        goal.rating_now = Answer{2};
        outdoors = new_id();
        must(seeker, change(Kind::goal, outdoors, goal));
    }

    bool is_agreed() const { return agreed(state, Side::circle, Kind::goal, outdoors.text); }
    void answer(PersonId by, ApprovalAnswer what, std::string words = "") {
        auto const& facts = state.find(Side::circle, Kind::goal, outdoors.text)->facts;
        Approval said = yes_to(Kind::goal, outdoors, std::get<AgreedFacts>(facts).seq);
        said.answer = what;
        said.words = std::move(words);
        must(by, change(Kind::approval, id_of(said, by), said));
    }
    Party waits_for() const { return state.numbers.summary.waits_for; }
};

}  // namespace

TEST_CASE("a goal is a proposal until the other has said yes, and passes the turn as one") {
    WithGoal room;
    CHECK_FALSE(room.is_agreed());
    CHECK(room.waits_for() == Party::staff);
    room.answer(room.lead, ApprovalAnswer::approved);
    CHECK(room.is_agreed());

    room.goal.why = "Air";
    room.must(room.lead, room.change(Kind::goal, room.outdoors, room.goal));
    CHECK_FALSE(room.is_agreed());
    CHECK(room.waits_for() == Party::seeker);
    room.answer(room.seeker, ApprovalAnswer::declined, "Not mine");
    CHECK_FALSE(room.is_agreed());
    CHECK(room.waits_for() == Party::staff);

    room.goal.order = 3;
    room.must(room.lead, room.change(Kind::goal, room.outdoors, room.goal));
    CHECK(room.waits_for() == Party::staff);  // Another place is nothing to answer.
    room.answer(room.seeker, ApprovalAnswer::approved);
    CHECK(room.is_agreed());
}

TEST_CASE("whatever a goal says is agreed on, but for its place and how it is today") {
    struct Edit {
        char const* what;
        std::function<void(Goal&)> edit;
        bool withdraws;
    };
    std::vector<Edit> const edits{
        {"level", [](Goal& g) { g.level = GoalLevel::sub; }, true},
        {"wording", [](Goal& g) { g.wording += "!"; }, true},
        {"one source less", [](Goal& g) { g.comes_from.pop_back(); }, true},
        {"another source", [](Goal& g) { std::swap(g.comes_from[0], g.comes_from[1]); }, true},
        {"another point", [](Goal& g) { g.comes_from[0].part = "red.two"; }, true},
        {"the whole theme", [](Goal& g) { g.comes_from[0].part = {}; }, true},
        {"a meaning without words", [](Goal& g) { g.meaning = Meaning{}; }, true},
        {"thoughts",
         [](Goal& g) {
             g.meaning = Meaning{"a", "", ""};
         },
         true},
        {"help", [](Goal& g) { g.help[0].what = "A car"; }, true},
        {"from whom", [](Goal& g) { g.help[0].from_whom = ""; }, true},
        {"when", [](Goal& g) { g.help[0].when = day(2026, 12, 1); }, true},
        {"no help", [](Goal& g) { g.help.clear(); }, true},
        {"what is in the way", [](Goal& g) { g.in_the_way[0].what = "Snow"; }, true},
        {"what we do then", [](Goal& g) { g.in_the_way[0].then = ""; }, true},
        {"nothing in the way", [](Goal& g) { g.in_the_way.clear(); }, true},
        {"the rating of today", [](Goal& g) { g.rating_now = Answer{3}; }, false},
        {"why it is so today", [](Goal& g) { g.why_now = "Indoors all day"; }, false},
        {"the wished rating", [](Goal& g) { g.rating_wished = Answer{3}; }, true},
        {"another wished answer", [](Goal& g) { g.rating_wished = Answer{"no_idea"}; }, true},
        {"why", [](Goal& g) { g.why = "Air"; }, true},
        {"by when", [](Goal& g) { g.by_when = day(2027, 1, 1); }, true},
        {"its place", [](Goal& g) { g.order = 2; }, false},
        {"nothing", [](Goal&) {}, false},
    };
    for (Edit const& edit : edits) {
        INFO(edit.what);
        WithGoal room;
        room.answer(room.lead, ApprovalAnswer::approved);
        edit.edit(room.goal);
        room.must(room.seeker, room.change(Kind::goal, room.outdoors, room.goal));
        CHECK(room.is_agreed() != edit.withdraws);
    }
}

TEST_CASE("how it is today is the seeker's to say again; a new goal may begin with what they have told") {
    WithGoal room;
    room.answer(room.lead, ApprovalAnswer::approved);
    room.goal.why_now = "Indoors all day";
    room.must(room.seeker, room.change(Kind::goal, room.outdoors, room.goal));
    std::vector<Row<Goal>> const rows{
        {"its place", [](Goal& g) { g.order = 2; }, {}},
        {"the wording", [](Goal& g) { g.wording += "!"; }, {}},
        {"the wished rating", [](Goal& g) { g.rating_wished = Answer{3}; }, {}},
        {"another rating", [](Goal& g) { g.rating_now = Answer{3}; }, RefusalCode::not_permitted,
         "rating_now"},
        {"another kind of answer", [](Goal& g) { g.rating_now = Answer{"no_idea"}; },
         RefusalCode::not_permitted, "rating_now"},
        {"no rating", [](Goal& g) { g.rating_now = {}; }, RefusalCode::not_permitted, "rating_now"},
        {"another why", [](Goal& g) { g.why_now = "Rain"; }, RefusalCode::not_permitted, "rating_now"},
        {"an empty why", [](Goal& g) { g.why_now = ""; }, RefusalCode::not_permitted, "rating_now"},
        {"no why", [](Goal& g) { g.why_now = {}; }, RefusalCode::not_permitted, "rating_now"},
    };
    check_rows(room, room.lead, Kind::goal, room.outdoors, room.goal, rows);
    room.goal.rating_now = Answer{4};
    room.must(room.seeker, room.change(Kind::goal, room.outdoors, room.goal));
    room.must(room.lead, room.change(Kind::goal, room.new_id(), room.goal));
}

TEST_CASE("a goal both stand by is not one person's to take away; who no longer does says so first") {
    WithGoal room;
    room.answer(room.lead, ApprovalAnswer::approved);
    for (PersonId const by : {room.seeker, room.lead})
        CHECK(room.refused(by, room.withdrawal(Kind::goal, room.outdoors)) == RefusalCode::not_permitted);
    CHECK(room.refused(room.seeker, room.erasure_change({{Kind::goal, room.outdoors}})) ==
          RefusalCode::not_permitted);
    room.answer(room.seeker, ApprovalAnswer::declined, "It is not mine any more");
    room.must(room.seeker, room.withdrawal(Kind::goal, room.outdoors));
    CHECK_FALSE(room.is_agreed());
}
