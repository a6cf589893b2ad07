// The private cluster's life. What stands in the data folder: `lock` (held while a program runs on it),
// `cluster` (PostgreSQL's own), `socket`, `cluster.log`.
#include "storage/embedded_cluster.hpp"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <mutex>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

#include "storage/cluster_commands.hpp"
#include "storage/failure.hpp"
#include "storage/pg.hpp"

namespace veirom {

namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

// A Unix socket's path holds 107 bytes; the file's own name takes some of them.
constexpr std::size_t socket_folder_bytes_max = 90;
constexpr auto recovery_max = 60s;
// How soon a database that died is noticed, and how long a start that failed is let be: the backends of a
// dead postmaster hold its memory until they have noticed, too.
constexpr auto look_interval = 200ms;
constexpr auto start_again_after = 500ms;
constexpr auto start_again_max = 15s;

/// Dead, and not yet buried by its parent: in a container that may take for ever.
bool is_zombie(int process) {
    std::ifstream in("/proc/" + std::to_string(process) + "/stat");
    std::string line;
    std::getline(in, line);
    auto const name_end = line.rfind(')');
    return name_end != std::string::npos && line.compare(name_end, 3, ") Z") == 0;
}

void give_to(fs::path const& path, ClusterUser const& user) {
    if (user.step_down && ::chown(path.c_str(), user.user, user.group) != 0)
        throw StoreRefused(path.string() + " can't be given to the database's user: " + std::strerror(errno) +
                           ".");
}

void make_folder(fs::path const& path, ClusterUser const& user) {
    std::error_code error;
    fs::create_directories(path, error);
    if (error) throw StoreRefused("The folder " + path.string() + " can't be made: " + error.message() + ".");
    ::chmod(path.c_str(), 0700);
    give_to(path, user);
}

/// The folder's owner; `postgres` when that is root, or when there is no folder yet and we are root.
ClusterUser user_of(fs::path const& data_folder) {
    if (::geteuid() != 0) return {::geteuid(), ::getegid(), false};
    struct stat status {};
    if (::stat(data_folder.c_str(), &status) == 0 && status.st_uid != 0)
        return {status.st_uid, status.st_gid, true};
    passwd const* const postgres = ::getpwnam("postgres");
    if (!postgres)
        throw StoreRefused(
            "PostgreSQL does not run as root, and there is no user postgres. Install PostgreSQL, or start "
            "Veirom as "
            "another user.");
    return {postgres->pw_uid, postgres->pw_gid, true};
}

std::string first_line(fs::path const& file, int skip = 0) {
    std::ifstream in(file);
    std::string line;
    for (int i = 0; i <= skip; ++i) std::getline(in, line);
    return line;
}

PostgresPrograms programs_for(fs::path const& cluster) {
    std::vector<PostgresPrograms> const installed = installed_postgres();
    if (installed.empty())
        throw StoreRefused("PostgreSQL is not installed here. Install the package postgresql (15 or newer).");
    if (!fs::exists(cluster / "PG_VERSION")) {
        if (installed.front().major < 15)
            throw StoreRefused("PostgreSQL " + std::to_string(installed.front().major) +
                               " is too old. Install version 15 or newer.");
        return installed.front();
    }
    std::string const version = first_line(cluster / "PG_VERSION");
    for (PostgresPrograms const& programs : installed)
        if (std::to_string(programs.major) == version) return programs;
    std::string const other = std::to_string(installed.front().major);
    throw StoreRefused("The data in " + cluster.string() + " is PostgreSQL " + version +
                       "'s, but only version " + other + " is installed. Install postgresql-" + version +
                       " again and start once more. To move to version " + other +
                       ", keep both installed and run pg_upgrade; nothing was touched.");
}

std::string quoted(std::string const& text) {
    std::string out = "'";
    for (char const c : text) out += c == '\'' ? std::string("''") : std::string(1, c);
    return out + "'";
}

}  // namespace

struct EmbeddedCluster::Folder {
    fs::path data;
    fs::path cluster;
    fs::path socket;
    ClusterUser user;
    PostgresPrograms programs;
    int lock = -1;
    std::string address;
    bool adopted = false;
    std::mutex mutex;
    std::condition_variable wake;
    bool stopping = false;
    std::thread watcher;

