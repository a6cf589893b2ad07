// A thread for each connection; down in slices of a twentieth of a second, up at once.
#include "tests/integration/server/slow_line.hpp"

#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace veirom::test {

namespace {

constexpr int slices_per_second = 20;
constexpr int receive_buffer_bytes = 8 * 1024;

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

int connect_to(std::uint16_t port) {
    int const socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    // Before connecting, so that the window stays as small.
    setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &receive_buffer_bytes, sizeof receive_buffer_bytes);
    sockaddr_in const address = loopback(port);
    if (::connect(socket, reinterpret_cast<sockaddr const*>(&address), sizeof address) == 0) return socket;
    ::close(socket);
    return -1;
}

/// At most `most` bytes. False: the line is over.
bool pass(int from, int to, std::size_t most) {
    std::array<char, 16 * 1024> buffer;
    ssize_t const size = ::recv(from, buffer.data(), std::min(most, buffer.size()), 0);
    if (size <= 0) return false;
    for (ssize_t sent = 0; sent < size;) {
        ssize_t const part =
            ::send(to, buffer.data() + sent, static_cast<std::size_t>(size - sent), MSG_NOSIGNAL);
        if (part <= 0) return false;
        sent += part;
    }
    return true;
}

}  // namespace

SlowLine::SlowLine(std::uint16_t server_port, std::size_t bytes_per_second)
    : server_port_(server_port), bytes_per_second_(bytes_per_second) {
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(listener_, reinterpret_cast<sockaddr const*>(&address), sizeof address) != 0 ||
        ::listen(listener_, 16) != 0 ||
        ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error("the slow line can't listen");
    port_ = ntohs(address.sin_port);
    accepting_ = std::thread([this] { accept_browsers(); });
}

SlowLine::~SlowLine() {
    stopping_ = true;
    accepting_.join();
    for (std::thread& thread : serving_) thread.join();
    ::close(listener_);
}

void SlowLine::accept_browsers() {
    while (!stopping_) {
        pollfd waiting{listener_, POLLIN, 0};
        if (::poll(&waiting, 1, 50) <= 0) continue;
        int const browser = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (browser >= 0) serving_.emplace_back([this, browser] { serve(browser); });
    }
}

void SlowLine::serve(int browser) {
    using Clock = std::chrono::steady_clock;
    int const server = connect_to(server_port_);
    std::size_t const slice = bytes_per_second_ / slices_per_second;
    Clock::time_point next_slice = Clock::now();
    while (server >= 0 && !stopping_) {
        bool const due = Clock::now() >= next_slice;
        pollfd waiting[2] = {{browser, POLLIN, 0}, {due ? server : -1, POLLIN, 0}};
        if (::poll(waiting, 2, due ? 50 : 5) <= 0) continue;
        if (waiting[0].revents != 0 && !pass(browser, server, 16 * 1024)) break;
        if (!due || waiting[1].revents == 0) continue;
        if (!pass(server, browser, slice)) break;
        next_slice = Clock::now() + std::chrono::milliseconds(1000 / slices_per_second);
    }
    ::close(browser);
    if (server >= 0) ::close(server);
}

}  // namespace veirom::test
