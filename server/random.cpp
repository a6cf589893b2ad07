#include "server/random.hpp"

#include <array>
#include <stdexcept>

#include <openssl/rand.h>

namespace veirom {

void fill_with_random(std::span<std::uint8_t> bytes) {
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        throw std::runtime_error("The system has no randomness to give.");
}

std::string random_password() {
    static constexpr std::string_view characters =
        "abcdefghkmnpqrstuvwxyz23456789ac";  // 32, so that no bias arises.
    static_assert(characters.size() == 32);
    std::array<std::uint8_t, 16> bytes{};
    fill_with_random(bytes);
    std::string password;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0 && i % 4 == 0) password += '-';
        password += characters[bytes[i] % 32];
    }
    return password;
}

}  // namespace veirom
