// Frames of /ws, both ways.
#include <algorithm>
#include <charconv>

#include <boost/mp11.hpp>

#include "protocol/codec.hpp"
#include "protocol/json_read.hpp"
#include "protocol/json_write.hpp"

namespace veirom {

namespace {

/// What a first reservation holds: most frames are smaller, and a page grows from here in a few steps.
constexpr std::size_t frame_bytes_usual = 512;

/// Reads the alternative that "type" names.
template <class Frame, class Types>
bool read_frame(JsonReading& reading, JsonNode const& top, Types const& types, Frame& out) {
    JsonNode const* const type = find(top, "type");
    if (!type) return top.kind == JsonKind::object && reading.stop("type");
    auto const found = std::ranges::find(types, type->raw());
    if (type->kind != JsonKind::text || found == types.end()) return reading.stop("type");
    auto const index = static_cast<std::size_t>(found - types.begin());
    return boost::mp11::mp_with_index<std::variant_size_v<Frame>>(
        index, [&](auto i) { return read(reading, top, out.template emplace<i>(), /*tagged=*/true); });
}

/// Reads one field for an answer, whether or not the rest of the frame was good.
template <class T>
bool read_field(JsonNode const& top, std::string_view name, T& out) {
    JsonReading reading;
    JsonNode const* const field = find(top, name);
    return field && read(reading, *field, out);
}

/// Splits "changes/3/value/text" into the change's place and the path inside its value.
void name_change(std::string_view path, Refused& refused) {
    refused.field = path;
    constexpr std::string_view changes = "changes/";
    if (!path.starts_with(changes)) return;
    path.remove_prefix(changes.size());
    auto const [end, error] = std::from_chars(path.data(), path.data() + path.size(), refused.change);
    path.remove_prefix(static_cast<std::size_t>(end - path.data()));
    if (path.starts_with("/value/")) path.remove_prefix(std::string_view{"/value"}.size());
    if (path.starts_with('/')) path.remove_prefix(1);
    refused.field = path;
}

/// The frame that tells the sender, addressed as far as the unreadable one can be understood.
ServerFrame answer_to(JsonNode const& top, Refusal const& refusal) {
    std::string const code = boost::describe::enum_to_string(refusal.code, "");
    JsonNode const* const type = find(top, "type");
    if (type && type->raw() == "put") {
        Refused refused{.code = code};
        name_change(refusal.field, refused);
        if (read_field(top, "room", refused.room) && read_field(top, "side", refused.side) &&
            read_field(top, "put_id", refused.put_id))
            return refused;
    }
    if (type && type->raw() == "draft") {
        DraftRefused refused{.code = code};
        if (read_field(top, "room", refused.room) && read_field(top, "side", refused.side) &&
            read_field(top, "kind", refused.kind) && read_field(top, "id", refused.id))
            return refused;
    }
    return Malformed{refusal.field};
}

template <class Frame, class Types>
std::string encode_frame(Frame const& frame, Types const& types) {
    std::string out;
    out.reserve(frame_bytes_usual);
    std::visit([&](auto const& alternative) { write_frame(out, types[frame.index()], alternative); }, frame);
    return out;
}

template <class T>
constexpr std::string_view type_of_server_frame =
    server_frame_types[boost::mp11::mp_find<ServerFrame, T>::value];

}  // namespace

[[noreturn]] void throw_exception_from_error(UnreadableFrame const& frame,
                                             boost::source_location const& place) {
    throw_exception_from_error(frame.refusal, place);
}

boost::system::result<ClientFrame, UnreadableFrame> decode_client_frame(std::string_view text) {
    JsonNodes nodes;
    if (text.size() > limits::frame_bytes_max || !nodes.parse(text)) {
        Refusal const refusal{RefusalCode::malformed, ""};
        return UnreadableFrame{refusal, Malformed{refusal.field}};
    }
    JsonReading reading;
    ClientFrame frame;
    if (read_frame(reading, *nodes.top(), client_frame_types, frame)) return frame;
    return UnreadableFrame{reading.refusal(), answer_to(*nodes.top(), reading.refusal())};
}

Decision<ServerFrame> decode_server_frame(std::string_view text) {
    JsonNodes nodes;
    if (!nodes.parse(text)) return Refusal{RefusalCode::malformed, ""};
    JsonReading reading;
    ServerFrame frame;
    if (!read_frame(reading, *nodes.top(), server_frame_types, frame)) return reading.refusal();
    return frame;
}

std::string encode(ServerFrame const& frame) {
    return encode_frame(frame, server_frame_types);
}

std::string encode(ClientFrame const& frame) {
    return encode_frame(frame, client_frame_types);
}

/// One frame by its own type, where no variant is at hand.
template <class T>
std::string encode(T const& frame) {
    std::string out;
    out.reserve(frame_bytes_usual);
    write_frame(out, type_of_server_frame<T>, frame);
    return out;
}

template std::string encode(Entered const&);
template std::string encode(Entries const&);
template std::string encode(Done const&);
template std::string encode(Refused const&);
template std::string encode(Later const&);
template std::string encode(DraftKept const&);
template std::string encode(DraftStale const&);
template std::string encode(DraftMoved const&);
template std::string encode(DraftRefused const&);
template std::string encode(TurnMoved const&);
template std::string encode(ReadMoved const&);
template std::string encode(PeopleMoved const&);
template std::string encode(Closed const&);
template std::string encode(Malformed const&);
template std::string encode(ComeBack const&);

}  // namespace veirom
