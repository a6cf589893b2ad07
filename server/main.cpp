// The command line. What each command does: commands/.
#include <cstdio>
#include <cstdlib>

#include <CLI/CLI.hpp>

#include "server/commands/commands.hpp"
#include "storage/failure.hpp"

extern char** environ;

namespace {

using namespace veirom;

struct Options {
    std::string config;
    std::vector<std::string> settings;
    std::string port;
    std::string room;
    bool only_check = false;
    DemoOptions demo;
    OrganisationOptions organisation;
    OrganisationChange change;
    StaffOptions staff;
};

/// Default, file, environment, flag, in that order.
Configuration configured(Options const& options) {
    Configuration configuration;
    char const* from_environment = std::getenv("VEIROM_CONFIG");
    std::string const file = !options.config.empty() ? options.config
                             : from_environment      ? from_environment
                                                     : "";
    if (!file.empty()) configuration.read_file(file);
    configuration.read_environment(environ);
    for (std::string const& setting : options.settings) {
        auto const equals = setting.find('=');
        if (equals == std::string::npos) throw std::runtime_error("--set wants section.key=value.");
        configuration.set(setting.substr(0, equals), setting.substr(equals + 1), "flag");
    }
    if (!options.port.empty()) configuration.set("http.port", options.port, "flag");
    return configuration;
}

void add_organisation_options(CLI::App& command, OrganisationOptions& options) {
    command.add_option("NAME", options.name, "stands in its address: /o/NAME")->required();
    command.add_option("--shown", options.shown_name, "its name as people read it");
    command.add_option("--country", options.country, "whose help numbers: NO, SE, DK or FI");
    command.add_option("--zone", options.zone, "days are read in it, such as Europe/Oslo");
    command.add_option("--languages", options.languages, "separated by commas");
    command.add_option("--answer-days", options.answer_days,
                       "working days within which a counsellor answers");
    command.add_option("--on-call", options.on_call, "whom staff ring who are worried about somebody");
    command.add_option("--on-call-number", options.on_call_number, "their number, at any hour");
}

void add_organisation_change(CLI::App& command, OrganisationChange& change) {
    command.add_option("NAME", change.name, "stands in its address: /o/NAME")->required();
    command.add_option("--shown", change.shown_name, "its name as people read it");
    command.add_option("--answer-days", change.answer_days, "working days within which a counsellor answers");
    command.add_option("--on-call", change.on_call, "whom staff ring who are worried about somebody");
    command.add_option("--on-call-number", change.on_call_number, "their number, at any hour");
    command.add_flag("--nobody-on-call", change.nobody_on_call, "nobody is named any more");
}

void add_staff_options(CLI::App& command, StaffOptions& options) {
    command.add_option("NAME", options.sign_in_name, "sign-in name: a name of one's own or an e-mail")
        ->required();
    command.add_option("--organisation", options.organisation, "its NAME")->required();
    command.add_option("--shown", options.shown_name, "the name that others in a room see");
    command.add_option("--language", options.language, "nb, sv or en");
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    int code = 0;
    CLI::App app("Veirom: digital guidance rooms.");
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--config", options.config, "configuration file (INI)");
    app.add_option("--set", options.settings, "section.key=value; may be given several times");

    auto* serve_command = app.add_subcommand("serve", "run the server");
    serve_command->add_option("--port", options.port, "same as --set http.port=N");
    serve_command->callback([&] { code = serve(configured(options)); });

    auto* demo_command = app.add_subcommand("demo", "run a demonstration, all of it in one folder");
    options.demo.folder = ".demo";
    demo_command->add_option("--folder", options.demo.folder, "where everything is kept");
    demo_command->add_option("--port", options.demo.port, "port");
    demo_command->add_option("--rooms", options.demo.rooms, "a folder of rooms to begin with");
    demo_command->add_flag("--phone", options.demo.phone,
                           "https on all addresses, so that a phone can use it");
    demo_command->callback([&] { code = demo(configured(options), options.demo); });

    auto* migrate_command = app.add_subcommand("migrate", "bring the database up to date");
    migrate_command->add_flag("--check", options.only_check, "only say whether it is");
    migrate_command->callback([&] { code = migrate(configured(options), options.only_check); });

    auto* config_command = app.add_subcommand("config", "the settings");
    config_command->require_subcommand(1);
    config_command->add_subcommand("check", "say what can't work")->callback([&] {
        code = check_configuration(configured(options));
        if (code == 0) std::puts("The configuration is fine.");
    });
    config_command->add_subcommand("show", "every setting and where it comes from")->callback([&] {
        code = show_configuration(configured(options));
    });

    auto* admin = app.add_subcommand("admin", "for the operator");
    admin->require_subcommand(1);
    auto* organisation = admin->add_subcommand("organisation", "organisations");
    organisation->require_subcommand(1);
    auto* add_one = organisation->add_subcommand("add", "a new organisation");
    add_organisation_options(*add_one, options.organisation);
    add_one->callback([&] { code = add_organisation(configured(options), options.organisation); });
    auto* change_one = organisation->add_subcommand("change", "what is given of an organisation");
    add_organisation_change(*change_one, options.change);
    change_one->callback([&] { code = change_organisation(configured(options), options.change); });
    for (bool const coordinator : {false, true}) {
        auto* staff = admin->add_subcommand(coordinator ? "coordinator" : "counsellor", "staff");
        staff->require_subcommand(1);
        auto* add = staff->add_subcommand("add", "prints a link that works once");
        add_staff_options(*add, options.staff);
        add->callback([&, coordinator] {
            options.staff.coordinator = coordinator;
            code = add_staff(configured(options), options.staff);
        });
    }
    auto* visits = admin->add_subcommand("visits", "who has looked at rooms");
    visits->require_subcommand(1);
    visits->add_subcommand("verify", "say whether anything in their chain was changed")->callback([&] {
        code = verify_visits(configured(options));
    });
    auto* room = admin->add_subcommand("room", "a room's entries, one line each, without their text");
    room->add_option("ROOM", options.room, "its id")->required();
    room->callback([&] { code = print_room(configured(options), options.room); });

    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        return app.exit(error);
    } catch (std::exception const& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return code;
}
