// The small JSON texts that the server keeps in storage's opaque fields: what an account, a room's row and an
// organisation say.
#pragma once

#include <optional>
#include <string>

#include "protocol/http_messages.hpp"
#include "storage/accounts.hpp"

namespace veirom {

/// What an account says of its person, beside the sign-in name.
struct Details {
    std::string shown_name;
    std::string language;
};

std::string encode_details(Details const& details);
Details details_of(AccountRecord const& account);
std::string shown_name_of(AccountRecord const& account);

/// What a list shows of a room without opening it.
struct Face {
    std::string title;
    Purpose purpose{};
};

std::string face_of(Room const& room);
Face decode_face(std::string const& json);

/// The settings are an OrganisationView, encoded.
OrganisationView settings_of(OrganisationRecord const& organisation);

/// As it is told to somebody of this standing; nullopt: who has not signed in.
OrganisationView view_of(OrganisationRecord const& organisation, std::optional<Standing> standing = {});

/// A sign-in name as it is compared: without spaces around it, ASCII and the Latin-1 letters in lower case.
std::string folded_sign_in_name(std::string const& name);

}  // namespace veirom
