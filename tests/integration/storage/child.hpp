// Another process of this test program, running one hidden test case.
#pragma once

#include <csignal>
#include <map>
#include <spawn.h>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace veirom::test {

class Child {
public:
    Child(std::string tag, std::map<std::string, std::string> const& variables) {
        std::string self = "/proc/self/exe";
        std::vector<std::string> environment;
        for (char** variable = environ; *variable; ++variable) environment.emplace_back(*variable);
        for (auto const& [name, value] : variables) environment.push_back(name + "=" + value);
        std::vector<char*> pointers;
        for (std::string& variable : environment) pointers.push_back(variable.data());
        pointers.push_back(nullptr);
        char* arguments[] = {self.data(), tag.data(), nullptr};
        if (posix_spawn(&process_, self.c_str(), nullptr, nullptr, arguments, pointers.data()) != 0)
            throw std::runtime_error("no child process");
    }
    ~Child() { kill(); }
    Child(Child const&) = delete;
    Child& operator=(Child const&) = delete;

    void kill() {
        if (process_ <= 0) return;
        ::kill(process_, SIGKILL);
        wait();
    }
    /// Its exit status; 0: its test passed.
    int wait() {
        int status = 0;
        ::waitpid(process_, &status, 0);
        process_ = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
    }

private:
    pid_t process_ = 0;
};

}  // namespace veirom::test
