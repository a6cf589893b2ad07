// Drafts: kept for one person on all their devices, and for nobody else.
#include "tests/catch.hpp"
#include "tests/integration/storage/support.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

NewDraft answers(std::string id, std::int64_t base, std::optional<std::string> value) {
    NewDraft draft;
    draft.kind = Kind::answers;
    draft.id.text = std::move(id);
    draft.v = 1;
    draft.base = base;
    draft.value = std::move(value);
    return draft;
}

}  // namespace

TEST_CASE("two devices of one person take turns over a draft", "[drafts]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    DraftShelf const shelf{random_id<PersonId>(), made.room, Side::circle};
    auto const keep = [&](std::string id, std::int64_t base, std::optional<std::string> value) {
        return await(store.drafts().keep(shelf, answers(std::move(id), base, std::move(value))));
    };

    DraftOutcome const first = keep("map/1/self", 0, "\"one\"");
    REQUIRE(first.kept_now);
    CHECK(first.kept.version == 1);
    DraftOutcome const second = keep("map/1/self", 1, "\"two\"");
    REQUIRE(second.kept_now);
    CHECK(second.kept.version == 2);

    DraftOutcome const stale = keep("map/1/self", 1, "\"other device\"");
    CHECK_FALSE(stale.kept_now);
    CHECK(stale.kept.version == 2);
    CHECK(stale.kept.value->text == "\"two\"");
    CHECK_FALSE(keep("map/1/self", 0, "\"begun anew\"").kept_now);

    DraftOutcome const sent_again = keep("map/1/self", 1, "\"two\"");  // Its answer was lost.
    CHECK(sent_again.kept_now);
    CHECK(sent_again.kept.version == 2);

    CHECK(keep("map/1/work", 0, "\"three\"").kept.version == 3);  // Counted over the shelf.
    auto const newer = await(store.drafts().newer(shelf, 2));
    REQUIRE(newer.size() == 1);
    CHECK(newer[0].id.text == "map/1/work");
    CHECK(newer[0].value->text == "\"three\"");
    CHECK(await(store.drafts().newer(shelf, 0)).size() == 2);
}

TEST_CASE("a dropped draft is told to the person's other devices and may begin anew", "[drafts]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    DraftShelf const shelf{random_id<PersonId>(), made.room, Side::circle};
    auto const keep = [&](std::int64_t base, std::optional<std::string> value) {
        return await(store.drafts().keep(shelf, answers("m1", base, std::move(value))));
    };
    REQUIRE(keep(0, "\"one\"").kept_now);
    SECTION("by the person") {
        DraftOutcome const dropped = keep(1, std::nullopt);
        CHECK(dropped.kept_now);
        CHECK(dropped.kept.version == 2);
    }
    SECTION("because its entry exists") {
        auto const dropped = await(store.drafts().drop(shelf, Kind::answers, ThingId{"m1"}));
        REQUIRE(dropped);
        CHECK(dropped->version == 2);
        CHECK(await(store.drafts().drop(shelf, Kind::answers, ThingId{"m1"}))->version == 2);
    }
    CHECK(await(store.drafts().newer(shelf, 0)).empty());
    auto const newer = await(store.drafts().newer(shelf, 1));
    REQUIRE(newer.size() == 1);
    CHECK(newer[0].id.text == "m1");
    CHECK_FALSE(newer[0].value);
    CHECK(database.one("SELECT count(*) FROM draft WHERE sealed IS NOT NULL") == "0");
    CHECK_FALSE(keep(1, "\"made from what was dropped\"").kept_now);
    CHECK(keep(0, "\"anew\"").kept_now);
}

TEST_CASE("a draft is one person's", "[drafts]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    DraftShelf const mine{random_id<PersonId>(), made.room, Side::circle};
    DraftShelf const theirs{made.lead, made.room, Side::circle},
        other_side{mine.person, made.room, Side::staff};
    REQUIRE(await(store.drafts().keep(mine, answers("same", 0, "\"mine\""))).kept_now);
    CHECK(await(store.drafts().newer(theirs, 0)).empty());
    CHECK(await(store.drafts().newer(other_side, 0)).empty());
    DraftOutcome const of_theirs = await(store.drafts().keep(theirs, answers("same", 0, "\"theirs\"")));
    CHECK(of_theirs.kept_now);  // No sign of mine.
    CHECK(of_theirs.kept.version == 1);
    CHECK_FALSE(await(store.drafts().drop(other_side, Kind::answers, ThingId{"same"})));
    auto const kept = await(store.drafts().newer(mine, 0));
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].value->text == "\"mine\"");

    // Behind our back, a row of mine made theirs opens for nobody.
    database.sql("DELETE FROM draft WHERE person = '" + theirs.person.text() + "'");
    database.sql("UPDATE draft SET person = '" + theirs.person.text() + "'");
    CHECK_THROWS_AS(await(store.drafts().newer(theirs, 0)), SealBroken);
}

TEST_CASE("many drafts at once from two devices lose none and count without doubles", "[drafts]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    DraftShelf const shelf{random_id<PersonId>(), made.room, Side::circle};
    boost::asio::io_context loop;
    int kept = 0, stale = 0;
    for (int i = 0; i < 200; ++i)
        boost::asio::co_spawn(
            loop, store.drafts().keep(shelf, answers("t" + std::to_string(i % 100), 0, std::to_string(i))),
            [&](std::exception_ptr failure, DraftOutcome outcome) {
                REQUIRE(!failure);
                (outcome.kept_now ? kept : stale) += 1;
            });
    loop.run();
    CHECK(kept == 100);
    CHECK(stale == 100);
    CHECK(database.one("SELECT count(DISTINCT version) FROM draft") == "100");
    CHECK(await(store.drafts().newer(shelf, 0)).size() == 100);
}

TEST_CASE("what is left of a dropped draft goes after thirty days, and nothing else does", "[drafts]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    DraftShelf const shelf{made.lead, made.room, Side::circle};
    auto const keep = [&](std::string id, std::int64_t base, std::optional<std::string> value) {
        NewDraft const draft{Kind::message, ThingId{std::move(id)}, 1, base, std::move(value)};
        return await(store.drafts().keep(shelf, draft)).kept.version;
    };
    for (std::string const id : {"long gone", "just gone", "back again"})
        keep(id, keep(id, 0, "\"words\""), std::nullopt);
    keep("stands", 0, "\"words\"");
    CHECK(await(store.drafts().forget_dropped()) == 0);
    CHECK(await(store.drafts().newer(shelf, 1)).size() == 4);

    database.sql("UPDATE draft SET dropped = dropped - interval '30 days 1 minute'");
    keep("back again", 0, "\"new words\"");
    keep("just gone", keep("just gone", 0, "\"more\""), std::nullopt);
    CHECK(await(store.drafts().forget_dropped()) == 1);
    auto const left = await(store.drafts().newer(shelf, 1));
    REQUIRE(left.size() == 3);
    for (KeptDraft const& draft : left) CHECK(draft.id.text != "long gone");
    CHECK(keep("long gone", 0, "\"begun anew\"") > left.back().version);
}
