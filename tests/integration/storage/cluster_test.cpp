// The private cluster: made, adopted after a kill, refused to a second program; and the steps of a database.
#include <csignal>
#include <fstream>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "storage/embedded_cluster.hpp"
#include "storage/migrations.hpp"
#include "tests/catch.hpp"
#include "tests/integration/storage/child.hpp"
#include "tests/integration/storage/support.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

StoreSettings embedded(TemporaryFolder const& folder) {
    StoreSettings settings;
    settings.data_folder = folder.path / "data";
    settings.master_key_file = folder.path / "master.key";
    settings.cluster_settings = {"fsync = off"};
    return settings;
}

std::string postmaster_of(TemporaryFolder const& folder) {
    std::ifstream in(folder.path / "data" / "cluster" / "postmaster.pid");
    std::string line;
    std::getline(in, line);
    return line;
}

}  // namespace

/// Not a test of its own: the program that is killed.
TEST_CASE("child: opens a store, writes, and waits", "[.child-open]") {
    StoreSettings settings;
    settings.data_folder = std::getenv("VEIROM_TEST_FOLDER") + std::string{"/data"};
    settings.master_key_file = std::getenv("VEIROM_TEST_FOLDER") + std::string{"/master.key"};
    settings.cluster_settings = {"fsync = off"};
    Store store(settings);
    TestRoom const made = open_room(store);
    std::ofstream(std::getenv("VEIROM_TEST_FOLDER") + std::string{"/room"}) << made.room.text() << std::endl;
    std::this_thread::sleep_for(std::chrono::minutes{5});
}

TEST_CASE("the cluster of a killed program is adopted, with everything that was acknowledged", "[cluster]") {
    TemporaryFolder const folder;
    Child child("[.child-open]", {{"VEIROM_TEST_FOLDER", folder.path.string()}});
    std::string room;
    for (int i = 0; i < 1'200 && room.size() < 32; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
        std::ifstream(folder.path / "room") >> room;
    }
    REQUIRE(room.size() == 32);
    CHECK_THROWS_WITH(Store(embedded(folder)), ContainsSubstring("Another Veirom"));

    std::string const postmaster = postmaster_of(folder);
    child.kill();
    {
        Store store(embedded(folder));
        CHECK(postmaster_of(folder) == postmaster);  // The same one, not a new start.
        std::vector<RoomId> const rooms{*RoomId::from_text(room)};
        CHECK(await(store.journal().heads(rooms)).size() == 2);
        CHECK(await(store.journal().read_forward(rooms[0], Side::circle, Seq{0}, 1'000)).size() == 1);
    }
    CHECK(postmaster_of(folder).empty());  // A graceful end stops it.
    Store store(embedded(folder));         // And it starts again.
    CHECK(postmaster_of(folder) != postmaster);
    CHECK(await(store.journal().heads({*RoomId::from_text(room)})).size() == 2);
}

TEST_CASE("two private clusters live side by side", "[cluster]") {
    TemporaryFolder const one, two;
    Store first(embedded(one)), second(embedded(two));
    TestRoom const made = open_room(first);
    CHECK(await(first.journal().heads({made.room})).size() == 2);
    CHECK(await(second.journal().heads({made.room})).empty());
}

TEST_CASE("a folder of a PostgreSQL that is not installed is refused with a way on", "[cluster]") {
    TemporaryFolder const folder;
    std::filesystem::create_directories(folder.path / "data" / "cluster");
    std::ofstream(folder.path / "data" / "cluster" / "PG_VERSION") << "99\n";
    CHECK_THROWS_WITH(Store(embedded(folder)),
                      ContainsSubstring("PostgreSQL 99's") && ContainsSubstring("pg_upgrade"));
}

TEST_CASE("a data folder with a long or odd path works", "[cluster]") {
    TemporaryFolder const folder;
    StoreSettings settings = embedded(folder);
    settings.data_folder = folder.path / ("it's a long " + std::string(100, 'x'));
    Store store(settings);
    await(store.check());
}

TEST_CASE("a database is brought up to date once, and what does not fit is refused", "[migrations]") {
    TestDatabase database;
    std::vector<Migration> steps = migrations();
    CHECK_NOTHROW(bring_up_to_date(database.address(), steps, false));

    std::vector<Migration> more = steps;
    int const next = static_cast<int>(steps.size()) + 1;
    more.push_back({next, "more", "CREATE TABLE more (id integer); INSERT INTO more VALUES (1)"});
    CHECK_THROWS_WITH(bring_up_to_date(database.address(), more, false), ContainsSubstring("veirom migrate"));
    std::vector<std::thread> programs;  // Several at once: one takes the step.
    for (int i = 0; i < 4; ++i)
        programs.emplace_back([&] { bring_up_to_date(database.address(), more, true); });
    for (std::thread& program : programs) program.join();
    CHECK(database.one("SELECT count(*) FROM more") == "1");
    CHECK_THROWS_WITH(bring_up_to_date(database.address(), steps, true), ContainsSubstring("newer Veirom"));

    more.back().sql = "CREATE TABLE more (id bigint)";
    CHECK_THROWS_WITH(bring_up_to_date(database.address(), more, true), ContainsSubstring("not the one"));

    more.back().sql = "CREATE TABLE more (id integer); INSERT INTO more VALUES (1)";
    more.push_back({next + 1, "broken", "CREATE TABLE half (id integer); SELECT no_such_function()"});
    CHECK_THROWS(bring_up_to_date(database.address(), more, true));
    CHECK(database.one("SELECT to_regclass('half') IS NULL") ==
          "t");  // A step is taken wholly or not at all.
}
