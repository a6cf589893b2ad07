// Accounts, sessions, links, visits, read marks, instruments: what lets people in and what is known of it.
#include "tests/catch.hpp"
#include "tests/integration/storage/support.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

NewAccount account_named(OrganisationId organisation, std::string name) {
    NewAccount account;
    account.organisation = organisation;
    account.person = random_id<PersonId>();
    account.standing = Standing::seeker;
    account.sign_in_name = std::move(name);
    account.details = R"({"shown":"Kari"})";
    account.password_hash = "$argon2id$first";
    return account;
}

}  // namespace

TEST_CASE("an account is found by its sign-in name within its organisation", "[accounts]") {
    TestDatabase database;
    Store store(database.settings());
    OrganisationId const house =
        *await(store.accounts().add_organisation("house", R"({"zone":"Europe/Oslo"})"));
    OrganisationId const other = *await(store.accounts().add_organisation("other", "{}"));
    CHECK_FALSE(await(store.accounts().add_organisation("house", "{}")));
    CHECK(await(store.accounts().find_organisation("house"))->settings == R"({"zone":"Europe/Oslo"})");
    CHECK_FALSE(await(store.accounts().find_organisation("nowhere")));
    CHECK(await(store.accounts().organisations()).size() == 2);

    NewAccount const kari = account_named(house, "kari");
    CHECK(await(store.accounts().add(kari)) == AccountOutcome::added);
    CHECK(await(store.accounts().add(kari)) == AccountOutcome::added);  // Sent again.
    CHECK(await(store.accounts().add(account_named(house, "kari"))) == AccountOutcome::name_taken);
    CHECK(await(store.accounts().add(account_named(other, "kari"))) == AccountOutcome::added);
    auto const found = await(store.accounts().find_by_name(house, "kari"));
    REQUIRE(found);
    CHECK(found->account.person == kari.person);
    CHECK(found->account.details == kari.details);
    CHECK(found->account.sign_in_name == "kari");
    CHECK(found->password_hash == "$argon2id$first");
    CHECK_FALSE(await(store.accounts().find_by_name(house, "Kari")));
    await(store.accounts().set_details(kari.person, R"({"shown":"Kari B."})"));
    std::vector<PersonId> const asked{kari.person, random_id<PersonId>()};
    auto const records = await(store.accounts().find(asked));
    REQUIRE(records.size() == 1);
    CHECK(records[0].details == R"({"shown":"Kari B."})");
}

TEST_CASE("a session lives until its nearer end, and ends when it is ended", "[sessions]") {
    TestDatabase database;
    Store store(database.settings());
    OrganisationId const house = *await(store.accounts().add_organisation("house", "{}"));
    NewAccount const kari = account_named(house, "kari");
    REQUIRE(await(store.accounts().add(kari)) == AccountOutcome::added);
    NewSession session;
    session.person = kari.person;
    session.device = Device::shared;
    session.idle = std::chrono::minutes{5};
    session.absolute = std::chrono::hours{8};
    BegunSession const begun = await(store.sessions().begin(session)),
                       other = await(store.sessions().begin(session));

    auto const found = await(store.sessions().find(begun.token));
    REQUIRE(found);
    CHECK(found->session == begun.session);
    CHECK(found->person == kari.person);
    CHECK(found->organisation == house);
    CHECK(found->device == Device::shared);
    CHECK_FALSE(await(store.sessions().find(other.token + "0")));
    CHECK_FALSE(await(store.sessions().find(begun.session.text())));

    SECTION("used, it lives on; idle, it ends") {
        std::string const of_it = " WHERE id = '" + begun.session.text() + "'";
        database.sql("UPDATE session SET used = now() - interval '4 minutes'" + of_it);
        CHECK(await(store.sessions().find(begun.token)));
        CHECK(database.one("SELECT now() - used < interval '1 minute' FROM session" + of_it) == "t");
        database.sql("UPDATE session SET used = now() - interval '6 minutes'" + of_it);
        CHECK_FALSE(await(store.sessions().find(begun.token)));
        std::vector<SessionId> const both{begun.session, other.session};
        CHECK(await(store.sessions().in_force(both)) == std::vector<SessionId>{other.session});
    }
    SECTION("at its absolute end it ends, however much it is used") {
        database.sql("UPDATE session SET ends = now() - interval '1 second'");
        CHECK_FALSE(await(store.sessions().find(begun.token)));
    }
    SECTION("it ends alone, or with all but one") {
        CHECK(await(store.sessions().end_all(kari.person, begun.session)) ==
              std::vector<SessionId>{other.session});
        CHECK(await(store.sessions().find(begun.token)));
        await(store.sessions().end(begun.session));
        CHECK_FALSE(await(store.sessions().find(begun.token)));
    }
    SECTION("a blocked account has none") {
        await(store.accounts().set_active(kari.person, false));
        CHECK_FALSE(await(store.sessions().find(begun.token)));
        CHECK(database.one("SELECT count(*) FROM session") == "0");
    }
}

