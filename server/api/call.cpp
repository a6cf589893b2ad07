#include "server/api/call.hpp"

#include <algorithm>

#include "protocol/limits.hpp"

namespace veirom {

namespace {

unsigned status_of(HttpRefusalCode code) {
    switch (code) {
        case HttpRefusalCode::malformed:
            return 400;
        case HttpRefusalCode::wrong_sign_in:
        case HttpRefusalCode::not_signed_in:
            return 401;
        case HttpRefusalCode::wrong_origin:
        case HttpRefusalCode::not_permitted:
            return 403;
        case HttpRefusalCode::unknown:
        case HttpRefusalCode::link_unknown:
            return 404;
        case HttpRefusalCode::name_taken:
        case HttpRefusalCode::room_full:
        case HttpRefusalCode::too_many:
            return 409;
        case HttpRefusalCode::link_spent:
        case HttpRefusalCode::link_withdrawn:
        case HttpRefusalCode::link_old:
            return 410;
        case HttpRefusalCode::too_large:
            return 413;
        case HttpRefusalCode::wrong_type:
            return 415;
        case HttpRefusalCode::weak_password:
        case HttpRefusalCode::empty:
        case HttpRefusalCode::too_long:
            return 422;
        case HttpRefusalCode::later:
            return 429;
        case HttpRefusalCode::unavailable:
            return 503;
    }
    return 500;
}

}  // namespace

void refuse(HttpRefusalCode code, std::string field, std::optional<std::chrono::milliseconds> wait) {
    HttpRefusal refusal{code, std::move(field), std::nullopt};
    if (wait) refusal.ms = wait->count();
    throw HttpRefused{std::move(refusal)};
}

Response json_response(std::string json) {
    return {
        200, {{"Content-Type", "application/json"}}, std::make_shared<std::string const>(std::move(json))};
}

Response refusal_response(HttpRefusal const& refusal) {
    Response response = json_response(encode(refusal));
    response.status = status_of(refusal.code);
    if (refusal.ms) response.headers.emplace_back("Retry-After", std::to_string((*refusal.ms + 999) / 1000));
    return response;
}

Response nothing_to_say() {
    return {204, {}, nullptr};
}

void take_or_refuse(Buckets& buckets, std::string const& key, SteadyTime now) {
    if (auto const wait = buckets.take(key, now)) refuse(HttpRefusalCode::later, "", *wait);
}

void require_line(std::string const& text, std::string const& field) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) refuse(HttpRefusalCode::empty, field);
    auto const code_points = std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    if (static_cast<std::size_t>(code_points) > limits::line_code_points_max)
        refuse(HttpRefusalCode::too_long, field);
}

bool is_language(std::string const& text) {
    return text.size() >= 2 && text.size() <= 8 &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

}  // namespace veirom
