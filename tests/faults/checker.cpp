#include "tests/faults/checker.hpp"

#include <unordered_map>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

namespace veirom::faults {

namespace {

using Stored = std::vector<Entry>;  // By seq - 1.

boost::asio::awaitable<void> read_all(Journal& journal, RoomId room, Stored& stored) {
    for (;;) {
        Seq const after{static_cast<std::int64_t>(stored.size())};
        auto page = co_await journal.read_forward(room, Side::circle, after, 1024 * 1024);
        if (page.empty()) co_return;
        for (Entry& entry : page) stored.push_back(std::move(entry));
    }
}

/// A hole, or a row that was changed, is storage's own exception: a finding as good as any.
Stored stored_entries(Store& store, RoomId room, Findings& findings) {
    Stored stored;
    boost::asio::io_context loop;
    boost::asio::co_spawn(loop, read_all(store.journal(), room, stored), [&](std::exception_ptr failure) {
        try {
            if (failure) std::rethrow_exception(failure);
        } catch (std::exception const& error) {
            findings.add("stored room can't be read", "room " + room.text() + ": " + error.what());
        }
    });
    loop.run();
    for (std::size_t place = 0; place < stored.size(); ++place)
        if (stored[place].seq.value != static_cast<std::int64_t>(place) + 1)
            findings.add("hole in the stored seqs",
                         "room " + room.text() + " at " + std::to_string(place + 1));
    return stored;
}

class RoomCheck {
public:
    RoomCheck(RoomId room, Stored const& stored, Findings& findings)
        : room_("room " + room.text() + ", "), stored_(stored), findings_(findings) {
        for (std::size_t place = 0; place < stored.size(); ++place)
            places_[stored[place].put_id].push_back(place);
    }

    void seat(SeatHistory const& seat) {
        for (auto const& [put_id, put] : seat.puts) check_put(put_id, put);
        if (seat.known != static_cast<std::int64_t>(stored_.size()))
            findings_.add("stored and not delivered", room_ + "known up to " + std::to_string(seat.known) +
                                                          " of " + std::to_string(stored_.size()));
        for (std::size_t place = 0; place < std::min(seat.delivered.size(), stored_.size()); ++place)
            if (seat.delivered[place].id != stored_[place].id.text)
                findings_.add("delivered is not what is stored",
                              room_ + "entry " + std::to_string(place + 1));
        if (seat.delivered.size() > stored_.size())
            findings_.add("delivered and not stored", room_ + "entry " + std::to_string(stored_.size() + 1));
    }

    /// After all seats: what stands in the room and nobody has put. Its first entries opened it.
    void strangers() {
        for (auto const& [put_id, places] : places_)
            if (stored_[places.front()].kind == Kind::message)
                findings_.add("stored and never put", room_ + "put " + put_id.text());
    }

private:
    void check_put(PutId put_id, SentPut const& put) {
        std::string const name = room_ + "put " + put_id.text();
        auto const found = places_.find(put_id);
        if (found == places_.end()) {
            findings_.add(put.done ? "acknowledged and not stored" : "never answered, not stored", name);
            return;
        }
        std::vector<std::size_t> const places = std::move(found->second);
        places_.erase(found);
        if (places.size() != put.things.size())
            findings_.add(places.size() > put.things.size() ? "stored twice" : "stored in part", name);
        for (std::size_t part = 0; part < places.size() && part < put.things.size(); ++part) {
            Entry const& entry = stored_[places[part]];
            if (places[part] != places[0] + part || entry.part != static_cast<int>(part) ||
                entry.id.text != put.things[part])
                findings_.add("changes of one put torn apart", name);
        }
        auto const first = static_cast<std::int64_t>(places.front()) + 1,
                   last = static_cast<std::int64_t>(places.back()) + 1;
        if (!put.done)
            findings_.add("stored and never acknowledged", name);
        else if (put.first != first || put.last != last)
            findings_.add("acknowledged at another seq than stored", name);
    }

    std::string room_;
    Stored const& stored_;
    Findings& findings_;
    std::unordered_map<PutId, std::vector<std::size_t>> places_;
};

}  // namespace

std::uint64_t check(Store& store, std::vector<RoomHistory> const& rooms, Findings& findings) {
    std::uint64_t entries = 0;
    for (RoomHistory const& room : rooms) {
        Stored const stored = stored_entries(store, room.prepared.room, findings);
        RoomCheck check(room.prepared.room, stored, findings);
        check.seat(room.seeker);
        check.seat(room.counsellor);
        check.strangers();
        entries += stored.size();
    }
    return entries;
}

}  // namespace veirom::faults
