#include "tests/bench/load.hpp"

#include <algorithm>
#include <random>
#include <stdexcept>

namespace veirom::bench {

namespace {

// 100 bytes, as in every comparison with other servers.
constexpr std::string_view message_text =
    "Thank you, that helped. I will call them on Thursday and tell you here how it went, before we meet. ";
static_assert(message_text.size() == 100);

constexpr std::string_view no_id = "00000000000000000000000000000000";

std::uint32_t microseconds_since(Clock::time_point since, Clock::time_point now) {
    return static_cast<std::uint32_t>(
        std::chrono::duration_cast<std::chrono::microseconds>(now - since).count());
}

/// Frames that say nothing about puts: the turn passes, a mark moves.
bool is_beside(std::string_view text) {
    return text.starts_with(R"({"type":"turn_moved")") || text.starts_with(R"({"type":"read_moved")") ||
           text.starts_with(R"({"type":"people_moved")");
}

}  // namespace

class LoadedRoom::Line : public load::WebSocket {
public:
    explicit Line(LoadedRoom& room) : room_(room) {}

    void on_text(std::string_view text) override {
        if (take(text) || is_beside(text)) return;
        if (text.starts_with(R"({"type":"entered")"))
            room_.on_entered();
        else
            room_.load_.not_understood(text);
    }

    void on_lost(unsigned) override { room_.load_.counts.lost_lines += 1; }

protected:
    virtual bool take(std::string_view text) = 0;
    LoadedRoom& room_;
};

class LoadedRoom::Seeker final : public LoadedRoom::Line {
    using Line::Line;
    bool take(std::string_view text) override {
        if (text.starts_with(R"({"type":"entries")")) return true;  // Their own message, before its `done`.
        if (!text.starts_with(R"({"type":"done")")) return false;
        room_.on_done(text);
        return true;
    }
};

class LoadedRoom::Counsellor final : public LoadedRoom::Line {
    using Line::Line;
    bool take(std::string_view text) override {
        if (!text.starts_with(R"({"type":"entries")")) return false;
        room_.on_entries(text);
        return true;
    }
};

LoadedRoom::LoadedRoom(Load& load, std::uint32_t index, load::PreparedRoom const& prepared)
    : load_(load),
      index_(index),
      prepared_(&prepared),
      seeker_(std::make_unique<Seeker>(*this)),
      counsellor_(std::make_unique<Counsellor>(*this)) {
    put_text_ = R"({"type":"put","room":")" + prepared.room.text() + R"(","side":"circle","put_id":")";
    put_id_places_[0] = put_text_.size();
    put_text_ += std::string(no_id) + R"(","changes":[{"kind":"message","id":")";
    put_id_places_[1] = put_text_.size();
    put_text_ +=
        std::string(no_id) + R"(","v":1,"base":0,"value":{"text":")" + std::string(message_text) + R"("}}]})";
}

LoadedRoom::~LoadedRoom() = default;

void LoadedRoom::connect(load::Poller& poller, std::uint16_t port) {
    std::string const enter = R"({"type":"enter","room":")" + prepared_->room.text() +
                              R"(","side":"circle","after":0,"grant":0,"drafts_after":0})";
    auto const open = [&](Line& line, load::PreparedSeat const& seat) {
        if (!line.open(poller, port, seat.token))
            throw std::runtime_error("no connection: " + line.why_not());
        line.send(enter);
    };
    open(*seeker_, prepared_->seeker);
    open(*counsellor_, prepared_->counsellor);
}

void LoadedRoom::put(Clock::time_point since) {
    put_ += 1;
    load_.counts.put += 1;
    since_.push_back(since);
    LoadPutId const id{load_.run(), index_, put_};
    for (std::size_t const place : put_id_places_) id.write(put_text_.data() + place);
    seeker_->send(put_text_);
}

void LoadedRoom::on_done(std::string_view text) {
    auto const done = read_done(text);
    if (!done || done->put_id.run != load_.run() || done->put_id.room != index_ || done->put_id.number > put_)
        return load_.not_understood(text);
    if (done->put_id.number <= done_) {
        load_.counts.twice += 1;
        return;
    }
    if (done->put_id.number != done_ + 1) load_.counts.out_of_order += 1;
    done_ = done->put_id.number;
    load_.counts.done += 1;
    auto const since = since_of(done_);
    forget_settled();
    load_.note_done(*this, since);
}

