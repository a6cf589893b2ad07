// The two threads of a lane, and the hash that gives a room its lane.
#include "storage/lane.hpp"

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace veirom {

namespace {

// Sealed at one go, about a tenth of a millisecond: then a lane that is idle may begin with them.
constexpr std::size_t sealed_at_once_max = 64;

template <class Handler>
class HandlerAnswer final : public AppendAnswer {
public:
    explicit HandlerAnswer(Handler handler)
        : handler_(std::move(handler)), guard_(boost::asio::get_associated_executor(handler_)) {}

    boost::asio::any_io_executor executor() const override { return guard_.get_executor(); }
    void give() override { std::move(handler_)(failure, outcome); }

private:
    Handler handler_;
    boost::asio::executor_work_guard<boost::asio::associated_executor_t<Handler>> guard_;
};

}  // namespace

void give_all(std::vector<std::unique_ptr<AppendAnswer>> answers) {
    while (!answers.empty()) {
        boost::asio::any_io_executor const executor = answers.front()->executor();
        std::vector<std::unique_ptr<AppendAnswer>> together, others;
        for (auto& answer : answers)
            (answer->executor() == executor ? together : others).push_back(std::move(answer));
        boost::asio::post(executor, [together = std::move(together)] {
            for (auto const& answer : together) answer->give();
        });
        answers = std::move(others);
    }
}

Lane::Lane(std::string database_address, std::chrono::milliseconds wait_max, OnMoved on_moved)
    : committer_(std::move(database_address), wait_max), on_moved_(std::move(on_moved)) {
    for (int i = 0; i < 2; ++i) threads_.emplace_back([this] { serve(); });
}

Lane::~Lane() {
    {
        std::lock_guard const lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    for (std::thread& thread : threads_) thread.join();
}

void Lane::post(WaitingAppend waiting) {
    auto const executor = waiting.answer->executor();
    bool wake_is_posted = false;
    {
        std::lock_guard const lock(mutex_);
        waiting.token = ++last_token_;
        arrived_.push_back(std::move(waiting));
        wake_is_posted = std::exchange(wake_is_posted_, true);
    }
    // Behind all that the loop has at hand: the appends of one pass wake a thread once, and are sealed
    // together.
    if (!wake_is_posted) boost::asio::post(executor, [waker = Waker(weak_from_this())] {});
}

/// Wakes when it goes: run or dropped unrun, nobody is left waiting.
Lane::Waker::~Waker() {
    auto const lane = lane_.lock();
    if (!lane) return;
    {
        std::lock_guard const lock(lane->mutex_);
        lane->wake_is_posted_ = false;
    }
    lane->wake_.notify_one();
}

Journal::Counts Lane::counts() const {
    std::lock_guard const lock(mutex_);
    return counts_;
}

void Lane::serve() {
    std::unique_lock lock(mutex_);
    for (;;) {
        wake_.wait(lock,
                   [this] { return stopping_ || !arrived_.empty() || (!ready_.empty() && !committing_); });
        if (!arrived_.empty())
            seal_arrived(lock);
        else if (!ready_.empty() && !committing_)
            commit_ready(lock);
        else
            return;  // Stopping: the other thread is at the last commit.
        if (!ready_.empty() && !committing_) commit_ready(lock);
    }
}

void Lane::seal_arrived(std::unique_lock<std::mutex>& lock) {
    std::vector<WaitingAppend> taken;
    for (std::size_t entries = 0; !arrived_.empty() && entries < sealed_at_once_max;) {
        entries += arrived_.front().append->entries.size();
        taken.push_back(std::move(arrived_.front()));
        arrived_.pop_front();
    }
    lock.unlock();
    Batch sealed;
    for (WaitingAppend& waiting : taken) sealed.add(std::move(waiting));
    lock.lock();
    bool const fits = !ready_.empty() && ready_.back().entries() + sealed.entries() <= append_entries_max &&
                      ready_.back().bytes() + sealed.bytes() <= append_bytes_max;
    if (fits)
        ready_.back().join(std::move(sealed));
    else
        ready_.push_back(std::move(sealed));
}

void Lane::commit_ready(std::unique_lock<std::mutex>& lock) {
    Batch batch = std::move(ready_.front());
    ready_.pop_front();
    committing_ = true;
    lock.unlock();

    auto const begun = std::chrono::steady_clock::now();
    committer_.commit(batch);
    auto const took = std::chrono::steady_clock::now() - begun;

    std::vector<std::unique_ptr<AppendAnswer>> answers;
    std::vector<MovedHead> moved;
    std::uint64_t entries = 0;
    for (WaitingAppend& waiting : batch.waiting()) {
        if (!waiting.answer->failure && waiting.answer->outcome == AppendOutcome::appended) {
            entries += waiting.append->entries.size();
            moved.push_back({waiting.append->room, waiting.append->side, waiting.append->entries.back().seq});
        }
        answers.push_back(std::move(waiting.answer));
    }
    lock.lock();
    counts_.commits += 1;
    counts_.appends += moved.size();
    counts_.entries += entries;
    counts_.agains += answers.size() - moved.size();
    counts_.unknown_commits = committer_.unknown_commits();
    counts_.commit_microseconds +=
        static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::microseconds>(took).count());
    committing_ = false;
    bool const more = !ready_.empty();
    lock.unlock();
    if (more) wake_.notify_one();
    give_all(std::move(answers));
    if (on_moved_ && !moved.empty()) on_moved_(std::move(moved));
    lock.lock();
}

Lanes::Lanes(std::string const& database_address, int count, std::chrono::milliseconds wait_max,
             OnMoved on_moved) {
    for (int i = 0; i < count; ++i)
        lanes_.push_back(std::make_shared<Lane>(database_address, wait_max, on_moved));
}

boost::asio::awaitable<AppendOutcome> Lanes::append(std::shared_ptr<Append const> append,
                                                    DataKeyPointer key) {
    Lane* const lane = lanes_[std::hash<RoomId>{}(append->room) % lanes_.size()].get();
    auto const initiate = [](auto handler, Lane* into, std::shared_ptr<Append const> moved,
                             DataKeyPointer with) {
        WaitingAppend waiting;
        waiting.append = std::move(moved);
        waiting.key = std::move(with);
        waiting.answer = std::make_unique<HandlerAnswer<decltype(handler)>>(std::move(handler));
        into->post(std::move(waiting));
    };
    return boost::asio::async_initiate<boost::asio::use_awaitable_t<> const,
                                       void(std::exception_ptr, AppendOutcome)>(
        initiate, boost::asio::use_awaitable, lane, std::move(append), std::move(key));
}

Journal::Counts Lanes::counts() const {
    Journal::Counts sum;
    for (auto const& lane : lanes_) {
        Journal::Counts const counts = lane->counts();
        sum.commits += counts.commits;
        sum.appends += counts.appends;
        sum.entries += counts.entries;
        sum.agains += counts.agains;
        sum.unknown_commits += counts.unknown_commits;
        sum.commit_microseconds += counts.commit_microseconds;
    }
    return sum;
}

}  // namespace veirom
