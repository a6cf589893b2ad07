// Answers against their instrument: theme, points, scale, stances, size; and who gave them.
#include "rooms/kinds/answers.hpp"

#include <algorithm>

namespace veirom {

namespace {

// What one point costs in JSON beside its texts: the names of its fields, quotes, braces, six answers.
constexpr std::size_t point_bytes = 128;

std::size_t bytes_of(std::optional<Answer> const& answer) {
    auto const* const other = answer ? std::get_if<std::string>(&*answer) : nullptr;
    return other == nullptr ? 0 : other->size();
}

/// About the size of the theme as it is kept; the whole map has to fit in one put.
std::size_t bytes_of(Answers const& answers) {
    std::size_t bytes = answers.instrument.size() + answers.theme.size() + point_bytes;
    for (AnsweredPoint const& point : answers.points) {
        bytes += point_bytes + point.id.size() + bytes_of(point.today) + bytes_of(point.desired);
        if (point.note) bytes += point.note->size();
    }
    return bytes;
}

Objection check_answer(Scale const* scale, std::optional<Answer> const& answer, AnsweredPoint const& point,
                       char const* field) {
    if (!answer || (scale != nullptr && is_answer_of(*scale, *answer))) return std::nullopt;
    return refusal(RefusalCode::unknown_answer, "points/" + point.id + "/" + field);
}

Objection check_stance(Instrument const& instrument, AnsweredPoint const& point) {
    Stance const* const stance = point.stance ? find_stance(instrument, *point.stance) : nullptr;
    if (point.stance && stance == nullptr)
        return refusal(RefusalCode::unknown_answer, "points/" + point.id + "/stance");
    bool const asks = stance != nullptr && stance->asks;
    if (point.wish && !asks) return refusal(RefusalCode::unknown_answer, "points/" + point.id + "/wish");
    if (point.possible && !asks)
        return refusal(RefusalCode::unknown_answer, "points/" + point.id + "/possible");
    return std::nullopt;
}

Objection check_point(Instrument const& instrument, AnsweredPoint const& point) {
    Map const& map = *instrument.map;
    Scale const* const scale = find_scale(instrument, map.scale);
    if (auto const objection = check_answer(scale, point.today, point, "today")) return objection;
    if (auto const objection = check_answer(scale, point.desired, point, "desired")) return objection;
    if (point.note && code_points_of(*point.note) > limits::note_code_points_max)
        return refusal(RefusalCode::too_long, "points/" + point.id + "/note");
    if (auto const objection = check_stance(instrument, point)) return objection;
    Scale const* const wish = find_scale(instrument, map.wish_scale);
    if (auto const objection = check_answer(wish, point.wish, point, "wish")) return objection;
    Scale const* const possible = find_scale(instrument, map.possible_scale);
    return check_answer(possible, point.possible, point, "possible");
}

Objection check_points(Instrument const& instrument, Theme const& theme, Answers const& answers) {
    if (answers.points.empty()) return refusal(RefusalCode::empty, "points");
    for (auto point = answers.points.begin(); point != answers.points.end(); ++point) {
        if (std::find(theme.points.begin(), theme.points.end(), point->id) == theme.points.end())
            return refusal(RefusalCode::unknown_field, "points/" + point->id);
        auto const same = [&](AnsweredPoint const& earlier) { return earlier.id == point->id; };
        if (std::any_of(answers.points.begin(), point, same))
            return refusal(RefusalCode::wrong_id, "points/" + point->id);
        if (auto const objection = check_point(instrument, *point)) return objection;
    }
    if (bytes_of(answers) > limits::answers_bytes_max) return refusal(RefusalCode::too_long, "points");
    return std::nullopt;
}

/// The seeker for themselves; a counsellor from paper or from the telephone, and never over the seeker's own.
Objection check_given(RuleContext const& context, Instrument const& instrument, Answers const& answers) {
    auto const& by = instrument.filled_in_by;
    if (std::find(by.begin(), by.end(), Role::seeker) == by.end())
        return refusal(RefusalCode::not_permitted, "instrument");
    bool const by_seeker = context.role == Role::seeker;
    if (by_seeker != (answers.given == Given::self)) return refusal(RefusalCode::not_permitted, "given");
    auto const* const before =
        context.present == nullptr ? nullptr : std::get_if<AnswersFacts>(&context.present->facts);
    if (!by_seeker && before != nullptr && before->given == Given::self)
        return refusal(RefusalCode::not_permitted, "given");
    return std::nullopt;
}

std::string id_of(Answers const& answers, std::string_view theme) {
    std::string id = answers.instrument;
    return id.append("/").append(std::to_string(answers.round)).append("/").append(theme);
}

/// A round keeps the version of the instrument that it began with.
bool fits_round(RuleContext const& context, Instrument const& instrument, Answers const& answers) {
    for (Theme const& theme : instrument.map->themes) {
        Thing const* const shared = context.state.find(context.side, Kind::answers, id_of(answers, theme.id));
        auto const* const facts = shared == nullptr ? nullptr : std::get_if<AnswersFacts>(&shared->facts);
        if (facts != nullptr && facts->instrument_version != answers.instrument_version) return false;
    }
    return true;
}

}  // namespace

Objection check(RuleContext const& context, Answers const& answers) {
    // No person goes through a map a thousand times; the bound keeps ids short.
    if (answers.round < 1 || answers.round > 999) return refusal(RefusalCode::out_of_range, "round");
    if (context.id.text != id_of(answers, answers.theme)) return refusal(RefusalCode::wrong_id);
    Instrument const* const instrument =
        context.catalogue.find(answers.instrument, answers.instrument_version);
    if (instrument == nullptr || instrument->kind != Kind::answers || !instrument->map)
        return refusal(RefusalCode::unknown_instrument, "instrument");
    if (instrument->side != context.side) return refusal(RefusalCode::not_permitted, "instrument");
    Theme const* const theme = find_theme(*instrument, answers.theme);
    if (theme == nullptr) return refusal(RefusalCode::unknown_field, "theme");
    if (auto const objection = check_given(context, *instrument, answers)) return objection;
    if (!fits_round(context, *instrument, answers))
        return refusal(RefusalCode::unknown_instrument, "instrument_version");
    return check_points(*instrument, *theme, answers);
}

}  // namespace veirom
