// Randomness for ids and passwords that the server itself makes. From OpenSSL's generator.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace veirom {

/// Throws std::runtime_error when the system has none to give.
void fill_with_random(std::span<std::uint8_t> bytes);

template <class SomeId>
SomeId random_id() {
    SomeId id;
    fill_with_random(id.bytes);
    return id;
}

/// Easy to read aloud and to type: letters and digits that no one confuses, in groups of four.
std::string random_password();

}  // namespace veirom
