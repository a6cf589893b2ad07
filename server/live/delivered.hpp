// An entry as its readers get it: the sealed text goes on raw, parsed by nobody.
#pragma once

#include "protocol/server_frames.hpp"

namespace veirom {

inline DeliveredEntry delivered(Entry const& entry) {
    DeliveredEntry out{entry.seq, entry.at, entry.by, entry.kind, entry.id, entry.v, std::nullopt, entry.erased};
    if (entry.value) out.value = JsonText{*entry.value};
    return out;
}

}  // namespace veirom
