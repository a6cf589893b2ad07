// Reads what stands under rooms/content/ through the codec, as a program would at start.
#pragma once

#include "protocol/plan_areas.hpp"
#include "protocol/purposes.hpp"
#include "rooms/catalogue.hpp"

namespace veirom {

/// Every version of every instrument; fails the test when one cannot be read.
Catalogue content_of_the_program();
PurposeOffers purposes_of_the_program();
PlanAreas plan_areas_of_the_program();

}  // namespace veirom
