// The values behind golden/KIND.v1.json.
#include "tests/unit/protocol/samples.hpp"

namespace veirom {

namespace {

using namespace std::chrono_literals;

constexpr Date friday = std::chrono::year{2026} / 11 / 27;
constexpr Date new_year = std::chrono::year{2027} / 1 / 4;
constexpr Time noon{1'795'262'400'000ms};

PersonId const person = *PersonId::from_text("0f1e2d3c4b5a69788796a5b4c3d2e1f0");

Goal goal() {
    return {.level = GoalLevel::sub,
            .wording = "Jobbe med noe der jeg får være ute",
            .comes_from = {{Kind::answers, {"map/1/self"}, "self.joy"}},
            .meaning = Meaning{"Jeg kan ha en vanlig dag", "Rolig", "Skuldrene senker seg"},
            .help = {{"h1", "Noen å ringe til", "Søsteren min", friday}},
            .in_the_way = {{"w1", "Dårlige netter", "Begynner senere på dagen"}},
            .rating_now = std::int64_t{2},
            .rating_wished = "dont_know",
            .why_now = "Jeg kommer meg lite ut",
            .why = "Fordi jeg hadde det slik før",
            .by_when = new_year,
            .order = 1};
}

Activity activity() {
    return {.goal = ThingId{"b5f1"},
            .type = "visit",
            .title = "Besøke gartneriet",
            .learning_goal = "Finne ut om tempoet passer meg",
            .where = "Gartneriet ved elva",
            .who_does_what = "Jeg ringer, du blir med første gang",
            .start = friday,
            .follow_up = new_year,
            .end = std::chrono::year{2027} / 2 / 28,
            .steps = {{"s1", "Ringe", true}, {"s2", "Avtale dag", false}},
            .phase = ActivityPhase::under_way,
            .particulars = Particulars{"types", 1, {{"with_whom", "Faren til Kari"}}}};
}

Answers answers() {
    AnsweredPoint const joy{.id = "self.joy",
                            .today = std::int64_t{2},
                            .desired = std::int64_t{5},
                            .note = "Sist var det i hagen 🌱",
                            .stance = "work_on",
                            .wish = std::int64_t{4},
                            .possible = "wont_answer"};
    return {.instrument = "map",
            .instrument_version = 1,
            .round = 1,
            .theme = "self",
            .points = {joy, {.id = "self.calm", .today = "not_about_me"}},
            .given = Given::on_paper};
}

Agreement agreement() {
    return {.expectations = "At vi sier ifra i god tid",
            .roles = "Jeg bestemmer, du spør",
            .told = "Legen får vite at vi møtes",
            .ways = "Her hver uke, møte hver tredje",
            .situations = {{"a1", "Om jeg blir syk", "Jeg svarer ikke", "En kort melding", "Ingen"}},
            .look_again = new_year,
            .shows_read = true};
}

Form form() {
    std::vector<std::vector<std::string>> const table{{"mandag", "3"}, {"onsdag", "2"}};
    return {.instrument = "week",
            .instrument_version = 2,
            .about = About{Kind::activity, {"c77d"}, "s1"},
            .fields = {{"energy", std::int64_t{3}},
                       {"words", "Bedre enn sist"},
                       {"helped", std::vector<std::string>{"walk", "sleep"}},
                       {"days", table}},
            .given = Given::by_phone};
}

Meeting meeting() {
    return {.phase = MeetingPhase::planned,
            .day = friday,
            .time = "09:30",
            .zone = "Europe/Oslo",
            .length = 45,
            .form = MeetingForm::video,
            .where = "Lenken kommer her",
            .purpose = "Se på høsten sammen",
            .agenda = {{"g1", "Utprøvingen på lageret"}, {"g2", "Søvn"}},
            .minutes = Minutes{"Trøtt, men glad for å være her", "Gikk tur tre ganger", "Lageret og søvnen",
                               "Hva som gir krefter", "To dager i uka fra mandag", "Ja, dette var nyttig"}};
}

}  // namespace

std::vector<Value> sample_values() {
    return {
        Room{
            Purpose::sick_leave, "Veien tilbake", RoomPhase::resting, {"return"}, "map", 1, {"self", "work"}},
        Seat{person, Role::specialist, SeatPhase::given, Seq{12}, noon},
        agreement(),
        Message{"Takk for \"sist\".\n\tVi ses \\ snakkes!", About{Kind::goal, {"b5f1"}, "wording"},
                ThingId{"m-1"}, friday, noon},
        Turn{Party::staff,
             About{Kind::answers, {"map/1/health"}, "health.sleep"},
             {{Kind::form, {"f1"}, "energy"}}},
        answers(),
        goal(),
        activity(),
        Approval{Kind::activity, {"c77d"}, Seq{31}, ApprovalAnswer::declined, "Jeg vil gjerne vente litt"},
        Reflection{{Kind::activity, {"c77d"}, "s2"},
                   "At jeg liker å være ute",
                   "Bra, men lenge",
                   "Samtalen med Kari",
                   std::int64_t{4},
                   "Spør om to dager"},
        Erasure{{{Kind::answers, {"map/1/self"}}}, Role::system},
        form(),
        meeting(),
        ActionPoint{"Ringe legen om en ny time", person, "eller søsteren min", friday, true,
                    About{Kind::meeting, {"e9"}, "plan"}},
        Document{"CV Maja.docx", DocumentType::docx, 48'211, About{Kind::answers, {"map/1"}, "paper"}},
    };
}

}  // namespace veirom
