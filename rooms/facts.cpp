// One overload a kind: a new kind does not compile before it is said here what rules remember of it.
#include "rooms/facts.hpp"

#include "rooms/access.hpp"
#include "rooms/kinds/activity.hpp"
#include "rooms/kinds/agreement.hpp"
#include "rooms/kinds/goal.hpp"
#include "rooms/kinds/meeting.hpp"

namespace veirom {

namespace {

/// Whether and from where a seat reads a side, leaving `until` aside: that is looked at with the clock.
std::optional<Seq> reads_from(SeatFacts const& seat, Side side) {
    if (seat.phase != SeatPhase::given) return std::nullopt;
    if (!permits(seat.role, Kind::message, Act::read, side)) return std::nullopt;
    return side == Side::circle ? seat.from : Seq{};
}

AgreedFacts agreed_facts(AppliedEntry const& entry, Facts const& before, Role role,
                         FieldsDigest const& fields) {
    auto const* const last = std::get_if<AgreedFacts>(&before);
    if (last != nullptr && last->fields == fields) return *last;
    return {fields, entry.seq, entry.by, role, {}, {}, {}, {}};
}

struct FactsOf {
    AppliedEntry const& entry;
    Facts const& before;
    Role role;

    Facts operator()(Room const& room) const { return RoomFacts{room.phase}; }

    Facts operator()(Seat const& seat) const {
        auto const* const last = std::get_if<SeatFacts>(&before);
        SeatFacts facts{seat.person, seat.role, seat.phase, seat.from, seat.until, {}};
        for (Side const side : {Side::circle, Side::staff}) {
            auto const read_before = last == nullptr ? std::nullopt : reads_from(*last, side);
            bool const same = reads_from(facts, side) == read_before;
            Seq const kept = last == nullptr ? Seq{} : last->grant[static_cast<std::size_t>(side)];
            facts.grant[static_cast<std::size_t>(side)] = same ? kept : entry.seq;
        }
        return facts;
    }

    Facts operator()(Agreement const& agreement) const {
        AgreedFacts facts = agreed_facts(entry, before, role, agreed_fields(agreement));
        facts.shows_read = agreement.shows_read.value_or(false);
        return facts;
    }

    Facts operator()(Goal const& goal) const {
        AgreedFacts facts = agreed_facts(entry, before, role, agreed_fields(goal));
        facts.today = today_fields(goal);
        return facts;
    }

    Facts operator()(Activity const& activity) const {
        AgreedFacts facts = agreed_facts(entry, before, role, agreed_fields(activity));
        facts.phase = activity.phase;
        facts.follow_up = activity.follow_up;
        return facts;
    }

    Facts operator()(Answers const& answers) const {
        return AnswersFacts{answers.instrument_version, answers.given};
    }

    Facts operator()(Approval const& approval) const {
        return ApprovalFacts{approval.seq, approval.answer, entry.by, role};
    }

    Facts operator()(Meeting const& meeting) const {
        auto const* const last = std::get_if<MeetingFacts>(&before);
        FieldsDigest const planned = planned_fields(meeting);
        Seq const seq = last != nullptr && last->planned == planned ? last->seq : entry.seq;
        return MeetingFacts{meeting.phase, planned, seq, meeting.minutes.has_value(),
                            minutes_fields(meeting)};
    }

    Facts operator()(Message const&) const { return {}; }
    Facts operator()(Turn const&) const { return {}; }
    Facts operator()(Reflection const&) const { return {}; }
    Facts operator()(Erasure const&) const { return {}; }
    Facts operator()(ActionPoint const&) const { return {}; }
    Facts operator()(Document const&) const { return {}; }
    Facts operator()(Form const& form) const { return FormFacts{form.given, role}; }
};

}  // namespace

Role role_of_writer(RoomState const& state, PersonId by) {
    if (by == system_person) return Role::system;
    SeatFacts const* const seat = seat_of(state, by);
    if (seat != nullptr && seat->phase == SeatPhase::given) return seat->role;
    return Role::coordinator;  // Nobody else puts without a seat; a first seat of one's own passes no turn.
}

Facts facts_of(AppliedEntry const& entry, Facts const& before, Role role) {
    if (entry.content != AppliedEntry::Content::value) return {};
    return std::visit(FactsOf{entry, before, role}, *entry.value);
}

}  // namespace veirom
