// The statements behind write_changes. An erasure finds the rows of a thing by opening the names of that
// kind, never a value: no column tells which rows are about the same thing.
#include "storage/entry_changes.hpp"

#include <algorithm>
#include <set>

#include "storage/document_rows.hpp"
#include "storage/entry_seal.hpp"
#include "storage/statements.hpp"

namespace veirom {

namespace {

/// What of an entry stands in the clear.
Entry clear_part_of_row(pqxx::row const& row, RoomId room, Side side) {
    Entry entry;
    entry.room = room;
    entry.side = side;
    entry.seq = seq_of(row["seq"]);
    entry.at = time_of(row["at"]);
    entry.by = id_of<PersonTag>(row["by"]);
    entry.kind = enum_of<Kind>(row["kind"]);
    entry.v = row["v"].as<std::int64_t>();
    entry.put_id = id_of<PutTag>(row["put_id"]);
    entry.part = row["part"].as<int>();
    return entry;
}

std::string seq_array(std::vector<Seq> const& seqs) {
    std::string array = "{";
    for (Seq const seq : seqs) array += (array.size() > 1 ? "," : "") + std::to_string(seq.value);
    return array + '}';
}

std::string due_name(Append const& append, DueChange const& due, DataKey const& key) {
    return key.look_up_name("due " + std::to_string(param(append.side)) + " " +
                            std::to_string(param(due.kind)) + " " + due.id.text);
}

void write_due(Database& database, pqxx::transaction_base& transaction, Append const& append,
               DataKey const& key) {
    for (DueChange const& due : append.due) {
        std::string const name = due_name(append, due, key);
        if (due.day) {
            auto const day = std::chrono::sys_days{*due.day}.time_since_epoch().count();
            database.exec(transaction, statements::set_due, param(append.room), param(append.side),
                          param(due.kind), bytes(name), static_cast<int>(day));
        } else {
            database.exec(transaction, statements::drop_due, param(append.room), param(append.side),
                          param(due.kind), bytes(name));
        }
    }
}

void erase(Database& database, pqxx::transaction_base& transaction, Append const& append,
           Erasing const& erasing, DataKey const& key) {
    for (ErasedThing const& thing : erasing.things)
        if (thing.kind == Kind::document)
            erase_document(database, transaction, {append.room, append.side, thing.id}, key);
    std::set<int> kinds;
    for (ErasedThing const& thing : erasing.things) kinds.insert(param(thing.kind));
    std::string kinds_array = "{";
    for (int const kind : kinds) kinds_array += (kinds_array.size() > 1 ? "," : "") + std::to_string(kind);
    std::vector<Seq> found;
    for (auto const& row : database.exec(transaction, statements::erasable, param(append.room),
                                         param(append.side), param(erasing.seq), kinds_array + "}")) {
        Entry entry = clear_part_of_row(row, append.room, append.side);
        open_name(key, entry, bytes_of(row["name"]));
        bool const named = std::ranges::any_of(erasing.things, [&](ErasedThing const& thing) {
            return thing.kind == entry.kind && thing.id == entry.id;
        });
        if (named) found.push_back(entry.seq);
    }
    if (found.empty()) return;
    std::string const seqs = seq_array(found);
    database.exec(transaction, statements::erase, param(append.room), param(append.side), seqs);
    database.exec(transaction, statements::keep_in_ledger, param(append.room), param(append.side),
                  param(erasing.seq), seqs);
}

}  // namespace

void write_changes(Database& database, pqxx::transaction_base& transaction, Append const& append,
                   DataKey const& key) {
    for (SeatChange const& seat : append.seats) {
        std::optional<std::string> until;
        if (seat.until) until = std::to_string(param(*seat.until));
        database.exec(transaction, statements::set_seat, param(append.room), param(seat.person),
                      param(seat.role), param(seat.phase), nullable(until), param(seat.from));
    }
    write_due(database, transaction, append, key);
    if (!append.withdrawn.empty())
        database.exec(transaction, statements::no_news, param(append.room), param(append.side),
                      seq_array(append.withdrawn));
    for (Erasing const& erasing : append.erasures) erase(database, transaction, append, erasing, key);
    for (NamedDocument const& document : append.documents)
        name_document(database, transaction, {append.room, append.side, document.id}, document, key);
    if (append.face) {
        std::string const face =
            key.seal(*append.face, ClearText(SealedAs::room_face).add(append.room).bytes());
        database.exec(transaction, statements::set_face, param(append.room), bytes(face));
    }
}

Entry entry_of_row(pqxx::row const& row, RoomId room, Side side, DataKey const& key) {
    Entry entry = clear_part_of_row(row, room, side);
    std::string const name = bytes_of(row["name"]);
    if (row["sealed"].is_null()) {
        open_entry(key, entry, name, nullptr);
    } else {
        std::string const sealed = bytes_of(row["sealed"]);
        open_entry(key, entry, name, &sealed);
    }
    return entry;
}

}  // namespace veirom
