// A form of a foreign instrument, with a field of every type, on either side.
#include "tests/catch.hpp"
#include "tests/unit/rooms/rule_rows.hpp"

using namespace veirom;

namespace {

using Words = std::vector<std::string>;
using Rows = std::vector<std::vector<std::string>>;

Form a_form() {
    return {"weather",
            1,
            {},
            {{"wind", 4},
             {"sky", "grey"},
             {"birds", Words{"tit", "crow"}},
             {"degrees", -40},
             {"seen", "2026-11-21"},
             {"words", "ten letter"},
             {"hours", Rows{{"9", "sun"}, {"12", "rain"}}}},
            Given::self};
}

}  // namespace

TEST_CASE("a yes is given to a form as it stands, and to no other version of it") {
    PlayedRoom room;
    room.invite_in();
    ThingId const id = room.new_id();
    room.must(room.seeker, room.change(Kind::form, id, a_form()));
    Approval const yes = yes_to(Kind::form, id, room.seq_of(Kind::form, id));
    room.must(room.lead, room.change(Kind::approval, id_of(yes, room.lead), yes));
    Form changed = a_form();
    changed.fields[0].value = 3;
    room.must(room.seeker, room.change(Kind::form, id, changed));
    CHECK(room.refused(room.lead, room.change(Kind::approval, id_of(yes, room.lead), yes)) ==
          RefusalCode::not_asked);
    Approval const anew = yes_to(Kind::form, id, room.seq_of(Kind::form, id));
    room.must(room.lead, room.change(Kind::approval, id_of(anew, room.lead), anew));
}

TEST_CASE("what is only about something agreed waits for the yes to that version of it") {
    PlayedRoom room;
    room.invite_in();
    ThingId const weather = room.new_id(), sent = room.new_id();
    room.must(room.seeker, room.change(Kind::form, weather, a_form()));
    Form const note{
        "sent-on", 1, About{Kind::form, weather, {}}, {{"line", "To the town hall"}}, Given::self};
    auto const say = [&](PersonId by, ApprovalAnswer what) {
        Approval said = yes_to(Kind::form, weather, room.seq_of(Kind::form, weather));
        said.answer = what;
        room.must(by, room.change(Kind::approval, id_of(said, by), said));
    };
    auto const refused = [&] { return room.refused(room.lead, room.change(Kind::form, sent, note)); };
    CHECK(refused() == RefusalCode::not_agreed);
    say(room.lead, ApprovalAnswer::declined);
    CHECK(refused() == RefusalCode::not_agreed);
    say(room.lead, ApprovalAnswer::approved);
    Form changed = a_form();
    changed.fields[0].value = 3;
    room.must(room.seeker, room.change(Kind::form, weather, changed));
    CHECK(refused() == RefusalCode::not_agreed);
    say(room.lead, ApprovalAnswer::approved);
    room.must(room.lead, room.change(Kind::form, sent, note));

    // What has left has left: its note may be mended whatever became of the rest.
    room.must(room.seeker, room.change(Kind::form, weather, a_form()));
    Form mended = note;
    mended.fields[0].value = "To the city hall";
    room.must(room.lead, room.change(Kind::form, sent, mended));
}

