// A thread for each connection, passing bytes both ways and watching what the client sends.
#include "tests/integration/storage/cutting_proxy.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <poll.h>
#include <stdexcept>
#include <string_view>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace veirom::test {

namespace {

sockaddr_un address_of(std::filesystem::path const& folder) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::string const path = folder / ".s.PGSQL.5432";
    if (path.size() >= sizeof address.sun_path) throw std::runtime_error("the proxy's path is too long");
    std::memcpy(address.sun_path, path.data(), path.size());
    return address;
}

bool send_all(int socket, std::string_view bytes) {
    while (!bytes.empty()) {
        ssize_t const sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

}  // namespace

CuttingProxy::CuttingProxy(std::filesystem::path folder, std::filesystem::path upstream, unsigned seed)
    : upstream_(std::move(upstream)), random_(seed) {
    std::filesystem::create_directories(folder);
    listener_ = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un const address = address_of(folder);
    if (::bind(listener_, reinterpret_cast<sockaddr const*>(&address), sizeof address) != 0 ||
        ::listen(listener_, 64) != 0)
        throw std::runtime_error("the proxy can't listen");
    accepting_ = std::thread([this] { accept_clients(); });
}

CuttingProxy::~CuttingProxy() {
    stopping_ = true;
    accepting_.join();
    for (std::thread& thread : serving_) thread.join();
    ::close(listener_);
}

void CuttingProxy::accept_clients() {
    while (!stopping_) {
        pollfd waiting{listener_, POLLIN, 0};
        if (::poll(&waiting, 1, 50) <= 0) continue;
        int const client = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (client >= 0) serving_.emplace_back([this, client] { serve(client); });
    }
}

int CuttingProxy::connect_upstream() const {
    int const server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un const address = address_of(upstream_);
    if (::connect(server, reinterpret_cast<sockaddr const*>(&address), sizeof address) == 0) return server;
    ::close(server);
    return -1;
}

int CuttingProxy::draw(int below) {
    std::lock_guard const lock(mutex_);
    return std::uniform_int_distribution<int>{0, below - 1}(random_);
}

/// The statement of a batch is a commit of its own; a batch with more ends in COMMIT. Preparing is neither.
bool CuttingProxy::is_commit(std::string_view bytes) const {
    if (bytes.find("COMMIT") != std::string_view::npos) return true;
    if (!bytes.starts_with('B')) return false;
    if (bytes.find("append_batch") != std::string_view::npos) return true;
    return std::ranges::any_of(statements, [&](std::string const& statement) {
        return bytes.find(statement) != std::string_view::npos;
    });
}

bool CuttingProxy::draw_whether() {
    if (every_other) return commits_++ % 2 == 0;
    int const chance = one_in;
    return chance != 0 && draw(chance) == 0;
}

Cut CuttingProxy::draw_where() {
    std::optional<Cut> const wanted = only;
    return wanted ? *wanted : static_cast<Cut>(draw(3));
}

void CuttingProxy::serve(int client) {
    int const server = connect_upstream();
    std::array<char, 256 * 1024> buffer;
    bool cut_answer = false;
    auto const pass = [&](int from, int to) {
        ssize_t const size = ::recv(from, buffer.data(), buffer.size(), 0);
        if (size <= 0) return false;
        std::string_view const bytes(buffer.data(), static_cast<std::size_t>(size));
        if (from == server) {
            if (cut_answer) return false;
            return send_all(to, bytes);
        }
        if (!is_commit(bytes) || !draw_whether()) return send_all(to, bytes);
        switch (draw_where()) {
            case Cut::before:
                cuts_before += 1;
                return false;
            case Cut::after:
                send_all(to, bytes);
                cuts_after += 1;
                return false;
            case Cut::answer:
                break;
        }
        cut_answer = true;
        cuts_of_answer += 1;
        return send_all(to, bytes);
    };
    while (server >= 0 && !stopping_) {
        pollfd waiting[2] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
        if (::poll(waiting, 2, 50) <= 0) continue;
        if (waiting[0].revents != 0 && !pass(client, server)) break;
        if (waiting[1].revents != 0 && !pass(server, client)) break;
    }
    ::close(client);
    if (server >= 0) ::close(server);
}

}  // namespace veirom::test