TEST_CASE("an invitation is spent once, by one of many at once", "[invitations]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    NewInvitation wish;
    wish.room = made.room;
    wish.role = Role::seeker;
    wish.language = "nb";
    wish.made_by = made.lead;
    MadeLink const link = await(store.invitations().invite(wish));
    CHECK(await(store.invitations().of_room(made.room)).at(0).phase == InvitationPhase::sent);
    auto const look = await(store.invitations().look(link.token));
    CHECK(look.state == LinkState::good);
    CHECK(look.invitation.language == "nb");
    CHECK(await(store.invitations().of_room(made.room)).at(0).phase == InvitationPhase::opened);
    CHECK(await(store.invitations().look("nonsense")).state == LinkState::unknown);

    boost::asio::io_context loop;
    int good = 0, spent = 0;
    std::vector<std::pair<PutId, NewAccount>> tries;
    for (int i = 0; i < 50; ++i)
        tries.emplace_back(random_id<PutId>(),
                           account_named(made.organisation, "seeker " + std::to_string(i)));
    std::optional<std::size_t> winner;
    for (std::size_t i = 0; i < tries.size(); ++i)
        boost::asio::co_spawn(loop, store.invitations().accept(link.token, tries[i].first, tries[i].second),
                              [&, i](std::exception_ptr failure, Acceptance acceptance) {
                                  REQUIRE(!failure);
                                  if (acceptance.state == LinkState::good) winner = i;
                                  good += acceptance.state == LinkState::good;
                                  spent += acceptance.state == LinkState::spent;
                              });
    loop.run();
    CHECK(good == 1);
    CHECK(spent == 49);
    CHECK(database.one("SELECT count(*) FROM account") == "1");
    // The winner's answer was lost, and is asked for again.
    Acceptance const again = await(
        store.invitations().accept(link.token, tries[*winner].first, account_named(made.organisation, "x")));
    CHECK(again.state == LinkState::good);
    CHECK(again.person == tries[*winner].second.person);
    CHECK(await(store.invitations().look(link.token)).state == LinkState::spent);
}

TEST_CASE("an invitation that is withdrawn, old or met by a taken name gives no account", "[invitations]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    NewInvitation wish;
    wish.room = made.room;
    wish.made_by = made.lead;
    MadeLink const link = await(store.invitations().invite(wish));
    auto const accept = [&](char const* name) {
        return await(store.invitations().accept(link.token, random_id<PutId>(),
                                                account_named(made.organisation, name)));
    };
    SECTION("withdrawn") {
        CHECK_FALSE(await(store.invitations().withdraw(random_id<RoomId>(), link.id)));
        CHECK(await(store.invitations().withdraw(made.room, link.id)));
        CHECK(await(store.invitations().withdraw(made.room, link.id)));  // As run again after a cut.
        CHECK(accept("kari").state == LinkState::withdrawn);
        CHECK(await(store.invitations().of_room(made.room)).at(0).phase == InvitationPhase::withdrawn);
    }
    SECTION("old") {
        CHECK(database.one("SELECT ends - made = interval '7 days' FROM invitation") == "t");
        database.sql("UPDATE invitation SET ends = now() - interval '1 second'");
        CHECK(accept("kari").state == LinkState::old);
        CHECK(await(store.invitations().look(link.token)).state == LinkState::old);
    }
    SECTION("a taken name spends nothing") {
        REQUIRE(await(store.accounts().add(account_named(made.organisation, "kari"))) ==
                AccountOutcome::added);
        Acceptance const taken = accept("kari");
        CHECK(taken.state == LinkState::good);
        CHECK(taken.name_taken);
        CHECK(await(store.invitations().look(link.token)).state == LinkState::good);
        Acceptance const other = accept("kari b");
        CHECK(other.state == LinkState::good);
        CHECK_FALSE(other.name_taken);
        return;
    }
    CHECK(database.one("SELECT count(*) FROM account") == "0");
}

