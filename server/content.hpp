// Instruments, purposes and help numbers from the content folder: read once at start, checked, kept by hash.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "protocol/http_messages.hpp"
#include "protocol/purposes.hpp"
#include "rooms/catalogue.hpp"
#include "storage/store.hpp"

namespace veirom {

/// Every ID/VERSION/instrument.json with its languages beside it. Throws std::runtime_error with a line for
/// each fault: a program with half its content would refuse what people answer.
Catalogue read_catalogue(std::filesystem::path const& folder);

/// What a room of each purpose opens with. Throws std::runtime_error with a line for each fault.
PurposeOffers read_purposes(std::filesystem::path const& folder, Catalogue const& catalogue);

/// Throws std::runtime_error with a line for each fault in the plan's areas, which the client has built in.
void require_good_plan_areas(std::filesystem::path const& folder, Catalogue const& catalogue);

/// The numbers of a country (two letters). Throws std::runtime_error when there are none.
std::vector<HelpNumber> read_help(std::filesystem::path const& folder, std::string const& country);

/// Keeps every version that is used now, and adds those used earlier whose files are gone: an answer can
/// always be shown as it was asked.
boost::asio::awaitable<Catalogue> with_kept_instruments(Store& store, Catalogue catalogue);

}  // namespace veirom
