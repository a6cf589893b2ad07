// The node as a door: what every request has to pass, and what every answer carries.
#include <algorithm>

#include "protocol/codec.hpp"
#include "server/api/routes.hpp"
#include "server/api/signed_in.hpp"
#include "server/connection.hpp"
#include "server/log.hpp"
#include "server/node.hpp"

namespace veirom {

namespace {

bool is_api(std::string const& path) {
    return path.starts_with("/api/") || path == "/healthz" || path == "/readyz";
}

/// "veirom.v1" among the sub-protocols that the browser offers.
bool speaks_our_protocol(std::string const& offered) {
    return offered.find("veirom.v1") != std::string::npos;
}

}  // namespace

/// Nothing from elsewhere, nothing inline, nobody's frame. A page of ours may speak to its own origin only;
/// the socket's address is said in full for browsers in which 'self' does not cover it.
std::string content_security_policy(std::vector<std::string> const& origins) {
    std::string connect = "'self'";
    for (std::string const& origin : origins)
        if (origin.starts_with("http")) connect += " ws" + origin.substr(4);
    return "default-src 'self'; connect-src " + connect +
           "; img-src 'self' data: blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
           "object-src 'none'; worker-src 'self'; manifest-src 'self'";
}

std::string Node::public_address(std::string const& origin) const {
    if (!public_address_.empty()) return public_address_;
    return origin_is_ours(origin) ? origin : origins_.back();
}

bool Node::origin_is_ours(std::string const& origin) const {
    return std::find(origins_.begin(), origins_.end(), origin) != origins_.end();
}

void Node::add_safety_headers(Request const& request, Response& response) const {
    auto& headers = response.headers;
    headers.emplace_back("X-Content-Type-Options", "nosniff");
    headers.emplace_back("Referrer-Policy", "no-referrer");
    auto const says = [&](std::string_view name) {
        return std::any_of(headers.begin(), headers.end(),
                           [&](auto const& header) { return header.first == name; });
    };
    if (!says("Content-Security-Policy")) headers.emplace_back("Content-Security-Policy", content_security_);
    headers.emplace_back("Permissions-Policy",
                         "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()");
    headers.emplace_back("Cross-Origin-Opener-Policy", "same-origin");
    headers.emplace_back("Cross-Origin-Resource-Policy", "same-origin");
    // Never for localhost: it would forbid plain http to every other program of the developer's machine.
    if (request.secure && !request.host.starts_with("localhost"))
        headers.emplace_back("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    if (!says("Cache-Control")) headers.emplace_back("Cache-Control", "no-store");
}

/// A write has to come from a page of ours: our own header (which another origin can't set), JSON or a
/// document's part, our origin.
std::optional<HttpRefusal> Node::refuse_write(Request const& request) const {
    if (request.verb == Verb::get) return std::nullopt;
    if (request.own_header != "1" || !origin_is_ours(request.origin))
        return HttpRefusal{HttpRefusalCode::wrong_origin, "", std::nullopt};
    bool const json =
        request.content_type == "application/json" || request.content_type.starts_with("application/json;");
    bool const part = request.verb == Verb::put && request.content_type == "application/octet-stream";
    if (!json && !part && !request.body.empty())
        return HttpRefusal{HttpRefusalCode::malformed, "", std::nullopt};
    return std::nullopt;
}

std::size_t Node::body_max(Verb verb, std::string_view path) const {
    std::vector<std::string> places;
    Route const* const route = find_route(verb, path, places);
    return route == nullptr ? limits::body_bytes_max : route->body_max;
}

Awaitable<Response> Node::answer(Request request) {
    metrics.requests += 1;
    Request const seen = request;  // For the headers: the handler has taken the rest.
    Response response;
    bool failed = false;
    try {
        // Not as a conditional expression: g++ 12 destroys its operands twice.
        if (is_api(request.path))
            response = co_await answer_route(std::move(request));
        else
            response = files.answer(request);
    } catch (HttpRefused const& refused) {
        metrics.refused[boost::describe::enum_to_string(refused.refusal.code, "")] += 1;
        response = refusal_response(refused.refusal);
    } catch (StoreUnavailable const& error) {
        log(LogLevel::warning, "request_unavailable", {{"why", error.what()}});
        response = refusal_response({HttpRefusalCode::unavailable, "", 2000});
    } catch (...) {  // Its own text may quote what a person wrote.
        Fault const fault = fault_of(std::current_exception());
        log(LogLevel::error, "request_failed", {{"fault", fault.type}, {"code", fault.code}});
        failed = true;
    }
    if (failed) response = {500, {}, nullptr};
    add_safety_headers(seen, response);
    co_return response;
}

Awaitable<Response> Node::answer_route(Request request) {
    if (auto const refusal = refuse_write(request)) throw HttpRefused{*refusal};
    Call call{*this, std::move(request), {}, std::nullopt, std::chrono::steady_clock::now()};
    Route const* route = find_route(call.request.verb, call.request.path, call.places);
    if (route == nullptr) veirom::refuse(HttpRefusalCode::unknown);
    if (route->needs == Needs::session) {
        std::string const token = token_of(call.request);
        if (!token.empty()) call.session = co_await store.sessions().find(token);
        if (!call.session) veirom::refuse(HttpRefusalCode::not_signed_in);
    }
    co_return co_await route->handler(call);
}

Awaitable<Upgrade> Node::open_socket(Request request) {
    Upgrade upgrade;
    HttpRefusal refusal{HttpRefusalCode::not_signed_in, "", std::nullopt};
    try {
        auto const now = std::chrono::steady_clock::now();
        std::optional<SessionRecord> session;
        std::string const token = token_of(request);
        auto const wait = handshakes_of_address.take(request.address, now);
        if (!origin_is_ours(request.origin))
            refusal.code = HttpRefusalCode::wrong_origin;
        else if (!speaks_our_protocol(request.sub_protocols))
            refusal.code = HttpRefusalCode::malformed;
        else if (stopping)
            refusal = {HttpRefusalCode::unavailable, "", 2000};
        else if (wait || connections.sockets_of_address(request.address) >= socket_limits.sockets_address)
            refusal = {HttpRefusalCode::later, "", wait ? wait->count() : 5000};
        else if (!token.empty())
            session = co_await store.sessions().find(token);
        if (session) {
            PersonHere& here = connections.person(session->person);
            auto const person_wait = here.handshakes.take(socket_limits.handshakes_person, now);
            here.last_seen = now;
            if (person_wait || here.sockets >= socket_limits.sockets_person)
                refusal = {HttpRefusalCode::later, "", person_wait ? person_wait->count() : 5000};
            else
                upgrade.handler = std::make_shared<Connection>(*this, *session, request.address);
        }
    } catch (StoreUnavailable const& error) {
        log(LogLevel::warning, "handshake_unavailable", {{"why", error.what()}});
        refusal = {HttpRefusalCode::unavailable, "", 2000};
    }
    if (!upgrade.handler) {
        metrics.refused[boost::describe::enum_to_string(refusal.code, "")] += 1;
        upgrade.refusal = refusal_response(refusal);
        add_safety_headers(request, upgrade.refusal);
    }
    co_return upgrade;
}

Response Node::refuse(unsigned status) {
    Response response = refusal_response(
        {status == 400 ? HttpRefusalCode::malformed : HttpRefusalCode::too_large, "", std::nullopt});
    response.status = status;
    add_safety_headers({}, response);
    return response;
}

}  // namespace veirom
