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
         "must be answers, form or activity"},
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
        {"types of activity without a choice of type",
         [](InstrumentView& v) { v.instrument.kind = Kind::activity; },
         "its title must be the choice of a type"},
        {"about what is agreed, but nothing", [](InstrumentView& v) { v.instrument.about_agreed = true; },
         "but about nothing"},
        {"a field twice", [](InstrumentView& v) { v.instrument.fields[1].id = "wind"; },
         "\"wind\" stands twice"},
        {"a field without its scale", [](InstrumentView& v) { v.instrument.fields[0].scale = {}; },
         "names the scale \"\""},
        {"a choice of nothing", [](InstrumentView& v) { v.instrument.fields[1].choices = {}; },
         "has no choices"},
        {"waiting for what is no choice",
         [](InstrumentView& v) { v.instrument.fields[8].when->field = "wind"; },
         "waits for \"wind\", which is no choice that is always there"},
        {"waiting for an unknown choice",
         [](InstrumentView& v) { v.instrument.fields[8].when->choices = {"pink"}; },
         "waits for \"sky.pink\", which is no choice"},
        {"waiting for nothing", [](InstrumentView& v) { v.instrument.fields[8].when->choices = {}; },
         "waits for no choice"},
        {"a table without columns", [](InstrumentView& v) { v.instrument.fields[6].columns = {}; },
         "has no columns"},
        {"a cell of a strange type",
         [](InstrumentView& v) { v.instrument.fields[7].columns[1].type = FieldType::scale; },
         "is no text, choice, day or number"},
        {"a cell with a choice of nothing",
         [](InstrumentView& v) { v.instrument.fields[7].columns[1].choices = {}; },
         "column \"form\" has no choices"},
        {"a row called as a column", [](InstrumentView& v) { v.instrument.fields[7].offered = {{"day"}}; },
         "\"day\" stands twice"},
        {"a row offered where no words stand",
         [](InstrumentView& v) {
             std::swap(v.instrument.fields[7].columns[0], v.instrument.fields[7].columns[1]);
         },
         "its first column is a text"},
        {"a table of nought rows",
         [](InstrumentView& v) {
             v.instrument.fields[7].least = {};
             v.instrument.fields[7].most = 0;
         },
         "at least 1 and at most 50 rows"},
        {"a choice that reads as the label",
         [](InstrumentView& v) { v.instrument.fields[1].choices = {"label"}; }, "no choice is called"},
        {"an unnamed choice of a cell",
         [](InstrumentView& v) {
             for (auto& one : v.texts) one.texts.erase("clouds.form.veil");
         },
         "\"clouds.form.veil\" is missing"},
        {"an unnamed row",
         [](InstrumentView& v) {
             for (auto& one : v.texts) one.texts.erase("clouds.none_at_all");
         },
         "\"clouds.none_at_all\" is missing"},
        {"a section twice", [](InstrumentView& v) { (*v.instrument.sections)[1].id = "out_there"; },
         "\"out_there\" stands twice"},
        {"an empty section", [](InstrumentView& v) { (*v.instrument.sections)[0].fields = {}; },
         "has no fields"},
        {"a section called as a field", [](InstrumentView& v) { (*v.instrument.sections)[0].id = "sky"; },
         "is called as a field is"},
        {"a field in two sections",
         [](InstrumentView& v) { (*v.instrument.sections)[0].fields.push_back("words"); },
         "\"words\" stands twice"},
        {"a field in no section", [](InstrumentView& v) { (*v.instrument.sections)[0].fields.pop_back(); },
         "\"umbrella\" is in no section"},
        {"a section of a field that is not there",
         [](InstrumentView& v) { (*v.instrument.sections)[0].fields.push_back("tide"); },
         "\"tide\", which is not there"},
        {"a section that opens on no day",
         [](InstrumentView& v) { (*v.instrument.sections)[1].opens_on = "sky"; }, "no field with a day"},
        {"a nameless section",
         [](InstrumentView& v) {
             for (auto& one : v.texts) one.texts.erase("out_there.label");
         },
         "\"out_there.label\" is missing"},
        {"a title that is no field", [](InstrumentView& v) { v.instrument.title = "tide"; },
         "its title is the field \"tide\""},
        {"one of it, about many",
         [](InstrumentView& v) {
             v.instrument.single = true;
             v.instrument.about = {Kind::goal};
         },
         "about nothing else"},
        {"what is no choice leads on",
         [](InstrumentView& v) {
             v.instrument.leads = {{"sky", "pink", Kind::message, {}, {}}};
         },
         "\"sky.pink\" leads somewhere, but is no choice"},
        {"a choice that leads to no instrument",
         [](InstrumentView& v) {
             v.instrument.leads = {{"sky", "grey", Kind::form, "tides", {}}};
         },
         "\"sky.grey\" leads nowhere"},
        {"a choice that leads to the wrong kind",
         [](InstrumentView& v) {
             v.instrument.leads = {{"sky", "grey", Kind::answers, "weather", {}}};
         },
         "leads nowhere"},
        {"a choice that leads to a theme of a form",
         [](InstrumentView& v) {
             v.instrument.leads = {{"sky", "grey", Kind::form, "weather", "red"}};
         },
         "leads nowhere"},
        {"beside a point that is nowhere", [](InstrumentView& v) { v.instrument.beside = {{"red.nine"}}; },
         "stands beside \"red.nine\", which is no point"},
        {"a conversation with an instrument",
         [](InstrumentView& v) {
             v.instrument.leads = {{"sky", "grey", Kind::message, "weather", {}}};
         },
         "leads nowhere"},
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
