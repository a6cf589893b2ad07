// Seals whatever a person wrote before it reaches the database, and opens it again. AES-256-GCM; a data key
// for each side of a room and one for each organisation, wrapped by a master key that the database never
// sees. What is sealed, with what in the clear beside it, and why: storage/README.md.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/identifiers.hpp"

namespace veirom {

class Database;

/// 32 random bytes that are wiped when they go. Never copied.
class SecretKey {
public:
    SecretKey();
    ~SecretKey();
    SecretKey(SecretKey const&) = delete;
    SecretKey& operator=(SecretKey const&) = delete;
    std::array<std::uint8_t, 32> bytes{};
};

/// A data key, opened: seals and opens, and names things by HMAC with a key derived from it.
class DataKey {
public:
    DataKey(std::uint32_t version, std::string_view key_bytes);

    /// Format byte, key version, nonce, ciphertext, tag. `clear` is what stands in the clear beside it; it is
    /// bound to it and has to be the same when it is opened.
    std::string seal(std::string_view plain, std::string_view clear) const;
    /// Throws SealBroken.
    std::string open(std::string_view sealed, std::string_view clear) const;
    /// 16 bytes that name `text` under this key, for looking up what is sealed.
    std::string look_up_name(std::string_view text) const;

private:
    std::uint32_t version_;
    SecretKey sealing_;
    SecretKey naming_;
};

using DataKeyPointer = std::shared_ptr<DataKey const>;

class Vault {
public:
    Vault(std::filesystem::path master_key_file, std::size_t keys_max);
    ~Vault();

    /// Reads the master key file and compares it with the database's check value; makes both when the
    /// database is empty. Throws StoreRefused.
    void unlock(Database& database, std::filesystem::path const& data_folder);

    /// A new random data key, wrapped for the row it will stand in.
    std::string new_side_key(RoomId room, Side side) const;
    std::string new_organisation_key(OrganisationId organisation) const;

    /// From memory; nullptr when it has to be read first.
    DataKeyPointer known_side_key(RoomId room, Side side) const;
    /// From memory or the database. Throws SealBroken; nullptr when there is no such side.
    DataKeyPointer side_key(Database& database, RoomId room, Side side);
    DataKeyPointer organisation_key(Database& database, OrganisationId organisation);
    /// A room that was erased: its keys leave memory.
    void forget(RoomId room);

private:
    struct Secrets;
    std::unique_ptr<Secrets> secrets_;
};

}  // namespace veirom
