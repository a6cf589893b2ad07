// Turns that go wrong: the database takes no entry, or another holds the head. Everybody is answered with
// what is true, and the room goes on.
#include <algorithm>
#include <map>
#include <thread>

#include "tests/catch.hpp"
#include "tests/integration/server/meddled.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

using namespace std::chrono_literals;

/// From now on what is inserted there and meets `condition` fails with this SQLSTATE; the database's words
/// quote it.
void plant(Meddled const& meddled, std::string const& table, std::string const& sqlstate,
           std::string const& condition) {
    meddled.sql("create function planted_" + table + "() returns trigger language plpgsql as 'begin if " +
                condition + " then raise exception ''what somebody wrote'' using errcode = ''" + sqlstate +
                "''; end if; return new; end'");
    meddled.sql("create trigger planted before insert on " + table +
                " for each row execute function planted_" + table + "()");
}

void pull_out(Meddled const& meddled, std::string const& table) {
    meddled.sql("drop function planted_" + table + "() cascade");
}

}  // namespace

TEST_CASE("what the database refuses is tried again later, and the room goes on", "[server][turn]") {
    Meddled meddled;
    Put const put = message_put(meddled.room, "again and again");
    {
        Line line(meddled.counsellor);
        enter(line, meddled.room);
        plant(meddled, "entry", "53100", "true");
        line.send(put);
        CHECK(line.expect<Later>().put_id == put.put_id);
        line.send(put);
        CHECK(line.expect<Later>().put_id == put.put_id);
        pull_out(meddled, "entry");
    }
    Line line(meddled.counsellor);
    Entered const entered = enter(line, meddled.room);
    line.send(put);
    CHECK(line.expect<Done>().last.value == entered.head.value + 1);
}

TEST_CASE("a draft that the database refuses holds up no other", "[server][turn]") {
    Meddled meddled;
    Line line(meddled.counsellor);
    enter(line, meddled.room);
    Draft const draft = message_draft(meddled.room, new_id<PutId>().text(), "kept in the end");
    plant(meddled, "draft", "53100", "true");
    line.send(draft);
    CHECK(line.expect<DraftRefused>().code == "unavailable");
    pull_out(meddled, "draft");
    plant(meddled, "draft", "22001", "true");
    line.send(draft);
    auto const never = line.expect<DraftRefused>();
    CHECK(never.code == "not_kept");
    CHECK_FALSE(never.ms.has_value());  // Sending it again would not help.
    pull_out(meddled, "draft");
    line.send(draft);
    CHECK(line.expect<DraftKept>().id == draft.id);
}

TEST_CASE("nobody hears a refusal that rests on what was never committed", "[server][turn]") {
    Meddled meddled;
    Line line(meddled.counsellor);
    Entered const entered = enter(line, meddled.room);
    FILE* const holding = meddled.hold("select 1 from head for update");

    std::string const id = new_id<PutId>().text();
    Put const first = put_of(meddled.room, Message{"one", {}, {}, {}, {}}, id);
    Put const second =
        put_of(meddled.room, Message{"two", {}, {}, {}, {}}, id);  // Stale once `first` stands.
    line.send(message_put(meddled.room, "the one whose append is under way"));
    line.send(first);
    line.send(second);
    for (int i = 0; i < 3; ++i) line.expect<Later>();
    for (ServerFrame const& frame : line.skipped) CHECK_FALSE(std::holds_alternative<Refused>(frame));

    meddled.let_go(holding);
    line.send(second);
    CHECK(line.expect<Done>().last.value == entered.head.value + 1);
    line.send(first);
    CHECK(line.expect<Refused>().code == "stale");
}

