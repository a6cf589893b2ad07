// Organisations and accounts. What is sealed is bound to the person it is about.
#include "storage/accounts.hpp"

#include "storage/account_rows.hpp"
#include "storage/clear_text.hpp"
#include "storage/people_statements.hpp"
#include "storage/random.hpp"
#include "storage/workers.hpp"

namespace veirom {

namespace {

/// Standing and organisation are in it: nobody makes themselves staff by writing into a row.
std::string account_clear(PersonId person, OrganisationId organisation, Standing standing, SealedAs as) {
    return ClearText(as).add(person).add(organisation).add(static_cast<std::int64_t>(standing)).bytes();
}

OrganisationRecord organisation_of_row(pqxx::row const& row) {
    return {id_of<OrganisationTag>(row["id"]), row["name"].c_str(), row["settings"].c_str()};
}

std::optional<OrganisationRecord> only_organisation(pqxx::result const& rows) {
    if (rows.empty()) return std::nullopt;
    return organisation_of_row(rows[0]);
}

std::vector<AccountRecord> accounts_of_rows(Database& database, Vault& vault, pqxx::result const& rows) {
    std::vector<AccountRecord> accounts;
    accounts.reserve(rows.size());
    for (auto const& row : rows) accounts.push_back(account_of_row(database, vault, row));
    return accounts;
}

}  // namespace

DataKeyPointer key_of(Database& database, Vault& vault, OrganisationId organisation) {
    DataKeyPointer key = vault.organisation_key(database, organisation);
    if (!key) throw StoreUnavailable("there is no such organisation");
    return key;
}

std::string sign_in_look_up(DataKey const& key, std::string const& sign_in_name) {
    return key.look_up_name("sign-in " + sign_in_name);
}

AccountRecord account_of_row(Database& database, Vault& vault, pqxx::row const& row) {
    AccountRecord account;
    account.person = id_of<PersonTag>(row["id"]);
    account.organisation = id_of<OrganisationTag>(row["organisation"]);
    account.standing = enum_of<Standing>(row["standing"]);
    account.active = row["active"].as<bool>();
    DataKeyPointer const key = key_of(database, vault, account.organisation);
    auto const clear = [&](SealedAs as) {
        return account_clear(account.person, account.organisation, account.standing, as);
    };
    account.sign_in_name = key->open(bytes_of(row["sealed_name"]), clear(SealedAs::sign_in_name));
    account.details = key->open(bytes_of(row["sealed_details"]), clear(SealedAs::account_details));
    return account;
}

AccountOutcome add_account(Database& database, pqxx::transaction_base& transaction, NewAccount const& account,
                           DataKey const& key) {
    std::string const look_up = sign_in_look_up(key, account.sign_in_name);
    auto const clear = [&](SealedAs as) {
        return account_clear(account.person, account.organisation, account.standing, as);
    };
    std::string const name = key.seal(account.sign_in_name, clear(SealedAs::sign_in_name));
    std::string const details = key.seal(account.details, clear(SealedAs::account_details));
    pqxx::result const added = database.exec(
        transaction, statements::add_account, param(account.person), param(account.organisation),
        bytes(look_up), param(account.standing), bytes(name), bytes(details), account.password_hash);
    if (!added.empty()) return AccountOutcome::added;
    pqxx::result const standing =
        database.exec(transaction, statements::account_by_name, param(account.organisation), bytes(look_up));
    bool const the_same = !standing.empty() && id_of<PersonTag>(standing[0]["id"]) == account.person;
    return the_same ? AccountOutcome::added : AccountOutcome::name_taken;
}

Accounts::Accounts(Workers& workers, Vault& vault) : workers_(workers), vault_(vault) {}

boost::asio::awaitable<std::optional<OrganisationId>> Accounts::add_organisation(std::string name,
                                                                                 std::string settings) {
    auto work = [vault = &vault_, id = new_id<OrganisationId>(), name = std::move(name),
                 settings = std::move(settings)](Database& database) -> std::optional<OrganisationId> {
        pqxx::result const added = database.exec(statements::add_organisation, param(id), name, settings,
                                                 bytes(vault->new_organisation_key(id)));
        if (!added.empty()) return id;
        // Run a second time after a cut, it finds what it made.
        pqxx::result const standing = database.exec(statements::organisation_by_name, name);
        if (!standing.empty() && id_of<OrganisationTag>(standing[0]["id"]) == id) return id;
        return std::nullopt;
    };
    return workers_.run<std::optional<OrganisationId>>(std::move(work));
}

boost::asio::awaitable<std::optional<OrganisationRecord>> Accounts::find_organisation(std::string name) {
    auto work = [name = std::move(name)](Database& database) {
        return only_organisation(database.exec(statements::organisation_by_name, name));
    };
    return workers_.run<std::optional<OrganisationRecord>>(std::move(work));
}

boost::asio::awaitable<std::optional<OrganisationRecord>> Accounts::organisation(OrganisationId id) {
    auto work = [id](Database& database) {
        return only_organisation(database.exec(statements::organisation_by_id, param(id)));
    };
    return workers_.run<std::optional<OrganisationRecord>>(std::move(work));
}

boost::asio::awaitable<std::vector<OrganisationRecord>> Accounts::organisations() {
    auto work = [](Database& database) {
        std::vector<OrganisationRecord> organisations;
        for (auto const& row : database.exec(statements::organisations))
            organisations.push_back(organisation_of_row(row));
        return organisations;
    };
    return workers_.run<std::vector<OrganisationRecord>>(std::move(work));
}

boost::asio::awaitable<void> Accounts::set_settings(OrganisationId organisation, std::string settings) {
    auto work = [organisation, settings = std::move(settings)](Database& database) {
        database.exec(statements::set_settings, param(organisation), settings);
    };
    return workers_.run<void>(std::move(work));
}

boost::asio::awaitable<AccountOutcome> Accounts::add(NewAccount account) {
    auto work = [vault = &vault_, account = std::move(account)](Database& database) {
        DataKeyPointer const key = key_of(database, *vault, account.organisation);
        pqxx::work transaction(database.connection());
        AccountOutcome const outcome = add_account(database, transaction, account, *key);
        transaction.commit();
        return outcome;
    };
    return workers_.run<AccountOutcome>(std::move(work));
}

boost::asio::awaitable<std::optional<SignInRecord>> Accounts::find_by_name(OrganisationId organisation,
                                                                           std::string sign_in_name) {
    auto work = [vault = &vault_, organisation,
                 name = std::move(sign_in_name)](Database& database) -> std::optional<SignInRecord> {
        DataKeyPointer const key = key_of(database, *vault, organisation);
        std::string const look_up = sign_in_look_up(*key, name);
        pqxx::result const rows =
            database.exec(statements::account_by_name, param(organisation), bytes(look_up));
        if (rows.empty()) return std::nullopt;
        return SignInRecord{account_of_row(database, *vault, rows[0]), rows[0]["password_hash"].c_str()};
    };
    return workers_.run<std::optional<SignInRecord>>(std::move(work));
}

boost::asio::awaitable<std::vector<AccountRecord>> Accounts::find(std::vector<PersonId> persons) {
    auto work = [vault = &vault_, persons = std::move(persons)](Database& database) {
        return accounts_of_rows(database, *vault,
                                database.exec(statements::accounts_by_id, id_array(persons)));
    };
    return workers_.run<std::vector<AccountRecord>>(std::move(work));
}

boost::asio::awaitable<std::vector<AccountRecord>> Accounts::of_organisation(OrganisationId organisation) {
    auto work = [vault = &vault_, organisation](Database& database) {
        return accounts_of_rows(database, *vault,
                                database.exec(statements::accounts_of_organisation, param(organisation)));
    };
    return workers_.run<std::vector<AccountRecord>>(std::move(work));
}

boost::asio::awaitable<void> Accounts::set_details(PersonId person, std::string details) {
    auto work = [vault = &vault_, person, details = std::move(details)](Database& database) {
        std::vector<PersonId> const persons{person};
        pqxx::result const rows = database.exec(statements::accounts_by_id, id_array(persons));
        if (rows.empty()) throw StoreUnavailable("there is no such account");
        auto const organisation = id_of<OrganisationTag>(rows[0]["organisation"]);
        std::string const clear = account_clear(person, organisation, enum_of<Standing>(rows[0]["standing"]),
                                                SealedAs::account_details);
        std::string const sealed = key_of(database, *vault, organisation)->seal(details, clear);
        database.exec(statements::set_details, param(person), bytes(sealed));
    };
    return workers_.run<void>(std::move(work));
}

boost::asio::awaitable<void> Accounts::set_password(PersonId person, std::string password_hash) {
    auto work = [person, hash = std::move(password_hash)](Database& database) {
        database.exec(statements::set_password, param(person), hash);
    };
    return workers_.run<void>(std::move(work));
}

boost::asio::awaitable<void> Accounts::set_active(PersonId person, bool active) {
    auto work = [person, active](Database& database) {
        pqxx::work transaction(database.connection());
        database.exec(transaction, statements::set_active, param(person), active);
        if (!active) database.exec(transaction, statements::end_sessions, param(person), nullptr);
        transaction.commit();
    };
    return workers_.run<void>(std::move(work));
}

}  // namespace veirom
