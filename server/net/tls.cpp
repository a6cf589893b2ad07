// HTTP and WebSocket on a TLS stream of our own.
#include <stdexcept>

#include <boost/asio/ssl/context.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include "server/net/serve_stream.hpp"

namespace veirom {

namespace ssl = boost::asio::ssl;

struct Certificate::Inside {
    ssl::context context{ssl::context::tls_server};
};

Certificate::Certificate(std::string const& certificate_file, std::string const& key_file)
    : inside_(std::make_unique<Inside>()) {
    ssl::context& context = inside_->context;
    context.set_options(ssl::context::default_workarounds | ssl::context::no_sslv2 | ssl::context::no_sslv3 |
                        ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1 | ssl::context::no_compression);
    SSL_CTX_set_options(context.native_handle(), SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(context.native_handle(), SSL_MODE_RELEASE_BUFFERS);  // 34 KiB less for each idle line.
    SSL_CTX_set_cipher_list(context.native_handle(), "ECDHE+AESGCM:ECDHE+CHACHA20");
    try {
        context.use_certificate_chain_file(certificate_file);
        context.use_private_key_file(key_file, ssl::context::pem);
    } catch (boost::system::system_error const& error) {
        throw std::runtime_error("The certificate " + certificate_file + " or its key " + key_file +
                                 " can't be used: " + error.code().message());
    }
}

Certificate::~Certificate() = default;

namespace {

using TlsStream = beast::ssl_stream<beast::tcp_stream>;

Awaitable<> shake_hands_and_serve(TlsStream stream, Peer peer, Door& door) {
    beast::get_lowest_layer(stream).expires_after(std::chrono::seconds(net_limits::header_seconds_max));
    auto [error] = co_await stream.async_handshake(ssl::stream_base::server, use_result);
    if (error) co_return;
    co_await serve_stream(std::move(stream), std::move(peer), door);
}

}  // namespace

void start_tls(asio::ip::tcp::socket socket, Peer peer, Door& door, Certificate const& certificate) {
    auto const executor = socket.get_executor();
    asio::co_spawn(
        executor,
        shake_hands_and_serve(TlsStream(beast::tcp_stream(std::move(socket)), certificate.inside().context),
                              std::move(peer), door),
        asio::detached);
}

}  // namespace veirom
