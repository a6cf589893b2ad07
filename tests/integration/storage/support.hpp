// What the tests of storage share: one private PostgreSQL for each test program, a fresh database for each
// test case, and rooms to write in. The cluster does not wait for the disk: nothing here pulls the plug.
#pragma once

#include <filesystem>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include "storage/store.hpp"

namespace veirom::test {

/// Runs an operation to its end on an event loop of its own.
template <class Result>
Result await(boost::asio::awaitable<Result> operation) {
    boost::asio::io_context loop;
    std::promise<Result> promise;
    boost::asio::co_spawn(loop, std::move(operation), [&](std::exception_ptr failure, auto... result) {
        if (failure)
            promise.set_exception(failure);
        else
            promise.set_value(std::move(result)...);
    });
    loop.run();
    return promise.get_future().get();
}

/// A folder of its own under /tmp that root and PostgreSQL's user can both enter; gone at the end.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    std::filesystem::path const path;
};

/// A fresh, migrated database. It goes with the program's cluster: dropping each one costs a checkpoint.
class TestDatabase {
public:
    TestDatabase();

    std::string const& address() const { return address_; }
    /// For a store on this database; the master key is the program's.
    StoreSettings settings() const;
    /// The same through whatever listens in `folder` and passes on to `socket_folder()`.
    StoreSettings settings_by_way_of(std::filesystem::path const& folder) const;
    /// Runs SQL as the database's owner, behind the store's back; gives the first column of each row.
    std::vector<std::string> sql(std::string const& text) const;
    std::string one(std::string const& text) const { return sql(text).at(0); }

private:
    std::string name_;
    std::string address_;
};

/// The program's PostgreSQL, for tests of the cluster itself and for pg_dump.
std::string cluster_address(std::string const& database);
/// Where it listens.
std::string socket_folder();
std::filesystem::path master_key_file();
/// The whole database as pg_dump writes it.
std::string dump_of(TestDatabase const& database);
std::string hexadecimal_of(std::string const& text);

template <class Identifier>
Identifier random_id();
extern template RoomId random_id<RoomId>();
extern template PersonId random_id<PersonId>();
extern template PutId random_id<PutId>();
extern template SessionId random_id<SessionId>();

Time now();

/// A message as an entry; `text` becomes its value.
Entry message(RoomId room, Side side, std::int64_t seq, PersonId by, PutId put_id, int part,
              std::string text);

/// One put with one message, decided on `expected`.
std::shared_ptr<Append> message_append(RoomId room, Side side, std::int64_t expected, PersonId by,
                                       PutId put_id, std::string text);

/// A room with one entry in its circle, led by `lead`, in an organisation of its own.
struct TestRoom {
    OrganisationId organisation;
    RoomId room;
    PersonId lead;
};
TestRoom open_room(Store& store);

}  // namespace veirom::test
