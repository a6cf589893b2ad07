// What a room is for, and its state. One of its kind: id "room".
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <boost/describe.hpp>

namespace veirom {

enum class Purpose {
    job_seeking,
    sick_leave,
    education,
    supported_employment,
    onward_path,
    one_question,
    group
};
BOOST_DESCRIBE_ENUM(Purpose, job_seeking, sick_leave, education, supported_employment, onward_path,
                    one_question, group)

enum class RoomPhase { open, resting, closed };
BOOST_DESCRIBE_ENUM(RoomPhase, open, resting, closed)

struct Room {
    Purpose purpose{};
    std::string title;
    RoomPhase phase{};
    std::vector<std::string> processes;  // Ids of the processes that the room follows.
    std::string instrument;              // For rounds begun now; a round keeps the version it began with.
    std::int64_t instrument_version{};
    std::vector<std::string> offered;  // Themes offered first, in this order; empty: the instrument's order.
    friend bool operator==(Room const&, Room const&) = default;
};
BOOST_DESCRIBE_STRUCT(Room, (), (purpose, title, phase, processes, instrument, instrument_version, offered))

}  // namespace veirom
