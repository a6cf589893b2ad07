// A lane: one connection that appends, and two threads that take turns at it. While one waits for a commit,
// the other seals and encodes what arrives; whoever is free when both are idle does both, so that a lonely
// append meets no second thread. A room belongs to one lane by its hash.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "storage/batch.hpp"
#include "storage/committer.hpp"
#include "storage/hints.hpp"

namespace veirom {

/// Called on a lane's thread after each commit, with the heads that moved.
using OnMoved = std::function<void(std::vector<MovedHead>)>;

class Lane : public std::enable_shared_from_this<Lane> {
public:
    Lane(std::string database_address, std::chrono::milliseconds wait_max, OnMoved on_moved);
    ~Lane();  // Commits what waits, then joins.
    Lane(Lane const&) = delete;
    Lane& operator=(Lane const&) = delete;

    void post(WaitingAppend waiting);
    Journal::Counts counts() const;

private:
    /// Posted to the loop that has brought an append.
    class Waker {
    public:
        explicit Waker(std::weak_ptr<Lane> lane) : lane_(std::move(lane)) {}
        Waker(Waker&&) = default;
        ~Waker();

    private:
        std::weak_ptr<Lane> lane_;
    };

    void serve();
    void seal_arrived(std::unique_lock<std::mutex>& lock);
    void commit_ready(std::unique_lock<std::mutex>& lock);

    std::mutex mutable mutex_;
    std::condition_variable wake_;
    std::deque<WaitingAppend> arrived_;
    std::deque<Batch> ready_;  // Sealed; the last one may still grow.
    bool committing_ = false;
    bool stopping_ = false;
    bool wake_is_posted_ = false;
    std::int64_t last_token_ = 0;
    Journal::Counts counts_;
    Committer committer_;  // Used by the thread that has set committing_.
    OnMoved const on_moved_;
    std::vector<std::thread> threads_;
};

class Lanes {
public:
    Lanes(std::string const& database_address, int count, std::chrono::milliseconds wait_max,
          OnMoved on_moved);

    boost::asio::awaitable<AppendOutcome> append(std::shared_ptr<Append const> append, DataKeyPointer key);
    Journal::Counts counts() const;

private:
    std::vector<std::shared_ptr<Lane>> lanes_;
};

}  // namespace veirom
