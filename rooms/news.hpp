// What an entry means for the list rows: whose turn it becomes, each party's last message, what was shared
// last and what falls due next. Kept in the state's numbers while applying in order.
#pragma once

#include "rooms/apply.hpp"

namespace veirom {

/// What the fold has found out about an entry.
struct Applied {
    Role role{};                // The writer's.
    bool is_new{};              // There was no such thing, or it had been erased.
    bool erased_in_same_put{};  // Points are taken back: the rest of them is given anew.
    bool was_anothers{};        // Somebody else had given it its value.
};

/// Whether the entry is something new for the other party. `thing` is as the entry left it.
bool is_news(AppliedEntry const& entry, Applied const& applied, Thing const& thing);

/// Updates the numbers after the entry, and the thing's `shared_at`.
void note(RoomState& state, AppliedEntry const& entry, Applied const& applied, Thing& thing);

/// After an erasure: what was shared last is what is still there.
void note_erased(RoomState& state);

}  // namespace veirom
