// The threads behind Workers: take a job, have a connection, run it, answer. A connection that breaks is
// thrown away and the job is run once more on a new one.
#include "storage/workers.hpp"

#include <random>

#include "storage/pg.hpp"

namespace veirom {

std::unique_ptr<Database> connect_until(std::string const& address,
                                        std::chrono::steady_clock::time_point deadline) {
    // Spread, so that all threads of all nodes do not knock at once on a database that is starting.
    thread_local std::minstd_rand random{std::random_device{}()};
    std::uniform_int_distribution<int> pause_ms{20, 150};
    for (;;) {
        std::string reason;
        try {
            return std::make_unique<Database>(address);
        } catch (std::exception const& error) {
            reason = error.what();
        }
        std::chrono::milliseconds const pause{pause_ms(random)};
        if (std::chrono::steady_clock::now() + pause >= deadline)
            throw StoreUnavailable("the database does not answer: " + reason);
        std::this_thread::sleep_for(pause);
    }
}

Workers::Workers(std::string database_address, int count, std::chrono::milliseconds wait_max)
    : database_address_(std::move(database_address)), wait_max_(wait_max) {
    for (int i = 0; i < count; ++i) threads_.emplace_back([this] { serve(); });
}

Workers::~Workers() {
    {
        std::lock_guard const lock(mutex_);
        stopping_ = true;
    }
    waiting_.notify_all();
    for (std::thread& thread : threads_) thread.join();
}

void Workers::post(std::unique_ptr<Job> job) {
    job->deadline = std::chrono::steady_clock::now() + wait_max_;
    {
        std::lock_guard const lock(mutex_);
        jobs_.push_back(std::move(job));
    }
    waiting_.notify_one();
}

std::unique_ptr<Job> Workers::take() {
    std::unique_lock lock(mutex_);
    waiting_.wait(lock, [this] { return stopping_ || !jobs_.empty(); });
    if (jobs_.empty()) return nullptr;
    std::unique_ptr<Job> job = std::move(jobs_.front());
    jobs_.pop_front();
    return job;
}

void Workers::serve() {
    std::unique_ptr<Database> database;
    while (std::unique_ptr<Job> job = take()) {
        std::exception_ptr failure;
        for (int attempt = 1; attempt <= 2; ++attempt) {
            failure = nullptr;
            bool lost = false;
            try {
                if (!database) database = connect_until(database_address_, job->deadline);
                try {
                    job->run(*database);
                    break;
                } catch (pqxx::failure const&) {
                    lost = connection_lost(*database);
                    rethrow_as_ours();
                }
            } catch (...) {
                failure = std::current_exception();
            }
            if (!lost) break;
            database.reset();
        }
        job->answer(failure);
    }
}

}  // namespace veirom
