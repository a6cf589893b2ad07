// The steps, and the chain that runs them. The only place that keeps JSON as a tree: by now it is bounded in
// depth and size, and there is little of it.
#include "protocol/lifting.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include <nlohmann/json.hpp>

#include "protocol/require.hpp"

namespace veirom {

namespace {

/// The tree of a text, refusing a key that stands twice (nlohmann keeps the last one silently).
nlohmann::json tree_of(std::string_view json, bool& is_good) {
    using Event = nlohmann::json::parse_event_t;
    std::vector<std::set<std::string>> keys;
    auto const watch = [&](int, Event event, nlohmann::json& parsed) {
        if (event == Event::object_start) keys.emplace_back();
        if (event == Event::object_end) keys.pop_back();
        if (event == Event::key && !keys.back().insert(parsed.get<std::string>()).second) is_good = false;
        return true;
    };
    nlohmann::json tree = nlohmann::json::parse(json, watch, /*allow_exceptions=*/false);
    is_good = is_good && !tree.is_discarded();
    return tree;
}

}  // namespace

std::span<Lift const> lifts() {
    return {};
}

Decision<std::string> lift(std::span<Lift const> steps, Kind kind, std::int64_t from, std::int64_t to,
                           std::string_view json) {
    bool is_good = true;
    nlohmann::json value = tree_of(json, is_good);
    if (!is_good) return Refusal{RefusalCode::malformed, "value"};
    for (std::int64_t v = from; v < to; ++v) {
        auto const step = std::ranges::find_if(
            steps, [&](Lift const& lift) { return lift.kind == kind && lift.from == v; });
        require(step != steps.end(), "every version of a kind has a step to the next");
        try {
            step->step(value);
        } catch (nlohmann::json::exception const&) {
            return Refusal{RefusalCode::malformed, "value"};
        }
    }
    return value.dump();
}

}  // namespace veirom
