#include "tests/integration/server/behind.hpp"

#include <future>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include "storage/store.hpp"

namespace veirom::test {

namespace {

template <class Result>
Result await(boost::asio::awaitable<Result> operation) {
    boost::asio::io_context loop;
    std::promise<Result> promise;
    boost::asio::co_spawn(loop, std::move(operation), [&](std::exception_ptr failure, Result result) {
        if (failure)
            promise.set_exception(failure);
        else
            promise.set_value(std::move(result));
    });
    loop.run();
    return promise.get_future().get();
}

Store& store_of(World& world) {
    static Store store = [&world] {
        StoreSettings settings;
        settings.database_address = world.server.database_address();
        settings.master_key_file = world.ground.path / "master.key";
        return Store(settings);
    }();
    return store;
}

}  // namespace

std::vector<std::int64_t> heads_of(World& world, RoomId room) {
    std::vector<RoomId> const rooms(1, room);
    std::vector<std::int64_t> heads(2, 0);
    auto const rows = await(store_of(world).journal().heads(rooms));
    if (rows.empty()) return {};
    for (HeadRow const& row : rows) heads[static_cast<std::size_t>(row.side)] = row.head.value;
    return heads;
}

void append_behind(World& world, Entry const& entry) {
    auto append = std::make_shared<Append>();
    append->room = entry.room;
    append->side = entry.side;
    append->expected = Seq{entry.seq.value - 1};
    append->entries.push_back(entry);
    REQUIRE(await(store_of(world).journal().append(append)) == AppendOutcome::appended);
}

}  // namespace veirom::test
