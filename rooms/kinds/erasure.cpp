// What may be erased by whom; the overwriting itself is storage's.
#include "rooms/kinds/erasure.hpp"

namespace veirom {

namespace {

/// Answers are the seeker's, and so is a form that was typed in for them; a form is theirs who gave it last,
/// everything else theirs who made it.
bool is_own(RuleContext const& context, Kind kind, Thing const& thing) {
    if (kind == Kind::answers) return true;
    auto const* const form = std::get_if<FormFacts>(&thing.facts);
    if (form != nullptr) return form->given != Given::self || thing.by == context.by;
    return thing.made_by == context.by;
}

Objection check_thing(RuleContext const& context, ErasedThing const& named, std::string const& field) {
    if (!permits(context.role, named.kind, Act::erase, context.side))
        return refusal(RefusalCode::not_permitted, field);
    Thing const* const thing = context.state.find(context.side, named.kind, named.id.text);
    if (thing == nullptr || thing->presence == Presence::erased)
        return refusal(RefusalCode::unknown_thing, field);
    // Given earlier in this very put: the new value would go, too, and its writer would not know.
    if (thing->seq > context.put_began) return refusal(RefusalCode::twice_in_put, field);
    if (context.role != Role::system && !is_own(context, named.kind, *thing))
        return refusal(RefusalCode::not_permitted, field);
    return std::nullopt;
}

}  // namespace

Objection check(RuleContext const& context, Erasure const& erasure) {
    if (!is_random_id(context.id.text)) return refusal(RefusalCode::wrong_id);
    if (erasure.things.empty()) return refusal(RefusalCode::empty, "things");
    if (erasure.things.size() > limits::list_items_max) return refusal(RefusalCode::too_long, "things");
    if (context.role != Role::system && erasure.wished_by != context.role)
        return refusal(RefusalCode::not_permitted, "wished_by");
    for (std::size_t i = 0; i < erasure.things.size(); ++i) {
        std::string const field = "things/" + std::to_string(i);
        if (auto const objection = check_thing(context, erasure.things[i], field)) return objection;
        for (std::size_t j = 0; j < i; ++j) {
            if (erasure.things[j] == erasure.things[i]) return refusal(RefusalCode::twice_in_put, field);
        }
    }
    return std::nullopt;
}

}  // namespace veirom
