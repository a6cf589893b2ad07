// An account on its way into and out of the database; shared by accounts.cpp and invitations.cpp.
#pragma once

#include "storage/accounts.hpp"
#include "storage/pg.hpp"
#include "storage/vault.hpp"

namespace veirom {

/// Opens a row with the account columns.
AccountRecord account_of_row(Database& database, Vault& vault, pqxx::row const& row);

/// `key` is the organisation's. The same person again counts as added.
AccountOutcome add_account(Database& database, pqxx::transaction_base& transaction, NewAccount const& account,
                           DataKey const& key);

/// The organisation's key; throws StoreUnavailable when there is no such organisation.
DataKeyPointer key_of(Database& database, Vault& vault, OrganisationId organisation);

std::string sign_in_look_up(DataKey const& key, std::string const& sign_in_name);

}  // namespace veirom
