// What must hold of every instrument, whoever wrote it. What our own texts promise beside (length, words to
// leave) is held by tests/unit/rooms/content_test.cpp.
#include <algorithm>
#include <set>
#include <string>

#include "rooms/catalogue.hpp"
#include "rooms/rule.hpp"

namespace veirom {

namespace {

constexpr char const* languages_needed[] = {"nb", "sv", "en"};

class Remarks {
public:
    explicit Remarks(Instrument const& instrument)
        : name_{instrument.id + "/" + std::to_string(instrument.version)} {}

    void add(std::string const& remark) { lines_.push_back(name_ + ": " + remark); }
    std::vector<std::string> take() { return std::move(lines_); }

private:
    std::string name_;
    std::vector<std::string> lines_;
};

/// Ids stand in names of things (instrument/round/theme) and of texts (THEME.label).
void check_id(Remarks& remarks, std::string const& what, std::string const& id) {
    bool const fine = !id.empty() && id.size() <= 40 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    });
    if (!fine) remarks.add(what + " \"" + id + "\": an id is 1 to 40 of a-z 0-9 _ - and full stop");
}

void check_ids(Remarks& remarks, std::string const& what, std::vector<std::string> const& ids) {
    std::set<std::string> seen;
    for (std::string const& id : ids) {
        check_id(remarks, what, id);
        if (!seen.insert(id).second) remarks.add(what + " \"" + id + "\" stands twice");
    }
}

template <class T>
std::vector<std::string> ids_of(std::vector<T> const& all) {
    std::vector<std::string> ids;
    for (T const& one : all) ids.push_back(one.id);
    return ids;
}

void need_scale(Remarks& remarks, Instrument const& instrument, std::string const& by,
                std::string const& id) {
    if (find_scale(instrument, id) == nullptr)
        remarks.add(by + " names the scale \"" + id + "\", which is not there");
}

void check_map(Remarks& remarks, Instrument const& instrument) {
    Map const& map = *instrument.map;
    if (instrument.kind != Kind::answers) remarks.add("has a map, so its kind must be answers");
    need_scale(remarks, instrument, "the map", map.scale);
    need_scale(remarks, instrument, "the map's wish", map.wish_scale);
    need_scale(remarks, instrument, "the map's possibility", map.possible_scale);
    if (map.themes.empty()) remarks.add("the map has no themes");
    check_ids(remarks, "stance", ids_of(map.stances));
    check_ids(remarks, "theme", ids_of(map.themes));
    std::vector<std::string> points;
    for (Theme const& theme : map.themes) {
        if (theme.points.empty()) remarks.add("theme \"" + theme.id + "\" has no points");
        points.insert(points.end(), theme.points.begin(), theme.points.end());
        for (std::string const& before : theme.easier_after) {
            if (before == theme.id || find_theme(instrument, before) == nullptr)
                remarks.add("theme \"" + theme.id + "\" is easier after \"" + before +
                            "\", which is no other theme");
        }
    }
    check_ids(remarks, "point", points);
}

bool chooses(FieldType type) {
    return type == FieldType::choice || type == FieldType::choices;
}

/// A choice stands beside FIELD.label and FIELD.hint.
void check_choices(Remarks& remarks, std::string const& name, FieldType type,
                   std::vector<std::string> const& choices) {
    if (chooses(type) && choices.empty()) remarks.add(name + " has no choices");
    check_ids(remarks, name + ", choice", choices);
    for (std::string const& choice : choices) {
        if (choice == "label" || choice == "hint")
            remarks.add(name + ": no choice is called \"" + choice + "\"");
    }
}

void check_table(Remarks& remarks, Field const& field, std::string const& name) {
    if (field.columns.empty()) remarks.add(name + " has no columns");
    // A column's text is FIELD.COLUMN, and that of an offered row FIELD.ROW.
    std::vector<std::string> ids = ids_of(field.columns);
    if (field.offered) ids.insert(ids.end(), field.offered->begin(), field.offered->end());
    check_choices(remarks, name, field.type, ids);
    for (Column const& column : field.columns) {
        std::string const cell = name + ", column \"" + column.id + "\"";
        if (column.type != FieldType::text && column.type != FieldType::choice &&
            column.type != FieldType::date && column.type != FieldType::number)
            remarks.add(cell + " is no text, choice, day or number");
        check_choices(remarks, cell, column.type, column.choices);
    }
    bool const words_first = !field.columns.empty() && field.columns[0].type == FieldType::text;
    if (field.offered && !words_first) remarks.add(name + " offers rows, so its first column is a text");
    auto const rows = static_cast<std::int64_t>(limits::list_items_max);
    if (field.most && (*field.most < 1 || *field.most > rows))
        remarks.add(name + " has at least 1 and at most " + std::to_string(rows) + " rows");
}

