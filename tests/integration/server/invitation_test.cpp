// Invitations: spent once, withdrawn, weak choices refused, and an answer that was lost asked for again.
#include <atomic>
#include <thread>

#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

using Clock = std::chrono::steady_clock;

TEST_CASE("of fifty who redeem one invitation at once, one wins", "[server][invitation]") {
    // Each redeemer's password is hashed, two at a time and twenty waiting; the others are told to come
    // again.
    Browser counsellor = world().counsellor;
    RoomId const room = open_room(counsellor);
    std::string const token = invite(counsellor, room);
    std::atomic<int> in{0}, spent{0}, busy{0}, other{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 50; ++i)
        threads.emplace_back([&, i] {
            Browser browser(world().server.port(), world().server.origin());
            for (auto const begun = Clock::now(); Clock::now() - begun < 4 * patience;) {
                auto const answer =
                    browser.post("/api/invitations/accept", acceptance(token, "rusher" + std::to_string(i)));
                if (answer.status == 503) {
                    ++busy;
                    std::this_thread::sleep_for(std::chrono::milliseconds(200));
                    continue;
                }
                ++(answer.status == 200 ? in : answer.code() == "link_spent" ? spent : other);
                return;
            }
        });
    for (std::thread& thread : threads) thread.join();
    CHECK(in == 1);
    CHECK(spent == 49);
    CHECK(other == 0);
    Line line(counsellor);
    CHECK(enter(line, room).people.size() == 2);
}

TEST_CASE("accepting again with the same put id, after a lost answer, ends the same way",
          "[server][invitation]") {
    Browser counsellor = world().counsellor;
    RoomId const room = open_room(counsellor);
    auto const asked = acceptance(invite(counsellor, room), "twice");
    Browser first(world().server.port(), world().server.origin());
    Browser second = first;
    auto const one = first.post_for<Me>("/api/invitations/accept", asked);
    auto const two = second.post_for<Me>("/api/invitations/accept", asked);
    CHECK(one.person == two.person);
    Line line(counsellor);
    CHECK(enter(line, room).people.size() == 2);
}

TEST_CASE("an invitation is looked at, listed, withdrawn, and then says so", "[server][invitation]") {
    Browser counsellor = world().counsellor;
    RoomId const room = open_room(counsellor);
    std::string const path = "/api/rooms/" + room.text() + "/invitations";
    std::string const token = invite(counsellor, room);
    Browser guest(world().server.port(), world().server.origin());
    auto const view = guest.post_for<InvitationView>("/api/invitations/look", LookAtInvitation{token});
    REQUIRE(view.people.size() == 1);
    CHECK(view.people[0].name == "Shown kari");
    CHECK(view.organisation.name == "The organisation");
    CHECK_FALSE(view.organisation.help.empty());

    auto const rows = counsellor.get_for<InvitationRows>(path);
    REQUIRE(rows.invitations.size() == 1);
    CHECK(rows.invitations[0].phase == InvitationPhase::opened);
    CHECK(counsellor.send("DELETE", path + "/" + rows.invitations[0].invitation.text(), "").status == 204);
    CHECK(guest.post("/api/invitations/look", LookAtInvitation{token}).code() == "link_withdrawn");
    CHECK(guest.post("/api/invitations/accept", acceptance(token, "toolate")).code() == "link_withdrawn");
    CHECK(guest.post("/api/invitations/look", LookAtInvitation{std::string(64, 'a')}).code() ==
          "link_unknown");
    CHECK(guest.post("/api/invitations/look", LookAtInvitation{"?"}).code() == "link_unknown");
    // Asked again after a lost answer it ends the same way; what never was is unknown.
    CHECK(counsellor.send("DELETE", path + "/" + rows.invitations[0].invitation.text(), "").status == 204);
    CHECK(counsellor.send("DELETE", path + "/" + new_id<PutId>().text(), "").code() == "unknown");
}

TEST_CASE("a weak password, a taken name and an empty one are refused, and the link stays good",
          "[server][invitation]") {
    Pair taken;
    Browser counsellor = world().counsellor;
    RoomId const room = open_room(counsellor);
    std::string const token = invite(counsellor, room);
    Browser guest(world().server.port(), world().server.origin());
    auto asked = acceptance(token, "chooser");
    for (std::string const& weak :
         {std::string("too short"), std::string("passord123456"), std::string(200, 'q')}) {
        asked.password = weak;
        CHECK(guest.post("/api/invitations/accept", asked).code() == "weak_password");
    }
    asked.password = good_password;
    asked.sign_in_name = taken.seeker_name;
    CHECK(guest.post("/api/invitations/accept", asked).code() == "name_taken");
    asked.sign_in_name = "  ";
    CHECK(guest.post("/api/invitations/accept", asked).code() == "empty");
    asked.sign_in_name = "chooser";
    asked.shown_name = std::string(201, 'n');
    CHECK(guest.post("/api/invitations/accept", asked).code() == "too_long");
    asked.shown_name = "Nina";
    guest.post_for<Me>("/api/invitations/accept", asked);
}

TEST_CASE("only the room's lead invites, and only a seeker", "[server][invitation]") {
    Pair pair;
    std::string const path = "/api/rooms/" + pair.room.text() + "/invitations";
    CHECK(pair.seeker.post(path, Invite{Role::seeker, "nb"}).code() == "not_permitted");
    CHECK(pair.counsellor.post(path, Invite{Role::guest, "nb"}).code() == "not_permitted");
    CHECK(pair.counsellor.post(path, Invite{Role::seeker, "nb"}).code() == "not_permitted");  // There is one.
    CHECK(pair.seeker.post("/api/rooms", OpenRoom{new_id<PutId>(), Purpose::job_seeking, "mine"}).code() ==
          "not_permitted");
    CHECK(pair.counsellor.post("/api/rooms", OpenRoom{new_id<PutId>(), Purpose::job_seeking, " "}).code() ==
          "empty");
    OpenRoom const once{new_id<PutId>(), Purpose::job_seeking, "opened once"};
    auto const first = pair.counsellor.post_for<OpenedRoom>("/api/rooms", once);
    CHECK(pair.counsellor.post_for<OpenedRoom>("/api/rooms", once).room == first.room);
}
