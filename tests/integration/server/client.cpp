#include "tests/integration/server/client.hpp"

#include <algorithm>
#include <deque>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>

namespace veirom::test {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;
using asio::ip::tcp;

namespace {

tcp::endpoint endpoint_of(std::uint16_t port) {
    return {asio::ip::address_v4::loopback(), port};
}

/// One request on a line of its own. Empty when nobody answers in time.
std::optional<HttpAnswer> ask(std::uint16_t port, http::request<http::string_body> const& request) {
    asio::io_context loop;
    beast::tcp_stream stream(loop);
    beast::flat_buffer buffer;
    http::response_parser<http::string_body> parser;
    parser.body_limit(64 * 1024 * 1024);
    std::optional<HttpAnswer> answer;
    stream.expires_after(patience);
    stream.async_connect(endpoint_of(port), [&](beast::error_code failed) {
        if (failed) return;
        http::async_write(stream, request, [&](beast::error_code failed, std::size_t) {
            if (failed) return;
            http::async_read(stream, buffer, parser, [&](beast::error_code failed, std::size_t) {
                if (!failed) answer.emplace();
            });
        });
    });
    loop.run();
    if (!answer) return answer;
    answer->status = parser.get().result_int();
    answer->body = parser.get().body();
    for (auto const& field : parser.get()) {
        std::string name(field.name_string());
        std::transform(name.begin(), name.end(), name.begin(),
                       [](unsigned char c) { return std::tolower(c); });
        answer->headers.emplace(name, std::string(field.value()));
    }
    return answer;
}

}  // namespace

bool is_ready(std::uint16_t port) {
    http::request<http::string_body> request{http::verb::get, "/readyz", 11};
    request.set(http::field::host, "localhost");
    auto const answer = ask(port, request);
    return answer && answer->status == 200;
}

void accept_without_answer(std::uint16_t port, std::string const& origin, AcceptInvitation const& asked) {
    http::request<http::string_body> request{http::verb::post, "/api/invitations/accept", 11};
    request.set(http::field::host, "localhost:" + std::to_string(port));
    request.set(http::field::origin, origin);
    request.set(http::field::content_type, "application/json");
    request.set("X-Veirom", "1");
    request.body() = encode(asked);
    request.prepare_payload();
    ask(port, request);
}

std::string HttpAnswer::header(std::string const& name) const {
    auto const found = headers.find(name);
    return found == headers.end() ? "" : found->second;
}

std::string HttpAnswer::code() const {
    auto const refusal = decode<HttpRefusal>(body);
    if (!refusal) return "";
    std::string const text = body;
    std::string const marker = "\"code\":\"";
    auto const start = text.find(marker) + marker.size();
    return text.substr(start, text.find('"', start) - start);
}

HttpAnswer Browser::get(std::string const& path) {
    return send("GET", path, "");
}

HttpAnswer Browser::send(std::string const& method, std::string const& path, std::string const& body) {
    std::multimap<std::string, std::string> headers;
    if (method != "GET") {
        headers.emplace("X-Veirom", "1");
        headers.emplace("Origin", origin_);
        headers.emplace("Content-Type", "application/json");
    }
    return send_with(method, path, body, headers);
}

HttpAnswer Browser::send_with(std::string const& method, std::string const& path, std::string const& body,
                              std::multimap<std::string, std::string> const& headers) {
    http::request<http::string_body> request;
    request.method_string(method);
    request.target(path);
    request.version(11);
    request.set(http::field::host, "localhost:" + std::to_string(port_));
    if (!cookie.empty()) request.set(http::field::cookie, cookie);
    if (!forwarded_for.empty()) request.set("X-Forwarded-For", forwarded_for);
    for (auto const& [name, value] : headers) request.insert(name, value);
    request.body() = body;
    request.prepare_payload();
    auto answer = ask(port_, request);
    REQUIRE(answer.has_value());
    auto const set = answer->header("set-cookie");
    if (!set.empty()) cookie = set.substr(0, set.find(';'));
    if (recording) {
        bytes_received += std::to_string(answer->status) + "\n";
        for (auto const& [name, value] : answer->headers) bytes_received += name + ": " + value + "\n";
        bytes_received += answer->body + "\n";
    }
    return *answer;
}

struct Line::Inside {
    asio::io_context loop;
    websocket::stream<beast::tcp_stream> stream{loop};
    beast::flat_buffer buffer;
    std::deque<std::string> arrived;
    std::vector<std::string> texts;
    unsigned refused = 0;
    bool over = false;
    bool reading = true;

    void read() {
        stream.async_read(buffer, [this](beast::error_code failed, std::size_t) {
            if (failed) {
                over = true;
                return;
            }
            arrived.push_back(beast::buffers_to_string(buffer.data()));
            texts.push_back(arrived.back());
            buffer.consume(buffer.size());
            if (reading) read();
        });
    }

    template <class Condition>
    void run_until(Condition condition, std::chrono::milliseconds wait) {
        auto const until = std::chrono::steady_clock::now() + wait;
        loop.restart();
        while (!condition() && std::chrono::steady_clock::now() < until && !loop.stopped())
            loop.run_one_until(until);
    }
};

Line::Line(Browser const& browser) : inside_(std::make_unique<Inside>()) {
    Inside& in = *inside_;
    websocket::response_type response;
    bool answered = false;
    beast::error_code failure;
    in.stream.set_option(websocket::stream_base::decorator([&](websocket::request_type& request) {
        request.set(http::field::origin, browser.origin());
        request.set(http::field::sec_websocket_protocol, "veirom.v1");
        if (!browser.cookie.empty()) request.set(http::field::cookie, browser.cookie);
    }));
    std::string const host = "localhost:" + std::to_string(browser.port());
    beast::get_lowest_layer(in.stream).async_connect(
        endpoint_of(browser.port()), [&](beast::error_code failed) {
            failure = failed;
            answered = failed.failed();
            if (failed) return;
            in.stream.async_handshake(response, host, "/ws", [&](beast::error_code failed) {
                failure = failed;
                answered = true;
            });
        });
    in.run_until([&] { return answered; }, patience);
    REQUIRE(answered);
    if (failure) {
        in.refused = response.result_int();
        in.over = true;
        return;
    }
    in.read();
}

Line::~Line() = default;
Line::Line(Line&&) noexcept = default;

unsigned Line::refused_with() const {
    return inside_->refused;
}

void Line::send_text(std::string const& text) {
    bool sent = false;
    inside_->stream.text(true);
    inside_->stream.async_write(asio::buffer(text), [&](beast::error_code, std::size_t) { sent = true; });
    inside_->run_until([&] { return sent; }, patience);
    REQUIRE(sent);
}

std::optional<ServerFrame> Line::next(std::chrono::milliseconds wait) {
    Inside& in = *inside_;
    in.run_until([&] { return !in.arrived.empty() || in.over; }, wait);
    if (in.arrived.empty()) return std::nullopt;
    std::string const text = std::move(in.arrived.front());
    in.arrived.pop_front();
    auto const frame = decode_server_frame(text);
    INFO(text.substr(0, 400));
    REQUIRE(frame.has_value());
    return *frame;
}

bool Line::closed(std::chrono::milliseconds wait) {
    inside_->run_until([&] { return inside_->over; }, wait);
    return inside_->over;
}

unsigned Line::close_code() const {
    return inside_->stream.reason().code;
}

void Line::close() {
    beast::get_lowest_layer(inside_->stream).close();
}

void Line::stop_reading() {
    inside_->reading = false;
}

std::vector<std::string> const& Line::texts() const {
    return inside_->texts;
}

}  // namespace veirom::test
