// How far each person has read a side. A mark moves forward, and back only when its person says so.
#pragma once

#include <vector>

#include <boost/asio/awaitable.hpp>

#include "protocol/server_frames.hpp"

namespace veirom {

class Workers;

class ReadMarks {
public:
    explicit ReadMarks(Workers& workers);

    /// False: the mark stood there already, or further on and was not to go `back`.
    boost::asio::awaitable<bool> move(RoomId room, Side side, PersonId person, Seq seq, bool back = false);
    boost::asio::awaitable<std::vector<ReadMark>> of_side(RoomId room, Side side);

private:
    Workers& workers_;
};

}  // namespace veirom
