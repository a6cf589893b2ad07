// What must hold when lines are cut inside COMMIT and when two programs write the same rooms.
#include <fstream>
#include <set>

#include <boost/asio/steady_timer.hpp>

#include "tests/catch.hpp"
#include "tests/integration/storage/child.hpp"
#include "tests/integration/storage/cutting_proxy.hpp"
#include "tests/integration/storage/support.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

/// Writes its puts one after the other as a live room does: decided on a head, read on and looked up after
/// `again`, sent again after a failure.
struct Writer {
    Store& store;
    RoomId room;
    Side side;
    PersonId by;
    std::vector<PutId> puts;
    bool with_seat = false;  // Takes the way of a transaction with several statements.
    std::int64_t head = 0;
    std::set<PutId> acknowledged;
    int agains = 0, failures = 0;
};

boost::asio::awaitable<std::int64_t> head_of(Store& store, RoomId room, Side side) {
    std::vector<RoomId> rooms(1, room);
    for (HeadRow const& row : co_await store.journal().heads(rooms))
        if (row.side == side) co_return row.head.value;
    throw std::logic_error("no such room");
}

/// True when the put stands.
boost::asio::awaitable<bool> try_put(Writer& writer, PutId put) {
    auto append =
        message_append(writer.room, writer.side, writer.head, writer.by, put, "\"" + put.text() + "\"");
    append->entries.push_back(
        message(writer.room, writer.side, writer.head + 2, writer.by, put, 1, "\"second\""));
    if (writer.with_seat)
        append->seats.push_back({writer.by, Role::counsellor, SeatPhase::given, std::nullopt});
    AppendOutcome const outcome = co_await writer.store.journal().append(append);
    if (outcome == AppendOutcome::appended) {
        writer.head += 2;
        co_return true;
    }
    writer.agains += 1;
    writer.head = co_await head_of(writer.store, writer.room, writer.side);
    std::vector<PutId> puts(1, put);
    auto const found = co_await writer.store.journal().find_puts(writer.room, writer.side, puts);
    co_return !found.empty();
}

boost::asio::awaitable<void> write_all(Writer& writer) {
    for (PutId const put : writer.puts) {
        bool stands = false;
        while (!stands) {
            bool failed = false;
            try {
                stands = co_await try_put(writer, put);
            } catch (StoreUnavailable const&) {
                failed = true;
            }
            if (failed) writer.failures += 1;
        }
        writer.acknowledged.insert(put);
    }
}

void run(std::vector<Writer>& writers) {
    boost::asio::io_context loop;
    for (Writer& writer : writers)
        boost::asio::co_spawn(loop, write_all(writer), [](std::exception_ptr failure) {
            if (failure) std::rethrow_exception(failure);
        });
    loop.run();
}

std::vector<PutId> some_puts(int count) {
    std::vector<PutId> puts;
    for (int i = 0; i < count; ++i) puts.push_back(random_id<PutId>());
    return puts;
}

/// Sides with a hole, a double or a head that is not their last entry.
std::string broken_sides(TestDatabase const& database) {
    return database.one(
        "SELECT count(*) FROM head h LEFT JOIN (SELECT room, side, count(*) AS entries, max(seq) AS last, "
        "count(DISTINCT (put_id, part)) AS parts FROM entry GROUP BY room, side) e USING (room, side) "
        "WHERE h.head <> coalesce(e.last, 0) OR coalesce(e.entries, 0) <> h.head OR coalesce(e.parts, 0) <> "
        "h.head");
}

}  // namespace

TEST_CASE("lines cut inside COMMIT lose nothing and double nothing", "[faults][cut]") {
    TestDatabase database;
    TemporaryFolder const folder;
    CuttingProxy proxy(folder.path / "p", socket_folder(), 20261121);
    Store store(database.settings_by_way_of(folder.path / "p"));
    std::vector<Writer> writers;
    for (int i = 0; i < 24; ++i) {
        TestRoom const made = open_room(store);
        Side const side = i % 3 == 0 ? Side::staff : Side::circle;
        writers.push_back(
            {store, made.room, side, made.lead, some_puts(60), i % 4 == 0, side == Side::circle, {}});
    }
    proxy.one_in = 3;
    run(writers);
    proxy.one_in = 0;

    int agains = 0, failures = 0;
    std::size_t acknowledged = 0;
    for (Writer const& writer : writers) {
        agains += writer.agains;
        failures += writer.failures;
        acknowledged += writer.acknowledged.size();
    }
    CAPTURE(proxy.cuts_before.load(), proxy.cuts_after.load(), proxy.cuts_of_answer.load(), agains, failures);
    CHECK(proxy.cuts_before > 20);
    CHECK(proxy.cuts_after > 20);
    CHECK(proxy.cuts_of_answer > 20);
    CHECK(acknowledged == 24 * 60);
    CHECK(database.one("SELECT count(*) FROM entry WHERE part = 1") == std::to_string(24 * 60));
    CHECK(database.one(
              "SELECT count(*) FROM (SELECT FROM entry GROUP BY room, put_id, part HAVING count(*) > 1) d") ==
          "0");
    CHECK(broken_sides(database) == "0");
    CHECK(store.journal().counts().unknown_commits >= static_cast<std::uint64_t>(proxy.cuts()) / 2);
}

