// Read from the seats alone; names are the organisation's and are added by the server.
#include "rooms/people.hpp"

#include <algorithm>
#include <tuple>

namespace veirom {

std::vector<SeatedPerson> people_of(RoomState const& state) {
    std::vector<SeatedPerson> people;
    Things const& things = state.things[static_cast<std::size_t>(Side::circle)];
    for (auto place = things.lower_bound(ThingKeyView{Kind::seat, {}});
         place != things.end() && place->first.kind == Kind::seat; ++place) {
        auto const* const seat = std::get_if<SeatFacts>(&place->second.facts);
        if (seat != nullptr) people.push_back({seat->person, seat->role, seat->phase});
    }
    std::sort(people.begin(), people.end(), [](SeatedPerson const& left, SeatedPerson const& right) {
        return std::tie(left.role, left.person) < std::tie(right.role, right.person);
    });
    return people;
}

}  // namespace veirom
