// Where on the page of the plan a goal lands, and what stands beside the goals:
// rooms/content/plan_areas.json. The client is built with it; here it is read to be checked.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <boost/describe.hpp>

#include "protocol/kinds/room.hpp"

namespace veirom {

struct PlanArea {
    std::string id;
    std::map<std::string, std::string> name;  // By language.
    std::vector<std::string> parts;           // Points of a map, fields of a form.
    friend bool operator==(PlanArea const&, PlanArea const&) = default;
};
BOOST_DESCRIBE_STRUCT(PlanArea, (), (id, name, parts))

/// Instruments, and the purposes whose rooms mostly have somebody who orders.
struct BesidePlan {
    std::string dream;
    std::string order;
    std::vector<Purpose> ordered_in;
    friend bool operator==(BesidePlan const&, BesidePlan const&) = default;
};
BOOST_DESCRIBE_STRUCT(BesidePlan, (), (dream, order, ordered_in))

struct PlanAreas {
    std::vector<PlanArea> areas;  // In the order of the page; the last takes what is in none.
    BesidePlan beside;
    friend bool operator==(PlanAreas const&, PlanAreas const&) = default;
};
BOOST_DESCRIBE_STRUCT(PlanAreas, (), (areas, beside))

}  // namespace veirom
