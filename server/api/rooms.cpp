// The list of a person's rooms, and opening a new one.
#include <algorithm>
#include <map>

#include "rooms/decide.hpp"
#include "rooms/purposes.hpp"
#include "rooms/turn.hpp"
#include "server/api/routes.hpp"
#include "server/live/append_parts.hpp"
#include "server/log.hpp"
#include "server/people.hpp"
#include "server/random.hpp"

namespace veirom {

namespace {

RoomRow row_of(ListedRoom const& listed, std::map<PersonId, std::string> const& names) {
    Face const face = decode_face(listed.face);
    RoomRow row;
    row.room = listed.room;
    row.role = listed.role;
    row.title = face.title;
    row.purpose = face.purpose;
    for (ListedSeat const& seat : listed.seats) {
        auto const name = names.find(seat.person);
        row.people.push_back({seat.person, name == names.end() ? "" : name->second, seat.role});
    }
    row.turn.waits_for = listed.summary.waits_for;
    // A seeker is never shown how long it has been their turn.
    if (party_of(listed.role) == Party::staff || listed.summary.waits_for == Party::staff)
        row.turn.since = listed.summary.waits_since;
    row.next_due = listed.summary.next_due;
    row.last_shared = listed.summary.last_shared;
    row.last_entry = listed.last_entry;
    row.head = listed.head;
    row.unread = listed.unread;
    row.phase = listed.summary.phase;
    return row;
}

Put first_put(OpenRoom const& asked, RoomId room_id, PersonId lead, Node const& node) {
    Room room = opened_for(asked.purpose, node.purposes, node.catalogue);
    room.title = asked.title;
    Seat seat;
    seat.person = lead;
    seat.role = Role::lead;
    seat.phase = SeatPhase::given;
    Put put;
    put.room = room_id;
    put.side = Side::circle;
    put.put_id = asked.put_id;
    put.changes.push_back({Kind::room, {"room"}, version_of(Kind::room), {}, Value(room)});
    put.changes.push_back({Kind::seat, {lead.text()}, version_of(Kind::seat), {}, Value(seat)});
    return put;
}

}  // namespace

Awaitable<Response> list_rooms(Call& call) {
    auto const listed = co_await call.node.store.rooms().list_of(call.session->person);
    std::vector<PersonId> persons;
    for (ListedRoom const& room : listed)
        for (ListedSeat const& seat : room.seats) persons.push_back(seat.person);
    std::sort(persons.begin(), persons.end());
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
    auto const accounts = co_await call.node.store.accounts().find(std::move(persons));
    std::map<PersonId, std::string> names;
    for (AccountRecord const& account : accounts) names[account.person] = shown_name_of(account);
    RoomRows rows;
    for (ListedRoom const& room : listed) rows.rooms.push_back(row_of(room, names));
    co_return answer_with(rows);
}

/// By staff, who become its lead: the room and the lead's seat, through the same rules as every other put.
Awaitable<Response> open_room(Call& call) {
    auto const asked = body_of<OpenRoom>(call);
    if (call.session->standing == Standing::seeker) refuse(HttpRefusalCode::not_permitted);
    require_line(asked.title, "title");
    auto const room_id = random_id<RoomId>();
    PersonId const person = call.session->person;
    Put const put = first_put(asked, room_id, person, call.node);
    RoomState state;
    Undo undo;
    Time const now = wall_clock();
    auto decision = decide(state, put, Actor(person, Admission{Role::lead}), now, call.node.catalogue, undo);
    if (!decision) {
        log(LogLevel::warning, "room_refused", {{"field", decision.error().refusal.field}});
        refuse(HttpRefusalCode::malformed, decision.error().refusal.field);
    }
    auto opening = std::make_shared<RoomOpening>();
    opening->organisation = call.session->organisation;
    DecidedPut decided{&put, person, std::move(*decision)};
    std::vector<DecidedPut> puts;
    puts.push_back(std::move(decided));
    opening->circle = *build_append(state, room_id, Side::circle, Seq{0}, now, puts);
    std::shared_ptr<RoomOpening const> const ready = std::move(opening);
    OpenedRoom const opened{co_await call.node.store.rooms().open(ready)};
    log(LogLevel::info, "room_opened", {{"room", opened.room}, {"by", person}});
    co_return answer_with(opened);
}

}  // namespace veirom
