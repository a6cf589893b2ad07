// Answers against the fields of an instrument: of a form, and of what a type of activity asks besides.
#pragma once

#include "rooms/digest.hpp"
#include "rooms/rule.hpp"

namespace veirom {

/// Each of them a field that the instrument knows and asks for, once, with a value of its type, and all
/// together no more than limits::form_bytes_max. `path` stands before a field's id in the refusal.
Objection check_fields(Instrument const& instrument, std::vector<FilledField> const& fields,
                       std::string_view path);

void add(Digest& digest, std::vector<FilledField> const& fields);

}  // namespace veirom
