// Opening a connection, and telling what a failure of libpqxx means. Shares nothing between threads.
#include "storage/pg.hpp"

namespace veirom {

namespace {

/// SQLSTATE classes that are the machine's doing: connection, rollback by the database (deadlock), resources
/// (disk full, memory, connections), locks not had, intervention (shutdown), system and internal errors.
bool is_of_the_machine(std::string const& sqlstate) {
    static std::set<std::string, std::less<>> const classes{"08", "40", "53", "55", "57", "58", "XX", "25"};
    return classes.contains(sqlstate.substr(0, 2));
}

/// Classes after which the connection is not to be used again: it is broken (08), it reads only or is in a
/// state we did not mean (25: after a failover it may lead to the old primary for ever), its server is
/// stopping or has cut it off (57), or the machine under it fails (58).
bool spoils_connection(std::string const& sqlstate) {
    static std::set<std::string, std::less<>> const classes{"08", "25", "57", "58"};
    return classes.contains(sqlstate.substr(0, 2));
}

}  // namespace

Database::Database(std::string const& address) : connection_(address) {
#if PQXX_VERSION_MAJOR < 7
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    // A connection that comes back by itself would hide that what was under way is lost.
    connection_.inhibit_reactivation(true);
#pragma GCC diagnostic pop
#endif
    pqxx::nontransaction setup(connection_);
    // An acknowledged entry survives a power cut, whatever the server's configuration says. Every statement
    // of ours finds its rows by key: a plan that reads whole tables is always the wrong one, and so is
    // planning anew.
    setup.exec(
        "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = "
        "'off'");
#ifdef VEIROM_PLANT_COMMIT_WITHOUT_DISK  // Never in the program: the fault that tests/faults has to find.
    setup.exec("SET synchronous_commit = off");
#endif
    setup.exec(
        "SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan; SET client_min_messages = "
        "warning; "
        "SET bytea_output = hex; SET TimeZone = 'UTC'; SET jit = off; SET "
        "idle_in_transaction_session_timeout = '60s'");
}

void rethrow_as_ours() {
    try {
        throw;
    } catch (StoreUnavailable const&) {
        throw;
    } catch (pqxx::broken_connection const&) {
        throw StoreUnavailable("the database connection is lost");
    } catch (pqxx::in_doubt_error const&) {
        throw StoreUnavailable("the database connection was lost inside COMMIT");
    } catch (pqxx::sql_error const& error) {
        // What the database says may quote a row; the query of a prepared statement is its name.
        std::string const statement = error.query().substr(0, error.query().find_first_of(" \n"));
        std::string const& code = error.sqlstate();
        if (code.empty() || is_of_the_machine(code))
            throw StoreUnavailable("the database failed: " + (code.empty() ? "no code" : code) + " in " +
                                   statement);
        bool const of_the_data = code.starts_with("22") || code.starts_with("23");
        if (of_the_data) throw NeverTaken(code, statement);
        throw StatementWrong(code, statement);
    } catch (pqxx::failure const&) {
        throw StoreUnavailable("the database failed");
    }
}

bool connection_lost(Database& database) {
    try {
        throw;
    } catch (pqxx::broken_connection const&) {
        return true;
    } catch (pqxx::sql_error const& error) {
        return spoils_connection(error.sqlstate()) || !database.connection().is_open();
    } catch (...) {
        return !database.connection().is_open();
    }
}

}  // namespace veirom
