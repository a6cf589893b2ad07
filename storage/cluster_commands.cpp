// Starting processes with posix_spawn, and looking for PostgreSQL where Debian and others put it.
#include "storage/cluster_commands.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace veirom {

namespace {

// PostgreSQL's programs read these and would do something else than asked.
bool is_misleading(std::string_view variable) {
    return variable.starts_with("PG");
}

std::string contents(std::filesystem::path const& file) {
    std::ifstream in(file);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

int spawn_and_wait(std::vector<std::string> const& arguments, std::filesystem::path const& output) {
    std::vector<char*> argv, environment;
    for (std::string const& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    for (char** variable = environ; *variable; ++variable)
        if (!is_misleading(*variable)) environment.push_back(*variable);
    environment.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_adddup2(&actions, 1, 2);
    posix_spawn_file_actions_addclosefrom_np(&actions, 3);  // A server that stays must not keep our sockets.
    // A group of its own: Ctrl-C in our terminal stops us, and we stop the cluster.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    pid_t process = 0;
    int const failed =
        posix_spawnp(&process, argv[0], &actions, &attributes, argv.data(), environment.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) return 127;
    int status = 0;
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

void add_programs(std::vector<PostgresPrograms>& found, std::filesystem::path const& folder) {
    std::error_code error;
    if (!std::filesystem::exists(folder / "initdb", error) ||
        !std::filesystem::exists(folder / "pg_ctl", error))
        return;
    for (int const part : {1, 2}) {  // …/15/bin, or a folder that says nothing: ask.
        auto const name = part == 1 ? folder.parent_path().filename().string() : std::string{};
        int major = 0;
        std::from_chars(name.data(), name.data() + name.size(), major);
        if (major == 0 && part == 2) {
            auto const output =
                std::filesystem::temp_directory_path() / ("veirom-version-" + std::to_string(getpid()));
            CommandOutcome const version =
                run_command({}, {(folder / "initdb").string(), "--version"}, output);
            std::filesystem::remove(output, error);
            auto const digits = version.said.find_first_of("0123456789");
            if (digits != std::string::npos)
                std::from_chars(version.said.data() + digits, version.said.data() + version.said.size(),
                                major);
        }
        if (major == 0) continue;
        bool const known = std::ranges::any_of(
            found, [&](PostgresPrograms const& programs) { return programs.major == major; });
        if (!known) found.push_back({major, folder});
        return;
    }
}

}  // namespace

CommandOutcome run_command(ClusterUser const& user, std::vector<std::string> arguments,
                           std::filesystem::path const& output) {
    std::vector<std::string> whole;
    if (user.step_down)
        whole = {"setpriv", "--reuid=" + std::to_string(user.user), "--regid=" + std::to_string(user.group),
                 "--clear-groups", "--"};
    whole.insert(whole.end(), std::make_move_iterator(arguments.begin()),
                 std::make_move_iterator(arguments.end()));
    CommandOutcome outcome;
    outcome.status = spawn_and_wait(whole, output);
    outcome.said = contents(output);
    return outcome;
}

std::vector<PostgresPrograms> installed_postgres() {
    std::vector<PostgresPrograms> found;
    std::error_code error;
    for (auto const& entry : std::filesystem::directory_iterator("/usr/lib/postgresql", error))
        add_programs(found, entry.path() / "bin");
    for (char const* const folder :
         {"/usr/local/pgsql/bin", "/usr/local/bin", "/opt/homebrew/bin", "/usr/bin"})
        add_programs(found, folder);
    std::ranges::sort(found, std::greater<>{}, &PostgresPrograms::major);
    return found;
}

}  // namespace veirom
