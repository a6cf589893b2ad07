// Making organisations and staff, for `admin` and `demo` alike.
#pragma once

#include <string>

#include "server/asynchronous.hpp"
#include "server/commands/commands.hpp"
#include "storage/store.hpp"

namespace veirom {

/// Throws std::runtime_error, for the operator, when the name is taken or is no name for an address.
Awaitable<OrganisationId> make_organisation(Store& store, OrganisationOptions options,
                                            std::string content_folder);

/// Throws std::runtime_error when there is no such organisation, or half of an on-call number is given.
Awaitable<> change_settings(Store& store, OrganisationChange change);

/// Without a password the account waits for its link. Throws std::runtime_error when the name is taken.
Awaitable<PersonId> make_staff(Store& store, StaffOptions options, std::string password_hash);

}  // namespace veirom
