// Makes rooms with a counsellor and a seeker who are signed in, straight through storage: what a load needs,
// and in seconds. Prints nothing; the rooms stand in the file named by --out (tests/load/seats.hpp).
#include <cstdio>
#include <random>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include "protocol/codec.hpp"
#include "storage/store.hpp"
#include "tests/load/arguments.hpp"
#include "tests/load/seats.hpp"

namespace veirom::load {

namespace {

using boost::asio::awaitable;

template <class AnyId>
AnyId random_id() {
    static std::random_device device;
    AnyId id;
    for (std::uint8_t& byte : id.bytes) byte = static_cast<std::uint8_t>(device());
    return id;
}

Time now() {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Entry entry_of(RoomId room, std::int64_t seq, PersonId by, Value const& value, std::string id) {
    Entry entry;
    entry.room = room;
    entry.side = Side::circle;
    entry.seq = Seq{seq};
    entry.at = now();
    entry.by = by;
    entry.kind = kind_of(value);
    entry.id = ThingId{std::move(id)};
    entry.v = version_of(entry.kind);
    entry.value = encode_value(value);
    return entry;
}

Value seat_value(PersonId person, Role role) {
    Seat seat;
    seat.person = person;
    seat.role = role;
    seat.phase = SeatPhase::given;
    return seat;
}

awaitable<PreparedSeat> sign_up(Store& store, OrganisationId organisation, Standing standing) {
    NewAccount account;
    account.organisation = organisation;
    account.person = random_id<PersonId>();
    account.standing = standing;
    account.sign_in_name = account.person.text();
    account.details = R"({"shown_name":"Load","language":"en"})";
    PreparedSeat seat;
    seat.person = account.person;
    co_await store.accounts().add(std::move(account));
    NewSession session;
    session.person = seat.person;
    session.device = Device::mine;
    session.idle = std::chrono::hours(12);
    session.absolute = std::chrono::hours(24);
    BegunSession const begun = co_await store.sessions().begin(session);
    seat.token = begun.token;
    co_return seat;
}

/// As the server does it: the room and the lead's seat open it; the seeker's own seat is the next put.
awaitable<PreparedRoom> open_room(Store& store, OrganisationId organisation) {
    PreparedRoom prepared;
    prepared.room = random_id<RoomId>();
    prepared.seeker = co_await sign_up(store, organisation, Standing::seeker);
    prepared.counsellor = co_await sign_up(store, organisation, Standing::staff);
    PersonId const lead = prepared.counsellor.person, seeker = prepared.seeker.person;

    Room room;
    room.title = "Load";
    room.instrument = "none";
    room.instrument_version = 1;
    auto const opening = std::make_shared<RoomOpening>();
    opening->organisation = organisation;
    opening->circle.room = prepared.room;
    opening->circle.entries.push_back(entry_of(prepared.room, 1, lead, room, "room"));
    opening->circle.entries.push_back(
        entry_of(prepared.room, 2, lead, seat_value(lead, Role::lead), lead.text()));
    opening->circle.entries[1].part = 1;
    PutId const opening_put = random_id<PutId>();
    for (Entry& entry : opening->circle.entries) entry.put_id = opening_put;
    opening->circle.seats.push_back({lead, Role::lead, SeatPhase::given, std::nullopt});
    opening->circle.face = R"({"purpose":"job_seeking","title":"Load"})";
    co_await store.rooms().open(opening);

    auto const joining = std::make_shared<Append>();
    joining->room = prepared.room;
    joining->expected = Seq{2};
    joining->entries.push_back(
        entry_of(prepared.room, 3, seeker, seat_value(seeker, Role::seeker), seeker.text()));
    joining->entries[0].put_id = random_id<PutId>();
    joining->seats.push_back({seeker, Role::seeker, SeatPhase::given, std::nullopt});
    if (co_await store.journal().append(joining) != AppendOutcome::appended)
        throw std::runtime_error("the seeker's seat was not appended");
    co_return prepared;
}

awaitable<void> open_rooms(Store& store, std::size_t count, std::vector<PreparedRoom>& rooms) {
    OrganisationView view;
    view.name = view.id = "load-" + random_id<RoomId>().text().substr(0, 8);
    view.languages.push_back("en");
    view.zone = "Europe/Oslo";
    view.answer_days = 3;
    auto const organisation = co_await store.accounts().add_organisation(view.name, encode(view));
    if (!organisation) throw std::runtime_error("the organisation's name is taken");
    for (std::size_t i = 0; i < count; ++i) rooms.push_back(co_await open_room(store, *organisation));
}

int prepare(Arguments const& arguments) {
    StoreSettings settings;
    settings.database_address = arguments.text("address", "");
    settings.data_folder = arguments.text("data", "");
    settings.master_key_file = arguments.text("key");
    settings.migrate = true;
    Store store(settings);
    boost::asio::io_context loop;
    std::vector<PreparedRoom> rooms;
    std::exception_ptr failure;
    boost::asio::co_spawn(loop, open_rooms(store, arguments.number("rooms"), rooms),
                          [&](std::exception_ptr thrown) { failure = thrown; });
    loop.run();
    if (failure) std::rethrow_exception(failure);
    write_rooms(arguments.text("out"), rooms);
    return 0;
}

}  // namespace

}  // namespace veirom::load

int main(int count, char** words) {
    return veirom::load::run_tool(veirom::load::prepare, count, words);
}