TEST_CASE("a put that the database never takes is refused by itself, and its neighbours stand",
          "[server][turn]") {
    Meddled meddled;
    RoomId const other_room = open_room(meddled.counsellor);
    Line line(meddled.counsellor);
    Seq const head = enter(line, meddled.room).head;
    enter(line, other_room);
    plant(meddled, "entry", "22003", "octet_length(new.sealed) > 1000");

    // Held, so that what follows becomes one turn and one batch.
    FILE* const holding = meddled.begin_sql("select 1 from head for update; select pg_sleep(0.3)");
    while (meddled.sql("select count(*) from pg_stat_activity where wait_event = 'PgSleep'") == "0\n")
        std::this_thread::sleep_for(20ms);
    std::vector<Put> good;
    Put const bad = message_put(meddled.room, std::string(2'000, 'x'));
    for (int i = 0; i < 3; ++i) good.push_back(message_put(meddled.room, "fine " + std::to_string(i)));
    good.push_back(message_put(other_room, "in another room"));
    line.send(good[0]);
    line.send(bad);
    line.send(good[1]);
    line.send(good[3]);
    line.send(good[2]);
    std::map<PutId, Done> done;
    std::optional<Refused> refused;
    while (done.size() < 4 || !refused) {
        auto const frame = line.next();
        REQUIRE(frame.has_value());
        CHECK_FALSE(std::holds_alternative<Closed>(*frame));
        if (auto const* one = std::get_if<Later>(&*frame)) {  // The heads were held for too long.
            std::this_thread::sleep_for(200ms);
            bool const was_bad = one->put_id == bad.put_id;
            line.send(was_bad ? bad : *std::find_if(good.begin(), good.end(), [&](Put const& put) {
                return put.put_id == one->put_id;
            }));
        }
        if (auto const* one = std::get_if<Done>(&*frame)) done[one->put_id] = *one;
        if (auto const* one = std::get_if<Refused>(&*frame)) refused = *one;
    }
    pclose(holding);
    CHECK(refused->put_id == bad.put_id);
    CHECK(refused->code == "not_kept");
    for (Put const& put : good) CHECK(done.contains(put.put_id));
    CHECK(done.at(good[0].put_id).last.value >= head.value + 1);
    Line afterwards(meddled.counsellor);
    Seq const stands = enter(afterwards, meddled.room).head;
    CHECK(stands.value == head.value + 3);
    CHECK(read_all(afterwards, meddled.room, stands).size() == static_cast<std::size_t>(stands.value));

    line.send(bad);  // Alone, it is refused at once.
    CHECK(line.expect<Refused>().code == "not_kept");
    std::string const log = meddled.server.log();
    CHECK(log.find("append_never_taken") != std::string::npos);
    CHECK(log.find("22003 in append_batch") != std::string::npos);
    CHECK(log.find("what somebody wrote") == std::string::npos);
    pull_out(meddled, "entry");
    line.send(bad);
    CHECK(line.expect<Done>().last.value == head.value + 4);
}

TEST_CASE("the log says why a room failed or was unavailable, and quotes nobody", "[server][turn]") {
    Meddled meddled;
    Line line(meddled.counsellor);
    enter(line, meddled.room);
    auto const put_while_planted = [&](std::string const& code) {
        plant(meddled, "entry", code, "true");
        line.send(message_put(meddled.room, "words of a person"));
        line.expect<Later>();
        pull_out(meddled, "entry");
    };
    put_while_planted("53100");  // The disk is full.
    put_while_planted("P0001");  // A mistake of ours.
    std::string const log = meddled.server.log();
    CHECK(log.find("\"what\":\"room_unavailable\"") != std::string::npos);
    CHECK(log.find("53100 in append_batch") != std::string::npos);
    CHECK(log.find("\"what\":\"room_failed\"") != std::string::npos);
    CHECK(log.find("\"fault\":\"StatementWrong\"") != std::string::npos);
    CHECK(log.find("P0001 in append_batch") != std::string::npos);
    CHECK(log.find("what somebody wrote") == std::string::npos);
    CHECK(log.find("words of a person") == std::string::npos);
}

TEST_CASE("an invitation that was accepted and cut short before the seat was put gives the seat in the end",
          "[server][turn][invitation]") {
    Meddled meddled;
    std::string const token = invite(meddled.counsellor, meddled.room);
    FILE* const holding = meddled.hold("select 1 from head for update");
    std::thread accepting([port = meddled.server.port(), origin = meddled.server.origin(), token] {
        accept_without_answer(port, origin, acceptance(token, "ola"));
    });
    while (meddled.sql("select count(*) from invitation where redeemed is not null") == "0\n")
        std::this_thread::sleep_for(20ms);
    auto const release = [&] {
        accepting.join();
        meddled.let_go(holding);
        CHECK(meddled.sql("select count(*) from seat_of where role = 0") == "0\n");
    };
    SECTION("killed: at the next start") {
        meddled.server.kill_hard();
        release();
        meddled.server.start();
        for (int i = 0; i < 500 && meddled.sql("select count(*) from seat_of where role = 0") == "0\n"; ++i)
            std::this_thread::sleep_for(20ms);
        CHECK(meddled.sql("select count(*) from seat_of where role = 0") == "1\n");
    }
    SECTION("only cut off from its database: when the person signs in") {
        release();
    }
    Browser seeker = sign_in_again(meddled.server, "test", "ola");
    CHECK(seeker.get_for<RoomRows>("/api/rooms").rooms.size() == 1);
    Line line(seeker);
    CHECK(enter(line, meddled.room).role == Role::seeker);
    CHECK(meddled.sql("select count(*) from seat_of where role = 0") == "1\n");
}

TEST_CASE("a link that is old, and a database that takes nothing, are told and spend nothing",
          "[server][turn][invitation]") {
    Meddled meddled;
    Browser guest(meddled.server.port(), meddled.server.origin());
    std::string const token = invite(meddled.counsellor, meddled.room);
    plant(meddled, "account", "53100", "true");
    auto const away = guest.post("/api/invitations/accept", acceptance(token, "ola"));
    CHECK(away.status == 503);
    CHECK(away.code() == "unavailable");
    pull_out(meddled, "account");
    CHECK(meddled.sql("select count(*) from invitation where redeemed is not null") == "0\n");

    meddled.sql("update invitation set ends = now()");
    for (auto const& answer : {guest.post("/api/invitations/look", LookAtInvitation{token}),
                               guest.post("/api/invitations/accept", acceptance(token, "ola"))}) {
        CHECK(answer.status == 410);
        CHECK(answer.code() == "link_old");
    }
    CHECK(meddled.sql("select count(*) from account where standing = 0") == "0\n");
}
