// A data key, opened: AES-256-GCM for what is sealed, HMAC-SHA-256 for finding it. Each from a key of its own
// that is derived from the data key. May be used by several threads at once.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace veirom {

/// 32 bytes that are wiped when they go. Never copied.
class SecretKey {
public:
    SecretKey() = default;
    ~SecretKey();
    SecretKey(SecretKey const&) = delete;
    SecretKey& operator=(SecretKey const&) = delete;
    std::array<std::uint8_t, 32> bytes{};
};

inline constexpr std::size_t key_bytes = 32;

class DataKey {
public:
    /// `key` has 32 bytes.
    DataKey(std::uint32_t version, std::string_view key);

    /// Format byte, key version, nonce, ciphertext, tag: 33 bytes more than the text. `clear` is what stands
    /// in the clear beside it (clear_text.hpp); it has to be the same when it is opened.
    std::string seal(std::string_view plain, std::string_view clear) const;
    /// Throws SealBroken.
    std::string open(std::string_view sealed, std::string_view clear) const;
    /// 16 bytes that stand for `text` under this key.
    std::string look_up_name(std::string_view text) const;
    /// 32 bytes that tell this key from another without telling the key.
    std::string check_value() const;

private:
    std::uint32_t version_;
    SecretKey sealing_;
    SecretKey naming_;
};

using DataKeyPointer = std::shared_ptr<DataKey const>;

}  // namespace veirom
