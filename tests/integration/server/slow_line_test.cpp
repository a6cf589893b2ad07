// A room of five thousand entries on a line that is slow: everything arrives, once, newest first; the others
// do not notice; the server holds a few pages of it at a time, not the room.
#include "tests/integration/server/slow_line.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>

#include "protocol/limits.hpp"
#include "tests/integration/server/mortal.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr std::int64_t range_size = 60;  // Asked for at a time: one page.
constexpr std::size_t ranges_asked_max = 8;
constexpr std::size_t line_bytes_per_second = 80 * 1024;
// Far above a put's few milliseconds; whoever waited for the slow line would wait most of a second each time.
constexpr Clock::duration mostly_answered_within = 400ms;
// 0.15 MiB were seen in a plain build; 4.7 under the address sanitizer, which pads whatever is allocated.
constexpr std::int64_t memory_growth_max_kib = 12 * 1024;

std::int64_t resident_kib(RunningServer const& server) {
    std::ifstream in("/proc/" + std::to_string(server.process()) + "/status");
    for (std::string word; in >> word;) {
        if (word != "VmRSS:") continue;
        std::int64_t kib = 0;
        in >> kib;
        return kib;
    }
    FAIL("the server's memory can't be read");
    return 0;
}

/// Asks for everything below a head, newest first, some ranges ahead of what has come.
struct Reader {
    Line& line;
    RoomId room;
    Seq head;
    std::int64_t next;  // The seq below which nothing is asked for yet.
    std::size_t asked = 0;
    std::map<std::int64_t, int> times;  // How often each seq has come.
    std::int64_t last_page = 0;         // The last seq of the newest page's successor so far.
    std::int64_t live = 0;

    void ask() {
        while (asked < ranges_asked_max && next > 1) {
            std::int64_t const after = std::max<std::int64_t>(0, next - 1 - range_size);
            line.send(Earlier{room, Side::circle, Seq{next}, Seq{after}});
            next = after + 1;
            asked += 1;
        }
    }
    void take(ServerFrame const& frame) {
        auto const* entries = std::get_if<Entries>(&frame);
        CHECK_FALSE(std::holds_alternative<Closed>(frame));
        if (entries == nullptr) return;
        for (DeliveredEntry const& entry : entries->entries) times[entry.seq.value] += 1;
        if (entries->first > head) {
            live += 1;
            return;
        }
        if (last_page != 0) CHECK(entries->last.value == last_page - 1);
        last_page = entries->first.value;
        asked -= 1;
    }
};

/// The address sanitizer keeps what was freed for a while, 256 MiB of it, which would be measured as memory
/// in use. The server that is started meanwhile lets it go.
struct NothingFreedIsKept {
    NothingFreedIsKept() {
        setenv("ASAN_OPTIONS", "quarantine_size_mb=1:thread_local_quarantine_size_kb=64", 1);
    }
    ~NothingFreedIsKept() { unsetenv("ASAN_OPTIONS"); }
};

}  // namespace

TEST_CASE("a room of five thousand entries arrives whole on a slow line while others stay quick",
          "[server][resilience][slow]") {
    NothingFreedIsKept const measured;
    Mortal mortal;
    constexpr int puts = 313;
    {
        Line writer(mortal.seeker);
        enter(writer, mortal.room);
        fill(writer, mortal.room, puts, std::string(250, 'y'));
    }
    SlowLine slow_line(mortal.server.port(), line_bytes_per_second);
    Browser far_away(slow_line.port(), mortal.server.origin());
    far_away.cookie = mortal.seeker.cookie;
    Line slow(far_away), quick(mortal.counsellor);
    Seq const head = enter(slow, mortal.room).head;
    enter(quick, mortal.room);
    REQUIRE(head.value >= puts * 16);

    std::int64_t const memory_before = resident_kib(mortal.server);
    std::int64_t memory_most = memory_before;
    std::vector<Clock::duration> answered;
    std::int64_t said = 0;
    auto const begun = Clock::now();
    Reader reader{slow, mortal.room, head, head.value + 1};
    while (reader.times.size() < static_cast<std::size_t>(head.value) && Clock::now() - begun < 5min) {
        reader.ask();
        auto const sent = Clock::now();
        quick.send(message_put(mortal.room, "meanwhile"));
        quick.expect<Done>();
        said += 1;
        answered.push_back(Clock::now() - sent);
        quick.skipped.clear();
        auto const until = Clock::now() + 250ms;
        while (auto const frame = slow.next(100ms)) {
            reader.take(*frame);
            reader.ask();
            if (Clock::now() > until) break;
        }
        REQUIRE_FALSE(slow.closed(0ms));
        memory_most = std::max(memory_most, resident_kib(mortal.server));
    }
    auto const took = Clock::now() - begun;
    while (reader.live < said) {
        auto const frame = slow.next();
        REQUIRE(frame.has_value());
        reader.take(*frame);
    }
    std::sort(answered.begin(), answered.end());
    auto const mostly = answered[answered.size() / 2];
    CAPTURE(std::chrono::duration_cast<std::chrono::milliseconds>(took).count(), said,
            std::chrono::duration_cast<std::chrono::milliseconds>(mostly).count(), memory_before,
            memory_most);
    CHECK(took > 15s);  // The line was slow indeed.
    CHECK(reader.times.size() == static_cast<std::size_t>(head.value + said));
    for (auto const& [seq, times] : reader.times) CHECK(times == 1);
    CHECK(mostly < mostly_answered_within);
    CHECK(memory_most - memory_before < memory_growth_max_kib);
    CHECK(metric(mortal.server, "veirom_slow_closed_total") == 0);
}