TEST_CASE("a form fits its instrument, field by field") {
    PlayedRoom room;
    room.invite_in();
    ThingId const said = room.say(room.lead, "Weather?");
    std::vector<Row<Form>> const rows{
        {"as it is", [](Form&) {}, {}},
        {"about a question",
         [&](Form& f) {
             f.about = About{Kind::message, said, {}};
         },
         {}},
        {"about nothing known",
         [](Form& f) {
             f.about = About{Kind::message, random_id(77), {}};
         },
         RefusalCode::unknown_thing, "about"},
        {"nothing filled in", [](Form& f) { f.fields.clear(); }, RefusalCode::empty, "fields"},
        {"only one field", [](Form& f) { f.fields.resize(1); }, {}},
        {"a field it does not have", [](Form& f) { f.fields[0].id = "tide"; }, RefusalCode::unknown_field,
         "fields/tide"},
        {"a field twice", [](Form& f) { f.fields[1] = f.fields[0]; }, RefusalCode::wrong_id, "fields/wind"},
        {"another answer", [](Form& f) { f.fields[0].value = "no_idea"; }, {}},
        {"an unknown other answer", [](Form& f) { f.fields[0].value = "calm"; }, RefusalCode::unknown_answer,
         "fields/wind"},
        {"a step above", [](Form& f) { f.fields[0].value = 5; }, RefusalCode::unknown_answer, "fields/wind"},
        {"a list for a scale", [](Form& f) { f.fields[0].value = Words{"1"}; }, RefusalCode::unknown_answer,
         "fields/wind"},
        {"an unknown choice", [](Form& f) { f.fields[1].value = "pink"; }, RefusalCode::unknown_answer,
         "fields/sky"},
        {"a number for a choice", [](Form& f) { f.fields[1].value = 1; }, RefusalCode::unknown_answer,
         "fields/sky"},
        {"no choices", [](Form& f) { f.fields[2].value = Words{}; }, {}},
        {"a choice twice",
         [](Form& f) {
             f.fields[2].value = Words{"tit", "tit"};
         },
         RefusalCode::unknown_answer, "fields/birds"},
        {"an unknown one among the choices",
         [](Form& f) {
             f.fields[2].value = Words{"tit", "owl"};
         },
         RefusalCode::unknown_answer, "fields/birds"},
        {"more than there are",
         [](Form& f) {
             f.fields[2].value = Words{"tit", "crow", "tit"};
         },
         RefusalCode::unknown_answer, "fields/birds"},
        {"too cold", [](Form& f) { f.fields[3].value = -41; }, RefusalCode::out_of_range, "fields/degrees"},
        {"too hot", [](Form& f) { f.fields[3].value = 41; }, RefusalCode::out_of_range, "fields/degrees"},
        {"a text for a number", [](Form& f) { f.fields[3].value = "1"; }, RefusalCode::unknown_answer,
         "fields/degrees"},
        {"asked for by the choice that was made",
         [](Form& f) {
             f.fields.push_back({"umbrella", "red"});
         },
         {}},
        {"asked for by another choice",
         [](Form& f) {
             f.fields[1].value = "clear";
             f.fields.push_back({"umbrella", "red"});
         },
         RefusalCode::not_asked, "fields/umbrella"},
        {"asked for by no choice",
         [](Form& f) {
             f.fields.erase(f.fields.begin() + 1);
             f.fields.push_back({"umbrella", "red"});
         },
         RefusalCode::not_asked, "fields/umbrella"},
        {"no such day", [](Form& f) { f.fields[4].value = "2026-02-29"; }, RefusalCode::out_of_range,
         "fields/seen"},
        {"a leap day", [](Form& f) { f.fields[4].value = "2028-02-29"; }, {}},
        {"not a day", [](Form& f) { f.fields[4].value = "29-02-2028"; }, RefusalCode::out_of_range,
         "fields/seen"},
        {"a day with letters", [](Form& f) { f.fields[4].value = "2028-0a-01"; }, RefusalCode::out_of_range,
         "fields/seen"},
        {"a day below nought", [](Form& f) { f.fields[4].value = "2028--1-01"; }, RefusalCode::out_of_range,
         "fields/seen"},
        {"a text too long", [](Form& f) { f.fields[5].value = "eleven lett"; }, RefusalCode::too_long,
         "fields/words"},
        {"letters, not bytes",
         [](Form& f) { f.fields[5].value = "\u00e5\u00e4\u00f6\u00e5\u00e4\u00f6\u00e5\u00e4\u00f6\u00e5"; },
         {}},
        {"a number for a text", [](Form& f) { f.fields[5].value = 1; }, RefusalCode::unknown_answer,
         "fields/words"},
        {"an empty table", [](Form& f) { f.fields[6].value = Words{}; }, {}},
        {"a list for a table", [](Form& f) { f.fields[6].value = Words{"9"}; }, RefusalCode::unknown_answer,
         "fields/hours"},
        {"a row too short", [](Form& f) { f.fields[6].value = Rows{{"9"}}; }, RefusalCode::unknown_answer,
         "fields/hours"},
        {"endless rows",
         [](Form& f) {
             f.fields[6].value = Rows(51, {"9", "sun"});
         },
         RefusalCode::too_long, "fields/hours"},
        {"a long cell",
         [](Form& f) {
             f.fields[6].value = Rows{{"9", std::string(2'001, 'a')}};
         },
         RefusalCode::too_long, "fields/hours"},
        {"rows of every type, and one that is offered",
         [](Form& f) {
             f.fields[6] = {"clouds",
                            Rows{{"none_at_all", "", "", ""}, {"big", "heap", "900", "2026-11-21"}}};
         },
         {}},
        {"more rows than the instrument has",
         [](Form& f) {
             f.fields[6] = {"clouds", Rows(3, {"big", "", "", ""})};
         },
         RefusalCode::too_long, "fields/clouds"},
        {"a cell that is no choice",
         [](Form& f) {
             f.fields[6] = {"clouds", Rows{{"big", "flat", "", ""}}};
         },
         RefusalCode::unknown_answer, "fields/clouds"},
        {"a cell that is no number",
         [](Form& f) {
             f.fields[6] = {"clouds", Rows{{"big", "", "9 m", ""}}};
         },
         RefusalCode::unknown_answer, "fields/clouds"},
        {"a cell below the bound",
         [](Form& f) {
             f.fields[6] = {"clouds", Rows{{"big", "", "-1", ""}}};
         },
         RefusalCode::unknown_answer, "fields/clouds"},
        {"a cell that is no day",
         [](Form& f) {
             f.fields[6] = {"clouds", Rows{{"big", "", "", "soon"}}};
         },
         RefusalCode::unknown_answer, "fields/clouds"},
        {"a cell over its length",
         [](Form& f) {
             f.fields[6] = {"clouds", Rows{{std::string(21, 'a'), "", "", ""}}};
         },
         RefusalCode::too_long, "fields/clouds"},
        {"more than can be kept as a draft",
         [](Form& f) {
             f.fields[6].value = Rows(13, {std::string(2'000, 'a'), ""});
         },
         RefusalCode::too_long, "fields"},
        {"an unknown instrument", [](Form& f) { f.instrument = "unknown"; }, RefusalCode::unknown_instrument,
         "instrument"},
        {"an unknown version", [](Form& f) { f.instrument_version = 2; }, RefusalCode::unknown_instrument,
         "instrument"},
        {"a map is no form",
         [](Form& f) {
             f.instrument = "colours";
             f.instrument_version = 3;
         },
         RefusalCode::unknown_instrument, "instrument"},
        {"an instrument of the staff side", [](Form& f) { f.instrument = "staff-weather"; },
         RefusalCode::not_permitted, "instrument"},
        {"from paper, by the seeker", [](Form& f) { f.given = Given::on_paper; }, RefusalCode::not_permitted,
         "given"},
    };
    check_rows(room, room.seeker, Kind::form, random_id(5'000), a_form(), rows);
    check_rows<Form>(room, room.seeker, Kind::form, {"weather"}, a_form(),
                     {{"an id that is no random one", [](Form&) {}, RefusalCode::wrong_id}});
}

TEST_CASE("a form is filled in by whom its instrument names, or from paper by a counsellor") {
    PlayedRoom room;
    room.invite_in();
    Form form = a_form();
    CHECK(room.refused(room.lead, room.change(Kind::form, room.new_id(), form)) ==
          RefusalCode::not_permitted);
    form.given = Given::by_phone;
    room.must(room.lead, room.change(Kind::form, room.new_id(), form));
    room.seat_second(Role::specialist, 0);
    CHECK(room.refused(room.second, room.change(Kind::form, room.new_id(), form)) ==
          RefusalCode::not_permitted);
}

TEST_CASE("only who gave a form changes it; the seeker takes it back by erasing") {
    PlayedRoom room;
    room.invite_in();
    ThingId const id = room.new_id();
    room.must(room.seeker, room.change(Kind::form, id, a_form()));
    Form form = a_form();
    form.given = Given::by_phone;
    CHECK(room.refused(room.lead, room.change(Kind::form, id, form)) == RefusalCode::not_permitted);
    CHECK(room.refused(room.lead, room.withdrawal(Kind::form, id)) == RefusalCode::not_permitted);
    CHECK(room.refused(room.seeker, room.withdrawal(Kind::form, id)) == RefusalCode::not_permitted);
    room.must(room.seeker, room.change(Kind::form, id, a_form()));
    room.must(room.seeker, room.erasure_change({{Kind::form, id}}));
}

TEST_CASE("a form typed in for the seeker counts as theirs once they have given it themselves") {
    PlayedRoom room;
    room.invite_in();
    room.seat_second(Role::counsellor, 0);
    ThingId const id = room.new_id();
    Form typed = a_form();
    typed.given = Given::on_paper;
    room.must(room.lead, room.change(Kind::form, id, typed));
    CHECK(room.state.numbers.summary.waits_for == Party::seeker);
    CHECK_FALSE(room.state.numbers.summary.last_shared);
    SECTION("whoever counsels may mend what was typed, and the lead may withdraw it") {
        typed.fields[1].value = "clear";
        room.must(room.second, room.change(Kind::form, id, typed));
        room.must(room.lead, room.withdrawal(Kind::form, id));
    }
    SECTION("the seeker may take it away unconfirmed, and give it after all") {
        room.must(room.seeker, room.erasure_change({{Kind::form, id}}));
        room.must(room.seeker, room.change(Kind::form, id, a_form()));
    }
    SECTION("confirmed, it is the seeker's alone, and news to those who help") {
        room.now += std::chrono::hours{1};
        room.must(room.seeker, room.change(Kind::form, id, a_form()));
        CHECK(room.state.numbers.summary.waits_for == Party::staff);
        CHECK(room.state.numbers.summary.last_shared == room.now);
        CHECK(room.refused(room.lead, room.change(Kind::form, id, typed)) == RefusalCode::not_permitted);
        CHECK(room.refused(room.lead, room.withdrawal(Kind::form, id)) == RefusalCode::not_permitted);
        room.must(room.seeker, room.change(Kind::form, id, a_form()));
        room.must(room.seeker, room.erasure_change({{Kind::form, id}}));
        CHECK(room.refused(room.second, room.change(Kind::form, id, typed)) == RefusalCode::not_permitted);
    }
}

TEST_CASE("a field taken back leaves the rest as shared as it was") {
    PlayedRoom room;
    room.invite_in();
    ThingId const id = room.new_id();
    room.must(room.seeker, room.change(Kind::form, id, a_form()));
    Time const shared_at = room.now;
    room.say(room.lead, "Thank you");
    room.now += std::chrono::hours{1};
    Form rest = a_form();
    rest.fields.pop_back();
    auto const without_a_field = [&] {
        return std::vector<Change>{room.erasure_change({{Kind::form, id}}),
                                   room.change(Kind::form, id, rest)};
    };
    SECTION("by the seeker, without passing the turn") {
        room.must(room.seeker, without_a_field());
        CHECK(room.state.numbers.summary.waits_for == Party::seeker);
        CHECK(room.state.numbers.summary.last_shared == shared_at);
    }
    SECTION("also in a closed room") {
        room.close();
        CHECK(room.refused(room.seeker, room.change(Kind::form, id, rest)) == RefusalCode::room_closed);
        room.must(room.seeker, without_a_field());
    }
    SECTION("of what was typed in for them, it is given for the first time") {
        ThingId const other = room.new_id();
        Form typed = a_form();
        typed.given = Given::on_paper;
        room.must(room.lead, room.change(Kind::form, other, typed));
        room.must(room.seeker,
                  {room.erasure_change({{Kind::form, other}}), room.change(Kind::form, other, rest)});
        CHECK(room.state.numbers.summary.waits_for == Party::staff);
        CHECK(room.state.numbers.summary.last_shared == room.now);
    }
}

TEST_CASE("of a single instrument there is one, whoever begins it") {
    PlayedRoom room;
    room.invite_in();
    Form form{"home-sky", 1, {}, {{"line", "grey"}}, Given::self};
    ThingId const id{"home-sky"};
    CHECK(room.refused(room.seeker, room.change(Kind::form, room.new_id(), form)) == RefusalCode::wrong_id);
    room.must(room.seeker, room.change(Kind::form, id, form));
    Form typed = form;
    typed.given = Given::by_phone;
    CHECK(room.refused(room.lead, room.change(Kind::form, id, typed)) == RefusalCode::not_permitted);
    room.must(room.seeker, room.erasure_change({{Kind::form, id}}));
    room.must(room.lead, room.change(Kind::form, id, typed));
    room.must(room.seeker, room.change(Kind::form, id, form));
}

TEST_CASE("of a single instrument for who counsels, each of them goes on with what stands") {
    PlayedRoom room;
    room.invite_in();
    room.seat_second(Role::counsellor, 0);
    Form order{"sky-order", 1, {}, {{"line", "blue"}}, Given::self};
    ThingId const id{"sky-order"};
    room.must(room.lead, room.change(Kind::form, id, order));
    order.fields = {{"line", "grey"}};
    CHECK(room.refused(room.seeker, room.change(Kind::form, id, order)) == RefusalCode::not_permitted);
    room.must(room.second, room.change(Kind::form, id, order));
    room.must(room.lead, room.change(Kind::form, id, order));
    CHECK(room.refused(room.second, room.withdrawal(Kind::form, id)) == RefusalCode::not_permitted);
}

TEST_CASE("an instrument says what its forms are about") {
    PlayedRoom room;
    room.invite_in();
    ThingId const said = room.say(room.lead, "A walk?");
    ThingId const walk = room.new_id();
    room.must(room.lead, room.change(Kind::activity, walk, an_activity()));
    ThingId const goal = room.new_id();
    Goal wish;
    wish.wording = "Out every day";
    room.must(room.seeker, room.change(Kind::goal, goal, wish));
    Form const base{"walk-notes", 1, About{Kind::activity, walk, {}}, {{"line", "wet"}}, Given::self};
    check_rows<Form>(room, room.seeker, Kind::form, random_id(5'000), base,
                     {{"about an activity", [](Form&) {}, {}},
                      {"about a message",
                       [&](Form& f) {
                           f.about = About{Kind::message, said, {}};
                       },
                       {}},
                      {"about a goal",
                       [&](Form& f) {
                           f.about = About{Kind::goal, goal, {}};
                       },
                       RefusalCode::unknown_thing, "about"},
                      {"about nothing", [](Form& f) { f.about = {}; }, RefusalCode::unknown_thing, "about"}});
}

TEST_CASE("a form of the staff side stands there alone") {
    PlayedRoom room;
    room.invite_in();
    Form form = a_form();
    form.instrument = "staff-weather";
    ThingId const id = room.new_id();
    CHECK(room.refused(room.lead, room.change(Kind::form, id, form)) == RefusalCode::not_permitted);
    CHECK(room.refused(room.seeker, room.change(Kind::form, id, form, Side::staff), Side::staff) ==
          RefusalCode::not_permitted);
    std::int64_t const circle_head = room.head();
    room.must(room.lead, {room.change(Kind::form, id, form, Side::staff)}, Side::staff);
    CHECK(room.head(Side::staff) == 1);
    CHECK(room.head() == circle_head);
    CHECK(room.state.numbers.summary.waits_for == Party::nobody);
    room.must(
        system_person,
        {room.change(Kind::erasure, room.new_id(), Erasure{{{Kind::form, id}}, Role::system}, Side::staff)},
        Side::staff);
    CHECK(room.state.find(Side::staff, Kind::form, id.text)->presence == Presence::erased);
}
