// Kills, stops, slow browsers, long rooms and a second node: nothing acknowledged is lost, nobody waits for
// others.
#include <algorithm>
#include <chrono>
#include <thread>

#include "protocol/limits.hpp"
#include "tests/catch.hpp"
#include "tests/integration/server/mortal.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

}  // namespace

TEST_CASE("what was kept or done is there after kill -9", "[server][resilience]") {
    Mortal mortal;
    std::string const draft_id = new_id<PutId>().text();
    Put const put = message_put(mortal.room, "done is done");
    {
        Line line(mortal.seeker);
        enter(line, mortal.room);
        line.send(message_draft(mortal.room, draft_id, "kept is kept"));
        line.expect<DraftKept>();
        line.send(put);
        line.expect<Done>();
        mortal.server.kill_hard();
        CHECK(line.closed());
    }
    mortal.server.start();
    Line line(mortal.seeker);
    auto const entered = enter(line, mortal.room);
    REQUIRE(entered.drafts.size() == 1);
    CHECK(entered.drafts[0].id.text == draft_id);
    CHECK(entered.drafts[0].value->text.find("kept is kept") != std::string::npos);
    auto const all = read_all(line, mortal.room, entered.head);
    CHECK(all.back().value->text.find("done is done") != std::string::npos);
    line.send(put);
    CHECK(line.expect<Done>().last == entered.head);
}

TEST_CASE("a stop tells everybody when to come back, loses nothing and ends the database",
          "[server][resilience]") {
    Mortal mortal;
    Line line(mortal.seeker);
    auto const entered = enter(line, mortal.room);
    for (int i = 0; i < 20; ++i) line.send(message_put(mortal.room, "before the stop " + std::to_string(i)));
    line.expect<Done>();
    int const code = mortal.server.stop();
    INFO(mortal.server.log());
    CHECK(code == 0);
    int done = 1;
    bool told = false;
    while (auto const frame = line.next()) {
        done += std::holds_alternative<Done>(*frame) ? 1 : 0;
        if (auto const* back = std::get_if<ComeBack>(&*frame)) {
            told = true;
            CHECK(back->ms >= 500);
        }
    }
    CHECK(told);
    CHECK(line.close_code() == 1001);
    CHECK_FALSE(std::filesystem::exists(mortal.ground.path / "data" / "cluster" / "postmaster.pid"));
    mortal.server.start();
    Line again(mortal.seeker);
    CHECK(enter(again, mortal.room).head.value >= entered.head.value + done);
}

