// Puts one load on a running server and prints what came of it, one `name=value` a line: for tests/bench/run.
#include <algorithm>
#include <cstdio>
#include <stdexcept>
#include <unistd.h>

#include "tests/bench/load.hpp"
#include "tests/bench/processes.hpp"
#include "tests/load/arguments.hpp"

namespace veirom::bench {

namespace {

/// What had been spent and counted at one moment.
struct Moment {
    Clock::time_point at = Clock::now();
    double server, database, own, machine;
    std::uint64_t done, delivered;

    Moment(int server_pid, int database_pid, Counts const& counts)
        : server(cpu_seconds(server_pid)),
          database(family_cpu_seconds(database_pid)),
          own(cpu_seconds(static_cast<int>(::getpid()))),
          machine(machine_cpu_seconds()),
          done(counts.done),
          delivered(counts.delivered) {}
};

double percentile_ms(std::vector<std::uint32_t>& times, double share) {
    if (times.empty()) return 0;
    auto const place =
        times.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(times.size() - 1));
    std::nth_element(times.begin(), place, times.end());
    return *place / 1000.0;
}

void say(char const* name, double value) {
    std::printf("%s=%.4f\n", name, value);
}
void say(char const* name, std::uint64_t value) {
    std::printf("%s=%llu\n", name, static_cast<unsigned long long>(value));
}

void say_times(char const* name, std::vector<std::uint32_t>& times) {
    std::string const text = name;
    say((text + "_p50_ms").c_str(), percentile_ms(times, 0.50));
    say((text + "_p95_ms").c_str(), percentile_ms(times, 0.95));
    say((text + "_p99_ms").c_str(), percentile_ms(times, 0.99));
    say((text + "_max_ms").c_str(), percentile_ms(times, 1));
}

void say_cost(Moment const& begin, Moment const& end) {
    double const seconds = std::chrono::duration<double>(end.at - begin.at).count();
    double const thousands = std::max(1.0, static_cast<double>(end.done - begin.done)) / 1000;
    double const server = end.server - begin.server, database = end.database - begin.database,
                 own = end.own - begin.own;
    say("done_per_second", static_cast<double>(end.done - begin.done) / seconds);
    say("delivered_per_second", static_cast<double>(end.delivered - begin.delivered) / seconds);
    say("server_cpu_per_thousand", server / thousands);
    say("database_cpu_per_thousand", database / thousands);
    say("load_cpu_per_thousand", own / thousands);
    say("other_cores", std::max(0.0, end.machine - begin.machine - server - database - own) / seconds);
}

int put_load(load::Arguments const& arguments) {
    auto rooms = load::read_rooms(arguments.text("rooms-file"));
    auto const wanted = arguments.number("rooms");
    if (rooms.size() < wanted) throw std::runtime_error("fewer rooms were prepared");
    rooms.resize(wanted);
    LoadShape shape;
    shape.port = static_cast<std::uint16_t>(arguments.number("port"));
    shape.window = arguments.number("window", 1);
    shape.rate = static_cast<double>(arguments.number("rate", 0));
    shape.warm_up = std::chrono::milliseconds(arguments.number("warm-up-ms", 1000));
    shape.measured = std::chrono::milliseconds(arguments.number("measured-ms", 3000));
    int const server = static_cast<int>(arguments.number("server-pid", 0));
    int const database = static_cast<int>(arguments.number("database-pid", 0));

    Load load(rooms, shape);
    load.enter_all();
    load.warm_up();
    Moment const begin(server, database, load.counts);
    load.measure();
    Moment const end(server, database, load.counts);
    say("server_mib", resident_mib(server));
    bool const settled = load.drain();

    say_cost(begin, end);
    say_times("done", load.done_microseconds);
    say_times("delivered", load.delivered_microseconds);
    Counts const& counts = load.counts;
    std::printf("run=%08x\n", load.run());
    say("put", counts.put);
    say("done", counts.done);
    say("delivered", counts.delivered);
    say("twice", counts.twice);
    say("out_of_order", counts.out_of_order);
    say("lost_lines", counts.lost_lines);
    say("not_understood", counts.not_understood);
    if (!counts.first_not_understood.empty())
        std::fprintf(stderr, "not understood: %.300s\n", counts.first_not_understood.c_str());
    bool const sound = settled && counts.done == counts.put && counts.delivered == counts.put &&
                       counts.twice + counts.out_of_order + counts.lost_lines + counts.not_understood == 0;
    return sound ? 0 : 1;
}

}  // namespace

}  // namespace veirom::bench

int main(int count, char** words) {
    return veirom::load::run_tool(veirom::bench::put_load, count, words);
}
