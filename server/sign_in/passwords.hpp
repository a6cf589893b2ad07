// Password hashes: Argon2id with 46 MiB, one pass (OWASP's second choice: 68 ms here), on two threads of
// their own.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <boost/asio/thread_pool.hpp>

#include "server/asynchronous.hpp"

namespace veirom {

enum class PasswordFault { too_short, too_long, common };

class Passwords {
public:
    Passwords() : pool_(threads) {}
    ~Passwords() { pool_.join(); }

    /// Nothing to object: 12 to 128 code points, not one of the common ones, not the sign-in name itself.
    static std::optional<PasswordFault> fault_of(std::string_view password, std::string_view sign_in_name);

    /// The encoded hash with its salt. nullopt: 20 wait already; answer 503.
    Awaitable<std::optional<std::string>> hash(std::string password);

    /// Whether the password belongs to the encoded hash. Without a hash (unknown name) it works as long and
    /// says no. nullopt: 20 wait already; answer 503.
    Awaitable<std::optional<bool>> verify(std::string password, std::optional<std::string> encoded);

    /// The same work at once, for commands that have no loop.
    static std::string hash_now(std::string const& password);

private:
    static constexpr int threads = 2;
    static constexpr int waiting_max = 20;

    asio::thread_pool pool_;
    int waiting_ = 0;
};

}  // namespace veirom
