// One running program: an event loop on one thread and everything it serves. Others hold a Node& and reach
// its parts by name; there is no registry.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "protocol/purposes.hpp"
#include "rooms/catalogue.hpp"
#include "server/configuration.hpp"
#include "server/connections.hpp"
#include "server/live/live_rooms.hpp"
#include "server/metrics.hpp"
#include "server/net/door.hpp"
#include "server/net/listener.hpp"
#include "server/net/static_files.hpp"
#include "server/practice.hpp"
#include "server/sign_in/passwords.hpp"
#include "storage/store.hpp"

namespace veirom {

/// Slows down guessing. Keys are addresses and ids, never kept longer than their bucket needs to fill.
struct SignInBuckets {
    Buckets try_from_address{{5, 1.0 / 300}};  // Account and address together.
    Buckets try_of_account{{20, 1.0 / 60}};
    Buckets redeem_from_address{{10, 1.0 / 360}};
    Buckets invitations_of_person{{10, 1.0 / 600}};
    bool in_use = true;
};

std::string content_security_policy(std::vector<std::string> const& origins);

class Node : public Door {
public:
    /// Throws std::runtime_error when an address can't be listened on or a content file is wrong.
    Node(Configuration const& configuration, std::unique_ptr<Store> opened);
    ~Node();

    /// Begins to listen; returns at once. Then `run` until `stop`.
    void start();
    void run();

    /// Tells everybody to come back, spread over some seconds, closes, and ends `run`. From the loop's
    /// thread.
    void stop();

    /// The loop, the port really listened on, and the address that links are made with.
    asio::io_context& loop() { return loop_; }
    std::uint16_t port() const;
    std::uint16_t metrics_port() const;
    std::string public_address(std::string const& origin) const;
    bool origin_is_ours(std::string const& origin) const;

    std::size_t body_max(Verb verb, std::string_view path) const override;
    Awaitable<Response> answer(Request request) override;
    Awaitable<Upgrade> open_socket(Request request) override;
    Response refuse(unsigned status) override;

private:
    std::unique_ptr<Store> opened_;

public:
    Store& store;
    Metrics metrics;
    Catalogue catalogue;
    PurposeOffers const purposes;
    PracticeStories const practice;
    SocketLimits socket_limits;
    SignInBuckets sign_in_buckets;
    Buckets handshakes_of_address;
    // The largest document at once, both ways; then as fast as a good line.
    Buckets document_parts_of_person{{400, 8}};
    Passwords passwords;
    StaticFiles files;
    std::unique_ptr<LiveRooms> rooms;
    Connections connections;
    bool stopping = false;

private:
    Awaitable<Response> answer_route(Request request);
    void add_safety_headers(Request const& request, Response& response) const;
    std::optional<HttpRefusal> refuse_write(Request const& request) const;
    Awaitable<> sweep_forever();
    Awaitable<> sweep_sessions();
    Awaitable<> touch_visits();
    Awaitable<> link_visits();
    Awaitable<> say_goodbye();
    Awaitable<> keep_instruments();
    Awaitable<> keep_tidy();
    void listen_to_hints();

    asio::io_context loop_{1};
    std::string content_security_;
    bool tls_ = false;
    std::vector<std::string> origins_;
    std::string public_address_;
    std::unique_ptr<Listener> listener_;
    std::unique_ptr<Door> metrics_door_;
    std::unique_ptr<Listener> metrics_listener_;
    asio::steady_timer sweep_timer_{loop_};
    asio::steady_timer tidy_timer_{loop_};
};

}  // namespace veirom