    void take_lock();
    bool alive() const;
    bool answers(std::string const& database) const;
    bool adopt();
    void make();
    void configure(std::vector<std::string> const& settings);
    void start();
    void start_after_kill();
    void watch();
    void make_database() const;
    std::string address_of(std::string const& database) const;
    CommandOutcome run(std::vector<std::string> arguments) const;
    [[noreturn]] void refuse(std::string const& what, CommandOutcome const& outcome) const;
};

void EmbeddedCluster::Folder::take_lock() {
    fs::path const file = data / "lock";
    lock = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0) throw StoreRefused(file.string() + " can't be opened: " + std::strerror(errno) + ".");
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0)
        throw StoreRefused("Another Veirom (process " + first_line(file) + ") runs on the data folder " +
                           data.string() + ". Stop it first, or name another folder.");
    std::string const line = std::to_string(::getpid()) + "\n";
    if (::ftruncate(lock, 0) != 0 || ::pwrite(lock, line.data(), line.size(), 0) < 0)
        throw StoreRefused(file.string() + " can't be written: " + std::strerror(errno) + ".");
}

CommandOutcome EmbeddedCluster::Folder::run(std::vector<std::string> arguments) const {
    arguments[0] = (programs.folder / arguments[0]).string();
    return run_command(user, std::move(arguments), data / "command.log");
}

void EmbeddedCluster::Folder::refuse(std::string const& what, CommandOutcome const& outcome) const {
    throw StoreRefused(what + " PostgreSQL said: " + outcome.said + "\nMore may stand in " +
                       (data / "cluster.log").string() + ".");
}

std::string EmbeddedCluster::Folder::address_of(std::string const& database) const {
    return "host=" + quoted(socket.string()) + " port=5432 user=veirom dbname=" + database;
}

bool EmbeddedCluster::Folder::alive() const {
    int const process = std::atoi(first_line(cluster / "postmaster.pid").c_str());
    return process > 0 && (::kill(process, 0) == 0 || errno == EPERM) && !is_zombie(process);
}

bool EmbeddedCluster::Folder::answers(std::string const& database) const {
    try {
        pqxx::connection connection(address_of(database));
        pqxx::nontransaction ask(connection);
        auto const theirs = ask.exec("SELECT setting FROM pg_settings WHERE name = 'data_directory'");
        return fs::weakly_canonical(theirs.at(0)[0].c_str()) == fs::weakly_canonical(cluster);
    } catch (std::exception const&) {
        return false;
    }
}

/// A postmaster that lives in our folder is the one of a program that was killed. It may be starting,
/// recovering or stopping just now, so it gets some time.
bool EmbeddedCluster::Folder::adopt() {
    auto const deadline = std::chrono::steady_clock::now() + recovery_max;
    while (alive() && std::chrono::steady_clock::now() < deadline) {
        if (std::string const folder = first_line(cluster / "postmaster.pid", 4); !folder.empty()) {
            socket = folder;
            if (answers("postgres")) return true;
        }
        // A number that another program has got since: PostgreSQL itself tells them apart when it is started.
        if (run({"pg_ctl", "-D", cluster.string(), "status"}).status != 0) return false;
        std::this_thread::sleep_for(50ms);
    }
    return false;
}

/// Made beside its place and moved there, so that a half-made one is never taken for a cluster.
void EmbeddedCluster::Folder::make() {
    fs::path const half_made = data / "cluster.new";
    std::error_code error;
    fs::remove_all(half_made, error);
    CommandOutcome const made = run({"initdb", "-D", half_made.string(), "-U", "veirom", "--auth=trust", "-E",
                                     "UTF8", "--locale=C.UTF-8"});
    if (made.status != 0)
        refuse("The private database in " + data.string() +
                   " could not be made. Its user must be able to enter every folder above it.",
               made);
    std::ofstream(half_made / "postgresql.conf", std::ios::app) << "\ninclude_if_exists = 'veirom.conf'\n";
    fs::rename(half_made, cluster);
}

