// An instrument as data: a map, card or form that a person fills in. Read from rooms/content/ID/VERSION/ by
// the codec, checked at start by rooms/catalogue.hpp, given to rules as an argument. No instrument's id
// occurs in code.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "protocol/value.hpp"

namespace veirom {

/// Worded steps 1..steps, low to high, and other answers that stand beside them as equals. The words are the
/// texts scale.ID.1 … scale.ID.N and scale.ID.OTHER.
struct Scale {
    std::string id;
    std::int64_t steps{};
    std::vector<std::string> others;
    friend bool operator==(Scale const&, Scale const&) = default;
};
BOOST_DESCRIBE_STRUCT(Scale, (), (id, steps, others))

/// What a person may mean about a point of a map; `asks` says whether wish and possibility are asked then.
struct Stance {
    std::string id;
    bool asks{};
    friend bool operator==(Stance const&, Stance const&) = default;
};
BOOST_DESCRIBE_STRUCT(Stance, (), (id, asks))

/// A theme of a map; texts THEME.label, .subject, .introduction …, and POINT.label, .today, .desired.
struct Theme {
    std::string id;
    std::vector<std::string> points;
    std::vector<std::string>
        easier_after;  // Opened before these, one friendly line (text order_hint) says so.
    friend bool operator==(Theme const&, Theme const&) = default;
};
BOOST_DESCRIBE_STRUCT(Theme, (), (id, points, easier_after))

/// The part of an instrument that is a map: themes x points x two statements.
struct Map {
    std::string scale;           // For today and desired.
    std::string wish_scale;      // How much I want it.
    std::string possible_scale;  // How possible it feels.
    std::vector<Stance> stances;
    std::vector<Theme> themes;
    friend bool operator==(Map const&, Map const&) = default;
};
BOOST_DESCRIBE_STRUCT(Map, (), (scale, wish_scale, possible_scale, stances, themes))

enum class FieldType { scale, choice, choices, number, date, text, table };
BOOST_DESCRIBE_ENUM(FieldType, scale, choice, choices, number, date, text, table)

/// A column of a table; texts FIELD.COLUMN, and FIELD.COLUMN.CHOICE for each choice. A cell is always a text:
/// the words, a choice's id, a day, the digits of a number, or nothing.
struct Column {
    std::string id;
    FieldType type{};  // text, choice, number or date.
    std::vector<std::string> choices;
    friend bool operator==(Column const&, Column const&) = default;
};
BOOST_DESCRIBE_STRUCT(Column, (), (id, type, choices))

/// While a field is asked for: only when another one, of a choice, has one of these.
struct When {
    std::string field;
    std::vector<std::string> choices;
    friend bool operator==(When const&, When const&) = default;
};
BOOST_DESCRIBE_STRUCT(When, (), (field, choices))

/// A field of a form; texts FIELD.label, FIELD.CHOICE for each choice, and FIELD.hint where there is more to
/// say. Any field may be left out: nothing that a person keeps to themselves is ever missing.
struct Field {
    std::string id;
    FieldType type{};
    std::optional<std::string> scale;
    std::vector<std::string> choices;
    std::vector<Column> columns;  // Of a table.
    // Rows that a table always offers, such as staying as it is: the row's first cell is one of these ids,
    // with the text FIELD.ID, so that each reads it in their own language.
    std::optional<std::vector<std::string>> offered;
    std::optional<std::int64_t> code_points_max;  // Of a text, or of a table's cell.
    std::optional<std::int64_t> least;
    std::optional<std::int64_t> most;  // Of a number; of a table: how many rows.
    std::optional<When> when{};        // Absent: always.
    friend bool operator==(Field const&, Field const&) = default;
};
BOOST_DESCRIBE_STRUCT(Field, (),
                      (id, type, scale, choices, columns, offered, code_points_max, least, most, when))

/// Fields that belong together and are shown at a time; texts SECTION.label, and SECTION.hint.
struct Section {
    std::string id;
    std::vector<std::string> fields;
    std::optional<std::string> opens_on;  // A field with the day from which this is asked, to look back.
    friend bool operator==(Section const&, Section const&) = default;
};
BOOST_DESCRIBE_STRUCT(Section, (), (id, fields, opens_on))

/// What a choice in a form leads to: the conversation (message), another form, or a theme of a map (answers).
struct Lead {
    std::string field;
    std::string choice;
    Kind to{};
    std::optional<std::string> instrument;
    std::optional<std::string> theme;
    friend bool operator==(Lead const&, Lead const&) = default;
};
BOOST_DESCRIBE_STRUCT(Lead, (), (field, choice, to, instrument, theme))

/// What is optional here came later: an absent field keeps the text, and so the hash, of what was released
/// before.
struct Instrument {
    std::string id;
    std::int64_t version{};
    // `answers` for a map; `activity` for the types of activity and what each asks: its `title` is the choice
    // of type; `form` for everything else.
    Kind kind{};
    Side side{};
    std::vector<Role> filled_in_by;
    std::vector<Scale> scales;
    std::optional<Map> map;
    std::vector<Field> fields;
    std::optional<std::vector<Section>> sections;  // Absent: all fields at once.
    std::optional<std::string> title;        // The field that names one filled in; absent: its day does.
    std::optional<bool> single;              // A room has one of it, with the instrument's id as its own.
    std::optional<bool> first;               // Offered before anything else in a new room.
    std::optional<std::vector<Kind>> about;  // Filled in about one of these; absent: stands by itself.
    std::optional<bool> about_agreed{};      // Only about what seeker and counsellor both stand by.
    std::optional<std::vector<Lead>> leads;
    std::optional<std::vector<std::string>>
        beside;  // Points of a map at which what is written here is at hand.
    friend bool operator==(Instrument const&, Instrument const&) = default;
};
BOOST_DESCRIBE_STRUCT(Instrument, (),
                      (id, version, kind, side, filled_in_by, scales, map, fields, sections, title, single,
                       first, about, about_agreed, leads, beside))

/// The texts of one language: rooms/content/ID/VERSION/LANGUAGE.json. Adding a language is adding a file.
struct InstrumentTexts {
    std::string language;
    std::map<std::string, std::string> texts;
    friend bool operator==(InstrumentTexts const&, InstrumentTexts const&) = default;
};
BOOST_DESCRIBE_STRUCT(InstrumentTexts, (), (language, texts))

/// GET /api/instruments/{id}/{version}: never changes, so it is cached for good.
struct InstrumentView {
    Instrument instrument;
    std::vector<InstrumentTexts> texts;
    friend bool operator==(InstrumentView const&, InstrumentView const&) = default;
};
BOOST_DESCRIBE_STRUCT(InstrumentView, (), (instrument, texts))

/// GET /api/instruments: the newest version of each that the program has.
struct InstrumentName {
    std::string id;
    std::int64_t version{};
    friend bool operator==(InstrumentName const&, InstrumentName const&) = default;
};
BOOST_DESCRIBE_STRUCT(InstrumentName, (), (id, version))

struct InstrumentNames {
    std::vector<InstrumentName> instruments;
    friend bool operator==(InstrumentNames const&, InstrumentNames const&) = default;
};
BOOST_DESCRIBE_STRUCT(InstrumentNames, (), (instruments))

}  // namespace veirom
