// Puts as many people would make them, some of them wrong: from a seed, so that a life that breaks something
// can be lived again.
#pragma once

#include <random>

#include "tests/unit/rooms/played_room.hpp"

namespace veirom {

class RandomLife {
public:
    explicit RandomLife(std::uint32_t seed) : random_{seed} {}

    struct NextPut {
        Actor by;
        Side side;
        std::vector<Change> changes;
    };

    /// Of the room as it is now; about a third will be refused. Moves the clock a little.
    NextPut next(PlayedRoom& room);

private:
    std::uint64_t below(std::uint64_t bound) { return random_() % bound; }
    bool one_in(std::uint64_t chances) { return below(chances) == 0; }
    std::optional<ThingId> some_id(PlayedRoom const& room, Side side, Kind kind);
    Actor somebody(PlayedRoom const& room);
    Change any_change(PlayedRoom& room, PersonId by, Side side);
    Change seat_change(PlayedRoom& room);
    Change erasure(PlayedRoom& room, Side side);
    Value any_value(PlayedRoom& room, PersonId by, Side side, Kind kind, ThingId& id);

    std::mt19937 random_;
};

}  // namespace veirom
