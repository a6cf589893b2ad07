#include "server/metrics_door.hpp"

#include "server/node.hpp"

namespace veirom {

namespace {

class MetricsDoor : public Door {
public:
    explicit MetricsDoor(Node& node) : node_(node) {}

    std::size_t body_max(Verb, std::string_view) const override { return 0; }

    Awaitable<Response> answer(Request request) override {
        if (request.verb != Verb::get || (request.path != "/metrics" && request.path != "/healthz"))
            co_return refuse(404);
        std::string const text = request.path == "/metrics" ? node_.metrics.text() + storage_text() : "ok\n";
        Response response{200, {{"Content-Type", "text/plain; version=0.0.4"}}, nullptr};
        response.body = std::make_shared<std::string const>(text);
        co_return response;
    }

    Awaitable<Upgrade> open_socket(Request) override {
        Upgrade upgrade{nullptr, refuse(404)};
        co_return upgrade;
    }

    Response refuse(unsigned status) override { return {status, {}, nullptr}; }

private:
    /// entries / commits is the rows in a commit; commit_seconds / commits how long one takes.
    std::string storage_text() const {
        Journal::Counts const counts = node_.store.journal().counts();
        auto const line = [](char const* name, auto value) {
            return "# TYPE veirom_storage_" + std::string(name) + " counter\nveirom_storage_" + name + ' ' +
                   std::to_string(value) + '\n';
        };
        return line("commits_total", counts.commits) + line("appends_total", counts.appends) +
               line("entries_total", counts.entries) + line("again_total", counts.agains) +
               line("unknown_commits_total", counts.unknown_commits) +
               line("commit_seconds_total", static_cast<double>(counts.commit_microseconds) / 1e6);
    }

    Node& node_;
};

}  // namespace

std::unique_ptr<Door> make_metrics_door(Node& node) {
    return std::make_unique<MetricsDoor>(node);
}

}  // namespace veirom
