// A room over the wire: two people, live and caught up, once and never twice.
#include <algorithm>

#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

TEST_CASE("an invitation lets the seeker in, and both hear each other", "[server][room]") {
    Pair pair;
    Line counsellor(pair.counsellor), seeker(pair.seeker);
    Entered const first = enter(counsellor, pair.room);
    CHECK(first.role == Role::lead);
    CHECK(first.people.size() == 2);
    Entered const second = enter(seeker, pair.room);
    CHECK(second.role == Role::seeker);
    CHECK(second.head == first.head);

    Put const put = message_put(pair.room, "Hei, er du der?");
    seeker.send(put);
    auto const own = seeker.expect<Entries>();
    auto const done = seeker.expect<Done>();
    CHECK(done.put_id == put.put_id);
    CHECK(done.first.value == second.head.value + 1);
    auto const live = counsellor.expect<Entries>();
    REQUIRE(live.entries.size() == 1);
    CHECK(live == own);
    CHECK(live.entries[0].value->text.find("Hei, er du der?") != std::string::npos);
    CHECK(counsellor.expect<TurnMoved>().turn.waits_for == Party::staff);

    Line late(pair.counsellor);
    Entered const again = enter(late, pair.room);
    CHECK(again.head == done.last);
    auto const all = read_all(late, pair.room, again.head);
    REQUIRE(all.size() == static_cast<std::size_t>(again.head.value));
    CHECK(all.back() == live.entries[0]);
}

TEST_CASE("a put sent twice stands once and is answered alike", "[server][room]") {
    Pair pair;
    Line seeker(pair.seeker);
    Entered const entered = enter(seeker, pair.room);
    Put const put = message_put(pair.room, "once");
    seeker.send(put);
    seeker.send(put);
    auto const first = seeker.expect<Done>();
    auto const second = seeker.expect<Done>();
    CHECK(first == second);

    Line other(pair.seeker);
    CHECK(enter(other, pair.room).head.value == entered.head.value + 1);
    other.send(put);
    CHECK(other.expect<Done>() == first);
}

TEST_CASE("a message that was withdrawn is unread by nobody", "[server][room]") {
    Pair pair;
    auto const unread = [&] {
        auto const rooms = pair.counsellor.get_for<RoomRows>("/api/rooms").rooms;
        auto const row = std::find_if(rooms.begin(), rooms.end(),
                                      [&](RoomRow const& row) { return row.room == pair.room; });
        return row == rooms.end() ? -1 : row->unread;
    };
    Line seeker(pair.seeker);
    enter(seeker, pair.room);
    Put const kept = message_put(pair.room, "kept"), regretted = message_put(pair.room, "regretted");
    seeker.send(kept);
    seeker.expect<Done>();
    seeker.send(regretted);
    Seq const at = seeker.expect<Done>().last;
    CHECK(unread() == 2);

    Put change =
        put_of(pair.room, Message{"regretted, too", {}, {}, {}, {}}, regretted.changes.front().id.text, at);
    seeker.send(change);
    Seq const changed_at = seeker.expect<Done>().last;
    CHECK(unread() == 2);
    change.put_id = new_id<PutId>();
    change.changes.front().base = changed_at;
    change.changes.front().value.reset();
    seeker.send(change);
    seeker.expect<Done>();
    CHECK(unread() == 1);
}

namespace {

using Marks = std::vector<ReadMark>;

ReadMark mark_of(Entered const& entered, PersonId person) {
    auto const mark = std::find_if(entered.read.begin(), entered.read.end(),
                                   [&](ReadMark const& one) { return one.person == person; });
    return mark == entered.read.end() ? ReadMark{person, Seq{}} : *mark;
}

}  // namespace

TEST_CASE("how far somebody has read is their own to know", "[server][room]") {
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

TEST_CASE("both see how far the other has read while they agree to it", "[server][room]") {
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