namespace {

/// Both programs write every room, from opposite ends.
void write_rooms_of_file(std::string const& file, bool from_the_end, StoreSettings settings, int puts) {
    std::vector<RoomId> rooms;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) rooms.push_back(*RoomId::from_text(line));
    if (from_the_end) std::reverse(rooms.begin(), rooms.end());
    settings.lanes = from_the_end ? 1 : 3;
    Store store(settings);
    std::vector<Writer> writers;
    for (RoomId const room : rooms)
        writers.push_back({store, room, Side::circle, random_id<PersonId>(), some_puts(puts), false, 1, {}});
    run(writers);
    for (Writer const& writer : writers) REQUIRE(writer.failures == 0);
}

}  // namespace

/// Not a test of its own: the second program.
TEST_CASE("child: writes rooms from the end", "[.child-write]") {
    StoreSettings settings;
    settings.database_address = std::getenv("VEIROM_TEST_ADDRESS");
    settings.master_key_file = std::getenv("VEIROM_TEST_KEY");
    write_rooms_of_file(std::getenv("VEIROM_TEST_ROOMS"), true, settings, 20);
}

TEST_CASE("two programs write the same rooms from opposite ends", "[faults][two]") {
    TestDatabase database;
    TemporaryFolder const folder;
    std::string const file = folder.path / "rooms";
    {
        Store store(database.settings());
        std::ofstream out(file);
        for (int i = 0; i < 60; ++i) out << open_room(store).room.text() << "\n";
    }
    Child child("[.child-write]", {{"VEIROM_TEST_ADDRESS", database.address()},
                                   {"VEIROM_TEST_KEY", master_key_file().string()},
                                   {"VEIROM_TEST_ROOMS", file}});
    write_rooms_of_file(file, false, database.settings(), 20);
    CHECK(child.wait() == 0);
    CHECK(database.one("SELECT count(*) FROM entry WHERE part = 1") == std::to_string(2 * 60 * 20));
    CHECK(broken_sides(database) == "0");
    CHECK(database.one("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()") == "0");
}

TEST_CASE("a database that is away makes operations fail in time, and work again when it is back",
          "[faults]") {
    TestDatabase database;
    StoreSettings settings = database.settings();
    settings.wait_max = std::chrono::milliseconds{400};
    Store store(settings);
    TestRoom const made = open_room(store);
    auto const end_all = [&] {
        database.sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
            "AND pid <> pg_backend_pid()");
    };
    end_all();
    CHECK(await(store.journal().heads({made.room})).size() == 2);  // A new connection, unnoticed.

    std::string const name = database.one("SELECT current_database()");
    TestDatabase const other;
    other.sql("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false");
    other.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
    PutId const put = random_id<PutId>();
    auto append = message_append(made.room, Side::circle, 1, made.lead, put, "\"kept\"");
    auto const begun = std::chrono::steady_clock::now();
    CHECK_THROWS_AS(await(store.journal().append(append)), StoreUnavailable);
    CHECK_THROWS_AS(await(store.check()), StoreUnavailable);
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds{10});
    other.sql("ALTER DATABASE " + name + " ALLOW_CONNECTIONS true");
    CHECK(await(store.journal().append(append)) == AppendOutcome::appended);
}

TEST_CASE("hints reach the other node, and are not sent to nobody", "[hints]") {
    TestDatabase database;
    Store one(database.settings()), two(database.settings());
    TestRoom const made = open_room(one);
    boost::asio::io_context loop;
    std::vector<MovedHead> moved;
    std::vector<PersonHint> persons;
    std::vector<std::string> moments;
    HintListener none, listener;
    listener.heads_moved = [&](std::vector<MovedHead> heads) {
        moved.insert(moved.end(), heads.begin(), heads.end());
    };
    listener.person = [&](PersonId person, PersonHint hint) {
        if (person == made.lead) persons.push_back(hint);
    };
    listener.moment = [&](std::string text) { moments.push_back(std::move(text)); };
    auto const run_until = [&](auto condition) {
        for (int i = 0; i < 500 && !condition(); ++i) loop.run_for(std::chrono::milliseconds{20});
        return condition();
    };
    auto const work = boost::asio::make_work_guard(loop);
    one.hints().listen(loop.get_executor(), none);
    loop.run_for(std::chrono::milliseconds{500});
    CHECK_FALSE(one.hints().others());
    two.hints().listen(loop.get_executor(), listener);
    REQUIRE(run_until([&] { return one.hints().others() && two.hints().others(); }));

    for (std::int64_t head = 1; head < 4; ++head)
        REQUIRE(await(one.journal().append(
                    message_append(made.room, Side::circle, head, made.lead, random_id<PutId>(), "1"))) ==
                AppendOutcome::appended);
    one.hints().person(made.lead, PersonHint::drafts);
    one.hints().moment("somebody writes");
    CHECK(run_until([&] { return !moved.empty() && moved.back().head == Seq{4}; }));
    CHECK(run_until([&] { return !persons.empty() && !moments.empty(); }));
    CHECK(persons == std::vector<PersonHint>{PersonHint::drafts});
    CHECK(moved.back().room == made.room);
    CHECK(moments == std::vector<std::string>{"somebody writes"});
}
