// The instruments a program knows: given to rules as an argument, checked once at start. Reads no file.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/instrument.hpp"

namespace veirom {

class Catalogue {
public:
    Catalogue() = default;
    explicit Catalogue(std::vector<InstrumentView> instruments) : instruments_{std::move(instruments)} {}

    /// Nullptr when there is no such instrument in this version.
    Instrument const* find(std::string_view id, std::int64_t version) const;
    /// The highest version of it, for rounds begun now.
    Instrument const* newest(std::string_view id) const;
    std::vector<InstrumentView> const& all() const { return instruments_; }

private:
    std::vector<InstrumentView> instruments_;
};

Scale const* find_scale(Instrument const& instrument, std::string_view id);
Theme const* find_theme(Instrument const& instrument, std::string_view id);
Field const* find_field(Instrument const& instrument, std::string_view id);
Stance const* find_stance(Instrument const& instrument, std::string_view id);

/// Whether the answer is a step of the scale or one of its other answers.
bool is_answer_of(Scale const& scale, Answer const& answer);

/// Everything wrong with the instruments, a line each, worded for the operator; empty: all is well. Ids are
/// unique and well formed, what is named exists, every text stands in every language, and nb, sv and en do.
std::vector<std::string> check(Catalogue const& catalogue);

}  // namespace veirom
