// Turns that go wrong: the database takes no entry, or another holds the head. Everybody is answered with what is
// true, and the room goes on.
#include <cstdio>
#include <thread>

#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

using namespace std::chrono_literals;

/// A server of its own, because these cases meddle with its database.
struct Meddled {
    Ground ground;
    RunningServer server{ground};
    Browser counsellor{server.port(), server.origin()};
    RoomId room;

    Meddled() {
        add_organisation(server, "test");
        counsellor = staff_of(server, "test", "kari");
        room = open_room(counsellor);
    }

    FILE* begin_sql(std::string const& statement) const {
        std::string const command =
            "psql -XAtq '" + server.database_address() + "' -c \"" + statement + "\"";
        FILE* const answer = popen(command.c_str(), "r");
        REQUIRE(answer != nullptr);
        return answer;
    }
    std::string sql(std::string const& statement) const {
        FILE* const pipe = begin_sql(statement);
        std::string answer;
        char buffer[256];
        while (std::fgets(buffer, sizeof buffer, pipe) != nullptr) answer += buffer;
        REQUIRE(pclose(pipe) == 0);
        return answer;
    }
};

}  // namespace

TEST_CASE("what the database refuses is tried again later, and the room goes on", "[server][turn]") {
    Meddled meddled;
    Put const put = message_put(meddled.room, "again and again");
    {
        Line line(meddled.counsellor);
        enter(line, meddled.room);
        meddled.sql("alter table entry add constraint full_up check (seq < 0) not valid");
        line.send(put);
        CHECK(line.expect<Later>().put_id == put.put_id);
        line.send(put);
        CHECK(line.expect<Later>().put_id == put.put_id);
        meddled.sql("alter table entry drop constraint full_up");
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
    meddled.sql("alter table draft add constraint full_up check (false) not valid");
    line.send(draft);
    CHECK(line.expect<DraftRefused>().code == "unavailable");
    meddled.sql("alter table draft drop constraint full_up");
    line.send(draft);
    CHECK(line.expect<DraftKept>().id == draft.id);
}

TEST_CASE("nobody hears a refusal that rests on what was never committed", "[server][turn]") {
    Meddled meddled;
    Line line(meddled.counsellor);
    Entered const entered = enter(line, meddled.room);
    FILE* const holding = meddled.begin_sql("select 1 from head for update; select pg_sleep(8)");
    while (meddled.sql("select count(*) from pg_stat_activity where wait_event = 'PgSleep'") == "0\n")
        std::this_thread::sleep_for(20ms);

    std::string const id = new_id<PutId>().text();
    Put const first = put_of(meddled.room, Message{"one", {}, {}, {}, {}}, id);
    Put const second = put_of(meddled.room, Message{"two", {}, {}, {}, {}}, id);  // Stale once `first` stands.
    line.send(message_put(meddled.room, "the one whose append is under way"));
    line.send(first);
    line.send(second);
    for (int i = 0; i < 3; ++i) line.expect<Later>();
    for (ServerFrame const& frame : line.skipped) CHECK_FALSE(std::holds_alternative<Refused>(frame));

    pclose(holding);
    line.send(second);
    CHECK(line.expect<Done>().last.value == entered.head.value + 1);
    line.send(first);
    CHECK(line.expect<Refused>().code == "stale");
}
