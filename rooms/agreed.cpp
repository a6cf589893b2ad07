// Agreement as a derived fact: nothing is stored, so nothing can disagree with the journal.
#include "rooms/agreed.hpp"

#include <string>

#include <boost/describe/enum_to_string.hpp>

#include "rooms/rule.hpp"

namespace veirom {

namespace {

/// Whose yes the present version has.
struct Yes {
    bool seeker{};
    bool counsellor{};
};

void take(Yes& yes, Role role, bool answer) {
    if (role == Role::seeker) yes.seeker = yes.seeker || answer;
    if (is_counsellor(role)) yes.counsellor = yes.counsellor || answer;
}

/// What a yes is given to, and who has said it by writing.
struct Version {
    Seq seq;
    PersonId by;
    Role role{};
};

/// A form is agreed on as a whole, so that any change of it asks anew.
std::optional<Version> version_of(Thing const& thing) {
    if (auto const* const form = std::get_if<FormFacts>(&thing.facts))
        return Version{thing.seq, thing.by, form->role};
    if (auto const* const facts = std::get_if<AgreedFacts>(&thing.facts))
        return Version{facts->seq, facts->by, facts->role};
    return std::nullopt;
}

}  // namespace

bool is_agreed_on(Kind kind) {
    return kind == Kind::goal || kind == Kind::activity || kind == Kind::agreement || kind == Kind::form;
}

std::optional<Seq> version_to_answer(Thing const& thing) {
    std::optional<Version> const version = version_of(thing);
    return version ? std::optional{version->seq} : std::nullopt;
}

bool agreed(RoomState const& state, Side side, Kind kind, std::string_view id) {
    Thing const* const thing = state.find(side, kind, id);
    if (thing == nullptr || thing->presence != Presence::value) return false;
    std::optional<Version> const version = version_of(*thing);
    if (!version) return false;

    std::string prefix = boost::describe::enum_to_string(kind, "");
    prefix.append("/").append(id).append("/");
    Things const& things = state.things[static_cast<std::size_t>(side)];
    Yes yes;
    // Who declines their own proposal afterwards has taken back the yes of having written it.
    bool writer_has_answered = false;
    for (auto place = things.lower_bound(ThingKeyView{Kind::approval, prefix});
         place != things.end() && place->first.kind == Kind::approval && place->first.id.starts_with(prefix);
         ++place) {
        auto const* const answer = std::get_if<ApprovalFacts>(&place->second.facts);
        if (answer == nullptr || answer->seq != version->seq) continue;
        if (answer->by == version->by) writer_has_answered = true;
        take(yes, answer->role, answer->answer == ApprovalAnswer::approved);
    }
    if (!writer_has_answered) take(yes, version->role, true);
    return yes.seeker && yes.counsellor;
}

bool shows_read(RoomState const& state) {
    Thing const* const agreement = state.find(Side::circle, Kind::agreement, "agreement");
    if (agreement == nullptr) return false;
    auto const* const facts = std::get_if<AgreedFacts>(&agreement->facts);
    return facts != nullptr && facts->shows_read && agreed(state, Side::circle, Kind::agreement, "agreement");
}

}  // namespace veirom
