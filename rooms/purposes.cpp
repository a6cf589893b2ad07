#include "rooms/purposes.hpp"

#include <algorithm>

#include <boost/describe/enum_to_string.hpp>
#include <boost/mp11.hpp>

#include "protocol/limits.hpp"

namespace veirom {

namespace {

class Remarks {
public:
    explicit Remarks(Purpose purpose)
        : name_{std::string{"purpose "} + boost::describe::enum_to_string(purpose, "")} {}

    void add(std::string const& remark) { lines_.push_back(name_ + ": " + remark); }
    void take_into(std::vector<std::string>& all) { all.insert(all.end(), lines_.begin(), lines_.end()); }

private:
    std::string name_;
    std::vector<std::string> lines_;
};

void check_named_once(Remarks& remarks, std::vector<std::string> const& ids) {
    for (auto id = ids.begin(); id != ids.end(); ++id)
        if (std::find(ids.begin(), id, *id) != id) remarks.add("\"" + *id + "\" is named twice");
    if (ids.size() > limits::list_items_max) remarks.add("names too many");
}

void check_map(Remarks& remarks, PurposeOffer const& offer, Catalogue const& catalogue) {
    Instrument const* const map = offer.map ? catalogue.newest(*offer.map) : nullptr;
    if (offer.map && (map == nullptr || !map->map)) remarks.add("there is no map \"" + *offer.map + "\"");
    for (std::string const& theme : offer.offered) {
        if (map == nullptr || find_theme(*map, theme) == nullptr)
            remarks.add("offers the theme \"" + theme + "\", which is not in its map");
    }
}

void check_forms(Remarks& remarks, PurposeOffer const& offer, Catalogue const& catalogue) {
    for (std::string const& id : offer.forms) {
        Instrument const* const form = catalogue.newest(id);
        if (form == nullptr || form->kind != Kind::form) remarks.add("there is no form \"" + id + "\"");
    }
}

}  // namespace

Room opened_for(Purpose purpose, PurposeOffers const& offers, Catalogue const& catalogue) {
    Room room;
    room.purpose = purpose;
    room.phase = RoomPhase::open;
    auto const offer = std::find_if(offers.purposes.begin(), offers.purposes.end(),
                                    [&](PurposeOffer const& one) { return one.purpose == purpose; });
    if (offer == offers.purposes.end()) return room;
    room.processes = offer->processes;
    if (Instrument const* const map = offer->map ? catalogue.newest(*offer->map) : nullptr) {
        room.instrument = map->id;
        room.instrument_version = map->version;
        room.offered = offer->offered;
    }
    return room;
}

std::vector<std::string> check(PurposeOffers const& offers, Catalogue const& catalogue) {
    std::vector<std::string> all;
    for (PurposeOffer const& offer : offers.purposes) {
        Remarks remarks{offer.purpose};
        check_map(remarks, offer, catalogue);
        check_forms(remarks, offer, catalogue);
        for (auto const* const ids : {&offer.processes, &offer.offered, &offer.forms})
            check_named_once(remarks, *ids);
        remarks.take_into(all);
    }
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Purpose>>([&](auto one) {
        auto const times =
            std::count_if(offers.purposes.begin(), offers.purposes.end(),
                          [&](PurposeOffer const& offer) { return offer.purpose == one.value; });
        if (times != 1) {
            Remarks remarks{one.value};
            remarks.add("stands there " + std::to_string(times) + " times, and has to stand there once");
            remarks.take_into(all);
        }
    });
    return all;
}

}  // namespace veirom
