// One batch, one transaction; and after a cut inside COMMIT, the look that tells what stands.
#include "storage/committer.hpp"

#include <thread>
#include <utility>

#include "storage/entry_changes.hpp"
#include "storage/random.hpp"
#include "storage/statements.hpp"
#include "storage/workers.hpp"

namespace veirom {

namespace {

constexpr std::chrono::milliseconds settle_pause{50};  // Between looks at a database that drops us again.

template <std::size_t... I>
pqxx::result exec_append(Database& database, pqxx::transaction_base& transaction,
                         std::array<std::string, sizeof...(I)> const& parameters, std::index_sequence<I...>) {
    return database.exec(transaction, statements::append_batch, bytes(parameters[I])...);
}

std::unordered_set<std::int64_t> tokens_of(pqxx::result const& rows) {
    std::unordered_set<std::int64_t> tokens;
    for (auto const& row : rows) tokens.insert(row[0].as<std::int64_t>());
    return tokens;
}

void fail_all(Batch& batch, std::exception_ptr failure) {
    for (WaitingAppend& waiting : batch.waiting()) waiting.answer->failure = failure;
}

void set_outcomes(Batch& batch, std::unordered_set<std::int64_t> const& appended) {
    for (WaitingAppend& waiting : batch.waiting())
        waiting.answer->outcome =
            appended.contains(waiting.token) ? AppendOutcome::appended : AppendOutcome::again;
}

}  // namespace

Committer::Committer(std::string database_address, std::chrono::milliseconds wait_max)
    : database_address_(std::move(database_address)),
      name_("veirom lane " + new_token().substr(0, 32)),
      wait_max_(wait_max) {}

Committer::~Committer() = default;

Database& Committer::connected(Deadline deadline) {
    if (!database_) {
        auto fresh = connect_until(database_address_, deadline);
        // Named before it is used: a lost one without the name could not be found.
        fresh->exec(statements::set_application_name, name_);
        database_ = std::move(fresh);
    }
    return *database_;
}

void Committer::commit(Batch& batch) {
    Deadline const deadline = std::chrono::steady_clock::now() + wait_max_;
    std::exception_ptr failure;
    bool lost = false;
    bool one_is_to_blame = false;
    try {
        try {
            connected(deadline);
            set_outcomes(batch, append(batch));
            return;
        } catch (pqxx::failure const&) {
            lost = database_ && connection_lost(*database_);
            rethrow_as_ours();
        }
    } catch (SealBroken const&) {
        one_is_to_blame = true;
        failure = std::current_exception();
    } catch (StoreUnavailable const&) {
        failure = std::current_exception();
    } catch (std::exception const&) {
        one_is_to_blame = true;
        failure = std::current_exception();
    }
    if (lost)
        settle(batch, deadline);
    else if (one_is_to_blame && batch.waiting().size() > 1)
        // An append that the database does not take must not take its neighbours along.
        commit_one_by_one(batch);
    else
        fail_all(batch, failure);
}

Committer::Tokens Committer::append(Batch const& batch) {
    return batch.has_more() ? append_with_more(batch) : append_alone(batch);
}

Committer::Tokens Committer::append_alone(Batch const& batch) {
    // The statement is the transaction: one round trip.
    pqxx::nontransaction transaction(database_->connection());
    return tokens_of(exec_append(*database_, transaction, batch.parameters(),
                                 std::make_index_sequence<append_parameters>{}));
}

Committer::Tokens Committer::append_with_more(Batch const& batch) {
    pqxx::work transaction(database_->connection());
    Tokens const appended = tokens_of(exec_append(*database_, transaction, batch.parameters(),
                                                  std::make_index_sequence<append_parameters>{}));
    for (WaitingAppend const& waiting : batch.waiting())
        if (appended.contains(waiting.token))
            write_changes(*database_, transaction, *waiting.append, *waiting.key);
    transaction.commit();
    return appended;
}

void Committer::commit_one_by_one(Batch& batch) {
    for (WaitingAppend& waiting : batch.waiting()) {
        Batch one;
        WaitingAppend alone;
        alone.token = waiting.token;
        alone.append = waiting.append;
        alone.key = waiting.key;
        alone.answer = std::move(waiting.answer);
        one.add(std::move(alone));
        commit(one);
        waiting.answer = std::move(one.waiting().front().answer);
    }
}

/// The connection died with the batch under way: it may stand, or not. Asks until the database answers or
/// `deadline` has passed.
void Committer::settle(Batch& batch, Deadline deadline) {
    unknown_commits_ += 1;
    do {
        try {
            database_.reset();
            connected(deadline);
            end_lost_half(deadline);
            set_outcomes(batch, look_up(batch));
            return;
        } catch (pqxx::failure const&) {
            if (database_ && !connection_lost(*database_)) break;
            database_.reset();
            std::this_thread::sleep_for(settle_pause);
        } catch (std::exception const&) {
            fail_all(batch, std::current_exception());
            return;
        }
    } while (std::chrono::steady_clock::now() < deadline);
    fail_all(batch, std::make_exception_ptr(StoreUnavailable("an append could not be looked into")));
}

/// Our lost half may still be at work on its own connection, or have our statement before it and not have
/// read it yet. Nothing is looked up before it is gone.
void Committer::end_lost_half(Deadline deadline) {
    while (!database_->exec(statements::end_lost_connections, name_).empty())
        if (std::chrono::steady_clock::now() >= deadline)
            throw StoreUnavailable("a lost connection does not end");
}

Committer::Tokens Committer::look_up(Batch const& batch) {
    std::vector<RoomId> rooms;
    std::vector<PutId> put_ids;
    std::string tokens, sides, seqs, parts;
    // Every entry, not the first alone: another node may have taken in one put of a turn that was lost here.
    for (WaitingAppend const& waiting : batch.waiting()) {
        for (Entry const& entry : waiting.append->entries) {
            rooms.push_back(entry.room);
            put_ids.push_back(entry.put_id);
            char const* const comma = tokens.empty() ? "" : ",";
            tokens += comma + std::to_string(waiting.token);
            sides += comma + std::to_string(param(entry.side));
            seqs += comma + std::to_string(entry.seq.value);
            parts += comma + std::to_string(entry.part);
        }
    }
    auto const array = [](std::string const& elements) { return "{" + elements + "}"; };
    pqxx::work transaction(database_->connection());
    // Whoever else holds these heads is waited for, so that nothing ends after we have looked.
    transaction.exec("SET LOCAL lock_timeout = " + std::to_string(wait_max_.count()));
    database_->exec(transaction, statements::wait_for_heads, id_array(rooms), array(sides));
    Tokens standing =
        tokens_of(database_->exec(transaction, statements::stands, array(tokens), id_array(rooms),
                                  array(sides), array(seqs), id_array(put_ids), array(parts)));
    transaction.commit();
    return standing;
}

void append_in(Database& database, pqxx::transaction_base& transaction, Append const& append,
               DataKeyPointer key) {
    Batch batch;
    WaitingAppend only;
    only.append = std::shared_ptr<Append const>(std::shared_ptr<void>(), &append);  // The caller keeps it.
    only.key = std::move(key);
    batch.add(std::move(only));
    if (exec_append(database, transaction, batch.parameters(), std::make_index_sequence<append_parameters>{})
            .empty())
        throw StoreUnavailable("a new room did not take its first entries");
    write_changes(database, transaction, append, *batch.waiting().front().key);
}

}  // namespace veirom
