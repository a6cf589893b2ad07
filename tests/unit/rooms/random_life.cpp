// One value for each kind, loosely made: the rules are to sort them out.
#include "tests/unit/rooms/random_life.hpp"

#include <algorithm>

namespace veirom {

std::optional<ThingId> RandomLife::some_id(PlayedRoom const& room, Side side, Kind kind) {
    std::vector<ThingId> ids;
    for (auto const& [key, thing] : room.state.things[static_cast<std::size_t>(side)])
        if (key.kind == kind) ids.push_back({key.id});
    if (ids.empty()) return std::nullopt;
    return ids[below(ids.size())];
}

Actor RandomLife::somebody(PlayedRoom const& room) {
    switch (below(20)) {
        case 0:
            return system_person;
        case 1:
            return coordinator_without_seat(room.stranger);
        case 2:
            return room.stranger;
        case 3:
            return {person(4), Admission{Role::member}};
        case 4:
        case 5:
            return room.second;
        case 6:
        case 7:
        case 8:
            return room.lead;
        default:
            return room.seeker;
    }
}

Change RandomLife::seat_change(PlayedRoom& room) {
    PersonId const people[] = {room.second, room.second, room.second, person(4), room.lead, room.seeker};
    Seat seat{people[below(std::size(people))],
              static_cast<Role>(below(9)),
              static_cast<SeatPhase>(below(3)),
              Seq{},
              {}};
    if (auto const* const before = seat_of(room.state, seat.person); before != nullptr && !one_in(4)) {
        seat.role = before->role;
        seat.from = before->from;
        seat.until = before->until;
    }
    if (one_in(4))
        seat.from = Seq{static_cast<std::int64_t>(below(static_cast<std::uint64_t>(room.head()) + 3))};
    if (one_in(6)) seat.until = room.now + std::chrono::minutes{below(600)};
    return room.seat_change(seat);
}

Change RandomLife::erasure(PlayedRoom& room, Side side) {
    Kind const kinds[] = {Kind::answers,  Kind::message, Kind::form,         Kind::goal,     Kind::reflection,
                          Kind::activity, Kind::meeting, Kind::action_point, Kind::document, Kind::document};
    Erasure erasure;
    erasure.wished_by = one_in(8) ? Role::lead : Role::seeker;
    for (std::uint64_t i = below(3); i < 3; ++i) {
        Kind const kind = kinds[below(std::size(kinds))];
        if (auto const id = some_id(room, side, kind)) erasure.things.push_back({kind, *id});
    }
    return room.change(Kind::erasure, room.new_id(), erasure, side);
}

Value RandomLife::any_value(PlayedRoom& room, PersonId by, Side side, Kind kind, ThingId& id) {
    std::string const text = one_in(15) ? "" : "text " + std::to_string(below(5));
    switch (kind) {
        case Kind::room: {
            Room value = an_open_room();
            id = {"room"};
            if (one_in(15)) value.phase = static_cast<RoomPhase>(below(3));
            return value;
        }
        case Kind::agreement: {
            id = {"agreement"};
            Agreement value;
            value.ways = text;
            return value;
        }
        case Kind::turn:
            id = {"turn"};
            return Turn{static_cast<Party>(below(3)), {}, {}};
        case Kind::answers: {
            char const* const themes[] = {"red", "green", "blue"};
            Answers value = some_answers(themes[below(3)], static_cast<std::int64_t>(1 + below(2)));
            value.instrument_version = one_in(10) ? 4 : 3;
            if (one_in(2)) value.points.pop_back();
            value.given = by == room.seeker ? Given::self : Given::on_paper;
            id = id_of(value);
            return value;
        }
        case Kind::goal: {
            Goal value;
            value.wording = text;
            value.order = static_cast<std::int64_t>(below(2));
            return value;
        }
        case Kind::activity: {
            Activity value = an_activity(text);
            value.phase = static_cast<ActivityPhase>(below(4));
            value.steps[0].done = one_in(2);
            value.follow_up = day(2026, 12, static_cast<unsigned>(1 + below(2)));
            return value;
        }
        case Kind::approval: {
            Kind const kinds[] = {Kind::activity, Kind::activity, Kind::goal, Kind::agreement};
            Kind const about = kinds[below(std::size(kinds))];
            ThingId const thing = some_id(room, side, about).value_or(ThingId{"none"});
            Thing const* const present = room.state.find(side, about, thing.text);
            auto const* const version =
                present == nullptr ? nullptr : std::get_if<AgreedFacts>(&present->facts);
            Approval value = yes_to(about, thing, version == nullptr ? Seq{1} : version->seq);
            if (one_in(3)) value.answer = ApprovalAnswer::declined;
            id = id_of(value, by);
            return value;
        }
        case Kind::reflection:
            return Reflection{
                {Kind::activity, some_id(room, side, Kind::activity).value_or(ThingId{"none"}), {}},
                text,
                "",
                "",
                {},
                ""};
        case Kind::form:
            return Form{side == Side::staff ? "staff-weather" : "weather",
                        1,
                        {},
                        {{"words", "Fine"}},
                        by == room.seeker || side == Side::staff ? Given::self : Given::by_phone};
        case Kind::meeting: {
            Meeting value;
            value.phase = static_cast<MeetingPhase>(below(2));
            value.day = day(2026, 12, static_cast<unsigned>(1 + below(2)));
            value.zone = "Europe/Oslo";
            value.purpose = text;
            if (one_in(3)) value.minutes = Minutes{text, {}, {}, {}, {}, {}};
            return value;
        }
        case Kind::action_point:
            return ActionPoint{text, by, {}, {}, one_in(2), {}};
        case Kind::document:
            return Document{text + ".pdf", DocumentType::pdf, 1, {}};
        case Kind::message:
        case Kind::seat:
        case Kind::erasure:
            break;
    }
    Message value{text, {}, {}, {}, {}};
    if (one_in(3)) value.reply_to = some_id(room, side, Kind::message);
    return value;
}

Change RandomLife::any_change(PlayedRoom& room, PersonId by, Side side) {
    Kind const kinds[] = {Kind::message,  Kind::message,   Kind::message,  Kind::message,  Kind::answers,
                          Kind::answers,  Kind::answers,   Kind::activity, Kind::activity, Kind::activity,
                          Kind::approval, Kind::approval,  Kind::goal,     Kind::turn,     Kind::reflection,
                          Kind::form,     Kind::agreement, Kind::seat,     Kind::seat,     Kind::erasure,
                          Kind::erasure,  Kind::room,      Kind::meeting,  Kind::meeting,  Kind::action_point,
                          Kind::document};
    Kind const kind = kinds[below(std::size(kinds))];
    if (kind == Kind::seat) return seat_change(room);
    if (kind == Kind::erasure) return erasure(room, side);
    ThingId id = one_in(2) ? room.new_id() : some_id(room, side, kind).value_or(room.new_id());
    Value value = any_value(room, by, side, kind, id);
    Change change = room.change(kind, id, std::move(value), side);
    if (one_in(6)) change.value = std::nullopt;
    if (one_in(12)) change.base.value += 1;
    if (one_in(30)) change.v = 2;
    return change;
}

RandomLife::NextPut RandomLife::next(PlayedRoom& room) {
    room.now += std::chrono::milliseconds{below(120'000)};
    Actor const by = somebody(room);
    Side const side = one_in(12) ? Side::staff : Side::circle;
    NextPut next{by, side, {}};
    std::uint64_t const count = one_in(4) ? 1 + below(4) : 1;
    for (std::uint64_t i = 0; i < count; ++i) next.changes.push_back(any_change(room, by.person, side));
    // Points taken back: the erasure and the rest anew.
    if (by.person == room.seeker && one_in(10)) {
        if (auto const id = some_id(room, Side::circle, Kind::answers)) {
            Answers rest = some_answers(id->text.substr(id->text.rfind('/') + 1), id->text[8] - '0');
            rest.points.pop_back();
            next.side = Side::circle;
            next.changes = {room.erasure_change({{Kind::answers, *id}}),
                            room.change(Kind::answers, *id, rest)};
        }
    }
    return next;
}

}  // namespace veirom
