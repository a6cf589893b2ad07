// A WebSocket client that costs next to nothing: non-blocking sockets under one epoll, one write for all
// frames of a round, no masking work (the mask is zero, which RFC 6455 allows a tester). Plain ws:// to this
// machine.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace veirom::load {

class Poller;

/// One connection. Derive from it to hear what comes.
class WebSocket {
public:
    virtual ~WebSocket();
    WebSocket() = default;
    WebSocket(WebSocket const&) = delete;
    WebSocket& operator=(WebSocket const&) = delete;

    /// Connects and shakes hands; blocks, at most five seconds. False: nobody there, or refused; `why_not`
    /// says more. The poller must outlive the connection.
    bool open(Poller& poller, std::uint16_t port, std::string const& token);
    std::string const& why_not() const { return why_not_; }

    /// Queued; goes out at the end of the poller's round.
    void send(std::string_view text);
    void close();
    bool is_open() const { return socket_ >= 0; }

    /// One whole text frame. It may send and close.
    virtual void on_text(std::string_view text) = 0;
    /// The line is gone, and not by our `close`. Called once for each `open`; `code` is the peer's close
    /// code, 0 when it gave none.
    virtual void on_lost(unsigned code) = 0;

private:
    friend class Poller;

    bool shake_hands(std::uint16_t port, std::string const& token);
    bool fail(std::string why);
    void read();
    std::size_t take_frames(std::string_view bytes);
    bool take_frame(unsigned opcode, std::string_view payload);
    void queue_frame(unsigned opcode, std::string_view payload);
    void flush();
    void lose(unsigned code);

    Poller* poller_ = nullptr;
    int socket_ = -1;
    std::string left_over_;  // The beginning of a frame whose rest has not come.
    std::string out_;
    bool waits_for_room_ = false;  // The kernel takes no more just now.
    bool dirty_ = false;           // Stands in the poller's list.
    std::string why_not_;
};

/// Waits for many connections at once.
class Poller {
public:
    Poller();
    ~Poller();
    Poller(Poller const&) = delete;
    Poller& operator=(Poller const&) = delete;

    /// Sends what is queued, waits for at most so many microseconds, and hands on what has come.
    void round(std::int64_t microseconds_max);

private:
    friend class WebSocket;

    void flush_dirty();

    int epoll_;
    std::vector<WebSocket*> dirty_;
    std::string input_;
};

}  // namespace veirom::load
