// Speaks HTTP on one stream, until it becomes a WebSocket. A template: plain.cpp and tls.cpp instantiate it,
// each alone in its translation unit, because one costs about 1 GB to compile. Nobody else includes this.
#pragma once

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <openssl/evp.h>

#include "protocol/limits.hpp"
#include "server/net/door.hpp"
#include "server/net/socket.hpp"
#include "server/net/stream_kinds.hpp"

namespace veirom {

namespace http = boost::beast::http;

inline Verb verb_of(http::verb verb) {
    switch (verb) {
        case http::verb::get:
        case http::verb::head:
            return Verb::get;
        case http::verb::post:
            return Verb::post;
        case http::verb::put:
            return Verb::put;
        case http::verb::patch:
            return Verb::patch;
        case http::verb::delete_:
            return Verb::remove;
        default:
            return Verb::other;
    }
}

/// Without the query.
inline std::string path_of(http::request<http::string_body> const& message) {
    std::string const target(message.target());
    return target.substr(0, target.find('?'));
}

/// Reads one request into `parser`. Gives the HTTP status of a refusal, 0 when it was read, 1 when the line
/// is gone.
template <class Stream>
Awaitable<unsigned> read_request(Stream& stream, beast::flat_buffer& buffer,
                                 http::request_parser<http::string_body>& parser, Door const& door) {
    auto& lowest = beast::get_lowest_layer(stream);
    if (buffer.size() == 0) {
        lowest.expires_after(std::chrono::seconds(net_limits::idle_seconds_max));
        auto [error, size] = co_await stream.async_read_some(buffer.prepare(1024), use_result);
        if (error) co_return 1;
        buffer.commit(size);
    }
    parser.header_limit(net_limits::header_bytes_max);
    parser.body_limit(limits::document_part_bytes);  // The most that any path takes.
    lowest.expires_after(std::chrono::seconds(net_limits::header_seconds_max));
    auto [header_error, header_size] = co_await http::async_read_header(stream, buffer, parser, use_result);
    if (header_error == http::error::header_limit) co_return 431;
    if (header_error == http::error::body_limit) co_return 413;
    if (header_error.category() == http::make_error_code(http::error::bad_method).category() &&
        header_error != http::error::end_of_stream && header_error != http::error::partial_message)
        co_return 400;
    if (header_error) co_return 1;
    std::size_t const body_max = door.body_max(verb_of(parser.get().method()), path_of(parser.get()));
    if (parser.content_length().value_or(0) > body_max) co_return 413;
    parser.body_limit(body_max);
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

/// Sec-WebSocket-Accept (RFC 6455, section 4.2.2); nullopt: no handshake of the version that is spoken here.
inline std::optional<std::string> accept_key(http::request<http::string_body> const& request) {
    auto const key = request[http::field::sec_websocket_key];
    if (key.size() != 24 || request[http::field::sec_websocket_version] != "13") return std::nullopt;
    std::string const text = std::string(key) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    std::array<unsigned char, 20> sum{};
    if (EVP_Digest(text.data(), text.size(), sum.data(), nullptr, EVP_sha1(), nullptr) != 1)
        return std::nullopt;
    std::string accept(4 * ((sum.size() + 2) / 3), '\0');
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(accept.data()), sum.data(), sum.size());
    return accept;
}

inline Request request_of(http::request<http::string_body> const& message, Peer const& peer) {
    auto const text = [&](auto name) { return std::string(message[name]); };
    Request request;
    request.verb = verb_of(message.method());
    request.path = path_of(message);
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
        unsigned const refused = co_await read_request(stream, buffer, parser, door);
        if (refused == 1) break;
        if (refused != 0) {
            Response const refusal = door.refuse(refused);
            co_await write_response(stream, refusal, false, false);
            break;
        }
        Request request = request_of(parser.get(), peer);
        if (request.path == "/ws" && beast::websocket::is_upgrade(parser.get())) {
            auto const accept = accept_key(parser.get());
            Upgrade upgrade{nullptr, door.refuse(400)};
            if (accept) upgrade = co_await door.open_socket(std::move(request));
            if (upgrade.handler) {
                auto socket = std::make_shared<Socket<Stream>>(std::move(stream), std::move(upgrade.handler));
                co_await run_socket(std::move(socket), *accept, buffer);
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
