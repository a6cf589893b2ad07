// The value of a thing, by kind and version.
#include <boost/mp11.hpp>

#include "protocol/codec.hpp"
#include "protocol/json_read.hpp"
#include "protocol/json_write.hpp"
#include "protocol/lifting.hpp"

namespace veirom {

namespace {

bool read_present_version(JsonReading& reading, Kind kind, JsonNode const& node, Value& out) {
    return boost::mp11::mp_with_index<std::variant_size_v<Value>>(
        static_cast<std::size_t>(kind),
        [&](auto index) { return read(reading, node, out.emplace<index>()); });
}

/// Lifts the text and reads what came out; in a function of its own because of the nodes on its stack.
bool read_older_version(JsonReading& reading, Kind kind, std::int64_t v, JsonNode const& node, Value& out) {
    Decision<std::string> const lifted = lift(lifts(), kind, v, version_of(kind), node.raw());
    JsonNodes nodes;
    return lifted && nodes.parse(*lifted) && read_present_version(reading, kind, *nodes.top(), out);
}

/// Stops at "v" when it is none that this build knows.
bool is_known_version(JsonReading& reading, Kind kind, std::int64_t v) {
    if (v >= 1 && v <= version_of(kind)) return true;
    if (v > version_of(kind)) reading.code = RefusalCode::client_too_new;
    return reading.stop("v");
}

}  // namespace

bool read_value(JsonReading& reading, Kind kind, std::int64_t v, JsonNode const& node, Value& out) {
    if (!is_known_version(reading, kind, v)) return false;
    bool const is_older = v < version_of(kind);
    bool const good = node.kind == JsonKind::object && is_older
                          ? read_older_version(reading, kind, v, node, out)
                          : read_present_version(reading, kind, node, out);
    return good || reading.stop("value");
}

bool read_value(JsonReading& reading, Kind kind, std::int64_t v, JsonNode const& node,
                std::optional<Value>& out) {
    if (node.kind == JsonKind::null) return is_known_version(reading, kind, v);
    return read_value(reading, kind, v, node, out.emplace());
}

Decision<Value> decode_value(Kind kind, std::int64_t v, std::string_view json) {
    JsonNodes nodes;
    if (!nodes.parse(json)) return Refusal{RefusalCode::malformed, "value"};
    JsonReading reading;
    Value value;
    if (!read_value(reading, kind, v, *nodes.top(), value)) return reading.refusal();
    return value;
}

std::string encode_value(Value const& value) {
    std::string out;
    write(out, value);
    return out;
}

}  // namespace veirom
