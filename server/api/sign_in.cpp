// Signing in and out by name and password, and what a client asks about oneself and one's organisation.
#include "server/api/routes.hpp"
#include "server/api/seating.hpp"
#include "server/api/signed_in.hpp"
#include "server/log.hpp"
#include "server/people.hpp"

namespace veirom {

/// The same answer, after the same work, for a wrong password, an unknown name and an account that is closed.
Awaitable<Response> sign_in(Call& call) {
    auto const asked = body_of<SignIn>(call);
    std::string const name = folded_sign_in_name(asked.name);
    std::string const account_key = asked.organisation + "/" + name;
    std::string const address_key = account_key + "/" + call.request.address;
    SignInBuckets& buckets = call.node.sign_in_buckets;
    if (buckets.in_use) {
        take_or_refuse(buckets.try_from_address, address_key, call.since);
        take_or_refuse(buckets.try_of_account, account_key, call.since);
    }
    Store& store = call.node.store;
    auto const organisation = co_await store.accounts().find_organisation(asked.organisation);
    std::optional<SignInRecord> record;
    if (organisation) record = co_await store.accounts().find_by_name(organisation->organisation, name);
    bool const may = record && record->account.active && !record->password_hash.empty();
    std::optional<std::string> hash;
    if (may) hash = record->password_hash;
    auto const right = co_await call.node.passwords.verify(asked.password, hash);
    if (!right) refuse(HttpRefusalCode::unavailable, "", std::chrono::seconds(2));
    if (!*right) {
        log(LogLevel::info, "sign_in_refused");
        refuse(HttpRefusalCode::wrong_sign_in);
    }
    buckets.try_from_address.forget(address_key);
    if (record->account.standing == Standing::seeker)
        co_await put_missing_seats(call.node, record->account.person);
    log(LogLevel::info, "signed_in", {{"person", record->account.person}});
    co_return co_await begin_session(call, record->account, asked.device);
}

Awaitable<Response> sign_out(Call& call) {
    co_await call.node.store.sessions().end(call.session->session);
    call.node.connections.end_session(call.session->session);
    call.node.store.hints().person(call.session->person, PersonHint::sessions);
    Response response = nothing_to_say();
    response.headers.emplace_back("Set-Cookie",
                                  "__Host-veirom=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
    // The client deletes what it kept. On a device of one's own its pages stay, so that it opens offline
    // again; elsewhere nothing stays at all.
    bool const mine = call.session->device == Device::mine;
    response.headers.emplace_back("Clear-Site-Data", mine ? "\"cache\"" : "\"cache\", \"storage\"");
    log(LogLevel::info, "signed_out", {{"person", call.session->person}});
    co_return response;
}

Awaitable<Response> show_me(Call& call) {
    std::vector<PersonId> const persons(1, call.session->person);
    auto const accounts = co_await call.node.store.accounts().find(persons);
    if (accounts.empty()) refuse(HttpRefusalCode::not_signed_in);
    Me const me = co_await me_of(call.node, accounts.front(), call.session->device);
    co_return answer_with(me);
}

Awaitable<Response> change_me(Call& call) {
    auto const asked = body_of<MyLanguage>(call);
    if (!is_language(asked.language)) refuse(HttpRefusalCode::malformed, "language");
    std::vector<PersonId> const persons(1, call.session->person);
    auto accounts = co_await call.node.store.accounts().find(persons);
    if (accounts.empty()) refuse(HttpRefusalCode::not_signed_in);
    Details details = details_of(accounts.front());
    details.language = asked.language;
    accounts.front().details = encode_details(details);
    co_await call.node.store.accounts().set_details(call.session->person, accounts.front().details);
    Me const me = co_await me_of(call.node, accounts.front(), call.session->device);
    co_return answer_with(me);
}

Awaitable<Response> show_organisation(Call& call) {
    auto const organisation = co_await call.node.store.accounts().find_organisation(call.places.at(0));
    if (!organisation) refuse(HttpRefusalCode::unknown);
    co_return answer_with(view_of(*organisation));
}

}  // namespace veirom
