// Opening a room in one transaction, and a person's list in one statement and a second for the people in it.
#include "storage/rooms.hpp"

#include <map>

#include "storage/committer.hpp"
#include "storage/entry_changes.hpp"
#include "storage/entry_seal.hpp"
#include "storage/statements.hpp"
#include "storage/vault.hpp"
#include "storage/workers.hpp"

namespace veirom {

namespace {

std::string face_clear(RoomId room) {
    return ClearText(SealedAs::room_face).add(room).bytes();
}

RoomId open_now(Database& database, Vault& vault, RoomOpening const& opening) {
    Append const& circle = opening.circle;
    PutId const put_id = circle.entries.at(0).put_id;
    pqxx::work transaction(database.connection());
    // The face comes with the circle's other changes, once its key stands.
    if (database
            .exec(transaction, statements::open_room, param(circle.room), param(opening.organisation),
                  param(put_id), bytes(""))
            .empty())
        return id_of<RoomTag>(database.exec(transaction, statements::opened_by, param(put_id)).at(0)["id"]);
    std::string const circle_key = vault.new_side_key(circle.room, Side::circle);
    std::string const staff_key = vault.new_side_key(circle.room, Side::staff);
    database.exec(transaction, statements::add_side, param(circle.room), param(Side::circle),
                  bytes(circle_key));
    database.exec(transaction, statements::add_side, param(circle.room), param(Side::staff),
                  bytes(staff_key));
    append_in(database, transaction, circle, vault.open_side_key(circle.room, Side::circle, circle_key));
    transaction.commit();
    return circle.room;
}

Summary summary_of(pqxx::row const& row) {
    Summary summary;
    summary.waits_for = enum_of<Party>(row["waits_for"]);
    summary.waits_since = optional_time_of(row["waits_since"]);
    summary.seeker_seq = seq_of(row["seeker_seq"]);
    summary.seeker_at = optional_time_of(row["seeker_at"]);
    summary.staff_seq = seq_of(row["staff_seq"]);
    summary.staff_at = optional_time_of(row["staff_at"]);
    summary.next_due = optional_date_of(row["next_due"]);
    summary.last_shared = optional_time_of(row["last_shared"]);
    summary.phase = enum_of<RoomPhase>(row["phase"]);
    return summary;
}

std::vector<ListedRoom> list_now(Database& database, Vault& vault, PersonId person) {
    std::vector<ListedRoom> rooms;
    std::vector<RoomId> ids;
    std::map<RoomId, std::size_t> places;
    for (auto const& row : database.exec(statements::rooms_of_person, param(person), param(Kind::message),
                                         param(SeatPhase::given), param(Role::guest))) {
        ListedRoom room;
        room.room = id_of<RoomTag>(row["room"]);
        room.role = enum_of<Role>(row["role"]);
        room.head = seq_of(row["head"]);
        room.last_entry = optional_time_of(row["last_at"]);
        room.summary = summary_of(row);
        room.unread = row["unread"].as<std::int64_t>();
        DataKeyPointer const key = vault.side_key(database, room.room, Side::circle);
        if (!key) continue;  // Erased since the statement ran.
        room.face = key->open(bytes_of(row["face"]), face_clear(room.room));
        places[room.room] = rooms.size();
        ids.push_back(room.room);
        rooms.push_back(std::move(room));
    }
    for (auto const& row : database.exec(statements::seats_of_rooms, id_array(ids), param(SeatPhase::given)))
        rooms[places.at(id_of<RoomTag>(row["room"]))].seats.push_back(
            {id_of<PersonTag>(row["person"]), enum_of<Role>(row["role"])});
    return rooms;
}

}  // namespace

Rooms::Rooms(Workers& workers, Vault& vault) : workers_(workers), vault_(vault) {}

boost::asio::awaitable<RoomId> Rooms::open(std::shared_ptr<RoomOpening const> opening) {
    auto work = [vault = &vault_, opening = std::move(opening)](Database& database) {
        return open_now(database, *vault, *opening);
    };
    return workers_.run<RoomId>(std::move(work));
}

boost::asio::awaitable<std::optional<RoomRecord>> Rooms::find(RoomId room) {
    auto work = [vault = &vault_, room](Database& database) -> std::optional<RoomRecord> {
        pqxx::result const rows = database.exec(statements::find_room, param(room));
        if (rows.empty()) return std::nullopt;
        DataKeyPointer const key = vault->side_key(database, room, Side::circle);
        if (!key) return std::nullopt;
        RoomRecord record;
        record.room = room;
        record.organisation = id_of<OrganisationTag>(rows[0]["organisation"]);
        record.face = key->open(bytes_of(rows[0]["face"]), face_clear(room));
        record.opened = time_of(rows[0]["opened"]);
        return record;
    };
    return workers_.run<std::optional<RoomRecord>>(std::move(work));
}

boost::asio::awaitable<bool> Rooms::may_know(RoomId room, PersonId person,
                                             std::optional<OrganisationId> organisation) {
    auto work = [room, person, organisation](Database& database) {
        std::optional<std::string> of;
        if (organisation) of = organisation->text();
        return database.exec(statements::may_know, param(person), param(room), nullable(of))
            .at(0)[0]
            .as<bool>();
    };
    return workers_.run<bool>(std::move(work));
}

boost::asio::awaitable<std::vector<ListedRoom>> Rooms::list_of(PersonId person) {
    auto work = [vault = &vault_, person](Database& database) { return list_now(database, *vault, person); };
    return workers_.run<std::vector<ListedRoom>>(std::move(work));
}

}  // namespace veirom
