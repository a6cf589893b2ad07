// The chain of visits: what is over is linked, and whatever is changed afterwards is found (threat: a log of
// who has looked that somebody with the database in hand has put right).
#include "tests/catch.hpp"
#include "tests/integration/storage/support.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

constexpr int visits = 40;

/// So many visits of many persons, all over, from one after the other.
void be_visited(TestDatabase& database, Store& store, RoomId room, int count) {
    for (int n = 0; n < count; ++n) {
        NewVisit visit;
        visit.person = random_id<PersonId>();
        visit.room = room;
        visit.side = n % 3 == 0 ? Side::staff : Side::circle;
        if (n % 5 != 0) visit.role = Role::counsellor;
        visit.refused = n % 5 == 0;
        visit.session = random_id<SessionId>();
        await(store.visits().begin(visit));
    }
    database.sql(
        "UPDATE visit SET from_at = from_at - interval '1 hour', last_at = last_at - interval '1 hour' "
        "WHERE NOT linked");
}

std::string at(int place) {
    return " WHERE id = (SELECT visit FROM visit_link WHERE place = " + std::to_string(place) + ")";
}

}  // namespace

TEST_CASE("visits that are over are linked once, and stay as they are", "[visits][chain]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    CHECK(await(store.visit_chain().link()) == 0);
    CHECK(await(store.visit_chain().check()).whole());

    be_visited(database, store, made.room, visits);
    NewVisit going_on;
    going_on.person = made.lead;
    going_on.room = made.room;
    going_on.session = random_id<SessionId>();
    await(store.visits().begin(going_on));
    CHECK(await(store.visit_chain().link()) == visits);
    CHECK(await(store.visit_chain().link()) == 0);
    VisitChainCheck const check = await(store.visit_chain().check());
    CHECK(check.whole());
    CHECK(check.links == visits);

    // A program that was away for long and comes back with an old visit: that one is over, it begins another.
    std::int64_t const first = std::stoll(database.one("SELECT visit FROM visit_link WHERE place = 1"));
    await(store.visits().touch({first}));
    CHECK(await(store.visit_chain().check()).whole());
    database.sql("UPDATE visit SET last_at = last_at - interval '1 hour' WHERE NOT linked");
    CHECK(await(store.visit_chain().link()) == 1);
    CHECK(await(store.visit_chain().check()).links == visits + 1);
}

TEST_CASE("whatever is changed, moved or taken out of the chain is found where it was", "[visits][chain]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    be_visited(database, store, made.room, visits);
    REQUIRE(await(store.visit_chain().link()) == visits);

    database.sql("CREATE TABLE visit_before AS SELECT * FROM visit");
    database.sql("CREATE TABLE link_before AS SELECT * FROM visit_link");
    auto const put_back = [&] {
        database.sql("DELETE FROM visit_link");
        database.sql("DELETE FROM visit");
        database.sql("INSERT INTO visit OVERRIDING SYSTEM VALUE SELECT * FROM visit_before");
        database.sql("INSERT INTO visit_link SELECT * FROM link_before");
        REQUIRE(await(store.visit_chain().check()).whole());
    };
    std::vector<std::string> const changed{
        "UPDATE visit SET person = gen_random_uuid()",
        "UPDATE visit SET room = gen_random_uuid()",
        "UPDATE visit SET side = 1 - side",
        "UPDATE visit SET role = coalesce(role, 0) + 1",
        "UPDATE visit SET session = gen_random_uuid()",
        "UPDATE visit SET refused = NOT refused",
        "UPDATE visit SET from_at = from_at - interval '1 microsecond'",
        "UPDATE visit SET last_at = last_at + interval '1 hour'",
        "DELETE FROM visit",
    };
    for (int place = 1; place <= visits; place += 3) {
        for (std::string const& change : changed) {
            INFO(change + at(place));
            database.sql(change + at(place));
            VisitChainCheck const check = await(store.visit_chain().check());
            REQUIRE(check.broken_at);
            CHECK(*check.broken_at == place);
            put_back();
        }
    }
    SECTION("a link taken out together with its visit") {
        database.sql("DELETE FROM visit" + at(7));
        database.sql("DELETE FROM visit_link WHERE place = 7");
        CHECK(await(store.visit_chain().check()).broken_at == 7);
        // Not even by closing the gap.
        database.sql("UPDATE visit_link SET place = -place WHERE place > 7");
        database.sql("UPDATE visit_link SET place = -place - 1 WHERE place < 0");
        CHECK(await(store.visit_chain().check()).broken_at == 7);
    }
    SECTION("two that have changed places") {
        database.sql("UPDATE visit_link SET place = -place WHERE place IN (11, 12)");
        database.sql("UPDATE visit_link SET place = 23 + place WHERE place < 0");
        CHECK(await(store.visit_chain().check()).broken_at == 11);
    }
    SECTION("the last link alone: its visit is left without one") {
        database.sql("DELETE FROM visit_link WHERE place = " + std::to_string(visits));
        VisitChainCheck const check = await(store.visit_chain().check());
        CHECK_FALSE(check.broken_at);
        CHECK(check.without_link == 1);
        CHECK_FALSE(check.whole());
    }
}
