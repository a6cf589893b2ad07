// Guessing and crowding are slowed down. A server of its own, with the buckets as they are in use.
#include "protocol/limits.hpp"

#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

struct Limited {
    Ground ground;
    RunningServer server{ground, {"http.trust_proxy=yes"}};
    Browser counsellor{server.port(), server.origin()};

    Limited() {
        add_organisation(server, "test");
        counsellor = staff_of(server, "test", "kari");
    }
    Browser at(std::string const& address) {
        Browser browser(server.port(), server.origin());
        browser.forwarded_for = address;
        return browser;
    }
};

HttpAnswer try_password(Browser& browser, std::string const& name) {
    return browser.post("/api/sign-in", SignIn{"test", name, "not the password", Device::mine});
}

}  // namespace

TEST_CASE("passwords are tried five times from one address, and twenty times from all", "[server][limits]") {
    Limited limited;
    Browser first = limited.at("192.0.2.1");
    for (int i = 0; i < 5; ++i) CHECK(try_password(first, "kari").status == 401);
    auto const answer = try_password(first, "kari");
    CHECK(answer.status == 429);
    CHECK(answer.code() == "later");
    CHECK_FALSE(answer.header("retry-after").empty());
    CHECK(try_password(first, "somebody-else").status == 401);

    int refused_later = 0, tries = 5;
    for (int address = 2; address < 6; ++address) {
        Browser other = limited.at("192.0.2." + std::to_string(address));
        for (int i = 0; i < 5; ++i, ++tries) {
            auto const status = try_password(other, "kari").status;
            if (status == 429 && refused_later == 0) refused_later = tries;
        }
    }
    CHECK(refused_later >= 20);
    CHECK(refused_later <= 22);
}

TEST_CASE("links are tried ten times from one address", "[server][limits]") {
    Limited limited;
    Browser guesser = limited.at("192.0.2.9");
    for (int i = 0; i < 10; ++i)
        CHECK(guesser.post("/api/invitations/look", LookAtInvitation{std::string(64, 'b')}).status == 404);
    CHECK(guesser.post("/api/invitations/look", LookAtInvitation{std::string(64, 'b')}).status == 429);
    CHECK(guesser.post("/api/invitations/accept", acceptance(std::string(64, 'b'), "x")).status == 429);
    Browser other = limited.at("192.0.2.10");
    CHECK(other.post("/api/invitations/look", LookAtInvitation{std::string(64, 'b')}).status == 404);
}

TEST_CASE("a person has eight lines, and drafts come later when there are too many", "[server][limits]") {
    Limited limited;
    RoomId const room = open_room(limited.counsellor);
    std::vector<Line> lines;
    for (int i = 0; i < 8; ++i) lines.emplace_back(limited.counsellor);
    for (Line const& line : lines) CHECK(line.refused_with() == 0);
    CHECK(Line(limited.counsellor).refused_with() == 429);

    enter(lines[0], room);
    int kept = 0, later = 0;
    limited.server.pause(true);  // So that all come at once, however slow the machine is.
    for (int i = 0; i < 80; ++i) lines[0].send(message_draft(room, new_id<PutId>().text(), "draft"));
    limited.server.pause(false);
    while (kept + later < 80) {
        auto const frame = lines[0].next();
        REQUIRE(frame.has_value());
        if (std::holds_alternative<DraftKept>(*frame)) ++kept;
        if (auto const* refused = std::get_if<DraftRefused>(&*frame)) {
            CHECK(refused->code == "later");
            CHECK(refused->ms.value_or(0) > 0);
            ++later;
        }
    }
    CHECK(kept >= 60);
    CHECK(later > 0);
}

TEST_CASE("requests that are too large, too long in coming or no requests are ended", "[server][limits]") {
    Pair pair;
    auto const large = pair.seeker.send("PATCH", "/api/me", std::string(limits::body_bytes_max + 1, ' '));
    CHECK(large.status == 413);
    CHECK(large.code() == "too_large");
    auto const long_header =
        pair.seeker.send_with("GET", "/api/me", "", {{"X-Long", std::string(9000, 'x')}});
    CHECK(long_header.status == 431);
    CHECK(pair.seeker.send("BREW", "/api/me", "").status == 404);
    CHECK(pair.seeker.get("/api/nothing").code() == "unknown");
    CHECK(pair.seeker.send("PATCH", "/api/me", "{\"language\":").code() == "malformed");
}
