#include "server/net/listener.hpp"

#include <stdexcept>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/steady_timer.hpp>

namespace veirom {

using asio::ip::tcp;

namespace {

// What the kernel holds for one browser beside its outbox. Left to itself it takes megabytes before anybody
// notices that nothing is read. 128 KiB every 100 ms are more than any room's pages need.
constexpr int send_buffer_bytes = 128 * 1024;

}  // namespace

Listener::Listener(asio::io_context& loop, std::string const& address, std::uint16_t port, Door& door,
                   std::shared_ptr<Certificate const> certificate, bool trust_proxy)
    : acceptor_(loop), door_(door), certificate_(std::move(certificate)), trust_proxy_(trust_proxy) {
    boost::system::error_code error;
    auto const parsed = asio::ip::make_address(address, error);
    if (error) throw std::runtime_error("\"" + address + "\" is no IP address to listen on.");
    tcp::endpoint const endpoint(parsed, port);
    acceptor_.open(endpoint.protocol());
    acceptor_.set_option(tcp::acceptor::reuse_address(true));
    acceptor_.bind(endpoint, error);
    if (!error) acceptor_.listen(tcp::acceptor::max_listen_connections, error);
    if (error)
        throw std::runtime_error("Can't listen on " + address + " port " + std::to_string(port) + ": " +
                                 error.message() + ". Is another program using it?");
    port_ = acceptor_.local_endpoint().port();
}

void Listener::start() {
    asio::co_spawn(acceptor_.get_executor(), accept(), asio::detached);
}

void Listener::stop() {
    boost::system::error_code ignored;
    acceptor_.close(ignored);
}

Awaitable<> Listener::accept() {
    asio::steady_timer pause(acceptor_.get_executor());
    for (;;) {
        auto [error, socket] = co_await acceptor_.async_accept(use_result);
        if (error == asio::error::operation_aborted || !acceptor_.is_open()) co_return;
        if (error) {  // Out of descriptors, for example: retrying at once would spin.
            pause.expires_after(std::chrono::milliseconds(100));
            co_await pause.async_wait(use_result);
            continue;
        }
        boost::system::error_code ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        socket.set_option(tcp::socket::send_buffer_size(send_buffer_bytes), ignored);
        auto const remote = socket.remote_endpoint(ignored).address();
        Peer peer{remote.to_string(), certificate_ != nullptr, trust_proxy_ && remote.is_loopback()};
        if (certificate_)
            start_tls(std::move(socket), std::move(peer), door_, *certificate_);
        else
            start_plain(std::move(socket), std::move(peer), door_);
    }
}

}  // namespace veirom
