// When a thing is agreed: derived from who wrote its present version and who said yes to that version.
#pragma once

#include <vector>

#include "rooms/state.hpp"

namespace veirom {

/// Kinds that a yes can be given to: a goal, an activity, the agreement of the room, a form.
bool is_agreed_on(Kind kind);

/// The seq that a yes has to name; nullopt: nothing that a yes can be given to.
std::optional<Seq> version_to_answer(Thing const& thing);

/// The seeker, and a lead or counsellor, have said yes to the version in which the agreed fields last
/// changed. Who wrote that version has said yes, unless they declined it afterwards.
bool agreed(RoomState const& state, Side side, Kind kind, std::string_view id);

/// Who sees how far each of the others has read in the circle: all who have said yes to it, and nobody unless
/// the seeker and a counsellor are among them. In order.
std::vector<PersonId> show_each_other_read(RoomState const& state);

}  // namespace veirom
