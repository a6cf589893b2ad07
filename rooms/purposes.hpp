// A room's purpose chooses what it opens with. Which instruments that are is said by the content, never here.
#pragma once

#include <string>
#include <vector>

#include "protocol/purposes.hpp"
#include "rooms/catalogue.hpp"

namespace veirom {

/// A new room as its purpose opens it: no title yet.
Room opened_for(Purpose purpose, PurposeOffers const& offers, Catalogue const& catalogue);

/// Everything wrong with the offers, a line each, worded for the operator; empty: all is well. Every purpose
/// stands there once, and what is named is in the catalogue.
std::vector<std::string> check(PurposeOffers const& offers, Catalogue const& catalogue);

}  // namespace veirom
