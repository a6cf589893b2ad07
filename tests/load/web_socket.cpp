#include "tests/load/web_socket.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdexcept>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace veirom::load {

namespace {

constexpr unsigned text_opcode = 1, close_opcode = 8, ping_opcode = 9, pong_opcode = 10;
constexpr std::size_t read_bytes = 256 * 1024;
constexpr std::size_t events_max = 512;

std::string handshake_of(std::uint16_t port, std::string const& token) {
    std::string const host = "localhost:" + std::to_string(port);
    return "GET /ws HTTP/1.1\r\nHost: " + host +
           "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: veirom.v1\r\nOrigin: http://" +
           host + "\r\nCookie: __Host-veirom=" + token + "\r\n\r\n";
}

}  // namespace

WebSocket::~WebSocket() {
    close();
}

bool WebSocket::fail(std::string why) {
    why_not_ = std::move(why);
    ::close(socket_);
    socket_ = -1;
    return false;
}

bool WebSocket::open(Poller& poller, std::uint16_t port, std::string const& token) {
    close();
    poller_ = &poller;
    left_over_.clear();
    out_.clear();
    waits_for_room_ = false;
    socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket_ < 0) throw std::runtime_error(std::string("no socket: ") + std::strerror(errno));
    timeval const patience{5, 0};
    int const yes = 1;
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<sockaddr const*>(&address), sizeof address) != 0)
        return fail(std::strerror(errno));
    if (!shake_hands(port, token)) return false;
    ::fcntl(socket_, F_SETFL, O_NONBLOCK);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = this;
    ::epoll_ctl(poller_->epoll_, EPOLL_CTL_ADD, socket_, &event);
    return true;
}

bool WebSocket::shake_hands(std::uint16_t port, std::string const& token) {
    std::string const request = handshake_of(port, token);
    if (::send(socket_, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size()))
        return fail("the handshake could not be sent");
    std::string answer;
    std::size_t end = std::string::npos;
    while ((end = answer.find("\r\n\r\n")) == std::string::npos) {
        char bytes[2048];
        auto const got = ::recv(socket_, bytes, sizeof bytes, 0);
        if (got <= 0) return fail("no answer to the handshake");
        answer.append(bytes, static_cast<std::size_t>(got));
    }
    if (!answer.starts_with("HTTP/1.1 101")) return fail(answer.substr(0, answer.find("\r\n")));
    left_over_ = answer.substr(end + 4);
    return true;
}

void WebSocket::send(std::string_view text) {
    queue_frame(text_opcode, text);
}

void WebSocket::queue_frame(unsigned opcode, std::string_view payload) {
    if (socket_ < 0) return;
    out_ += static_cast<char>(0x80 | opcode);
    if (payload.size() < 126) {
        out_ += static_cast<char>(0x80 | payload.size());
    } else if (payload.size() < 65536) {
        out_ += static_cast<char>(0x80 | 126);
        out_ += static_cast<char>(payload.size() >> 8);
        out_ += static_cast<char>(payload.size() & 255);
    } else {
        throw std::logic_error("a frame that no server of ours takes");
    }
    out_.append(4, '\0');  // The mask.
    out_ += payload;
    if (!dirty_) poller_->dirty_.push_back(this);
    dirty_ = true;
}

void WebSocket::close() {
    if (socket_ < 0) return;
    ::close(socket_);
    socket_ = -1;
    out_.clear();
    if (dirty_) std::erase(poller_->dirty_, this);
    dirty_ = false;
}

void WebSocket::lose(unsigned code) {
    if (socket_ < 0) return;
    close();
    on_lost(code);
}

void WebSocket::flush() {
    if (socket_ < 0 || out_.empty()) return;
    auto const sent = ::send(socket_, out_.data(), out_.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN) return lose(0);
    if (sent > 0) out_.erase(0, static_cast<std::size_t>(sent));
    if (out_.empty() != waits_for_room_) return;
    waits_for_room_ = !out_.empty();
    epoll_event event{};
    event.events = EPOLLIN | (waits_for_room_ ? EPOLLOUT : 0u);
    event.data.ptr = this;
    ::epoll_ctl(poller_->epoll_, EPOLL_CTL_MOD, socket_, &event);
}

