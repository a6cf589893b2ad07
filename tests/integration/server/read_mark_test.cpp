// How far each has read: told when it is kept, on all their devices and nodes, and to whom they let know.
#include <algorithm>
#include <set>

#include "tests/integration/server/meddled.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

using namespace std::chrono_literals;
using Marks = std::vector<ReadMark>;

ReadMark mark_of(Entered const& entered, PersonId person) {
    auto const mark = std::find_if(entered.read.begin(), entered.read.end(),
                                   [&](ReadMark const& one) { return one.person == person; });
    return mark == entered.read.end() ? ReadMark{person, Seq{}} : *mark;
}

/// Waits until this device has heard that its person's mark stands there.
void expect_mark(Line& line, PersonId person, Seq seq) {
    while (line.expect<ReadMoved>().read != Marks{{person, seq}}) continue;
}

}  // namespace

TEST_CASE("how far somebody has read is told once it is kept, and holds when the node dies",
          "[server][read]") {
    Meddled meddled;
    Line line(meddled.counsellor);
    Entered const entered = enter(line, meddled.room);
    FILE* const holding = meddled.hold("lock table read_mark in exclusive mode");
    line.send(Read{meddled.room, Side::circle, entered.head});
    line.send(message_put(meddled.room, "meanwhile"));
    line.expect<Done>();
    for (ServerFrame const& frame : line.skipped) CHECK_FALSE(std::holds_alternative<ReadMoved>(frame));
    meddled.let_go(holding);
    // Was the wait too long for the one before, it has to be said again; that it had been said does not
    // count.
    line.send(Read{meddled.room, Side::circle, entered.head});
    expect_mark(line, entered.person, entered.head);
    meddled.server.kill_hard();
    meddled.server.start();
    Line again(meddled.counsellor);
    CHECK(mark_of(enter(again, meddled.room), entered.person).seq == entered.head);
}

TEST_CASE("what was read just before leaving counts", "[server][read]") {
    Meddled meddled;
    Line line(meddled.counsellor);
    Entered const entered = enter(line, meddled.room);
    line.send(message_put(meddled.room, "one more"));
    Seq const head = line.expect<Done>().last;
    FILE* const holding = meddled.hold("lock table read_mark in exclusive mode");
    line.send(Read{meddled.room, Side::circle, entered.head});
    line.send(Read{meddled.room, Side::circle, head});  // Waits for the one before.
    line.send(Leave{meddled.room});
    enter(line, meddled.room);
    meddled.let_go(holding);
    expect_mark(line, entered.person, head);
}

TEST_CASE("a person's devices on two nodes end with one mark, the store's, whichever way it went",
          "[server][read][nodes]") {
    Meddled meddled;
    Ground second_ground;
    std::filesystem::copy_file(meddled.ground.path / "master.key", second_ground.path / "master.key");
    RunningServer second(second_ground, {"database.address=" + meddled.server.database_address()});
    Browser counsellor_there(second.port(), second.origin());
    counsellor_there.cookie = meddled.counsellor.cookie;
    Line here(meddled.counsellor), there(counsellor_there);
    enter(here, meddled.room);
    Entered const entered = enter(there, meddled.room);
    Seq const first{1};
    auto const stands = [&] {
        return std::stoll(meddled.sql("select coalesce(max(seq), 0) from read_mark where side = 0"));
    };
    auto const last_told = [](Line& line) {
        std::int64_t told = -1;
        while (auto const frame = line.next(300ms))
            if (auto const* moved = std::get_if<ReadMoved>(&*frame)) told = moved->read.front().seq.value;
        return told;
    };
    for (int i = 0; i < 10; ++i) {
        for (int j = 0; j < 5; ++j) {
            here.send(Read{meddled.room, Side::circle, entered.head});
            there.send(Read{meddled.room, Side::circle, first, true});
        }
        auto const told_here = last_told(here), told_there = last_told(there);
        CHECK(told_here == stands());
        CHECK(told_there == stands());
    }
}

TEST_CASE("how far somebody has read is their own to know", "[server][read]") {
    Pair pair;
    Line counsellor(pair.counsellor), seeker(pair.seeker), phone(pair.seeker);
    PersonId const lead = enter(counsellor, pair.room).person;
    Entered const entered = enter(seeker, pair.room);
    enter(phone, pair.room);
    Seq const head = entered.head;
    seeker.send(Read{pair.room, Side::circle, head});
    Marks const mine{{entered.person, head}};
    CHECK(seeker.expect<ReadMoved>().read == mine);
    CHECK(phone.expect<ReadMoved>().read == mine);

    // Back again, on every device; and forward only where it was not to go back.
    Seq const earlier{head.value - 1};
    phone.send(Read{pair.room, Side::circle, earlier});
    phone.send(Read{pair.room, Side::circle, earlier, true});
    CHECK(seeker.expect<ReadMoved>().read == Marks{{entered.person, earlier}});
    CHECK(phone.expect<ReadMoved>().read == Marks{{entered.person, earlier}});

    // The counsellor hears of none of it: the first that comes is their own.
    counsellor.send(Read{pair.room, Side::circle, head});
    CHECK(counsellor.expect<ReadMoved>().read == Marks{{lead, head}});
    Line late(pair.counsellor);
    CHECK(enter(late, pair.room).read == Marks{{lead, head}});
}

