// A room told in a file: what an item of it says, as a put. Days and names are filled in as the room stands.
#pragma once

#include <array>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

#include <boost/describe/enum_from_string.hpp>
#include <nlohmann/json.hpp>

#include "rooms/state.hpp"

namespace veirom {

using ToldPersons = std::map<std::string, PersonId>;  // By the name that the file has for them.

using ToldDocuments = std::map<std::string, std::string>;  // Content, by the name that the file has for it.

/// The content that an item names. Throws std::runtime_error when it is not there.
std::string const& content_of(nlohmann::json const& item, ToldDocuments const& documents);

/// What a file's words stand for in one room as it stands.
class Telling {
public:
    Telling(RoomId room, ToldPersons const& persons, RoomState const& state, Time now)
        : room_(room), persons_(persons), state_(state), now_(now) {}

    Put put_of(nlohmann::json const& item, PutId put_id, ToldDocuments const& documents);
    PersonId person(std::string const& name) const;

    /// Every {word name} in its texts is put in: {person turid}, {thing walk}, {day 7}, {seq activity walk}.
    nlohmann::json filled(nlohmann::json const& value);
    std::string filled_text(std::string const& text);

private:
    std::string said(std::string const& words);
    std::string thing(std::string const& name) const;
    std::string day(int days) const;
    Seq seq_of(std::string const& words);

    RoomId room_;
    ToldPersons const& persons_;
    RoomState const& state_;
    Time now_;
};

/// One item of such a file, as a put into the room as it stands. What the item calls {thing NAME} is the same
/// in every item of the room.
Put told_put(nlohmann::json const& item, RoomId room, ToldPersons const& persons, RoomState const& state,
             Time now);

/// So many days from today, a negative number being past; never a Saturday or a Sunday, whichever day it is
/// today: what is past moves back to the Friday, and what is to come to the Monday.
Date told_day(Time now, int days);

/// Sixteen bytes that follow from a text, for ids that are to come out the same every time.
std::array<std::uint8_t, 16> bytes_from(std::string_view text);

/// Throws std::runtime_error when the enum has no such word.
template <class Enum>
Enum enum_of_word(std::string const& word) {
    Enum value{};
    if (!boost::describe::enum_from_string(word.c_str(), value))
        throw std::runtime_error("nothing is called \"" + word + "\"");
    return value;
}

}  // namespace veirom
