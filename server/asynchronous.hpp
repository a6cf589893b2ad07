// The two ways in which the event loop waits: for the network (`use_result`) and for work that blocks
// (`off_loop`). Nothing else in server/ may block.
#pragma once

#include <exception>
#include <optional>
#include <type_traits>
#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace veirom {

namespace asio = boost::asio;

template <class T = void>
using Awaitable = asio::awaitable<T>;

/// auto [error, n] = co_await socket.async_read_some(buffer, use_result);
inline constexpr auto use_result = asio::as_tuple(asio::use_awaitable);

/// Runs `work` on one of the pool's threads; the result, or what it threw, comes back on the caller's
/// executor.
///
/// `work` must be a named object (g++ 12 destroys a temporary with captures inside a co_await expression
/// twice) and must give back a value.
template <class Work>
auto off_loop(asio::thread_pool& pool, Work&& work) {
    static_assert(std::is_lvalue_reference_v<Work>, "name the work before the call");
    using Result = std::invoke_result_t<Work>;
    using Outcome = std::optional<Result>;
    return asio::async_initiate<asio::use_awaitable_t<> const, void(std::exception_ptr, Outcome)>(
        [](auto handler, asio::thread_pool* pool, std::remove_reference_t<Work> work) {
            auto executor = asio::get_associated_executor(handler);
            asio::post(*pool, [handler = std::move(handler), work = std::move(work),
                               guard = asio::make_work_guard(executor)]() mutable {
                std::exception_ptr failure;
                Outcome outcome;
                try {
                    outcome.emplace(work());
                } catch (...) {
                    failure = std::current_exception();
                }
                asio::post(guard.get_executor(),
                           [handler = std::move(handler), failure, outcome = std::move(outcome)]() mutable {
                               std::move(handler)(failure, std::move(outcome));
                           });
            });
        },
        asio::use_awaitable, &pool, std::remove_reference_t<Work>(work));
}

}  // namespace veirom
