// The access table and what follows from a seat. Design, sections 3, 4 and 14 ("Roles").
#include "rooms/access.hpp"

#include <array>
#include <cstdint>

namespace veirom {

namespace {

using Roles = std::uint16_t;  // A bit for each role.

constexpr Roles bit(Role role) {
    return static_cast<Roles>(1u << static_cast<unsigned>(role));
}

constexpr Roles nobody = 0;
constexpr Roles seeker = bit(Role::seeker);
constexpr Roles member = bit(Role::member);
constexpr Roles lead = bit(Role::lead);
constexpr Roles specialist = bit(Role::specialist);
constexpr Roles interpreter = bit(Role::interpreter);
constexpr Roles guest = bit(Role::guest);
constexpr Roles coordinator = bit(Role::coordinator);
constexpr Roles system_ = bit(Role::system);
// "Counsellor" in the design's table of kinds means lead or counsellor.
constexpr Roles counsellors = lead | bit(Role::counsellor);
constexpr Roles staff = counsellors | specialist;
constexpr Roles pair = seeker | counsellors;
constexpr Roles circle = seeker | member | staff | interpreter;

struct Row {
    Side side;
    Kind kind;
    Roles put_new, change, withdraw, erase;
};

// Who may read a side reads all of it, whatever the kind; a coordinator without a seat reads two kinds. Both
// are said once, below the table. A guest reads no journal: they get a view of their own.
constexpr Row table[] = {
    // side, kind, put_new, change, withdraw, erase
    {Side::circle, Kind::room, lead | coordinator, lead | coordinator | system_, nobody, nobody},
    // A seeker's new seat is their own, by invitation. Everybody may leave. Who asks and who gives is said in
    // kinds/seat.cpp.
    {Side::circle, Kind::seat, seeker | lead | coordinator, circle | coordinator | system_, nobody, nobody},
    {Side::circle, Kind::agreement, pair, pair, pair, nobody},
    // A guest writes in a thread opened to them; the system sends what was left to be sent later.
    {Side::circle, Kind::message, circle | guest | system_, circle | guest, circle | guest,
     seeker | member | system_},
    {Side::circle, Kind::turn, pair | member, pair | member, pair | member, nobody},
    // What a seeker has given is not withdrawn: taking back is erasing.
    {Side::circle, Kind::answers, pair, pair, nobody, seeker | system_},
    // What two have to agree on, and their yes, is never erased by itself: it is the other's as well, and
    // whose turn it is could no longer be told from the journal.
    {Side::circle, Kind::goal, pair, pair, pair, nobody},
    {Side::circle, Kind::activity, pair, pair, pair, nobody},
    {Side::circle, Kind::approval, pair | member | guest, pair | member | guest, pair | member | guest,
     nobody},
    {Side::circle, Kind::reflection, seeker, seeker, seeker, seeker | system_},
    // Each takes back what the row of its kind lets them: a counsellor, their documents alone.
    {Side::circle, Kind::erasure, seeker | member | counsellors | system_, nobody, nobody, nobody},
    // Which of these may fill in a form, and on which side it stands, is said by its instrument.
    {Side::circle, Kind::form, seeker | staff, seeker | staff, staff, seeker | system_},
    // A meeting passes the turn like an activity, so it is withdrawn and never erased by itself. Which part
    // of it
    // is whose: kinds/meeting.cpp.
    {Side::circle, Kind::meeting, pair, pair, pair, nobody},
    {Side::circle, Kind::action_point, pair, pair, pair, seeker | system_},
    // What was put into the room is taken back by erasing it, content and all, by who put it there.
    {Side::circle, Kind::document, pair, pair, nobody, pair | system_},
    {Side::staff, Kind::form, staff, staff, staff, system_},
    {Side::staff, Kind::erasure, system_, nobody, nobody, nobody},
};

constexpr std::size_t kind_count = 15;
constexpr std::size_t act_count = 5;

struct Cells {
    Roles of[2][kind_count][act_count]{};
};

constexpr Cells make_cells() {
    Cells cells;
    for (auto& acts : cells.of[static_cast<std::size_t>(Side::circle)])
        acts[static_cast<std::size_t>(Act::read)] = circle;
    for (auto& acts : cells.of[static_cast<std::size_t>(Side::staff)])
        acts[static_cast<std::size_t>(Act::read)] = staff;
    for (Kind const kind : {Kind::room, Kind::seat})
        cells.of[static_cast<std::size_t>(Side::circle)][static_cast<std::size_t>(kind)]
                [static_cast<std::size_t>(Act::read)] |= coordinator;
    for (Row const& row : table) {
        Roles* const acts = cells.of[static_cast<std::size_t>(row.side)][static_cast<std::size_t>(row.kind)];
        acts[static_cast<std::size_t>(Act::put_new)] = row.put_new;
        acts[static_cast<std::size_t>(Act::change)] = row.change;
        acts[static_cast<std::size_t>(Act::withdraw)] = row.withdraw;
        acts[static_cast<std::size_t>(Act::erase)] = row.erase;
    }
    return cells;
}

constexpr Cells cells = make_cells();

static_assert(static_cast<std::size_t>(Kind::document) + 1 == kind_count, "a new kind needs its row");

}  // namespace

bool permits(Role role, Kind kind, Act act, Side side) {
    Roles const roles = cells.of[static_cast<std::size_t>(side)][static_cast<std::size_t>(kind)]
                                [static_cast<std::size_t>(act)];
    return (roles & bit(role)) != 0;
}

SeatFacts const* seat_of(RoomState const& state, PersonId person) {
    // Seats are few: walking them is quicker than writing the person's id out as text.
    Things const& things = state.things[static_cast<std::size_t>(Side::circle)];
    for (auto place = things.lower_bound(ThingKeyView{Kind::seat, {}});
         place != things.end() && place->first.kind == Kind::seat; ++place) {
        auto const* const seat = std::get_if<SeatFacts>(&place->second.facts);
        if (seat != nullptr && seat->person == person) return seat;
    }
    return nullptr;
}

bool in_force(SeatFacts const& seat, Time now) {
    return seat.phase == SeatPhase::given && (!seat.until || now < *seat.until);
}

std::optional<Role> role_of(RoomState const& state, Actor const& actor, Time now) {
    if (actor.person == system_person) return Role::system;
    SeatFacts const* const seat = seat_of(state, actor.person);
    if (seat != nullptr && in_force(*seat, now)) return seat->role;
    if (actor.coordinator) return Role::coordinator;
    return std::nullopt;
}

Reading reading_of(RoomState const& state, Actor const& actor, Side side, Time now) {
    SeatFacts const* const seat = seat_of(state, actor.person);
    if (seat != nullptr && in_force(*seat, now)) {
        if (!permits(seat->role, Kind::message, Act::read, side)) return {};
        // `from` is a seq of the circle; the staff side has its own, and who works there reads all of it.
        return {Reading::Scope::entries, side == Side::circle ? seat->from : Seq{}};
    }
    if (actor.coordinator && side == Side::circle) return {Reading::Scope::room_and_seats, Seq{}};
    return {};
}

bool covers(Reading const& reading, Kind kind, Seq seq) {
    switch (reading.scope) {
        case Reading::Scope::nothing:
            return false;
        case Reading::Scope::room_and_seats:
            return kind == Kind::room || kind == Kind::seat;
        case Reading::Scope::entries:
            break;
    }
    return seq >= reading.from || kind == Kind::room || kind == Kind::seat || kind == Kind::agreement;
}

bool may_read(RoomState const& state, Actor const& actor, Side side, Seq seq, Kind kind, Time now) {
    return covers(reading_of(state, actor, side, now), kind, seq);
}

bool may_enter(RoomState const& state, Actor const& actor, Side side, Time now) {
    return reading_of(state, actor, side, now).scope != Reading::Scope::nothing;
}

Seq grant_of(RoomState const& state, PersonId person, Side side) {
    SeatFacts const* const seat = seat_of(state, person);
    return seat == nullptr ? Seq{} : seat->grant[static_cast<std::size_t>(side)];
}

bool may_see_visits(Role role) {
    return role == Role::seeker;
}

Party party_of(Role role) {
    switch (role) {
        case Role::seeker:
        case Role::member:
            return Party::seeker;
        case Role::lead:
        case Role::counsellor:
        case Role::specialist:
            return Party::staff;
        case Role::interpreter:
        case Role::guest:
        case Role::coordinator:
        case Role::system:
            break;
    }
    return Party::nobody;
}

}  // namespace veirom
