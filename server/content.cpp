#include "server/content.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "protocol/codec.hpp"
#include "rooms/plan_areas.hpp"
#include "rooms/purposes.hpp"

namespace veirom {

namespace fs = std::filesystem;

namespace {

std::string text_of(fs::path const& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("Can't read " + file.string() + ".");
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

template <class T>
T read(fs::path const& file) {
    auto const decoded = decode<T>(text_of(file));
    if (!decoded)
        throw std::runtime_error(file.string() + " is not of the right form: look at \"" +
                                 decoded.error().field + "\".");
    return *decoded;
}

InstrumentView read_instrument(fs::path const& folder) {
    InstrumentView view;
    view.instrument = read<Instrument>(folder / "instrument.json");
    for (auto const& file : fs::directory_iterator(folder))
        if (file.path().extension() == ".json" && file.path().filename() != "instrument.json")
            view.texts.push_back(read<InstrumentTexts>(file.path()));
    std::sort(view.texts.begin(), view.texts.end(),
              [](auto const& left, auto const& right) { return left.language < right.language; });
    return view;
}

void require_none(std::vector<std::string> const& faults, fs::path const& folder) {
    if (faults.empty()) return;
    std::string lines;
    for (std::string const& fault : faults) lines += "\n  " + fault;
    throw std::runtime_error("The content in " + folder.string() + " is not right:" + lines);
}

}  // namespace

Catalogue read_catalogue(fs::path const& folder) {
    std::vector<InstrumentView> instruments;
    for (auto const& id : fs::directory_iterator(folder)) {
        if (!id.is_directory()) continue;
        for (auto const& version : fs::directory_iterator(id.path()))
            if (fs::exists(version.path() / "instrument.json"))
                instruments.push_back(read_instrument(version.path()));
    }
    std::sort(instruments.begin(), instruments.end(), [](auto const& left, auto const& right) {
        return std::pair(left.instrument.id, left.instrument.version) <
               std::pair(right.instrument.id, right.instrument.version);
    });
    Catalogue catalogue(std::move(instruments));
    require_none(check(catalogue), folder);
    return catalogue;
}

PurposeOffers read_purposes(fs::path const& folder, Catalogue const& catalogue) {
    auto offers = read<PurposeOffers>(folder / "purposes.json");
    require_none(check(offers, catalogue), folder);
    for (PurposeOffer& offer : offers.purposes)
        if (offer.map) offer.map_version = catalogue.newest(*offer.map)->version;
    return offers;
}

void require_good_plan_areas(fs::path const& folder, Catalogue const& catalogue) {
    require_none(check(read<PlanAreas>(folder / "plan_areas.json"), catalogue), folder);
}

std::vector<HelpNumber> read_help(fs::path const& folder, std::string const& country) {
    std::string name = country;
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    std::vector<HelpNumber> help;
    for (SourcedHelpNumber const& number : read<CountryHelp>(folder / "help" / (name + ".json")).numbers)
        help.push_back({number.id, number.name, number.number, number.hours});
    return help;
}

boost::asio::awaitable<Catalogue> with_kept_instruments(Store& store, Catalogue catalogue) {
    for (InstrumentView const& view : catalogue.all()) {
        KeptInstrument kept{view.instrument.id, view.instrument.version, encode(view)};
        co_await store.instruments().keep(std::move(kept));
    }
    std::vector<InstrumentView> all = catalogue.all();
    auto const kept_before = co_await store.instruments().all();
    for (KeptInstrument const& kept : kept_before) {
        if (catalogue.find(kept.id, kept.version) != nullptr) continue;
        auto const view = decode<InstrumentView>(kept.json);
        bool const first = view && std::none_of(all.begin(), all.end(), [&](InstrumentView const& one) {
                               return one.instrument.id == kept.id && one.instrument.version == kept.version;
                           });
        if (first) all.push_back(*view);
    }
    Catalogue whole(std::move(all));
    co_return whole;
}

}  // namespace veirom
