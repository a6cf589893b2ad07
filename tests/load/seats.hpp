// The list of prepared rooms that preparing, load and checker share: a file with one room a line.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "protocol/identifiers.hpp"

namespace veirom::load {

/// A person's place in a prepared room, signed in already.
struct PreparedSeat {
    PersonId person;
    std::string token;  // Of the session, as the cookie carries it.
};

struct PreparedRoom {
    RoomId room;
    PreparedSeat seeker;
    PreparedSeat counsellor;
};

/// Both throw std::runtime_error with the file's name.
void write_rooms(std::filesystem::path const& file, std::vector<PreparedRoom> const& rooms);
std::vector<PreparedRoom> read_rooms(std::filesystem::path const& file);

}  // namespace veirom::load
