// Meetings, what is promised in them, and documents: whose they are, and what they may hold.
#include "rooms/summary.hpp"
#include "tests/catch.hpp"
#include "tests/unit/rooms/rule_rows.hpp"

using namespace veirom;

namespace {

Meeting a_meeting(MeetingPhase phase = MeetingPhase::planned) {
    Meeting meeting;
    meeting.phase = phase;
    meeting.day = day(2026, 12, 3);
    meeting.time = "09:30";
    meeting.zone = "Europe/Oslo";
    meeting.length = 45;
    meeting.purpose = "Look at the autumn";
    meeting.agenda = {{"a", "The try-out"}, {"b", "Sleep"}};
    return meeting;
}

Minutes some_minutes() {
    return {"Tired", "Went for walks", "The try-out", "What gives energy", "Two days a week", "Yes"};
}

ActionPoint a_promise(PersonId by) {
    return {"Ring the doctor", by, {}, day(2026, 12, 10), false, {}};
}

Document a_document() {
    return {"CV.pdf", DocumentType::pdf, 1'000, {}};
}

struct RoomWithMeeting : PlayedRoom {
    RoomWithMeeting() {
        invite_in();
        must(lead, change(Kind::meeting, talk, planned));
    }
    Change meeting_change(Meeting const& meeting) const { return change(Kind::meeting, talk, meeting); }

    ThingId const talk = new_id();
    Meeting const planned = a_meeting();
};

}  // namespace

TEST_CASE("a meeting has a day, a clock's time and a zone, and an agenda that can be got through") {
    PlayedRoom room;
    room.invite_in();
    std::vector<AgendaItem> many;
    for (std::size_t i = 0; i <= limits::agenda_items_max; ++i)
        many.push_back({std::to_string(i), "A thing"});
    std::string const long_line(limits::line_code_points_max + 1, 'a');
    std::vector<Row<Meeting>> const rows{
        {"as it is", [](Meeting&) {}, {}},
        {"without a time", [](Meeting& m) { m.time = ""; }, {}},
        {"the last minute of a day", [](Meeting& m) { m.time = "23:59"; }, {}},
        {"an hour that no clock shows", [](Meeting& m) { m.time = "24:00"; }, RefusalCode::out_of_range,
         "time"},
        {"a minute that no clock shows", [](Meeting& m) { m.time = "10:60"; }, RefusalCode::out_of_range,
         "time"},
        {"a time of another shape", [](Meeting& m) { m.time = "9:30 a"; }, RefusalCode::out_of_range, "time"},
        {"no day", [](Meeting& m) { m.day = {}; }, RefusalCode::empty, "day"},
        {"a day that cannot be", [](Meeting& m) { m.day = day(2026, 2, 30); }, RefusalCode::out_of_range,
         "day"},
        {"no zone", [](Meeting& m) { m.zone = ""; }, RefusalCode::out_of_range, "zone"},
        {"a zone with words", [](Meeting& m) { m.zone = "at home"; }, RefusalCode::out_of_range, "zone"},
        {"no length", [](Meeting& m) { m.length = 0; }, {}},
        {"a length below nothing", [](Meeting& m) { m.length = -1; }, RefusalCode::out_of_range, "length"},
        {"eleven hours", [](Meeting& m) { m.length = 660; }, RefusalCode::out_of_range, "length"},
        {"a long place", [&](Meeting& m) { m.where = long_line; }, RefusalCode::too_long, "where"},
        {"a long purpose", [&](Meeting& m) { m.purpose = long_line; }, RefusalCode::too_long, "purpose"},
        {"a crowded agenda", [&](Meeting& m) { m.agenda = many; }, RefusalCode::too_long, "agenda"},
        {"an empty subject", [](Meeting& m) { m.agenda[1].text = " "; }, RefusalCode::empty, "agenda/1/text"},
        {"a long subject", [&](Meeting& m) { m.agenda[0].text = long_line; }, RefusalCode::too_long,
         "agenda/0/text"},
        {"two subjects of one id", [](Meeting& m) { m.agenda[1].id = "a"; }, RefusalCode::wrong_id,
         "agenda/1/id"},
        {"with minutes", [](Meeting& m) { m.minutes = some_minutes(); }, {}},
        {"with minutes of one line",
         [](Meeting& m) {
             m.minutes = Minutes{};
             m.minutes->plan = "We go on";
         },
         {}},
        {"with minutes that say nothing", [](Meeting& m) { m.minutes = Minutes{}; }, RefusalCode::empty,
         "minutes"},
        {"with long minutes",
         [](Meeting& m) {
             m.minutes = some_minutes();
             m.minutes->explored.assign(limits::note_code_points_max + 1, 'a');
         },
         RefusalCode::too_long, "minutes/explored"},
        {"proposed with minutes",
         [](Meeting& m) {
             m.minutes = some_minutes();
             m.phase = MeetingPhase::proposed;
         },
         RefusalCode::not_permitted, "phase"},
    };
    check_rows(room, room.lead, Kind::meeting, random_id(5'000), a_meeting(), rows);
    check_rows<Meeting>(room, room.lead, Kind::meeting, {"our-talk"}, a_meeting(),
                        {{"an id that is no random one", [](Meeting&) {}, RefusalCode::wrong_id}});
}

TEST_CASE("a seeker proposes a meeting and takes it back; a counsellor plans it") {
    PlayedRoom room;
    room.invite_in();
    ThingId const talk = room.new_id();
    Meeting meeting = a_meeting(MeetingPhase::proposed);
    meeting.day = {};
    meeting.time = "";
    room.must(room.seeker, room.change(Kind::meeting, talk, meeting));
    CHECK(summary(room.state).waits_for == Party::staff);
    CHECK(room.refused(room.seeker, room.change(Kind::meeting, talk, a_meeting())) ==
          RefusalCode::not_permitted);
    room.must(room.seeker, room.withdrawal(Kind::meeting, talk));
    room.must(room.seeker, room.change(Kind::meeting, talk, meeting));

    room.must(room.lead, room.change(Kind::meeting, talk, a_meeting()));
    CHECK(summary(room.state).waits_for == Party::seeker);
    CHECK(room.refused(room.seeker, room.withdrawal(Kind::meeting, talk)) == RefusalCode::not_permitted);
    room.must(room.lead, room.withdrawal(Kind::meeting, talk));
}

TEST_CASE("a seeker plans nothing, and takes back only their own proposal") {
    RoomWithMeeting room;
    CHECK(room.refused(room.seeker, room.change(Kind::meeting, room.new_id(), a_meeting())) ==
          RefusalCode::not_permitted);
    room.must(room.seeker, room.meeting_change(a_meeting(MeetingPhase::proposed)));
    CHECK(room.refused(room.seeker, room.withdrawal(Kind::meeting, room.talk)) == RefusalCode::not_permitted);
}

TEST_CASE("of a planned meeting the agenda is the seeker's as well, and nothing else") {
    RoomWithMeeting const room;
    std::vector<Row<Meeting>> const rows{
        {"another subject first",
         [](Meeting& m) {
             m.agenda = {{"c", "The bus"}, m.agenda[0]};
         },
         {}},
        {"no subject", [](Meeting& m) { m.agenda.clear(); }, {}},
        {"another day, as a proposal",
         [](Meeting& m) {
             m.day = day(2026, 12, 4);
             m.phase = MeetingPhase::proposed;
         },
         {}},
        {"another day", [](Meeting& m) { m.day = day(2026, 12, 4); }, RefusalCode::not_permitted, "phase"},
        {"another time", [](Meeting& m) { m.time = "10:00"; }, RefusalCode::not_permitted, "phase"},
        {"another zone", [](Meeting& m) { m.zone = "Europe/Stockholm"; }, RefusalCode::not_permitted,
         "phase"},
        {"another length", [](Meeting& m) { m.length = 30; }, RefusalCode::not_permitted, "phase"},
        {"another form", [](Meeting& m) { m.form = MeetingForm::phone; }, RefusalCode::not_permitted,
         "phase"},
        {"another place", [](Meeting& m) { m.where = "At home"; }, RefusalCode::not_permitted, "phase"},
        {"another purpose", [](Meeting& m) { m.purpose = "Talk"; }, RefusalCode::not_permitted, "phase"},
        {"minutes", [](Meeting& m) { m.minutes = some_minutes(); }, RefusalCode::not_permitted, "minutes"},
    };
    check_rows(room, room.seeker, Kind::meeting, room.talk, room.planned, rows);
}

TEST_CASE("minutes are a counsellor's words: a seeker changes none of them, and they end the withdrawing") {
    RoomWithMeeting room;
    Meeting held = room.planned;
    held.minutes = some_minutes();
    room.must(room.lead, room.meeting_change(held));
    CHECK(summary(room.state).waits_for == Party::seeker);
    std::vector<Row<Meeting>> const rows{
        {"the agenda", [](Meeting& m) { m.agenda.pop_back(); }, {}},
        {"other words", [](Meeting& m) { m.minutes->plan = "Nothing"; }, RefusalCode::not_permitted,
         "minutes"},
        {"none", [](Meeting& m) { m.minutes = {}; }, RefusalCode::not_permitted, "minutes"},
        {"words moved to their neighbour",
         [](Meeting& m) { std::swap(m.minutes->chosen, m.minutes->explored); }, RefusalCode::not_permitted,
         "minutes"},
        {"another time proposed after it was held",
         [](Meeting& m) {
             m.phase = MeetingPhase::proposed;
             m.minutes = {};
         },
         RefusalCode::not_permitted, "minutes"},
    };
    check_rows(room, room.seeker, Kind::meeting, room.talk, held, rows);
    CHECK(room.refused(room.lead, room.withdrawal(Kind::meeting, room.talk)) == RefusalCode::not_permitted);
    held.minutes->plan = "Three days a week";
    room.must(room.lead, room.meeting_change(held));
}

TEST_CASE("minutes come with their action points, or neither comes") {
    RoomWithMeeting room;
    Meeting held = room.planned;
    held.minutes = some_minutes();
    ActionPoint mine = a_promise(room.lead);
    mine.about = About{Kind::meeting, room.talk, "plan"};
    ActionPoint nobodys = mine;
    nobodys.person = {};
    CHECK(room.refusal_of(room.lead,
                          {room.meeting_change(held), room.change(Kind::action_point, room.new_id(), mine),
                           room.change(Kind::action_point, room.new_id(), nobodys)})
              .change == 2);
    room.must(room.lead, {room.meeting_change(held), room.change(Kind::action_point, room.new_id(), mine)});
}

TEST_CASE("an action point says what and by whom") {
    RoomWithMeeting room;
    ThingId const said = room.say(room.lead, "Hello");
    ThingId const mine = room.new_id();
    room.must(room.lead, room.change(Kind::action_point, mine, a_promise(room.lead)));
    std::vector<Row<ActionPoint>> const rows{
        {"by somebody here", [](ActionPoint&) {}, {}},
        {"by somebody else", [](ActionPoint& p) { p.person = {}, p.who = "The physiotherapist"; }, {}},
        {"by nobody", [](ActionPoint& p) { p.person = {}, p.who = " "; }, RefusalCode::empty, "who"},
        {"by a stranger's id", [&](ActionPoint& p) { p.person = room.stranger; }, RefusalCode::unknown_thing,
         "person"},
        {"by a long name", [](ActionPoint& p) { p.who.assign(limits::line_code_points_max + 1, 'a'); },
         RefusalCode::too_long, "who"},
        {"nothing", [](ActionPoint& p) { p.what = "\u200B"; }, RefusalCode::empty, "what"},
        {"much", [](ActionPoint& p) { p.what.assign(limits::note_code_points_max + 1, 'a'); },
         RefusalCode::too_long, "what"},
        {"without a day", [](ActionPoint& p) { p.by_when = {}; }, {}},
        {"by no day", [](ActionPoint& p) { p.by_when = day(2026, 2, 30); }, RefusalCode::out_of_range,
         "by_when"},
        {"done", [](ActionPoint& p) { p.done = true; }, {}},
        {"from the meeting",
         [&](ActionPoint& p) {
             p.about = About{Kind::meeting, room.talk, {}};
         },
         {}},
        {"about a message",
         [&](ActionPoint& p) {
             p.about = About{Kind::message, said, {}};
         },
         {}},
        {"about a meeting that is not there",
         [](ActionPoint& p) {
             p.about = About{Kind::meeting, random_id(77), {}};
         },
         RefusalCode::unknown_thing, "about"},
        {"about a seat",
         [&](ActionPoint& p) {
             p.about = About{Kind::seat, {room.lead.text()}, {}};
         },
         RefusalCode::unknown_thing, "about"},
    };
    check_rows(room, room.seeker, Kind::action_point, random_id(5'000), a_promise(room.seeker), rows);

    ActionPoint ticked = a_promise(room.lead);
    ticked.done = true;
    room.must(room.seeker, room.change(Kind::action_point, mine, ticked));
    CHECK(room.refused(room.seeker, room.erasure_change({{Kind::action_point, mine}})) ==
          RefusalCode::not_permitted);
}

TEST_CASE("a message and what is asked may be about a meeting, an action point or a document") {
    RoomWithMeeting room;
    ThingId const promise = room.new_id(), paper = room.new_id();
    room.must(room.lead, room.change(Kind::action_point, promise, a_promise(room.lead)));
    room.must(room.lead, room.change(Kind::document, paper, a_document()));
    for (About const& about : {About{Kind::meeting, room.talk, "minutes"},
                               About{Kind::action_point, promise, {}}, About{Kind::document, paper, {}}}) {
        room.must(room.lead, room.change(Kind::message, room.new_id(), Message{"See", about, {}, {}, {}}));
        room.must(room.lead, room.change(Kind::turn, {"turn"}, Turn{Party::seeker, about, {}}));
        About elsewhere = about;
        elsewhere.id = random_id(77);
        CHECK(
            room.refused(room.lead, room.change(Kind::turn, {"turn"}, Turn{Party::seeker, elsewhere, {}})) ==
            RefusalCode::unknown_thing);
    }
}

TEST_CASE("a document's name fits its type and can do no harm") {
    RoomWithMeeting const room;
    auto const named = [](std::string name, DocumentType type = DocumentType::pdf) {
        return [name = std::move(name), type](Document& d) { d.name = name, d.type = type; };
    };
    RefusalCode const no = RefusalCode::out_of_range;
    std::vector<Row<Document>> const rows{
        {"as it is", [](Document&) {}, {}},
        {"capital letters", named("CV.PDF"), {}},
        {"letters of the North",
         named("S\u00F8knad p\u00E5 jobb \u2013 v\u00E5r.docx", DocumentType::docx),
         {}},
        {"a photograph", named("IMG 12.jpeg", DocumentType::jpeg), {}},
        {"a picture", named("flower.png", DocumentType::png), {}},
        {"open", named("cv.odt", DocumentType::odt), {}},
        {"words", named("cv.txt", DocumentType::text), {}},
        {"no name", named(" "), RefusalCode::empty, "name"},
        {"only an ending", named(".pdf"), no, "name"},
        {"the ending of another type", named("CV.png"), no, "name"},
        {"a page", named("cv.html", DocumentType::text), no, "name"},
        {"a page in disguise", named("cv.pdf.html"), no, "name"},
        {"out of its folder", named("../cv.pdf"), no, "name"},
        {"out of its folder elsewhere", named("..\\cv.pdf"), no, "name"},
        {"hidden", named(".cv.pdf"), no, "name"},
        {"another stream", named("cv.exe:cv.pdf"), no, "name"},
        {"two lines", named("cv\n.pdf"), no, "name"},
        {"turned around", named("cv\u202Efdp.exe.pdf"), no, "name"},
        {"a long one", named(std::string(limits::line_code_points_max, 'a') + ".pdf"), RefusalCode::too_long,
         "name"},
        {"nothing in it", [](Document& d) { d.size = 0; }, no, "size"},
        {"the largest", [](Document& d) { d.size = limits::document_size_max; }, {}},
        {"a larger one", [](Document& d) { d.size = limits::document_size_max + 1; }, no, "size"},
        {"about the meeting",
         [&](Document& d) {
             d.about = About{Kind::meeting, room.talk, {}};
         },
         {}},
        {"about nothing known",
         [](Document& d) {
             d.about = About{Kind::goal, random_id(77), {}};
         },
         RefusalCode::unknown_thing, "about"},
        {"the paper of a round",
         [](Document& d) {
             d.about = About{Kind::answers, {"colours/1"}, {}};
         },
         {}},
        {"the paper of round nought",
         [](Document& d) {
             d.about = About{Kind::answers, {"colours/0"}, {}};
         },
         RefusalCode::unknown_thing, "about"},
        {"the paper of a form",
         [](Document& d) {
             d.about = About{Kind::answers, {"weather/1"}, {}};
         },
         RefusalCode::unknown_thing, "about"},
        {"the paper of no map",
         [](Document& d) {
             d.about = About{Kind::answers, {"colours"}, {}};
         },
         RefusalCode::unknown_thing, "about"},
    };
    check_rows(room, room.seeker, Kind::document, random_id(5'000), a_document(), rows);
}

TEST_CASE("who has put a document into the room takes it back by erasing it, and it does not come again") {
    RoomWithMeeting room;
    for (auto const& [owner, role, other, others_role] :
         {std::tuple{room.seeker, Role::seeker, room.lead, Role::lead},
          std::tuple{room.lead, Role::lead, room.seeker, Role::seeker}}) {
        ThingId const paper = room.new_id();
        room.must(owner, room.change(Kind::document, paper, a_document()));
        CHECK(summary(room.state).waits_for == (role == Role::seeker ? Party::staff : Party::seeker));
        Document renamed = a_document();
        renamed.name = "Mine.pdf";
        CHECK(room.refused(other, room.change(Kind::document, paper, renamed)) == RefusalCode::not_permitted);
        CHECK(room.refused(other, room.erasure_change({{Kind::document, paper}}, others_role)) ==
              RefusalCode::not_permitted);
        room.must(owner, room.change(Kind::document, paper, renamed));
        CHECK(room.refused(owner, room.withdrawal(Kind::document, paper)) == RefusalCode::not_permitted);
        room.must(owner, room.erasure_change({{Kind::document, paper}}, role));
        CHECK(room.refused(owner, room.change(Kind::document, paper, a_document())) ==
              RefusalCode::unknown_thing);
    }
}
