// The numbers are kept while applying; this only hands them out.
#include "rooms/summary.hpp"

namespace veirom {

Summary summary(RoomState const& state, Side side) {
    if (side == Side::circle) return state.numbers.summary;
    Summary staff;
    staff.phase = state.numbers.summary.phase;
    return staff;
}

}  // namespace veirom
