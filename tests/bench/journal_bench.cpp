// Acknowledged durable puts a second through the journal alone, against the same PostgreSQL's single-row
// commits by pgbench at 32 clients, in turns in one run. Prints rates, rows in a commit and the ratio.
//   journal_bench [seconds a round, 5] [rooms, 500] [window, 8] [rounds, 3] [lanes, 1]
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <pqxx/pqxx>

#include "storage/cluster_commands.hpp"
#include "storage/embedded_cluster.hpp"
#include "tests/integration/storage/support.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point begun) {
    return std::chrono::duration<double>(Clock::now() - begun).count();
}

struct Round {
    double puts_a_second;
    double rows_in_a_commit;
    double commit_ms;
    double p50_ms;
    double p99_ms;
    double cpu_s_for_1000;
    double database_cpu_s_for_1000;
};

struct Load {
    Store& store;
    std::vector<TestRoom> rooms;
    std::vector<std::int64_t> heads;
    int window;
    Clock::time_point end;
    std::vector<double> waits_ms;
    std::int64_t puts = 0;
};

std::shared_ptr<Append> window_of_puts(TestRoom const& room, std::int64_t head, int window) {
    static std::string const text = R"({"text":")" + std::string(89, 'x') + R"("})";  // 100 bytes.
    auto append = std::make_shared<Append>();
    append->room = room.room;
    append->expected = Seq{head};
    for (int i = 1; i <= window; ++i)
        append->entries.push_back(
            message(room.room, Side::circle, head + i, room.lead, random_id<PutId>(), 0, text));
    append->summary.seeker_seq = Seq{head + window};
    return append;
}

/// What a live room does: one append under way, the puts that came meanwhile in the next.
boost::asio::awaitable<void> write_room(Load& load, std::size_t place) {
    while (Clock::now() < load.end) {
        auto const begun = Clock::now();
        auto append = window_of_puts(load.rooms[place], load.heads[place], load.window);
        AppendOutcome const outcome = co_await load.store.journal().append(std::move(append));
        if (outcome != AppendOutcome::appended) std::abort();
        load.heads[place] += load.window;
        load.puts += load.window;
        load.waits_ms.push_back(1'000 * seconds_since(begun));
    }
}

double cpu_seconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    auto const seconds = [](timeval const& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// What the cluster's processes have used so far.
double database_cpu_seconds(std::string const& address) {
    pqxx::connection connection(address);
    pqxx::nontransaction transaction(connection);
    double ticks = 0;
    for (auto const& row :
         transaction.exec("SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()")) {
        std::ifstream stat(std::string{"/proc/"} + row[0].c_str() + "/stat");
        std::string word;
        for (int place = 1; place <= 13; ++place) stat >> word;
        double user = 0, system = 0;
        stat >> user >> system;
        ticks += user + system;
    }
    return ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
}

Round run_journal(Load& load, int seconds) {
    load.puts = 0;
    load.waits_ms.clear();
    Journal::Counts const before = load.store.journal().counts();
    double const cpu_before = cpu_seconds();
    double const database_before = database_cpu_seconds(load.store.database_address());
    auto const begun = Clock::now();
    load.end = begun + std::chrono::seconds(seconds);
    boost::asio::io_context loop(1);
    for (std::size_t place = 0; place < load.rooms.size(); ++place)
        boost::asio::co_spawn(loop, write_room(load, place), boost::asio::detached);
    loop.run();
    double const took = seconds_since(begun);
    Journal::Counts const after = load.store.journal().counts();
    auto const commits = static_cast<double>(after.commits - before.commits);
    std::ranges::sort(load.waits_ms);
    auto const at = [&](double share) {
        return load.waits_ms[static_cast<std::size_t>(share * static_cast<double>(load.waits_ms.size() - 1))];
    };
    auto const puts = static_cast<double>(load.puts);
    return {puts / took,
            static_cast<double>(after.entries - before.entries) / commits,
            static_cast<double>(after.commit_microseconds - before.commit_microseconds) / commits / 1'000,
            at(0.5),
            at(0.99),
            1'000 * (cpu_seconds() - cpu_before) / puts,
            1'000 * (database_cpu_seconds(load.store.database_address()) - database_before) / puts};
}

double run_pgbench(std::string const& address, std::filesystem::path const& folder, int seconds) {
    std::filesystem::path const script = folder / "single_row.sql";
    std::ofstream(script)
        << "\\set room random(1, 500)\n"
           "INSERT INTO single_row (room, sender, body) VALUES (:room, 7, repeat('x', 100));\n";
    auto const programs = installed_postgres();
    CommandOutcome const outcome =
        run_command({},
                    {(programs.front().folder / "pgbench").string(), "-n", "-M", "prepared", "-c", "32", "-j",
                     "2", "-T", std::to_string(seconds), "-f", script.string(), address},
                    folder / "pgbench.log");
    auto const place = outcome.said.find("tps = ");
    if (outcome.status != 0 || place == std::string::npos) {
        std::fprintf(stderr, "pgbench failed: %s\n", outcome.said.c_str());
        std::exit(1);
    }
    return std::atof(outcome.said.c_str() + place + 6);
}

void make_single_row_table(std::string const& address) {
    pqxx::connection connection(address);
    pqxx::nontransaction transaction(connection);
    transaction.exec(
        "CREATE TABLE single_row (id bigserial PRIMARY KEY, room bigint NOT NULL, sender bigint NOT NULL, "
        "body text NOT NULL, created timestamptz NOT NULL DEFAULT now()); "
        "CREATE INDEX ON single_row (room, id)");
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

}  // namespace

int main(int count, char** words) {
    auto const number = [&](int place, int otherwise) {
        return count > place ? std::atoi(words[place]) : otherwise;
    };
    int const seconds = number(1, 5), room_count = number(2, 500), window = number(3, 8),
              rounds = number(4, 3);

    TemporaryFolder folder;
    StoreSettings settings;
    settings.data_folder = folder.path / "data";
    settings.master_key_file = folder.path / "master.key";
    settings.lanes = number(5, 1);
    Store store(settings);
    make_single_row_table(store.database_address());

    Load load{store, {}, {}, window, {}, {}, 0};
    for (int i = 0; i < room_count; ++i) load.rooms.push_back(open_room(store));
    load.heads.assign(load.rooms.size(), 1);
    run_journal(load, 1);  // Warm.

    std::vector<double> ratios;
    for (int i = 0; i < rounds; ++i) {
        double const single = run_pgbench(store.database_address(), folder.path, seconds);
        Round const round = run_journal(load, seconds);
        ratios.push_back(round.puts_a_second / single);
        std::printf(
            "pgbench 32 clients %8.0f/s   journal %8.0f puts/s   %5.0f rows in a commit of %6.2f ms   p50 "
            "%6.2f ms   "
            "p99 %6.2f ms   cpu for 1000: own %.4f s, database %.4f s   ratio %.2f\n",
            single, round.puts_a_second, round.rows_in_a_commit, round.commit_ms, round.p50_ms, round.p99_ms,
            round.cpu_s_for_1000, round.database_cpu_s_for_1000, ratios.back());
        std::fflush(stdout);
    }
    std::printf("journal alone: ratio %.2f at %d rooms, window %d\n", median(ratios), room_count, window);
}
