// Instruments that are wrong in one way each, and what the operator is told.
#include "rooms/catalogue.hpp"

#include <functional>

#include "tests/catch.hpp"
#include "tests/unit/rooms/played_room.hpp"

using namespace veirom;

TEST_CASE("a foreign catalogue is whole, and its newest version is found") {
    Catalogue const catalogue = foreign_catalogue();
    for (std::string const& remark : check(catalogue)) FAIL_CHECK(remark);
    REQUIRE(catalogue.newest("colours") != nullptr);
    CHECK(catalogue.newest("colours")->version == 4);
    CHECK(catalogue.newest("none") == nullptr);
    CHECK(catalogue.find("colours", 3)->version == 3);
    CHECK(catalogue.find("colours", 5) == nullptr);
}

TEST_CASE("what is wrong with an instrument is said in words") {
    struct Broken {
        char const* what;
        std::function<void(InstrumentView&)> edit;
        std::string remark;
    };
    // The map is the first of the foreign instruments, the form the third.
    std::vector<Broken> const maps{
        {"an id with a space", [](InstrumentView& v) { v.instrument.id = "my map"; }, "an id is 1 to 40"},
        {"version nought", [](InstrumentView& v) { v.instrument.version = 0; }, "versions count from 1"},
        {"another kind", [](InstrumentView& v) { v.instrument.kind = Kind::goal; },
         "must be answers or form"},
        {"a form with a map", [](InstrumentView& v) { v.instrument.kind = Kind::form; },
         "its kind must be answers"},
        {"no map", [](InstrumentView& v) { v.instrument.map = {}; }, "has no map"},
        {"nobody fills it in", [](InstrumentView& v) { v.instrument.filled_in_by = {}; },
         "nobody fills it in"},
        {"a scale twice", [](InstrumentView& v) { v.instrument.scales[1].id = "shade"; },
         "\"shade\" stands twice"},
        {"one step", [](InstrumentView& v) { v.instrument.scales[0].steps = 1; }, "2 to 11 steps"},
        {"an other answer twice",
         [](InstrumentView& v) {
             v.instrument.scales[0].others = {"a", "a"};
         },
         "\"a\" stands twice"},
        {"an unknown scale", [](InstrumentView& v) { v.instrument.map->scale = "none"; },
         "names the scale \"none\""},
        {"an unknown wish", [](InstrumentView& v) { v.instrument.map->wish_scale = "none"; },
         "the map's wish names"},
        {"an unknown possibility", [](InstrumentView& v) { v.instrument.map->possible_scale = "none"; },
         "possibility names"},
        {"no themes", [](InstrumentView& v) { v.instrument.map->themes = {}; }, "has no themes"},
        {"a theme without points", [](InstrumentView& v) { v.instrument.map->themes[1].points = {}; },
         "has no points"},
        {"a point twice", [](InstrumentView& v) { v.instrument.map->themes[1].points[0] = "red.one"; },
         "\"red.one\" stands twice"},
        {"a theme twice", [](InstrumentView& v) { v.instrument.map->themes[1].id = "red"; },
         "\"red\" stands twice"},
        {"a stance twice", [](InstrumentView& v) { v.instrument.map->stances[1].id = "leave_it"; },
         "\"leave_it\" stands twice"},
        {"easier after itself", [](InstrumentView& v) { v.instrument.map->themes[0].easier_after = {"red"}; },
         "no other theme"},
        {"easier after nothing", [](InstrumentView& v) { v.instrument.map->themes[0].easier_after = {"x"}; },
         "no other theme"},
        {"no Swedish", [](InstrumentView& v) { v.texts.erase(v.texts.begin() + 1); },
         "has no texts in \"sv\""},
        {"a language twice", [](InstrumentView& v) { v.texts[1].language = "nb"; }, "\"nb\" stands twice"},
        {"a step without words", [](InstrumentView& v) { v.texts[0].texts.erase("scale.shade.7"); },
         "\"scale.shade.7\" is missing in \"nb\""},
        {"a blank text", [](InstrumentView& v) { v.texts[0].texts["red.label"] = " "; },
         "\"red.label\" is missing in \"nb\""},
        {"a text in one language only", [](InstrumentView& v) { v.texts[3].texts["more"] = "more"; },
         "\"more\" is missing in \"sv\""},
        {"a theme without a friendly line",
         [](InstrumentView& v) {
             for (auto& one : v.texts) one.texts.erase("order_hint");
         },
         "\"order_hint\" is missing"},
    };
    std::vector<Broken> const forms{
        {"no fields", [](InstrumentView& v) { v.instrument.fields = {}; }, "a form without fields"},
        {"a field twice", [](InstrumentView& v) { v.instrument.fields[1].id = "wind"; },
         "\"wind\" stands twice"},
        {"a field without its scale", [](InstrumentView& v) { v.instrument.fields[0].scale = {}; },
         "names the scale \"\""},
        {"a choice of nothing", [](InstrumentView& v) { v.instrument.fields[1].choices = {}; },
         "has no choices"},
        {"a table without columns", [](InstrumentView& v) { v.instrument.fields[6].columns = {}; },
         "has no columns"},
        {"bounds that cross", [](InstrumentView& v) { v.instrument.fields[3].least = 41; },
         "no number between"},
        {"an unnamed choice",
         [](InstrumentView& v) {
             for (auto& one : v.texts) one.texts.erase("sky.grey");
         },
         "\"sky.grey\" is missing"},
    };
    auto const try_all = [](std::vector<Broken> const& all, std::size_t which) {
        for (Broken const& broken : all) {
            INFO(broken.what);
            InstrumentView view = foreign_catalogue().all()[which];
            broken.edit(view);
            std::string all_remarks;
            for (std::string const& remark : check(Catalogue{{view}})) all_remarks += remark + "\n";
            CHECK_THAT(all_remarks, ContainsSubstring(broken.remark));
        }
    };
    try_all(maps, 0);
    try_all(forms, 2);

    InstrumentView const same = foreign_catalogue().all()[0];
    std::vector<std::string> const remarks = check(Catalogue{{same, same}});
    REQUIRE(remarks.size() == 1);
    CHECK_THAT(remarks[0], ContainsSubstring("colours/3: stands twice"));
}
