// The journal against a real PostgreSQL: what is appended, what is left out, and what is found again.
#include <boost/asio/awaitable.hpp>

#include "tests/catch.hpp"
#include "tests/integration/storage/support.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

std::vector<Entry> all_of(Store& store, RoomId room, Side side) {
    return await(store.journal().read_forward(room, side, Seq{0}, 10'000'000));
}

}  // namespace

TEST_CASE("what is appended is read back as it was", "[journal]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    PutId const put = random_id<PutId>();
    auto append = message_append(made.room, Side::circle, 1, made.lead, put, R"({"text":"Hei på deg"})");
    append->entries.push_back(message(made.room, Side::circle, 3, made.lead, put, 1, "{}"));
    append->entries.back().value.reset();  // Withdrawn.
    REQUIRE(await(store.journal().append(append)) == AppendOutcome::appended);

    std::vector<Entry> const entries = all_of(store, made.room, Side::circle);
    REQUIRE(entries.size() == 3);
    CHECK(entries[1] == append->entries[0]);
    CHECK(entries[2] == append->entries[1]);
    CHECK(all_of(store, made.room, Side::staff).empty());
}

TEST_CASE("an append decided on a stale head writes nothing", "[journal]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    auto const put = [&](std::int64_t expected, char const* text) {
        return await(store.journal().append(
            message_append(made.room, Side::circle, expected, made.lead, random_id<PutId>(), text)));
    };
    CHECK(put(1, "\"a\"") == AppendOutcome::appended);
    CHECK(put(1, "\"b\"") == AppendOutcome::again);
    CHECK(put(5, "\"c\"") == AppendOutcome::again);
    CHECK(put(2, "\"d\"") == AppendOutcome::appended);
    CHECK(database.one("SELECT string_agg(seq::text, ',' ORDER BY seq) FROM entry WHERE side = 0") ==
          "1,2,3");
}

TEST_CASE("a mixed batch appends only what is fresh", "[journal]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const fresh = open_room(store), stale = open_room(store), twice = open_room(store);
    PutId const known = random_id<PutId>();
    auto first = message_append(twice.room, Side::circle, 1, twice.lead, known, "\"once\"");
    REQUIRE(await(store.journal().append(first)) == AppendOutcome::appended);

    // One loop starts all three before anything runs: they reach the lane together.
    auto all = [&]() -> boost::asio::awaitable<std::vector<AppendOutcome>> {
        boost::asio::any_io_executor const executor = co_await boost::asio::this_coro::executor;
        std::vector<std::shared_ptr<Append>> appends{
            message_append(fresh.room, Side::circle, 1, fresh.lead, random_id<PutId>(), "\"fresh\""),
            message_append(stale.room, Side::circle, 0, stale.lead, random_id<PutId>(), "\"stale\""),
            message_append(twice.room, Side::circle, 2, twice.lead, known, "\"twice\"")};
        std::vector<AppendOutcome> outcomes(appends.size());
        std::size_t waiting = appends.size();
        for (std::size_t i = 0; i < appends.size(); ++i)
            boost::asio::co_spawn(executor, store.journal().append(appends[i]),
                                  [&, i](std::exception_ptr failure, AppendOutcome outcome) {
                                      REQUIRE(!failure);
                                      outcomes[i] = outcome;
                                      waiting -= 1;
                                  });
        while (waiting > 0) co_await boost::asio::post(executor, boost::asio::use_awaitable);
        co_return outcomes;
    };
    CHECK(await(all()) ==
          std::vector<AppendOutcome>{AppendOutcome::appended, AppendOutcome::again, AppendOutcome::again});
    CHECK(all_of(store, fresh.room, Side::circle).size() == 2);
    CHECK(all_of(store, stale.room, Side::circle).size() == 1);
    CHECK(all_of(store, twice.room, Side::circle).size() == 2);
}

