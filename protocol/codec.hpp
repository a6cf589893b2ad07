// JSON at the door: from text to the vocabulary and back. Nothing here throws on what a peer sent; memory and
// time are bounded before anything grows (protocol/limits.hpp). Light to include: every template is
// instantiated in protocol/codec_*.cpp.
//
// Strict: an unknown or missing field, a wrong type, null, an unknown word of an enum, a key twice, invalid
// UTF-8, a number that is not whole or beyond 2^53-1 are `malformed`, with the path of the field. An
// std::optional field may be absent, never null; only a `value` that may be withdrawn or dropped is always
// there and may be null.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "protocol/client_frames.hpp"
#include "protocol/http_messages.hpp"
#include "protocol/instrument.hpp"
#include "protocol/refusal.hpp"
#include "protocol/server_frames.hpp"
#include "protocol/value.hpp"

namespace veirom {

/// Why a frame could not be read, and the frame that tells its sender: `refused` or `draft_refused` when it
/// could be seen whose it was, otherwise `malformed`. A put id in a `refused` is still to be looked up
/// before it is sent: a newer server may have accepted the put.
struct UnreadableFrame {
    Refusal refusal;  // `malformed`, or `client_too_new`: its value's version is above this build's.
    ServerFrame answer;
};

[[noreturn]] void throw_exception_from_error(UnreadableFrame const& frame, boost::source_location const&);

/// At most limits::frame_bytes_max. Values of older versions come out lifted; a change keeps the `v` that was
/// sent. The value of a draft may be incomplete: what is missing has its default.
boost::system::result<ClientFrame, UnreadableFrame> decode_client_frame(std::string_view text);

/// For clients written in C++: tests and bench.
Decision<ServerFrame> decode_server_frame(std::string_view text);

/// A body of protocol/http_messages.hpp (both ways), an Instrument, InstrumentTexts, InstrumentView,
/// PurposeOffers, PlanAreas or CountryHelp. At most limits::document_bytes_max; the smaller bound on HTTP
/// bodies is the reader's.
template <class T>
Decision<T> decode(std::string_view text);

/// A value as it was kept with version `v`, lifted when that is an older one. `client_too_new`: kept by a
/// newer build; it is passed on untouched and can't be changed here. `malformed`: not a value of ours.
Decision<Value> decode_value(Kind kind, std::int64_t v, std::string_view json);

/// A server frame (with its "type"), or a body of protocol/http_messages.hpp or protocol/instrument.hpp.
/// Fields stand in the order of their struct, without spaces. Texts must be valid UTF-8, as everything is
/// that was decoded.
template <class T>
std::string encode(T const& message);
std::string encode(ServerFrame const& frame);
std::string encode(ClientFrame const& frame);
std::string encode_value(Value const& value);

}  // namespace veirom
