// The program's cluster, made when it is first asked for and stopped at the end of the program.
#include "tests/integration/storage/support.hpp"

#include <atomic>
#include <sys/stat.h>
#include <unistd.h>

#include <pqxx/pqxx>

#include "storage/cluster_commands.hpp"
#include "storage/embedded_cluster.hpp"
#include "storage/migrations.hpp"
#include "storage/random.hpp"

namespace veirom::test {

namespace {

std::string make_temporary_folder() {
    std::string path = "/tmp/vt-XXXXXX";
    if (!::mkdtemp(path.data())) throw std::runtime_error("no temporary folder");
    ::chmod(path.c_str(), 0711);
    return path;
}

void run_sql(std::string const& address, std::string const& text) {
    pqxx::connection connection(address);
    pqxx::nontransaction transaction(connection);
    transaction.exec(text);
}

struct ProgramCluster {
    TemporaryFolder folder;
    EmbeddedCluster cluster{folder.path / "data", {"fsync = off", "max_connections = 60"}};

    ProgramCluster() {
        run_sql(address("postgres"), "CREATE DATABASE template_veirom");
        bring_up_to_date(address("template_veirom"), migrations(), true);
    }
    std::string address(std::string const& database) const {
        std::string const whole = cluster.address();
        return whole.substr(0, whole.rfind('=') + 1) + database;
    }
};

ProgramCluster& program_cluster() {
    static ProgramCluster cluster;
    return cluster;
}

}  // namespace

TemporaryFolder::TemporaryFolder() : path(make_temporary_folder()) {}

TemporaryFolder::~TemporaryFolder() {
    std::error_code error;
    std::filesystem::remove_all(path, error);
}

std::string cluster_address(std::string const& database) {
    return program_cluster().address(database);
}

std::string socket_folder() {
    std::string const address = cluster_address("postgres");
    auto const begin = address.find("host='") + 6;
    return address.substr(begin, address.find('\'', begin) - begin);
}

std::filesystem::path master_key_file() {
    return program_cluster().folder.path / "key" / "master.key";
}

std::string dump_of(TestDatabase const& database) {
    auto const programs = installed_postgres();
    TemporaryFolder const folder;
    CommandOutcome const outcome = run_command(
        {}, {(programs.front().folder / "pg_dump").string(), database.address()}, folder.path / "dump");
    if (outcome.status != 0) throw std::runtime_error("pg_dump failed: " + outcome.said);
    return outcome.said;
}

std::string hexadecimal_of(std::string const& text) {
    return hexadecimal(text);
}

TestDatabase::TestDatabase() {
    static std::atomic<int> count{0};
    name_ = "test_" + std::to_string(::getpid()) + "_" + std::to_string(++count);
    address_ = cluster_address(name_);
    run_sql(cluster_address("postgres"), "CREATE DATABASE " + name_ + " TEMPLATE template_veirom");
}

StoreSettings TestDatabase::settings() const {
    StoreSettings settings;
    settings.database_address = address_;
    settings.master_key_file = master_key_file();
    return settings;
}

StoreSettings TestDatabase::settings_by_way_of(std::filesystem::path const& folder) const {
    StoreSettings out = settings();
    auto const at = out.database_address.find(socket_folder());
    out.database_address.replace(at, socket_folder().size(), folder);
    return out;
}

std::vector<std::string> TestDatabase::sql(std::string const& text) const {
    pqxx::connection connection(address_);
    pqxx::nontransaction transaction(connection);
    std::vector<std::string> out;
    for (auto const& row : transaction.exec(text)) out.emplace_back(row.size() > 0 ? row[0].c_str() : "");
    return out;
}

template <class Identifier>
Identifier random_id() {
    return new_id<Identifier>();
}
template RoomId random_id<RoomId>();
template PersonId random_id<PersonId>();
template PutId random_id<PutId>();
template SessionId random_id<SessionId>();

Time now() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Entry message(RoomId room, Side side, std::int64_t seq, PersonId by, PutId put_id, int part,
              std::string text) {
    Entry entry;
    entry.room = room;
    entry.side = side;
    entry.seq = Seq{seq};
    entry.at = now();
    entry.by = by;
    entry.kind = Kind::message;
    entry.id.text = "m-" + put_id.text() + "-" + std::to_string(part);
    entry.v = 1;
    entry.value = std::move(text);
    entry.put_id = put_id;
    entry.part = part;
    return entry;
}

std::shared_ptr<Append> message_append(RoomId room, Side side, std::int64_t expected, PersonId by,
                                       PutId put_id, std::string text) {
    auto append = std::make_shared<Append>();
    append->room = room;
    append->side = side;
    append->expected = Seq{expected};
    append->entries.push_back(message(room, side, expected + 1, by, put_id, 0, std::move(text)));
    return append;
}

TestRoom open_room(Store& store) {
    TestRoom made;
    made.organisation = *await(store.accounts().add_organisation("house-" + random_id<PutId>().text(), "{}"));
    made.lead = random_id<PersonId>();
    auto opening = std::make_shared<RoomOpening>();
    opening->organisation = made.organisation;
    opening->circle =
        *message_append(random_id<RoomId>(), Side::circle, 0, made.lead, random_id<PutId>(), "\"first\"");
    opening->circle.face = R"({"title":"A room"})";
    opening->circle.seats.push_back({made.lead, Role::lead, SeatPhase::given, std::nullopt});
    made.room = await(store.rooms().open(opening));
    return made;
}

}  // namespace veirom::test
