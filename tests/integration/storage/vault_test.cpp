// The vault: what is sealed opens only where and as it was written, and only with its key.
#include <fstream>
#include <sys/stat.h>

#include "storage/clear_text.hpp"
#include "storage/data_key.hpp"
#include "tests/catch.hpp"
#include "tests/integration/storage/support.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

std::vector<Entry> circle_of(Store& store, RoomId room) {
    return await(store.journal().read_forward(room, Side::circle, Seq{0}, 1'000'000));
}

/// A room with three messages by two people.
TestRoom room_with_messages(Store& store) {
    TestRoom const made = open_room(store);
    PersonId const seeker = random_id<PersonId>();
    for (std::int64_t head = 1; head < 4; ++head) {
        PersonId const by = head % 2 == 0 ? made.lead : seeker;
        auto const append = message_append(made.room, Side::circle, head, by, random_id<PutId>(),
                                           "\"text " + std::to_string(head) + "\"");
        REQUIRE(await(store.journal().append(append)) == AppendOutcome::appended);
    }
    return made;
}

}  // namespace

TEST_CASE("sealed bytes open only with the same key and the same clear text", "[vault]") {
    DataKey const key(1, std::string(32, 'k')), other(1, std::string(32, 'o')),
        newer(2, std::string(32, 'k'));
    std::string const sealed = key.seal("what a person wrote", "clear");
    CHECK(key.open(sealed, "clear") == "what a person wrote");
    CHECK(key.open(key.seal("", ""), "") == "");
    CHECK(sealed.size() == std::string_view{"what a person wrote"}.size() + 33);
    CHECK(sealed != key.seal("what a person wrote", "clear"));
    CHECK_THROWS_AS(key.open(sealed, "cleaR"), SealBroken);
    CHECK_THROWS_AS(other.open(sealed, "clear"), SealBroken);
    CHECK_THROWS_AS(newer.open(sealed, "clear"), SealBroken);
    CHECK_THROWS_AS(key.open("", "clear"), SealBroken);
    for (std::size_t place = 0; place < sealed.size(); ++place)
        for (int bit = 0; bit < 8; ++bit) {
            std::string changed = sealed;
            changed[place] = static_cast<char>(changed[place] ^ (1 << bit));
            CHECK_THROWS_AS(key.open(changed, "clear"), SealBroken);
        }
    for (std::size_t size = 0; size < sealed.size(); ++size)
        CHECK_THROWS_AS(key.open(sealed.substr(0, size), "clear"), SealBroken);
}

TEST_CASE("a row that was changed, moved or taken behind our back is refused", "[vault][tamper]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = room_with_messages(store), other = room_with_messages(store);
    REQUIRE(circle_of(store, made.room).size() == 4);
    std::string const room = "room = '" + made.room.text() + "'", its = room + " AND seq = 3";
    std::vector<std::string> const changes{
        "UPDATE entry SET by = '" + random_id<PersonId>().text() + "' WHERE " + its,
        "UPDATE entry SET by = (SELECT by FROM entry WHERE " + room + " AND seq = 2) WHERE " + its,
        "UPDATE entry SET at = at + interval '1 second' WHERE " + its,
        "UPDATE entry SET kind = kind + 1 WHERE " + its,
        "UPDATE entry SET v = v + 1 WHERE " + its,
        "UPDATE entry SET part = part + 1 WHERE " + its,
        "UPDATE entry SET put_id = '" + random_id<PutId>().text() + "' WHERE " + its,
        "UPDATE entry SET sealed = (SELECT sealed FROM entry WHERE " + room + " AND seq = 2) WHERE " + its,
        "UPDATE entry SET name = (SELECT name FROM entry WHERE " + room + " AND seq = 2) WHERE " + its,
        "UPDATE entry SET sealed = name WHERE " + its,
        "UPDATE entry SET sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1) WHERE " + its,
        "UPDATE entry SET seq = seq + 1 WHERE " + room + " AND seq = 4; UPDATE entry SET seq = 4 WHERE " +
            its,
        "DELETE FROM entry WHERE " + its,
        "DELETE FROM entry WHERE " + room + " AND seq = 1",
        "UPDATE entry SET side = 1 WHERE " + its,
        "UPDATE entry e SET sealed = o.sealed, name = o.name FROM entry o WHERE e." + room +
            " AND e.seq = 3 AND o.room = '" + other.room.text() + "' AND o.seq = 3",
        "UPDATE entry SET room = '" + other.room.text() + "', seq = 5 WHERE " + its};
    for (std::string const& change : changes) {
        INFO(change);
        database.sql("CREATE TABLE kept AS SELECT * FROM entry");
        database.sql(change);
        CHECK_THROWS_AS(circle_of(store, made.room), SealBroken);
        database.sql("DELETE FROM entry; INSERT INTO entry SELECT * FROM kept; DROP TABLE kept");
        CHECK(circle_of(store, made.room).size() == 4);
    }
}

