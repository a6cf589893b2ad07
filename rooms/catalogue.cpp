// Looking things up in instruments. They are few and small: walking them is quicker than any index.
#include "rooms/catalogue.hpp"

#include <algorithm>

namespace veirom {

namespace {

template <class T>
T const* find_by_id(std::vector<T> const& all, std::string_view id) {
    auto const found = std::find_if(all.begin(), all.end(), [&](T const& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

Instrument const* Catalogue::find(std::string_view id, std::int64_t version) const {
    for (InstrumentView const& view : instruments_) {
        if (view.instrument.id == id && view.instrument.version == version) return &view.instrument;
    }
    return nullptr;
}

Instrument const* Catalogue::newest(std::string_view id) const {
    Instrument const* newest = nullptr;
    for (InstrumentView const& view : instruments_) {
        if (view.instrument.id != id) continue;
        if (newest == nullptr || view.instrument.version > newest->version) newest = &view.instrument;
    }
    return newest;
}

Scale const* find_scale(Instrument const& instrument, std::string_view id) {
    return find_by_id(instrument.scales, id);
}

Theme const* find_theme(Instrument const& instrument, std::string_view id) {
    return instrument.map ? find_by_id(instrument.map->themes, id) : nullptr;
}

Field const* find_field(Instrument const& instrument, std::string_view id) {
    return find_by_id(instrument.fields, id);
}

Stance const* find_stance(Instrument const& instrument, std::string_view id) {
    return instrument.map ? find_by_id(instrument.map->stances, id) : nullptr;
}

bool is_answer_of(Scale const& scale, Answer const& answer) {
    if (auto const* const step = std::get_if<std::int64_t>(&answer))
        return *step >= 1 && *step <= scale.steps;
    return std::find(scale.others.begin(), scale.others.end(), std::get<std::string>(answer)) !=
           scale.others.end();
}

}  // namespace veirom
