// A room for tests: people, a clock that is set by hand, a foreign instrument, and a journal of what was
// decided, so that the same room can be built again from its entries.
#pragma once

#include <string>
#include <vector>

#include "protocol/limits.hpp"
#include "rooms/decide.hpp"
#include "tests/catch.hpp"

namespace veirom {

PersonId person(std::uint8_t number);
/// A thing's id as a client would make it, of a number.
ThingId random_id(std::uint64_t number);
Date day(int year, unsigned month, unsigned day);

/// 3 themes x 4 points on a scale of 7 steps, and a form with a field of every type on each side: nothing in
/// rules may depend on our own map.
Catalogue foreign_catalogue();

/// An entry as the journal keeps it, with the value beside its text.
struct KeptEntry {
    Entry entry;
    std::optional<Value> value;
};

class PlayedRoom {
public:
    PlayedRoom();

    PersonId const seeker = person(1);
    PersonId const lead = person(2);
    PersonId const second = person(3);
    PersonId const stranger = person(9);
    Catalogue const catalogue = foreign_catalogue();
    Time now{std::chrono::sys_days{day(2026, 11, 21)}};
    RoomState state;
    std::vector<KeptEntry> journal;  // In the order decided; erased values are gone from it.

    std::int64_t head(Side side = Side::circle) const { return state.head(side).value; }
    Seq seq_of(Kind kind, ThingId const& id, Side side = Side::circle) const;

    /// Decides and, when accepted, keeps the entries.
    PutDecision put(Actor const& by, std::vector<Change> changes, Side side = Side::circle);
    /// The same, and it has to be accepted.
    void must(Actor const& by, std::vector<Change> changes, Side side = Side::circle);
    void must(Actor const& by, Change change) { must(by, std::vector<Change>{std::move(change)}); }
    /// The same, and it has to be refused and to leave everything as it was.
    RefusalCode refused(Actor const& by, std::vector<Change> changes, Side side = Side::circle);
    RefusalCode refused(Actor const& by, Change change, Side side = Side::circle) {
        return refused(by, std::vector<Change>{std::move(change)}, side);
    }
    PutRefusal refusal_of(Actor const& by, std::vector<Change> changes, Side side = Side::circle);

    /// The room built again from the first `count` entries of the journal.
    RoomState replayed(std::size_t count) const;

    // Changes with the base that the thing has now.
    Change change(Kind kind, ThingId const& id, Value value, Side side = Side::circle) const;
    Change withdrawal(Kind kind, ThingId const& id, Side side = Side::circle) const;
    Change seat_change(Seat const& seat) const;
    Change message_change(std::string text);
    Change erasure_change(std::vector<ErasedThing> things, Role wished_by = Role::seeker);

    // Steps of a story, each of which has to be accepted.
    void open();
    void invite_in();  // Opens first when that has not been done.
    ThingId say(Actor const& by, std::string text);
    void seat_second(Role role, std::int64_t from);
    void close();

    ThingId new_id() { return random_id(++made_); }

private:
    void keep(Put const& put, PersonId by, std::vector<DecidedEntry> const& entries);
    void overwrite(Side side, Erasure const& erasure, Seq below);

    std::uint64_t made_{};
};

Room an_open_room();
Answers some_answers(std::string theme = "red", std::int64_t round = 1);
ThingId id_of(Answers const& answers);
Activity an_activity(std::string title = "A walk");
Approval yes_to(Kind kind, ThingId const& thing, Seq seq);
ThingId id_of(Approval const& approval, PersonId by);

}  // namespace veirom
