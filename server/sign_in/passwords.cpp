#include "server/sign_in/passwords.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

#include <argon2.h>
#include <openssl/rand.h>

#include "protocol/limits.hpp"
#include "server/sign_in/common_passwords.hpp"

namespace veirom {

namespace {

constexpr std::uint32_t memory_kib = 46 * 1024;
constexpr std::uint32_t passes = 1;
constexpr std::uint32_t lanes = 1;

std::size_t code_points(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string lowered(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// Gives back the place in the queue whatever happens.
struct Place {
    int& waiting;
    explicit Place(int& waiting) : waiting(waiting) { waiting += 1; }
    ~Place() { waiting -= 1; }
    Place(Place const&) = delete;
};

}  // namespace

std::optional<PasswordFault> Passwords::fault_of(std::string_view password, std::string_view sign_in_name) {
    std::size_t const length = code_points(password);
    if (length < limits::password_characters_min) return PasswordFault::too_short;
    if (length > limits::password_characters_max) return PasswordFault::too_long;
    std::string const plain = lowered(password);
    bool const one_character = plain.find_first_not_of(plain[0]) == std::string::npos;
    if (one_character || is_common_password(plain) || plain == lowered(sign_in_name))
        return PasswordFault::common;
    return std::nullopt;
}

std::string Passwords::hash_now(std::string const& password) {
    std::array<unsigned char, 16> salt{};
    std::array<char, 128> encoded{};
    if (RAND_bytes(salt.data(), static_cast<int>(salt.size())) != 1)
        throw std::runtime_error("The system has no randomness to give.");
    int const failed = argon2id_hash_encoded(passes, memory_kib, lanes, password.data(), password.size(),
                                             salt.data(), salt.size(), 32, encoded.data(), encoded.size());
    if (failed != ARGON2_OK) throw std::runtime_error(argon2_error_message(failed));
    return encoded.data();
}

Awaitable<std::optional<std::string>> Passwords::hash(std::string password) {
    if (waiting_ >= waiting_max) co_return std::nullopt;
    Place const place(waiting_);
    auto const work = [password] { return hash_now(password); };
    co_return co_await off_loop(pool_, work);
}

Awaitable<std::optional<bool>> Passwords::verify(std::string password, std::optional<std::string> encoded) {
    if (waiting_ >= waiting_max) co_return std::nullopt;
    // Hashed for an unknown name, so that its answer takes as long as any other.
    static std::string const nobody = hash_now("nobody has this password");
    Place const place(waiting_);
    bool const known = encoded.has_value();
    auto const work = [password, stored = encoded.value_or(nobody)] {
        return argon2id_verify(stored.c_str(), password.data(), password.size()) == ARGON2_OK;
    };
    bool const right = *co_await off_loop(pool_, work);
    co_return known&& right;
}

}  // namespace veirom
