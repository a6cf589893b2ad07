#include "server/commands/demo_rooms.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "server/random.hpp"

namespace veirom {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

std::string content_of(fs::path const& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error("there is no " + path.filename().string());
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace

DemoRooms read_demo_rooms(fs::path const& folder) {
    DemoRooms rooms;
    if (folder.empty()) return rooms;
    std::vector<fs::path> files;
    for (auto const& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (fs::path const& path : files) {
        try {
            std::ifstream in(path);
            json const file = json::parse(in);
            DemoRoom room{path.filename().string(), "", file.dump(), {}};
            for (json const& item : file.at("journal")) {
                if (!item.contains("content")) continue;
                auto const name = item.at("content").get<std::string>();
                room.documents[name] = content_of(folder / name);
            }
            for (auto const& [name, person] : file.at("people").items()) {
                if (person.at("role") == "seeker") room.seeker = name;
                if (!person.contains("shown_name")) continue;  // Made elsewhere: only sits here.
                DemoPerson made;
                made.sign_in_name = name;
                made.shown_name = person.at("shown_name").get<std::string>();
                made.language = person.at("language").get<std::string>();
                made.standing = enum_of_word<Standing>(person.at("standing").get<std::string>());
                made.about = person.at("about").get<std::string>();
                rooms.people.push_back(std::move(made));
            }
            rooms.rooms.push_back(std::move(room));
        } catch (std::exception const& error) {
            throw std::runtime_error(path.string() + ": " + error.what());
        }
    }
    return rooms;
}

Awaitable<> make_demo_room(Store& store, Catalogue const& catalogue, OrganisationId organisation,
                           DemoPersons persons, DemoRoom room, Time now) {
    auto const there = co_await store.rooms().list_of(persons.at(room.seeker));
    if (!there.empty()) co_return;
    auto const id = random_id<RoomId>();
    std::string wrong;
    try {
        co_await make_told_room(store, catalogue, organisation, std::move(persons), std::move(room.documents),
                                id, room.json, now);
    } catch (StoreUnavailable const&) {
        throw;
    } catch (std::exception const& error) {
        wrong = error.what();
    }
    if (!wrong.empty()) throw std::runtime_error(room.file + ", " + wrong);
}

}  // namespace veirom
