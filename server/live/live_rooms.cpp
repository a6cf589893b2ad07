#include "server/live/live_rooms.hpp"

#include <algorithm>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include "server/log.hpp"

namespace veirom {

std::shared_ptr<LiveRoom> LiveRooms::get(RoomId id) {
    auto const found = rooms_.find(id);
    if (found != rooms_.end()) return found->second;
    if (rooms_.size() >= rooms_max_) evict(std::chrono::steady_clock::now());
    auto const room = std::make_shared<LiveRoom>(services_, id);
    rooms_.emplace(id, room);
    services_.metrics.rooms_live = static_cast<std::int64_t>(rooms_.size());
    return room;
}

Awaitable<bool> LiveRooms::may_know(RoomId id, PersonId person, std::optional<OrganisationId> organisation) {
    auto const found = rooms_.find(id);
    bool const in_memory = found != rooms_.end() && found->second->loaded();
    if (in_memory && seat_of(found->second->state(), person) != nullptr) co_return true;
    co_return co_await services_.store.rooms().may_know(id, person, organisation);
}

void LiveRooms::look_at(std::vector<MovedHead> const& heads) {
    for (MovedHead const& moved : heads) {
        auto const found = rooms_.find(moved.room);
        if (found != rooms_.end() && found->second->head(moved.side) < moved.head)
            found->second->look_again();
    }
}

void LiveRooms::look_at_all() {
    for (auto const& [id, room] : rooms_) room->look_again();
}

void LiveRooms::look_at_read_marks_of(PersonId person) {
    for (auto const& [id, room] : rooms_) {
        if (!room->anybody_here() || seat_of(room->state(), person) == nullptr) continue;
        for (Side const side : {Side::circle, Side::staff})
            asio::co_spawn(services_.executor, read_mark_again(room, side, person), asio::detached);
    }
}

Awaitable<> LiveRooms::read_mark_again(std::shared_ptr<LiveRoom> room, Side side, PersonId person) {
    try {
        auto const marks = co_await services_.store.read_marks().of_side(room->id(), side);
        for (KeptMark const& mark : marks)
            if (mark.person == person) room->take_read_mark(side, mark);
    } catch (StoreUnavailable const& error) {
        log(LogLevel::warning, "read_marks_unavailable", {{"why", error.what()}});
    }
}

bool LiveRooms::busy() const {
    return std::any_of(rooms_.begin(), rooms_.end(), [](auto const& entry) { return entry.second->busy(); });
}

Awaitable<> LiveRooms::sweep() {
    std::vector<RoomId> inhabited;
    for (auto const& [id, room] : rooms_) {
        if (!room->anybody_here()) continue;
        inhabited.push_back(id);
        if (!room->busy()) room->check_ends();
    }
    try {
        if (!inhabited.empty()) {
            auto const heads = co_await services_.store.journal().heads(std::move(inhabited));
            for (HeadRow const& row : heads) {
                auto const found = rooms_.find(row.room);
                if (found != rooms_.end() && found->second->head(row.side) < row.head)
                    found->second->look_again();
            }
        }
    } catch (StoreUnavailable const& error) {
        log(LogLevel::warning, "heads_unavailable", {{"why", error.what()}});
    }
    evict(std::chrono::steady_clock::now());
}

/// Rooms that have been idle for a minute go; above the bound those idle the longest go at once.
void LiveRooms::evict(SteadyTime now) {
    std::vector<std::pair<SteadyTime, RoomId>> idle;
    for (auto const& [id, room] : rooms_)
        if (!room->anybody_here() && !room->busy()) idle.emplace_back(room->last_used(), id);
    std::sort(idle.begin(), idle.end());
    std::size_t const above = rooms_.size() > rooms_max_ * 9 / 10 ? rooms_.size() - rooms_max_ * 9 / 10 : 0;
    for (std::size_t i = 0; i < idle.size(); ++i)
        if (i < above || now - idle[i].first > idle_room_kept_for) rooms_.erase(idle[i].second);
    services_.metrics.rooms_live = static_cast<std::int64_t>(rooms_.size());
}

}  // namespace veirom
