// A refusal as one line, so that a failed check shows it.
#pragma once

#include <string>

#include "protocol/refusal.hpp"

namespace veirom {

inline std::string said(Refusal const& refusal) {
    return std::string{boost::describe::enum_to_string(refusal.code, "?")} + " at " + refusal.field;
}

template <class T>
std::string said(Decision<T> const& decision) {
    return decision ? "taken" : said(decision.error());
}

}  // namespace veirom
