// The frames of a WebSocket as a server reads and writes them (RFC 6455, section 5). Bytes only: no stream,
// no waiting. What one read has brought is taken apart at one go, so that all of it meets in one turn of a
// room.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace veirom {

enum class Opcode : std::uint8_t { more = 0, text = 1, binary = 2, close = 8, ping = 9, pong = 10 };

/// Close codes that a stream says by itself.
inline constexpr unsigned short close_normal = 1000;
inline constexpr unsigned short close_protocol_broken = 1002;
inline constexpr unsigned short close_not_text = 1003;
inline constexpr unsigned short close_not_utf8 = 1007;  // A text that is none (RFC 6455, section 8.1).
inline constexpr unsigned short close_too_big = 1009;

/// A server's frame: never masked, never in parts.
void append_frame(std::string& out, Opcode opcode, std::string_view payload);

/// What a close frame carries.
std::string close_payload(unsigned short code);

/// Takes a browser's frames apart, strictly. Its buffer is small until a large frame comes, and again after
/// it.
class FrameReader {
public:
    explicit FrameReader(std::size_t message_bytes_max) : message_bytes_max_(message_bytes_max) {}

    /// Where the next bytes belong; never empty.
    std::span<char> space();
    /// So many have come there.
    void add(std::size_t bytes) { end_ += bytes; }

    /// Text and binary messages come whole, their parts joined; the payload stands until the next call.
    struct Message {
        Opcode opcode{};
        std::string_view payload;
    };
    /// Nullopt: more bytes are needed, or the browser has broken the protocol.
    std::optional<Message> next();
    /// The code to close with; 0: nothing is wrong.
    unsigned short wrong() const { return wrong_; }

private:
    struct Header;
    std::optional<Header> header() const;
    unsigned short objection(Header const& header) const;
    std::optional<Message> joined(Header const& header, std::string_view payload);

    std::size_t const message_bytes_max_;
    std::string buffer_;
    std::size_t begin_ = 0, end_ = 0;  // What has come and is not yet taken.
    std::string parts_;                // Of a message that comes in parts.
    std::optional<Opcode> parts_of_;
    unsigned short wrong_ = 0;
};

}  // namespace veirom
