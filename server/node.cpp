// The node's life: what it is made of, its regular looks, and how it says goodbye. Requests: node_answer.cpp.
#include "server/node.hpp"

#include <algorithm>
#include <random>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include "protocol/codec.hpp"
#include "server/api/seating.hpp"
#include "server/api/signed_in.hpp"
#include "server/connection.hpp"
#include "server/content.hpp"
#include "server/log.hpp"
#include "server/metrics_door.hpp"

namespace veirom {

namespace {

constexpr int visits_touched_each = 12;  // Sweeps: once a minute.
// Spread over so long, a thousand browsers that come back are no crowd.
constexpr std::int64_t come_back_first_ms = 500, come_back_spread_ms = 8'000;
constexpr std::chrono::seconds goodbye_max{5};
constexpr std::chrono::hours tidied_each{24};
constexpr int unnamed_kept_days = 7;                   // Documents that were begun, or chosen and never used.
constexpr std::chrono::minutes tidied_again_after{1};  // When the database was away.

void log_fault(std::string_view what, std::exception_ptr failure) {
    Fault const fault = fault_of(failure);
    log(LogLevel::error, what, {{"fault", fault.type}, {"code", fault.code}});
}

SocketLimits socket_limits_of(Configuration const& c) {
    SocketLimits limits;
    limits.puts = {c.decimal("limits.put_burst"), c.decimal("limits.put_per_second")};
    limits.drafts = {c.decimal("limits.draft_burst"), c.decimal("limits.draft_per_second")};
    limits.bytes = {c.decimal("limits.bytes_burst"), c.decimal("limits.bytes_per_second")};
    limits.handshakes_person = {c.decimal("limits.handshakes_person"), 1.0 / 3};
    limits.sockets_person = static_cast<int>(c.number("limits.sockets_person"));
    limits.sockets_address = static_cast<int>(c.number("limits.sockets_address"));
    return limits;
}

}  // namespace

Node::Node(Configuration const& configuration, std::unique_ptr<Store> opened)
    : opened_(std::move(opened)),
      store(*opened_),
      catalogue(read_catalogue(configuration.text("content.folder"))),
      purposes(read_purposes(configuration.text("content.folder"), catalogue)),
      practice(read_practice(configuration.text("content.folder"))),
      socket_limits(socket_limits_of(configuration)),
      handshakes_of_address({configuration.decimal("limits.handshakes_address"), 20}),
      files(configuration.text("web.folder")) {
    require_good_plan_areas(configuration.text("content.folder"), catalogue);
    sign_in_buckets.in_use = configuration.yes("limits.sign_ins");
    std::shared_ptr<Certificate const> certificate;
    if (!configuration.text("http.certificate").empty())
        certificate = std::make_shared<Certificate>(configuration.text("http.certificate"),
                                                    configuration.text("http.key"));
    tls_ = certificate != nullptr;
    auto const port = static_cast<std::uint16_t>(configuration.number("http.port"));
    listener_ = std::make_unique<Listener>(loop_, configuration.text("http.address"), port, *this,
                                           certificate, configuration.yes("http.trust_proxy"));
    if (auto const at = static_cast<std::uint16_t>(configuration.number("metrics.port")); at != 0) {
        metrics_door_ = make_metrics_door(*this);
        metrics_listener_ = std::make_unique<Listener>(loop_, configuration.text("metrics.address"), at,
                                                       *metrics_door_, nullptr, false);
    }
    std::string const scheme = tls_ ? "https://" : "http://";
    std::string const here = scheme + "localhost:" + std::to_string(listener_->port());
    public_address_ = configuration.text("http.public");
    origins_ = configuration.list("http.origins");
    origins_.push_back(public_address_.empty() ? here : public_address_);
    if (public_address_.empty())
        origins_.push_back(scheme + "127.0.0.1:" + std::to_string(listener_->port()));
    content_security_ = content_security_policy(origins_);
    Services const services{loop_.get_executor(), store, catalogue, metrics};
    rooms = std::make_unique<LiveRooms>(services,
                                        static_cast<std::size_t>(configuration.number("limits.rooms_live")));
}

Node::~Node() {
    rooms.reset();    // Its timers need the loop.
    opened_.reset();  // Its threads may still post to the loop.
}

void Node::start() {
    listen_to_hints();
    asio::co_spawn(loop_, keep_instruments(), asio::detached);
    asio::co_spawn(loop_, sweep_forever(), asio::detached);
    asio::co_spawn(loop_, keep_tidy(), asio::detached);
    listener_->start();
    if (metrics_listener_) metrics_listener_->start();
    log(LogLevel::info, "listening", {{"port", listener_->port()}, {"tls", tls_}});
}

void Node::run() {
    loop_.run();
}

std::uint16_t Node::port() const {
    return listener_->port();
}

std::uint16_t Node::metrics_port() const {
    return metrics_listener_ ? metrics_listener_->port() : 0;
}

/// Versions that were used earlier and whose files are gone are known from here on, too.
Awaitable<> Node::keep_instruments() {
    try {
        catalogue = co_await with_kept_instruments(store, catalogue);
    } catch (StoreUnavailable const& error) {
        log(LogLevel::warning, "instruments_unavailable", {{"why", error.what()}});
    }
}

void Node::listen_to_hints() {
    HintListener listener;
    listener.heads_moved = [this](std::vector<MovedHead> heads) { rooms->look_at(heads); };
    listener.look_at_all = [this] { rooms->look_at_all(); };
    listener.person = [this](PersonId person, PersonHint hint) {
        if (hint == PersonHint::sessions)
            asio::co_spawn(loop_, sweep_sessions(), asio::detached);
        else if (hint == PersonHint::drafts)
            for (auto const& connection : connections.of_person(person)) connection->look_at_drafts();
        else
            rooms->look_at_read_marks_of(person);
    };
    store.hints().listen(loop_.get_executor(), std::move(listener));
}

/// At the start and once a day: what a program left half done, and what has done its time.
Awaitable<> Node::keep_tidy() {
    while (!stopping) {
        tidy_timer_.expires_after(tidied_each);
        try {
            co_await put_missing_seats(*this, std::nullopt);
            std::int64_t const drafts = co_await store.drafts().forget_dropped();
            std::int64_t const documents = co_await store.documents().forget_unnamed(unnamed_kept_days);
            log(LogLevel::info, "tidied", {{"dropped_drafts", drafts}, {"unnamed_documents", documents}});
        } catch (StoreUnavailable const& error) {
            log(LogLevel::warning, "tidying_unavailable", {{"why", error.what()}});
            tidy_timer_.expires_after(tidied_again_after);
        } catch (...) {
            log_fault("tidying_failed", std::current_exception());
        }
        if (!stopping) co_await tidy_timer_.async_wait(use_result);
    }
}

Awaitable<> Node::sweep_forever() {
    for (int round = 1;; ++round) {
        sweep_timer_.expires_after(sweep_interval);
        co_await sweep_timer_.async_wait(use_result);
        if (stopping) co_return;
        try {
            co_await sweep_sessions();
            co_await rooms->sweep();
            connections.forget_gone(std::chrono::steady_clock::now());
            if (round % visits_touched_each == 0) {
                co_await touch_visits();
                co_await link_visits();
            }
        } catch (...) {  // A mistake of ours in one look must not end all later ones.
            log_fault("sweep_failed", std::current_exception());
        }
    }
}

Awaitable<> Node::touch_visits() {
    std::vector<std::int64_t> visits;
    for (auto const& connection : connections.all())
        for (std::int64_t const visit : connection->visits()) visits.push_back(visit);
    if (visits.empty()) co_return;
    try {
        co_await store.visits().touch(std::move(visits));
    } catch (StoreUnavailable const& error) {
        log(LogLevel::warning, "visits_unavailable", {{"why", error.what()}});
    }
}

/// As many as are over: after a long stop of everything there may be more than one link takes at a time.
Awaitable<> Node::link_visits() {
    try {
        while (co_await store.visit_chain().link() > 0) continue;
    } catch (StoreUnavailable const& error) {
        log(LogLevel::warning, "visits_unavailable", {{"why", error.what()}});
    }
}

/// Closes the lines of sessions that are over: ended elsewhere, or idle. An open line counts as use only
/// while somebody does something on it.
Awaitable<> Node::sweep_sessions() {
    auto const now = std::chrono::steady_clock::now();
    try {
        for (SessionId const session : connections.idle_sessions(now)) {
            co_await store.sessions().end(session);
            connections.end_session(session);
        }
        auto const open = connections.sessions();
        if (open.empty()) co_return;
        auto const in_force = co_await store.sessions().in_force(open);
        for (SessionId const session : open)
            if (std::find(in_force.begin(), in_force.end(), session) == in_force.end())
                connections.end_session(session);
    } catch (StoreUnavailable const& error) {
        log(LogLevel::warning, "sessions_unavailable", {{"why", error.what()}});
    }
}

void Node::stop() {
    if (std::exchange(stopping, true)) return;
    log(LogLevel::info, "stopping", {{"connections", connections.size()}});
    listener_->stop();
    sweep_timer_.cancel();
    tidy_timer_.cancel();
    asio::co_spawn(loop_, say_goodbye(), asio::detached);
}

/// Everybody hears when to come back, each at another time; then the lines close and what is under way ends.
Awaitable<> Node::say_goodbye() {
    std::minstd_rand random(std::random_device{}());
    std::uniform_int_distribution<std::int64_t> spread(0, come_back_spread_ms);
    for (auto const& connection : connections.all()) {
        connection->tell(ComeBack{come_back_first_ms + spread(random)});
        connection->outbox().end(close_going_away, false);
    }
    asio::steady_timer pause(loop_);
    auto const until = std::chrono::steady_clock::now() + goodbye_max;
    while ((connections.size() > 0 || rooms->busy()) && std::chrono::steady_clock::now() < until) {
        pause.expires_after(std::chrono::milliseconds(20));
        co_await pause.async_wait(use_result);
    }
    if (metrics_listener_) metrics_listener_->stop();
    log(LogLevel::info, "stopped", {{"connections", connections.size()}});
    loop_.stop();
}

}  // namespace veirom
