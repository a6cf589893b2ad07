// Sealing and opening with OpenSSL's EVP. The cipher is fetched once and each thread keeps one context:
// fetching them for every value costs more than the value.
#include "storage/data_key.hpp"

#include <cstring>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "storage/failure.hpp"
#include "storage/random.hpp"

namespace veirom {

namespace {

constexpr char sealed_format = 1;
constexpr std::size_t version_bytes = 4;
constexpr std::size_t header_bytes = 1 + version_bytes;
constexpr std::size_t tag_bytes = 16;

unsigned char* raw(char* bytes) {
    return reinterpret_cast<unsigned char*>(bytes);
}
unsigned char const* raw(char const* bytes) {
    return reinterpret_cast<unsigned char const*>(bytes);
}

void check(int outcome) {
    if (outcome != 1) throw std::runtime_error("OpenSSL refused to seal");
}

EVP_CIPHER const* cipher() {
    static EVP_CIPHER const* const fetched = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    return fetched;
}

EVP_CIPHER_CTX* context() {
    struct Free {
        void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
    };
    thread_local std::unique_ptr<EVP_CIPHER_CTX, Free> const kept(EVP_CIPHER_CTX_new());
    return kept.get();
}

std::string hmac(std::string_view key, std::string_view text) {
    std::string out(32, '\0');
    unsigned size = 0;
    if (!HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), raw(text.data()), text.size(),
              raw(out.data()), &size))
        throw std::runtime_error("OpenSSL refused an HMAC");
    return out;
}

void derive(SecretKey& into, std::string_view key, std::string_view purpose) {
    std::string derived = hmac(key, purpose);
    std::memcpy(into.bytes.data(), derived.data(), into.bytes.size());
    OPENSSL_cleanse(derived.data(), derived.size());
}

std::string_view view(SecretKey const& key) {
    return {reinterpret_cast<char const*>(key.bytes.data()), key.bytes.size()};
}

}  // namespace

SecretKey::~SecretKey() {
    OPENSSL_cleanse(bytes.data(), bytes.size());
}

DataKey::DataKey(std::uint32_t version, std::string_view key) : version_(version) {
    if (key.size() != key_bytes) throw SealBroken("a data key has the wrong length");
    derive(sealing_, key, "veirom sealing 1");
    derive(naming_, key, "veirom naming 1");
}

std::string DataKey::seal(std::string_view plain, std::string_view clear) const {
    std::string out(header_bytes + nonce_bytes + plain.size() + tag_bytes, '\0');
    out[0] = sealed_format;
    for (std::size_t i = 0; i < version_bytes; ++i)
        out[1 + i] = static_cast<char>(version_ >> (24 - 8 * i) & 0xff);
    char* const nonce = out.data() + header_bytes;
    std::memcpy(nonce, fresh_nonce().data(), nonce_bytes);
    char* const ciphertext = nonce + nonce_bytes;

    EVP_CIPHER_CTX* const with = context();
    int size = 0;
    check(EVP_EncryptInit_ex2(with, cipher(), sealing_.bytes.data(), raw(nonce), nullptr));
    check(EVP_EncryptUpdate(with, nullptr, &size, raw(out.data()), header_bytes));
    check(EVP_EncryptUpdate(with, nullptr, &size, raw(clear.data()), static_cast<int>(clear.size())));
    if (!plain.empty())
        check(EVP_EncryptUpdate(with, raw(ciphertext), &size, raw(plain.data()),
                                static_cast<int>(plain.size())));
    check(EVP_EncryptFinal_ex(with, raw(ciphertext) + plain.size(), &size));
    check(EVP_CIPHER_CTX_ctrl(with, EVP_CTRL_GCM_GET_TAG, tag_bytes, ciphertext + plain.size()));
    return out;
}

std::string DataKey::open(std::string_view sealed, std::string_view clear) const {
    if (sealed.size() < header_bytes + nonce_bytes + tag_bytes || sealed[0] != sealed_format)
        throw SealBroken("sealed bytes have an unknown format");
    std::uint32_t version = 0;
    for (std::size_t i = 0; i < version_bytes; ++i)
        version = version << 8 | static_cast<std::uint8_t>(sealed[1 + i]);
    if (version != version_) throw SealBroken("sealed bytes name another version of their key");

    char const* const nonce = sealed.data() + header_bytes;
    char const* const ciphertext = nonce + nonce_bytes;
    std::size_t const size = sealed.size() - header_bytes - nonce_bytes - tag_bytes;
    std::string tag(ciphertext + size, tag_bytes);
    std::string out(size, '\0');

    EVP_CIPHER_CTX* const with = context();
    int written = 0;
    check(EVP_DecryptInit_ex2(with, cipher(), sealing_.bytes.data(), raw(nonce), nullptr));
    check(EVP_DecryptUpdate(with, nullptr, &written, raw(sealed.data()), header_bytes));
    check(EVP_DecryptUpdate(with, nullptr, &written, raw(clear.data()), static_cast<int>(clear.size())));
    if (size > 0)
        check(EVP_DecryptUpdate(with, raw(out.data()), &written, raw(ciphertext), static_cast<int>(size)));
    check(EVP_CIPHER_CTX_ctrl(with, EVP_CTRL_GCM_SET_TAG, tag_bytes, tag.data()));
    unsigned char nothing[tag_bytes];
    if (EVP_DecryptFinal_ex(with, nothing, &written) != 1)
        throw SealBroken("a row is not as it was written, or stands in another's place");
    return out;
}

std::string DataKey::look_up_name(std::string_view text) const {
    return hmac(view(naming_), text).substr(0, 16);
}

std::string DataKey::check_value() const {
    return hmac(view(naming_), "veirom master key check 1");
}

}  // namespace veirom
