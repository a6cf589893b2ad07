// Drafts: durable once kept, on all of the person's devices, and without a trace for anybody else.
#include <regex>

#include "protocol/limits.hpp"
#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

/// What differs from one run to the next although nothing was drafted: ids, times, tokens.
std::string without_what_always_differs(std::string text) {
    static std::regex const ids("[0-9a-f]{64}|[0-9a-f]{32}"), times("1[0-9]{12}"), dates("date: [^\n]*"),
        names("seeker[0-9]+");
    text = std::regex_replace(text, ids, "ID");
    text = std::regex_replace(text, times, "TIME");
    text = std::regex_replace(text, names, "NAME");
    return std::regex_replace(text, dates, "date");
}

/// Everything that reaches the counsellor while `meanwhile` runs: the socket, and each page asked before,
/// between and after.
std::string heard_by_counsellor(Pair& pair, std::function<void()> const& first,
                                std::function<void()> const& rest) {
    Browser counsellor = pair.counsellor;
    counsellor.recording = true;
    Line line(counsellor);
    enter(line, pair.room);
    auto const ask_everything = [&] {
        counsellor.get("/api/rooms/" + pair.room.text() + "/invitations");
        counsellor.get("/api/rooms");
        counsellor.get("/api/me");
    };
    ask_everything();
    first();
    ask_everything();
    rest();
    ask_everything();
    line.next(std::chrono::milliseconds(300));
    std::string heard = counsellor.bytes_received;
    for (std::string const& text : line.texts()) heard += text + "\n";
    return heard;
}

}  // namespace

TEST_CASE("a draft is kept, found on another device, and stale when another was there before",
          "[server][draft]") {
    Pair pair;
    Line phone(pair.seeker);
    enter(phone, pair.room);
    Browser other_browser = sign_in_again(world().server, "test", pair.seeker_name);
    Line desk(other_browser);
    CHECK(enter(desk, pair.room).drafts.empty());

    std::string const id = new_id<PutId>().text();
    phone.send(message_draft(pair.room, id, "half a tho"));
    auto const kept = phone.expect<DraftKept>();
    auto const moved = desk.expect<DraftMoved>();
    CHECK(moved.kept.version == kept.version);
    REQUIRE(moved.kept.value.has_value());
    CHECK(moved.kept.value->text.find("half a tho") != std::string::npos);

    desk.send(message_draft(pair.room, id, "half a thought", kept.version));
    auto const next = desk.expect<DraftKept>();
    CHECK(next.version > kept.version);
    phone.send(message_draft(pair.room, id, "half a thing", kept.version));
    auto const stale = phone.expect<DraftStale>();
    CHECK(stale.kept.version == next.version);
    CHECK(stale.kept.value->text.find("half a thought") != std::string::npos);

    Line third(other_browser);
    auto const entered = enter(third, pair.room);
    REQUIRE(entered.drafts.size() == 1);
    CHECK(entered.drafts[0].version == next.version);
}

TEST_CASE("a message's draft goes when the message stands", "[server][draft]") {
    Pair pair;
    Line phone(pair.seeker);
    enter(phone, pair.room);
    Put const put = message_put(pair.room, "the whole thought");
    std::string const id = put.changes[0].id.text;
    phone.send(message_draft(pair.room, id, "the whole th"));
    phone.expect<DraftKept>();
    phone.send(put);
    phone.expect<Done>();
    auto const moved = phone.expect<DraftMoved>();
    CHECK(moved.kept.id.text == id);
    CHECK_FALSE(moved.kept.value.has_value());
    Line again(pair.seeker);
    CHECK(enter(again, pair.room).drafts.empty());
}

TEST_CASE("a draft is refused where its writer may not write, and when it is too large", "[server][draft]") {
    Pair pair, other;
    Line phone(pair.seeker);
    enter(phone, pair.room);
    phone.send(message_draft(other.room, new_id<PutId>().text(), "not mine"));
    CHECK(phone.expect<DraftRefused>().code == "unknown_room");
    phone.send(
        message_draft(pair.room, new_id<PutId>().text(), std::string(limits::draft_bytes_max + 1, 'a')));
    CHECK(phone.expect<DraftRefused>().code == "too_long");
    Draft staff_side = message_draft(pair.room, new_id<PutId>().text(), "x");
    staff_side.side = Side::staff;
    phone.send(staff_side);
    CHECK(phone.expect<DraftRefused>().code == "not_permitted");
}

TEST_CASE("a thousand drafts leave no trace for the counsellor, in no byte", "[server][draft]") {
    auto const nothing = [] {};
    Pair control, watched;
    std::string const expected = without_what_always_differs(heard_by_counsellor(control, nothing, nothing));

    Line phone(watched.seeker);
    enter(phone, watched.room);
    std::string const id = new_id<PutId>().text();
    std::int64_t version = 0;
    auto const draft_many = [&] {
        for (int i = 0; i < 500; ++i) {
            phone.send(message_draft(watched.room, id, "canary " + std::to_string(i), version));
            version = phone.expect<DraftKept>().version;
        }
    };
    std::string const heard =
        without_what_always_differs(heard_by_counsellor(watched, draft_many, draft_many));
    CHECK(heard.find("canary") == std::string::npos);
    CHECK(heard == expected);
}
