#include "server/api/routes.hpp"

#include <array>

namespace veirom {

namespace {

constexpr Route table[] = {
    {Verb::get, "/healthz", Needs::nobody, healthy},
    {Verb::get, "/readyz", Needs::nobody, ready},

    {Verb::get, "/api/organisations/{name}", Needs::nobody, show_organisation},
    {Verb::post, "/api/sign-in", Needs::nobody, sign_in},
    {Verb::post, "/api/sign-out", Needs::session, sign_out},
    {Verb::get, "/api/me", Needs::session, show_me},
    {Verb::patch, "/api/me", Needs::session, change_me},

    {Verb::get, "/api/rooms", Needs::session, list_rooms},
    {Verb::post, "/api/rooms", Needs::session, open_room},
    {Verb::put, "/api/practice/{practice}", Needs::session, open_practice},
    {Verb::post, "/api/rooms/{room}/practice", Needs::session, go_on_practising},
    {Verb::get, "/api/rooms/{room}/visits", Needs::session, list_visits},
    {Verb::get, "/api/rooms/{room}/invitations", Needs::session, list_invitations},
    {Verb::post, "/api/rooms/{room}/invitations", Needs::session, invite},
    {Verb::remove, "/api/rooms/{room}/invitations/{invitation}", Needs::session, withdraw_invitation},
    {Verb::post, "/api/invitations/look", Needs::nobody, look_at_invitation},
    {Verb::post, "/api/invitations/accept", Needs::nobody, accept_invitation},

    {Verb::post, "/api/rooms/{room}/sign-in-link", Needs::session, make_sign_in_link},
    {Verb::post, "/api/sign-in-links/look", Needs::nobody, look_at_sign_in_link},
    {Verb::post, "/api/sign-in-links/use", Needs::nobody, use_sign_in_link},

    {Verb::post, "/api/rooms/{room}/documents", Needs::session, begin_document},
    {Verb::put, "/api/rooms/{room}/documents/{document}/{part}", Needs::session, keep_document_part,
     limits::document_part_bytes},
    {Verb::get, "/api/rooms/{room}/documents/{document}/{part}", Needs::session, show_document_part},
    {Verb::remove, "/api/rooms/{room}/documents/{document}", Needs::session, drop_document},

    {Verb::get, "/api/instruments", Needs::nobody, list_instruments},
    {Verb::get, "/api/instruments/{id}/{version}", Needs::nobody, show_instrument},
    {Verb::get, "/api/purposes", Needs::nobody, show_purposes},
};

constexpr std::size_t place_characters_max = 128;

/// The next part of a path, which begins with its slash; shortens `path` by it.
std::string_view next_part(std::string_view& path) {
    std::size_t const end = path.find('/', 1);
    std::string_view const part = path.substr(1, end == std::string_view::npos ? end : end - 1);
    path = end == std::string_view::npos ? std::string_view{} : path.substr(end);
    return part;
}

bool matches(std::string_view pattern, std::string_view path, std::vector<std::string>& places) {
    places.clear();
    while (!pattern.empty() && !path.empty()) {
        std::string_view const expected = next_part(pattern), part = next_part(path);
        if (expected.starts_with('{')) {
            if (part.empty() || part.size() > place_characters_max) return false;
            places.emplace_back(part);
        } else if (expected != part) {
            return false;
        }
    }
    return pattern.empty() && path.empty();
}

}  // namespace

std::span<Route const> routes() {
    return table;
}

Route const* find_route(Verb verb, std::string_view path, std::vector<std::string>& places) {
    if (!path.starts_with('/')) return nullptr;
    for (Route const& route : table)
        if (route.verb == verb && matches(route.path, path, places)) return &route;
    return nullptr;
}

}  // namespace veirom
