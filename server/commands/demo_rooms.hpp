// The rooms that a demonstration begins with, and who is in them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "protocol/http_messages.hpp"
#include "server/told_rooms.hpp"

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
    ToldDocuments documents;  // Those that the file names: each a file beside it.
};

struct DemoRooms {
    std::vector<DemoPerson> people;
    std::vector<DemoRoom> rooms;
};

/// Every *.json of the folder, in the order of their names; nothing without a folder. Throws
/// std::runtime_error with the file's name.
DemoRooms read_demo_rooms(std::filesystem::path const& folder);

using DemoPersons = ToldPersons;  // By sign-in name.

/// Opens the room and puts everything that stands in its file, unless its seeker has a room already. Throws
/// std::runtime_error with the file and the put that the rules refused.
Awaitable<> make_demo_room(Store& store, Catalogue const& catalogue, OrganisationId organisation,
                           DemoPersons persons, DemoRoom room, Time now);

}  // namespace veirom