TEST_CASE("a sign-in link sets the password once and ends the person's sessions", "[invitations]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    NewAccount const kari = account_named(made.organisation, "kari");
    REQUIRE(await(store.accounts().add(kari)) == AccountOutcome::added);
    NewSession session;
    session.person = kari.person;
    session.idle = session.absolute = std::chrono::hours{1};
    BegunSession const begun = await(store.sessions().begin(session));
    MadeLink const first = await(store.invitations().make_sign_in_link(kari.person, made.lead));
    MadeLink const link = await(store.invitations().make_sign_in_link(kari.person, made.lead));
    CHECK(await(store.invitations().look_at_sign_in_link(first.token)).state == LinkState::withdrawn);
    auto const look = await(store.invitations().look_at_sign_in_link(link.token));
    CHECK(look.state == LinkState::good);
    CHECK(look.account.sign_in_name == "kari");
    CHECK(look.made_by == made.lead);
    CHECK(await(store.invitations().use_sign_in_link(first.token, "$argon2id$x")).state ==
          LinkState::withdrawn);
    CHECK(await(store.sessions().find(begun.token)));

    CHECK(await(store.invitations().use_sign_in_link(link.token, "$argon2id$second")).account.person ==
          kari.person);
    CHECK_FALSE(await(store.sessions().find(begun.token)));
    CHECK(await(store.accounts().find_by_name(made.organisation, "kari"))->password_hash ==
          "$argon2id$second");
    CHECK(await(store.invitations().use_sign_in_link(link.token, "$argon2id$third")).state ==
          LinkState::spent);
    MadeLink const old = await(store.invitations().make_sign_in_link(kari.person, std::nullopt));
    database.sql("UPDATE sign_in_link SET ends = now() WHERE used IS NULL");
    CHECK(await(store.invitations().use_sign_in_link(old.token, "$argon2id$fourth")).state == LinkState::old);
}

TEST_CASE("a visit continues for fifteen minutes, and refused ones are written, too", "[visits]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    NewVisit visit;
    visit.person = made.lead;
    visit.room = made.room;
    visit.role = Role::lead;
    visit.session = random_id<SessionId>();
    std::int64_t const first = await(store.visits().begin(visit));
    database.sql("UPDATE visit SET last_at = now() - interval '14 minutes'");
    CHECK(await(store.visits().begin(visit)) == first);
    database.sql("UPDATE visit SET last_at = now() - interval '16 minutes'");
    std::int64_t const second = await(store.visits().begin(visit));
    CHECK(second != first);
    database.sql("UPDATE visit SET last_at = now() - interval '16 minutes'");
    await(store.visits().touch({second}));
    CHECK(await(store.visits().begin(visit)) == second);
    NewVisit refused = visit;
    refused.role.reset();
    refused.refused = true;
    await(store.visits().begin(refused));
    auto const visits = await(store.visits().of_room(made.room, 10));
    REQUIRE(visits.size() == 3);
    CHECK(visits[0].refused);
    CHECK_FALSE(visits[0].role);
    CHECK(visits[2].role == Role::lead);
}

TEST_CASE("a read mark only moves forward, unless it is to go back", "[read_marks]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    auto const move = [&](std::int64_t seq, bool back = false) {
        KeptMark const kept =
            await(store.read_marks().move(made.room, Side::circle, made.lead, Seq{seq}, back));
        return std::pair{kept.seq.value, kept.moved};
    };
    using Stands = std::pair<std::int64_t, std::int64_t>;  // Where, and how often it has moved.
    CHECK(move(3) == Stands{3, 1});
    CHECK(move(3) == Stands{3, 1});
    CHECK(move(2) == Stands{3, 1});
    CHECK(move(4) == Stands{4, 2});
    CHECK(move(2, true) == Stands{2, 3});
    CHECK(move(2, true) == Stands{2, 3});
    CHECK(move(4, true) == Stands{4, 4});
    auto const marks = await(store.read_marks().of_side(made.room, Side::circle));
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].seq == Seq{4});
    CHECK(marks[0].moved == 4);
    CHECK(await(store.read_marks().of_side(made.room, Side::staff)).empty());
}

