#include "server/net/frames.hpp"

#include <algorithm>
#include <cstring>

#include "protocol/utf8.hpp"

namespace veirom {

namespace {

constexpr std::size_t buffer_bytes_usual = 4 * 1024;
constexpr std::size_t control_bytes_max = 125;
constexpr std::size_t mask_bytes = 4;

std::uint8_t byte(char c) {
    return static_cast<std::uint8_t>(c);
}

bool is_control(Opcode opcode) {
    return opcode >= Opcode::close;
}

/// Eight bytes at a time; the last few one by one.
void unmask(char* bytes, std::size_t size, char const* mask) {
    char wide[8];
    std::memcpy(wide, mask, mask_bytes);
    std::memcpy(wide + mask_bytes, mask, mask_bytes);
    std::uint64_t with = 0;
    std::memcpy(&with, wide, sizeof with);
    std::size_t at = 0;
    for (; at + sizeof with <= size; at += sizeof with) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes + at, sizeof eight);
        eight ^= with;
        std::memcpy(bytes + at, &eight, sizeof eight);
    }
    for (; at < size; ++at) bytes[at] = static_cast<char>(bytes[at] ^ wide[at % mask_bytes]);
}

}  // namespace

void append_frame(std::string& out, Opcode opcode, std::string_view payload) {
    std::size_t const size = payload.size();
    out += static_cast<char>(0x80 | static_cast<int>(opcode));
    int more_bytes = 0;
    if (size < 126) {
        out += static_cast<char>(size);
    } else {
        more_bytes = size <= 0xFFFF ? 2 : 8;
        out += static_cast<char>(more_bytes == 2 ? 126 : 127);
    }
    for (int place = more_bytes - 1; place >= 0; --place)
        out += static_cast<char>((static_cast<std::uint64_t>(size) >> (8 * place)) & 0xFF);
    out += payload;
}

std::string close_payload(unsigned short code) {
    return {static_cast<char>(code >> 8), static_cast<char>(code & 0xFF)};
}

struct FrameReader::Header {
    bool last{}, reserved{}, masked{};
    Opcode opcode{};
    std::uint64_t size{};
    std::size_t bytes{};  // Of the header itself, with the mask.
    bool shortest{};      // Its size is written as short as it can be.
};

std::span<char> FrameReader::space() {
    if (begin_ == end_) {
        begin_ = end_ = 0;
        if (buffer_.size() != buffer_bytes_usual) buffer_ = std::string(buffer_bytes_usual, '\0');
    } else if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    if (end_ == buffer_.size()) buffer_.resize(2 * buffer_.size());
    return {buffer_.data() + end_, buffer_.size() - end_};
}

/// Nullopt when it has not all come.
std::optional<FrameReader::Header> FrameReader::header() const {
    std::string_view const come(buffer_.data() + begin_, end_ - begin_);
    if (come.size() < 2) return std::nullopt;
    Header header;
    header.last = (byte(come[0]) & 0x80) != 0;
    header.reserved = (byte(come[0]) & 0x70) != 0;
    header.opcode = static_cast<Opcode>(byte(come[0]) & 0x0F);
    header.masked = (byte(come[1]) & 0x80) != 0;
    header.size = byte(come[1]) & 0x7F;
    std::size_t const more_bytes = header.size < 126 ? 0 : header.size == 126 ? 2 : 8;
    header.bytes = 2 + more_bytes + (header.masked ? mask_bytes : 0);
    if (come.size() < header.bytes) return std::nullopt;
    if (more_bytes > 0) {
        header.size = 0;
        for (std::size_t place = 0; place < more_bytes; ++place)
            header.size = header.size << 8 | byte(come[2 + place]);
    }
    std::uint64_t const least = more_bytes == 0 ? 0 : more_bytes == 2 ? 126 : 65'536;
    header.shortest = header.size >= least;
    return header;
}

/// The close code for a frame that no browser sends; 0: it is as it should be.
unsigned short FrameReader::objection(Header const& header) const {
    if (!header.masked || header.reserved || !header.shortest) return close_protocol_broken;
    switch (header.opcode) {
        case Opcode::close:
        case Opcode::ping:
        case Opcode::pong:
            return header.last && header.size <= control_bytes_max ? 0 : close_protocol_broken;
        case Opcode::more:
            if (!parts_of_) return close_protocol_broken;
            break;
        case Opcode::text:
        case Opcode::binary:
            if (parts_of_) return close_protocol_broken;
            break;
        default:
            return close_protocol_broken;
    }
    return header.size <= message_bytes_max_ - parts_.size() ? 0 : close_too_big;
}

std::optional<FrameReader::Message> FrameReader::next() {
    if (!parts_of_ && !parts_.empty()) parts_ = std::string();  // The message before was given out of it.
    while (wrong_ == 0) {
        auto const found = header();
        if (!found) return std::nullopt;
        wrong_ = objection(*found);
        if (wrong_ != 0 || end_ - begin_ < found->bytes + found->size) return std::nullopt;
        char* const payload = buffer_.data() + begin_ + found->bytes;
        unmask(payload, found->size, payload - mask_bytes);
        begin_ += found->bytes + found->size;
        auto const message = joined(*found, {payload, found->size});
        if (message && message->opcode == Opcode::text && !is_utf8(message->payload)) wrong_ = close_not_utf8;
        if (message && wrong_ == 0) return message;
    }
    return std::nullopt;
}

/// A message once its last part has come; most come in one.
std::optional<FrameReader::Message> FrameReader::joined(Header const& header, std::string_view payload) {
    if (is_control(header.opcode) || (header.last && !parts_of_)) return Message{header.opcode, payload};
    if (!parts_of_) parts_of_ = header.opcode;
    parts_ += payload;
    if (!header.last) return std::nullopt;
    Message const whole{*parts_of_, parts_};
    parts_of_.reset();
    return whole;
}

}  // namespace veirom
