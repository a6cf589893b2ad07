// Rooms to practise in: a person whom the program made up, whose story is told part by part as a counsellor
// answers. The stories are files (rooms/content/practice/README.md), one for each language.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include <nlohmann/json.hpp>

#include "protocol/identifiers.hpp"
#include "server/told_rooms.hpp"

namespace veirom {

struct PracticeStory {
    std::string language;
    nlohmann::json file;
    std::string invented;  // What the file calls the person who is made up, and below, the counsellor.
    std::string counsellor;
};

using PracticeStories = std::map<std::string, PracticeStory>;  // By language.

/// Every *.json of the content folder's `practice`. Throws std::runtime_error with the file's name.
PracticeStories read_practice(std::filesystem::path const& content_folder);

/// The story in this language, or else in one there is; nullptr: there is none at all.
PracticeStory const* story_in(PracticeStories const& stories, std::string const& language);

/// Who is made up in an organisation's rooms of this language. Half of the id is zero, which chance never
/// makes: the client knows them by it.
PersonId invented_person(OrganisationId organisation, std::string const& language);
bool is_invented(PersonId person);

ToldPersons persons_in(PracticeStory const& story, PersonId invented, PersonId counsellor);

}  // namespace veirom