void EmbeddedCluster::Folder::configure(std::vector<std::string> const& settings) {
    socket = data / "socket";
    if (socket.string().size() > socket_folder_bytes_max) {
        std::string folder = "/tmp/veirom-XXXXXX";
        if (!::mkdtemp(folder.data()))
            throw StoreRefused("No folder for the database's socket can be made in /tmp.");
        socket = folder;
    }
    make_folder(socket, user);
    fs::path const file = cluster / "veirom.conf";
    std::ofstream out(file, std::ios::trunc);
    out << "# Written by Veirom at each start. The socket's folder is the only way in, and belongs to one "
           "user.\n"
        << "listen_addresses = ''\nport = 5432\n"
        << "unix_socket_directories = " << quoted(socket.string()) << "\nunix_socket_permissions = 0700\n"
        << "password_encryption = 'scram-sha-256'\nmax_connections = 100\n"
        // Texts never stand in the log; statements are ours and hold none.
        << "log_error_verbosity = terse\nlog_parameter_max_length = 0\nlog_parameter_max_length_on_error = "
           "0\n"
        << "log_timezone = 'UTC'\ntimezone = 'UTC'\n"
        // Fewer checkpoints, so that fewer whole pages are written under load.
        << "max_wal_size = '2GB'\ncheckpoint_timeout = '15min'\n";
    for (std::string const& setting : settings) out << setting << "\n";
    out.close();
    if (!out) throw StoreRefused(file.string() + " can't be written. Is the disk full?");
    give_to(file, user);
}

void EmbeddedCluster::Folder::start() {
    CommandOutcome const started =
        run({"pg_ctl", "-D", cluster.string(), "-l", (data / "cluster.log").string(), "-w", "-t",
             std::to_string(recovery_max.count()), "start"});
    if (started.status != 0) refuse("The private database in " + data.string() + " does not start.", started);
}

/// A postmaster that was killed has left its file, and perhaps backends that have not noticed yet.
void EmbeddedCluster::Folder::start_after_kill() {
    auto const deadline = std::chrono::steady_clock::now() + start_again_max;
    for (;;) {
        try {
            return start();
        } catch (StoreRefused const&) {
            if (std::chrono::steady_clock::now() > deadline) throw;
        }
        std::this_thread::sleep_for(start_again_after);
    }
}

/// Nobody else looks after this database: one that dies is started again, and recovers. Those who ask for
/// something meanwhile wait for it, or hear StoreUnavailable.
void EmbeddedCluster::Folder::watch() {
    std::unique_lock lock(mutex);
    auto pause = std::chrono::milliseconds(look_interval);
    while (!wake.wait_for(lock, pause, [this] { return stopping; })) {
        lock.unlock();
        pause = look_interval;
        try {
            if (!alive()) start();
        } catch (StoreRefused const&) {
            pause = start_again_after;  // What PostgreSQL said stands in cluster.log.
        }
        lock.lock();
    }
}

void EmbeddedCluster::Folder::make_database() const {
    try {
        pqxx::connection connection(address_of("postgres"));
        pqxx::nontransaction ask(connection);
        if (ask.exec("SELECT FROM pg_database WHERE datname = 'veirom'").empty())
            ask.exec("CREATE DATABASE veirom");
    } catch (std::exception const& error) {
        throw StoreRefused("The private database in " + data.string() + " does not answer: " + error.what());
    }
}

EmbeddedCluster::EmbeddedCluster(fs::path data_folder, std::vector<std::string> settings)
    : folder_(std::make_unique<Folder>()) {
    folder_->data = fs::absolute(data_folder);
    folder_->user = user_of(folder_->data);
    make_folder(folder_->data, folder_->user);
    folder_->cluster = folder_->data / "cluster";
    folder_->take_lock();
    try {
        folder_->programs = programs_for(folder_->cluster);
        if (!fs::exists(folder_->cluster)) folder_->make();
        folder_->adopted = folder_->adopt();
        if (!folder_->adopted) {
            bool const was_killed = fs::exists(folder_->cluster / "postmaster.pid");
            folder_->configure(settings);
            was_killed ? folder_->start_after_kill() : folder_->start();
        }
        folder_->make_database();
        folder_->address = folder_->address_of("veirom");
        folder_->watcher = std::thread([folder = folder_.get()] { folder->watch(); });
    } catch (...) {
        ::close(folder_->lock);
        throw;
    }
}

EmbeddedCluster::~EmbeddedCluster() {
    {
        std::lock_guard const lock(folder_->mutex);
        folder_->stopping = true;
    }
    folder_->wake.notify_all();
    folder_->watcher.join();
    folder_->run({"pg_ctl", "-D", folder_->cluster.string(), "-m", "fast", "-w", "stop"});
    std::error_code error;
    fs::remove_all(folder_->socket, error);
    ::close(folder_->lock);
}

std::string const& EmbeddedCluster::address() const {
    return folder_->address;
}

bool EmbeddedCluster::adopted() const {
    return folder_->adopted;
}

}  // namespace veirom
