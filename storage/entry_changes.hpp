// What changes together with a room's entries, in the same transaction: seats in lists, due days, the room's
// face, and what an erasure takes.
#pragma once

#include "storage/data_key.hpp"
#include "storage/journal.hpp"
#include "storage/pg.hpp"

namespace veirom {

void write_changes(Database& database, pqxx::transaction_base& transaction, Append const& append,
                   DataKey const& key);

/// A row of statements that give an entry's columns. Throws SealBroken.
Entry entry_of_row(pqxx::row const& row, RoomId room, Side side, DataKey const& key);

}  // namespace veirom
