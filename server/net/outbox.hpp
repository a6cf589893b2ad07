// Frames waiting for one browser. Bounded: nobody ever waits for a client. Loop thread only.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include "server/asynchronous.hpp"

namespace veirom {

using Frame = std::shared_ptr<std::string const>;  // Encoded once, shared by all who get it.

class Outbox {
public:
    Outbox(asio::any_io_executor executor, std::size_t bytes_max)
        : wake_(std::move(executor), asio::steady_timer::time_point::max()), bytes_max_(bytes_max) {}

    /// Queues a frame without waiting. False: the browser reads too slowly, and its connection has to end.
    [[nodiscard]] bool push(Frame frame) {
        if (ended_) return true;  // Nobody will read it; that is no fault of the client.
        if (bytes() + frame->size() > bytes_max_) return false;
        waiting_bytes_ += frame->size();
        waiting_.push_back(std::move(frame));
        wake_.cancel();
        return true;
    }

    /// Ends the connection with a WebSocket close code. `at_once` drops what waits; otherwise that goes out
    /// first.
    void end(unsigned short close_code, bool at_once) {
        if (at_once) {
            waiting_.clear();
            waiting_bytes_ = 0;
        }
        if (ended_) return;
        ended_ = true;
        close_code_ = close_code;
        wake_.cancel();
        if (drained_) drained_->cancel();
        if (when_ended_) std::exchange(when_ended_, nullptr)();
    }

    /// Called once, when the end has been said: the stream then bounds how long the rest may take.
    void when_ended(std::function<void()> call) { when_ended_ = std::move(call); }

    /// Waits until so little is on its way that a page fits beside live delivery. False: the end has come.
    Awaitable<bool> room_for_page() {
        while (!ended_ && bytes() > bytes_max_ / 2) {
            if (!drained_) drained_ = std::make_unique<asio::steady_timer>(wake_.get_executor());
            drained_->expires_at(asio::steady_timer::time_point::max());
            co_await drained_->async_wait(use_result);
        }
        co_return !ended_;
    }

    /// Waits until something is to be sent or the end has come; gives all that waits. Empty: close now.
    Awaitable<std::vector<Frame>> pop_all() {
        sending_bytes_ = 0;
        if (drained_) drained_->cancel();
        while (waiting_.empty() && !ended_) co_await wake_.async_wait(use_result);
        sending_bytes_ = std::exchange(waiting_bytes_, 0);
        co_return std::exchange(waiting_, {});
    }

    std::size_t bytes() const { return waiting_bytes_ + sending_bytes_; }
    bool ended() const { return ended_; }
    unsigned short close_code() const { return close_code_; }

private:
    asio::steady_timer wake_;
    std::unique_ptr<asio::steady_timer> drained_;  // Made when somebody first waits for it.
    std::vector<Frame> waiting_;
    std::size_t waiting_bytes_ = 0;
    std::size_t sending_bytes_ = 0;
    std::size_t bytes_max_;
    std::function<void()> when_ended_;
    bool ended_ = false;
    unsigned short close_code_ = 1000;
};

}  // namespace veirom
