// Every setting of the program: default, then file, then VEIROM_ environment, then flag. One table in
// configuration.cpp names them all.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace veirom {

struct Setting {
    std::string name;  // "section.key": in the file under [section], in the environment VEIROM_SECTION_KEY.
    std::string value;
    std::string meaning;
    std::string origin;  // "default", the file's name, "environment" or "flag".
    bool secret{};       // Masked when shown; VEIROM_SECTION_KEY_FILE may name a file that holds it.
};

class Configuration {
public:
    /// The defaults.
    Configuration();

    /// Reads an INI file: [section], key = value, # comment. Throws std::runtime_error with file and line.
    void read_file(std::string const& file);

    /// Reads VEIROM_SECTION_KEY and VEIROM_SECTION_KEY_FILE. An unknown VEIROM_ name is an error, too: most
    /// are slips of the pen.
    void read_environment(char const* const* environment);

    /// Sets one by name, as a flag did. Throws std::runtime_error when there is no such setting.
    void set(std::string const& name, std::string value, std::string const& origin);

    std::string const& text(std::string const& name) const;
    std::int64_t number(std::string const& name) const;
    double decimal(std::string const& name) const;
    bool yes(std::string const& name) const;
    std::vector<std::string> list(std::string const& name) const;  // Separated by commas.

    /// What can't work, in words for the operator; empty: nothing.
    std::vector<std::string> problems() const;

    /// As lines of the file's own form, each with its origin; secrets masked.
    std::string shown() const;

private:
    Setting& find(std::string const& name);
    Setting const& find(std::string const& name) const;

    std::vector<Setting> settings_;
};

}  // namespace veirom
