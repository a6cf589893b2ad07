// The story steps and the little journal behind them.
#include "tests/unit/rooms/played_room.hpp"

#include <boost/describe.hpp>

namespace veirom {

PersonId person(std::uint8_t number) {
    PersonId id;
    id.bytes.fill(number);
    return id;
}

ThingId random_id(std::uint64_t number) {
    PutId id;
    for (std::size_t i = 0; i < 8; ++i) id.bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
    id.bytes[15] = 1;
    return {id.text()};
}

Date day(int year, unsigned month, unsigned day) {
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

PlayedRoom::PlayedRoom() = default;

Seq PlayedRoom::seq_of(Kind kind, ThingId const& id, Side side) const {
    Thing const* const thing = state.find(side, kind, id.text);
    return thing == nullptr ? Seq{} : thing->seq;
}

void PlayedRoom::overwrite(Side side, Erasure const& erasure, Seq below) {
    for (KeptEntry& kept : journal) {
        Entry& entry = kept.entry;
        for (ErasedThing const& thing : erasure.things) {
            if (entry.side != side || entry.kind != thing.kind || entry.id != thing.id || entry.seq >= below)
                continue;
            entry.value = std::nullopt;
            entry.erased = true;
            kept.value = std::nullopt;
        }
    }
}

void PlayedRoom::keep(Put const& put, PersonId by, std::vector<DecidedEntry> const& entries) {
    for (DecidedEntry const& decided : entries) {
        Change const& change = put.changes[static_cast<std::size_t>(decided.part)];
        Entry entry{put.room,  put.side,  decided.seq, now,   by,         change.kind,
                    change.id, decided.v, {},          false, put.put_id, decided.part};
        if (change.value) entry.value = "sealed";
        journal.push_back({entry, change.value});
        if (change.value && change.kind == Kind::erasure)
            overwrite(put.side, std::get<Erasure>(*change.value), decided.seq);
    }
}

PutDecision PlayedRoom::put(Actor const& by, std::vector<Change> changes, Side side) {
    Put const put{{}, side, {}, std::move(changes)};
    Undo undo;
    PutDecision decision = decide(state, put, by, now, catalogue, undo);
    if (decision) keep(put, by.person, *decision);
    return decision;
}

void PlayedRoom::must(Actor const& by, std::vector<Change> changes, Side side) {
    PutDecision const decision = put(by, std::move(changes), side);
    if (decision) return;
    FAIL("refused change " << decision.error().change << ": "
                           << boost::describe::enum_to_string(decision.error().refusal.code, "?") << " "
                           << decision.error().refusal.field);
}

PutRefusal PlayedRoom::refusal_of(Actor const& by, std::vector<Change> changes, Side side) {
    RoomState const before = state;
    PutDecision const decision = put(by, std::move(changes), side);
    CHECK(state == before);
    if (decision) FAIL("was accepted");
    return decision.error();
}

RefusalCode PlayedRoom::refused(Actor const& by, std::vector<Change> changes, Side side) {
    return refusal_of(by, std::move(changes), side).refusal.code;
}

RoomState PlayedRoom::replayed(std::size_t count) const {
    RoomState built;
    for (std::size_t i = 0; i < count; ++i) replay(built, journal[i].entry, journal[i].value);
    return built;
}

Change PlayedRoom::change(Kind kind, ThingId const& id, Value value, Side side) const {
    return {kind, id, version_of(kind), seq_of(kind, id, side), std::move(value)};
}

Change PlayedRoom::withdrawal(Kind kind, ThingId const& id, Side side) const {
    return {kind, id, version_of(kind), seq_of(kind, id, side), std::nullopt};
}

Change PlayedRoom::seat_change(Seat const& seat) const {
    return change(Kind::seat, {seat.person.text()}, seat);
}

Change PlayedRoom::message_change(std::string text) {
    return change(Kind::message, new_id(), Message{std::move(text), {}, {}, {}, {}});
}

Change PlayedRoom::erasure_change(std::vector<ErasedThing> things, Role wished_by) {
    return change(Kind::erasure, new_id(), Erasure{std::move(things), wished_by});
}

void PlayedRoom::open() {
    must({lead, Admission{Role::lead}}, {change(Kind::room, {"room"}, an_open_room()),
                                         seat_change({lead, Role::lead, SeatPhase::given, Seq{}, {}})});
}

void PlayedRoom::invite_in() {
    if (journal.empty()) open();
    must({seeker, Admission{Role::seeker}}, seat_change({seeker, Role::seeker, SeatPhase::given, Seq{}, {}}));
}

ThingId PlayedRoom::say(Actor const& by, std::string text) {
    Change const change = message_change(std::move(text));
    must(by, change);
    return change.id;
}

void PlayedRoom::seat_second(Role role, std::int64_t from) {
    must(lead, seat_change({second, role, SeatPhase::asked, Seq{}, {}}));
    must(seeker, seat_change({second, role, SeatPhase::given, Seq{from}, {}}));
}

void PlayedRoom::close() {
    Room closed = an_open_room();
    closed.phase = RoomPhase::closed;
    must(lead, change(Kind::room, {"room"}, closed));
}

Room an_open_room() {
    return {Purpose::job_seeking, "A room", RoomPhase::open, {}, "colours", 3, {}};
}

Answers some_answers(std::string theme, std::int64_t round) {
    std::string const first = theme + ".one";
    std::string const second = theme + ".two";
    return {"colours",
            3,
            round,
            std::move(theme),
            {{first, Answer{2}, Answer{7}, "An example", {}, {}, {}},
             {second, Answer{"cannot_say"}, {}, {}, "change_it", Answer{3}, Answer{1}}},
            Given::self};
}

ThingId id_of(Answers const& answers) {
    return {answers.instrument + "/" + std::to_string(answers.round) + "/" + answers.theme};
}

Activity an_activity(std::string title) {
    Activity activity;
    activity.type = "other";
    activity.title = std::move(title);
    activity.learning_goal = "What gives me energy";
    activity.follow_up = day(2026, 12, 1);
    activity.steps = {{"a", "Ask", false}, {"b", "Go", false}};
    return activity;
}

Approval yes_to(Kind kind, ThingId const& thing, Seq seq) {
    return {kind, thing, seq, ApprovalAnswer::approved, {}};
}

ThingId id_of(Approval const& approval, PersonId by) {
    return {std::string{boost::describe::enum_to_string(approval.kind, "?")} + "/" + approval.thing.text +
            "/" + by.text()};
}

}  // namespace veirom
