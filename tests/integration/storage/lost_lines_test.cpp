// Connections that are lost or that lead where nothing should be asked any more; and what is made once
// although its job runs twice.
#include <algorithm>
#include <csignal>

#include "tests/catch.hpp"
#include "tests/integration/storage/cutting_proxy.hpp"
#include "tests/integration/storage/support.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

std::vector<std::string> backends_of(TestDatabase const& database, std::string const& name) {
    return database.sql(
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> "
        "pg_backend_pid() AND application_name LIKE '" +
        name + "' ORDER BY pid");
}

/// From now on every append and every read mark fails with this SQLSTATE.
void plant_failure(TestDatabase const& database, std::string const& sqlstate) {
    database.sql(
        "CREATE OR REPLACE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE "
        "EXCEPTION 'planted' USING ERRCODE = '" +
        sqlstate + "'; END $$");
    database.sql("CREATE TRIGGER planted BEFORE INSERT ON entry FOR EACH ROW EXECUTE FUNCTION planted()");
    database.sql("CREATE TRIGGER planted BEFORE INSERT ON read_mark FOR EACH ROW EXECUTE FUNCTION planted()");
}

void pull_out(TestDatabase const& database) {
    database.sql("DROP TRIGGER planted ON entry");
    database.sql("DROP TRIGGER planted ON read_mark");
}

bool moves(Store& store, TestRoom const& made, std::int64_t seq) {
    return await(store.read_marks().move(made.room, Side::circle, made.lead, Seq{seq})).seq == Seq{seq};
}

std::shared_ptr<Append> next_words(TestRoom const& made, std::int64_t expected) {
    return message_append(made.room, Side::circle, expected, made.lead, random_id<PutId>(), "\"words\"");
}

}  // namespace

TEST_CASE("a connection whose server stops, fails or only reads is not used again", "[faults][failover]") {
    TestDatabase database;
    StoreSettings settings = database.settings();
    settings.workers = 1;
    Store store(settings);
    TestRoom const made = open_room(store);
    std::int64_t head = 1;
    for (std::string const sqlstate : {"25006", "57P03", "58030", "08006"}) {
        CAPTURE(sqlstate);
        REQUIRE(await(store.journal().append(next_words(made, head++))) == AppendOutcome::appended);
        REQUIRE(moves(store, made, head));
        auto const before = backends_of(database, "%");
        auto const lane_before = backends_of(database, "veirom lane %");
        plant_failure(database, sqlstate);
        CHECK(await(store.journal().append(next_words(made, head))) == AppendOutcome::again);
        CHECK_THROWS_AS(moves(store, made, head + 1), StoreUnavailable);
        pull_out(database);
        REQUIRE(await(store.journal().append(next_words(made, head++))) == AppendOutcome::appended);
        CHECK(moves(store, made, head));
        CHECK(backends_of(database, "veirom lane %") != lane_before);
        auto const after = backends_of(database, "%");
        auto const gone = std::ranges::count_if(
            before, [&](std::string const& pid) { return std::ranges::find(after, pid) == after.end(); });
        CHECK(gone == 2);  // The lane's and the worker's.
    }
}

TEST_CASE("after a failover nobody stays on the server that only reads", "[faults][failover]") {
    TestDatabase database;
    StoreSettings settings = database.settings();
    settings.wait_max = std::chrono::milliseconds{400};
    Store store(settings);
    TestRoom const made = open_room(store);
    std::string const name = database.one("SELECT current_database()");
    TestDatabase const other;
    other.sql("ALTER DATABASE " + name + " SET default_transaction_read_only = on");
    other.sql("SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity WHERE datname = '" + name + "'");
    CHECK_THROWS_AS(await(store.journal().append(next_words(made, 1))), StoreUnavailable);
    CHECK_THROWS_AS(moves(store, made, 1), StoreUnavailable);
    other.sql("ALTER DATABASE " + name + " RESET default_transaction_read_only");
    CHECK(await(store.journal().append(next_words(made, 1))) == AppendOutcome::appended);
    CHECK(moves(store, made, 2));
}

