#include "tests/bench/processes.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace veirom::bench {

namespace {

struct Ticks {
    int parent{};
    double own{};
    double waited_children{};
};

double in_seconds(double ticks) {
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

/// proc(5): parent is field 4; utime, stime, cutime, cstime are 14 to 17. The name may hold spaces and
/// brackets.
Ticks ticks_of(std::string const& folder) {
    std::ifstream in(folder + "/stat");
    std::string line;
    std::getline(in, line);
    auto const name_end = line.rfind(')');
    if (name_end == std::string::npos) return {};
    std::istringstream fields(line.substr(name_end + 1));
    std::string state, skipped;
    Ticks ticks;
    fields >> state >> ticks.parent;
    for (int i = 5; i < 14; ++i) fields >> skipped;
    double user = 0, system = 0, children_user = 0, children_system = 0;
    fields >> user >> system >> children_user >> children_system;
    ticks.own = user + system;
    ticks.waited_children = children_user + children_system;
    return ticks;
}

}  // namespace

double cpu_seconds(int pid) {
    return pid == 0 ? 0 : in_seconds(ticks_of("/proc/" + std::to_string(pid)).own);
}

double family_cpu_seconds(int pid) {
    if (pid == 0) return 0;
    Ticks const parent = ticks_of("/proc/" + std::to_string(pid));
    double sum = parent.own + parent.waited_children;
    std::error_code ignored;
    for (auto const& entry : std::filesystem::directory_iterator("/proc", ignored)) {
        std::string const name = entry.path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos) continue;
        Ticks const child = ticks_of(entry.path());
        if (child.parent == pid) sum += child.own + child.waited_children;
    }
    return in_seconds(sum);
}

/// The first line of /proc/stat: user, nice, system, idle, iowait, irq, softirq; steal is not ours to count.
double machine_cpu_seconds() {
    std::ifstream in("/proc/stat");
    std::string name;
    double user = 0, nice = 0, system = 0, idle = 0, waiting = 0, interrupts = 0, soft_interrupts = 0;
    in >> name >> user >> nice >> system >> idle >> waiting >> interrupts >> soft_interrupts;
    return in_seconds(user + nice + system + interrupts + soft_interrupts);
}

double resident_mib(int pid) {
    std::ifstream in("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(in, line);)
        if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / 1024;
    return 0;
}

}  // namespace veirom::bench
