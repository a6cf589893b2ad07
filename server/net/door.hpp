// Where the streams hand over: everything above it works without knowing TCP, TLS or Beast.
#pragma once

#include <memory>
#include <string_view>

#include "server/net/message.hpp"
#include "server/net/outbox.hpp"

namespace veirom {

/// One WebSocket, seen from its stream. The stream calls; answers go through the outbox.
class SocketHandler {
public:
    virtual ~SocketHandler() = default;

    /// The handshake is done; frames may come and go.
    virtual void on_open() = 0;

    /// One text frame. Must not suspend: it hands the work on and returns.
    virtual void on_frame(std::string_view text) = 0;

    /// The line is gone, for whatever reason. Called once, last.
    virtual void on_close() = 0;

    virtual Outbox& outbox() = 0;
};

struct Upgrade {
    std::shared_ptr<SocketHandler> handler;  // Null: refused with `refusal`.
    Response refusal;
};

class Door {
public:
    virtual ~Door() = default;
    /// How many bytes a request to this path may carry. Asked before any of them is read.
    virtual std::size_t body_max(Verb verb, std::string_view path) const = 0;
    virtual Awaitable<Response> answer(Request request) = 0;
    virtual Awaitable<Upgrade> open_socket(Request request) = 0;
    virtual Response refuse(unsigned status) = 0;  // For what never became a request.
};

/// How long and how much a stream may take. Said once, for both kinds of stream.
namespace net_limits {
inline constexpr std::size_t header_bytes_max =
    8 * 1024;                                 // Ours need less than 2 KiB; cookies of others on top.
inline constexpr int header_seconds_max = 5;  // From its first byte on: who drips loses the line.
inline constexpr int idle_seconds_max = 60;   // Between two requests on one line.
inline constexpr int body_seconds_max = 30;
inline constexpr int response_seconds_max = 120;  // The whole client on a slow phone line.
inline constexpr int close_seconds_max = 5;       // For the last frames and the goodbye.
}  // namespace net_limits

}  // namespace veirom
