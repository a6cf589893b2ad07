// One function for each who may write a seat: admitted, lead, seeker, coordinator, the clock, oneself.
#include "rooms/kinds/seat.hpp"

namespace veirom {

namespace {

SeatFacts const* seat_before(RuleContext const& context) {
    return context.present == nullptr ? nullptr : std::get_if<SeatFacts>(&context.present->facts);
}

/// Somebody other than `person` has a seat in force in this role.
bool is_taken(RuleContext const& context, Role role, PersonId person) {
    Things const& things = context.state.things[static_cast<std::size_t>(Side::circle)];
    for (auto place = things.lower_bound(ThingKeyView{Kind::seat, {}});
         place != things.end() && place->first.kind == Kind::seat; ++place) {
        auto const* const seat = std::get_if<SeatFacts>(&place->second.facts);
        if (seat != nullptr && seat->person != person && seat->role == role && in_force(*seat, context.now))
            return true;
    }
    return false;
}

bool can_be_asked(Role role) {
    return role == Role::counsellor || role == Role::specialist || role == Role::interpreter ||
           role == Role::guest;
}

/// The seats that an invitation leads to. Every other one is asked for in the room and given by the seeker.
bool can_be_invited(Role role) {
    return role == Role::seeker || role == Role::member || role == Role::lead;
}

/// An end that anybody may have meant. The database can't write down every number of milliseconds, and an
/// append that it does not take would take the rest of its turn along.
bool is_time(Time time) {
    using namespace std::chrono_literals;
    return time >= std::chrono::sys_days{1900y / 1 / 1} && time < std::chrono::sys_days{2201y / 1 / 1};
}

/// The same seat, ended or with an earlier end.
bool only_shortens(SeatFacts const& before, Seat const& seat) {
    bool const not_later = !before.until || (seat.until && *seat.until <= *before.until);
    return seat.role == before.role && seat.from == before.from && not_later;
}

bool ends(SeatFacts const& before, Seat const& seat) {
    return seat.phase == SeatPhase::ended && before.phase != SeatPhase::ended && seat.role == before.role &&
           seat.from == before.from;
}

/// Their own first seat, as the invitation says: the yes to everybody it names.
Objection check_admitted(RuleContext const& context, Seat const& seat) {
    if (seat.person != context.by) return refusal(RefusalCode::not_permitted);
    if (seat.role != context.role || !can_be_invited(seat.role))
        return refusal(RefusalCode::not_permitted, "role");
    if (seat.phase != SeatPhase::given) return refusal(RefusalCode::not_permitted, "phase");
    if (seat.role == Role::lead && context.put_began != Seq{})
        return refusal(RefusalCode::not_permitted, "role");
    if (seat.role == Role::seeker && is_taken(context, Role::seeker, seat.person))
        return refusal(RefusalCode::not_permitted, "role");
    if (seat.from != Seq{}) return refusal(RefusalCode::out_of_range, "from");
    return std::nullopt;
}

/// The lead asks, ends, and shortens; to give is the seeker's.
Objection check_by_lead(RuleContext const& context, Seat const& seat) {
    SeatFacts const* const before = seat_before(context);
    if (before != nullptr && before->role == Role::seeker && before->phase != SeatPhase::ended)
        return refusal(RefusalCode::not_permitted);
    if (before != nullptr && ends(*before, seat)) return std::nullopt;
    if (seat.person == context.by) return refusal(RefusalCode::not_permitted);
    if (before != nullptr && before->phase == SeatPhase::given && seat.phase == SeatPhase::given) {
        if (only_shortens(*before, seat)) return std::nullopt;
        return refusal(RefusalCode::not_permitted);
    }
    if (seat.phase != SeatPhase::asked) return refusal(RefusalCode::not_permitted, "phase");
    if (!can_be_asked(seat.role)) return refusal(RefusalCode::not_permitted, "role");
    return std::nullopt;
}

/// The seeker gives what was asked, choosing `from` and perhaps an earlier end; declines; changes `from`
/// later; ends. A lead stays, unless a coordinator put them there without asking.
Objection check_by_seeker(RuleContext const& context, Seat const& seat) {
    SeatFacts const* const before = seat_before(context);
    if (before == nullptr || seat.person == context.by) return refusal(RefusalCode::not_permitted);
    if (before->phase == SeatPhase::ended) return refusal(RefusalCode::not_asked, "phase");
    if (before->role == Role::lead) {
        SeatFacts const* const writer = seat_of(context.state, context.present->by);
        bool const put_unasked =
            context.present->by != before->person && (writer == nullptr || writer->role != Role::seeker);
        if (put_unasked && ends(*before, seat)) return std::nullopt;
        return refusal(RefusalCode::not_permitted);
    }
    if (seat.phase == SeatPhase::ended) {
        if (ends(*before, seat)) return std::nullopt;
        return refusal(RefusalCode::not_permitted);
    }
    if (seat.phase == SeatPhase::asked) return refusal(RefusalCode::not_permitted, "phase");
    if (seat.role != before->role) return refusal(RefusalCode::not_asked, "role");
    bool const not_later = !before->until || (seat.until && *seat.until <= *before->until);
    if (!not_later) return refusal(RefusalCode::not_asked, "until");
    return std::nullopt;
}

/// A coordinator puts a lead where there is none, for a while, never themselves, and does nothing else.
Objection check_by_coordinator(RuleContext const& context, Seat const& seat) {
    SeatFacts const* const before = seat_before(context);
    if (seat.role != Role::lead) return refusal(RefusalCode::not_permitted, "role");
    if (seat.phase != SeatPhase::given) return refusal(RefusalCode::not_permitted, "phase");
    if (seat.person == context.by) return refusal(RefusalCode::not_permitted, "person");
    if (is_taken(context, Role::lead, seat.person)) return refusal(RefusalCode::not_permitted, "role");
    if (before != nullptr && before->role == Role::seeker)
        return refusal(RefusalCode::not_permitted, "person");
    if (!seat.until) return refusal(RefusalCode::out_of_range, "until");
    return std::nullopt;
}

/// The clock ends what is over.
Objection check_by_system(RuleContext const& context, Seat const& seat) {
    SeatFacts const* const before = seat_before(context);
    bool const over = before != nullptr && before->until && *before->until <= context.now;
    if (!over || !ends(*before, seat)) return refusal(RefusalCode::not_permitted);
    return std::nullopt;
}

/// Everybody else may leave.
Objection check_leaving(RuleContext const& context, Seat const& seat) {
    SeatFacts const* const before = seat_before(context);
    if (before == nullptr || seat.person != context.by || !ends(*before, seat))
        return refusal(RefusalCode::not_permitted);
    return std::nullopt;
}

Objection check_writer(RuleContext const& context, Seat const& seat) {
    if (context.admitted) return check_admitted(context, seat);
    switch (context.role) {
        case Role::lead:
            return check_by_lead(context, seat);
        case Role::seeker:
            return check_by_seeker(context, seat);
        case Role::coordinator:
            return check_by_coordinator(context, seat);
        case Role::system:
            return check_by_system(context, seat);
        case Role::member:
        case Role::counsellor:
        case Role::specialist:
        case Role::interpreter:
        case Role::guest:
            break;
    }
    return check_leaving(context, seat);
}

}  // namespace

Objection check(RuleContext const& context, Seat const& seat) {
    if (seat.person == system_person || seat.person.text() != context.id.text)
        return refusal(RefusalCode::wrong_id, "person");
    if (seat.role == Role::coordinator || seat.role == Role::system)
        return refusal(RefusalCode::out_of_range, "role");
    // One above the head: from now on.
    if (seat.from < Seq{} || seat.from.value > context.state.head(Side::circle).value + 1)
        return refusal(RefusalCode::out_of_range, "from");
    if (seat.until && !is_time(*seat.until)) return refusal(RefusalCode::out_of_range, "until");
    if (seat.phase != SeatPhase::ended && seat.until && *seat.until <= context.now)
        return refusal(RefusalCode::out_of_range, "until");
    return check_writer(context, seat);
}

}  // namespace veirom
