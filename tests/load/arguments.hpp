// `--name value` pairs of the load's own programs. For scripts of this folder, not for people.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace veirom::load {

class Arguments {
public:
    Arguments(int count, char** words);

    /// Throws std::runtime_error when it is missing.
    std::string text(std::string const& name) const;
    std::string text(std::string const& name, std::string const& when_missing) const;
    std::uint64_t number(std::string const& name) const;
    std::uint64_t number(std::string const& name, std::uint64_t when_missing) const;

private:
    std::map<std::string, std::string> values_;
};

/// What a program returns; what it throws is said on the error stream, and it returns 2.
int run_tool(int (*tool)(Arguments const&), int count, char** words);

}  // namespace veirom::load
