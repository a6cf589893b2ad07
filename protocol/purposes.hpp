// What a room of each purpose opens with, and no more: rooms/content/purposes.json. Everything else is found
// under *more*. Data, so that an organisation with instruments of its own says itself where they fit.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

#include "protocol/kinds/room.hpp"

namespace veirom {

struct PurposeOffer {
    Purpose purpose{};
    std::vector<std::string> processes;
    std::optional<std::string> map;           // For rounds; absent: no map is offered at all.
    std::optional<std::int64_t> map_version;  // The newest, as the program answers; not in the file.
    std::vector<std::string> offered;         // Its themes to begin with, in this order.
    std::optional<std::string> situation;  // Introductions for where the person stands: THEME.introduction.ID
    std::vector<std::string> forms;        // Those that fit, in the order offered.
    friend bool operator==(PurposeOffer const&, PurposeOffer const&) = default;
};
BOOST_DESCRIBE_STRUCT(PurposeOffer, (), (purpose, processes, map, map_version, offered, situation, forms))

/// The file, and GET /api/purposes.
struct PurposeOffers {
    std::vector<PurposeOffer> purposes;
    friend bool operator==(PurposeOffers const&, PurposeOffers const&) = default;
};
BOOST_DESCRIBE_STRUCT(PurposeOffers, (), (purposes))

}  // namespace veirom
