// The rooms in memory. A room comes when somebody names it and leaves a minute after the last has gone.
#pragma once

#include <unordered_map>

#include "server/live/live_room.hpp"

namespace veirom {

class LiveRooms {
public:
    LiveRooms(Services services, std::size_t rooms_max) : services_(services), rooms_max_(rooms_max) {}

    /// The room, in memory from now on; it loads when something is asked of it.
    std::shared_ptr<LiveRoom> get(RoomId id);

    /// Whether somebody has anything to do with a room; `organisation`: a coordinator's. Asked before a room
    /// is named to `get`, so that nothing is loaded for a stranger, and nothing differs from a room that is
    /// not there.
    Awaitable<bool> may_know(RoomId id, PersonId person, std::optional<OrganisationId> organisation);

    /// Another node's hint.
    void look_at(std::vector<MovedHead> const& heads);
    void look_at_all();
    void look_at_read_marks_of(PersonId person);

    /// Each few seconds: compares the heads of rooms with somebody in them, ends what ends by the clock, and
    /// lets idle rooms go. Never throws.
    Awaitable<> sweep();

    std::size_t size() const { return rooms_.size(); }
    /// Somebody still waits for an append.
    bool busy() const;

private:
    Awaitable<> read_mark_again(std::shared_ptr<LiveRoom> room, Side side, PersonId person);
    void evict(SteadyTime now);

    Services services_;
    std::size_t rooms_max_;
    std::unordered_map<RoomId, std::shared_ptr<LiveRoom>> rooms_;
};

inline constexpr std::chrono::seconds sweep_interval{5};
// Long enough for a phone that changes from one network to the next.
inline constexpr std::chrono::seconds idle_room_kept_for{60};

}  // namespace veirom