TEST_CASE("every text of an instrument that was ever used is kept", "[instruments]") {
    TestDatabase database;
    Store store(database.settings());
    for (char const* const json : {"{\"nb\":1}", "{\"nb\":1}", "{\"nb\":1,\"sv\":1}"})
        await(store.instruments().keep(KeptInstrument{"flower", 1, json}));
    CHECK(await(store.instruments().find("flower", 1)) ==
          std::vector<std::string>{"{\"nb\":1,\"sv\":1}", "{\"nb\":1}"});
    CHECK(await(store.instruments().find("flower", 2)).empty());
    CHECK(await(store.instruments().all()).size() == 2);
}

TEST_CASE("opening a room again by the same put gives the room that was opened", "[rooms]") {
    TestDatabase database;
    Store store(database.settings());
    OrganisationId const house = *await(store.accounts().add_organisation("house", "{}"));
    PutId const put = random_id<PutId>();
    PersonId const lead = random_id<PersonId>();
    auto const open = [&] {
        auto opening = std::make_shared<RoomOpening>();
        opening->organisation = house;
        opening->circle = *message_append(random_id<RoomId>(), Side::circle, 0, lead, put, "\"first\"");
        opening->circle.face = "{}";
        opening->circle.seats.push_back({lead, Role::lead, SeatPhase::given, std::nullopt});
        return await(store.rooms().open(opening));
    };
    RoomId const room = open();
    CHECK(open() == room);
    CHECK(database.one("SELECT count(*) FROM room") == "1");
    CHECK(database.one("SELECT count(*) FROM head") == "2");
    CHECK(await(store.rooms().find(room))->face == "{}");
    CHECK_FALSE(await(store.rooms().find(random_id<RoomId>())));
    CHECK(await(store.rooms().list_of(lead)).size() == 1);
    database.sql("UPDATE seat_of SET until = now() - interval '1 second'");
    CHECK(await(store.rooms().list_of(lead)).empty());  // Its end has come.
}

TEST_CASE("a list counts what is new to its reader, once, and names no room of a guest", "[rooms]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    PersonId const seeker = random_id<PersonId>(), newcomer = random_id<PersonId>(),
                   guest = random_id<PersonId>();
    std::int64_t head = 1;
    auto const append = [&](PersonId by, bool edit, std::vector<SeatChange> seats) {
        auto one = message_append(made.room, Side::circle, head, by, random_id<PutId>(), "\"words\"");
        head += 1;
        if (edit) one->edits.push_back(Seq{head});
        one->seats = std::move(seats);
        REQUIRE(await(store.journal().append(one)) == AppendOutcome::appended);
    };
    auto const unread = [&](PersonId person) {
        auto const rooms = await(store.rooms().list_of(person));
        return rooms.size() == 1 ? rooms[0].unread : -1;
    };
    append(made.lead, false, {{seeker, Role::seeker, SeatPhase::given, std::nullopt, Seq{0}}});
    append(seeker, false, {});
    append(seeker, true, {});  // Changed, and then withdrawn.
    append(seeker, true, {});
    CHECK(unread(made.lead) == 1);
    CHECK(unread(seeker) == 2);  // The lead's first words and the next.
    append(made.lead, false,
           {{newcomer, Role::counsellor, SeatPhase::given, std::nullopt, Seq{head}},
            {guest, Role::guest, SeatPhase::given, std::nullopt, Seq{0}}});
    CHECK(unread(newcomer) == 1);  // Of five, what was said since the newcomer may read.
    CHECK(unread(guest) == -1);
    CHECK(unread(seeker) == 3);
    await(store.read_marks().move(made.room, Side::circle, seeker, Seq{head}));
    append(made.lead, true, {});
    CHECK(unread(seeker) == 0);
    append(made.lead, false, {});
    append(made.lead, false, {});
    CHECK(unread(seeker) == 2);
    auto const withdrawal =
        message_append(made.room, Side::circle, head, made.lead, random_id<PutId>(), "null");
    withdrawal->edits.push_back(Seq{head + 1});
    withdrawal->withdrawn.push_back(Seq{head});
    REQUIRE(await(store.journal().append(withdrawal)) == AppendOutcome::appended);
    CHECK(unread(seeker) == 1);
}
