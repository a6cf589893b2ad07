// A small browser: HTTP with a cookie, and a WebSocket. Blocks, with a time after which a test has failed.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "protocol/codec.hpp"
#include "tests/catch.hpp"

namespace veirom::test {

/// How long a test waits for what has to come. Only a failing test waits so long; the slowest machine, under
/// sanitizers and with others at work on it, takes less.
inline constexpr std::chrono::seconds patience{60};

bool is_ready(std::uint16_t port);

/// Asks to accept an invitation and takes whatever comes, an answer or the end of the server.
void accept_without_answer(std::uint16_t port, std::string const& origin, AcceptInvitation const& asked);

struct HttpAnswer {
    unsigned status{};
    std::multimap<std::string, std::string> headers;  // Names in lower case.
    std::string body;

    std::string header(std::string const& name) const;
    /// The code of a refusal, such as "wrong_sign_in".
    std::string code() const;
};

class Browser {
public:
    Browser(std::uint16_t port, std::string origin) : port_(port), origin_(std::move(origin)) {}

    HttpAnswer get(std::string const& path);
    HttpAnswer send(std::string const& method, std::string const& path, std::string const& body);
    /// With exactly these headers beside Host and Content-Length.
    HttpAnswer send_with(std::string const& method, std::string const& path, std::string const& body,
                         std::multimap<std::string, std::string> const& headers);

    template <class T>
    HttpAnswer post(std::string const& path, T const& message) {
        return send("POST", path, encode(message));
    }
    /// REQUIREs 200 and gives the answer's body.
    template <class Result, class T>
    Result post_for(std::string const& path, T const& message) {
        return read<Result>(post(path, message));
    }
    template <class Result>
    Result get_for(std::string const& path) {
        return read<Result>(get(path));
    }
    template <class Result>
    static Result read(HttpAnswer const& answer) {
        INFO(answer.status << " " << answer.body);
        REQUIRE(answer.status == 200);
        auto const decoded = decode<Result>(answer.body);
        REQUIRE(decoded.has_value());
        return *decoded;
    }

    std::uint16_t port() const { return port_; }
    std::string const& origin() const { return origin_; }
    std::string cookie;          // __Host-veirom=…
    std::string bytes_received;  // Every byte of every answer, when recording.
    bool recording = false;
    std::string forwarded_for;  // Sent as X-Forwarded-For when not empty.

private:
    std::uint16_t port_;
    std::string origin_;
};

/// A WebSocket, signed in as the browser is.
class Line {
public:
    explicit Line(Browser const& browser);
    ~Line();
    Line(Line&&) noexcept;

    /// 0 when the handshake went well, else the HTTP status that refused it.
    unsigned refused_with() const;
    void send(ClientFrame const& frame) { send_text(encode(frame)); }
    void send_text(std::string const& text);

    /// The next frame; nullopt after `wait` without one, or when the line has been closed.
    std::optional<ServerFrame> next(std::chrono::milliseconds wait = patience);

    /// The next frame of this type; others before it are kept in `skipped`.
    template <class T>
    T expect() {
        for (;;) {
            auto frame = next();
            INFO("waiting for " << typeid(T).name() << ", close code " << close_code());
            REQUIRE(frame.has_value());
            if (auto* wanted = std::get_if<T>(&*frame)) return *wanted;
            skipped.push_back(std::move(*frame));
        }
    }

    /// True once the line has been closed, within `wait`.
    bool closed(std::chrono::milliseconds wait = patience);
    unsigned close_code() const;
    void close();

    /// Stops taking anything from the socket, as a browser that hangs.
    void stop_reading();

    std::vector<ServerFrame> skipped;
    /// The text of every frame that has come, in order.
    std::vector<std::string> const& texts() const;

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace veirom::test
