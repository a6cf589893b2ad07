// Running PostgreSQL's own programs as the user who may: finding them, becoming that user, and what they
// said.
#pragma once

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace veirom {

/// Who runs the cluster. PostgreSQL refuses root.
struct ClusterUser {
    uid_t user{};
    gid_t group{};
    bool step_down{};  // We are root and have to become this user.
};

struct CommandOutcome {
    int status{};  // 0: it went well.
    std::string said;
};

/// Runs a program to its end and gives what it wrote. Its output goes through a file, because a server that
/// it leaves behind would keep a pipe open for ever.
CommandOutcome run_command(ClusterUser const& user, std::vector<std::string> arguments,
                           std::filesystem::path const& output);

/// Folders with PostgreSQL's programs, by major version, highest first.
struct PostgresPrograms {
    int major{};
    std::filesystem::path folder;
};
std::vector<PostgresPrograms> installed_postgres();

}  // namespace veirom
