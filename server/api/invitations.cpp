// Invitations to a room: made, listed and withdrawn by its lead; looked at and accepted by whoever holds the
// link.
#include "rooms/people.hpp"
#include "server/api/in_room.hpp"
#include "server/api/links.hpp"
#include "server/api/routes.hpp"
#include "server/api/seating.hpp"
#include "server/api/signed_in.hpp"
#include "server/log.hpp"
#include "server/people.hpp"
#include "server/random.hpp"

namespace veirom {

namespace {

Awaitable<InRoom> enter_as_lead(Call& call, RoomId room_id) {
    InRoom in = co_await enter_over_http(call, room_id);
    if (in.role != Role::lead && in.role != Role::counsellor) refuse(HttpRefusalCode::not_permitted);
    co_return in;
}

}  // namespace

/// For now to the seat of the seeker: every other seat is asked for in the room and given by the seeker.
Awaitable<Response> invite(Call& call) {
    auto const asked = body_of<Invite>(call);
    RoomId const room_id = id_at<RoomId>(call, 0);
    InRoom const in = co_await enter_as_lead(call, room_id);
    if (asked.role != Role::seeker) refuse(HttpRefusalCode::not_permitted, "role");
    if (!is_language(asked.language)) refuse(HttpRefusalCode::malformed, "language");
    for (SeatedPerson const& seated : people_of(in.room->state()))
        if (seated.role == Role::seeker && seated.phase == SeatPhase::given)
            refuse(HttpRefusalCode::not_permitted);
    if (call.node.sign_in_buckets.in_use)
        take_or_refuse(call.node.sign_in_buckets.invitations_of_person, call.session->person.text(),
                       call.since);
    NewInvitation const invitation{room_id, asked.role, asked.language, call.session->person};
    MadeLink const made = co_await call.node.store.invitations().invite(invitation);
    log(LogLevel::info, "invited", {{"room", room_id}, {"invitation", made.id}});
    InvitationLink const link = link_to(call, "/i", made);
    co_return answer_with(link);
}

Awaitable<Response> list_invitations(Call& call) {
    RoomId const room_id = id_at<RoomId>(call, 0);
    co_await enter_as_lead(call, room_id);
    InvitationRows rows;
    auto const records = co_await call.node.store.invitations().of_room(room_id);
    for (InvitationRecord const& record : records)
        rows.invitations.push_back({record.invitation, record.role, record.phase, record.made, record.ends});
    co_return answer_with(rows);
}

Awaitable<Response> withdraw_invitation(Call& call) {
    RoomId const room_id = id_at<RoomId>(call, 0);
    InvitationId const invitation = id_at<InvitationId>(call, 1);
    co_await enter_as_lead(call, room_id);
    bool const withdrawn = co_await call.node.store.invitations().withdraw(room_id, invitation);
    if (!withdrawn) refuse(HttpRefusalCode::unknown);
    log(LogLevel::info, "invitation_withdrawn", {{"room", room_id}, {"invitation", invitation}});
    co_return nothing_to_say();
}

Awaitable<Response> look_at_invitation(Call& call) {
    auto const asked = body_of<LookAtInvitation>(call);
    SignInBuckets& buckets = call.node.sign_in_buckets;
    if (buckets.in_use) take_or_refuse(buckets.redeem_from_address, call.request.address, call.since);
    auto const look = co_await call.node.store.invitations().look(asked.token);
    refuse_unless_good(look.state);
    buckets.redeem_from_address.forget(call.request.address);
    auto const organisation = co_await call.node.store.accounts().organisation(look.invitation.organisation);
    auto const room = call.node.rooms->get(look.invitation.room);
    bool const exists = co_await room->settled();
    if (!organisation || !exists) refuse(HttpRefusalCode::link_withdrawn);
    InvitationView view{view_of(*organisation), look.invitation.role, look.invitation.language, {}};
    // Accepting is the yes to everybody who has a seat, so they are named; those who had one are not.
    auto const seated = people_of(room->state());
    std::vector<Person> const people = room->people();
    for (std::size_t i = 0; i < people.size() && i < seated.size(); ++i)
        if (seated[i].phase == SeatPhase::given) view.people.push_back(people[i]);
    co_return answer_with(view);
}

/// The account, the seat and a session. Sent again with the same put id, after a lost answer, it ends the
/// same way; and should this program end in between, the next one puts the seat when it starts.
Awaitable<Response> accept_invitation(Call& call) {
    auto const asked = body_of<AcceptInvitation>(call);
    SignInBuckets& buckets = call.node.sign_in_buckets;
    if (buckets.in_use) take_or_refuse(buckets.redeem_from_address, call.request.address, call.since);
    std::string const sign_in_name = folded_sign_in_name(asked.sign_in_name);
    require_line(sign_in_name, "sign_in_name");
    require_line(asked.shown_name, "shown_name");
    if (!is_language(asked.language)) refuse(HttpRefusalCode::malformed, "language");
    if (Passwords::fault_of(asked.password, sign_in_name)) refuse(HttpRefusalCode::weak_password, "password");
    auto const look = co_await call.node.store.invitations().look(asked.token);
    if (look.state != LinkState::spent) refuse_unless_good(look.state);  // Spent: perhaps by this very put.
    auto const hash = co_await call.node.passwords.hash(asked.password);
    if (!hash) refuse(HttpRefusalCode::unavailable, "", std::chrono::seconds(2));
    NewAccount account{look.invitation.organisation,
                       random_id<PersonId>(),
                       Standing::seeker,
                       sign_in_name,
                       encode_details({asked.shown_name, asked.language}),
                       *hash};
    auto const accepted =
        co_await call.node.store.invitations().accept(asked.token, asked.put_id, std::move(account));
    refuse_unless_good(accepted.state);
    if (accepted.name_taken) refuse(HttpRefusalCode::name_taken, "sign_in_name");
    buckets.redeem_from_address.forget(call.request.address);
    Unseated const unseated{accepted.invitation, accepted.person, asked.put_id};
    bool const seated = co_await put_invited_seat(call.node, unseated);
    if (!seated) refuse(HttpRefusalCode::link_withdrawn);  // The room takes nobody any more.
    log(LogLevel::info, "invitation_accepted",
        {{"room", accepted.invitation.room}, {"person", accepted.person}});
    std::vector<PersonId> const persons(1, accepted.person);
    auto const accounts = co_await call.node.store.accounts().find(persons);
    if (accounts.empty()) refuse(HttpRefusalCode::unavailable);
    co_return co_await begin_session(call, accounts.front(), asked.device);
}

}  // namespace veirom
