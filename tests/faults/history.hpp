// What the besieged rooms were asked and what they said: kept by the seats, judged by the checker.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "tests/load/seats.hpp"

namespace veirom::faults {

/// Every way in which the promise was broken, counted, with the first example of each.
class Findings {
public:
    void add(std::string const& what, std::string const& example);
    bool none() const { return kinds_.empty(); }
    std::string text() const;

private:
    struct Kind {
        std::uint64_t count{};
        std::string example;
    };
    std::map<std::string, Kind> kinds_;
};

/// A put, from its first sending on. `first` and `last` as its first `done` said.
struct SentPut {
    std::vector<std::string> things;  // The ids of its messages, in their order.
    std::string frame;
    bool done{};
    std::int64_t first{};
    std::int64_t last{};
};

/// An entry as one seat got it.
struct DeliveredThing {
    std::string id;
    std::uint32_t entering{};  // Which of the seat's enterings brought it last; 0: nothing came yet.
};

struct SeatHistory {
    std::vector<DeliveredThing> delivered;  // By seq - 1.
    std::int64_t known{};                   // 1..known came without a hole.
    std::unordered_map<PutId, SentPut> puts;
};

struct RoomHistory {
    load::PreparedRoom prepared;
    SeatHistory seeker, counsellor;
};

}  // namespace veirom::faults
