// config check, config show, migrate.
#include <cstdio>

#include "server/commands/commands.hpp"
#include "server/content.hpp"
#include "storage/failure.hpp"
#include "storage/migrations.hpp"

namespace veirom {

int check_configuration(Configuration const& configuration) {
    auto problems = configuration.problems();
    if (problems.empty()) {
        try {
            read_catalogue(configuration.text("content.folder"));
        } catch (std::runtime_error const& error) {
            problems.push_back(error.what());
        }
    }
    for (std::string const& problem : problems) std::fprintf(stderr, "%s\n", problem.c_str());
    return problems.empty() ? 0 : 2;
}

int show_configuration(Configuration const& configuration) {
    std::fputs(configuration.shown().c_str(), stdout);
    return 0;
}

int migrate(Configuration const& configuration, bool only_check) {
    std::string const& address = configuration.text("database.address");
    if (address.empty()) {
        std::puts("The embedded database is brought up to date by \"veirom serve\" itself.");
        return 0;
    }
    bring_up_to_date(address, migrations(), !only_check);
    std::puts(only_check ? "The database is up to date." : "The database has been brought up to date.");
    return 0;
}

}  // namespace veirom
