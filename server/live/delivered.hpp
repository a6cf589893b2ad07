// An entry as its readers get it: the sealed text goes on raw, parsed by nobody.
#pragma once

#include <vector>

#include "protocol/limits.hpp"
#include "protocol/server_frames.hpp"

namespace veirom {

inline DeliveredEntry delivered(Entry const& entry) {
    DeliveredEntry out{entry.seq, entry.at, entry.by,     entry.kind,
                       entry.id,  entry.v,  std::nullopt, entry.erased};
    if (entry.value) out.value = JsonText{*entry.value};
    return out;
}

// One frame of entries: a page, so that any client may bound what it takes, and no outbox is full at once.
inline constexpr std::size_t frame_entries_max = 128;
inline constexpr std::size_t entry_bytes_beside_value = 200;

/// How many of the entries from `first` on go together in one frame; at least one.
inline std::size_t fit_in_frame(std::vector<Entry> const& entries, std::size_t first) {
    std::size_t count = 0, bytes = 0;
    while (first + count < entries.size() && count < frame_entries_max) {
        Entry const& entry = entries[first + count];
        bytes += entry_bytes_beside_value + (entry.value ? entry.value->size() : 0);
        if (count > 0 && bytes > limits::page_bytes_max) break;
        ++count;
    }
    return count;
}

}  // namespace veirom
