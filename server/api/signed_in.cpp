#include "server/api/signed_in.hpp"

#include "server/people.hpp"

namespace veirom {

namespace {

constexpr std::string_view cookie_name = "__Host-veirom";

}  // namespace

SessionLife life_of(Device device) {
    using namespace std::chrono_literals;
    switch (device) {
        case Device::mine:
            return {30 * 24h, 30 * 24h};
        case Device::shared:
            return {5min, 8h};
        case Device::staff:
            return {20min, 10h};
    }
    return {5min, 8h};
}

std::string token_of(Request const& request) {
    std::string_view rest = request.cookie;
    while (!rest.empty()) {
        std::size_t const end = std::min(rest.find(';'), rest.size());
        std::string_view one = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        while (one.starts_with(' ')) one.remove_prefix(1);
        if (one.starts_with(cookie_name) && one.substr(cookie_name.size()).starts_with('='))
            return std::string(one.substr(cookie_name.size() + 1));
    }
    return "";
}

Awaitable<Me> me_of(Node& node, AccountRecord account, Device device) {
    auto const organisation = co_await node.store.accounts().organisation(account.organisation);
    if (!organisation) refuse(HttpRefusalCode::unknown);
    Details const details = details_of(account);
    Me me{account.person, details.shown_name,    account.standing, details.language,
          device,         view_of(*organisation, account.standing)};
    co_return me;
}

Awaitable<Response> begin_session(Call& call, AccountRecord account, Device device) {
    std::string const old_token = token_of(call.request);
    if (!old_token.empty()) {
        if (auto const old = co_await call.node.store.sessions().find(old_token)) {
            co_await call.node.store.sessions().end(old->session);
            call.node.connections.end_session(old->session);
        }
    }
    SessionLife const life = life_of(device);
    NewSession const session{account.person, device, life.idle, life.absolute};
    BegunSession const begun = co_await call.node.store.sessions().begin(session);
    Me const me = co_await me_of(call.node, account, device);
    Response response = answer_with(me);
    std::string cookie =
        std::string(cookie_name) + "=" + begun.token + "; Path=/; Secure; HttpOnly; SameSite=Lax";
    // On a device of one's own the cookie survives a closed browser; elsewhere it goes with it.
    if (device == Device::mine) cookie += "; Max-Age=" + std::to_string(life.absolute.count());
    response.headers.emplace_back("Set-Cookie", std::move(cookie));
    co_return response;
}

}  // namespace veirom
