// What may be asked of the seeker, before it is there.
#include "rooms/kinds/turn.hpp"

#include <algorithm>

namespace veirom {

namespace {

/// A form that is asked for gets its id before it is filled in, and `part` says which instrument it is.
Objection check_asked_form(RuleContext const& context, About const& asked, std::string const& field) {
    if (context.state.find(context.side, Kind::form, asked.id.text) != nullptr)
        return check_about(context, asked, field);
    Instrument const* const instrument = asked.part ? context.catalogue.newest(*asked.part) : nullptr;
    if (instrument == nullptr || instrument->kind != Kind::form || instrument->side != context.side ||
        std::ranges::find(instrument->filled_in_by, Role::seeker) == instrument->filled_in_by.end())
        return refusal(RefusalCode::unknown_instrument, field + "/part");
    bool const named =
        instrument->single.value_or(false) ? asked.id.text == instrument->id : is_random_id(asked.id.text);
    if (!named) return refusal(RefusalCode::wrong_id, field);
    return std::nullopt;
}

/// Asking for the same thing twice would be a reminder that nobody chose to send.
bool is_asked_before(Turn const& turn, std::size_t place) {
    About const& one = turn.behind[place];
    auto const same = [&](About const& other) { return other.kind == one.kind && other.id == one.id; };
    return same(*turn.asked) ||
           std::any_of(turn.behind.begin(), turn.behind.begin() + static_cast<std::ptrdiff_t>(place), same);
}

Objection check_asked(RuleContext const& context, About const& asked, std::string const& field) {
    if (asked.part && asked.part->size() > limits::thing_id_characters_max)
        return refusal(RefusalCode::too_long, field + "/part");
    switch (asked.kind) {
        case Kind::answers:
            // A theme that has not been shared has no thing yet; its name must be one that can be.
            if (!can_be_answered(context, asked.id.text)) return refusal(RefusalCode::unknown_field, field);
            return std::nullopt;
        case Kind::form:
            return check_asked_form(context, asked, field);
        case Kind::message:
        case Kind::agreement:
        case Kind::goal:
        case Kind::activity:
        case Kind::meeting:
        case Kind::action_point:
        case Kind::document:
            return check_about(context, asked, field);
        case Kind::room:
        case Kind::seat:
        case Kind::turn:
        case Kind::approval:
        case Kind::reflection:
        case Kind::erasure:
            break;
    }
    return refusal(RefusalCode::unknown_thing, field);
}

}  // namespace

Objection check(RuleContext const& context, Turn const& turn) {
    if (context.id.text != "turn") return refusal(RefusalCode::wrong_id);
    if (!turn.asked && !turn.behind.empty()) return refusal(RefusalCode::empty, "asked");
    if (turn.behind.size() > limits::list_items_max) return refusal(RefusalCode::too_long, "behind");
    if (turn.asked) {
        if (auto const objection = check_asked(context, *turn.asked, "asked")) return objection;
    }
    for (std::size_t i = 0; i < turn.behind.size(); ++i) {
        if (is_asked_before(turn, i))
            return refusal(RefusalCode::twice_in_put, "behind/" + std::to_string(i));
        if (auto const objection = check_asked(context, turn.behind[i], "behind/" + std::to_string(i)))
            return objection;
    }
    return std::nullopt;
}

}  // namespace veirom
