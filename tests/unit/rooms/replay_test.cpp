// The laws of the fold, held over thousands of random puts: a room built again from its entries is the same
// room, pages may come in any order, and what is refused or rolled back has never been.
#include <algorithm>
#include <map>

#include "tests/catch.hpp"
#include "tests/unit/rooms/random_life.hpp"

using namespace veirom;

namespace {

constexpr std::uint32_t lives = 24;
constexpr int puts_in_a_life = 400;

PlayedRoom a_room_with_people() {
    PlayedRoom room;
    room.invite_in();
    room.seat_second(Role::counsellor, 0);
    return room;
}

/// What a thing comes to whatever the order of its entries: everything but what is counted in order.
struct PresentThing {
    Seq seq;
    std::int64_t v;
    PersonId by;
    Seq made;
    PersonId made_by;
    Presence presence;
    friend bool operator==(PresentThing const&, PresentThing const&) = default;
};

using PresentThings = std::map<std::pair<Kind, std::string>, PresentThing>;

PresentThings present(RoomState const& state, Side side) {
    PresentThings things;
    for (auto const& [key, thing] : state.things[static_cast<std::size_t>(side)])
        things.insert(
            {{key.kind, key.id}, {thing.seq, thing.v, thing.by, thing.made, thing.made_by, thing.presence}});
    return things;
}

}  // namespace

TEST_CASE("a room built again from its entries is the same room, at any moment of its life") {
    std::size_t accepted = 0;
    for (std::uint32_t seed = 1; seed <= lives; ++seed) {
        PlayedRoom room = a_room_with_people();
        RandomLife life{seed};
        for (int i = 0; i < puts_in_a_life; ++i) {
            RandomLife::NextPut const next = life.next(room);
            accepted += room.put(next.by, next.changes, next.side).has_value();
            if (i % 20 != 0) continue;
            INFO("seed " << seed << ", put " << i);
            REQUIRE(room.replayed(room.journal.size()) == room.state);
        }
    }
    // A life in which nearly everything is refused would show nothing.
    CHECK(accepted > lives * puts_in_a_life / 4);
}

TEST_CASE("a journal may be cut anywhere: the head is replayed, the tail goes on from there") {
    for (std::uint32_t seed = 1; seed <= 4; ++seed) {
        PlayedRoom room = a_room_with_people();
        RandomLife life{seed};
        for (int i = 0; i < 150; ++i) {
            RandomLife::NextPut const next = life.next(room);
            room.put(next.by, next.changes, next.side);
        }
        for (std::size_t cut = 0; cut <= room.journal.size(); ++cut) {
            RoomState built = room.replayed(cut);
            for (std::size_t i = cut; i < room.journal.size(); ++i)
                replay(built, room.journal[i].entry, room.journal[i].value);
            INFO("seed " << seed << ", cut " << cut);
            REQUIRE(built == room.state);
        }
    }
}

TEST_CASE("the sides do not depend on the order in which they are read, circle first") {
    PlayedRoom room = a_room_with_people();
    RandomLife life{7};
    for (int i = 0; i < puts_in_a_life; ++i) {
        RandomLife::NextPut const next = life.next(room);
        room.put(next.by, next.changes, next.side);
    }
    RoomState built;
    for (Side const side : {Side::circle, Side::staff})
        for (KeptEntry const& kept : room.journal)
            if (kept.entry.side == side) replay(built, kept.entry, kept.value);
    CHECK(built.numbers == room.state.numbers);
    CHECK(built.things[0] == room.state.things[0]);
    CHECK(present(built, Side::staff) == present(room.state, Side::staff));
}

TEST_CASE("pages may come in any order: every thing ends at its highest entry") {
    for (std::uint32_t seed = 1; seed <= lives; ++seed) {
        PlayedRoom room = a_room_with_people();
        RandomLife life{seed};
        for (int i = 0; i < puts_in_a_life; ++i) {
            RandomLife::NextPut const next = life.next(room);
            room.put(next.by, next.changes, next.side);
        }
        std::mt19937 random{seed};
        for (int round = 0; round < 3; ++round) {
            std::vector<KeptEntry> shuffled = room.journal;
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            RoomState built;
            for (KeptEntry const& kept : shuffled) replay(built, kept.entry, kept.value);
            INFO("seed " << seed);
            CHECK(built.numbers.head == room.state.numbers.head);
            REQUIRE(present(built, Side::circle) == present(room.state, Side::circle));
            REQUIRE(present(built, Side::staff) == present(room.state, Side::staff));
        }
    }
}

TEST_CASE("what is refused has never been, and a turn that is rolled back neither") {
    std::size_t refused = 0;
    for (std::uint32_t seed = 1; seed <= lives; ++seed) {
        PlayedRoom room = a_room_with_people();
        RandomLife life{seed};
        for (int turn = 0; turn < 60; ++turn) {
            RoomState const before = room.state;
            Undo undo;
            std::uint32_t const puts = 1 + turn % 7;
            for (std::uint32_t i = 0; i < puts; ++i) {
                RoomState const before_put = room.state;
                RandomLife::NextPut const next = life.next(room);
                Put const put{{}, next.side, {}, next.changes};
                std::size_t const touched = undo.things.size();
                if (decide(room.state, put, next.by, room.now, room.catalogue, undo)) continue;
                ++refused;
                INFO("seed " << seed << ", turn " << turn);
                REQUIRE(room.state == before_put);
                REQUIRE(undo.things.size() == touched);
            }
            rollback(room.state, undo);
            INFO("seed " << seed << ", turn " << turn);
            REQUIRE(room.state == before);
            REQUIRE(undo.empty());
            REQUIRE(undo.things.empty());
            RandomLife::NextPut const next = life.next(room);  // And life goes on.
            room.put(next.by, next.changes, next.side);
        }
    }
    CHECK(refused > 500);
}
