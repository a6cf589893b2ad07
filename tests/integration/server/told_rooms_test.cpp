// Rooms told in files: made once however often, on working days whichever day it is, with the documents that
// they name, and with no more than the product itself would keep.
#include "server/told_rooms.hpp"

#include <algorithm>
#include <fstream>

#include "protocol/codec.hpp"
#include "server/commands/demo_rooms.hpp"
#include "server/content.hpp"
#include "tests/catch.hpp"
#include "tests/integration/storage/support.hpp"

using namespace veirom;
using namespace veirom::test;
using namespace std::chrono;

namespace {

Catalogue const& catalogue() {
    static Catalogue const made = read_catalogue(VEIROM_SOURCE_DIR "/rooms/content");
    return made;
}

DemoRooms const& demonstration() {
    static DemoRooms const made = read_demo_rooms(VEIROM_SOURCE_DIR "/deploy/demo-rooms");
    return made;
}

/// Where a room is made, and by whom it is lived in.
struct Place {
    TestDatabase database;
    Store store{database.settings()};
    OrganisationId organisation = *await(store.accounts().add_organisation("demo", "{}"));
    ToldPersons persons{{"ingrid", random_id<PersonId>()}, {"johan", random_id<PersonId>()}};

    Place() {
        for (DemoPerson const& person : demonstration().people)
            persons[person.sign_in_name] = random_id<PersonId>();
    }
    void make(DemoRoom const& from, RoomId room, Time at) {
        await(make_told_room(store, catalogue(), organisation, persons, from.documents, room, from.json, at));
    }
    std::vector<Entry> entries(RoomId room, Side side = Side::circle) {
        std::vector<Entry> all;
        for (;;) {
            auto const page = await(store.journal().read_forward(
                room, side, Seq{static_cast<std::int64_t>(all.size())}, 1 << 20));
            if (page.empty()) return all;
            all.insert(all.end(), page.begin(), page.end());
        }
    }
};

DemoRoom const& told_in(std::string const& file) {
    auto const& rooms = demonstration().rooms;
    auto const found =
        std::find_if(rooms.begin(), rooms.end(), [&](DemoRoom const& one) { return one.file == file; });
    REQUIRE(found != rooms.end());
    return *found;
}

Time noon_of(year_month_day date) {
    return sys_days{date} + hours{12};
}

bool at_work(Date const& date) {
    weekday const day{sys_days{date}};
    return day != Saturday && day != Sunday;
}

}  // namespace

TEST_CASE("a day that is told is a working day, and days keep their order", "[told]") {
    for (int today = 0; today < 7; ++today) {
        Time const at = noon_of(2026y / November / 23) + days{today};
        CAPTURE(today);
        for (int day = -30; day <= 30; ++day) {
            CHECK(at_work(told_day(at, day)));
            CHECK(sys_days{told_day(at, day)} <= sys_days{told_day(at, day + 1)});
        }
        CHECK(sys_days{told_day(at, -1)} < floor<days>(at));
        CHECK(sys_days{told_day(at, 0)} >= floor<days>(at));
    }
}

TEST_CASE("the demonstration begins on any day of the week, and nobody in it meets on a weekend", "[told]") {
    Place place;
    auto const at = noon_of(GENERATE(2026y / November / 25, 2026y / November / 28, 2026y / November / 29));
    std::size_t meetings = 0, documents = 0;
    for (DemoRoom const& from : demonstration().rooms) {
        CAPTURE(from.file);
        RoomId const room = random_id<RoomId>();
        place.make(from, room, at);
        for (Entry const& entry : place.entries(room)) {
            documents += entry.kind == Kind::document ? 1 : 0;
            if (entry.kind != Kind::meeting || !entry.value) continue;
            meetings += 1;
            auto const day = std::get<Meeting>(*decode_value(Kind::meeting, entry.v, *entry.value)).day;
            CHECK((!day || at_work(*day)));
        }
    }
    CHECK(meetings > 0);
    CHECK(documents > 0);
}

TEST_CASE("a told room is made once, however often, and goes on where it was cut", "[told]") {
    Place place;
    DemoRoom const& whole = told_in("maja.json");
    Time const at = noon_of(2026y / November / 25);
    RoomId const once = random_id<RoomId>(), cut = random_id<RoomId>();
    place.make(whole, once, at);
    auto const told = place.entries(once);
    place.make(whole, once, at + minutes{5});
    CHECK(place.entries(once).size() == told.size());

    DemoRoom half = whole;
    auto file = nlohmann::json::parse(whole.json);
    auto& journal = file["journal"];
    journal.erase(journal.begin() + static_cast<std::ptrdiff_t>(journal.size() / 2), journal.end());
    half.json = file.dump();
    place.make(half, cut, at);
    CHECK(place.entries(cut).size() < told.size());
    place.make(whole, cut, at + minutes{5});
    auto const gone_on = place.entries(cut);
    REQUIRE(gone_on.size() == told.size());
    for (std::size_t i = 0; i < told.size(); ++i) CHECK(gone_on[i].kind == told[i].kind);
}

TEST_CASE("a told room keeps the documents that it names", "[told]") {
    Place place;
    RoomId const room = random_id<RoomId>();
    DemoRoom const& from = told_in("maja.json");
    REQUIRE(from.documents.size() == 1);
    auto const& [name, content] = *from.documents.begin();
    place.make(from, room, now());
    auto const all = place.entries(room);
    auto const entry =
        std::find_if(all.begin(), all.end(), [](Entry const& one) { return one.kind == Kind::document; });
    REQUIRE(entry != all.end());
    auto const document = std::get<Document>(*decode_value(Kind::document, entry->v, *entry->value));
    CHECK(document.type == DocumentType::pdf);
    CHECK(document.size == static_cast<std::int64_t>(content.size()));
    CHECK(await(place.store.documents().read_part({room, Side::circle, entry->id}, 0)) == content);
}

TEST_CASE("who shared has a working copy, and who typed in for somebody has none", "[told]") {
    Place place;
    RoomId const room = random_id<RoomId>();
    place.make(told_in("perarne.json"), room, now());
    auto const answers_kept_by = [&](std::string const& name) {
        auto const drafts =
            await(place.store.drafts().newer({place.persons.at(name), room, Side::circle}, 0));
        return std::count_if(drafts.begin(), drafts.end(),
                             [](KeptDraft const& draft) { return draft.kind == Kind::answers; });
    };
    CHECK(answers_kept_by("perarne") > 0);
    CHECK(answers_kept_by("ingrid") == 0);
}
