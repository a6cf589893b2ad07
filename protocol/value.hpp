// The value of a thing: one struct for each kind, the same on the wire, in the database (as sealed JSON) and
// in rules.
#pragma once

#include <variant>

#include "protocol/kinds/action_point.hpp"
#include "protocol/kinds/activity.hpp"
#include "protocol/kinds/agreement.hpp"
#include "protocol/kinds/answers.hpp"
#include "protocol/kinds/approval.hpp"
#include "protocol/kinds/common.hpp"
#include "protocol/kinds/document.hpp"
#include "protocol/kinds/erasure.hpp"
#include "protocol/kinds/form.hpp"
#include "protocol/kinds/goal.hpp"
#include "protocol/kinds/meeting.hpp"
#include "protocol/kinds/message.hpp"
#include "protocol/kinds/reflection.hpp"
#include "protocol/kinds/room.hpp"
#include "protocol/kinds/seat.hpp"
#include "protocol/kinds/turn.hpp"

namespace veirom {

/// In the order of `Kind`, so that `Kind(value.index())` names it.
using Value = std::variant<Room, Seat, Agreement, Message, Turn, Answers, Goal, Activity, Approval,
                           Reflection, Erasure, Form, Meeting, ActionPoint, Document>;

inline Kind kind_of(Value const& value) {
    return static_cast<Kind>(value.index());
}

/// The version of each kind that this build writes. An older one is lifted (protocol/lifting.hpp).
constexpr std::int64_t version_of(Kind) {
    return 1;
}

}  // namespace veirom
