// Opening and closing in order: cluster, migrations, vault, threads; and back.
#include "storage/store.hpp"

#include "storage/embedded_cluster.hpp"
#include "storage/lane.hpp"
#include "storage/migrations.hpp"
#include "storage/statements.hpp"
#include "storage/vault.hpp"
#include "storage/workers.hpp"

namespace veirom {

namespace {

void unlock_vault(Vault& vault, std::string const& address, StoreSettings const& settings) {
    try {
        Database database(address);
        vault.unlock(database, settings.master_key_file, settings.data_folder);
    } catch (pqxx::failure const&) {
        rethrow_as_ours();
    }
}

}  // namespace

struct Store::Parts {
    explicit Parts(StoreSettings const& settings)
        : cluster(settings.database_address.empty()
                      ? std::make_unique<EmbeddedCluster>(settings.data_folder, settings.cluster_settings)
                      : nullptr),
          address(cluster ? cluster->address() : settings.database_address),
          vault(opened_vault(settings)),
          hints(address),
          workers(address, settings.workers, settings.wait_max),
          lanes(address, settings.lanes, settings.wait_max,
                [this](std::vector<MovedHead> heads) { hints.heads_moved(std::move(heads)); }) {}

    std::unique_ptr<Vault> opened_vault(StoreSettings const& settings) const {
        bring_up_to_date(address, migrations(), settings.migrate || cluster);
        auto opened = std::make_unique<Vault>(settings.keys_max);
        unlock_vault(*opened, address, settings);
        return opened;
    }

    std::unique_ptr<EmbeddedCluster> cluster;
    std::string const address;
    std::unique_ptr<Vault> vault;
    Hints hints;
    Workers workers;
    Lanes lanes;
    Journal journal{workers, *vault, lanes};
    Rooms rooms{workers, *vault};
    Drafts drafts{workers, *vault};
    Documents documents{workers, *vault};
    Accounts accounts{workers, *vault};
    Sessions sessions{workers};
    Invitations invitations{workers, *vault};
    Visits visits{workers};
    VisitChain visit_chain{workers};
    ReadMarks read_marks{workers};
    Instruments instruments{workers};
};

Store::Store(StoreSettings settings) : parts_(std::make_unique<Parts>(settings)) {}

Store::~Store() = default;

Journal& Store::journal() {
    return parts_->journal;
}
Rooms& Store::rooms() {
    return parts_->rooms;
}
Drafts& Store::drafts() {
    return parts_->drafts;
}
Documents& Store::documents() {
    return parts_->documents;
}
Accounts& Store::accounts() {
    return parts_->accounts;
}
Sessions& Store::sessions() {
    return parts_->sessions;
}
Invitations& Store::invitations() {
    return parts_->invitations;
}
Visits& Store::visits() {
    return parts_->visits;
}
VisitChain& Store::visit_chain() {
    return parts_->visit_chain;
}
ReadMarks& Store::read_marks() {
    return parts_->read_marks;
}
Instruments& Store::instruments() {
    return parts_->instruments;
}
Hints& Store::hints() {
    return parts_->hints;
}

boost::asio::awaitable<void> Store::check() {
    auto work = [](Database& database) { database.exec(statements::alive); };
    return parts_->workers.run<void>(std::move(work));
}

std::string const& Store::database_address() const {
    return parts_->address;
}

}  // namespace veirom
