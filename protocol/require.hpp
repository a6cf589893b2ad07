// What must hold because of us, never because of what somebody sent. Stays in release builds: a wrong state
// is ended before it is written down; what was acknowledged is in the journal.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <source_location>

namespace veirom {

/// `what` is what should have held; it is printed with the place, then the program aborts.
inline void require(bool holds, char const* what,
                    std::source_location const& place = std::source_location::current()) {
    if (holds) [[likely]]
        return;
    std::fprintf(stderr, "%s:%u: does not hold: %s\n", place.file_name(), static_cast<unsigned>(place.line()),
                 what);
    std::abort();
}

}  // namespace veirom
