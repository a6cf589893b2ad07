// Documents over HTTP: one part a request, so that neither a bad line nor memory ever holds a whole one. A
// document goes out as bytes to be saved, never as something that a browser shows.
#include <charconv>

#include "rooms/access.hpp"
#include "server/api/in_room.hpp"
#include "server/api/routes.hpp"
#include "server/documents/sniffing.hpp"
#include "server/log.hpp"

namespace veirom {

namespace {

struct Asked {
    InRoom in;
    DocumentPlace place;
};

void require_name(ThingId const& id) {
    if (!PutId::from_text(id.text)) refuse(HttpRefusalCode::malformed, "id");
}

std::int64_t part_at(Call const& call, std::size_t place) {
    std::string const& text = call.places.at(place);
    std::int64_t part = -1;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), part);
    if (error != std::errc{} || end != text.data() + text.size() || part < 0)
        refuse(HttpRefusalCode::unknown);
    return part;
}

/// Somebody who has to do with the room asks for one of its documents, by its id.
Awaitable<Asked> asked_in_room(Call& call, ThingId id) {
    take_or_refuse(call.node.document_parts_of_person, call.session->person.text(), call.since);
    auto const room = id_at<RoomId>(call, 0);
    auto in = co_await enter_over_http(call, room);
    Asked asked{std::move(in), {room, Side::circle, std::move(id)}};
    co_return asked;
}

void require_may_put(Asked const& asked) {
    if (!permits(asked.in.role, Kind::document, Act::put_new, Side::circle))
        refuse(HttpRefusalCode::not_permitted);
}

/// Its owner's alone, until an entry of theirs names it; then of all who may read that entry.
bool may_read_document(RoomState const& state, PersonId person, ThingId const& id,
                       DocumentRecord const& record, Time now) {
    Reading const reading = reading_of(state, Actor(person), Side::circle, now);
    if (reading.scope != Reading::Scope::entries) return false;
    if (record.owner == person) return true;
    Thing const* const thing = state.find(Side::circle, Kind::document, id.text);
    return thing != nullptr && thing->presence == Presence::value && thing->made_by == record.owner &&
           covers(reading, Kind::document, thing->seq);
}

/// Looks at the whole of it once, a part at a time. What is none of the types that are taken is dropped.
Awaitable<DocumentType> look_at_all(Call& call, DocumentPlace const& place, DocumentRecord const& record) {
    Documents& documents = call.node.store.documents();
    DocumentSniffer sniffer;
    for (std::int64_t part = 0; part < parts_of(record.size); ++part) {
        auto const bytes = co_await documents.read_part(place, part);
        if (!bytes) refuse(HttpRefusalCode::unknown);
        sniffer.take(*bytes);
    }
    auto const type = sniffer.type();
    if (!type) {
        co_await documents.drop(place, record.owner);
        refuse(HttpRefusalCode::wrong_type);
    }
    co_await documents.finish(place, record.owner, *type);
    log(LogLevel::info, "document_kept", {{"room", place.room}, {"by", record.owner}, {"size", record.size}});
    co_return *type;
}

}  // namespace

/// Begins an upload, or says how far one has come that was cut.
Awaitable<Response> begin_document(Call& call) {
    auto const begin = body_of<BeginDocument>(call);
    require_name(begin.id);
    Asked const asked = co_await asked_in_room(call, begin.id);
    require_may_put(asked);
    if (begin.size < 1) refuse(HttpRefusalCode::empty, "size");
    if (begin.size > limits::document_size_max) refuse(HttpRefusalCode::too_large, "size");
    Documents& documents = call.node.store.documents();
    PersonId const person = call.session->person;
    BegunDocument const begun = co_await documents.begin(asked.place, person, begin.size);
    switch (begun.outcome) {
        case BeginOutcome::taken:
            refuse(HttpRefusalCode::unknown);
        case BeginOutcome::room_full:
            refuse(HttpRefusalCode::room_full);
        case BeginOutcome::too_many:
            refuse(HttpRefusalCode::too_many);
        case BeginOutcome::kept:
            break;
    }
    DocumentUpload upload{limits::document_part_bytes, begun.parts, std::nullopt};
    if (begun.whole) {
        auto const record = co_await documents.find(asked.place);
        if (record) upload.type = record->type;
    }
    co_return answer_with(upload);
}

Awaitable<Response> keep_document_part(Call& call) {
    ThingId const id{call.places.at(1)};
    require_name(id);
    std::int64_t const part = part_at(call, 2);
    Asked const asked = co_await asked_in_room(call, id);
    require_may_put(asked);
    Documents& documents = call.node.store.documents();
    PersonId const person = call.session->person;
    if (part == 0 && !DocumentSniffer::may_begin(call.request.body)) {
        co_await documents.drop(asked.place, person);
        refuse(HttpRefusalCode::wrong_type);
    }
    std::string body = std::move(call.request.body);
    PartOutcome const outcome = co_await documents.keep_part(asked.place, person, part, std::move(body));
    if (outcome == PartOutcome::unknown) refuse(HttpRefusalCode::unknown);
    DocumentUpload upload{limits::document_part_bytes, {}, std::nullopt};
    if (outcome != PartOutcome::kept) {
        auto const record = co_await documents.find(asked.place);
        if (!record || record->owner != person) refuse(HttpRefusalCode::unknown);
        upload.type = record->type;
        if (!upload.type) upload.type = co_await look_at_all(call, asked.place, *record);
    }
    co_return answer_with(upload);
}

Awaitable<Response> show_document_part(Call& call) {
    ThingId const id{call.places.at(1)};
    std::int64_t const part = part_at(call, 2);
    Asked const asked = co_await asked_in_room(call, id);
    PersonId const person = call.session->person;
    NewVisit const visit{person, asked.place.room, Side::circle, asked.in.role, call.session->session, false};
    co_await call.node.store.visits().begin(visit);
    auto const record = co_await call.node.store.documents().find(asked.place);
    std::optional<std::string> bytes;
    if (record && record->type) bytes = co_await call.node.store.documents().read_part(asked.place, part);
    // Asked last: a seat may have ended, or the document been taken back, while we read.
    bool const exists = co_await asked.in.room->settled();
    if (!bytes || !exists || !may_read_document(asked.in.room->state(), person, id, *record, wall_clock()))
        refuse(HttpRefusalCode::unknown);
    Response response;
    response.headers = {{"Content-Type", "application/octet-stream"},
                        {"Content-Disposition", "attachment"},
                        {"Content-Security-Policy", "default-src 'none'; sandbox"}};
    response.body = std::make_shared<std::string const>(std::move(*bytes));
    co_return response;
}

/// What no entry has named yet. What one has is taken back by an erasure.
Awaitable<Response> drop_document(Call& call) {
    ThingId const id{call.places.at(1)};
    Asked const asked = co_await asked_in_room(call, id);
    if (!co_await call.node.store.documents().drop(asked.place, call.session->person))
        refuse(HttpRefusalCode::unknown);
    co_return nothing_to_say();
}

}  // namespace veirom
