// What a document really is, told from its bytes: a browser's word for it, or a name's ending, counts for
// nothing. Nothing is ever unpacked or drawn here, so nothing can burst. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/kinds/document.hpp"

namespace veirom {

/// Well-formed UTF-8 without control characters, over parts that may be cut inside a letter.
class PlainText {
public:
    void take(std::string_view bytes);
    bool so_far() const { return good_; }
    bool whole() const { return good_ && missing_ == 0; }

private:
    bool take_first(std::uint8_t byte);
    bool take_next(std::uint8_t byte);

    bool good_ = true;
    int missing_ = 0;                              // Bytes of the letter under way.
    std::uint8_t lowest_ = 0x80, highest_ = 0xBF;  // What the next of them may be.
};

/// Takes the parts of one document in their order.
class DocumentSniffer {
public:
    void take(std::string_view part);

    /// Once every part was taken; nullopt: none of the types that are allowed.
    std::optional<DocumentType> type() const;

    /// Of the first part alone: whether it may become one, so that the rest need not be sent in vain.
    static bool may_begin(std::string_view first_part);

private:
    void look_for_names(std::string_view part);

    std::string beginning_;
    PlainText text_;
    std::string last_;  // The end of the part before: a name in an archive may lie across two.
    bool has_word_ = false, has_types_ = false, has_macros_ = false;
};

}  // namespace veirom
