// How a draft is found: by HMAC of the thing that it will become. A document that is not named by an entry
// yet is found under the same name, so that a draft of its owner's can keep it.
#pragma once

#include <string>

#include "protocol/kinds/common.hpp"
#include "storage/data_key.hpp"

namespace veirom {

inline std::string draft_name(DataKey const& key, Kind kind, ThingId const& id) {
    return key.look_up_name("draft " + std::to_string(static_cast<int>(kind)) + " " + id.text);
}

}  // namespace veirom
