// Random bytes, ids and tokens from OpenSSL's generator; and the hash a token is kept as.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "protocol/identifiers.hpp"

namespace veirom {

/// Throws std::runtime_error when the machine has no randomness to give.
void fill_random(std::span<std::uint8_t> bytes);

template <class Identifier>
Identifier new_id() {
    Identifier id;
    fill_random(id.bytes);
    return id;
}

/// 64 hexadecimal digits: 256 random bits.
std::string new_token();

/// SHA-256, 32 bytes. Enough for what is random already; passwords have a hash of their own.
std::string sha256(std::string_view text);

std::string hexadecimal(std::string_view bytes);

/// 12 bytes that no other call of this process or its children gives. Drawn from OpenSSL in blocks, because a
/// call for each nonce costs more than the sealing.
std::string_view fresh_nonce();
inline constexpr std::size_t nonce_bytes = 12;

}  // namespace veirom