void check_field(Remarks& remarks, Instrument const& instrument, Field const& field) {
    std::string const name = "field \"" + field.id + "\"";
    if (field.type == FieldType::scale) need_scale(remarks, instrument, name, field.scale.value_or(""));
    if (field.type == FieldType::table) {
        check_table(remarks, field, name);
    } else {
        check_choices(remarks, name, field.type, field.choices);
    }
    if (field.least && field.most && *field.least > *field.most)
        remarks.add(name + " has no number between its bounds");
}

/// What a field waits for is a choice that is always asked for, so that nothing waits for what never comes.
void check_when(Remarks& remarks, Instrument const& instrument, Field const& field) {
    if (!field.when) return;
    std::string const name = "field \"" + field.id + "\"";
    Field const* const other = find_field(instrument, field.when->field);
    if (other == nullptr || other->type != FieldType::choice || other->when) {
        remarks.add(name + " waits for \"" + field.when->field +
                    "\", which is no choice that is always there");
        return;
    }
    if (field.when->choices.empty()) remarks.add(name + " waits for no choice");
    for (std::string const& choice : field.when->choices) {
        if (std::find(other->choices.begin(), other->choices.end(), choice) == other->choices.end())
            remarks.add(name + " waits for \"" + other->id + "." + choice + "\", which is no choice");
    }
}

/// Each field in one section, so that nothing is asked twice or never.
void check_sections(Remarks& remarks, Instrument const& instrument) {
    if (!instrument.sections) return;
    check_ids(remarks, "section", ids_of(*instrument.sections));
    std::vector<std::string> placed;
    for (Section const& section : *instrument.sections) {
        std::string const name = "section \"" + section.id + "\"";
        if (section.fields.empty()) remarks.add(name + " has no fields");
        if (find_field(instrument, section.id) != nullptr) remarks.add(name + " is called as a field is");
        placed.insert(placed.end(), section.fields.begin(), section.fields.end());
        if (!section.opens_on) continue;
        Field const* const day = find_field(instrument, *section.opens_on);
        if (day == nullptr || day->type != FieldType::date)
            remarks.add(name + " opens on \"" + *section.opens_on + "\", which is no field with a day");
    }
    check_ids(remarks, "in sections, field", placed);
    for (std::string const& id : placed) {
        if (find_field(instrument, id) == nullptr)
            remarks.add("a section names the field \"" + id + "\", which is not there");
    }
    for (Field const& field : instrument.fields) {
        if (std::find(placed.begin(), placed.end(), field.id) == placed.end())
            remarks.add("field \"" + field.id + "\" is in no section");
    }
}

void check_form(Remarks& remarks, Instrument const& instrument) {
    check_ids(remarks, "field", ids_of(instrument.fields));
    for (Field const& field : instrument.fields) {
        check_field(remarks, instrument, field);
        check_when(remarks, instrument, field);
    }
    check_sections(remarks, instrument);
    if (instrument.title && find_field(instrument, *instrument.title) == nullptr)
        remarks.add("its title is the field \"" + *instrument.title + "\", which is not there");
    if (instrument.single.value_or(false) && instrument.about)
        remarks.add("there is one of it in a room, so it is about nothing else");
    if (instrument.about_agreed.value_or(false) && !instrument.about)
        remarks.add("is about what is agreed, but about nothing");
    if (!instrument.leads) return;
    for (Lead const& lead : *instrument.leads) {
        Field const* const field = find_field(instrument, lead.field);
        bool const there =
            field != nullptr && chooses(field->type) &&
            std::find(field->choices.begin(), field->choices.end(), lead.choice) != field->choices.end();
        if (!there)
            remarks.add("\"" + lead.field + "." + lead.choice + "\" leads somewhere, but is no choice");
    }
}

bool is_point(Catalogue const& catalogue, std::string const& id) {
    for (InstrumentView const& view : catalogue.all()) {
        if (!view.instrument.map) continue;
        for (Theme const& theme : view.instrument.map->themes)
            if (std::find(theme.points.begin(), theme.points.end(), id) != theme.points.end()) return true;
    }
    return false;
}

/// What leads from one instrument to another has to lead somewhere.
void check_leads(Remarks& remarks, Catalogue const& catalogue, Instrument const& instrument) {
    for (std::string const& point : instrument.beside.value_or(std::vector<std::string>{})) {
        if (!is_point(catalogue, point)) remarks.add("stands beside \"" + point + "\", which is no point");
    }
    for (Lead const& lead : instrument.leads.value_or(std::vector<Lead>{})) {
        Instrument const* const to = lead.instrument ? catalogue.newest(*lead.instrument) : nullptr;
        bool const fine =
            lead.to == Kind::message
                ? !lead.instrument && !lead.theme
                : to != nullptr && to->kind == lead.to &&
                      (lead.to == Kind::answers ? !lead.theme || find_theme(*to, *lead.theme) != nullptr
                                                : !lead.theme);
        if (!fine) remarks.add("\"" + lead.field + "." + lead.choice + "\" leads nowhere");
    }
}

