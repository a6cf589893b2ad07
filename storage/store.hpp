// Opens everything that is kept, and gives its parts. The door of this folder: each operation of each part is
// an awaitable that runs on storage's own threads and comes back on the caller's executor.
//
// Arguments are taken by value. Name a struct before the call: g++ 12 destroys an aggregate that is written
// inside a co_await expression twice. Every operation may throw StoreUnavailable (failure.hpp).
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "storage/accounts.hpp"
#include "storage/documents.hpp"
#include "storage/drafts.hpp"
#include "storage/failure.hpp"
#include "storage/hints.hpp"
#include "storage/instruments.hpp"
#include "storage/invitations.hpp"
#include "storage/journal.hpp"
#include "storage/read_marks.hpp"
#include "storage/rooms.hpp"
#include "storage/sessions.hpp"
#include "storage/visit_chain.hpp"
#include "storage/visits.hpp"

namespace veirom {

struct StoreSettings {
    /// libpq's address ("postgresql://…" or "host=… dbname=…"). Empty: a private cluster in `data_folder`.
    std::string database_address;
    /// Where the private cluster lives. Made when missing.
    std::filesystem::path data_folder;
    /// 0400, made at the first start; must not lie inside the data folder, so that no backup holds both.
    std::filesystem::path master_key_file;
    /// May bring an older database up to date. The private cluster is always brought up to date.
    bool migrate = false;
    /// Connections that append. A room belongs to one by its hash.
    int lanes = 1;
    /// Connections for everything else.
    int workers = 3;
    /// How long an operation waits for a database that is away before it throws.
    std::chrono::milliseconds wait_max{5'000};
    /// How many data keys stay in memory, opened. Each is about 200 bytes; forgotten after five minutes.
    std::size_t keys_max = 20'000;
    /// More lines for the private cluster's configuration, such as "fsync=off" in tests.
    std::vector<std::string> cluster_settings;
};

class Store {
public:
    /// Starts or adopts the private cluster, migrates, checks the master key, connects. Blocks; seconds at
    /// the first start. Throws StoreRefused or StoreUnavailable.
    explicit Store(StoreSettings settings);

    /// Finishes what was begun, joins the threads, stops a private cluster that it runs. Destroy it before
    /// the io_context whose coroutines asked it for something.
    ~Store();
    Store(Store const&) = delete;
    Store& operator=(Store const&) = delete;

    Journal& journal();
    Rooms& rooms();
    Drafts& drafts();
    Documents& documents();
    Accounts& accounts();
    Sessions& sessions();
    Invitations& invitations();
    Visits& visits();
    VisitChain& visit_chain();
    ReadMarks& read_marks();
    Instruments& instruments();
    Hints& hints();

    /// Comes back when the database answers (for /readyz).
    boost::asio::awaitable<void> check();

    /// Where the database is, for child processes and operators' tools. Holds no password of ours.
    std::string const& database_address() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace veirom
