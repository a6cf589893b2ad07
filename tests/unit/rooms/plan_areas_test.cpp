// Where goals land: said by data, of a foreign map here, and of ours as it comes with the program.
#include "rooms/plan_areas.hpp"

#include "tests/catch.hpp"
#include "tests/unit/rooms/content_files.hpp"
#include "tests/unit/rooms/played_room.hpp"

using namespace veirom;

namespace {

PlanArea area(std::string id, std::vector<std::string> parts) {
    return {id, {{"nb", id}, {"sv", id}, {"en", id}}, std::move(parts)};
}

/// Every point of the colours lands in the first area.
PlanAreas some_areas() {
    std::vector<std::string> parts;
    Catalogue const catalogue = foreign_catalogue();
    for (Theme const& theme : catalogue.newest("colours")->map->themes)
        parts.insert(parts.end(), theme.points.begin(), theme.points.end());
    return {{area("all", std::move(parts)), area("other", {})}, {"weather", "weather", {}}};
}

std::string only_remark(PlanAreas const& plan) {
    auto const remarks = check(plan, foreign_catalogue());
    REQUIRE(remarks.size() == 1);
    return remarks[0];
}

}  // namespace

TEST_CASE("what the plan's areas name is there, once, and a map lands as a whole") {
    CHECK(check(some_areas(), foreign_catalogue()).empty());

    PlanAreas plan = some_areas();
    std::string const point = plan.areas[0].parts.back();
    plan.areas[0].parts.pop_back();
    CHECK(only_remark(plan) == "plan: \"" + point + "\" lands in no area");

    plan = some_areas();
    plan.areas.insert(plan.areas.begin(), area("first", {point}));
    CHECK(only_remark(plan) == "plan: \"" + point + "\" is named twice");

    plan = some_areas();
    plan.areas[0].parts.push_back("brown");
    CHECK(only_remark(plan) == "plan: there is no point or field \"brown\"");

    plan = some_areas();
    plan.areas[0].name.erase("sv");
    CHECK(only_remark(plan) == "plan: \"all\" has no name in sv");

    plan = some_areas();
    plan.areas.push_back(area("all", {}));
    CHECK(only_remark(plan) == "plan: \"all\" is there twice");

    plan = some_areas();
    plan.areas.pop_back();
    CHECK(only_remark(plan) == "plan: the last area is for what comes from nowhere, and names no parts");

    plan = some_areas();
    plan.beside.order = "colours";
    CHECK(only_remark(plan) == "plan: there is no form \"colours\" to stand beside it");
}

TEST_CASE("our own areas of the plan name what is there") {
    for (std::string const& remark : check(plan_areas_of_the_program(), content_of_the_program()))
        FAIL_CHECK(remark);
}
