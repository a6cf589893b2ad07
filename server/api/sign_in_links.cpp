// A new way in for a seeker who has forgotten the password, and a first way in for staff: a link, used once.
#include "rooms/access.hpp"
#include "rooms/people.hpp"
#include "server/api/in_room.hpp"
#include "server/api/links.hpp"
#include "server/api/routes.hpp"
#include "server/api/signed_in.hpp"
#include "server/log.hpp"
#include "server/people.hpp"
#include "server/practice.hpp"

namespace veirom {

/// By the room's lead or counsellor, for its seeker.
Awaitable<Response> make_sign_in_link(Call& call) {
    RoomId const room_id = id_at<RoomId>(call, 0);
    InRoom const in = co_await enter_over_http(call, room_id);
    if (in.role != Role::lead && in.role != Role::counsellor) refuse(HttpRefusalCode::not_permitted);
    std::optional<PersonId> seeker;
    for (SeatedPerson const& seated : people_of(in.room->state()))
        if (seated.role == Role::seeker && seated.phase == SeatPhase::given) seeker = seated.person;
    if (!seeker) refuse(HttpRefusalCode::unknown);
    if (is_invented(*seeker)) refuse(HttpRefusalCode::not_permitted);
    if (call.node.sign_in_buckets.in_use)
        take_or_refuse(call.node.sign_in_buckets.invitations_of_person, call.session->person.text(),
                       call.since);
    MadeLink const made =
        co_await call.node.store.invitations().make_sign_in_link(*seeker, call.session->person);
    log(LogLevel::info, "sign_in_link_made", {{"by", call.session->person}, {"for", *seeker}});
    InvitationLink const link = link_to(call, "/l", made);
    co_return answer_with(link);
}

Awaitable<Response> look_at_sign_in_link(Call& call) {
    auto const asked = body_of<LookAtInvitation>(call);
    if (call.node.sign_in_buckets.in_use)
        take_or_refuse(call.node.sign_in_buckets.redeem_from_address, call.request.address, call.since);
    auto const record = co_await call.node.store.invitations().look_at_sign_in_link(asked.token);
    refuse_unless_good(record.state);
    call.node.sign_in_buckets.redeem_from_address.forget(call.request.address);
    auto const organisation = co_await call.node.store.accounts().organisation(record.account.organisation);
    if (!organisation) refuse(HttpRefusalCode::link_unknown);
    SignInLinkView const view{view_of(*organisation), record.account.sign_in_name,
                              shown_name_of(record.account)};
    co_return answer_with(view);
}

/// Sets a new password; every other session of the person ends, and so do their lines.
Awaitable<Response> use_sign_in_link(Call& call) {
    auto const asked = body_of<UseSignInLink>(call);
    SignInBuckets& buckets = call.node.sign_in_buckets;
    if (buckets.in_use) take_or_refuse(buckets.redeem_from_address, call.request.address, call.since);
    auto const before = co_await call.node.store.invitations().look_at_sign_in_link(asked.token);
    refuse_unless_good(before.state);
    buckets.redeem_from_address.forget(call.request.address);
    if (Passwords::fault_of(asked.password, before.account.sign_in_name))
        refuse(HttpRefusalCode::weak_password, "password");
    auto const hash = co_await call.node.passwords.hash(asked.password);
    if (!hash) refuse(HttpRefusalCode::unavailable, "", std::chrono::seconds(2));
    auto const used = co_await call.node.store.invitations().use_sign_in_link(asked.token, *hash);
    refuse_unless_good(used.state);
    call.node.connections.end_person(used.account.person);
    call.node.store.hints().person(used.account.person, PersonHint::sessions);
    log(LogLevel::info, "sign_in_link_used", {{"person", used.account.person}});
    co_return co_await begin_session(call, used.account, asked.device);
}

}  // namespace veirom
