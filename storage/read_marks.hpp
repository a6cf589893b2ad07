// How far each person has read a side. A mark only moves forward.
#pragma once

#include <vector>

#include <boost/asio/awaitable.hpp>

#include "protocol/server_frames.hpp"

namespace veirom {

class Workers;

class ReadMarks {
public:
    explicit ReadMarks(Workers& workers);

    /// False: the mark stood there or further on already.
    boost::asio::awaitable<bool> move(RoomId room, Side side, PersonId person, Seq seq);
    boost::asio::awaitable<std::vector<ReadMark>> of_side(RoomId room, Side side);

private:
    Workers& workers_;
};

}  // namespace veirom
