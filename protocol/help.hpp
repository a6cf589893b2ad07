// Whom to call when help is needed now: rooms/content/help/COUNTRY.json, extended by the organisation and
// kept in the client for use without a line.
#pragma once

#include <string>
#include <vector>

#include <boost/describe.hpp>

#include "protocol/identifiers.hpp"

namespace veirom {

struct LocalText {
    std::string nb;
    std::string sv;
    std::string en;
    friend bool operator==(LocalText const&, LocalText const&) = default;
};
BOOST_DESCRIBE_STRUCT(LocalText, (), (nb, sv, en))

struct HelpNumber {
    std::string id;
    LocalText name;
    std::string number;
    LocalText hours;
    friend bool operator==(HelpNumber const&, HelpNumber const&) = default;
};
BOOST_DESCRIBE_STRUCT(HelpNumber, (), (id, name, number, hours))

/// As the file has it: with the page the number was taken from.
struct SourcedHelpNumber {
    std::string id;
    LocalText name;
    std::string number;
    LocalText hours;
    std::string source;
    friend bool operator==(SourcedHelpNumber const&, SourcedHelpNumber const&) = default;
};
BOOST_DESCRIBE_STRUCT(SourcedHelpNumber, (), (id, name, number, hours, source))

struct CountryHelp {
    std::string country;                 // ISO 3166, two letters.
    std::vector<std::string> languages;  // Spoken by those who answer.
    Date checked{};
    std::string checked_how;
    std::vector<SourcedHelpNumber> numbers;
    friend bool operator==(CountryHelp const&, CountryHelp const&) = default;
};
BOOST_DESCRIBE_STRUCT(CountryHelp, (), (country, languages, checked, checked_how, numbers))

}  // namespace veirom
