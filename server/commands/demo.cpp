// A demonstration: everything in one folder, people to sign in as, and the addresses printed.
#include <cstdio>
#include <fstream>
#include <sys/stat.h>

#include <nlohmann/json.hpp>

#include "server/commands/certificate.hpp"
#include "server/commands/commands.hpp"
#include "server/commands/demo_rooms.hpp"
#include "server/commands/people_made.hpp"
#include "server/commands/running.hpp"
#include "server/commands/store_once.hpp"
#include "server/content.hpp"
#include "server/log.hpp"
#include "server/node.hpp"
#include "server/people.hpp"
#include "server/random.hpp"

namespace veirom {

namespace fs = std::filesystem;

namespace {

constexpr char const* organisation_name = "demo";

std::vector<DemoPerson> people_of(DemoRooms const& rooms) {
    std::vector<DemoPerson> people{{"ingrid", "Ingrid Solberg", "nb", Standing::staff, "counsellor", ""},
                                   {"johan", "Johan Lind", "nb", Standing::coordinator, "coordinator", ""},
                                   {"marte", "Marte Lien", "nb", Standing::staff, "colleague to ask", ""}};
    people.insert(people.end(), rooms.people.begin(), rooms.people.end());
    return people;
}

/// Kept beside the data, readable by its owner alone, so that every start prints the same. One for all: who
/// looks around signs in as many.
std::vector<DemoPerson> with_passwords(std::vector<DemoPerson> people, fs::path const& file) {
    std::ifstream in(file);
    auto kept = in ? nlohmann::json::parse(in, nullptr, false) : nlohmann::json::object();
    if (!kept.is_object()) kept = nlohmann::json::object();
    std::string const common = kept.value(people.front().sign_in_name, random_password());
    for (DemoPerson& person : people) {
        person.password = kept.value(person.sign_in_name, common);
        kept[person.sign_in_name] = person.password;
    }
    mode_t const before = umask(0077);
    std::ofstream(file) << kept.dump(2) << '\n';
    umask(before);
    return people;
}

Awaitable<PersonId> person_made(Store& store, OrganisationId organisation, DemoPerson person) {
    auto const known = co_await store.accounts().find_by_name(organisation, person.sign_in_name);
    if (known) co_return known->account.person;
    NewAccount account{organisation,
                       random_id<PersonId>(),
                       person.standing,
                       folded_sign_in_name(person.sign_in_name),
                       encode_details({person.shown_name, person.language}),
                       Passwords::hash_now(person.password)};
    PersonId const made = account.person;
    co_await store.accounts().add(std::move(account));
    co_return made;
}

Awaitable<> make_demo_organisation(Store& store, std::vector<DemoPerson> people, std::vector<DemoRoom> rooms,
                                   std::string content_folder) {
    auto there = co_await store.accounts().find_organisation(organisation_name);
    if (!there) {
        OrganisationOptions organisation;
        organisation.name = organisation_name;
        organisation.shown_name = "Veirom demo";
        organisation.on_call = "Johan Lind";
        organisation.on_call_number = "22 00 00 00";
        co_await make_organisation(store, organisation, content_folder);
        there = co_await store.accounts().find_organisation(organisation_name);
    }
    DemoPersons persons;
    for (DemoPerson const& person : people)
        persons[person.sign_in_name] = co_await person_made(store, there->organisation, person);
    Catalogue const catalogue = read_catalogue(content_folder);
    for (DemoRoom const& room : rooms)
        co_await make_demo_room(store, catalogue, there->organisation, persons, room, wall_clock());
}

void print_people(std::vector<DemoPerson> const& people, bool seekers) {
    for (DemoPerson const& person : people)
        if ((person.standing == Standing::seeker) == seekers)
            std::printf("    name: %-8s password: %s   %s\n", person.sign_in_name.c_str(),
                        person.password.c_str(), person.about.c_str());
}

void print_how_to_begin(std::vector<DemoPerson> const& people, std::string const& address) {
    std::printf("\nVeirom is ready.\n\n  Sign in:  %s/o/%s\n\n  At the desk:\n", address.c_str(),
                organisation_name);
    print_people(people, false);
    bool const lived_in = people.back().standing == Standing::seeker;
    if (lived_in) {
        std::printf("\n  On the phone, each in a room of their own:\n");
        print_people(people, true);
        std::printf(
            "\n  First: sign in as ingrid in one window, and as turid in a private one. Write to each "
            "other.\n");
    }
    std::printf(
        "\n  A new room: as the counsellor, open one and make an invitation. Open its link in a private "
        "window to\n"
        "  come in as the seeker.\n\n  Ctrl-C stops it; everything is kept for the next start.\n\n");
    std::fflush(stdout);
}

}  // namespace

int demo(Configuration configuration, DemoOptions const& options) {
    fs::path const folder = fs::absolute(options.folder);
    fs::create_directories(folder);
    configuration.set("data.folder", (folder / "data").string(), "demo");
    configuration.set("data.master_key", (folder / "master.key").string(), "demo");
    configuration.set("http.port", options.port, "demo");
    configuration.set("metrics.port", "0", "demo");  // Several may run side by side.
    if (configuration.text("log.level") == "info") configuration.set("log.level", "warning", "demo");
    std::string address = "http://localhost:" + options.port;
    std::optional<PhoneCertificate> phone;
    if (options.phone) {
        phone = make_or_keep_certificate(folder / "certificate");
        address = "https://" + phone->names.front() + ":" + options.port;
        configuration.set("http.address", "0.0.0.0", "demo");
        configuration.set("http.certificate", phone->certificate_file.string(), "demo");
        configuration.set("http.key", phone->key_file.string(), "demo");
        configuration.set("http.public", address, "demo");
        std::string others;
        for (std::string const& name : phone->names) others += "https://" + name + ":" + options.port + ",";
        configuration.set("http.origins", others, "demo");
    }
    set_log_level(configuration.text("log.level"));
    if (int const wrong = check_configuration(configuration); wrong != 0) return wrong;
    std::puts("Starting the database …");
    std::fflush(stdout);
    DemoRooms const rooms = read_demo_rooms(options.rooms);
    auto const people = with_passwords(people_of(rooms), folder / "sign-ins.json");
    StoreOnce once(store_settings_of(configuration));
    once.run(make_demo_organisation(once.store(), people, rooms.rooms, configuration.text("content.folder")));
    Node node(configuration, once.take());
    if (phone) node.files.add("/trust.crt", phone->authority_file, "application/x-x509-ca-cert");
    run_node(node, [&] {
        if (phone) print_how_to_trust(*phone, address);
        print_how_to_begin(people, address);
    });
    return 0;
}

}  // namespace veirom
