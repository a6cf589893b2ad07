// Much at once never drops somebody who reads: what many put in one moment, the longest put beside a page,
// the pages of many rooms.
#include <algorithm>

#include "protocol/limits.hpp"
#include "tests/integration/server/mortal.hpp"
#include "tests/integration/server/slow_line.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

constexpr std::size_t line_bytes_per_second = 80 * 1024;

/// About as long as a put can be.
Put longest_put(RoomId room) {
    Put put = message_put(room, std::string(limits::message_code_points_max - 1, 'x'));
    while (put.changes.size() < 15)
        put.changes.push_back(
            message_put(room, std::string(limits::message_code_points_max - 1, 'x')).changes.front());
    REQUIRE(encode(ClientFrame(put)).size() > limits::frame_bytes_max - 10 * 1024);
    REQUIRE(encode(ClientFrame(put)).size() <= limits::frame_bytes_max);
    return put;
}

/// Reads until so many entries have come, once each, above `known`.
void read_live(Line& line, Seq known, std::int64_t count) {
    std::int64_t const last = known.value + count;
    while (known.value < last) {
        auto const entries = line.expect<Entries>();
        REQUIRE(entries.first.value == known.value + 1);
        known = entries.last;
    }
}

}  // namespace

TEST_CASE("what many put while the server was held up drops nobody who reads", "[server][burst]") {
    Mortal mortal;
    Line reader(mortal.counsellor);
    Seq const head = enter(reader, mortal.room).head;
    std::vector<Line> writers;
    for (int i = 0; i < 8; ++i) writers.emplace_back(mortal.seeker);
    mortal.server.pause(true);
    Put const put = longest_put(mortal.room);
    for (Line& writer : writers) writer.send(longest_put(mortal.room));
    mortal.server.pause(false);
    read_live(reader, head, static_cast<std::int64_t>(8 * put.changes.size()));
    for (Line& writer : writers) writer.expect<Done>();
    CHECK(metric(mortal.server, "veirom_slow_closed_total") == 0);
}

TEST_CASE("the longest put fits beside the pages of somebody on a slow line", "[server][burst]") {
    Mortal mortal;
    Line writer(mortal.counsellor);
    enter(writer, mortal.room);
    fill(writer, mortal.room, 60, std::string(250, 'y'));
    SlowLine slow_line(mortal.server.port(), line_bytes_per_second);
    Browser far_away(slow_line.port(), mortal.server.origin());
    far_away.cookie = mortal.seeker.cookie;
    Line slow(far_away);
    Seq const head = enter(slow, mortal.room).head;
    std::int64_t asked_below = head.value + 1, came_below = asked_below, live = head.value;
    auto const ask = [&] {
        for (; asked_below > 1 && came_below - asked_below < 300;
             asked_below = std::max<std::int64_t>(1, asked_below - 60))
            slow.send(Earlier{mortal.room, Side::circle, Seq{asked_below},
                              Seq{std::max<std::int64_t>(0, asked_below - 61)}});
    };
    int puts = 0;
    while (came_below > 1 || live < head.value + puts * 15) {
        ask();
        // The next when the line has carried the one before: one that carries less a second than is said is
        // slow.
        if (came_below > 1 && live == head.value + puts * 15) {
            writer.send(longest_put(mortal.room));
            writer.expect<Done>();
            writer.skipped.clear();
            puts += 1;
        }
        auto const entries = slow.expect<Entries>();
        if (entries.first > head) {
            CHECK(entries.first.value == live + 1);
            live = entries.last.value;
        } else {
            CHECK(entries.last.value == came_below - 1);
            came_below = entries.first.value;
        }
    }
    CHECK(puts > 1);
    CHECK(metric(mortal.server, "veirom_slow_closed_total") == 0);
}

TEST_CASE("the pages of many rooms may be asked for at once on a slow line", "[server][burst]") {
    Mortal mortal;
    std::vector<RoomId> rooms;
    Line writer(mortal.counsellor);
    for (int i = 0; i < 20; ++i) {
        rooms.push_back(open_room(mortal.counsellor));
        enter(writer, rooms.back());
        fill(writer, rooms.back(), 1, std::string(2'400, 'y'));  // A page, and a little more.
    }
    SlowLine slow_line(mortal.server.port(), line_bytes_per_second);
    Browser far_away(slow_line.port(), mortal.server.origin());
    far_away.cookie = mortal.counsellor.cookie;
    Line slow(far_away);
    std::vector<Seq> heads;
    for (RoomId const room : rooms) heads.push_back(enter(slow, room).head);
    for (std::size_t i = 0; i < rooms.size(); ++i)
        slow.send(Earlier{rooms[i], Side::circle, Seq{heads[i].value + 1}, Seq{0}});
    for (std::size_t i = 0; i < rooms.size(); ++i) CHECK(slow.expect<Entries>().entries.size() > 8);
    CHECK(metric(mortal.server, "veirom_slow_closed_total") == 0);
}
