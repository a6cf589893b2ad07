// The journal's door: appends go to a lane, readings to the workers. Opens what it reads, and refuses a page
// with a hole.
#include "storage/journal.hpp"

#include "storage/entry_changes.hpp"
#include "storage/lane.hpp"
#include "storage/statements.hpp"
#include "storage/vault.hpp"
#include "storage/workers.hpp"

namespace veirom {

namespace {

/// What the live room must never do; checked in every build, because a hole can't be mended.
void check_own(Append const& append) {
    if (append.entries.empty() || append.entries.size() > append_entries_max)
        throw std::logic_error("an append has no entries, or too many");
    std::int64_t seq = append.expected.value;
    for (Entry const& entry : append.entries)
        if (entry.room != append.room || entry.side != append.side || entry.seq.value != ++seq)
            throw std::logic_error("an append's entries are not the next ones of its side");
    if (append.face && append.side != Side::circle)
        throw std::logic_error("a room's face belongs to its circle");
}

std::vector<Entry> open_page(pqxx::result const& rows, RoomId room, Side side, DataKey const& key) {
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (auto const& row : rows) {
        entries.push_back(entry_of_row(row, room, side, key));
        if (entries.size() > 1 && entries.back().seq.value != entries[entries.size() - 2].seq.value + 1)
            throw SealBroken("room " + room.text() + " lacks entry " +
                             std::to_string(entries.back().seq.value - 1));
    }
    return entries;
}

}  // namespace

Journal::Journal(Workers& workers, Vault& vault, Lanes& lanes)
    : workers_(workers), vault_(vault), lanes_(lanes) {}

boost::asio::awaitable<AppendOutcome> Journal::append(std::shared_ptr<Append const> append) {
    check_own(*append);
    DataKeyPointer key = vault_.known_side_key(append->room, append->side);
    if (!key) {
        auto work = [vault = &vault_, append](Database& database) {
            return vault->side_key(database, append->room, append->side);
        };
        key = co_await workers_.run<DataKeyPointer>(std::move(work));
    }
    if (!key) co_return AppendOutcome::again;  // Erased meanwhile, or never opened: reading on will tell.
    co_return co_await lanes_.append(std::move(append), std::move(key));
}

boost::asio::awaitable<std::vector<FoundPut>> Journal::find_puts(RoomId room, Side side,
                                                                 std::vector<PutId> put_ids) {
    auto work = [room, side, put_ids = std::move(put_ids)](Database& database) {
        std::vector<FoundPut> found;
        for (auto const& row :
             database.exec(statements::find_puts, param(room), param(side), id_array(put_ids)))
            found.push_back({id_of<PutTag>(row["put_id"]), seq_of(row["first"]), seq_of(row["last"])});
        return found;
    };
    return workers_.run<std::vector<FoundPut>>(std::move(work));
}

boost::asio::awaitable<std::vector<Entry>> Journal::read_page(RoomId room, Side side, Seq before, Seq after,
                                                              std::size_t bytes) {
    auto work = [vault = &vault_, room, side, before, after, bytes](Database& database) {
        DataKeyPointer const key = vault->side_key(database, room, side);
        if (!key) return std::vector<Entry>{};
        return open_page(database.exec(statements::page_backward, param(room), param(side), param(before),
                                       param(after), static_cast<std::int64_t>(bytes)),
                         room, side, *key);
    };
    return workers_.run<std::vector<Entry>>(std::move(work));
}

boost::asio::awaitable<std::vector<Entry>> Journal::read_forward(RoomId room, Side side, Seq after,
                                                                 std::size_t bytes) {
    auto work = [vault = &vault_, room, side, after, bytes](Database& database) {
        DataKeyPointer const key = vault->side_key(database, room, side);
        if (!key) return std::vector<Entry>{};
        std::vector<Entry> entries =
            open_page(database.exec(statements::page_forward, param(room), param(side), param(after),
                                    static_cast<std::int64_t>(bytes)),
                      room, side, *key);
        if (!entries.empty() && entries.front().seq.value != after.value + 1)
            throw SealBroken("room " + room.text() + " lacks entry " + std::to_string(after.value + 1));
        return entries;
    };
    return workers_.run<std::vector<Entry>>(std::move(work));
}

boost::asio::awaitable<std::vector<HeadRow>> Journal::heads(std::vector<RoomId> rooms) {
    auto work = [rooms = std::move(rooms)](Database& database) {
        std::vector<HeadRow> heads;
        for (auto const& row : database.exec(statements::heads, id_array(rooms)))
            heads.push_back({id_of<RoomTag>(row["room"]), enum_of<Side>(row["side"]), seq_of(row["head"])});
        return heads;
    };
    return workers_.run<std::vector<HeadRow>>(std::move(work));
}

Journal::Counts Journal::counts() const {
    return lanes_.counts();
}

}  // namespace veirom