TEST_CASE("nothing is told of an append whose lost half can't be ended", "[faults][cut]") {
    TestDatabase database;
    TemporaryFolder const folder;
    CuttingProxy proxy(folder.path / "p", socket_folder(), 7);
    StoreSettings settings = database.settings_by_way_of(folder.path / "p");
    settings.wait_max = std::chrono::milliseconds{2'500};
    Store store(settings);
    TestRoom const made = open_room(store);
    REQUIRE(await(store.journal().append(next_words(made, 1))) == AppendOutcome::appended);
    auto const lane = backends_of(database, "veirom lane %");
    REQUIRE(lane.size() == 1);

    // It has the statement before it, and hangs before it has read it.
    pid_t const backend = std::stoi(lane[0]);
    REQUIRE(kill(backend, SIGSTOP) == 0);
    proxy.only = Cut::after;
    proxy.one_in = 1;
    auto const append = next_words(made, 2);
    CHECK_THROWS_AS(await(store.journal().append(append)), StoreUnavailable);
    proxy.one_in = 0;
    kill(backend, SIGCONT);
    while (!backends_of(database, "veirom lane %").empty() &&
           backends_of(database, "veirom lane %").front() == lane[0])
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
    await(store.journal().append(append));
    CHECK(database.one("SELECT count(*) FROM entry WHERE side = 0") == "3");
}

TEST_CASE("what a job makes is made once, although a cut makes it run twice", "[faults][cut]") {
    TestDatabase database;
    TemporaryFolder const folder;
    CuttingProxy proxy(folder.path / "p", socket_folder(), 20261121);
    proxy.statements = {"begin_session", "make_invitation", "withdraw_invitation", "begin_visit",
                        "add_organisation"};
    Store store(database.settings_by_way_of(folder.path / "p"));
    TestRoom const made = open_room(store);
    std::string const name = random_id<PutId>().text();
    NewAccount const account{made.organisation, random_id<PersonId>(), Standing::seeker, name, "{}", "hash"};
    proxy.only = GENERATE(Cut::before, Cut::after, Cut::answer);
    proxy.every_other = true;
    constexpr int times = 5;

    REQUIRE(await(store.accounts().add(account)) == AccountOutcome::added);
    CHECK(await(store.accounts().add_organisation("house " + name, "{}")).has_value());
    std::string link;
    for (int i = 0; i < times; ++i) {
        NewSession const session{account.person, Device::mine, std::chrono::hours{1}, std::chrono::hours{2}};
        BegunSession const begun = await(store.sessions().begin(session));
        auto const found = await(store.sessions().find(begun.token));
        REQUIRE(found.has_value());
        CHECK(found->session == begun.session);

        NewInvitation const invitation{made.room, Role::seeker, "nb", made.lead};
        MadeLink const invited = await(store.invitations().invite(invitation));
        CHECK(await(store.invitations().look(invited.token)).state == LinkState::good);
        CHECK(await(store.invitations().withdraw(made.room, invited.id)));

        link = await(store.invitations().make_sign_in_link(account.person, made.lead)).token;
        CHECK(await(store.invitations().look_at_sign_in_link(link)).state == LinkState::good);
        NewVisit const visit{made.lead, made.room, Side::circle, Role::lead, random_id<SessionId>(), false};
        CHECK(await(store.visits().begin(visit)) > 0);
        DraftShelf const shelf{made.lead, made.room, Side::circle};
        NewDraft const draft{Kind::message, ThingId{"draft"}, 1, i, "\"" + std::to_string(i) + "\""};
        CHECK(await(store.drafts().keep(shelf, draft)).kept.version == i + 1);
    }
    CHECK(await(store.drafts().drop({made.lead, made.room, Side::circle}, Kind::message, {"draft"})));
    std::string const once = std::to_string(times);
    CHECK(proxy.cuts() >= 5 * times);  // Not every second run has to commit.
    CHECK(database.one("SELECT count(*) FROM session") == once);
    CHECK(database.one("SELECT count(*) FROM invitation") == once);
    CHECK(database.one("SELECT count(*) FROM sign_in_link") == once);
    CHECK(database.one("SELECT count(*) FROM sign_in_link WHERE withdrawn IS NULL") == "1");
    CHECK(database.one("SELECT count(*) FROM visit") == once);
    CHECK(database.one("SELECT count(*) FROM organisation WHERE name LIKE 'house %'") == "1");
}
