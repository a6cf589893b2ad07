// Every address under /api, with the function that answers it. Start reading here.
#pragma once

#include <span>
#include <string_view>

#include "protocol/limits.hpp"
#include "server/api/call.hpp"

namespace veirom {

enum class Needs { nobody, session };

struct Route {
    Verb verb{};
    std::string_view path;  // {…} stands for one part of the path.
    Needs needs{};
    Awaitable<Response> (*handler)(Call& call);
    std::size_t body_max = limits::body_bytes_max;
};

std::span<Route const> routes();

/// The route of a request and what stood in its places; nullptr: there is none.
Route const* find_route(Verb verb, std::string_view path, std::vector<std::string>& places);

// sign_in.cpp
Awaitable<Response> sign_in(Call& call);
Awaitable<Response> sign_out(Call& call);
Awaitable<Response> show_me(Call& call);
Awaitable<Response> change_me(Call& call);
Awaitable<Response> show_organisation(Call& call);

// sign_in_links.cpp
Awaitable<Response> make_sign_in_link(Call& call);
Awaitable<Response> look_at_sign_in_link(Call& call);
Awaitable<Response> use_sign_in_link(Call& call);

// rooms.cpp
Awaitable<Response> list_rooms(Call& call);
Awaitable<Response> open_room(Call& call);

// visits.cpp
Awaitable<Response> list_visits(Call& call);

// practice.cpp
Awaitable<Response> open_practice(Call& call);
Awaitable<Response> go_on_practising(Call& call);

// invitations.cpp
Awaitable<Response> invite(Call& call);
Awaitable<Response> list_invitations(Call& call);
Awaitable<Response> withdraw_invitation(Call& call);
Awaitable<Response> look_at_invitation(Call& call);
Awaitable<Response> accept_invitation(Call& call);

// documents.cpp
Awaitable<Response> begin_document(Call& call);
Awaitable<Response> keep_document_part(Call& call);
Awaitable<Response> show_document_part(Call& call);
Awaitable<Response> drop_document(Call& call);

// instruments.cpp
Awaitable<Response> list_instruments(Call& call);
Awaitable<Response> show_instrument(Call& call);
Awaitable<Response> show_purposes(Call& call);

// health.cpp
Awaitable<Response> healthy(Call& call);
Awaitable<Response> ready(Call& call);

}  // namespace veirom
