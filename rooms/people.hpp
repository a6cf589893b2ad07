// Everybody who has, had or was asked for a seat.
#pragma once

#include <vector>

#include "rooms/state.hpp"

namespace veirom {

struct SeatedPerson {
    PersonId person;
    Role role{};
    SeatPhase phase{};
    friend bool operator==(SeatedPerson const&, SeatedPerson const&) = default;
};

/// By role, the seeker first, then by id: an order that is the same in every room and after every start.
std::vector<SeatedPerson> people_of(RoomState const& state);

}  // namespace veirom
