// The chain of lifts, shown with steps of the test's own: a kind that went from version 1 to 3.
#include "protocol/lifting.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "protocol/value.hpp"
#include "tests/catch.hpp"
#include "tests/unit/protocol/said.hpp"

using namespace veirom;

namespace {

void name_became_title(nlohmann::json& value) {
    value["title"] = value.at("name");
    value.erase("name");
}

void title_got_a_language(nlohmann::json& value) {
    value["title"] = {{"nb", value.at("title")}};
}

Lift const steps[] = {{Kind::goal, 2, title_got_a_language},
                      {Kind::room, 1, [](nlohmann::json& value) { value["wrong"] = true; }},
                      {Kind::goal, 1, name_became_title}};

}  // namespace

TEST_CASE("an old value is lifted one version after the other", "[protocol][lifting]") {
    CHECK(lift(steps, Kind::goal, 1, 3, R"({"name":"Ute"})").value() == R"({"title":{"nb":"Ute"}})");
    CHECK(lift(steps, Kind::goal, 2, 3, R"({"title":"Ute"})").value() == R"({"title":{"nb":"Ute"}})");
    CHECK(lift(steps, Kind::goal, 1, 2, R"({"name":"Ute"})").value() == R"({"title":"Ute"})");
}

TEST_CASE("a value of the present version is left as it is", "[protocol][lifting]") {
    CHECK(lift(steps, Kind::goal, 3, 3, R"({"title":{"nb":"Ute"}})").value() == R"({"title":{"nb":"Ute"}})");
}

TEST_CASE("an old value that is not what its version had is refused", "[protocol][lifting]") {
    auto const json = GENERATE(as<std::string>{}, "{}", "[]", "7", R"({"name":"a","name":"b"})",
                               R"({"name":{"x":1,"x":2}})", "{");
    INFO(json);
    CHECK(said(lift(steps, Kind::goal, 1, 3, json)) == "malformed at value");
}

TEST_CASE("every version of every kind has a step to the next", "[protocol][lifting]") {
    for (std::size_t i = 0; i < std::variant_size_v<Value>; ++i)
        for (std::int64_t v = 1; v < version_of(static_cast<Kind>(i)); ++v)
            CHECK(std::ranges::count_if(lifts(), [&](Lift const& lift) {
                      return lift.kind == static_cast<Kind>(i) && lift.from == v;
                  }) == 1);
}