TEST_CASE("a key moved to another room is refused", "[vault][tamper]") {
    TestDatabase database;
    TestRoom made, other;
    {
        Store store(database.settings());
        made = room_with_messages(store);
        other = room_with_messages(store);
    }
    database.sql("UPDATE room_key k SET wrapped = o.wrapped FROM room_key o WHERE k.room = '" +
                 made.room.text() + "' AND o.room = '" + other.room.text() + "' AND k.side = o.side");
    Store store(database.settings());
    CHECK_THROWS_AS(circle_of(store, made.room), SealBroken);
    CHECK(circle_of(store, other.room).size() == 4);
}

TEST_CASE("nobody makes themselves staff by writing into the row of their account", "[vault][tamper]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = open_room(store);
    NewAccount account;
    account.organisation = made.organisation;
    account.person = random_id<PersonId>();
    account.sign_in_name = "ola";
    account.details = "{}";
    REQUIRE(await(store.accounts().add(account)) == AccountOutcome::added);
    database.sql("UPDATE account SET standing = 1");
    CHECK_THROWS_AS(await(store.accounts().find_by_name(made.organisation, "ola")), SealBroken);
}

TEST_CASE("the master key belongs to its database", "[vault][master_key]") {
    TestDatabase database;
    TemporaryFolder folder;
    StoreSettings settings = database.settings();
    settings.master_key_file = folder.path / "keys" / "master.key";
    { Store const store(settings); }
    struct stat status {};
    REQUIRE(::stat(settings.master_key_file.c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0400);
    { Store const store(settings); }  // The same key again.

    SECTION("another key is refused") {
        std::filesystem::remove(settings.master_key_file);
        std::ofstream(settings.master_key_file) << "veirom-master-key-1 " << std::string(64, 'a') << "\n";
        ::chmod(settings.master_key_file.c_str(), 0400);
        CHECK_THROWS_WITH(Store(settings), ContainsSubstring("is not the one this database was sealed with"));
    }
    SECTION("a filled database never gets a new one") {
        std::filesystem::remove(settings.master_key_file);
        CHECK_THROWS_WITH(Store(settings), ContainsSubstring("its master key"));
        CHECK_FALSE(std::filesystem::exists(settings.master_key_file));
    }
    SECTION("a key that others can read is refused") {
        ::chmod(settings.master_key_file.c_str(), 0440);
        CHECK_THROWS_WITH(Store(settings), ContainsSubstring("0400"));
    }
    SECTION("what is no key is refused") {
        ::chmod(settings.master_key_file.c_str(), 0600);
        std::ofstream(settings.master_key_file, std::ios::trunc) << "something else\n";
        CHECK_THROWS_WITH(Store(settings), ContainsSubstring("is not a master key"));
    }
    SECTION("a key inside the data folder is refused") {
        settings.data_folder = folder.path;
        CHECK_THROWS_WITH(Store(settings), ContainsSubstring("inside the data folder"));
    }
}

TEST_CASE("a stolen dump tells nothing of what was written", "[vault][dump]") {
    TestDatabase database;
    Store store(database.settings());
    std::string const canary = "canary-word";
    TestRoom const made = open_room(store);
    auto append = message_append(made.room, Side::circle, 1, made.lead, random_id<PutId>(),
                                 "\"" + canary + " message\"");
    append->entries.front().id.text = canary + "-thing";
    append->face = "{\"title\":\"" + canary + " title\"}";
    append->due.push_back({Kind::activity, ThingId{canary + "-due"}, Date{std::chrono::sys_days{}}});
    REQUIRE(await(store.journal().append(append)) == AppendOutcome::appended);
    DraftShelf const shelf{made.lead, made.room, Side::circle};
    NewDraft draft;
    draft.kind = Kind::answers;
    draft.id.text = canary + "-draft";
    draft.value = "\"" + canary + " draft\"";
    REQUIRE(await(store.drafts().keep(shelf, draft)).kept_now);
    NewAccount account;
    account.organisation = made.organisation;
    account.person = made.lead;
    account.sign_in_name = canary + "@example.org";
    account.details = "{\"name\":\"" + canary + " Hansen\"}";
    REQUIRE(await(store.accounts().add(account)) == AccountOutcome::added);
    NewSession session;
    session.person = made.lead;
    session.idle = session.absolute = std::chrono::hours{1};
    BegunSession const begun = await(store.sessions().begin(session));
    NewInvitation invitation;
    invitation.room = made.room;
    invitation.made_by = made.lead;
    MadeLink const link = await(store.invitations().invite(invitation));

    std::string const dump = dump_of(database);
    REQUIRE(dump.size() > 1'000);
    REQUIRE(dump.find(made.room.text().substr(0, 8)) != std::string::npos);  // It is the right database.
    for (std::string const& secret : {canary, begun.token, link.token}) {
        CHECK(dump.find(secret) == std::string::npos);
        CHECK(dump.find(hexadecimal_of(secret)) == std::string::npos);
    }
}

TEST_CASE("an erasure that meets a changed row fails alone", "[vault][tamper]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = room_with_messages(store), neighbour = open_room(store);
    database.sql("UPDATE entry SET name = sealed WHERE room = '" + made.room.text() + "' AND seq = 2");
    auto erasing = message_append(made.room, Side::circle, 4, made.lead, random_id<PutId>(), "{}");
    ErasedThing const thing{Kind::message, ThingId{"any"}};
    erasing->erasures.push_back({Seq{5}, {thing}});
    auto beside = message_append(neighbour.room, Side::circle, 1, neighbour.lead, random_id<PutId>(), "1");

    boost::asio::io_context loop;
    std::exception_ptr refused;
    std::optional<AppendOutcome> appended;
    boost::asio::co_spawn(loop, store.journal().append(erasing),
                          [&](std::exception_ptr failure, AppendOutcome) { refused = failure; });
    boost::asio::co_spawn(loop, store.journal().append(beside),
                          [&](std::exception_ptr failure, AppendOutcome outcome) {
                              if (!failure) appended = outcome;
                          });
    loop.run();
    REQUIRE(refused);
    CHECK_THROWS_AS(std::rethrow_exception(refused), SealBroken);
    CHECK(appended == AppendOutcome::appended);
    CHECK(database.one("SELECT head FROM head WHERE side = 0 AND room = '" + made.room.text() + "'") == "4");
}

TEST_CASE("an erasure takes a value that nobody can open any more", "[vault][erasure]") {
    TestDatabase database;
    Store store(database.settings());
    TestRoom const made = room_with_messages(store);
    std::string const of_room = " WHERE room = '" + made.room.text() + "'";
    auto const page = await(store.journal().read_page(made.room, Side::circle, Seq{9}, Seq{0}, 65'536));
    ErasedThing const thing{Kind::message, page.at(1).id};
    // One value of the thing itself is damaged, and one of a neighbour of its kind.
    database.sql("UPDATE entry SET sealed = 'gnawed by a mouse'" + of_room + " AND seq IN (2, 3)");
    auto erasing = message_append(made.room, Side::circle, 4, made.lead, random_id<PutId>(), "{}");
    erasing->erasures.push_back({Seq{5}, {thing}});
    CHECK(await(store.journal().append(erasing)) == AppendOutcome::appended);
    CHECK(database.one("SELECT string_agg(seq::text, ',') FROM entry" + of_room + " AND sealed IS NULL") ==
          "2");
}
