// What every rule is given, and the checks that several rules share. A rule answers with what it has against
// a change; nothing when the change may stand. Field paths are put together only when something is refused.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/limits.hpp"
#include "protocol/refusal.hpp"
#include "rooms/access.hpp"
#include "rooms/catalogue.hpp"
#include "rooms/state.hpp"

namespace veirom {

using Objection = std::optional<Refusal>;

struct RuleContext {
    RoomState const& state;  // With the earlier changes of the same put.
    Catalogue const& catalogue;
    Side side{};
    PersonId by;
    Role role{};      // The writer's; of somebody admitted, the role they are let in with.
    bool admitted{};  // They have no seat yet.
    Reading reading;  // What they may read of this side.
    Time now;
    Seq put_began;           // The side's head before the put.
    ThingId const& id;       // The thing that changes,
    Thing const* present{};  // as it stands; nullptr: there has never been one.

    /// It has a value or is withdrawn, so that this is a change and not the first value.
    bool is_change() const { return present != nullptr && present->presence != Presence::erased; }
};

inline Refusal refusal(RefusalCode code, std::string field = {}) {
    return {code, std::move(field)};
}

bool is_counsellor(Role role);

/// 128 random bits as text, as clients name things.
bool is_random_id(std::string_view id);
/// Nothing that anybody could see: no code points but white space, joiners, marks of direction.
bool is_blank(std::string_view text);
std::size_t code_points_of(std::string_view text);

Objection check_line(std::string_view text, std::string_view field);
Objection check_paragraph(std::string_view text, std::string_view field);
/// A real day of a year that somebody may have meant.
Objection check_day(std::optional<Date> const& day, std::string_view field);
/// The thing named exists on this side and may be read by the writer. A first value may not name what is
/// withdrawn or erased; a change may, for what it named before may have gone since.
Objection check_named(RuleContext const& context, Kind kind, std::string_view id, std::string_view field);
Objection check_about(RuleContext const& context, About const& about, std::string_view field);
/// instrument/round/theme, and instrument/round: names of what may never have been shared, but can be.
bool can_be_answered(RuleContext const& context, std::string_view id);
bool is_map_round(RuleContext const& context, std::string_view id);
/// A rating without an instrument of its own: 0 to 10, or another answer that some instrument knows.
Objection check_rating(RuleContext const& context, std::optional<Answer> const& rating,
                       std::string_view field);
/// Only who made the thing.
Objection check_own(RuleContext const& context);

/// A list inside a value: not too long, and each item with an id of its own, by which clients merge.
template <class Item>
Objection check_items(std::vector<Item> const& items, std::string_view field) {
    if (items.size() > limits::list_items_max) return refusal(RefusalCode::too_long, std::string{field});
    for (std::size_t i = 0; i < items.size(); ++i) {
        bool wrong = items[i].id.empty() || items[i].id.size() > limits::thing_id_characters_max;
        for (std::size_t j = 0; j < i; ++j) wrong = wrong || items[j].id == items[i].id;
        if (wrong)
            return refusal(RefusalCode::wrong_id, std::string{field} + "/" + std::to_string(i) + "/id");
    }
    return std::nullopt;
}

}  // namespace veirom
