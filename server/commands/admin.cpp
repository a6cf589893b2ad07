// What an operator does at a shell: organisations, staff, and a look at a room without its texts.
#include <cstdio>
#include <filesystem>

#include <boost/describe/enum_to_string.hpp>

#include "server/commands/commands.hpp"
#include "server/commands/people_made.hpp"
#include "server/commands/store_once.hpp"

namespace veirom {

namespace {

Awaitable<> print_side(Store& store, RoomId room, Side side) {
    Seq after{};
    for (;;) {
        auto const page = co_await store.journal().read_forward(room, side, after, 256 * 1024);
        if (page.empty()) co_return;
        for (Entry const& entry : page) {
            char const* state = entry.erased ? "erased" : entry.value ? "value" : "withdrawn";
            std::printf("%s %lld at=%lld by=%s %s v=%lld %s bytes=%zu put=%s/%d\n",
                        boost::describe::enum_to_string(side, ""), static_cast<long long>(entry.seq.value),
                        static_cast<long long>(entry.at.time_since_epoch().count()), entry.by.text().c_str(),
                        boost::describe::enum_to_string(entry.kind, ""), static_cast<long long>(entry.v),
                        state, entry.value ? entry.value->size() : 0, entry.put_id.text().c_str(),
                        entry.part);
            after = entry.seq;
        }
    }
}

Awaitable<MadeLink> first_link(Store& store, StaffOptions options) {
    PersonId const person = co_await make_staff(store, options, "");
    co_return co_await store.invitations().make_sign_in_link(person, std::nullopt);
}

/// Beside a running server its embedded database is used as it stands: a second program may not run it.
StoreSettings admin_store_settings(Configuration const& configuration) {
    StoreSettings settings = store_settings_of(configuration);
    auto const socket = settings.data_folder / "socket";
    bool const running = std::filesystem::exists(settings.data_folder / "cluster" / "postmaster.pid") &&
                         std::filesystem::exists(socket / ".s.PGSQL.5432");
    if (settings.database_address.empty() && running)
        settings.database_address = "host='" + socket.string() + "' port=5432 user=veirom dbname=veirom";
    return settings;
}

std::string public_address_of(Configuration const& configuration) {
    if (!configuration.text("http.public").empty()) return configuration.text("http.public");
    bool const tls = !configuration.text("http.certificate").empty();
    return (tls ? "https://localhost:" : "http://localhost:") + configuration.text("http.port");
}

}  // namespace

int add_organisation(Configuration const& configuration, OrganisationOptions const& options) {
    StoreOnce once(admin_store_settings(configuration));
    once.run(make_organisation(once.store(), options, configuration.text("content.folder")));
    std::printf("Added. Its people sign in at %s/o/%s\n", public_address_of(configuration).c_str(),
                options.name.c_str());
    return 0;
}

int change_organisation(Configuration const& configuration, OrganisationChange const& change) {
    StoreOnce once(admin_store_settings(configuration));
    once.run(change_settings(once.store(), change));
    std::puts("Changed. Who is signed in sees it at their next start.");
    return 0;
}

int add_staff(Configuration const& configuration, StaffOptions const& options) {
    StoreOnce once(admin_store_settings(configuration));
    MadeLink const link = once.run(first_link(once.store(), options));
    std::printf(
        "Added. This link works once, for 24 hours; whoever opens it chooses the password:\n%s/l#%s\n",
        public_address_of(configuration).c_str(), link.token.c_str());
    return 0;
}

int verify_visits(Configuration const& configuration) {
    StoreOnce once(admin_store_settings(configuration));
    VisitChainCheck const check = once.run(once.store().visit_chain().check());
    auto const number = [](std::int64_t value) { return static_cast<long long>(value); };
    if (check.broken_at)
        std::printf(
            "Broken at link %lld: it or its visit is gone, changed or moved. The %lld before it are whole.\n",
            number(*check.broken_at), number(check.links));
    if (check.without_link > 0)
        std::printf("%lld visits were linked once and are in no link any more.\n",
                    number(check.without_link));
    if (check.whole()) std::printf("Whole: %lld visits, each as it was linked.\n", number(check.links));
    return check.whole() ? 0 : 1;
}

int print_room(Configuration const& configuration, std::string const& room) {
    auto const id = RoomId::from_text(room);
    if (!id) {
        std::fprintf(stderr, "A room's id has 32 hexadecimal digits.\n");
        return 2;
    }
    StoreOnce once(admin_store_settings(configuration));
    once.run(print_side(once.store(), *id, Side::circle));
    once.run(print_side(once.store(), *id, Side::staff));
    return 0;
}

}  // namespace veirom