void check_structure(Remarks& remarks, Instrument const& instrument) {
    check_id(remarks, "instrument", instrument.id);
    if (instrument.id.find('.') != std::string::npos) remarks.add("an instrument's id has no full stop");
    if (instrument.version < 1) remarks.add("versions count from 1");
    if (instrument.kind != Kind::answers && instrument.kind != Kind::form &&
        instrument.kind != Kind::activity)
        remarks.add("its kind must be answers, form or activity");
    Field const* const type = instrument.title ? find_field(instrument, *instrument.title) : nullptr;
    if (instrument.kind == Kind::activity && (type == nullptr || type->type != FieldType::choice))
        remarks.add("its title must be the choice of a type of activity");
    if (instrument.kind == Kind::answers && !instrument.map) remarks.add("is answered, but has no map");
    if (instrument.kind == Kind::form && instrument.fields.empty()) remarks.add("is a form without fields");
    if (instrument.filled_in_by.empty()) remarks.add("nobody fills it in");
    check_ids(remarks, "scale", ids_of(instrument.scales));
    for (Scale const& scale : instrument.scales) {
        if (scale.steps < 2 || scale.steps > 11)
            remarks.add("scale \"" + scale.id + "\" needs 2 to 11 steps");
        check_ids(remarks, "scale \"" + scale.id + "\", other answer", scale.others);
    }
    if (instrument.map) check_map(remarks, instrument);
    check_form(remarks, instrument);
}

/// The texts without which it can't be shown. More are welcome, as long as every language has them.
std::vector<std::string> texts_needed(Instrument const& instrument) {
    std::vector<std::string> keys{"title", "lead"};
    for (Scale const& scale : instrument.scales) {
        for (std::int64_t step = 1; step <= scale.steps; ++step)
            keys.push_back("scale." + scale.id + "." + std::to_string(step));
        for (std::string const& other : scale.others) keys.push_back("scale." + scale.id + "." + other);
    }
    if (instrument.map) {
        for (char const* const key : {"today.label", "today.question", "desired.label", "desired.question",
                                      "wish.question", "possible.question"})
            keys.push_back(key);
        for (Stance const& stance : instrument.map->stances) keys.push_back("stance." + stance.id);
        for (Theme const& theme : instrument.map->themes) {
            for (char const* const part : {".label", ".subject", ".introduction", ".closing"})
                keys.push_back(theme.id + part);
            if (!theme.easier_after.empty()) keys.push_back("order_hint");
            for (std::string const& point : theme.points)
                for (char const* const part : {".label", ".today", ".desired"}) keys.push_back(point + part);
        }
    }
    for (Field const& field : instrument.fields) {
        keys.push_back(field.id + ".label");
        for (std::string const& choice : field.choices) keys.push_back(field.id + "." + choice);
        for (std::string const& row : field.offered.value_or(std::vector<std::string>{}))
            keys.push_back(field.id + "." + row);
        for (Column const& column : field.columns) {
            keys.push_back(field.id + "." + column.id);
            for (std::string const& choice : column.choices)
                keys.push_back(field.id + "." + column.id + "." + choice);
        }
    }
    for (Section const& section : instrument.sections.value_or(std::vector<Section>{}))
        keys.push_back(section.id + ".label");
    return keys;
}

void check_texts(Remarks& remarks, InstrumentView const& view) {
    std::set<std::string> keys;
    for (std::string const& key : texts_needed(view.instrument)) keys.insert(key);
    std::set<std::string> languages;
    for (InstrumentTexts const& one : view.texts) {
        if (!languages.insert(one.language).second)
            remarks.add("language \"" + one.language + "\" stands twice");
        for (auto const& [key, text] : one.texts) keys.insert(key);
    }
    for (char const* const language : languages_needed) {
        if (!languages.contains(language)) remarks.add(std::string{"has no texts in \""} + language + "\"");
    }
    for (InstrumentTexts const& one : view.texts) {
        for (std::string const& key : keys) {
            auto const text = one.texts.find(key);
            if (text == one.texts.end() || is_blank(text->second))
                remarks.add("text \"" + key + "\" is missing in \"" + one.language + "\"");
        }
    }
}

}  // namespace

std::vector<std::string> check(Catalogue const& catalogue) {
    std::vector<std::string> all;
    std::set<std::pair<std::string, std::int64_t>> seen;
    for (InstrumentView const& view : catalogue.all()) {
        Remarks remarks{view.instrument};
        if (!seen.insert({view.instrument.id, view.instrument.version}).second) remarks.add("stands twice");
        check_structure(remarks, view.instrument);
        check_leads(remarks, catalogue, view.instrument);
        check_texts(remarks, view);
        std::vector<std::string> lines = remarks.take();
        all.insert(all.end(), lines.begin(), lines.end());
    }
    return all;
}

}  // namespace veirom
