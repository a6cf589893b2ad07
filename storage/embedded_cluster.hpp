// A private PostgreSQL in the data folder: made, started, adopted, started again when it dies, stopped.
// Reached over a Unix socket in a private folder only. Runs as the folder's owner; started by root, as the
// user `postgres`.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace veirom {

class EmbeddedCluster {
public:
    /// Starts the folder's cluster, making it when it is not there, or adopts the living one of a program
    /// that was killed. Blocks. Throws StoreRefused with a text for the operator: another program runs on the
    /// folder, PostgreSQL is not installed, only another major version is installed, the folder can't be
    /// used. From then on a database that dies is started again within a second or two; its address stays.
    EmbeddedCluster(std::filesystem::path data_folder, std::vector<std::string> settings);

    /// A fast stop: what is under way is rolled back, what is committed is on disk.
    ~EmbeddedCluster();
    EmbeddedCluster(EmbeddedCluster const&) = delete;
    EmbeddedCluster& operator=(EmbeddedCluster const&) = delete;

    /// For libpq: host (the socket's folder), port, user, database.
    std::string const& address() const;
    bool adopted() const;

private:
    struct Folder;
    std::unique_ptr<Folder> folder_;
};

}  // namespace veirom
