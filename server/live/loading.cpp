// From stored entries to a room in memory: the first load, and reading on after another node has written.
#include <chrono>

#include "protocol/codec.hpp"
#include "rooms/agreed.hpp"
#include "rooms/people.hpp"
#include "server/live/live_room.hpp"
#include "server/log.hpp"
#include "server/people.hpp"

namespace veirom {

namespace {

// A page is decoded without a pause: about a millisecond of the loop.
constexpr std::size_t loaded_page_bytes = 64 * 1024;

}  // namespace

Awaitable<> LiveRoom::load() {
    state_ = RoomState{};
    unknown_ = false;
    auto const record = co_await services_.store.rooms().find(id_);
    if (!record) {
        unknown_ = true;
        co_return;
    }
    organisation_ = record->organisation;
    co_await load_side(Side::circle);
    co_await load_side(Side::staff);
    for (Side const side : {Side::circle, Side::staff}) {
        auto const marks = co_await services_.store.read_marks().of_side(id_, side);
        for (KeptMark const& mark : marks) take_read_mark(side, mark);
    }
    co_await learn_names();
    showing_read_ = show_each_other_read(state_);
    loaded_ = true;
}

Awaitable<> LiveRoom::load_side(Side side) {
    for (;;) {
        auto const page =
            co_await services_.store.journal().read_forward(id_, side, state_.head(side), loaded_page_bytes);
        if (page.empty()) co_return;
        for (Entry const& entry : page) replay_stored(entry);
    }
}

void LiveRoom::replay_stored(Entry const& entry) {
    std::optional<Value> value;
    if (entry.value) {
        auto const decoded = decode_value(entry.kind, entry.v, *entry.value);
        if (decoded)
            value = *decoded;
        else if (decoded.error().code != RefusalCode::client_too_new)
            log(LogLevel::error, "stored_value_unreadable",
                {{"room", id_}, {"seq", entry.seq.value}, {"field", decoded.error().field}});
    }
    replay(state_, entry, value);
    last_at_ = std::max(last_at_, entry.at);
}

/// Between turns only. What it finds is delivered like any other turn.
Awaitable<> LiveRoom::read_on(Side side) {
    for (;;) {
        auto const page =
            co_await services_.store.journal().read_forward(id_, side, state_.head(side), loaded_page_bytes);
        if (page.empty()) co_return;
        Summary const before = state_.numbers.summary;
        for (Entry const& entry : page) replay_stored(entry);
        co_await learn_names();
        deliver(side, page, before);
    }
}

/// Without the database a name stays empty until the next seat is put; what was committed is delivered
/// regardless.
Awaitable<> LiveRoom::learn_names() {
    std::vector<PersonId> unknown;
    for (SeatedPerson const& seated : people_of(state_))
        if (!names_.contains(seated.person)) unknown.push_back(seated.person);
    if (unknown.empty()) co_return;
    try {
        auto const accounts = co_await services_.store.accounts().find(std::move(unknown));
        for (AccountRecord const& account : accounts) names_[account.person] = shown_name_of(account);
    } catch (StoreUnavailable const& error) {
        log(LogLevel::warning, "names_unavailable", {{"room", id_}, {"why", error.what()}});
    }
}

}  // namespace veirom
