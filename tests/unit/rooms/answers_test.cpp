// Sharing a theme of a foreign instrument, on behalf, again, and taking it back whole or in part.
#include "rooms/summary.hpp"
#include "tests/catch.hpp"
#include "tests/unit/rooms/rule_rows.hpp"

using namespace veirom;

TEST_CASE("answers fit their instrument, whatever that is") {
    PlayedRoom room;
    room.invite_in();
    Answers const base = some_answers();
    std::string const long_note(limits::note_code_points_max, 'a');
    std::vector<Row<Answers>> const rows{
        {"as it is", [](Answers&) {}, {}},
        {"a step below the scale", [](Answers& a) { a.points[0].today = Answer{0}; },
         RefusalCode::unknown_answer, "points/red.one/today"},
        {"the lowest step", [](Answers& a) { a.points[0].today = Answer{1}; }, {}},
        {"a step above the scale", [](Answers& a) { a.points[0].desired = Answer{8}; },
         RefusalCode::unknown_answer, "points/red.one/desired"},
        {"another answer", [](Answers& a) { a.points[0].today = Answer{"cannot_say"}; }, {}},
        {"an unknown other answer", [](Answers& a) { a.points[0].today = Answer{"dont_know"}; },
         RefusalCode::unknown_answer, "points/red.one/today"},
        {"nothing about today", [](Answers& a) { a.points[0].today = {}; }, {}},
        {"a point of another theme", [](Answers& a) { a.points[1].id = "blue.two"; },
         RefusalCode::unknown_field, "points/blue.two"},
        {"a point twice", [](Answers& a) { a.points[1] = a.points[0]; }, RefusalCode::wrong_id,
         "points/red.one"},
        {"a point held back", [](Answers& a) { a.points.pop_back(); }, {}},
        {"all held back", [](Answers& a) { a.points.clear(); }, RefusalCode::empty, "points"},
        {"the longest note", [&](Answers& a) { a.points[0].note = long_note; }, {}},
        {"a longer note", [&](Answers& a) { a.points[0].note = long_note + "a"; }, RefusalCode::too_long,
         "points/red.one/note"},
        {"no note", [](Answers& a) { a.points[0].note = {}; }, {}},
        {"an unknown stance", [](Answers& a) { a.points[1].stance = "keep"; }, RefusalCode::unknown_answer,
         "points/red.two/stance"},
        {"a wish without the stance that asks", [](Answers& a) { a.points[1].stance = "leave_it"; },
         RefusalCode::unknown_answer, "points/red.two/wish"},
        {"a possibility without a stance",
         [](Answers& a) {
             a.points[1].stance = {};
             a.points[1].wish = {};
         },
         RefusalCode::unknown_answer, "points/red.two/possible"},
        {"a wish above its scale", [](Answers& a) { a.points[1].wish = Answer{4}; },
         RefusalCode::unknown_answer, "points/red.two/wish"},
        {"a possibility below its scale", [](Answers& a) { a.points[1].possible = Answer{0}; },
         RefusalCode::unknown_answer, "points/red.two/possible"},
        {"an older version", [](Answers& a) { a.instrument_version = 2; }, RefusalCode::unknown_instrument,
         "instrument"},
        {"the next version", [](Answers& a) { a.instrument_version = 4; }, {}},
        {"from paper, by the seeker", [](Answers& a) { a.given = Given::on_paper; },
         RefusalCode::not_permitted, "given"},
    };
    check_rows(room, room.seeker, Kind::answers, id_of(base), base, rows);

    Answers other = base;
    other.instrument = "unknown";
    CHECK(room.refused(room.seeker, room.change(Kind::answers, id_of(other), other)) ==
          RefusalCode::unknown_instrument);
    other = base;
    other.instrument = "weather";
    other.instrument_version = 1;
    CHECK(room.refused(room.seeker, room.change(Kind::answers, id_of(other), other)) ==
          RefusalCode::unknown_instrument);
    other = base;
    other.theme = "purple";
    CHECK(room.refused(room.seeker, room.change(Kind::answers, id_of(other), other)) ==
          RefusalCode::unknown_field);
    for (std::int64_t const round : {std::int64_t{0}, std::int64_t{1000}}) {
        other = base;
        other.round = round;
        CHECK(room.refused(room.seeker, room.change(Kind::answers, id_of(other), other)) ==
              RefusalCode::out_of_range);
    }
    CHECK(room.refused(room.seeker, room.change(Kind::answers, {"colours/2/red"}, base)) ==
          RefusalCode::wrong_id);
    CHECK(room.refused(room.seeker, room.change(Kind::answers, room.new_id(), base)) ==
          RefusalCode::wrong_id);
}

TEST_CASE("every point has room for its note in every script") {
    PlayedRoom room;
    room.invite_in();
    Answers answers = some_answers();
    std::string four_bytes_each;
    for (std::size_t i = 0; i < limits::note_code_points_max; ++i) four_bytes_each += "\U0001E900";
    answers.points.clear();
    for (char const* const id : {"red.one", "red.two", "red.three", "red.four"})
        answers.points.push_back({id, Answer{1}, {}, four_bytes_each, {}, {}, {}});
    room.must(room.seeker, room.change(Kind::answers, id_of(answers), answers));
}

