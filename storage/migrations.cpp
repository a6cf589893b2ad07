// Compares the steps in the database with those compiled in, and takes the missing ones.
#include "storage/migrations.hpp"

#include "storage/failure.hpp"
#include "storage/pg.hpp"
#include "storage/random.hpp"

namespace veirom {

namespace {

void check_step(Migration const& migration, std::string const& checksum_standing) {
    if (checksum_standing != hexadecimal(sha256(migration.sql)))
        throw StoreRefused(
            "Step " + std::to_string(migration.number) + " (" + std::string{migration.name} +
            ") of this database is not the one this program knows. It was changed after it was taken; "
            "nothing was touched.");
}

void take_step(pqxx::transaction_base& transaction, Migration const& migration) {
    transaction.exec(std::string{migration.sql});
    transaction.exec_params("INSERT INTO migration (number, name, checksum) VALUES ($1, $2, $3)",
                            migration.number, std::string{migration.name},
                            hexadecimal(sha256(migration.sql)));
}

void bring_up_to_date(pqxx::work& transaction, std::vector<Migration> const& known, bool may_migrate) {
    transaction.exec("SELECT pg_advisory_xact_lock(8319400)");
    bool const empty = transaction.exec("SELECT to_regclass('migration') IS NULL").at(0)[0].as<bool>();
    int standing = 0;
    if (!empty) {
        for (auto const& row : transaction.exec("SELECT number, checksum FROM migration ORDER BY number")) {
            standing = row["number"].as<int>();
            if (standing > static_cast<int>(known.size()))
                throw StoreRefused("This database was written by a newer Veirom (step " +
                                   std::to_string(standing) + ", this program knows " +
                                   std::to_string(known.size()) +
                                   "). Use that version; nothing was touched.");
            check_step(known[static_cast<std::size_t>(standing - 1)], row["checksum"].c_str());
        }
    }
    if (standing == static_cast<int>(known.size())) return;
    if (!may_migrate)
        throw StoreRefused("This database is older than this program (step " + std::to_string(standing) +
                           " of " + std::to_string(known.size()) +
                           "). Make a backup, then run: veirom migrate");
    if (empty)
        transaction.exec(
            "CREATE TABLE migration (number integer PRIMARY KEY, name text NOT NULL, checksum text NOT NULL, "
            "taken timestamptz NOT NULL DEFAULT now())");
    for (std::size_t i = static_cast<std::size_t>(standing); i < known.size(); ++i)
        take_step(transaction, known[i]);
}

}  // namespace

void bring_up_to_date(std::string const& database_address, std::vector<Migration> const& known,
                      bool may_migrate) {
    try {
        pqxx::connection connection(database_address);
        pqxx::work transaction(connection);
        bring_up_to_date(transaction, known, may_migrate);
        transaction.commit();
    } catch (pqxx::failure const&) {
        rethrow_as_ours();
    }
}

}  // namespace veirom
