// A client as the promise imagines it: keeps what it was not told is done, comes back by itself, asks for
// what it missed, and sends again under the same put ids. Notes whatever a client must never see.
#pragma once

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

#include "protocol/server_frames.hpp"
#include "tests/faults/history.hpp"
#include "tests/load/web_socket.hpp"

namespace veirom::faults {

using Clock = std::chrono::steady_clock;

class Seat final : public load::WebSocket {
public:
    Seat(RoomId room, load::PreparedSeat const& prepared, SeatHistory& history, Findings& findings);

    /// Connects, enters and sends again what is due.
    void tend(load::Poller& poller, std::uint16_t port, Clock::time_point now);

    bool may_put(std::size_t window) const { return entered_ && waiting_.size() < window; }
    void put_something();

    /// Inside, with everything answered and everything got.
    bool settled() const { return entered_ && waiting_.empty() && history_.known == top_; }
    std::int64_t top() const { return top_; }
    std::uint64_t dones() const { return dones_; }

    void on_text(std::string_view text) override;
    void on_lost(unsigned code) override;

private:
    struct SendAgain {
        Clock::time_point at;
        PutId put_id;
    };

    void enter();
    void take(Entered const& frame);
    void take(Entries const& frame);
    void take(Done const& frame);
    void take(Closed const& frame);
    void ask_earlier(std::int64_t before);
    void note(DeliveredEntry const& entry);
    void add_finding(std::string const& what, std::string const& more) const;

    RoomId room_;
    load::PreparedSeat prepared_;
    SeatHistory& history_;
    Findings& findings_;
    std::deque<PutId> waiting_;  // Sent and not done, in the order made.
    std::optional<PutId> last_done_;
    std::vector<SendAgain> send_again_;
    Clock::time_point connect_at_{};
    std::optional<Clock::time_point> enter_at_;
    std::uint32_t entering_ = 0;
    bool entered_ = false;
    Seq grant_{};
    std::int64_t top_ = 0;        // The highest seq that this connection has spoken of.
    std::int64_t gap_after_ = 0;  // What was known when it entered.
    std::int64_t gap_top_ =
        0;  // The head when it entered: pages reach up to here, live delivery begins above.
    std::uint64_t dones_ = 0;
    std::uint64_t made_ = 0;
};

}  // namespace veirom::faults
