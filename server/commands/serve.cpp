// The program as a service.
#include <csignal>
#include <cstdio>

#include <boost/asio/signal_set.hpp>

#include "server/commands/commands.hpp"
#include "server/commands/running.hpp"
#include "server/commands/store_once.hpp"
#include "server/log.hpp"
#include "server/node.hpp"

namespace veirom {

StoreSettings store_settings_of(Configuration const& configuration) {
    StoreSettings settings;
    settings.database_address = configuration.text("database.address");
    settings.data_folder = configuration.text("data.folder");
    settings.master_key_file = configuration.text("data.master_key");
    settings.lanes = static_cast<int>(configuration.number("database.lanes"));
    settings.workers = static_cast<int>(configuration.number("database.workers"));
    settings.cluster_settings = configuration.list("database.cluster_settings");
    return settings;
}

void run_node(Node& node, std::function<void()> started) {
    std::signal(SIGPIPE, SIG_IGN);
    asio::signal_set signals(node.loop(), SIGTERM, SIGINT);
    signals.async_wait([&](boost::system::error_code error, int) {
        if (!error) node.stop();
    });
    node.start();
    started();
    node.run();
}

int serve(Configuration const& configuration) {
    set_log_level(configuration.text("log.level"));
    if (int const wrong = check_configuration(configuration); wrong != 0) return wrong;
    auto store = std::make_unique<Store>(store_settings_of(configuration));
    Node node(configuration, std::move(store));
    run_node(node, [] {});
    return 0;
}

}  // namespace veirom
