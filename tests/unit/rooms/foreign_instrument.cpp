// Instruments that are not ours: other themes, other scales, other words, a fourth language.
#include "tests/unit/rooms/played_room.hpp"

namespace veirom {

namespace {

void add_words(InstrumentView& view, std::vector<std::string> const& keys) {
    for (InstrumentTexts& one : view.texts)
        for (std::string const& key : keys) one.texts[key] = key + " in " + one.language;
}

InstrumentView bare_view() {
    InstrumentView view;
    for (char const* const language : {"nb", "sv", "en", "fi"}) view.texts.push_back({language, {}});
    add_words(view, {"title", "lead"});
    return view;
}

InstrumentView colours(std::int64_t version) {
    InstrumentView view = bare_view();
    Instrument& instrument = view.instrument;
    instrument.id = "colours";
    instrument.version = version;
    instrument.kind = Kind::answers;
    instrument.filled_in_by = {Role::seeker};
    instrument.scales = {{"shade", 7, {"cannot_say"}}, {"urge", 3, {}}};
    instrument.map = Map{"shade", "urge", "urge", {{"leave_it", false}, {"change_it", true}}, {}};
    add_words(view, {"today.label", "today.question", "desired.label", "desired.question", "wish.question",
                     "possible.question", "stance.leave_it", "stance.change_it", "order_hint",
                     "scale.shade.cannot_say"});
    for (int step = 1; step <= 7; ++step) add_words(view, {"scale.shade." + std::to_string(step)});
    for (int step = 1; step <= 3; ++step) add_words(view, {"scale.urge." + std::to_string(step)});
    for (std::string const theme : {"red", "green", "blue"}) {
        Theme one{theme, {}, {}};
        if (theme == "blue") one.easier_after = {"red"};
        add_words(view, {theme + ".label", theme + ".subject", theme + ".introduction", theme + ".closing"});
        for (char const* const point : {".one", ".two", ".three", ".four"}) {
            one.points.push_back(theme + point);
            add_words(view, {theme + point + ".label", theme + point + ".today", theme + point + ".desired"});
        }
        instrument.map->themes.push_back(one);
    }
    return view;
}

InstrumentView weather(std::string id, Side side, std::vector<Role> filled_in_by) {
    InstrumentView view = bare_view();
    Instrument& instrument = view.instrument;
    instrument.id = std::move(id);
    instrument.version = 1;
    instrument.kind = Kind::form;
    instrument.side = side;
    instrument.filled_in_by = std::move(filled_in_by);
    instrument.scales = {{"wind", 4, {"no_idea"}}};
    add_words(view, {"scale.wind.1", "scale.wind.2", "scale.wind.3", "scale.wind.4", "scale.wind.no_idea"});
    instrument.fields = {
        {"wind", FieldType::scale, "wind", {}, {}, {}, {}, {}, {}},
        {"sky", FieldType::choice, {}, {"clear", "grey"}, {}, {}, {}, {}, {}},
        {"birds", FieldType::choices, {}, {"crow", "tit"}, {}, {}, {}, {}, {}},
        {"degrees", FieldType::number, {}, {}, {}, {}, {}, -40, 40},
        {"seen", FieldType::date, {}, {}, {}, {}, {}, {}, {}},
        {"words", FieldType::text, {}, {}, {}, {}, 10, {}, {}},
        {"hours",
         FieldType::table,
         {},
         {},
         {{"when", FieldType::text, {}}, {"what", FieldType::text, {}}},
         {},
         {},
         {},
         {}},
        {"clouds",
         FieldType::table,
         {},
         {},
         {{"name", FieldType::text, {}},
          {"form", FieldType::choice, {"heap", "veil"}},
          {"height", FieldType::number, {}},
          {"day", FieldType::date, {}}},
         {{"none_at_all"}},
         20,
         0,
         2},
        {"umbrella", FieldType::text, {}, {}, {}, {}, {}, {}, {}, When{"sky", {"grey"}}},
    };
    instrument.sections = {{"out_there", {"wind", "sky", "birds", "degrees", "seen", "umbrella"}, {}},
                           {"looking_back", {"words", "hours", "clouds"}, "seen"}};
    instrument.title = "words";
    for (Section const& section : *instrument.sections) add_words(view, {section.id + ".label"});
    for (Field const& field : instrument.fields) {
        add_words(view, {field.id + ".label"});
        for (std::string const& choice : field.choices) add_words(view, {field.id + "." + choice});
        if (field.offered)
            for (std::string const& row : *field.offered) add_words(view, {field.id + "." + row});
        for (Column const& column : field.columns) {
            add_words(view, {field.id + "." + column.id});
            for (std::string const& choice : column.choices)
                add_words(view, {field.id + "." + column.id + "." + choice});
        }
    }
    return view;
}

/// One text, for the seeker to fill in.
InstrumentView one_line(std::string id) {
    InstrumentView view = bare_view();
    Instrument& instrument = view.instrument;
    instrument.id = std::move(id);
    instrument.version = 1;
    instrument.kind = Kind::form;
    instrument.filled_in_by = {Role::seeker};
    instrument.fields = {{"line", FieldType::text, {}, {}, {}, {}, {}, {}, {}}};
    add_words(view, {"line.label"});
    return view;
}

/// A room has one of it, and its choices lead on.
InstrumentView home_sky() {
    InstrumentView view = one_line("home-sky");
    Instrument& instrument = view.instrument;
    instrument.single = true;
    instrument.first = true;
    instrument.fields.push_back(
        {"wish", FieldType::choice, {}, {"talk", "measure", "paint"}, {}, {}, {}, {}, {}});
    instrument.leads = {{"wish", "talk", Kind::message, {}, {}},
                        {"wish", "measure", Kind::form, "weather", {}},
                        {"wish", "paint", Kind::answers, "colours", "blue"}};
    instrument.beside = {{"red.one", "blue.four"}};
    add_words(view, {"wish.label", "wish.talk", "wish.measure", "wish.paint"});
    return view;
}

/// A room has one of it, and whoever counsels there fills it in.
InstrumentView sky_order() {
    InstrumentView view = one_line("sky-order");
    view.instrument.single = true;
    view.instrument.filled_in_by = {Role::counsellor};
    return view;
}

/// Types of activity, one of which asks something besides.
InstrumentView outings() {
    InstrumentView view = one_line("outings");
    Instrument& instrument = view.instrument;
    instrument.kind = Kind::activity;
    instrument.fields[0].when = When{"type", {"walk"}};
    instrument.fields.push_back({"type", FieldType::choice, {}, {"walk", "swim"}, {}, {}, {}, {}, {}});
    instrument.title = "type";
    add_words(view, {"type.label", "type.walk", "type.swim"});
    return view;
}

/// Of what both stand by.
InstrumentView sent_on() {
    InstrumentView view = one_line("sent-on");
    view.instrument.filled_in_by = {Role::counsellor};
    view.instrument.about = {Kind::form};
    view.instrument.about_agreed = true;
    return view;
}

InstrumentView walk_notes() {
    InstrumentView view = one_line("walk-notes");
    view.instrument.about = {Kind::activity, Kind::message};
    return view;
}

}  // namespace

Catalogue foreign_catalogue() {
    return Catalogue{{colours(3), colours(4), weather("weather", Side::circle, {Role::seeker}),
                      weather("staff-weather", Side::staff, {Role::counsellor, Role::specialist}), home_sky(),
                      sky_order(),
                      walk_notes(), outings(), sent_on()}};
}

}  // namespace veirom
