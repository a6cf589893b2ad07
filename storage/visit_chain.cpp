// hash(n) = SHA-256(hash(n - 1), then the visit's columns, each with a space before it); hash(0) is empty.
#include "storage/visit_chain.hpp"

#include "storage/people_statements.hpp"
#include "storage/random.hpp"
#include "storage/workers.hpp"

namespace veirom {

namespace {

constexpr int linked_at_once = 1'000;
constexpr int checked_at_once = 10'000;

constexpr char const* columns[] = {"id",      "person",  "room",    "side",   "role",
                                   "session", "refused", "from_us", "last_us"};

std::string next_hash(std::string hash, pqxx::row const& visit) {
    for (char const* const column : columns) {
        hash += ' ';
        hash += visit[column].is_null() ? "-" : visit[column].c_str();
    }
    return sha256(hash);
}

std::int64_t link_now(Database& database) {
    pqxx::work transaction(database.connection());
    if (!database.exec(transaction, statements::lock_visit_chain)[0]["mine"].as<bool>()) return 0;
    pqxx::result const end = database.exec(transaction, statements::end_of_visit_chain);
    std::int64_t place = end.empty() ? 0 : end[0]["place"].as<std::int64_t>();
    std::string hash = end.empty() ? std::string{} : bytes_of(end[0]["hash"]);
    pqxx::result const over = database.exec(transaction, statements::visits_to_link, linked_at_once);
    for (auto const& visit : over) {
        hash = next_hash(std::move(hash), visit);
        database.exec(transaction, statements::link_visit, ++place, visit["id"].as<std::int64_t>(),
                      bytes(hash));
    }
    transaction.commit();
    return static_cast<std::int64_t>(over.size());
}

VisitChainCheck check_now(Database& database) {
    VisitChainCheck check;
    std::string hash;
    // One moment for all of it: links that are made meanwhile belong to the next check.
    pqxx::transaction<pqxx::isolation_level::repeatable_read> transaction(database.connection());
    for (;;) {
        pqxx::result const page =
            database.exec(transaction, statements::visit_chain_after, check.links, checked_at_once);
        for (auto const& link : page) {
            std::int64_t const place = check.links + 1;
            bool const there = link["place"].as<std::int64_t>() == place && !link["id"].is_null();
            if (there) hash = next_hash(std::move(hash), link);
            if (!there || hash != bytes_of(link["hash"])) {
                check.broken_at = place;
                return check;
            }
            check.links = place;
        }
        if (page.size() < checked_at_once) break;
    }
    check.without_link =
        database.exec(transaction, statements::visits_without_link)[0]["number"].as<std::int64_t>();
    return check;
}

}  // namespace

VisitChain::VisitChain(Workers& workers) : workers_(workers) {}

boost::asio::awaitable<std::int64_t> VisitChain::link() {
    auto work = [](Database& database) { return link_now(database); };
    return workers_.run<std::int64_t>(std::move(work));
}

boost::asio::awaitable<VisitChainCheck> VisitChain::check() {
    auto work = [](Database& database) { return check_now(database); };
    return workers_.run<VisitChainCheck>(std::move(work));
}

}  // namespace veirom
