// A document that somebody has put into the room. Its content is sealed beside the journal under the same id
// (storage/documents.hpp) and never changes; until an entry names it, it is its owner's alone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <boost/describe.hpp>

#include "protocol/kinds/common.hpp"

namespace veirom {

/// The only ones that are taken. Told from the content, never from what a browser says of it.
enum class DocumentType { pdf, jpeg, png, docx, odt, text };
BOOST_DESCRIBE_ENUM(DocumentType, pdf, jpeg, png, docx, odt, text)

struct Document {
    std::string name;  // As its owner calls it, with the ending of its type.
    DocumentType type{};
    std::int64_t size{};         // Bytes.
    std::optional<About> about;  // With `answers`: the paper of a round, as instrument/round.
    friend bool operator==(Document const&, Document const&) = default;
};
BOOST_DESCRIBE_STRUCT(Document, (), (name, type, size, about))

}  // namespace veirom