void LoadedRoom::on_entries(std::string_view text) {
    std::int64_t first = 0, last = 0;
    bool const understood = read_entries(text, first, last, [&](std::int64_t, LoadPutId id) {
        if (id.run != load_.run() || id.room != index_ || id.number > put_) return load_.not_understood(text);
        if (id.number <= delivered_) {
            load_.counts.twice += 1;
            return;
        }
        if (id.number != delivered_ + 1) load_.counts.out_of_order += 1;
        delivered_ = id.number;
        load_.counts.delivered += 1;
        load_.note_delivered(since_of(delivered_));
    });
    if (!understood) return load_.not_understood(text);
    if (delivered_seq_ != 0 && first != delivered_seq_ + 1) load_.counts.out_of_order += 1;
    delivered_seq_ = last;
    forget_settled();
}

void LoadedRoom::forget_settled() {
    while (first_kept_ <= std::min(done_, delivered_)) {
        since_.pop_front();
        first_kept_ += 1;
    }
}

Load::Load(std::vector<load::PreparedRoom> const& rooms, LoadShape shape)
    : shape_(shape), run_(std::random_device{}()) {
    for (std::size_t i = 0; i < rooms.size(); ++i)
        rooms_.push_back(std::make_unique<LoadedRoom>(*this, static_cast<std::uint32_t>(i), rooms[i]));
}

void Load::enter_all() {
    for (auto const& room : rooms_) room->connect(poller_, shape_.port);
    auto const patience = Clock::now() + std::chrono::minutes(1);
    auto const all_in = [&] {
        return std::all_of(rooms_.begin(), rooms_.end(),
                           [](auto const& room) { return room->both_entered(); });
    };
    while (!all_in()) {
        poller_.round(10'000);
        if (counts.not_understood > 0) throw std::runtime_error("not let in: " + counts.first_not_understood);
        if (Clock::now() > patience) throw std::runtime_error("not everybody was let in within a minute");
    }
}

void Load::run_for(std::chrono::milliseconds time) {
    auto const end = Clock::now() + time;
    for (now_ = Clock::now(); now_ < end; now_ = Clock::now()) {
        if (shape_.rate > 0) put_what_is_due(now_);
        poller_.round(shape_.rate > 0 ? 200 : 10'000);
    }
}

/// Times count from when a put was due, so that a server that stalls is not spared the puts it held up.
void Load::put_what_is_due(Clock::time_point now) {
    auto const interval = std::chrono::nanoseconds(static_cast<std::int64_t>(1e9 / shape_.rate));
    for (; next_due_ <= now; next_due_ += interval) {
        rooms_[next_room_]->put(next_due_);
        next_room_ = (next_room_ + 1) % rooms_.size();
    }
}

void Load::warm_up() {
    putting_ = true;
    now_ = next_due_ = Clock::now();
    if (shape_.rate <= 0)
        for (std::size_t i = 0; i < shape_.window; ++i)
            for (auto const& room : rooms_) room->put(now_);
    run_for(shape_.warm_up);
}

void Load::measure() {
    keeping_times_ = true;
    run_for(shape_.measured);
    keeping_times_ = false;
}

bool Load::drain() {
    putting_ = false;
    auto const patience = Clock::now() + std::chrono::seconds(30);
    auto const all_settled = [&] {
        return std::all_of(rooms_.begin(), rooms_.end(), [](auto const& room) { return room->settled(); });
    };
    while (!all_settled()) {
        if (Clock::now() > patience) return false;
        poller_.round(10'000);
    }
    poller_.round(50'000);  // Whatever comes now comes twice.
    return true;
}

void Load::note_done(LoadedRoom& room, Clock::time_point since) {
    auto const now = Clock::now();
    if (keeping_times_) done_microseconds.push_back(microseconds_since(since, now));
    if (putting_ && shape_.rate <= 0) room.put(now);
}

void Load::note_delivered(Clock::time_point since) {
    if (keeping_times_) delivered_microseconds.push_back(microseconds_since(since, Clock::now()));
}

void Load::not_understood(std::string_view text) {
    if (counts.not_understood == 0) counts.first_not_understood = text;
    counts.not_understood += 1;
}

}  // namespace veirom::bench
