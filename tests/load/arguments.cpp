#include "tests/load/arguments.hpp"

#include <cstdio>
#include <exception>
#include <stdexcept>

namespace veirom::load {

Arguments::Arguments(int count, char** words) {
    for (int i = 1; i < count; i += 2) {
        std::string const name = words[i];
        if (!name.starts_with("--") || i + 1 == count)
            throw std::runtime_error("expected --name value, found " + name);
        values_[name.substr(2)] = words[i + 1];
    }
}

std::string Arguments::text(std::string const& name) const {
    auto const found = values_.find(name);
    if (found == values_.end()) throw std::runtime_error("--" + name + " is missing");
    return found->second;
}

std::string Arguments::text(std::string const& name, std::string const& when_missing) const {
    auto const found = values_.find(name);
    return found == values_.end() ? when_missing : found->second;
}

std::uint64_t Arguments::number(std::string const& name) const {
    return std::stoull(text(name));
}

std::uint64_t Arguments::number(std::string const& name, std::uint64_t when_missing) const {
    return values_.contains(name) ? number(name) : when_missing;
}

int run_tool(int (*tool)(Arguments const&), int count, char** words) {
    try {
        return tool(Arguments(count, words));
    } catch (std::exception const& failure) {
        std::fprintf(stderr, "%s: %s\n", words[0], failure.what());
        return 2;
    }
}

}  // namespace veirom::load
