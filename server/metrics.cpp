#include "server/metrics.hpp"

#include <ctime>
#include <sstream>

namespace veirom {

namespace {

double thread_seconds() {
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) / 1e9;
}

}  // namespace

void Histogram::add(double value) {
    std::size_t bucket = 0;
    while (bucket < bounds.size() && value > bounds[bucket]) ++bucket;
    counts_[bucket] += 1;
    sum_ += value;
    count_ += 1;
}

std::string Histogram::text(std::string const& name) const {
    std::ostringstream out;
    out << "# TYPE " << name << " histogram\n";
    std::uint64_t so_far = 0;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        so_far += counts_[i];
        out << name << "_bucket{le=\"" << bounds[i] << "\"} " << so_far << '\n';
    }
    out << name << "_bucket{le=\"+Inf\"} " << count_ << '\n';
    out << name << "_sum " << sum_ << '\n' << name << "_count " << count_ << '\n';
    return out.str();
}

std::string Metrics::text() {
    std::ostringstream out;
    auto const one = [&](char const* kind, char const* name, auto value) {
        out << "# TYPE veirom_" << name << ' ' << kind << "\nveirom_" << name << ' ' << value << '\n';
    };
    one("gauge", "connections", connections);
    one("gauge", "rooms_live", rooms_live);
    one("counter", "requests_total", requests);
    one("counter", "puts_total", puts);
    one("counter", "turns_total", turns);
    one("counter", "again_total", again);
    one("counter", "entries_total", entries);
    one("counter", "delivered_frames_total", delivered_frames);
    one("counter", "slow_closed_total", slow_closed);
    one("counter", "malformed_total", malformed);
    out << "# TYPE veirom_refused_total counter\n";
    for (auto const& [code, count] : refused)
        out << "veirom_refused_total{code=\"" << code << "\"} " << count << '\n';
    out << commit_wait.text("veirom_commit_wait_seconds");

    auto const now = std::chrono::steady_clock::now();
    double const busy = thread_seconds();
    double const wall = std::chrono::duration<double>(now - last_look_).count();
    one("gauge", "loop_busy_share", wall > 0 ? (busy - last_busy_seconds_) / wall : 0.0);
    last_look_ = now;
    last_busy_seconds_ = busy;
    return out.str();
}

}  // namespace veirom
