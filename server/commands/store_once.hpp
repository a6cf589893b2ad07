// For commands that ask the store something and end: a loop, the store, and one coroutine after another.
#pragma once

#include <exception>
#include <memory>
#include <optional>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include "server/asynchronous.hpp"
#include "server/configuration.hpp"
#include "storage/store.hpp"

namespace veirom {

StoreSettings store_settings_of(Configuration const& configuration);

class StoreOnce {
public:
    /// Opens the store. Blocks.
    explicit StoreOnce(StoreSettings settings) : store_(std::make_unique<Store>(std::move(settings))) {}
    ~StoreOnce() { store_.reset(); }

    Store& store() { return *store_; }
    std::unique_ptr<Store> take() { return std::move(store_); }

    /// Runs it to its end and gives its result, or throws what it threw.
    template <class T>
    T run(Awaitable<T> task) {
        std::optional<T> result;
        std::exception_ptr failure;
        asio::co_spawn(loop_, std::move(task), [&](std::exception_ptr thrown, T value) {
            failure = thrown;
            if (!thrown) result = std::move(value);
        });
        run_loop(failure);
        return std::move(*result);
    }

    void run(Awaitable<> task) {
        std::exception_ptr failure;
        asio::co_spawn(loop_, std::move(task), [&](std::exception_ptr thrown) { failure = thrown; });
        run_loop(failure);
    }

private:
    void run_loop(std::exception_ptr const& failure) {
        loop_.restart();
        loop_.run();
        if (failure) std::rethrow_exception(failure);
    }

    asio::io_context loop_{1};
    std::unique_ptr<Store> store_;
};

}  // namespace veirom
