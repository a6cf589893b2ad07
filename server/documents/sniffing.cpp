// Signatures: PDF 1.7 (7.5.2), PNG (5.2), JPEG (B.1.1.3), ZIP (APPNOTE 4.3.7), OpenDocument 1.3 (part 2, 3.3:
// the type stands first and uncompressed), Office Open XML (part 2: names of an archive stand in the clear).
#include "server/documents/sniffing.hpp"

#include <algorithm>

namespace veirom {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t beginning_bytes = 128;  // The longest signature ends before.

constexpr auto zip = "PK\x03\x04"sv;
constexpr auto word = "word/document.xml"sv, types = "[Content_Types].xml"sv;
// Programs inside a document: of Word, of LibreOffice.
constexpr std::string_view macros[] = {"vbaProject.bin", "Basic/script-lc.xml", "Scripts/"};

std::optional<DocumentType> by_signature(std::string_view bytes) {
    if (bytes.starts_with("%PDF-"sv)) return DocumentType::pdf;
    if (bytes.starts_with("\xFF\xD8\xFF"sv)) return DocumentType::jpeg;
    if (bytes.starts_with("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"sv)) return DocumentType::png;
    return std::nullopt;
}

bool is_open_document(std::string_view bytes) {
    constexpr auto type = "mimetypeapplication/vnd.oasis.opendocument.textPK"sv;
    return bytes.starts_with(zip) && bytes.size() >= 30 && bytes.substr(30).starts_with(type);
}

/// A page or a drawing that calls itself text is still one for whoever opens it.
bool begins_like_a_page(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"sv)) bytes.remove_prefix(3);
    std::size_t const first = bytes.find_first_not_of(" \t\r\n\f");
    return first != std::string_view::npos && bytes[first] == '<';
}

}  // namespace

bool PlainText::take_first(std::uint8_t byte) {
    if (byte < 0x20) return byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
    if (byte < 0x7F) return true;
    if (byte < 0xC2 || byte > 0xF4) return false;
    missing_ = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    // No overlong forms, no halves of surrogate pairs, nothing above U+10FFFF.
    lowest_ = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    highest_ = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    return true;
}

bool PlainText::take_next(std::uint8_t byte) {
    if (byte < lowest_ || byte > highest_) return false;
    missing_ -= 1;
    lowest_ = 0x80;
    highest_ = 0xBF;
    return true;
}

void PlainText::take(std::string_view bytes) {
    for (char const c : bytes) {
        if (!good_) return;
        auto const byte = static_cast<std::uint8_t>(c);
        good_ = missing_ == 0 ? take_first(byte) : take_next(byte);
    }
}

void DocumentSniffer::take(std::string_view part) {
    if (beginning_.size() < beginning_bytes)
        beginning_ += part.substr(0, beginning_bytes - beginning_.size());
    text_.take(part);
    if (std::string_view{beginning_}.starts_with(zip)) look_for_names(part);
}

void DocumentSniffer::look_for_names(std::string_view part) {
    last_ += part;
    auto const has = [&](std::string_view name) { return last_.find(name) != std::string::npos; };
    has_word_ = has_word_ || has(word);
    has_types_ = has_types_ || has(types);
    has_macros_ = has_macros_ || std::ranges::any_of(macros, has);
    constexpr std::size_t longest = types.size();
    if (last_.size() > longest) last_.erase(0, last_.size() - longest);
}

std::optional<DocumentType> DocumentSniffer::type() const {
    if (auto const type = by_signature(beginning_)) return type;
    if (std::string_view{beginning_}.starts_with(zip)) {
        if (has_macros_) return std::nullopt;
        if (is_open_document(beginning_)) return DocumentType::odt;
        if (has_word_ && has_types_) return DocumentType::docx;
        return std::nullopt;
    }
    if (text_.whole() && !begins_like_a_page(beginning_)) return DocumentType::text;
    return std::nullopt;
}

bool DocumentSniffer::may_begin(std::string_view first_part) {
    PlainText text;
    text.take(first_part);
    return by_signature(first_part) || first_part.starts_with(zip) ||
           (text.so_far() && !begins_like_a_page(first_part));
}

}  // namespace veirom
