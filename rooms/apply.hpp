// The fold: what an entry does to the state. The only code that changes a state; the same for a put that is
// being decided and for an entry read from the journal, so that both give the same room.
#pragma once

#include <string_view>

#include "rooms/state.hpp"

namespace veirom {

struct AppliedEntry {
    Side side{};
    Seq seq;
    int part{};
    Time at;
    PersonId by;
    Kind kind{};
    std::string_view id;
    std::int64_t v{};
    // `lost`: there was a value, but it has been erased, or only a newer build can read it.
    enum class Content { value, withdrawn, lost } content{};
    Value const* value{};  // With Content::value.
};

/// An entry below what is known of its thing changes nothing of it but who made it: the highest seq wins, so
/// the things come out the same from pages in any order. What is kept in order (numbers, agreed seqs, grants)
/// needs ascending ones. With `undo`, records what it touches, numbers excepted.
/// `place`: where the thing is, or where it would come (`lower_bound`), for callers that have looked already.
void apply(RoomState& state, AppliedEntry const& entry, Things::iterator place, Undo* undo);

}  // namespace veirom