TEST_CASE("a put sent again after a week is found and not written twice", "[journal]") {
    TestDatabase database;
    PutId const put = random_id<PutId>();
    TestRoom made;
    {
        Store store(database.settings());
        made = open_room(store);
        auto append = message_append(made.room, Side::circle, 1, made.lead, put, "\"a week ago\"");
        append->entries.front().at -= std::chrono::days{7};
        append->entries.push_back(message(made.room, Side::circle, 3, made.lead, put, 1, "\"with it\""));
        REQUIRE(await(store.journal().append(append)) == AppendOutcome::appended);
    }
    Store store(database.settings());  // Another program, days later: nothing is in memory.
    auto again = message_append(made.room, Side::circle, 3, made.lead, put, "\"a week ago\"");
    CHECK(await(store.journal().append(again)) == AppendOutcome::again);
    std::vector<PutId> const asked{random_id<PutId>(), put};
    std::vector<FoundPut> const found = await(store.journal().find_puts(made.room, Side::circle, asked));
    REQUIRE(found.size() == 1);
    CHECK(found[0].put_id == put);
    CHECK(found[0].first == Seq{2});
    CHECK(found[0].last == Seq{3});
    CHECK(all_of(store, made.room, Side::circle).size() == 3);
}

TEST_CASE("the sides of a room count for themselves", "[journal]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    PutId const put = random_id<PutId>();
    for (Side const side : {Side::staff, Side::circle}) {
        std::int64_t const expected = side == Side::circle ? 1 : 0;
        auto const append =
            message_append(made.room, side, expected, made.lead, put, "\"same id, other side\"");
        CHECK(await(store.journal().append(append)) == AppendOutcome::appended);
    }
    std::vector<RoomId> const rooms{made.room, random_id<RoomId>()};
    std::vector<HeadRow> const heads = await(store.journal().heads(rooms));
    REQUIRE(heads.size() == 2);
    for (HeadRow const& head : heads) CHECK(head.head.value == (head.side == Side::circle ? 2 : 1));
}

TEST_CASE("pages read backward and forward cover the journal once", "[journal]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    std::int64_t head = 1;
    while (head < 200) {
        PutId const put = random_id<PutId>();
        auto append = message_append(made.room, Side::circle, head, made.lead, put,
                                     "\"" + std::string(300, 'x') + "\"");
        for (int part = 1; part < 16; ++part)
            append->entries.push_back(
                message(made.room, Side::circle, head + 1 + part, made.lead, put, part, "\"y\""));
        REQUIRE(await(store.journal().append(append)) == AppendOutcome::appended);
        head += 16;
    }
    std::size_t const page_bytes = 5'000;
    std::int64_t before = head + 1;
    int pages = 0;
    while (before > 1) {
        auto const page =
            await(store.journal().read_page(made.room, Side::circle, Seq{before}, Seq{0}, page_bytes));
        REQUIRE(!page.empty());
        CHECK(page.back().seq.value == before - 1);
        CHECK(page.size() < 30);
        before = page.front().seq.value;
        pages += 1;
    }
    CHECK(pages > 5);
    auto const bounded =
        await(store.journal().read_page(made.room, Side::circle, Seq{50}, Seq{47}, page_bytes));
    REQUIRE(bounded.size() == 2);
    CHECK(bounded.front().seq == Seq{48});
    auto const beyond = await(store.journal().read_page(made.room, Side::circle, Seq{1'000'000}, Seq{0}, 1));
    REQUIRE(beyond.size() == 1);  // At least one, however large.
    CHECK(beyond.front().seq == Seq{head});

    std::int64_t after = 0;
    for (;;) {
        auto const page =
            await(store.journal().read_forward(made.room, Side::circle, Seq{after}, page_bytes));
        if (page.empty()) break;
        CHECK(page.front().seq.value == after + 1);
        after = page.back().seq.value;
    }
    CHECK(after == head);
}

TEST_CASE("an append that is wrong in itself is our own mistake, and harms no neighbour", "[journal]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    auto hole = message_append(made.room, Side::circle, 1, made.lead, random_id<PutId>(), "1");
    hole->entries.front().seq = Seq{3};
    CHECK_THROWS_AS(await(store.journal().append(hole)), std::logic_error);
    auto empty = std::make_shared<Append>();
    CHECK_THROWS_AS(await(store.journal().append(empty)), std::logic_error);
    auto unknown = message_append(random_id<RoomId>(), Side::circle, 0, made.lead, random_id<PutId>(), "1");
    CHECK(await(store.journal().append(unknown)) == AppendOutcome::again);
    CHECK(all_of(store, made.room, Side::circle).size() == 1);
}

