// Writes into many rooms from both seats, whatever happens to the server, until it is told to stop (SIGTERM);
// then waits until everything is answered, and checks. Returns 0 when nothing was found, 1 when something
// was.
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>

#include "tests/faults/checker.hpp"
#include "tests/faults/seat.hpp"
#include "tests/load/arguments.hpp"

namespace veirom::faults {

namespace {

using namespace std::chrono_literals;

std::sig_atomic_t volatile told_to_stop = 0;

/// Times in which nobody was told that anything is done, though somebody waited for it.
class Outages {
public:
    void look(Clock::time_point now, std::uint64_t dones) {
        if (dones == dones_) return;
        if (dones_ > 0 && now - last_ > shortest) found_.push_back(now - last_);
        dones_ = dones;
        last_ = now;
    }

    std::string text() {
        if (found_.empty()) return "no outage above 250 ms";
        std::sort(found_.begin(), found_.end());
        auto const ms = [](Clock::duration time) {
            return std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(time).count()) +
                   " ms";
        };
        return std::to_string(found_.size()) + " outages, median " + ms(found_[found_.size() / 2]) +
               ", longest " + ms(found_.back());
    }

private:
    static constexpr auto shortest = 250ms;
    std::uint64_t dones_ = 0;
    Clock::time_point last_{};
    std::vector<Clock::duration> found_;
};

class Siege {
public:
    Siege(std::vector<RoomHistory>& rooms, std::uint16_t port, Findings& findings) : port_(port) {
        for (RoomHistory& room : rooms) {
            seats_.push_back(
                std::make_unique<Seat>(room.prepared.room, room.prepared.seeker, room.seeker, findings));
            seats_.push_back(std::make_unique<Seat>(room.prepared.room, room.prepared.counsellor,
                                                    room.counsellor, findings));
        }
    }

    void write(std::size_t window, double per_second) {
        double allowed = 0;
        auto last = Clock::now();
        while (!told_to_stop) {
            auto const now = Clock::now();
            allowed = std::min(allowed + std::chrono::duration<double>(now - last).count() * per_second,
                               per_second / 20);
            last = now;
            round(now);
            for (std::size_t i = 0; i < seats_.size() && allowed >= 1; ++i) {
                Seat& seat = *seats_[next_++ % seats_.size()];
                for (; allowed >= 1 && seat.may_put(window); allowed -= 1) seat.put_something();
            }
        }
    }

    /// Until both seats of every room have settled at the same head.
    bool settle() {
        auto const patience = Clock::now() + 180s;
        for (auto now = Clock::now(); now < patience; now = Clock::now()) {
            round(now);
            bool all = true;
            for (std::size_t i = 0; i < seats_.size(); i += 2)
                all = all && seats_[i]->settled() && seats_[i + 1]->settled() &&
                      seats_[i]->top() == seats_[i + 1]->top();
            if (all) return true;
        }
        return false;
    }

    std::uint64_t dones() const {
        std::uint64_t sum = 0;
        for (auto const& seat : seats_) sum += seat->dones();
        return sum;
    }
    Outages outages;

private:
    void round(Clock::time_point now) {
        for (auto const& seat : seats_) seat->tend(poller_, port_, now);
        poller_.round(1000);
        outages.look(Clock::now(), dones());
    }

    std::uint16_t port_;
    load::Poller poller_;
    std::vector<std::unique_ptr<Seat>> seats_;
    std::size_t next_ = 0;
};

int besiege(load::Arguments const& arguments) {
    std::signal(SIGTERM, [](int) { told_to_stop = 1; });
    std::vector<RoomHistory> rooms;
    for (load::PreparedRoom const& prepared : load::read_rooms(arguments.text("rooms-file")))
        rooms.push_back({prepared, {}, {}});
    Findings findings;
    std::uint64_t dones = 0;
    {
        Siege siege(rooms, static_cast<std::uint16_t>(arguments.number("port")), findings);
        siege.write(arguments.number("window"), static_cast<double>(arguments.number("rate")));
        if (!siege.settle()) findings.add("not settled within three minutes", "see below");
        dones = siege.dones();
        std::printf("  %llu puts acknowledged; %s\n", static_cast<unsigned long long>(dones),
                    siege.outages.text().c_str());
    }
    StoreSettings settings;
    settings.database_address = arguments.text("address");
    settings.master_key_file = arguments.text("key");
    Store store(settings);
    auto const entries = check(store, rooms, findings);
    std::printf("  %llu entries stored in %zu rooms\n", static_cast<unsigned long long>(entries),
                rooms.size());
    if (dones == 0) findings.add("nothing was done at all", "the load never reached the server");
    std::fputs(findings.text().c_str(), stdout);
    return findings.none() ? 0 : 1;
}

}  // namespace

}  // namespace veirom::faults

int main(int count, char** words) {
    return veirom::load::run_tool(veirom::faults::besiege, count, words);
}
