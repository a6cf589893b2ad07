// Who has looked at a room, for the person it is about.
#include <algorithm>
#include <map>

#include "rooms/access.hpp"
#include "server/api/in_room.hpp"
#include "server/api/routes.hpp"
#include "server/people.hpp"

namespace veirom {

namespace {

constexpr int shown_max = 500;

/// Somebody of another organisation, who was refused, stays without a name: it is theirs.
Awaitable<std::map<PersonId, std::string>> names_of(Call& call, std::vector<VisitRecord> const& visits) {
    std::vector<PersonId> persons;
    for (VisitRecord const& visit : visits) persons.push_back(visit.person);
    std::sort(persons.begin(), persons.end());
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
    auto const accounts = co_await call.node.store.accounts().find(std::move(persons));
    std::map<PersonId, std::string> names;
    for (AccountRecord const& account : accounts)
        if (account.organisation == call.session->organisation)
            names[account.person] = shown_name_of(account);
    co_return names;
}

}  // namespace

Awaitable<Response> list_visits(Call& call) {
    RoomId const room_id = id_at<RoomId>(call, 0);
    InRoom const in = co_await enter_over_http(call, room_id);
    if (!may_see_visits(in.role)) refuse(HttpRefusalCode::not_permitted);
    auto const visits = co_await call.node.store.visits().of_room(room_id, shown_max);
    auto const names = co_await names_of(call, visits);
    VisitRows rows;
    for (VisitRecord const& visit : visits) {
        auto const name = names.find(visit.person);
        rows.visits.push_back({visit.person, name == names.end() ? "" : name->second, visit.role, visit.side,
                               visit.refused, visit.from, visit.last});
    }
    co_return answer_with(rows);
}

}  // namespace veirom
