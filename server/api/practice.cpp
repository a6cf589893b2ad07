// Rooms to practise in: opening one, and letting its invented person say the next thing of the story once it
// is their turn. Everything is put through the same rules as by anybody.
#include "server/practice.hpp"

#include <algorithm>

#include "rooms/people.hpp"
#include "server/api/in_room.hpp"
#include "server/api/routes.hpp"
#include "server/log.hpp"
#include "server/people.hpp"

namespace veirom {

namespace {

/// An account without a password, which lets nobody in; no sign-in link is made for it either.
Awaitable<> make_invented(Node& node, OrganisationId organisation, PracticeStory const& story,
                          PersonId person) {
    std::vector<PersonId> persons{person};
    auto const there = co_await node.store.accounts().find(std::move(persons));
    if (!there.empty()) co_return;
    auto const& told = story.file.at("people").at(story.invented);
    NewAccount account;
    account.organisation = organisation;
    account.person = person;
    account.standing = Standing::seeker;
    account.sign_in_name = person.text();
    account.details = encode_details({told.at("shown_name").get<std::string>(), story.language});
    co_await node.store.accounts().add(std::move(account));
    log(LogLevel::info, "invented_person_made", {{"person", person}});
}

/// Who is made up in this room; nullopt: it is no room to practise in.
std::optional<PersonId> invented_in(RoomState const& state) {
    for (SeatedPerson const& seated : people_of(state))
        if (seated.role == Role::seeker && is_invented(seated.person)) return seated.person;
    return std::nullopt;
}

PracticeStory const* story_of(Node const& node, OrganisationId organisation, PersonId invented) {
    for (auto const& [language, story] : node.practice)
        if (invented_person(organisation, language) == invented) return &story;
    return nullptr;
}

/// The next part that is not in the room yet; nullopt: the story is over. However often it is asked for, from
/// however many windows, it is one put.
std::optional<Put> next_part(PracticeStory const& story, ToldPersons const& persons, RoomId room,
                             RoomState const& state) {
    std::size_t number = 0;
    for (nlohmann::json const& part : story.file.at("story")) {
        number += 1;
        Put put = told_put(part, room, persons, state, wall_clock());
        put.put_id.bytes = bytes_from(room.text() + " part " + std::to_string(number));
        bool const said = std::all_of(put.changes.begin(), put.changes.end(), [&](Change const& change) {
            return state.find(put.side, change.kind, change.id.text) != nullptr;
        });
        if (!said) return put;
    }
    return std::nullopt;
}

}  // namespace

/// By staff, who become its lead, in the language that they read here. The id is the client's: asked for
/// again by the same, after a lost answer, it is the same room.
Awaitable<Response> open_practice(Call& call) {
    if (call.session->standing == Standing::seeker) refuse(HttpRefusalCode::not_permitted);
    OrganisationId const organisation = call.session->organisation;
    PersonId const me = call.session->person;
    auto const asked = body_of<MyLanguage>(call);
    PracticeStory const* const story = story_in(call.node.practice, asked.language);
    if (story == nullptr) refuse(HttpRefusalCode::unknown);
    PersonId const invented = invented_person(organisation, story->language);
    co_await make_invented(call.node, organisation, *story, invented);
    auto const practice = id_at<PutId>(call, 0);
    OpenedRoom opened;
    opened.room.bytes = bytes_from("practice " + me.text() + " " + story->language + " " + practice.text());
    ToldPersons persons = persons_in(*story, invented, me);
    std::string file = story->file.dump();
    ToldDocuments none;
    co_await make_told_room(call.node.store, call.node.catalogue, organisation, std::move(persons),
                            std::move(none), opened.room, std::move(file), wall_clock());
    log(LogLevel::info, "practice_opened", {{"room", opened.room}, {"by", me}});
    co_return answer_with(opened);
}

/// The invented person's next words, when they have the floor. Otherwise nothing happens.
Awaitable<Response> go_on_practising(Call& call) {
    RoomId const room_id = id_at<RoomId>(call, 0);
    InRoom const in = co_await enter_over_http(call, room_id);
    RoomState const& state = in.room->state();
    auto const invented = invented_in(state);
    if (!invented || in.role != Role::lead) refuse(HttpRefusalCode::not_permitted);
    if (state.numbers.summary.waits_for != Party::seeker) co_return nothing_to_say();
    PracticeStory const* const story = story_of(call.node, call.session->organisation, *invented);
    if (story == nullptr) refuse(HttpRefusalCode::unknown);
    ToldPersons const persons = persons_in(*story, *invented, call.session->person);
    auto next = next_part(*story, persons, room_id, state);
    if (!next) co_return nothing_to_say();
    Actor actor(*invented);
    bool const put = co_await put_and_wait(call.node, std::move(*next), std::move(actor));
    if (!put) log(LogLevel::warning, "practice_refused", {{"room", room_id}});
    co_return nothing_to_say();
}

}  // namespace veirom
