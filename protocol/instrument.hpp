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

/// A field of a form; texts FIELD.label, and FIELD.CHOICE for each choice.
struct Field {
    std::string id;
    FieldType type{};
    std::optional<std::string> scale;
    std::vector<std::string> choices;
    std::vector<std::string> columns;  // Of a table.
    std::optional<std::int64_t> code_points_max;
    std::optional<std::int64_t> least;
    std::optional<std::int64_t> most;
    friend bool operator==(Field const&, Field const&) = default;
};
BOOST_DESCRIBE_STRUCT(Field, (), (id, type, scale, choices, columns, code_points_max, least, most))

struct Instrument {
    std::string id;
    std::int64_t version{};
    Kind kind{};  // `answers` for a map, `form` for everything else.
    Side side{};
    std::vector<Role> filled_in_by;
    std::vector<Scale> scales;
    std::optional<Map> map;
    std::vector<Field> fields;
    friend bool operator==(Instrument const&, Instrument const&) = default;
};
BOOST_DESCRIBE_STRUCT(Instrument, (), (id, version, kind, side, filled_in_by, scales, map, fields))

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

}  // namespace veirom