TEST_CASE("a browser that reads nothing is dropped while the others stay quick", "[server][resilience]") {
    Mortal mortal;
    Line frozen(mortal.counsellor);
    enter(frozen, mortal.room);
    frozen.stop_reading();
    Line writer(mortal.seeker), reader(mortal.counsellor);
    enter(writer, mortal.room);
    enter(reader, mortal.room);
    Clock::duration slowest{};
    std::string const long_text(7'500, 'x');
    // What the kernel buffers for a loopback socket goes first (up to 6 MB), then the outbox.
    for (int i = 0; i < 2'500 && metric(mortal.server, "veirom_slow_closed_total") < 1; ++i) {
        for (int j = 0; j < 10; ++j) {
            auto const begun = Clock::now();
            writer.send(message_put(mortal.room, long_text));
            writer.expect<Done>();
            reader.expect<Entries>();
            slowest = std::max(slowest, Clock::now() - begun);
        }
        writer.skipped.clear();
        reader.skipped.clear();
    }
    CHECK(metric(mortal.server, "veirom_slow_closed_total") == 1);
    // Whoever waited for the frozen one would wait until that is given up, after 25 s at the least.
    CHECK(slowest < 10s);
    auto const connections = [&] { return metric(mortal.server, "veirom_connections"); };
    // The line is cut once its goodbye has had its time.
    for (auto const begun = Clock::now(); connections() != 2 && Clock::now() - begun < patience;)
        std::this_thread::sleep_for(100ms);
    CHECK(connections() == 2);
}

TEST_CASE("a room of five thousand entries is entered at once and read in pages", "[server][resilience]") {
    Mortal mortal;
    Line writer(mortal.seeker);
    Seq const start = enter(writer, mortal.room).head;
    constexpr int batches = 313;
    fill(writer, mortal.room, batches, "entry " + std::string(40, 'y'));
    mortal.server.stop();
    mortal.server.start();

    Line line(mortal.seeker);
    Seq const head = enter(line, mortal.room).head;
    CHECK(head.value == start.value + batches * 16);
    line.send(Earlier{mortal.room, Side::circle, Seq{head.value + 1}, Seq{0}});
    auto const page = line.expect<Entries>();
    CHECK(page.last == head);
    CHECK(page.entries.size() > 20);
    CHECK(page.entries.size() < 1'000);
    auto const all = read_all(line, mortal.room, head);
    REQUIRE(all.size() == static_cast<std::size_t>(head.value));
    for (std::size_t i = 0; i < all.size(); ++i) CHECK(all[i].seq.value == static_cast<std::int64_t>(i) + 1);
    for (std::string const& text : line.texts()) CHECK(text.size() <= limits::page_bytes_max);
}

TEST_CASE("unknown and forbidden rooms are one answer, in words and in time", "[server][resilience]") {
    Mortal mortal;
    RoomId const forbidden = open_room(mortal.counsellor);
    RoomId const unknown = new_id<RoomId>();
    Line line(mortal.seeker);
    enter(line, mortal.room);
    auto const ask = [&](RoomId room) {
        auto const begun = Clock::now();
        line.send(Enter{room, Side::circle, {}, {}, 0});
        auto closed = line.expect<Closed>();
        CHECK(closed.room == room);
        closed.room = RoomId{};
        return std::pair(encode(ServerFrame(closed)), Clock::now() - begun);
    };
    std::vector<Clock::duration> forbidden_times, unknown_times;
    for (int i = 0; i < 9; ++i) {
        auto const [one, one_time] = ask(forbidden);
        auto const [other, other_time] = ask(unknown);
        CHECK(one == other);
        forbidden_times.push_back(one_time);
        unknown_times.push_back(other_time);
    }
    // The quickest of each: what else runs on the machine only ever adds time.
    auto const apart = std::chrono::abs(*std::min_element(forbidden_times.begin(), forbidden_times.end()) -
                                        *std::min_element(unknown_times.begin(), unknown_times.end()));
    CHECK(apart < 15ms);
    auto const path = [](RoomId room) { return "/api/rooms/" + room.text() + "/invitations"; };
    auto const one = mortal.seeker.get(path(forbidden)), other = mortal.seeker.get(path(unknown));
    CHECK(one.status == 404);
    CHECK(one.status == other.status);
    CHECK(one.body == other.body);
}

TEST_CASE("two nodes on one database deliver each other's entries and end each other's lines",
          "[server][nodes]") {
    Mortal mortal;
    auto settings = wide;
    settings.push_back("database.address=" + mortal.server.database_address());
    Ground second_ground;
    std::filesystem::copy_file(mortal.ground.path / "master.key", second_ground.path / "master.key");
    RunningServer second(second_ground, settings);
    Browser seeker_there(second.port(), second.origin());
    seeker_there.cookie = mortal.seeker.cookie;

    Line here(mortal.counsellor), there(seeker_there);
    enter(here, mortal.room);
    Seq const head = enter(there, mortal.room).head;
    for (int i = 0; i < 10; ++i) {
        there.send(message_put(mortal.room, "from there"));
        here.send(message_put(mortal.room, "from here"));
    }
    for (int i = 0; i < 10; ++i) {
        here.expect<Done>();
        there.expect<Done>();
    }
    // Each side hears all twenty, once, in order, however they were cut into turns.
    for (Line* line : {&here, &there}) {
        std::int64_t known = head.value;
        std::vector<ServerFrame> frames = std::exchange(line->skipped, {});
        while (known < head.value + 20) {
            if (frames.empty()) frames.push_back(line->expect<Entries>());
            auto const frame = frames.front();
            frames.erase(frames.begin());
            auto const* entries = std::get_if<Entries>(&frame);
            if (entries == nullptr) continue;
            CHECK(entries->first.value == known + 1);
            known = entries->last.value;
        }
        CHECK(known == head.value + 20);
    }
    mortal.seeker.send("POST", "/api/sign-out", "");
    CHECK(there.closed());
    CHECK(there.close_code() == 4401);
}
