// Visits that are over are linked into one chain of hashes, so that a row that somebody changes, moves or
// takes out of the database afterwards is found. A chain whose last links were cut off together with their
// visits looks whole: only a copy of its head kept elsewhere tells.
#pragma once

#include <cstdint>
#include <optional>

#include <boost/asio/awaitable.hpp>

namespace veirom {

class Workers;

struct VisitChainCheck {
    std::int64_t links{};  // That were looked at, from the first.
    /// The first place where the chain is not what it was: a link or its visit is gone, changed or moved.
    std::optional<std::int64_t> broken_at;
    std::int64_t without_link{};  // Visits that were linked once and are in no link.

    bool whole() const { return !broken_at && without_link == 0; }
};

class VisitChain {
public:
    explicit VisitChain(Workers& workers);

    /// Links what is over, oldest first, at most a thousand; how many. 0, too, while another program does it.
    boost::asio::awaitable<std::int64_t> link();
    /// Reads the whole chain.
    boost::asio::awaitable<VisitChainCheck> check();

private:
    Workers& workers_;
};

}  // namespace veirom
