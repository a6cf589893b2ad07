// What a room has to have; who may put it is in the access table, opening it in rooms/decide.cpp.
#include "rooms/kinds/room.hpp"

#include <algorithm>

namespace veirom {

namespace {

Objection check_instrument(RuleContext const& context, Room const& room) {
    if (room.instrument.empty() && room.offered.empty()) return std::nullopt;  // A room without a map.
    Instrument const* const instrument = context.catalogue.find(room.instrument, room.instrument_version);
    if (instrument == nullptr || !instrument->map)
        return refusal(RefusalCode::unknown_instrument, "instrument");
    if (room.offered.size() > limits::list_items_max) return refusal(RefusalCode::too_long, "offered");
    for (std::size_t i = 0; i < room.offered.size(); ++i) {
        bool const twice = std::count(room.offered.begin(), room.offered.end(), room.offered[i]) > 1;
        if (twice || find_theme(*instrument, room.offered[i]) == nullptr)
            return refusal(RefusalCode::unknown_field, "offered/" + std::to_string(i));
    }
    return std::nullopt;
}

}  // namespace

Objection check(RuleContext const& context, Room const& room) {
    if (context.id.text != "room") return refusal(RefusalCode::wrong_id);
    if (is_blank(room.title)) return refusal(RefusalCode::empty, "title");
    if (auto const objection = check_line(room.title, "title")) return objection;
    if (!context.is_change() && room.phase != RoomPhase::open)
        return refusal(RefusalCode::out_of_range, "phase");
    if (room.processes.size() > limits::list_items_max) return refusal(RefusalCode::too_long, "processes");
    for (std::size_t i = 0; i < room.processes.size(); ++i) {
        if (auto const objection = check_line(room.processes[i], "processes/" + std::to_string(i)))
            return objection;
    }
    return check_instrument(context, room);
}

}  // namespace veirom
