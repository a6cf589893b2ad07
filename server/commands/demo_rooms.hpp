// The rooms that a demonstration begins with, read from files (deploy/demo-rooms/README.md says what stands
// in one). A room is made of puts, decided by the same rules as everybody's, with the day they are said to be
// of as the rules' *now*.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "protocol/http_messages.hpp"
#include "rooms/catalogue.hpp"
#include "server/asynchronous.hpp"
#include "storage/store.hpp"

namespace veirom {

struct DemoPerson {
    std::string sign_in_name;
    std::string shown_name;
    std::string language;
    Standing standing{};
    std::string about;  // For whoever started the demonstration: who this is.
    std::string password;
};

struct DemoRoom {
    std::string file;
    std::string seeker;  // Their sign-in name.
    std::string json;
};

struct DemoRooms {
    std::vector<DemoPerson> people;
    std::vector<DemoRoom> rooms;
};

/// Every *.json of the folder, in the order of their names; nothing without a folder. Throws
/// std::runtime_error with the file's name.
DemoRooms read_demo_rooms(std::filesystem::path const& folder);

using DemoPersons = std::map<std::string, PersonId>;  // By sign-in name.

/// Opens the room and puts everything that stands in its file, unless its seeker has a room already. Throws
/// std::runtime_error with the file and the put that the rules refused.
Awaitable<> make_demo_room(Store& store, Catalogue const& catalogue, OrganisationId organisation,
                           DemoPersons persons, DemoRoom room, Time now);

}  // namespace veirom
