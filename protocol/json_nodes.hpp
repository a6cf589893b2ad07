// JSON text as a flat list of nodes that point into it: one pass, no allocation, every limit checked before
// a node is taken. Inner part of the codec; knows nothing of the vocabulary.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "protocol/limits.hpp"

namespace veirom {

enum class JsonKind : std::uint8_t {
    null,
    no,
    yes,
    whole,   // A whole number within ±(2^53 - 1), which JavaScript holds exactly.
    number,  // Any other number; nothing of ours is one.
    text,
    array,
    object,
};

/// An object's members stand behind it as name, value, name, value …; an array's items one after the other.
struct JsonNode {
    char const* begin;   // In the document; of a text, behind its opening quote.
    std::uint32_t size;  // Bytes in the document; of a text, without its quotes.
    std::uint16_t span;  // Nodes from here to behind everything in it: `this + span` is the next.
    JsonKind kind;
    bool escaped;  // A text with \ in it.

    std::string_view raw() const { return {begin, size}; }
    JsonNode const* next() const { return this + span; }
};

/// Lives on the stack of one call (64 KB). Uninitialised on purpose: only what was parsed is touched.
class JsonNodes {
public:
    /// Refuses what is not one JSON value, deeper or of more nodes than limits.hpp allows, not valid UTF-8,
    /// or has a NUL or half a surrogate pair in a text. The document must outlive the nodes.
    [[nodiscard]] bool parse(std::string_view document);

    /// After a successful parse.
    JsonNode const* top() const { return nodes_.data(); }
    /// After a failed parse: the byte at which it stopped.
    std::size_t stopped_at() const { return static_cast<std::size_t>(at_ - begin_); }

private:
    bool value(std::size_t depth);
    bool object(std::size_t depth);
    bool array(std::size_t depth);
    bool text();
    bool escape();
    bool code_point();
    bool number();
    bool word(std::string_view word, JsonKind kind);
    void skip_space();
    JsonNode* take(JsonKind kind);
    void close(JsonNode* node, char const* begin);

    char const* begin_ = nullptr;
    char const* at_ = nullptr;
    char const* end_ = nullptr;
    std::size_t count_ = 0;
    std::array<JsonNode, limits::json_nodes_max> nodes_;
};

/// The text of a node of kind `text`, its escapes resolved. `scratch` is only used when there are any.
std::string_view text_of(JsonNode const& node, std::string& scratch);

}  // namespace veirom