TEST_CASE("summary, seats and due days are written with the entries", "[journal]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    PersonId const seeker = random_id<PersonId>();
    Date const day{std::chrono::year{2027}, std::chrono::month{2}, std::chrono::day{28}};
    auto append = message_append(made.room, Side::circle, 1, seeker, random_id<PutId>(), "\"hello\"");
    append->summary.waits_for = Party::staff;
    append->summary.waits_since = append->entries.front().at;
    append->summary.seeker_seq = Seq{2};
    append->summary.seeker_at = append->entries.front().at;
    append->summary.next_due = day;
    append->summary.phase = RoomPhase::resting;
    append->seats.push_back({seeker, Role::seeker, SeatPhase::given, std::nullopt});
    append->due.push_back({Kind::activity, ThingId{"walk"}, day});
    append->face = R"({"title":"Another name"})";
    REQUIRE(await(store.journal().append(append)) == AppendOutcome::appended);

    std::vector<ListedRoom> const rooms = await(store.rooms().list_of(made.lead));
    REQUIRE(rooms.size() == 1);
    CHECK(rooms[0].summary == append->summary);
    CHECK(rooms[0].last_entry == append->entries.front().at);
    CHECK(rooms[0].face == *append->face);
    CHECK(rooms[0].head == Seq{2});
    CHECK(rooms[0].unread == 1);
    CHECK(rooms[0].seats.size() == 2);
    CHECK(database.one("SELECT day::text FROM due") == "2027-02-28");

    auto next = message_append(made.room, Side::circle, 2, seeker, random_id<PutId>(), "\"done\"");
    next->due.push_back({Kind::activity, ThingId{"walk"}, std::nullopt});
    next->seats.push_back({seeker, Role::seeker, SeatPhase::ended, std::nullopt});
    REQUIRE(await(store.journal().append(next)) == AppendOutcome::appended);
    CHECK(database.one("SELECT count(*) FROM due") == "0");
    CHECK(await(store.rooms().list_of(seeker)).empty());
}

TEST_CASE("an erasure leaves no sealed value of the thing, and a ledger row", "[journal][erasure]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    auto const put = [&](std::int64_t expected, std::string id, std::string text) {
        auto append =
            message_append(made.room, Side::circle, expected, made.lead, random_id<PutId>(), std::move(text));
        append->entries.front().id.text = std::move(id);
        return append;
    };
    auto append = [&](std::shared_ptr<Append> one) {
        REQUIRE(await(store.journal().append(std::move(one))) == AppendOutcome::appended);
    };
    append(put(1, "gone", "\"one\""));
    append(put(2, "kept", "\"two\""));
    append(put(3, "gone", "\"three\""));
    // The turn that erases begins with one more version of the thing.
    auto erasing = put(4, "gone", "\"four\"");
    Entry erasure = message(made.room, Side::circle, 6, made.lead, random_id<PutId>(), 0, "{}");
    erasure.kind = Kind::erasure;
    Entry after = message(made.room, Side::circle, 7, made.lead, random_id<PutId>(), 0, "\"new\"");
    after.id.text = "gone";
    erasing->entries.push_back(erasure);
    erasing->entries.push_back(after);
    ErasedThing const thing{Kind::message, ThingId{"gone"}};
    erasing->erasures.push_back({Seq{6}, {thing}});
    append(erasing);

    CHECK(database.one("SELECT string_agg(seq::text, ',' ORDER BY seq) FROM entry WHERE sealed IS NULL") ==
          "2,4,5");
    CHECK(database.one("SELECT seqs::text FROM erasure_ledger WHERE seq = 6") == "{2,4,5}");
    std::vector<Entry> const entries = all_of(store, made.room, Side::circle);
    REQUIRE(entries.size() == 7);
    for (Entry const& entry : entries) {
        bool const gone = entry.seq == Seq{2} || entry.seq == Seq{4} || entry.seq == Seq{5};
        CHECK(entry.erased == gone);
        CHECK(entry.value.has_value() == !gone);
    }
    CHECK(entries[3].id.text == "gone");
    CHECK(entries[6].value == "\"new\"");
}
