// What passes the turn is in rooms/news.cpp; who may know since when is here.
#include "rooms/turn.hpp"

#include "rooms/access.hpp"

namespace veirom {

WhoseTurn whose_turn(RoomState const& state, PersonId viewer) {
    Summary const& numbers = state.numbers.summary;
    SeatFacts const* const seat = seat_of(state, viewer);
    // Nobody counts a seeker's days for them; and a person unknown here is told no more than a seeker.
    bool const may_know_since =
        numbers.waits_for == Party::staff || (seat != nullptr && party_of(seat->role) == Party::staff);
    return {numbers.waits_for, may_know_since ? numbers.waits_since : std::nullopt};
}

}  // namespace veirom