TEST_CASE("a theme of many points is bounded as a whole, so that the map is one put") {
    PlayedRoom room;
    room.invite_in();
    Instrument many = *room.catalogue.find("colours", 3);
    Answers answers = some_answers();
    answers.points.clear();
    std::string const note(limits::note_code_points_max, 'a');
    many.map->themes[0].points.clear();
    for (int i = 0; i < 40; ++i) {
        std::string const id = "red." + std::to_string(i);
        many.map->themes[0].points.push_back(id);
        answers.points.push_back({id, Answer{1}, {}, note, {}, {}, {}});
    }
    Catalogue const catalogue{{InstrumentView{many, {}}}};
    Undo undo;
    auto const decided = [&](Answers const& given) {
        Put const put{{}, Side::circle, {}, {room.change(Kind::answers, id_of(given), given)}};
        return decide(room.state, put, room.seeker, room.now, catalogue, undo);
    };
    CHECK(decided(answers).error().refusal == Refusal{RefusalCode::too_long, "points"});
    answers.points.resize(20);
    CHECK(decided(answers).has_value());
}

TEST_CASE("all themes of a map are shared in one put") {
    PlayedRoom room;
    room.invite_in();
    std::vector<Change> all;
    for (char const* const theme : {"red", "green", "blue"}) {
        Answers answers = some_answers(theme);
        for (char const* const point : {".three", ".four"})
            answers.points.push_back({theme + std::string{point}, Answer{7}, Answer{7}, {}, {}, {}, {}});
        all.push_back(room.change(Kind::answers, id_of(answers), answers));
    }
    room.must(room.seeker, all);
    CHECK(summary(room.state).last_shared == room.now);
}

TEST_CASE("a round keeps the version it began with") {
    PlayedRoom room;
    room.invite_in();
    Answers const red = some_answers("red");
    room.must(room.seeker, room.change(Kind::answers, id_of(red), red));
    Answers green = some_answers("green");
    green.instrument_version = 4;
    CHECK(room.refusal_of(room.seeker, {room.change(Kind::answers, id_of(green), green)}).refusal ==
          Refusal{RefusalCode::unknown_instrument, "instrument_version"});
    green.round = 2;
    room.must(room.seeker, room.change(Kind::answers, id_of(green), green));
}

TEST_CASE("a counsellor types answers in for the seeker, marked, and never over the seeker's own") {
    PlayedRoom room;
    room.invite_in();
    Answers answers = some_answers();
    CHECK(room.refused(room.lead, room.change(Kind::answers, id_of(answers), answers)) ==
          RefusalCode::not_permitted);
    answers.given = Given::on_paper;
    room.must(room.lead, room.change(Kind::answers, id_of(answers), answers));
    answers.given = Given::by_phone;
    room.must(room.lead, room.change(Kind::answers, id_of(answers), answers));
    answers.given = Given::self;
    room.must(room.seeker, room.change(Kind::answers, id_of(answers), answers));
    answers.given = Given::on_paper;
    CHECK(room.refused(room.lead, room.change(Kind::answers, id_of(answers), answers)) ==
          RefusalCode::not_permitted);
}

TEST_CASE("taking back is an erasure; single points go by an erasure and the rest anew, in one put") {
    PlayedRoom room;
    room.invite_in();
    Answers answers = some_answers();
    ThingId const id = id_of(answers);
    room.must(room.seeker, room.change(Kind::answers, id, answers));
    Time const shared = room.now;
    Seq const base = room.seq_of(Kind::answers, id);
    CHECK(room.refused(room.seeker, room.withdrawal(Kind::answers, id)) == RefusalCode::not_permitted);
    CHECK(room.refused(room.lead, room.erasure_change({{Kind::answers, id}}, Role::lead)) ==
          RefusalCode::not_permitted);

    room.now += std::chrono::hours{1};
    answers.points.pop_back();
    Change fewer = room.change(Kind::answers, id, answers);
    REQUIRE(fewer.base == base);
    CHECK(room.refused(room.seeker, {fewer, room.erasure_change({{Kind::answers, id}})}) ==
          RefusalCode::twice_in_put);
    room.must(room.seeker, {room.erasure_change({{Kind::answers, id}}), fewer});
    CHECK(summary(room.state).last_shared == shared);

    room.must(room.seeker, room.erasure_change({{Kind::answers, id}}));
    Thing const* const thing = room.state.find(Side::circle, Kind::answers, id.text);
    CHECK(thing->presence == Presence::erased);
    CHECK(thing->seq == Seq{room.head()});
    CHECK(summary(room.state).last_shared == std::nullopt);
    CHECK(room.refused(room.seeker, room.erasure_change({{Kind::answers, id}})) ==
          RefusalCode::unknown_thing);

    room.must(room.seeker, room.change(Kind::answers, id, answers));
    CHECK(summary(room.state).last_shared == room.now);
}

TEST_CASE("what was shared and taken back is not shared again by being typed in for the seeker") {
    PlayedRoom room;
    room.invite_in();
    Answers answers = some_answers();
    ThingId const id = id_of(answers);
    room.must(room.seeker, room.change(Kind::answers, id, answers));
    room.must(room.seeker, room.erasure_change({{Kind::answers, id}}));
    answers.given = Given::on_paper;
    room.must(room.lead, room.change(Kind::answers, id, answers));
    ThingId const said = room.say(room.seeker, "Thank you");
    room.must(room.seeker, room.erasure_change({{Kind::message, said}}));
    CHECK(summary(room.state).last_shared == std::nullopt);
}

TEST_CASE("a counsellor's answers on behalf are the seeker's to take back") {
    PlayedRoom room;
    room.invite_in();
    Answers answers = some_answers();
    answers.given = Given::on_paper;
    room.must(room.lead, room.change(Kind::answers, id_of(answers), answers));
    room.must(room.seeker, room.erasure_change({{Kind::answers, id_of(answers)}}));
}
