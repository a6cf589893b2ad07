// See design, section 14, "Turn", and section 8, "Lists".
#include "rooms/news.hpp"

#include <algorithm>

#include "rooms/access.hpp"

namespace veirom {

namespace {

using Content = AppliedEntry::Content;

Things const& circle_of(RoomState const& state) {
    return state.things[static_cast<std::size_t>(Side::circle)];
}

/// Who waits since Monday still waits since Monday.
void wait_for(Summary& summary, Party party, std::optional<Time> since) {
    if (summary.waits_for == party) return;
    summary.waits_for = party;
    summary.waits_since = party == Party::nobody ? std::nullopt : since;
}

void pass_turn(Numbers& numbers, Party party, Time at) {
    if (numbers.derived_waits_for != party) {
        numbers.derived_waits_for = party;
        numbers.derived_since = at;
    }
    wait_for(numbers.summary, party, at);
}

/// The next follow-up day of an activity that is not over.
std::optional<Date> next_due(RoomState const& state) {
    Things const& things = circle_of(state);
    std::optional<Date> due;
    for (auto place = things.lower_bound(ThingKeyView{Kind::activity, {}});
         place != things.end() && place->first.kind == Kind::activity; ++place) {
        auto const* const activity = std::get_if<AgreedFacts>(&place->second.facts);
        if (activity == nullptr || !activity->follow_up) continue;
        if (activity->phase != ActivityPhase::proposed && activity->phase != ActivityPhase::under_way)
            continue;
        due = due ? std::min(*due, *activity->follow_up) : activity->follow_up;
    }
    return due;
}

void note_message(Summary& summary, AppliedEntry const& entry, Party party) {
    if (party == Party::seeker) {
        summary.seeker_seq = entry.seq;
        summary.seeker_at = entry.at;
    } else if (party == Party::staff) {
        summary.staff_seq = entry.seq;
        summary.staff_at = entry.at;
    }
}

}  // namespace

bool is_news(AppliedEntry const& entry, Applied const& applied, Thing const& thing) {
    if (entry.content == Content::withdrawn) return false;
    switch (entry.kind) {
        case Kind::message:
        case Kind::document:
            return applied.is_new;
        case Kind::form:
            // A seeker changes another's form only to make what was typed in for them theirs: they give it.
            // Told by who wrote, for the values may have been erased. Fields that are taken back leave the
            // rest as shared as it was.
            if (applied.was_anothers && applied.role == Role::seeker) return true;
            return applied.is_new && !(applied.erased_in_same_put && thing.shared_at);
        case Kind::answers:
            return !applied.erased_in_same_put;
        case Kind::goal:
        case Kind::activity:
        case Kind::agreement: {
            auto const* const version = std::get_if<AgreedFacts>(&thing.facts);
            return version != nullptr && version->seq == entry.seq;
        }
        case Kind::approval: {
            auto const* const answer = std::get_if<ApprovalFacts>(&thing.facts);
            return answer != nullptr && answer->answer == ApprovalAnswer::declined;
        }
        case Kind::meeting: {
            auto const* const meeting = std::get_if<MeetingFacts>(&thing.facts);
            return meeting != nullptr && meeting->seq == entry.seq;
        }
        case Kind::room:
        case Kind::seat:
        case Kind::turn:
        case Kind::reflection:
        case Kind::erasure:
        case Kind::action_point:  // It comes with minutes, and everybody was there when it was promised.
            break;
    }
    return false;
}

void note(RoomState& state, AppliedEntry const& entry, Applied const& applied, Thing& thing) {
    if (entry.side != Side::circle) return;  // What those who help write among themselves asks nobody.
    Summary& summary = state.numbers.summary;
    Party const party = party_of(applied.role);
    if (applied.is_new && !applied.erased_in_same_put) thing.shared_at = std::nullopt;
    if (party != Party::nobody && is_news(entry, applied, thing)) {
        pass_turn(state.numbers, party == Party::seeker ? Party::staff : Party::seeker, entry.at);
        if (entry.kind == Kind::message) note_message(summary, entry, party);
        if (party == Party::seeker && (entry.kind == Kind::answers || entry.kind == Kind::form)) {
            thing.shared_at = entry.at;
            summary.last_shared = entry.at;
        }
    }
    // The rest of what was taken back in part is still shared, since when it was.
    if (applied.erased_in_same_put) note_erased(state);
    if (entry.kind == Kind::activity) summary.next_due = next_due(state);
    if (entry.kind == Kind::turn && entry.content == Content::withdrawn)
        wait_for(summary, state.numbers.derived_waits_for, state.numbers.derived_since);
    if (entry.content != Content::value) return;
    if (auto const* const turn = std::get_if<Turn>(entry.value)) wait_for(summary, turn->waits_for, entry.at);
    if (auto const* const room = std::get_if<Room>(entry.value)) summary.phase = room->phase;
}

void note_erased(RoomState& state) {
    Things const& things = circle_of(state);
    std::optional<Time> last;
    for (Kind const kind : {Kind::answers, Kind::form}) {
        for (auto place = things.lower_bound(ThingKeyView{kind, {}});
             place != things.end() && place->first.kind == kind; ++place) {
            Thing const& thing = place->second;
            if (thing.presence == Presence::value && thing.shared_at) last = std::max(last, thing.shared_at);
        }
    }
    state.numbers.summary.last_shared = last;
}

}  // namespace veirom
