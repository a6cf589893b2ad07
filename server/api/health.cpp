// /healthz: the process lives. /readyz: it can be used, database and all.
#include "server/api/routes.hpp"

namespace veirom {

namespace {

Response word(unsigned status, char const* text) {
    return {status, {{"Content-Type", "text/plain"}}, std::make_shared<std::string const>(text)};
}

}  // namespace

Awaitable<Response> healthy(Call&) {
    co_return word(200, "ok\n");
}

/// Migrations and content were checked before the program listened; what can still be away is the database.
Awaitable<Response> ready(Call& call) {
    if (call.node.stopping) co_return word(503, "stopping\n");
    try {
        co_await call.node.store.check();
    } catch (StoreUnavailable const&) {
        co_return word(503, "the database is away\n");
    }
    co_return word(200, "ready\n");
}

}  // namespace veirom
