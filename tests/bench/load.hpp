// One load: in every room a seeker who puts messages and a counsellor who gets them. Counts what was put,
// done and delivered, how long each took, and whatever came twice, out of order or unasked.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "tests/bench/quick_frames.hpp"
#include "tests/load/seats.hpp"
#include "tests/load/web_socket.hpp"

namespace veirom::bench {

using Clock = std::chrono::steady_clock;

struct Counts {
    std::uint64_t put{};
    std::uint64_t done{};
    std::uint64_t delivered{};
    std::uint64_t twice{};
    std::uint64_t out_of_order{};
    std::uint64_t lost_lines{};
    std::uint64_t not_understood{};
    std::string first_not_understood;
};

class Load;

/// A room under load. Its puts are numbered 1, 2, 3 …; they are done and delivered in that order, or counted.
class LoadedRoom {
public:
    LoadedRoom(Load& load, std::uint32_t index, load::PreparedRoom const& prepared);
    ~LoadedRoom();

    void connect(load::Poller& poller, std::uint16_t port);
    bool both_entered() const { return entered_ == 2; }
    /// One put, counted from `since` on.
    void put(Clock::time_point since);
    std::uint64_t under_way() const { return put_ - done_; }
    bool settled() const { return done_ == put_ && delivered_ == put_; }

private:
    class Line;
    class Seeker;
    class Counsellor;

    void on_entered() { entered_ += 1; }
    void on_done(std::string_view text);
    void on_entries(std::string_view text);
    Clock::time_point since_of(std::uint64_t number) const { return since_[number - first_kept_]; }
    void forget_settled();

    Load& load_;
    std::uint32_t index_;
    load::PreparedRoom const* prepared_;
    std::string put_text_;  // Whole, with the put's id to be written at two places.
    std::size_t put_id_places_[2]{};
    std::unique_ptr<Line> seeker_, counsellor_;
    int entered_ = 0;
    std::uint64_t put_ = 0, done_ = 0, delivered_ = 0;
    std::int64_t delivered_seq_ = 0;
    std::deque<Clock::time_point> since_;  // Of the puts from number `first_kept_` on.
    std::uint64_t first_kept_ = 1;
};

struct LoadShape {
    std::uint16_t port{};
    std::size_t window{};  // Puts under way in each room.
    double rate{};         // Above 0: puts a second over all rooms, whatever is under way.
    std::chrono::milliseconds warm_up{};
    std::chrono::milliseconds measured{};
};

class Load {
public:
    Load(std::vector<load::PreparedRoom> const& rooms, LoadShape shape);

    /// Connects and enters. Throws std::runtime_error when not all are in within a minute.
    void enter_all();
    void warm_up();
    /// Keeps the times of what is done and delivered from now on.
    void measure();
    /// Puts nothing more and waits until everything is done and delivered, at most 30 s. False: not
    /// everything.
    bool drain();

    Counts counts;
    std::vector<std::uint32_t> done_microseconds, delivered_microseconds;
    std::uint32_t run() const { return run_; }

    // For the rooms.
    void note_done(LoadedRoom& room, Clock::time_point since);
    void note_delivered(Clock::time_point since);
    void not_understood(std::string_view text);

private:
    void run_for(std::chrono::milliseconds time);
    void put_what_is_due(Clock::time_point now);

    LoadShape shape_;
    std::uint32_t run_;
    load::Poller poller_;
    std::vector<std::unique_ptr<LoadedRoom>> rooms_;
    Clock::time_point now_;  // Of this round of the poller.
    Clock::time_point next_due_;
    std::size_t next_room_ = 0;
    bool putting_ = false;
    bool keeping_times_ = false;
};

}  // namespace veirom::bench
