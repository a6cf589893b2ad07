// What happened, one JSON object a line on standard error. Ids, codes, counts and times only: never a name,
// an address or a text that somebody wrote. The compiler helps: a field is a number, a bool, an id or a word
// of ours.
#pragma once

#include <concepts>
#include <cstdint>
#include <exception>
#include <initializer_list>
#include <string>
#include <string_view>

#include "protocol/identifiers.hpp"

namespace veirom {

enum class LogLevel { debug, info, warning, error };

struct LogField {
    std::string_view name;
    std::string json;

    LogField(std::string_view name, std::integral auto number) : name(name), json(std::to_string(number)) {}
    LogField(std::string_view name, bool truth) : name(name), json(truth ? "true" : "false") {}
    LogField(std::string_view name, double number) : name(name), json(std::to_string(number)) {}
    template <class Tag>
    LogField(std::string_view name, Id<Tag> const& id) : name(name), json('"' + id.text() + '"') {}
    /// A word or sentence of the program's own, or of the operating system's; escaped here.
    LogField(std::string_view name, std::string_view word);
    LogField(std::string_view name, char const* word) : LogField(name, std::string_view(word)) {}
    LogField(std::string_view name, std::string const& word) : LogField(name, std::string_view(word)) {}
};

/// What is told of a mistake of ours: the exception's type and, of a statement, its code and name. Never its
/// text, in which something that a person wrote may be quoted.
struct Fault {
    std::string type;
    std::string code;
};
Fault fault_of(std::exception_ptr failure);

void set_log_level(std::string_view level);
void log(LogLevel level, std::string_view what, std::initializer_list<LogField> fields = {});

}  // namespace veirom
