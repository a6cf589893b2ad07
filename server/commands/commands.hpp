// What the program can be told to do, one function each. Each gives the exit code and words its own failures.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "server/configuration.hpp"

namespace veirom {

/// Runs until SIGTERM or SIGINT.
int serve(Configuration const& configuration);

struct DemoOptions {
    std::filesystem::path folder;
    std::string port = "8420";
    std::filesystem::path rooms;  // A folder of rooms to begin with (deploy/demo-rooms); empty: none.
    bool phone = false;
};

/// A server with its own database and a demonstration organisation, all in one folder.
int demo(Configuration configuration, DemoOptions const& options);

int migrate(Configuration const& configuration, bool only_check);

int check_configuration(Configuration const& configuration);
int show_configuration(Configuration const& configuration);

struct OrganisationOptions {
    std::string name;  // In its address: /o/NAME.
    std::string shown_name;
    std::string country = "NO";
    std::string zone = "Europe/Oslo";
    std::string languages = "nb,sv,en";
    int answer_days = 3;
    std::string on_call;  // Whom staff ring who are worried, and the number; empty: nobody is named.
    std::string on_call_number;
};
int add_organisation(Configuration const& configuration, OrganisationOptions const& options);

/// What is absent stays as it is.
struct OrganisationChange {
    std::string name;
    std::optional<std::string> shown_name;
    std::optional<int> answer_days;
    std::optional<std::string> on_call;
    std::optional<std::string> on_call_number;
    bool nobody_on_call = false;
};
int change_organisation(Configuration const& configuration, OrganisationChange const& change);

struct StaffOptions {
    std::string organisation;
    std::string sign_in_name;
    std::string shown_name;
    std::string language = "nb";
    bool coordinator = false;
};
/// Prints a link that works once; no password is set.
int add_staff(Configuration const& configuration, StaffOptions const& options);

/// Reads the whole chain of visits; 1 when it is not as it was linked.
int verify_visits(Configuration const& configuration);

/// A room's entries, one line each, without any text.
int print_room(Configuration const& configuration, std::string const& room);

}  // namespace veirom
