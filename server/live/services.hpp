// What every live room of this node leans on.
#pragma once

#include <chrono>

#include <boost/asio/any_io_executor.hpp>

#include "rooms/catalogue.hpp"
#include "server/metrics.hpp"
#include "storage/store.hpp"

namespace veirom {

struct Services {
    boost::asio::any_io_executor executor;
    Store& store;
    Catalogue const& catalogue;
    Metrics& metrics;
};

inline Time wall_clock() {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// A room that is not there and one that is not the asker's get the same answer, and not before this has
/// passed: far above what either takes, so that the time tells nothing.
inline constexpr std::chrono::milliseconds unknown_room_answered_after{150};

}  // namespace veirom
