#include "server/practice.hpp"

#include <algorithm>
#include <fstream>

namespace veirom {

namespace {

constexpr std::size_t zeros_of_invented = 8;

PracticeStory read_story(std::filesystem::path const& path) {
    PracticeStory story;
    story.language = path.stem().string();
    std::ifstream in(path);
    story.file = nlohmann::json::parse(in);
    for (auto const& [name, person] : story.file.at("people").items())
        (person.at("role") == "seeker" ? story.invented : story.counsellor) = name;
    if (story.invented.empty() || story.counsellor.empty() || story.file.at("story").empty())
        throw std::runtime_error("it wants somebody who is made up, a counsellor and a story");
    return story;
}

}  // namespace

PracticeStories read_practice(std::filesystem::path const& content_folder) {
    PracticeStories stories;
    std::filesystem::path const folder = content_folder / "practice";
    if (!std::filesystem::is_directory(folder)) return stories;
    for (auto const& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".json") continue;
        try {
            PracticeStory story = read_story(entry.path());
            std::string const language = story.language;
            stories.emplace(language, std::move(story));
        } catch (std::exception const& error) {
            throw std::runtime_error(entry.path().string() + ": " + error.what());
        }
    }
    return stories;
}

PracticeStory const* story_in(PracticeStories const& stories, std::string const& language) {
    auto const found = stories.find(language);
    if (found != stories.end()) return &found->second;
    return stories.empty() ? nullptr : &stories.begin()->second;
}

PersonId invented_person(OrganisationId organisation, std::string const& language) {
    PersonId person;
    auto const bytes = bytes_from("invented " + organisation.text() + " " + language);
    std::copy(bytes.begin() + zeros_of_invented, bytes.end(), person.bytes.begin() + zeros_of_invented);
    return person;
}

bool is_invented(PersonId person) {
    auto const zeros = person.bytes.begin() + zeros_of_invented;
    return person != system_person &&
           std::all_of(person.bytes.begin(), zeros, [](std::uint8_t byte) { return byte == 0; });
}

ToldPersons persons_in(PracticeStory const& story, PersonId invented, PersonId counsellor) {
    return {{story.invented, invented}, {story.counsellor, counsellor}};
}

}  // namespace veirom
