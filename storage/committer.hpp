// Takes one batch to the disk and finds out what became of each append in it. One connection, one thread at a
// time. What happens when that connection dies inside COMMIT is decided here.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_set>

#include "storage/batch.hpp"
#include "storage/pg.hpp"

namespace veirom {

class Committer {
public:
    Committer(std::string database_address, std::chrono::milliseconds wait_max);
    ~Committer();

    /// Sets outcome or failure of every answer in the batch. Throws nothing.
    void commit(Batch& batch);

    /// How often a connection died with an append under way.
    std::uint64_t unknown_commits() const { return unknown_commits_; }

private:
    using Tokens = std::unordered_set<std::int64_t>;
    using Deadline = std::chrono::steady_clock::time_point;

    Database& connected(Deadline deadline);
    Tokens append(Batch const& batch);
    Tokens append_alone(Batch const& batch);
    Tokens append_with_more(Batch const& batch);
    void commit_one_by_one(Batch& batch);
    void settle(Batch& batch, Deadline deadline);
    void end_lost_half(Deadline deadline);
    Tokens look_up(Batch const& batch);

    std::string const database_address_;
    std::string const name_;  // Of this committer's connections, so that a lost one can be found and ended.
    std::chrono::milliseconds const wait_max_;
    std::unique_ptr<Database> database_;
    std::uint64_t unknown_commits_ = 0;
};

/// One append inside a transaction of the caller's, for opening a room. Throws when it was not taken.
void append_in(Database& database, pqxx::transaction_base& transaction, Append const& append,
               DataKeyPointer key);

}  // namespace veirom
