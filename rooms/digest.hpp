// SHA-256 (FIPS 180-4) over fields, so that rules can tell whether what was agreed on has changed without
// keeping its text.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "rooms/state.hpp"

namespace veirom {

/// Add the fields in a fixed order, then `finish` once. Each text goes in with its length, so that no two
/// different lists of fields give the same bytes.
class Digest {
public:
    void add(std::string_view text);
    void add(std::int64_t number);
    void add(std::optional<Date> const& day);
    /// Bytes as they are, without their length.
    void add_bytes(std::string_view bytes);
    FieldsDigest finish();

private:
    void take_block();

    std::array<std::uint32_t, 8> words_{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::uint8_t, 64> block_{};
    std::size_t in_block_{};
    std::uint64_t bytes_{};
};

}  // namespace veirom
