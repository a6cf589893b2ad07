// A batch of appends, sealed and encoded: what one commit of the journal takes. Filled on a lane's thread
// while the commit before it is under way.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "storage/append_answer.hpp"
#include "storage/binary_array.hpp"
#include "storage/data_key.hpp"
#include "storage/journal.hpp"

namespace veirom {

/// An append that waits for its commit.
struct WaitingAppend {
    std::int64_t token{};  // Names it within the lane.
    std::shared_ptr<Append const> append;
    DataKeyPointer key;
    std::unique_ptr<AppendAnswer> answer;
};

/// How many parameters statements::append_batch takes.
inline constexpr std::size_t append_parameters = 28;

class Batch {
public:
    /// Seals and encodes.
    void add(WaitingAppend waiting);
    /// Takes all of another batch.
    void join(Batch other);

    bool empty() const { return waiting_.empty(); }
    std::size_t entries() const { return entries_; }
    std::size_t bytes() const { return bytes_; }
    /// Whether something changes besides heads and entries, which asks for a transaction of several
    /// statements.
    bool has_more() const { return has_more_; }

    std::vector<WaitingAppend>& waiting() { return waiting_; }
    std::vector<WaitingAppend> const& waiting() const { return waiting_; }

    /// The parameters of statements::append_batch, in order.
    std::array<std::string, append_parameters> parameters() const;

private:
    void add_turn(WaitingAppend const& waiting);
    void add_entry(std::int64_t token, Entry const& entry, bool edit, DataKey const& key);

    std::vector<WaitingAppend> waiting_;
    std::size_t entries_ = 0;
    std::size_t bytes_ = 0;
    bool has_more_ = false;
    // One for each parameter; the places stand in batch.cpp.
    std::vector<BinaryArray> arrays_ = empty_arrays();
    static std::vector<BinaryArray> empty_arrays();
};

}  // namespace veirom
