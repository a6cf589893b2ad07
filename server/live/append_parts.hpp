// From puts that were accepted to what storage appends. Pure.
#pragma once

#include <memory>
#include <vector>

#include "rooms/decide.hpp"
#include "storage/journal.hpp"

namespace veirom {

/// A put with the entries it was decided to become.
struct DecidedPut {
    Put const* put{};
    PersonId by;
    std::vector<DecidedEntry> entries;
};

/// `after` is the state with all of them applied; `expected` the head before the first.
std::shared_ptr<Append const> build_append(RoomState const& after, RoomId room, Side side, Seq expected,
                                           Time now, std::vector<DecidedPut> const& puts);

}  // namespace veirom
