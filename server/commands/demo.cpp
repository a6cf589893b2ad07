// A demonstration: everything in one folder, people to sign in as, and the addresses printed.
#include <cstdio>
#include <fstream>
#include <sys/stat.h>

#include <nlohmann/json.hpp>

#include "server/commands/certificate.hpp"
#include "server/commands/commands.hpp"
#include "server/commands/people_made.hpp"
#include "server/commands/running.hpp"
#include "server/commands/store_once.hpp"
#include "server/log.hpp"
#include "server/node.hpp"
#include "server/random.hpp"

namespace veirom {

namespace fs = std::filesystem;

namespace {

constexpr char const* organisation_name = "demo";

struct DemoPerson {
    std::string sign_in_name;
    std::string shown_name;
    std::string who;
    bool coordinator{};
    std::string password;
};

std::vector<DemoPerson> demo_people() {
    return {{"ingrid", "Ingrid Solberg", "counsellor", false, ""},
            {"johan", "Johan Lind", "coordinator", true, ""}};
}

/// Kept beside the data, readable by its owner alone, so that every start prints the same.
std::vector<DemoPerson> read_or_make_passwords(fs::path const& file) {
    auto people = demo_people();
    std::ifstream in(file);
    auto kept = in ? nlohmann::json::parse(in, nullptr, false) : nlohmann::json::object();
    if (!kept.is_object()) kept = nlohmann::json::object();
    for (DemoPerson& person : people) {
        person.password = kept.value(person.sign_in_name, "");
        if (person.password.empty()) person.password = random_password();
        kept[person.sign_in_name] = person.password;
    }
    mode_t const before = umask(0077);
    std::ofstream(file) << kept.dump(2) << '\n';
    umask(before);
    return people;
}

Awaitable<bool> make_demo_organisation(Store& store, std::vector<DemoPerson> people, std::string content_folder) {
    auto const there = co_await store.accounts().find_organisation(organisation_name);
    if (!there) {
        OrganisationOptions organisation;
        organisation.name = organisation_name;
        organisation.shown_name = "Veirom demo";
        co_await make_organisation(store, organisation, content_folder);
    }
    auto const organisation = co_await store.accounts().find_organisation(organisation_name);
    for (DemoPerson const& person : people) {
        auto const known =
            co_await store.accounts().find_by_name(organisation->organisation, person.sign_in_name);
        if (known) continue;
        StaffOptions staff;
        staff.organisation = organisation_name;
        staff.sign_in_name = person.sign_in_name;
        staff.shown_name = person.shown_name;
        staff.coordinator = person.coordinator;
        std::string hash = Passwords::hash_now(person.password);
        co_await make_staff(store, staff, std::move(hash));
    }
    co_return !there;
}

void print_how_to_begin(std::vector<DemoPerson> const& people, std::string const& address) {
    std::printf("\nVeirom is ready.\n\n  Sign in:  %s/o/%s\n\n", address.c_str(), organisation_name);
    for (DemoPerson const& person : people)
        std::printf("  %-12s name: %-8s password: %s\n", person.who.c_str(), person.sign_in_name.c_str(),
                    person.password.c_str());
    std::printf(
        "\n  Then, as the counsellor: open a room and make an invitation. Open its link in another browser (or a\n"
        "  private window) to come in as the seeker.\n\n  Ctrl-C stops it; everything is kept for the next start.\n\n");
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
    auto const people = read_or_make_passwords(folder / "sign-ins.json");
    StoreOnce once(store_settings_of(configuration));
    once.run(make_demo_organisation(once.store(), people, configuration.text("content.folder")));
    Node node(configuration, once.take());
    if (phone) node.files.add("/trust.crt", phone->authority_file, "application/x-x509-ca-cert");
    run_node(node, [&] {
        if (phone) print_how_to_trust(*phone, address);
        print_how_to_begin(people, address);
    });
    return 0;
}

}  // namespace veirom
