// Agreement as a derived fact: nothing is stored, so nothing can disagree with the journal.
#include "rooms/agreed.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <boost/describe/enum_to_string.hpp>

#include "rooms/rule.hpp"

namespace veirom {

namespace {

/// Whose yes the present version has.
struct Yes {
    bool seeker{};
    bool counsellor{};
    std::vector<PersonId> persons;

    bool of_both() const { return seeker && counsellor; }
    void take(Role role, PersonId by) {
        seeker = seeker || role == Role::seeker;
        counsellor = counsellor || is_counsellor(role);
        persons.push_back(by);
    }
};

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

Yes yes_to(RoomState const& state, Side side, Kind kind, std::string_view id) {
    Yes yes;
    Thing const* const thing = state.find(side, kind, id);
    if (thing == nullptr || thing->presence != Presence::value) return yes;
    std::optional<Version> const version = version_of(*thing);
    if (!version) return yes;

    std::string prefix = boost::describe::enum_to_string(kind, "");
    prefix.append("/").append(id).append("/");
    Things const& things = state.things[static_cast<std::size_t>(side)];
    // Who declines their own proposal afterwards has taken back the yes of having written it.
    bool writer_has_answered = false;
    for (auto place = things.lower_bound(ThingKeyView{Kind::approval, prefix});
         place != things.end() && place->first.kind == Kind::approval && place->first.id.starts_with(prefix);
         ++place) {
        auto const* const answer = std::get_if<ApprovalFacts>(&place->second.facts);
        if (answer == nullptr || answer->seq != version->seq) continue;
        if (answer->by == version->by) writer_has_answered = true;
        if (answer->answer == ApprovalAnswer::approved) yes.take(answer->role, answer->by);
    }
    if (!writer_has_answered) yes.take(version->role, version->by);
    return yes;
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
    return yes_to(state, side, kind, id).of_both();
}

std::vector<PersonId> show_each_other_read(RoomState const& state) {
    Thing const* const agreement = state.find(Side::circle, Kind::agreement, "agreement");
    auto const* const facts = agreement == nullptr ? nullptr : std::get_if<AgreedFacts>(&agreement->facts);
    if (facts == nullptr || !facts->shows_read) return {};
    Yes yes = yes_to(state, Side::circle, Kind::agreement, "agreement");
    if (!yes.of_both()) return {};
    std::sort(yes.persons.begin(), yes.persons.end());
    return std::move(yes.persons);
}

}  // namespace veirom
