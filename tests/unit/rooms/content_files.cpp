// rooms/content/ID/VERSION/instrument.json, and beside it a file for each language; and what stands beside
// those.
#include "tests/unit/rooms/content_files.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

#include "protocol/codec.hpp"
#include "tests/catch.hpp"

namespace veirom {

namespace {

namespace fs = std::filesystem;

std::string text_of(fs::path const& path) {
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

template <class T>
T read(fs::path const& path) {
    Decision<T> decoded = decode<T>(text_of(path));
    if (decoded.has_error()) FAIL(path << ": " << decoded.error().field);
    return std::move(*decoded);
}

}  // namespace

Catalogue content_of_the_program() {
    std::vector<InstrumentView> views;
    fs::path const content = VEIROM_SOURCE_DIR "/rooms/content";
    for (auto const& file : fs::recursive_directory_iterator{content}) {
        if (file.path().filename() != "instrument.json") continue;  // Help numbers stand here, too.
        fs::path const folder = file.path().parent_path();
        InstrumentView view;
        view.instrument = read<Instrument>(file.path());
        fs::path const expected = content / view.instrument.id / std::to_string(view.instrument.version);
        CHECK(folder == expected);
        for (auto const& beside : fs::directory_iterator{folder}) {
            if (beside.path() == file.path()) continue;
            view.texts.push_back(read<InstrumentTexts>(beside.path()));
            CHECK(view.texts.back().language == beside.path().stem().string());
        }
        views.push_back(std::move(view));
    }
    return Catalogue{std::move(views)};
}

PlanAreas plan_areas_of_the_program() {
    return read<PlanAreas>(VEIROM_SOURCE_DIR "/rooms/content/plan_areas.json");
}

PurposeOffers purposes_of_the_program() {
    return read<PurposeOffers>(VEIROM_SOURCE_DIR "/rooms/content/purposes.json");
}

}  // namespace veirom
