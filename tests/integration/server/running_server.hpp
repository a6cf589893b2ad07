// The real program as a child process, with a folder, a database and ports of its own.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace veirom::test {

/// A folder directly under /tmp (PostgreSQL's user has to get in); gone with the object.
class Ground {
public:
    Ground();
    ~Ground();
    Ground(Ground const&) = delete;
    std::filesystem::path path;
};

/// Runs the program to its end; gives what it printed. REQUIREs the exit code 0 unless told otherwise.
std::string run_veirom(std::vector<std::string> arguments, int expected_code = 0);

class RunningServer {
public:
    /// Starts and waits until /readyz says 200. `settings` are section.key=value.
    explicit RunningServer(Ground const& ground, std::vector<std::string> settings = {},
                           std::string origin = "");
    ~RunningServer();
    RunningServer(RunningServer const&) = delete;

    std::uint16_t port() const { return port_; }
    std::uint16_t metrics_port() const { return metrics_port_; }
    std::string const& origin() const { return origin_; }
    /// For --set database.address: the server's embedded database.
    std::string database_address() const;
    std::filesystem::path const& folder() const { return folder_; }
    pid_t process() const { return process_; }
    /// What it has logged so far.
    std::string log() const;

    void kill_hard();  // SIGKILL; its database lives on.
    int stop();        // SIGTERM; gives the exit code.
    void start();      // Again, on the same folder and port.
    void pause(bool paused);

    /// The same settings, for commands.
    std::vector<std::string> arguments(std::vector<std::string> command) const;

private:
    std::filesystem::path folder_;
    std::vector<std::string> settings_;
    std::uint16_t port_;
    std::uint16_t metrics_port_;
    std::string origin_;
    pid_t process_ = 0;
};

std::uint16_t free_port();

}  // namespace veirom::test
