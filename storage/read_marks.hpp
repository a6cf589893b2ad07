// How far each person has read a side. A mark moves forward, and back only when its person says so.
#pragma once

#include <vector>

#include <boost/asio/awaitable.hpp>

#include "protocol/identifiers.hpp"

namespace veirom {

class Workers;

/// Where a person's mark stands, and how often it has moved: the higher `moved` is the newer.
struct KeptMark {
    PersonId person;
    Seq seq;
    std::int64_t moved{};
};

class ReadMarks {
public:
    explicit ReadMarks(Workers& workers);

    /// Where the mark stands then: further on, when it stood there and was not to go `back`.
    boost::asio::awaitable<KeptMark> move(RoomId room, Side side, PersonId person, Seq seq,
                                          bool back = false);
    boost::asio::awaitable<std::vector<KeptMark>> of_side(RoomId room, Side side);

private:
    Workers& workers_;
};

}  // namespace veirom
