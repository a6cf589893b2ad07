#include "tests/faults/history.hpp"

namespace veirom::faults {

void Findings::add(std::string const& what, std::string const& example) {
    Kind& kind = kinds_[what];
    if (kind.count++ == 0) kind.example = example;
}

std::string Findings::text() const {
    std::string out;
    for (auto const& [what, kind] : kinds_)
        out += "  " + what + ": " + std::to_string(kind.count) + " times, first " + kind.example + "\n";
    return out;
}

}  // namespace veirom::faults
