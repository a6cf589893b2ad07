// Speaks HTTP and WebSocket on one stream. A template: plain.cpp and tls.cpp instantiate it, each alone in
// its translation unit, because one costs about 1 GB to compile. Nobody else includes this.
#pragma once

#include <chrono>
#include <memory>
#include <string>

#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>

#include "protocol/limits.hpp"
#include "server/net/door.hpp"
#include "server/net/merging_stream.hpp"
#include "server/net/stream_kinds.hpp"

namespace veirom {

namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;

/// A WebSocket and whom it belongs to. Reader and writer hold it together; the last one out frees it.
template <class Stream>
struct Socket {
    websocket::stream<MergingStream<Stream>> stream;
    std::shared_ptr<SocketHandler> handler;
    asio::steady_timer deadline;
    bool writing_over = false;

    Socket(Stream&& below, std::shared_ptr<SocketHandler> handler)
        : stream(MergingStream<Stream>(std::move(below))),
          handler(std::move(handler)),
          deadline(stream.get_executor()) {}
};

template <class Stream>
using SocketPtr = std::shared_ptr<Socket<Stream>>;

template <class Stream>
void set_socket_limits(websocket::stream<MergingStream<Stream>>& stream) {
    using namespace std::chrono_literals;
    beast::get_lowest_layer(stream).expires_never();  // The WebSocket layer has timers of its own.
    // Beast pings after half the idle time and gives up after the whole: a ping each 25 s, gone after two.
    stream.set_option(websocket::stream_base::timeout{10s, 2 * limits::ping_interval, true});
    stream.set_option(websocket::stream_base::decorator([](websocket::response_type& response) {
        response.set(http::field::sec_websocket_protocol, "veirom.v1");
    }));
    stream.read_message_max(limits::frame_bytes_max);
    stream.auto_fragment(false);
    stream.write_buffer_bytes(8);  // Used for masking and fragments only; the server does neither.
    stream.text(true);
}

/// Sends what the outbox gives until its end, then says goodbye. Ends with the line closed.
template <class Stream>
Awaitable<> write_frames(SocketPtr<Stream> socket) {
    Outbox& outbox = socket->handler->outbox();
    beast::error_code failed;
    while (!failed) {
        std::vector<Frame> const frames = co_await outbox.pop_all();
        if (frames.empty()) break;
        for (Frame const& frame : frames) socket->stream.next_layer().append_text(*frame);
        failed = co_await socket->stream.next_layer().flush();
    }
    if (!failed && socket->stream.is_open()) {
        websocket::close_reason const reason(static_cast<websocket::close_code>(outbox.close_code()));
        co_await socket->stream.async_close(reason, use_result);
    }
    socket->writing_over = true;
    socket->deadline.cancel();
    beast::get_lowest_layer(socket->stream).close();
}

/// Gives a socket that has to end a few seconds for its goodbye, then cuts the line: its writer may be stuck
/// in a write to a browser that reads nothing.
template <class Stream>
Awaitable<> cut_after_goodbye(SocketPtr<Stream> socket) {
    socket->deadline.expires_after(std::chrono::seconds(net_limits::close_seconds_max));
    if (!socket->writing_over) co_await socket->deadline.async_wait(use_result);
    beast::get_lowest_layer(socket->stream).close();
}

template <class Stream>
Awaitable<> read_frames(SocketPtr<Stream> socket) {
    beast::flat_buffer buffer;
    for (;;) {
        auto [error, size] = co_await socket->stream.async_read(buffer, use_result);
        if (error) break;
        if (socket->stream.got_text())
            socket->handler->on_frame({static_cast<char const*>(buffer.data().data()), buffer.size()});
        else
            socket->handler->outbox().end(1003, true);
        buffer.consume(buffer.size());
    }
    socket->handler->outbox().end(1000, true);
}

template <class Stream>
Awaitable<> run_socket(SocketPtr<Stream> socket, http::request<http::string_body> request) {
    set_socket_limits(socket->stream);
    auto [error] = co_await socket->stream.async_accept(request, use_result);
    if (error) {
        socket->handler->on_close();
        co_return;
    }
    auto const executor = socket->stream.get_executor();
    socket->handler->outbox().when_ended([weak = std::weak_ptr(socket)] {
        if (auto const socket = weak.lock())
            asio::co_spawn(socket->stream.get_executor(), cut_after_goodbye(socket), asio::detached);
    });
    asio::co_spawn(executor, write_frames(socket), asio::detached);
    socket->handler->on_open();
    co_await read_frames(socket);
    socket->handler->on_close();
}

/// Reads one request into `parser`. Gives the HTTP status of a refusal, 0 when it was read, 1 when the line
/// is gone.
template <class Stream>
Awaitable<unsigned> read_request(Stream& stream, beast::flat_buffer& buffer,
                                 http::request_parser<http::string_body>& parser) {
    auto& lowest = beast::get_lowest_layer(stream);
    if (buffer.size() == 0) {
        lowest.expires_after(std::chrono::seconds(net_limits::idle_seconds_max));
        auto [error, size] = co_await stream.async_read_some(buffer.prepare(1024), use_result);
        if (error) co_return 1;
        buffer.commit(size);
    }
    parser.header_limit(net_limits::header_bytes_max);
    parser.body_limit(limits::body_bytes_max);
    lowest.expires_after(std::chrono::seconds(net_limits::header_seconds_max));
    auto [header_error, header_size] = co_await http::async_read_header(stream, buffer, parser, use_result);
    if (header_error == http::error::header_limit) co_return 431;
    if (header_error == http::error::body_limit) co_return 413;
    if (header_error.category() == http::make_error_code(http::error::bad_method).category() &&
        header_error != http::error::end_of_stream && header_error != http::error::partial_message)
        co_return 400;
    if (header_error) co_return 1;
    lowest.expires_after(std::chrono::seconds(net_limits::body_seconds_max));
    auto [body_error, body_size] = co_await http::async_read(stream, buffer, parser, use_result);
    if (body_error == http::error::body_limit) co_return 413;
    co_return body_error ? 1 : 0;
}

template <class Stream>
Awaitable<bool> write_response(Stream& stream, Response const& response, bool keep_alive, bool head_only) {
    http::response<http::span_body<char const>> message{static_cast<http::status>(response.status), 11};
    for (auto const& [name, value] : response.headers) message.insert(name, value);
    std::size_t const size = response.body ? response.body->size() : 0;
    message.content_length(size);
    message.keep_alive(keep_alive);
    if (size > 0 && !head_only) message.body() = boost::beast::span<char const>(response.body->data(), size);
    beast::get_lowest_layer(stream).expires_after(std::chrono::seconds(net_limits::response_seconds_max));
    http::serializer<false, http::span_body<char const>> serializer{message};
    if (head_only) {
        auto [error, sent] = co_await http::async_write_header(stream, serializer, use_result);
        co_return !error;
    }
    auto [error, sent] = co_await http::async_write(stream, serializer, use_result);
    co_return !error;
}

inline Verb verb_of(http::verb verb) {
    switch (verb) {
        case http::verb::get:
        case http::verb::head:
            return Verb::get;
        case http::verb::post:
            return Verb::post;
        case http::verb::patch:
            return Verb::patch;
        case http::verb::delete_:
            return Verb::remove;
        default:
            return Verb::other;
    }
}

inline Request request_of(http::request<http::string_body> const& message, Peer const& peer) {
    auto const text = [&](auto name) { return std::string(message[name]); };
    Request request;
    request.verb = verb_of(message.method());
    std::string const target(message.target());
    request.path = target.substr(0, target.find('?'));
    request.host = text(http::field::host);
    request.origin = text(http::field::origin);
    request.cookie = text(http::field::cookie);
    request.content_type = text(http::field::content_type);
    request.own_header = text("X-Veirom");
    request.accept_encoding = text(http::field::accept_encoding);
    request.if_none_match = text(http::field::if_none_match);
    request.sub_protocols = text(http::field::sec_websocket_protocol);
    request.address = peer.address;
    request.secure = peer.secure;
    if (peer.trusted_proxy) {
        std::string const forwarded = text("X-Forwarded-For");
        std::size_t const last = forwarded.find_last_of(", ");
        if (!forwarded.empty())
            request.address = last == std::string::npos ? forwarded : forwarded.substr(last + 1);
        request.secure = text("X-Forwarded-Proto") == "https";
    }
    request.body = message.body();
    return request;
}

/// Serves one line until it ends or becomes a WebSocket.
template <class Stream>
Awaitable<> serve_stream(Stream stream, Peer peer, Door& door) {
    beast::flat_buffer buffer;
    for (;;) {
        http::request_parser<http::string_body> parser;
        unsigned const refused = co_await read_request(stream, buffer, parser);
        if (refused == 1) break;
        if (refused != 0) {
            Response const refusal = door.refuse(refused);
            co_await write_response(stream, refusal, false, false);
            break;
        }
        Request request = request_of(parser.get(), peer);
        if (request.path == "/ws" && websocket::is_upgrade(parser.get())) {
            Upgrade upgrade = co_await door.open_socket(std::move(request));
            if (upgrade.handler) {
                auto socket = std::make_shared<Socket<Stream>>(std::move(stream), std::move(upgrade.handler));
                co_await run_socket(std::move(socket), parser.release());
                co_return;
            }
            co_await write_response(stream, upgrade.refusal, false, false);
            break;
        }
        bool const keep_alive = parser.get().keep_alive();
        bool const head_only = parser.get().method() == http::verb::head;
        Response const response = co_await door.answer(std::move(request));
        if (!co_await write_response(stream, response, keep_alive, head_only) || !keep_alive) break;
    }
    auto& lowest = beast::get_lowest_layer(stream);
    beast::error_code ignored;
    lowest.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    lowest.close();
}

}  // namespace veirom
