// The bridge between the event loop and blocking work: a few threads with a connection each, and a queue.
// Included by .cpp files of this folder only; the parts see `class Workers;`.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <type_traits>
#include <vector>

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace veirom {

class Database;

/// Work that waits for a thread.
class Job {
public:
    virtual ~Job() = default;
    /// May be run twice: the second time on a new connection, when the first broke. What the first run did
    /// may stand, so ids and tokens are made before the job, and what stands already under them counts as
    /// done.
    virtual void run(Database& database) = 0;
    /// Takes the result, or the failure, back to whoever asked.
    virtual void answer(std::exception_ptr failure) = 0;

    std::chrono::steady_clock::time_point deadline;
};

class Workers {
public:
    Workers(std::string database_address, int count, std::chrono::milliseconds wait_max);
    ~Workers();  // Does what waits, then joins.
    Workers(Workers const&) = delete;
    Workers& operator=(Workers const&) = delete;

    /// Runs `work(database)` on one of the threads and comes back on the caller's executor. `work` is one
    /// transaction, or only reads: it may be run twice (Job::run).
    template <class Result, class Work>
    boost::asio::awaitable<Result> run(Work work);

    void post(std::unique_ptr<Job> job);

private:
    void serve();
    std::unique_ptr<Job> take();

    std::string const database_address_;
    std::chrono::milliseconds const wait_max_;
    std::mutex mutex_;
    std::condition_variable waiting_;
    std::deque<std::unique_ptr<Job>> jobs_;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

/// Connects, trying again until `deadline`, at least once. Throws StoreUnavailable.
std::unique_ptr<Database> connect_until(std::string const& address,
                                        std::chrono::steady_clock::time_point deadline);

struct Nothing {};

template <class Result, class Work, class Handler>
class AwaitedJob final : public Job {
public:
    AwaitedJob(Work work, Handler handler)
        : work_(std::move(work)),
          handler_(std::move(handler)),
          guard_(boost::asio::get_associated_executor(handler_)) {}

    void run(Database& database) override {
        if constexpr (std::is_void_v<Result>)
            work_(database);
        else
            result_ = work_(database);
    }

    void answer(std::exception_ptr failure) override {
        boost::asio::post(guard_.get_executor(),
                          [handler = std::move(handler_), result = std::move(result_), failure]() mutable {
                              if constexpr (std::is_void_v<Result>)
                                  std::move(handler)(failure);
                              else
                                  std::move(handler)(failure, std::move(result));
                          });
        guard_.reset();
    }

private:
    Work work_;
    Handler handler_;
    boost::asio::executor_work_guard<boost::asio::associated_executor_t<Handler>> guard_;
    std::conditional_t<std::is_void_v<Result>, Nothing, Result> result_{};
};

template <class Result>
struct CompletionOf {
    using Signature = void(std::exception_ptr, Result);
};
template <>
struct CompletionOf<void> {
    using Signature = void(std::exception_ptr);
};

template <class Result, class Work>
boost::asio::awaitable<Result> Workers::run(Work work) {
    auto const initiate = [](auto handler, Workers* workers, Work moved) {
        using Awaited = AwaitedJob<Result, Work, decltype(handler)>;
        workers->post(std::make_unique<Awaited>(std::move(moved), std::move(handler)));
    };
    return boost::asio::async_initiate<boost::asio::use_awaitable_t<> const,
                                       typename CompletionOf<Result>::Signature>(
        initiate, boost::asio::use_awaitable, this, std::move(work));
}

}  // namespace veirom
