// Organisations and the accounts in them. Sign-in names are found by HMAC and kept sealed, like everything
// else about a person; password hashes are texts that only the caller understands.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "protocol/http_messages.hpp"

namespace veirom {

class Workers;
class Vault;

/// `settings` is JSON in the clear: zone, languages, help … nothing about a person.
struct OrganisationRecord {
    OrganisationId organisation;
    std::string name;  // In its address: /o/NAME. Unique.
    std::string settings;
};

struct AccountRecord {
    PersonId person;
    OrganisationId organisation;
    Standing standing{};
    std::string sign_in_name;
    std::string details;  // JSON: shown name, e-mail, language …
    bool active{};
};

/// `sign_in_name` as it is to be compared: the caller has trimmed and folded it. An empty password hash lets
/// nobody in: the account waits for a sign-in link.
struct NewAccount {
    OrganisationId organisation;
    PersonId person;
    Standing standing{};
    std::string sign_in_name;
    std::string details;
    std::string password_hash;
};

struct SignInRecord {
    AccountRecord account;
    std::string password_hash;
};

enum class AccountOutcome { added, name_taken };

class Accounts {
public:
    Accounts(Workers& workers, Vault& vault);

    /// nullopt: the name is taken.
    boost::asio::awaitable<std::optional<OrganisationId>> add_organisation(std::string name,
                                                                           std::string settings);
    boost::asio::awaitable<std::optional<OrganisationRecord>> find_organisation(std::string name);
    boost::asio::awaitable<std::optional<OrganisationRecord>> organisation(OrganisationId id);
    boost::asio::awaitable<std::vector<OrganisationRecord>> organisations();
    boost::asio::awaitable<void> set_settings(OrganisationId organisation, std::string settings);

    boost::asio::awaitable<AccountOutcome> add(NewAccount account);
    boost::asio::awaitable<std::optional<SignInRecord>> find_by_name(OrganisationId organisation,
                                                                     std::string sign_in_name);
    /// Those that exist, in no order.
    boost::asio::awaitable<std::vector<AccountRecord>> find(std::vector<PersonId> persons);
    boost::asio::awaitable<std::vector<AccountRecord>> of_organisation(OrganisationId organisation);
    boost::asio::awaitable<void> set_details(PersonId person, std::string details);
    boost::asio::awaitable<void> set_password(PersonId person, std::string password_hash);
    /// Not active: can't sign in, and its sessions end in the same transaction.
    boost::asio::awaitable<void> set_active(PersonId person, bool active);

private:
    Workers& workers_;
    Vault& vault_;
};

}  // namespace veirom
