// Randomness through OpenSSL, with a small store of nonces for each thread.
#include "storage/random.hpp"

#include <array>
#include <atomic>
#include <mutex>
#include <pthread.h>
#include <stdexcept>

#include <openssl/evp.h>
#include <openssl/rand.h>

namespace veirom {

namespace {

// Counts forks: a child must never use what its parent has drawn.
std::atomic<unsigned> forks{0};

struct NonceStore {
    std::array<std::uint8_t, 4'092> bytes;  // 341 nonces.
    std::size_t used = sizeof bytes;
    unsigned fork = 0;
};

}  // namespace

void fill_random(std::span<std::uint8_t> bytes) {
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        throw std::runtime_error("the machine has no randomness to give");
}

std::string hexadecimal(std::string_view bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(2 * bytes.size());
    for (char const c : bytes) {
        auto const byte = static_cast<std::uint8_t>(c);
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

std::string new_token() {
    std::array<std::uint8_t, 32> bytes;
    fill_random(bytes);
    return hexadecimal({reinterpret_cast<char const*>(bytes.data()), bytes.size()});
}

std::string sha256(std::string_view text) {
    std::string hash(32, '\0');
    unsigned size = 0;
    if (EVP_Digest(text.data(), text.size(), reinterpret_cast<unsigned char*>(hash.data()), &size,
                   EVP_sha256(), nullptr) != 1)
        throw std::runtime_error("SHA-256 failed");
    return hash;
}

std::string_view fresh_nonce() {
    static std::once_flag registered;
    std::call_once(registered, [] { pthread_atfork(nullptr, nullptr, [] { ++forks; }); });
    thread_local NonceStore store;
    unsigned const fork = forks.load(std::memory_order_relaxed);
    if (store.used == store.bytes.size() || store.fork != fork) {
        fill_random(store.bytes);
        store.used = 0;
        store.fork = fork;
    }
    auto const* nonce = store.bytes.data() + store.used;
    store.used += nonce_bytes;
    return {reinterpret_cast<char const*>(nonce), nonce_bytes};
}

}  // namespace veirom
