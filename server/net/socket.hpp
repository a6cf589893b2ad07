// A WebSocket on one stream: one coroutine that is always reading, one that sends all that waits in one
// system call, and one that watches over both. A template, included by serve_stream.hpp alone.
#pragma once

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>

#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/stream_traits.hpp>
#include <boost/beast/core/tcp_stream.hpp>

#include "protocol/limits.hpp"
#include "server/net/door.hpp"
#include "server/net/frames.hpp"

namespace veirom {

namespace beast = boost::beast;

/// The stream and whom it belongs to. Held by the coroutines; the last one out frees it and so closes the
/// line.
template <class Stream>
struct Socket {
    Stream stream;
    std::shared_ptr<SocketHandler> handler;
    asio::steady_timer pulse;
    bool heard = true;  // Since the last beat of the pulse.
    int under_way = 2;  // Reader and writer.

    Socket(Stream&& stream, std::shared_ptr<SocketHandler> handler)
        : stream(std::move(stream)), handler(std::move(handler)), pulse(this->stream.get_executor()) {}

    void part_is_over() {
        under_way -= 1;
        pulse.cancel();
    }
};

template <class Stream>
using SocketPtr = std::shared_ptr<Socket<Stream>>;

/// Hands on all that has come. False: the browser has said goodbye, or breaks the protocol.
inline bool take_messages(FrameReader& frames, SocketHandler& handler) {
    Outbox& outbox = handler.outbox();
    while (auto const message = frames.next()) {
        switch (message->opcode) {
            case Opcode::text:
                handler.on_frame(message->payload);
                break;
            case Opcode::ping:
                if (!outbox.push(message->payload, Opcode::pong)) outbox.end(close_protocol_broken, true);
                break;
            case Opcode::pong:
                break;
            case Opcode::close:
                outbox.end(close_normal, true);
                return false;
            default:
                outbox.end(close_not_text, true);
        }
    }
    if (frames.wrong() != 0) outbox.end(frames.wrong(), true);
    return frames.wrong() == 0;
}

/// Until the line is gone, or the browser has said goodbye. What comes after our own goodbye is read and
/// left.
template <class Stream>
Awaitable<> read_frames(SocketPtr<Stream> socket, FrameReader frames) {
    while (take_messages(frames, *socket->handler)) {
        auto const space = frames.space();
        auto [error, size] =
            co_await socket->stream.async_read_some(asio::buffer(space.data(), space.size()), use_result);
        if (error) break;
        frames.add(size);
        socket->heard = true;
    }
    socket->handler->outbox().end(close_normal, true);
    socket->part_is_over();
}

/// Sends what the outbox gives, until its goodbye.
template <class Stream>
Awaitable<> write_frames(SocketPtr<Stream> socket) {
    Outbox& outbox = socket->handler->outbox();
    // Told after each system call; asks for all that is left, where asio's own would give 64 KiB at a time.
    auto const all = [&outbox](beast::error_code const& error, std::size_t sent) -> std::size_t {
        outbox.sent(sent);
        return error ? 0 : limits::outbox_bytes_max + limits::frame_bytes_max;
    };
    for (;;) {
        std::string const* const bytes = co_await outbox.take_all();
        if (bytes->empty()) break;
        auto [error, size] =
            co_await asio::async_write(socket->stream, asio::buffer(*bytes), all, use_result);
        if (!error) continue;
        beast::get_lowest_layer(socket->stream).close();  // Nothing more can come from there.
        break;
    }
    socket->part_is_over();
}

/// Asks a silent browser whether it is there: 25 s without a word bring a ping, 25 s more the end. Once the
/// end has been said, both sides get a few seconds for the goodbye; then the line is cut, because the writer
/// may be stuck in a write to a browser that reads nothing.
template <class Stream>
Awaitable<> watch(SocketPtr<Stream> socket) {
    Outbox& outbox = socket->handler->outbox();
    int silent = 0;
    while (!outbox.ended()) {
        socket->pulse.expires_after(limits::ping_interval);
        auto [cancelled] = co_await socket->pulse.async_wait(use_result);
        if (cancelled) continue;
        silent = std::exchange(socket->heard, false) ? 0 : silent + 1;
        if (silent == 1 && !outbox.push("", Opcode::ping)) silent = 2;
        if (silent > 1) outbox.end(close_normal, true);
    }
    socket->pulse.expires_after(std::chrono::seconds(net_limits::close_seconds_max));
    while (socket->under_way > 0) {
        auto [cancelled] = co_await socket->pulse.async_wait(use_result);
        if (!cancelled) break;
    }
    beast::get_lowest_layer(socket->stream).close();
}

/// Answers the handshake and stays until the line is gone. `read_ahead`: what has come behind the request.
template <class Stream>
Awaitable<> run_socket(SocketPtr<Stream> socket, std::string accept_key, beast::flat_buffer read_ahead) {
    std::string const answer =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Protocol: veirom.v1\r\nSec-WebSocket-Accept: " +
        accept_key + "\r\n\r\n";
    auto& lowest = beast::get_lowest_layer(socket->stream);
    lowest.expires_after(std::chrono::seconds(net_limits::header_seconds_max));
    auto [error, size] = co_await asio::async_write(socket->stream, asio::buffer(answer), use_result);
    if (error) {
        socket->handler->on_close();
        co_return;
    }
    lowest.expires_never();  // `watch` looks after it from here.
    FrameReader frames(limits::frame_bytes_max);
    for (auto rest = read_ahead.data(); rest.size() > 0;) {
        auto const space = frames.space();
        std::size_t const copied = asio::buffer_copy(asio::buffer(space.data(), space.size()), rest);
        frames.add(copied);
        rest += copied;
    }
    auto const executor = socket->stream.get_executor();
    socket->handler->outbox().when_ended([weak = std::weak_ptr(socket)] {
        if (auto const socket = weak.lock()) socket->pulse.cancel();
    });
    asio::co_spawn(executor, write_frames(socket), asio::detached);
    asio::co_spawn(executor, watch(socket), asio::detached);
    socket->handler->on_open();
    co_await read_frames(socket, std::move(frames));
    socket->handler->on_close();
}

}  // namespace veirom
