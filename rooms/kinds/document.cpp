// A document's name ends up as a file's name on somebody else's device, so it is judged like one.
#include "rooms/kinds/document.hpp"

#include <algorithm>
#include <span>

namespace veirom {

namespace {

std::span<std::string_view const> endings_of(DocumentType type) {
    static constexpr std::string_view pdf[] = {".pdf"}, jpeg[] = {".jpg", ".jpeg"}, png[] = {".png"},
                                      docx[] = {".docx"}, odt[] = {".odt"}, text[] = {".txt"};
    switch (type) {
        case DocumentType::pdf:
            return pdf;
        case DocumentType::jpeg:
            return jpeg;
        case DocumentType::png:
            return png;
        case DocumentType::docx:
            return docx;
        case DocumentType::odt:
            return odt;
        case DocumentType::text:
            return text;
    }
    return {};
}

bool ends_with(std::string_view name, std::string_view ending) {
    auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return name.size() > ending.size() &&
           std::ranges::equal(name.substr(name.size() - ending.size()), ending, {}, lower);
}

/// Nothing that leads out of a folder, is hidden there, or that some system takes for more than a letter.
bool is_harmless(std::string_view name) {
    if (name.front() == '.' || name.front() == ' ') return false;
    if (name.find_first_of("/\\:*?\"<>|") != std::string_view::npos) return false;
    for (char const c : name)
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7F') return false;
    // Marks that turn the direction of what follows show "gpj.exe" as "exe.jpg".
    for (std::string_view const mark : {"\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D",
                                        "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"})
        if (name.find(mark) != std::string_view::npos) return false;
    return true;
}

Objection check_name(Document const& document) {
    if (is_blank(document.name)) return refusal(RefusalCode::empty, "name");
    if (auto const objection = check_line(document.name, "name")) return objection;
    bool const fits = std::ranges::any_of(
        endings_of(document.type), [&](std::string_view ending) { return ends_with(document.name, ending); });
    if (!fits || !is_harmless(document.name)) return refusal(RefusalCode::out_of_range, "name");
    return std::nullopt;
}

/// The paper of a round stands beside answers that may not have been shared yet.
Objection check_beside(RuleContext const& context, About const& about) {
    if (about.kind != Kind::answers) return check_about(context, about, "about");
    if (about.part || !is_map_round(context, about.id.text))
        return refusal(RefusalCode::unknown_thing, "about");
    return std::nullopt;
}

}  // namespace

Objection check(RuleContext const& context, Document const& document) {
    if (!is_random_id(context.id.text)) return refusal(RefusalCode::wrong_id);
    if (auto const objection = check_own(context)) return objection;
    // What was taken back is gone, content and all: it comes again as another document.
    if (context.present != nullptr && !context.is_change()) return refusal(RefusalCode::unknown_thing);
    if (auto const objection = check_name(document)) return objection;
    if (document.size < 1 || document.size > limits::document_size_max)
        return refusal(RefusalCode::out_of_range, "size");
    return document.about ? check_beside(context, *document.about) : std::nullopt;
}

}  // namespace veirom
