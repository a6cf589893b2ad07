// Rooms told in files: those a demonstration begins with (deploy/demo-rooms/README.md says what stands in
// one) and those to practise in. A room is made of puts, decided by the same rules as everybody's, with the
// day they are said to be of as the rules' *now*.
#pragma once

#include <array>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

#include <boost/describe/enum_from_string.hpp>
#include <nlohmann/json.hpp>

#include "rooms/catalogue.hpp"
#include "rooms/state.hpp"
#include "server/asynchronous.hpp"
#include "storage/store.hpp"

namespace veirom {

using ToldPersons = std::map<std::string, PersonId>;  // By the name that the file has for them.

using ToldDocuments = std::map<std::string, std::string>;  // Content, by the name that the file has for it.

/// Opens the room and puts everything that stands in the file's journal and not yet in the room. Throws
/// std::runtime_error with the number of the put that the rules refused.
Awaitable<> make_told_room(Store& store, Catalogue const& catalogue, OrganisationId organisation,
                           ToldPersons persons, ToldDocuments documents, RoomId room, std::string file,
                           Time now);

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
