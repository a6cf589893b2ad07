#include "server/api/seating.hpp"

#include "server/api/in_room.hpp"
#include "server/log.hpp"

namespace veirom {

namespace {

Put seat_put(Unseated const& accepted) {
    Seat seat;
    seat.person = accepted.person;
    seat.role = accepted.invitation.role;
    seat.phase = SeatPhase::given;
    Put put;
    put.room = accepted.invitation.room;
    put.side = Side::circle;
    put.put_id = accepted.put_id;
    put.changes.push_back(
        {Kind::seat, {accepted.person.text()}, version_of(Kind::seat), {}, Value(std::move(seat))});
    return put;
}

}  // namespace

Awaitable<bool> put_invited_seat(Node& node, Unseated accepted) {
    Actor const actor(accepted.person, Admission{accepted.invitation.role});
    Put put = seat_put(accepted);
    co_return co_await put_and_wait(node, std::move(put), actor);
}

Awaitable<> put_missing_seats(Node& node, std::optional<PersonId> person) {
    auto const missing = co_await node.store.invitations().unseated(person);
    for (Unseated const& accepted : missing) {
        std::string_view what = "missing_seat_unavailable";  // The next look finds it again.
        try {
            bool const seated = co_await put_invited_seat(node, accepted);
            what = seated ? "missing_seat_put" : "missing_seat_refused";
        } catch (StoreUnavailable const&) {
        }
        log(LogLevel::warning, what, {{"room", accepted.invitation.room}, {"person", accepted.person}});
    }
}

}  // namespace veirom
