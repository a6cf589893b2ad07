// Keeps the keys: a data key for each side of a room and one for each organisation, wrapped by a master key
// that the database never sees. What is sealed with them, and what stands in the clear: storage/README.md.
#pragma once

#include <cstdint>
#include <filesystem>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <tuple>

#include "protocol/identifiers.hpp"
#include "storage/data_key.hpp"

namespace veirom {

class Database;

/// May be used by several threads at once.
class Vault {
public:
    /// `keys_max`: how many opened data keys stay in memory.
    explicit Vault(std::size_t keys_max);
    ~Vault();

    /// Reads the master key file and compares it with the database's check value; makes both when the
    /// database is empty. A filled database never gets a new key. `data_folder` may be empty. Throws
    /// StoreRefused.
    void unlock(Database& database, std::filesystem::path const& master_key_file,
                std::filesystem::path const& data_folder);

    /// A new random data key, wrapped for the row that it will stand in.
    std::string new_side_key(RoomId room, Side side) const;
    std::string new_organisation_key(OrganisationId organisation) const;

    /// From memory; nullptr when it has to be read first. For the event loop.
    DataKeyPointer known_side_key(RoomId room, Side side);
    /// From memory or the database; nullptr: there is no such side. Throws SealBroken.
    DataKeyPointer side_key(Database& database, RoomId room, Side side);
    DataKeyPointer organisation_key(Database& database, OrganisationId organisation);
    /// Opens a key that stands in a transaction not yet committed, and does not remember it.
    DataKeyPointer open_side_key(RoomId room, Side side, std::string const& wrapped) const;

    /// For a room that was erased: its keys leave memory.
    void forget(RoomId room);

private:
    struct Held;
    using Name = std::tuple<std::array<std::uint8_t, 16>, int>;  // Room and side, or organisation and -1.

    DataKeyPointer known(Name const& name);
    DataKeyPointer hold(Name const& name, DataKeyPointer key);
    DataKeyPointer unwrap(std::uint32_t version, std::string const& wrapped, std::string const& clear) const;

    std::size_t const keys_max_;
    DataKeyPointer master_;
    std::mutex mutex_;
    std::list<Held> held_;  // Most recently used first.
    std::map<Name, std::list<Held>::iterator> index_;
};

}  // namespace veirom
