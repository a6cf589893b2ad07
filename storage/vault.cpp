// The vault's memory of opened keys, bounded in number and age, and the way to those that are not in it.
#include "storage/vault.hpp"

#include <chrono>

#include <openssl/crypto.h>

#include "storage/clear_text.hpp"
#include "storage/failure.hpp"
#include "storage/master_key.hpp"
#include "storage/random.hpp"
#include "storage/statements.hpp"

namespace veirom {

namespace {

using Clock = std::chrono::steady_clock;

// A key that was erased in the database by another node must not serve for long.
constexpr std::chrono::minutes key_age_max{5};
// Data keys have one version until rotation makes a second.
constexpr std::uint32_t key_version = 1;
constexpr int organisation_place = -1;

std::string side_clear(RoomId room, Side side, std::uint32_t version) {
    return ClearText(SealedAs::side_key).add(room).add(side).add(std::int64_t{version}).bytes();
}

std::string organisation_clear(OrganisationId organisation, std::uint32_t version) {
    return ClearText(SealedAs::organisation_key).add(organisation).add(std::int64_t{version}).bytes();
}

std::string wrap_new_key(DataKey const& master, std::string const& clear) {
    SecretKey key;
    fill_random(key.bytes);
    return master.seal({reinterpret_cast<char const*>(key.bytes.data()), key.bytes.size()}, clear);
}

}  // namespace

struct Vault::Held {
    Name name;
    DataKeyPointer key;
    Clock::time_point read;
};

Vault::Vault(std::size_t keys_max) : keys_max_(keys_max) {}

Vault::~Vault() = default;

void Vault::unlock(Database& database, std::filesystem::path const& master_key_file,
                   std::filesystem::path const& data_folder) {
    master_ = unlock_master_key(database, master_key_file, data_folder);
}

std::string Vault::new_side_key(RoomId room, Side side) const {
    return wrap_new_key(*master_, side_clear(room, side, key_version));
}

std::string Vault::new_organisation_key(OrganisationId organisation) const {
    return wrap_new_key(*master_, organisation_clear(organisation, key_version));
}

DataKeyPointer Vault::known_side_key(RoomId room, Side side) {
    return known({room.bytes, static_cast<int>(side)});
}

DataKeyPointer Vault::side_key(Database& database, RoomId room, Side side) {
    if (DataKeyPointer key = known_side_key(room, side)) return key;
    pqxx::result const rows = database.exec(statements::side_key, param(room), param(side));
    if (rows.empty()) return nullptr;
    auto const version = rows[0]["version"].as<std::uint32_t>();
    return hold({room.bytes, static_cast<int>(side)},
                unwrap(version, bytes_of(rows[0]["wrapped"]), side_clear(room, side, version)));
}

DataKeyPointer Vault::organisation_key(Database& database, OrganisationId organisation) {
    Name const name{organisation.bytes, organisation_place};
    if (DataKeyPointer key = known(name)) return key;
    pqxx::result const rows = database.exec(statements::organisation_key, param(organisation));
    if (rows.empty()) return nullptr;
    return hold(name, unwrap(key_version, bytes_of(rows[0]["wrapped_key"]),
                             organisation_clear(organisation, key_version)));
}

DataKeyPointer Vault::open_side_key(RoomId room, Side side, std::string const& wrapped) const {
    return unwrap(key_version, wrapped, side_clear(room, side, key_version));
}

void Vault::forget(RoomId room) {
    std::lock_guard const lock(mutex_);
    for (Side const side : {Side::circle, Side::staff}) {
        auto const found = index_.find({room.bytes, static_cast<int>(side)});
        if (found == index_.end()) continue;
        held_.erase(found->second);
        index_.erase(found);
    }
}

DataKeyPointer Vault::unwrap(std::uint32_t version, std::string const& wrapped,
                             std::string const& clear) const {
    std::string key = master_->open(wrapped, clear);
    auto opened = std::make_shared<DataKey const>(version, key);
    OPENSSL_cleanse(key.data(), key.size());
    return opened;
}

DataKeyPointer Vault::known(Name const& name) {
    std::lock_guard const lock(mutex_);
    auto const found = index_.find(name);
    if (found == index_.end()) return nullptr;
    if (Clock::now() - found->second->read > key_age_max) {
        held_.erase(found->second);
        index_.erase(found);
        return nullptr;
    }
    held_.splice(held_.begin(), held_, found->second);
    return found->second->key;
}

DataKeyPointer Vault::hold(Name const& name, DataKeyPointer key) {
    std::lock_guard const lock(mutex_);
    if (auto const found = index_.find(name); found != index_.end()) {
        held_.erase(found->second);
        index_.erase(found);
    }
    held_.push_front({name, key, Clock::now()});
    index_[name] = held_.begin();
    if (held_.size() > keys_max_) {
        index_.erase(held_.back().name);
        held_.pop_back();
    }
    return key;
}

}  // namespace veirom
