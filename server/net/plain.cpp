// HTTP and WebSocket on a plain TCP stream: behind a proxy, or on the loopback of one's own machine.
#include "server/net/serve_stream.hpp"

namespace veirom {

void start_plain(asio::ip::tcp::socket socket, Peer peer, Door& door) {
    auto const executor = socket.get_executor();
    asio::co_spawn(executor, serve_stream(beast::tcp_stream(std::move(socket)), std::move(peer), door),
                   asio::detached);
}

}  // namespace veirom
