// What an operator watches, as Prometheus text. Written and read on the loop's thread.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <string>

namespace veirom {

/// Counts values into buckets with fixed upper bounds.
class Histogram {
public:
    void add(double value);
    std::string text(std::string const& name) const;

    static constexpr std::array<double, 12> bounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025,
                                                   0.05,   0.1,   0.25,   0.5,   1,    5};

private:
    std::array<std::uint64_t, bounds.size() + 1> counts_{};
    double sum_ = 0;
    std::uint64_t count_ = 0;
};

struct Metrics {
    std::int64_t connections = 0;  // Open WebSockets.
    std::int64_t rooms_live = 0;   // Sides of rooms in memory.
    std::uint64_t requests = 0;
    std::uint64_t puts = 0;
    std::uint64_t turns = 0;    // Appends that were asked for: puts / turns is how many went together.
    std::uint64_t again = 0;    // Turns left out of a commit: read on and decided anew.
    std::uint64_t entries = 0;  // Made durable.
    std::uint64_t delivered_frames = 0;
    std::uint64_t slow_closed = 0;
    std::uint64_t malformed = 0;
    std::map<std::string, std::uint64_t> refused;  // By code.
    Histogram commit_wait;                         // Seconds from the append's call until it was durable.

    /// All of it; also the share of time the loop's thread has worked since the last call.
    std::string text();

private:
    std::chrono::steady_clock::time_point last_look_ = std::chrono::steady_clock::now();
    double last_busy_seconds_ = 0;
};

}  // namespace veirom
