#include "tests/integration/server/world.hpp"

#include <algorithm>
#include <random>

#include "protocol/limits.hpp"

namespace veirom::test {

namespace {

std::string after_hash(std::string const& text) {
    auto const hash = text.find('#');
    REQUIRE(hash != std::string::npos);
    return text.substr(hash + 1, text.find_first_of("\n \"", hash) - hash - 1);
}

}  // namespace

template <class SomeId>
SomeId new_id() {
    static std::random_device device;
    SomeId id;
    for (auto& byte : id.bytes) byte = static_cast<std::uint8_t>(device());
    return id;
}
template RoomId new_id<RoomId>();
template PutId new_id<PutId>();

void add_organisation(RunningServer const& server, std::string const& name) {
    run_veirom(server.arguments({"admin", "organisation", "add", name, "--shown", "The organisation"}));
}

Browser staff_of(RunningServer const& server, std::string const& organisation, std::string const& name,
                 bool coordinator) {
    std::string const printed =
        run_veirom(server.arguments({"admin", coordinator ? "coordinator" : "counsellor", "add", name,
                                     "--organisation", organisation, "--shown", "Shown " + name}));
    Browser browser(server.port(), server.origin());
    UseSignInLink const use{after_hash(printed), good_password, Device::staff};
    browser.post_for<Me>("/api/sign-in-links/use", use);
    return browser;
}

RoomId open_room(Browser& counsellor, std::string const& title) {
    OpenRoom const open{new_id<PutId>(), Purpose::job_seeking, title};
    return counsellor.post_for<OpenedRoom>("/api/rooms", open).room;
}

std::string invite(Browser& counsellor, RoomId room) {
    Invite const asked{Role::seeker, "nb"};
    auto const link =
        counsellor.post_for<InvitationLink>("/api/rooms/" + room.text() + "/invitations", asked);
    CHECK(link.link.starts_with(counsellor.origin() + "/i#"));
    return after_hash(link.link);
}

AcceptInvitation acceptance(std::string const& token, std::string const& sign_in_name) {
    return {token, new_id<PutId>(), sign_in_name, "Shown " + sign_in_name, good_password, "nb", Device::mine};
}

Browser seeker_of(RunningServer const& server, std::string const& token, std::string const& sign_in_name) {
    Browser browser(server.port(), server.origin());
    browser.post_for<Me>("/api/invitations/accept", acceptance(token, sign_in_name));
    return browser;
}

Browser sign_in_again(RunningServer const& server, std::string const& organisation, std::string const& name,
                      Device device) {
    Browser browser(server.port(), server.origin());
    SignIn const asked{organisation, name, good_password, device};
    browser.post_for<Me>("/api/sign-in", asked);
    return browser;
}

PersonId person_of(Browser& browser) {
    return browser.get_for<Me>("/api/me").person;
}

Entered enter(Line& line, RoomId room, Side side, Seq after, Seq grant, std::int64_t drafts_after) {
    line.send(Enter{room, side, after, grant, drafts_after});
    return line.expect<Entered>();
}

Put put_of(RoomId room, Value value, std::string const& id, Seq base, Side side) {
    Put put;
    put.room = room;
    put.side = side;
    put.put_id = new_id<PutId>();
    Kind const kind = kind_of(value);
    put.changes.push_back({kind, ThingId{id}, version_of(kind), base, std::move(value)});
    return put;
}

Put message_put(RoomId room, std::string const& text) {
    Message message;
    message.text = text;
    return put_of(room, message, new_id<PutId>().text());
}

Draft message_draft(RoomId room, std::string const& id, std::string const& text, std::int64_t base) {
    Message message;
    message.text = text;
    return {room, Side::circle, Kind::message, ThingId{id}, version_of(Kind::message), base, Value(message)};
}

void fill(Line& writer, RoomId room, int puts, std::string const& text) {
    constexpr int under_way_max = 8;
    for (int i = 0; i < puts; ++i) {
        Put put = message_put(room, text);
        while (put.changes.size() < limits::put_changes_max)
            put.changes.push_back(message_put(room, text).changes.front());
        writer.send(put);
        if (i >= under_way_max) writer.expect<Done>();
    }
    for (int i = 0; i < std::min(puts, under_way_max); ++i) writer.expect<Done>();
    writer.skipped.clear();
}

std::vector<DeliveredEntry> read_all(Line& line, RoomId room, Seq head, Side side) {
    std::vector<DeliveredEntry> all;
    Seq before{head.value + 1};
    while (before.value > 1) {
        line.send(Earlier{room, side, before, Seq{0}});
        auto const page = line.expect<Entries>();
        REQUIRE(page.last.value == before.value - 1);
        REQUIRE(page.first.value >= 1);
        all.insert(all.begin(), page.entries.begin(), page.entries.end());
        before = page.first;
    }
    return all;
}

/// Many people at many addresses, said by one test program from one: the buckets are larger here, and have
/// tests of their own (limits_test.cpp).
World::World()
    : server(ground, {"limits.sign_ins=no", "limits.draft_burst=100000", "limits.handshakes_person=100000",
                      "limits.handshakes_address=100000", "limits.sockets_person=1000",
                      "limits.bytes_burst=100000000"}),
      counsellor(server.port(), server.origin()) {
    add_organisation(server, "test");
    counsellor = staff_of(server, "test", "kari");
}

World& world() {
    static World made;
    return made;
}

namespace {

std::string next_name() {
    static int count = 0;
    return "seeker" + std::to_string(++count);
}

}  // namespace

Pair::Pair()
    : counsellor(world().counsellor),
      room(open_room(counsellor)),
      seeker(world().server.port(), world().server.origin()),
      seeker_name(next_name()) {
    seeker = seeker_of(world().server, invite(counsellor, room), seeker_name);
}

}  // namespace veirom::test
