// Accepts lines on one address and port and starts a stream on each.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include "server/net/door.hpp"
#include "server/net/stream_kinds.hpp"

namespace veirom {

class Listener {
public:
    /// Binds at once. Port 0: any free one. Throws std::runtime_error, in words for the operator, when it
    /// can't. With a certificate it speaks TLS, otherwise plain HTTP.
    Listener(asio::io_context& loop, std::string const& address, std::uint16_t port, Door& door,
             std::shared_ptr<Certificate const> certificate, bool trust_proxy);

    void start();
    void stop();
    std::uint16_t port() const { return port_; }

private:
    Awaitable<> accept();

    asio::ip::tcp::acceptor acceptor_;
    Door& door_;
    std::shared_ptr<Certificate const> certificate_;
    bool trust_proxy_;
    std::uint16_t port_ = 0;
};

}  // namespace veirom
