// How a value that an older build wrote becomes one of today: one small function for each step of a kind's
// version, kept for ever. The client has the same steps (web-client/src/journal); golden files in
// tests/unit/protocol/golden hold the two together.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "protocol/kinds/common.hpp"
#include "protocol/refusal.hpp"

namespace veirom {

/// From version `from` to `from + 1` of a kind, in place. A draft's value may lack any field.
struct Lift {
    Kind kind{};
    std::int64_t from{};
    void (*step)(nlohmann::json& value) = nullptr;
};

/// The steps of all kinds. None yet: every kind is at its first version.
std::span<Lift const> lifts();

/// Takes a value from version `from` to version `to`, one step after the other, and gives the text back. The
/// text must have been parsed by JsonNodes, which bounds it. Refused: `malformed` when a key stands twice or
/// a step does not find what its version had.
Decision<std::string> lift(std::span<Lift const> steps, Kind kind, std::int64_t from, std::int64_t to,
                           std::string_view json);

}  // namespace veirom
