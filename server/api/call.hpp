// One request on its way through a handler, and the few ways of answering it.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "protocol/codec.hpp"
#include "server/net/message.hpp"
#include "server/node.hpp"

namespace veirom {

struct Call {
    Node& node;
    Request request;
    std::vector<std::string> places;       // What stood where the route says {…}.
    std::optional<SessionRecord> session;  // Set for routes that need one.
    SteadyTime since;
};

/// Ends a handler from anywhere in it. Caught once, in Node::answer.
struct HttpRefused {
    HttpRefusal refusal;
};

[[noreturn]] void refuse(HttpRefusalCode code, std::string field = "",
                         std::optional<std::chrono::milliseconds> wait = std::nullopt);
Response refusal_response(HttpRefusal const& refusal);

Response json_response(std::string json);

template <class T>
Response answer_with(T const& message) {
    return json_response(encode(message));
}

Response nothing_to_say();  // 204

/// The request's body. Refuses with `malformed` and the field.
template <class T>
T body_of(Call const& call) {
    auto body = decode<T>(call.request.body);
    if (!body) refuse(HttpRefusalCode::malformed, body.error().field);
    return std::move(*body);
}

/// A place of the path that is an id. Refuses with `unknown`, as for any id that is nobody's.
template <class SomeId>
SomeId id_at(Call const& call, std::size_t place) {
    auto const id = SomeId::from_text(call.places.at(place));
    if (!id) refuse(HttpRefusalCode::unknown);
    return *id;
}

/// Refuses with `later` when the bucket is empty.
void take_or_refuse(Buckets& buckets, std::string const& key, SteadyTime now);

/// A line of text that has to be there: not only spaces, at most 200 code points.
void require_line(std::string const& text, std::string const& field);

/// `nb`, `sv`, `en` or another language tag of ours.
bool is_language(std::string const& text);

}  // namespace veirom