TEST_CASE("both see how far the other has read while they agree to it", "[server][read]") {
    Pair pair;
    Line counsellor(pair.counsellor), seeker(pair.seeker);
    PersonId const lead = enter(counsellor, pair.room).person;
    Entered const entered = enter(seeker, pair.room);
    Seq const head = entered.head;
    counsellor.send(Read{pair.room, Side::circle, head});
    counsellor.expect<ReadMoved>();

    Agreement ours;
    ours.shows_read = true;
    counsellor.send(put_of(pair.room, ours, "agreement"));
    Seq const asked = counsellor.expect<Done>().last;
    Approval yes{Kind::agreement, {"agreement"}, asked, ApprovalAnswer::approved, ""};
    std::string const id = "agreement/agreement/" + entered.person.text();
    seeker.send(put_of(pair.room, yes, id));
    Marks const both{{lead, head}};
    CHECK(seeker.expect<ReadMoved>().read == both);
    CHECK(counsellor.expect<ReadMoved>().read == both);
    Seq const said = seeker.expect<Done>().last;
    Line late(pair.seeker);
    CHECK(mark_of(enter(late, pair.room), lead).seq == head);

    yes.answer = ApprovalAnswer::declined;
    seeker.send(put_of(pair.room, yes, id, said));
    CHECK(seeker.expect<ReadMoved>().read.empty());
    CHECK(counsellor.expect<ReadMoved>().read == both);  // Their own.
    Line later(pair.seeker);
    CHECK(enter(later, pair.room).read.empty());
}

namespace {

/// Somebody with a seat beside the two.
struct Third {
    Pair& pair;
    Browser browser;
    Line lead{pair.counsellor}, seeker{pair.seeker};
    Seat seat;

    Third(Pair& in, std::string const& name, Role role)
        : pair(in), browser(staff_of(world().server, "test", name)) {
        enter(lead, pair.room);
        enter(seeker, pair.room);
        seat.person = person_of(browser);
        seat.role = role;
    }
    Seq put(Line& by, SeatPhase phase, Seq base) {
        seat.phase = phase;
        by.send(put_of(pair.room, seat, seat.person.text(), base));
        return by.expect<Done>().last;
    }
    Seq let_in(Seq base = {}) { return put(seeker, SeatPhase::given, put(lead, SeatPhase::asked, base)); }
};

}  // namespace

TEST_CASE("who comes back finds read what they had read", "[server][read]") {
    Pair pair;
    Third berit(pair, "berit comes back", Role::counsellor);
    Seq const given = berit.let_in();
    Line line(berit.browser);
    enter(line, pair.room);
    line.send(Read{pair.room, Side::circle, given});
    expect_mark(line, berit.seat.person, given);
    Seq const ended = berit.put(berit.lead, SeatPhase::ended, given);
    line.expect<Closed>();
    berit.let_in(ended);
    CHECK(mark_of(enter(line, pair.room), berit.seat.person).seq == given);
}

TEST_CASE("a specialist's mark stays their own while the two show each other theirs", "[server][read]") {
    Pair pair;
    Third doctor(pair, "a specialist", Role::specialist);
    Seq const head = doctor.let_in();
    Line line(doctor.browser);
    enter(line, pair.room);
    line.send(Read{pair.room, Side::circle, head});
    expect_mark(line, doctor.seat.person, head);
    PersonId const lead = person_of(pair.counsellor), seeker = person_of(pair.seeker);
    doctor.lead.send(Read{pair.room, Side::circle, head});
    expect_mark(doctor.lead, lead, head);
    Agreement ours;
    ours.shows_read = true;
    doctor.lead.send(put_of(pair.room, ours, "agreement"));
    Approval const yes{
        Kind::agreement, {"agreement"}, doctor.lead.expect<Done>().last, ApprovalAnswer::approved, ""};
    doctor.seeker.send(put_of(pair.room, yes, "agreement/agreement/" + seeker.text()));
    Seq const said = doctor.seeker.expect<Done>().last;
    Line again(pair.seeker), again_there(doctor.browser);
    CHECK(enter(again, pair.room).read == Marks{{lead, head}});
    CHECK(enter(again_there, pair.room).read == Marks{{doctor.seat.person, head}});
    // Nor live, either way.
    line.send(Read{pair.room, Side::circle, said});
    CHECK(again_there.expect<ReadMoved>().read == Marks{{doctor.seat.person, said}});
    again.send(Read{pair.room, Side::circle, said});
    auto const told = again.expect<ReadMoved>().read;
    REQUIRE(told.size() == 2);
    CHECK(std::set<PersonId>{told[0].person, told[1].person} == std::set<PersonId>{lead, seeker});
}
