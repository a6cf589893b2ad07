#include "tests/integration/server/tls_line.hpp"

namespace veirom::test {

TlsLine::TlsLine(std::uint16_t port, std::string const& authority, int highest)
    : context_(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free), line_(nullptr, &BIO_free_all) {
    SSL_CTX_set_verify(context_.get(), SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_min_proto_version(context_.get(), TLS1_VERSION);
    SSL_CTX_set_max_proto_version(context_.get(), highest);
    SSL_CTX_set_security_level(context_.get(),
                               0);  // So that old versions are refused by the server, not by us.
    if (!authority.empty()) SSL_CTX_load_verify_locations(context_.get(), authority.c_str(), nullptr);
    line_.reset(BIO_new_ssl_connect(context_.get()));
    SSL* ssl = nullptr;
    BIO_get_ssl(line_.get(), &ssl);
    SSL_set1_host(ssl, "localhost");
    std::string const address = "127.0.0.1:" + std::to_string(port);
    BIO_set_conn_hostname(line_.get(), address.c_str());
    connected_ = BIO_do_connect(line_.get()) == 1 && BIO_do_handshake(line_.get()) == 1;
}

void TlsLine::write(std::string const& bytes) {
    BIO_write(line_.get(), bytes.data(), static_cast<int>(bytes.size()));
}

std::string TlsLine::read_until(std::string const& end) {
    std::string all;
    char buffer[4096];
    while (all.find(end) == std::string::npos) {
        int const size = BIO_read(line_.get(), buffer, sizeof buffer);
        if (size <= 0) break;
        all.append(buffer, static_cast<std::size_t>(size));
    }
    return all;
}

void TlsLine::write_frame(std::string const& text) {
    std::string frame("\x81");
    if (text.size() < 126) {
        frame += static_cast<char>(0x80 | text.size());
    } else {
        frame += static_cast<char>(0xFE);
        frame += static_cast<char>(text.size() >> 8);
        frame += static_cast<char>(text.size() & 255);
    }
    frame += std::string(4, '\0');
    write(frame + text);
}

}  // namespace veirom::test