void WebSocket::read() {
    std::string& input = poller_->input_;
    std::size_t const before = left_over_.size();
    if (input.size() < before + read_bytes) input.resize(before + read_bytes);
    std::memcpy(input.data(), left_over_.data(), before);
    auto const got = ::recv(socket_, input.data() + before, read_bytes, 0);
    if (got < 0 && errno == EAGAIN) return;
    if (got <= 0) return lose(0);
    std::string_view const bytes(input.data(), before + static_cast<std::size_t>(got));
    std::size_t const taken = take_frames(bytes);
    if (socket_ >= 0) left_over_.assign(bytes.substr(taken));
}

/// Gives back how many bytes were whole frames.
std::size_t WebSocket::take_frames(std::string_view bytes) {
    std::size_t place = 0;
    while (socket_ >= 0) {
        std::string_view const rest = bytes.substr(place);
        if (rest.size() < 2) break;
        auto const byte = [&](std::size_t i) { return static_cast<std::uint8_t>(rest[i]); };
        std::size_t header = 2, size = byte(1) & 127u;
        if (size == 126) {
            if (rest.size() < 4) break;
            size = static_cast<std::size_t>(byte(2)) << 8 | byte(3);
            header = 4;
        } else if (size == 127) {
            if (rest.size() < 10) break;
            size = 0;
            for (std::size_t i = 2; i < 10; ++i) size = size << 8 | byte(i);
            header = 10;
        }
        if (rest.size() < header + size) break;
        place += header + size;
        // Ours never come in parts: FIN is always there.
        if ((byte(0) & 0x80u) == 0) throw std::runtime_error("the server has sent a frame in parts");
        if (!take_frame(byte(0) & 15u, rest.substr(header, size))) break;
    }
    return place;
}

bool WebSocket::take_frame(unsigned opcode, std::string_view payload) {
    if (opcode == text_opcode) {
        on_text(payload);
    } else if (opcode == ping_opcode) {
        queue_frame(pong_opcode, payload);
    } else if (opcode == close_opcode) {
        auto const byte = [&](std::size_t i) {
            return static_cast<unsigned>(static_cast<std::uint8_t>(payload[i]));
        };
        lose(payload.size() >= 2 ? byte(0) << 8 | byte(1) : 0);
        return false;
    }
    return socket_ >= 0;
}

Poller::Poller() : epoll_(::epoll_create1(EPOLL_CLOEXEC)) {
    if (epoll_ < 0) throw std::runtime_error(std::string("no epoll: ") + std::strerror(errno));
}

Poller::~Poller() {
    ::close(epoll_);
}

void Poller::flush_dirty() {
    std::vector<WebSocket*> dirty;
    dirty.swap(dirty_);
    for (WebSocket* socket : dirty) socket->dirty_ = false;
    for (WebSocket* socket : dirty) socket->flush();
}

void Poller::round(std::int64_t microseconds_max) {
    flush_dirty();
    epoll_event events[events_max];
    timespec const wait{microseconds_max / 1'000'000, (microseconds_max % 1'000'000) * 1000};
    int const count = ::epoll_pwait2(epoll_, events, events_max, &wait, nullptr);
    for (int i = 0; i < count; ++i) {
        auto* const socket = static_cast<WebSocket*>(events[i].data.ptr);
        // Closed by a neighbour's frame in this very round.
        if (socket->socket_ < 0) continue;
        if ((events[i].events & EPOLLOUT) != 0) socket->flush();
        if (socket->socket_ >= 0 && (events[i].events & ~static_cast<unsigned>(EPOLLOUT)) != 0)
            socket->read();
    }
}

}  // namespace veirom::load
