// A request and its response as handlers see them: no stream, no Beast. net/ makes the one and sends the
// other.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace veirom {

enum class Verb { get, post, put, patch, remove, other };

struct Request {
    Verb verb{};
    std::string path;  // Without the query; not percent-decoded, since no address of ours needs it.
    std::string host;
    std::string origin;
    std::string cookie;
    std::string content_type;
    std::string own_header;  // X-Veirom
    std::string accept_encoding;
    std::string if_none_match;
    std::string sub_protocols;  // Sec-WebSocket-Protocol
    std::string body;
    std::string address;  // Of the browser; of the last trusted proxy's peer when there is one.
    bool secure{};        // Came by TLS, here or at a trusted proxy.
};

using Headers = std::vector<std::pair<std::string, std::string>>;

struct Response {
    unsigned status = 200;
    Headers headers;
    std::shared_ptr<std::string const> body;  // Shared, so that a static file is sent without a copy.
};

}  // namespace veirom
