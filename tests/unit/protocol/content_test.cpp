// Every file of content can be read as what it is; whether it is good is rooms' to check.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "protocol/codec.hpp"
#include "protocol/plan_areas.hpp"
#include "protocol/purposes.hpp"
#include "tests/catch.hpp"
#include "tests/unit/protocol/said.hpp"

using namespace veirom;

namespace {

std::string read_file(std::filesystem::path const& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// Texts in one language, an instrument, what purposes open with, the areas of the plan, or the help numbers
/// of a country.
std::string said_of_file(std::filesystem::path const& path) {
    std::string const text = read_file(path);
    if (path.parent_path().filename() == "help") return said(decode<CountryHelp>(text));
    if (path.filename() == "purposes.json") return said(decode<PurposeOffers>(text));
    if (path.filename() == "plan_areas.json") return said(decode<PlanAreas>(text));
    if (path.filename() == "instrument.json") return said(decode<Instrument>(text));
    return said(decode<InstrumentTexts>(text));
}

}  // namespace

TEST_CASE("every file of content can be read", "[protocol][content]") {
    std::set<std::string> folders;
    for (auto const& entry : std::filesystem::recursive_directory_iterator{VEIROM_CONTENT}) {
        if (entry.path().extension() != ".json") continue;
        // Told by the server when a room to practise in is opened: tests/e2e/practice.spec.ts.
        if (entry.path().parent_path().filename() == "practice") continue;
        INFO(entry.path().string());
        CHECK(said_of_file(entry.path()) == "taken");
        folders.insert(entry.path().parent_path());
    }
    CHECK(folders.size() >= 2);
}
