// Between Beast's WebSocket and the line: gathers what is to be written, so that all frames of a batch go out
// in one system call. Frames of ours are appended whole beside Beast's own (pong, close), which makes the
// order safe.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/core/role.hpp>
#include <boost/beast/websocket/teardown.hpp>

#include "server/asynchronous.hpp"

namespace veirom {

/// A server's text frame: never masked, never in parts.
inline void append_text_frame(std::string& out, std::string_view text) {
    std::size_t const size = text.size();
    out += static_cast<char>(0x81);
    int more_bytes = 0;
    if (size < 126) {
        out += static_cast<char>(size);
    } else {
        more_bytes = size <= 0xFFFF ? 2 : 8;
        out += static_cast<char>(more_bytes == 2 ? 126 : 127);
    }
    for (int byte = more_bytes - 1; byte >= 0; --byte)
        out += static_cast<char>((static_cast<std::uint64_t>(size) >> (8 * byte)) & 0xFF);
    out += text;
}

template <class Next>
class MergingStream {
public:
    using next_layer_type = Next;
    using executor_type = typename Next::executor_type;
    using Error = boost::beast::error_code;

    explicit MergingStream(Next&& next) : state_(std::make_shared<State>(std::move(next))) {}

    executor_type get_executor() noexcept { return state_->next.get_executor(); }
    Next& next_layer() noexcept { return state_->next; }
    Next const& next_layer() const noexcept { return state_->next; }

    template <class Buffers, class Token>
    auto async_read_some(Buffers const& buffers, Token&& token) {
        return state_->next.async_read_some(buffers, std::forward<Token>(token));
    }

    /// What Beast itself writes. Taken at once and whole; it goes out by itself.
    template <class Buffers, class Token>
    auto async_write_some(Buffers const& buffers, Token&& token) {
        return asio::async_initiate<Token, void(Error, std::size_t)>(
            [](auto handler, std::shared_ptr<State> state, Buffers const& buffers) {
                std::size_t const before = state->waiting.size();
                for (auto one = asio::buffer_sequence_begin(buffers);
                     one != asio::buffer_sequence_end(buffers); ++one) {
                    asio::const_buffer const buffer = *one;
                    state->waiting.append(static_cast<char const*>(buffer.data()), buffer.size());
                }
                std::size_t const taken = state->waiting.size() - before;
                begin_flush(state);
                auto const executor = asio::get_associated_executor(handler, state->next.get_executor());
                asio::post(executor, boost::beast::bind_front_handler(std::move(handler), state->failed,
                                                                      state->failed ? 0 : taken));
            },
            token, state_, buffers);
    }

    void append_text(std::string_view text) { append_text_frame(state_->waiting, text); }

    /// Sends all that was appended; comes back when the system has taken it.
    Awaitable<Error> flush() {
        auto const state = state_;
        while (!state->failed && (state->busy || !state->waiting.empty())) {
            if (state->busy) {  // A pong is on its way; that is rare, and over in a moment.
                asio::steady_timer moment(state->next.get_executor(), std::chrono::milliseconds(1));
                co_await moment.async_wait(use_result);
                continue;
            }
            state->take();
            auto [error, size] =
                co_await asio::async_write(state->next, asio::buffer(state->going), use_result);
            state->done(error);
        }
        co_return state->failed;
    }

    template <class Handler>
    friend void async_teardown(boost::beast::role_type role, MergingStream& stream, Handler&& handler) {
        using boost::beast::websocket::async_teardown;
        async_teardown(role, stream.next_layer(), std::forward<Handler>(handler));
    }

private:
    struct State {
        explicit State(Next&& next) : next(std::move(next)) {}

        void take() {
            busy = true;
            going.swap(waiting);
        }
        void done(Error error) {
            busy = false;
            failed = error;
            static constexpr std::size_t kept_bytes_max = 8 * 1024;  // An idle line holds no page in memory.
            if (going.capacity() > kept_bytes_max) going = std::string();
            going.clear();
        }

        Next next;
        std::string waiting, going;
        Error failed;
        bool busy = false;
    };

    static void begin_flush(std::shared_ptr<State> state) {
        if (state->busy || state->failed || state->waiting.empty()) return;
        state->take();
        auto& next = state->next;
        auto const bytes = asio::buffer(state->going);
        asio::async_write(next, bytes, [state](Error error, std::size_t) {
            state->done(error);
            begin_flush(state);
        });
    }

    std::shared_ptr<State> state_;
};

}  // namespace veirom
