#include "tests/load/seats.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace veirom::load {

namespace {

template <class AnyId>
AnyId id_of(std::string const& text, std::string const& line) {
    auto const id = AnyId::from_text(text);
    if (!id) throw std::runtime_error("not a prepared room: " + line);
    return *id;
}

}  // namespace

void write_rooms(std::filesystem::path const& file, std::vector<PreparedRoom> const& rooms) {
    std::ofstream out(file);
    for (PreparedRoom const& room : rooms)
        out << room.room.text() << ' ' << room.seeker.person.text() << ' ' << room.seeker.token << ' '
            << room.counsellor.person.text() << ' ' << room.counsellor.token << '\n';
    if (!out.flush()) throw std::runtime_error("can't write " + file.string());
}

std::vector<PreparedRoom> read_rooms(std::filesystem::path const& file) {
    std::ifstream in(file);
    if (!in) throw std::runtime_error("can't read " + file.string());
    std::vector<PreparedRoom> rooms;
    for (std::string line; std::getline(in, line);) {
        std::istringstream fields(line);
        std::string room, seeker, counsellor;
        PreparedRoom one;
        fields >> room >> seeker >> one.seeker.token >> counsellor >> one.counsellor.token;
        one.room = id_of<RoomId>(room, line);
        one.seeker.person = id_of<PersonId>(seeker, line);
        one.counsellor.person = id_of<PersonId>(counsellor, line);
        rooms.push_back(std::move(one));
    }
    return rooms;
}

}  // namespace veirom::load
