// An instrument filled in: a card, a weighing of options, a profile, a preparation of a talk.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <boost/describe.hpp>

#include "protocol/kinds/common.hpp"

namespace veirom {

/// A step or number; a text, choice, day or other answer; several choices; a table's rows.
using FieldValue =
    std::variant<std::int64_t, std::string, std::vector<std::string>, std::vector<std::vector<std::string>>>;

struct FilledField {
    std::string id;
    FieldValue value;
    friend bool operator==(FilledField const&, FilledField const&) = default;
};
BOOST_DESCRIBE_STRUCT(FilledField, (), (id, value))

struct Form {
    std::string instrument;
    std::int64_t instrument_version{};
    std::optional<About> about;
    std::vector<FilledField> fields;
    Given given{};
    friend bool operator==(Form const&, Form const&) = default;
};
BOOST_DESCRIBE_STRUCT(Form, (), (instrument, instrument_version, about, fields, given))

}  // namespace veirom
