// Who hears of what. Every entry passes rooms/access.hpp here, for each receiver and with the time of now: a
// seat that has ended a moment ago gets nothing more.
#include <algorithm>
#include <span>
#include <utility>

#include "protocol/codec.hpp"
#include "rooms/agreed.hpp"
#include "rooms/turn.hpp"
#include "server/live/delivered.hpp"
#include "server/live/live_room.hpp"

namespace veirom {

namespace {

using Part = std::span<Entry const>;

/// The entries of a part, as far as `reading` covers them.
std::string entries_frame(RoomId room, Side side, Part part, Reading const& reading) {
    Entries frame{room, side, part.front().seq, part.back().seq, {}};
    for (Entry const& entry : part)
        if (covers(reading, entry.kind, entry.seq)) frame.entries.push_back(delivered(entry));
    return encode(frame);
}

bool covers_all(Reading const& reading, Part part) {
    return std::all_of(part.begin(), part.end(),
                       [&](Entry const& entry) { return covers(reading, entry.kind, entry.seq); });
}

}  // namespace

void LiveRoom::deliver(Side side, std::vector<Entry> const& entries, Summary const& before) {
    auto const showed_read = std::exchange(showing_read_, show_each_other_read(state_));
    if (attached_.empty()) return;
    bool const seats_moved = std::any_of(entries.begin(), entries.end(),
                                         [](Entry const& entry) { return entry.kind == Kind::seat; });
    if (seats_moved) check_ends();
    deliver_entries(side, entries);
    if (side == Side::circle) deliver_turn(before);
    if (seats_moved) deliver_people();
    if (showed_read != showing_read_) deliver_read_marks(Side::circle, {});
}

void LiveRoom::deliver_entries(Side side, std::vector<Entry> const& entries) {
    for (std::size_t first = 0; first < entries.size();) {
        std::size_t const count = fit_in_frame(entries, first);
        deliver_part(side, Part(entries).subspan(first, count));
        first += count;
    }
}

/// Encoded once for all who may read all of it, which is nearly everybody nearly always.
void LiveRoom::deliver_part(Side side, Part part) {
    Time const now = wall_clock();
    std::string shared;
    for (std::size_t i = attached_.size(); i-- > 0;) {
        Attached const& attached = attached_[i];
        if (attached.side != side) continue;
        Reading const reading = reading_of(state_, attached.actor, side, now);
        if (reading.scope == Reading::Scope::nothing) {
            let_go(i, "unknown_room");
            continue;
        }
        bool const whole = covers_all(reading, part);
        if (whole && shared.empty()) shared = entries_frame(id_, side, part, reading);
        services_.metrics.delivered_frames += 1;
        if (whole)
            attached.receiver->deliver(shared);
        else
            attached.receiver->deliver(entries_frame(id_, side, part, reading));
    }
}

void LiveRoom::deliver_turn(Summary const& before) {
    Summary const& after = state_.numbers.summary;
    if (before.waits_for == after.waits_for && before.waits_since == after.waits_since) return;
    std::string with_since, without;
    for (Attached const& attached : attached_) {
        if (attached.side != Side::circle) continue;
        WhoseTurn const turn = whose_turn(state_, attached.actor.person);
        std::string& frame = turn.since ? with_since : without;
        if (frame.empty()) frame = encode(TurnMoved{id_, Side::circle, turn});
        attached.receiver->deliver(frame);
    }
}

void LiveRoom::deliver_people() {
    std::array<std::string, 2> frames;
    for (Attached const& attached : attached_) {
        std::string& frame = frames[static_cast<std::size_t>(attached.side)];
        if (frame.empty()) frame = encode(PeopleMoved{id_, attached.side, people()});
        attached.receiver->deliver(frame);
    }
}

/// Ends one receiver's time at a side, and tells it so.
void LiveRoom::let_go(std::size_t place, std::string code) {
    Attached const attached = std::move(attached_[place]);
    attached_.erase(attached_.begin() + static_cast<std::ptrdiff_t>(place));
    attached.receiver->deliver(encode(Closed{id_, attached.side, std::move(code)}));
    attached.receiver->let_go(id_, attached.side);
}

void LiveRoom::check_ends() {
    Time const now = wall_clock();
    for (std::size_t i = attached_.size(); i-- > 0;) {
        Attached const& attached = attached_[i];
        if (!may_enter(state_, attached.actor, attached.side, now))
            let_go(i, "unknown_room");
        else if (grant_of(state_, attached.actor.person, attached.side) != attached.grant)
            let_go(i, "grant_moved");
    }
}

bool LiveRoom::take_read_mark(Side side, KeptMark const& mark) {
    auto const [place, is_first] = read_marks_[static_cast<std::size_t>(side)].emplace(mark.person, mark);
    if (!is_first && place->second.moved >= mark.moved) return false;
    place->second = mark;
    deliver_read_marks(side, mark.person);
    return true;
}

bool LiveRoom::has_read(Side side, PersonId person, Seq seq) const {
    auto const& marks = read_marks_[static_cast<std::size_t>(side)];
    auto const mark = marks.find(person);
    return mark != marks.end() && mark->second.seq >= seq;
}

std::vector<ReadMark> LiveRoom::read_marks(Side side, PersonId person) const {
    std::vector<ReadMark> marks;
    for (auto const& [of, mark] : read_marks_[static_cast<std::size_t>(side)])
        if (knows_of(side, person, of)) marks.push_back({of, mark.seq});
    return marks;
}

bool LiveRoom::knows_of(Side side, PersonId person, PersonId of) const {
    auto const shows = [&](PersonId one) {
        return std::binary_search(showing_read_.begin(), showing_read_.end(), one);
    };
    return person == of || (side == Side::circle && shows(person) && shows(of));
}

/// To who may know the mark that has moved; to everybody when it has changed who may.
void LiveRoom::deliver_read_marks(Side side, std::optional<PersonId> moved) {
    for (Attached const& attached : attached_) {
        if (attached.side != side || (moved && !knows_of(side, attached.actor.person, *moved))) continue;
        attached.receiver->deliver(encode(ReadMoved{id_, side, read_marks(side, attached.actor.person)}));
    }
}

void LiveRoom::deliver_to_person(PersonId person, Side side, ServerFrame const& frame,
                                 Receiver const* except) {
    std::string encoded;
    for (Attached const& attached : attached_) {
        if (attached.side != side || attached.actor.person != person || attached.receiver.get() == except)
            continue;
        if (encoded.empty()) encoded = encode(frame);
        attached.receiver->deliver(encoded);
    }
}

}  // namespace veirom
