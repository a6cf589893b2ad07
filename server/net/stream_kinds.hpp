// The two kinds of stream, by name: what a listener needs to start one. Their types stay in plain.cpp and
// tls.cpp.
#pragma once

#include <memory>
#include <string>

#include <boost/asio/ip/tcp.hpp>

#include "server/net/door.hpp"

namespace veirom {

struct Peer {
    std::string address;
    bool secure{};
    bool trusted_proxy{};  // The line comes from a proxy of ours, whose X-Forwarded-… headers count.
};

void start_plain(asio::ip::tcp::socket socket, Peer peer, Door& door);

/// A certificate with its key, ready for handshakes. Throws std::runtime_error when the files can't be used.
class Certificate {
public:
    Certificate(std::string const& certificate_file, std::string const& key_file);
    ~Certificate();
    struct Inside;
    Inside& inside() const { return *inside_; }

private:
    std::unique_ptr<Inside> inside_;
};

void start_tls(asio::ip::tcp::socket socket, Peer peer, Door& door, Certificate const& certificate);

}  // namespace veirom
