#include "rooms/plan_areas.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace veirom {

namespace {

using Remarks = std::vector<std::string>;
using Parts = std::vector<std::string>;

/// What a goal made from something of this instrument may say that it comes from.
Parts parts_of(Instrument const& instrument) {
    Parts parts;
    if (instrument.map)
        for (Theme const& theme : instrument.map->themes)
            parts.insert(parts.end(), theme.points.begin(), theme.points.end());
    for (Field const& field : instrument.fields) parts.push_back(field.id);
    return parts;
}

std::map<std::string, std::size_t> times_named(PlanAreas const& plan) {
    std::map<std::string, std::size_t> times;
    for (PlanArea const& area : plan.areas)
        for (std::string const& part : area.parts) times[part] += 1;
    return times;
}

void check_names(Remarks& remarks, PlanAreas const& plan) {
    std::set<std::string> ids;
    for (PlanArea const& area : plan.areas) {
        if (!ids.insert(area.id).second) remarks.push_back("plan: \"" + area.id + "\" is there twice");
        for (std::string const language : {"nb", "sv", "en"}) {
            auto const name = area.name.find(language);
            if (name == area.name.end() || name->second.empty())
                remarks.push_back("plan: \"" + area.id + "\" has no name in " + language);
        }
    }
    if (plan.areas.empty() || !plan.areas.back().parts.empty())
        remarks.push_back("plan: the last area is for what comes from nowhere, and names no parts");
}

void check_parts(Remarks& remarks, PlanAreas const& plan, Catalogue const& catalogue) {
    auto const times = times_named(plan);
    std::set<std::string> there, landless;  // Sets: a map may be there in several versions.
    for (InstrumentView const& view : catalogue.all()) {
        Parts const parts = parts_of(view.instrument);
        there.insert(parts.begin(), parts.end());
        bool const lands =
            view.instrument.map &&
            std::any_of(parts.begin(), parts.end(), [&](auto const& part) { return times.contains(part); });
        for (std::string const& part : parts)
            if (lands && !times.contains(part)) landless.insert(part);
    }
    for (std::string const& part : landless) remarks.push_back("plan: \"" + part + "\" lands in no area");
    for (auto const& [part, count] : times) {
        if (!there.contains(part)) remarks.push_back("plan: there is no point or field \"" + part + "\"");
        if (count > 1) remarks.push_back("plan: \"" + part + "\" is named twice");
    }
}

}  // namespace

Remarks check(PlanAreas const& plan, Catalogue const& catalogue) {
    Remarks remarks;
    check_names(remarks, plan);
    check_parts(remarks, plan, catalogue);
    for (std::string const& id : {plan.beside.dream, plan.beside.order}) {
        Instrument const* const form = catalogue.newest(id);
        if (form == nullptr || form->kind != Kind::form)
            remarks.push_back("plan: there is no form \"" + id + "\" to stand beside it");
    }
    return remarks;
}

}  // namespace veirom
