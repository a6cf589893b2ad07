// The plan's areas are data; what they name has to be there.
#pragma once

#include <string>
#include <vector>

#include "protocol/plan_areas.hpp"
#include "rooms/catalogue.hpp"

namespace veirom {

/// Everything wrong with the areas, a line each, worded for the operator; empty: all is well. What is named
/// exists, a part lands once, and a map of which one point lands does so with all of them.
std::vector<std::string> check(PlanAreas const& plan, Catalogue const& catalogue);

}  // namespace veirom
