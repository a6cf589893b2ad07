// Signing in and out, links, and what a session's end does to open lines.
#include <algorithm>
#include <chrono>
#include <thread>

#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

using Clock = std::chrono::steady_clock;

std::chrono::milliseconds time_of(std::function<void()> const& work) {
    auto const begun = Clock::now();
    work();
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun);
}

}  // namespace

TEST_CASE("signing out ends the session, its cookie and its lines", "[server][session]") {
    Pair pair;
    Line first(pair.seeker), second(pair.seeker);
    enter(first, pair.room);
    Browser other = sign_in_again(world().server, "test", pair.seeker_name);
    Line elsewhere(other);
    enter(elsewhere, pair.room);

    std::string const old_cookie = pair.seeker.cookie;
    auto const answer = pair.seeker.send("POST", "/api/sign-out", "");
    CHECK(answer.status == 204);
    CHECK(answer.header("clear-site-data") == "\"cache\"");
    CHECK(first.closed());
    CHECK(first.close_code() == 4401);
    CHECK(second.closed());
    CHECK_FALSE(elsewhere.closed(std::chrono::milliseconds(200)));

    pair.seeker.cookie = old_cookie;
    CHECK(pair.seeker.get("/api/me").code() == "not_signed_in");
    CHECK(Line(pair.seeker).refused_with() == 401);
}

TEST_CASE("a line without a session, from another page, or in another tongue is not opened",
          "[server][session]") {
    Pair pair;
    Browser nobody(world().server.port(), world().server.origin());
    CHECK(Line(nobody).refused_with() == 401);
    Browser elsewhere = pair.seeker;
    Browser foreign(world().server.port(), "https://elsewhere.example");
    foreign.cookie = elsewhere.cookie;
    CHECK(Line(foreign).refused_with() == 403);
}

TEST_CASE("a new sign-in link sets a new password and ends every other session", "[server][session]") {
    Pair pair;
    Line open_line(pair.seeker);
    enter(open_line, pair.room);
    auto const link = Browser::read<InvitationLink>(
        pair.counsellor.send("POST", "/api/rooms/" + pair.room.text() + "/sign-in-link", ""));
    std::string const token = link.link.substr(link.link.find('#') + 1);
    Browser fresh(world().server.port(), world().server.origin());
    auto const view = fresh.post_for<SignInLinkView>("/api/sign-in-links/look", LookAtInvitation{token});
    CHECK(view.sign_in_name == pair.seeker_name);
    CHECK(fresh.post("/api/sign-in-links/use", UseSignInLink{token, "short", Device::mine}).code() ==
          "weak_password");
    fresh.post_for<Me>("/api/sign-in-links/use", UseSignInLink{token, "another long walk", Device::mine});
    CHECK(open_line.closed());
    CHECK(pair.seeker.get("/api/me").status == 401);
    CHECK(fresh.get("/api/me").status == 200);
    Browser again(world().server.port(), world().server.origin());
    CHECK(again.post("/api/sign-in-links/use", UseSignInLink{token, "another long walk", Device::mine})
              .code() == "link_spent");
    CHECK(again.post("/api/sign-in", SignIn{"test", pair.seeker_name, good_password, Device::mine}).code() ==
          "wrong_sign_in");
    again.post_for<Me>("/api/sign-in", SignIn{"test", pair.seeker_name, "another long walk", Device::mine});
}

TEST_CASE("only the room's lead or counsellor makes a sign-in link", "[server][session]") {
    Pair pair, other;
    std::string const path = "/api/rooms/" + pair.room.text() + "/sign-in-link";
    CHECK(pair.seeker.send("POST", path, "").code() == "not_permitted");
    CHECK(other.seeker.send("POST", path, "").code() == "unknown");
}

TEST_CASE("an unknown name is answered like a wrong password, and after as long", "[server][session]") {
    Pair pair;
    Browser guess(world().server.port(), world().server.origin());
    auto const ask = [&](std::string const& organisation, std::string const& name) {
        return guess.post("/api/sign-in", SignIn{organisation, name, "not the password", Device::mine});
    };
    auto const wrong = ask("test", pair.seeker_name), unknown = ask("test", "nobody"),
               nowhere = ask("none", "nobody");
    CHECK(wrong.status == 401);
    CHECK(wrong.code() == "wrong_sign_in");
    CHECK(unknown.body == wrong.body);
    CHECK(nowhere.body == wrong.body);
    std::vector<std::chrono::milliseconds> known_times, unknown_times;
    for (int i = 0; i < 7; ++i) {
        known_times.push_back(time_of([&] { ask("test", pair.seeker_name); }));
        unknown_times.push_back(time_of([&] { ask("test", "nobody"); }));
    }
    // The quickest of each: what else runs on the machine only ever adds time.
    auto const known = *std::min_element(known_times.begin(), known_times.end());
    auto const unknown_name = *std::min_element(unknown_times.begin(), unknown_times.end());
    // The hash is most of the time; without it an unknown name would be answered in a tenth.
    CHECK(unknown_name * 2 > known);
    CHECK(known * 2 > unknown_name);
}

TEST_CASE("the cookie is bound to this host, out of reach of scripts, and new at each sign-in",
          "[server][session]") {
    Pair pair;
    Browser browser(world().server.port(), world().server.origin());
    SignIn const asked{"test", pair.seeker_name, good_password, Device::mine};
    auto const answer = browser.post("/api/sign-in", asked);
    std::string const cookie = answer.header("set-cookie");
    CHECK(cookie.starts_with("__Host-veirom="));
    for (auto const* part : {"; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Max-Age=2592000"})
        CHECK(cookie.find(part) != std::string::npos);
    std::string const first = browser.cookie;
    browser.post_for<Me>("/api/sign-in", asked);
    CHECK(browser.cookie != first);
    browser.cookie = first;
    CHECK(browser.get("/api/me").status == 401);
    auto const shared =
        browser.post("/api/sign-in", SignIn{"test", pair.seeker_name, good_password, Device::shared});
    CHECK(shared.header("set-cookie").find("Max-Age") == std::string::npos);
}

TEST_CASE("a write has to come from a page of ours", "[server][session]") {
    Pair pair;
    std::string const body = encode(MyLanguage{"sv"});
    std::string const origin = world().server.origin();
    auto const status = [&](std::multimap<std::string, std::string> const& headers) {
        return pair.seeker.send_with("PATCH", "/api/me", body, headers).status;
    };
    CHECK(status({{"Origin", origin}, {"Content-Type", "application/json"}}) == 403);
    CHECK(status({{"X-Veirom", "1"}, {"Content-Type", "application/json"}}) == 403);
    auto const foreign = pair.seeker.send_with(
        "PATCH", "/api/me", body,
        {{"X-Veirom", "1"}, {"Origin", origin + ".evil"}, {"Content-Type", "application/json"}});
    CHECK(foreign.status == 403);
    CHECK(foreign.code() == "wrong_origin");
    CHECK(status({{"X-Veirom", "1"}, {"Origin", origin}, {"Content-Type", "text/plain"}}) == 400);
    CHECK(pair.seeker.get_for<Me>("/api/me").language == "nb");
    CHECK(status({{"X-Veirom", "1"}, {"Origin", origin}, {"Content-Type", "application/json"}}) == 200);
    CHECK(pair.seeker.get_for<Me>("/api/me").language == "sv");
}
