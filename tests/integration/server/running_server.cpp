#include "tests/integration/server/running_server.hpp"

#include <arpa/inet.h>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "tests/catch.hpp"
#include "tests/integration/server/client.hpp"

namespace veirom::test {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::seconds start_max{120};  // A first start makes a database; sanitizers are slow.

pid_t start_process(std::vector<std::string> arguments, std::string const& output_file) {
    arguments.insert(arguments.begin(), VEIROM_PROGRAM);
    std::vector<char*> pointers;
    for (std::string& argument : arguments) pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    pid_t const process = fork();
    if (process != 0) return process;
    int const output = open(output_file.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    dup2(output, 1);
    dup2(output, 2);
    execv(VEIROM_PROGRAM, pointers.data());
    _exit(127);
}

/// Whether the port's name was still to be had; it is held until the program ends.
bool is_ours(std::uint16_t port) {
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    std::string const text = "veirom-test-port-" + std::to_string(port);
    text.copy(name.sun_path + 1, sizeof name.sun_path - 1);  // Begins with a zero: a name, and no file.
    int const holder = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (bind(holder, reinterpret_cast<sockaddr*>(&name), sizeof name) == 0) return true;
    close(holder);
    return false;
}

std::string content_of(fs::path const& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

int wait_for(pid_t process) {
    int status = 0;
    waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

Ground::Ground() {
    char name[] = "/tmp/veirom-server-XXXXXX";
    REQUIRE(mkdtemp(name) != nullptr);
    path = name;
    fs::permissions(path, fs::perms(0755));
}

Ground::~Ground() {
    // A database that outlived a killed server.
    std::ifstream in(path / "data" / "cluster" / "postmaster.pid");
    pid_t postmaster = 0;
    if (in >> postmaster && postmaster > 1) {
        kill(postmaster, SIGINT);
        for (int i = 0; i < 100 && kill(postmaster, 0) == 0; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    std::error_code ignored;
    fs::remove_all(path, ignored);
}

/// A port that was free when asked must still be free when the server binds it, and again after the server
/// was killed. So it is outside the range from which the kernel picks ports for outgoing connections (32768
/// and up), and taken from all other programs of these tests on this machine until this one ends: by a name,
/// which the kernel gives to one at a time.
std::uint16_t free_port() {
    static std::uint16_t next = static_cast<std::uint16_t>(12'000 + getpid() * 37 % 18'000);
    for (int tried = 0; tried < 200; ++tried) {
        next = next >= 30'000 ? 12'000 : next + 1;
        int const socket = ::socket(AF_INET, SOCK_STREAM, 0);
        int const again = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &again, sizeof again);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(next);
        bool const free = bind(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
        close(socket);
        if (free && is_ours(next)) return next;
    }
    FAIL("no free port");
    return 0;
}

std::string run_veirom(std::vector<std::string> arguments, int expected_code) {
    char name[] = "/tmp/veirom-output-XXXXXX";
    close(mkstemp(name));
    int const code = wait_for(start_process(std::move(arguments), name));
    std::string const output = content_of(name);
    unlink(name);
    INFO(output);
    REQUIRE(code == expected_code);
    return output;
}

RunningServer::RunningServer(Ground const& ground, std::vector<std::string> settings, std::string origin)
    : folder_(ground.path), settings_(std::move(settings)), port_(free_port()), metrics_port_(free_port()) {
    origin_ = origin.empty() ? "http://localhost:" + std::to_string(port_) : origin;
    start();
}

RunningServer::~RunningServer() {
    if (process_ != 0) stop();
}

std::string RunningServer::database_address() const {
    return "host=" + (folder_ / "data" / "socket").string() + " port=5432 user=veirom dbname=veirom";
}

std::vector<std::string> RunningServer::arguments(std::vector<std::string> command) const {
    std::vector<std::string> all{"--set", "data.folder=" + (folder_ / "data").string(),
                                 "--set", "data.master_key=" + (folder_ / "master.key").string(),
                                 "--set", "http.port=" + std::to_string(port_),
                                 "--set", "metrics.port=" + std::to_string(metrics_port_),
                                 "--set", "database.cluster_settings=fsync=off,synchronous_commit=off"};
    for (std::string const& setting : settings_) all.insert(all.end(), {"--set", setting});
    all.insert(all.end(), command.begin(), command.end());
    return all;
}

void RunningServer::start() {
    process_ = start_process(arguments({"serve"}), (folder_ / ("log-" + std::to_string(port_))).string());
    if (origin_.starts_with("https")) return;  // Whoever speaks TLS waits by itself.
    auto const until = std::chrono::steady_clock::now() + start_max;
    while (std::chrono::steady_clock::now() < until) {
        if (is_ready(port_)) return;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    INFO(log());
    REQUIRE(is_ready(port_));
}

std::string RunningServer::log() const {
    return content_of(folder_ / ("log-" + std::to_string(port_)));
}

void RunningServer::kill_hard() {
    kill(process_, SIGKILL);
    wait_for(process_);
    process_ = 0;
}

int RunningServer::stop() {
    kill(process_, SIGTERM);
    int const code = wait_for(process_);
    process_ = 0;
    return code;
}

void RunningServer::pause(bool paused) {
    kill(process_, paused ? SIGSTOP : SIGCONT);
}

}  // namespace veirom::test
