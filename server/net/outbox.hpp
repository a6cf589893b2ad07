// What waits to be sent to one browser, as the bytes that travel: all of it goes out in one system call.
// Bounded: nobody ever waits for a client. Loop thread only.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include "server/asynchronous.hpp"
#include "server/net/frames.hpp"

namespace veirom {

class Outbox {
public:
    Outbox(asio::any_io_executor executor, std::size_t bytes_max)
        : wake_(std::move(executor), asio::steady_timer::time_point::max()), bytes_max_(bytes_max) {}

    /// Queues a frame without waiting. False: the browser reads too slowly, and its connection has to end.
    [[nodiscard]] bool push(std::string_view payload, Opcode opcode = Opcode::text) {
        if (ended_) return true;  // Nobody will read it; that is no fault of the client.
        if (bytes() + payload.size() > bytes_max_) return false;
        append_frame(waiting_, opcode, payload);
        if (writer_waits_) wake_.cancel();
        return true;
    }

    /// Ends the connection with a WebSocket close code. `at_once` drops what waits; otherwise that goes out
    /// first.
    void end(unsigned short close_code, bool at_once) {
        if (at_once) waiting_.clear();
        if (ended_) return;
        ended_ = true;
        close_code_ = close_code;
        wake_.cancel();
        if (drained_) drained_->cancel();
        if (when_ended_) std::exchange(when_ended_, nullptr)();
    }

    /// Called once, when the end has been said: the stream then bounds how long the rest may take.
    void when_ended(std::function<void()> call) { when_ended_ = std::move(call); }

    /// The right to push one page. While somebody holds it, nobody else reads one for this browser: many
    /// rooms asked for at once are read one after another. False: the end has come.
    class PageRoom {
    public:
        explicit PageRoom(Outbox* outbox) : outbox_(outbox) {}
        PageRoom(PageRoom&& from) noexcept : outbox_(std::exchange(from.outbox_, nullptr)) {}
        ~PageRoom() {
            if (outbox_ == nullptr) return;
            outbox_->page_under_way_ = false;
            outbox_->wake_page_readers();
        }
        explicit operator bool() const { return outbox_ != nullptr; }

    private:
        Outbox* outbox_;
    };

    /// Waits until so little is on its way that a page and the longest put fit beside each other.
    Awaitable<PageRoom> room_for_page() {
        while (!ended_ && !page_fits()) {
            // Never given an expiry anew: that would wake whoever waits already, and two would wake each
            // other.
            if (!drained_)
                drained_ = std::make_unique<asio::steady_timer>(wake_.get_executor(),
                                                                asio::steady_timer::time_point::max());
            co_await drained_->async_wait(use_result);
        }
        page_under_way_ = page_under_way_ || !ended_;
        co_return PageRoom(ended_ ? nullptr : this);
    }

    /// Waits until there is something to send, and gives all of it, the goodbye last; stands until the next
    /// call. Empty: that was all.
    Awaitable<std::string const*> take_all() {
        static constexpr std::size_t kept_bytes_max = 8 * 1024;  // An idle line holds no page in memory.
        if (sending_.capacity() > kept_bytes_max) sending_ = std::string();
        sending_.clear();
        sent_ = 0;
        wake_page_readers();
        while (waiting_.empty() && !ended_) {
            writer_waits_ = true;
            co_await wake_.async_wait(use_result);
            writer_waits_ = false;
        }
        sending_.swap(waiting_);
        if (ended_ && !goodbye_said_) {
            append_frame(sending_, Opcode::close, close_payload(close_code_));
            goodbye_said_ = true;
        }
        co_return &sending_;
    }

    /// So many bytes of what `take_all` gave are out: the kernel has them, and they wait here no more.
    void sent(std::size_t bytes) {
        sent_ = bytes;
        wake_page_readers();
    }

    std::size_t bytes() const { return waiting_.size() + sending_.size() - sent_; }
    bool ended() const { return ended_; }

private:
    bool page_fits() const { return !page_under_way_ && bytes() <= bytes_max_ / 8; }
    void wake_page_readers() {
        if (drained_ && page_fits()) drained_->cancel();
    }

    asio::steady_timer wake_;
    std::unique_ptr<asio::steady_timer> drained_;  // Made when somebody first waits for it.
    std::string waiting_, sending_;
    std::size_t sent_ = 0;  // Of `sending_`.
    std::size_t bytes_max_;
    std::function<void()> when_ended_;
    bool writer_waits_ = false;
    bool page_under_way_ = false;
    bool ended_ = false;
    bool goodbye_said_ = false;
    unsigned short close_code_ = close_normal;
};

}  // namespace veirom
