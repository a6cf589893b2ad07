// The least TLS client that can open /ws: OpenSSL and a frame made by hand, trusting one certificate alone.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <openssl/bio.h>
#include <openssl/ssl.h>

namespace veirom::test {

class TlsLine {
public:
    /// Connects and shakes hands. `highest` is the newest TLS version offered. Empty `authority`: trusts
    /// nobody.
    TlsLine(std::uint16_t port, std::string const& authority, int highest = TLS1_3_VERSION);

    bool connected() const { return connected_; }
    void write(std::string const& bytes);
    /// What has come until `end` is in it; all there is when the line ends before.
    std::string read_until(std::string const& end);
    /// A text frame of at most 65,535 bytes, masked with zero.
    void write_frame(std::string const& text);

private:
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context_;
    std::unique_ptr<BIO, decltype(&BIO_free_all)> line_;
    bool connected_ = false;
};

}  // namespace veirom::test
