// Visits: one statement begins or continues one.
#include "storage/visits.hpp"

#include "storage/people_statements.hpp"
#include "storage/workers.hpp"

namespace veirom {

Visits::Visits(Workers& workers) : workers_(workers) {}

boost::asio::awaitable<std::int64_t> Visits::begin(NewVisit visit) {
    auto work = [visit](Database& database) {
        std::optional<std::string> role;
        if (visit.role) role = std::to_string(param(*visit.role));
        pqxx::result const rows =
            database.exec(statements::begin_visit, param(visit.person), param(visit.room), param(visit.side),
                          nullable(role), param(visit.session), visit.refused);
        return rows.empty() ? std::int64_t{0} : rows[0]["id"].as<std::int64_t>();
    };
    return workers_.run<std::int64_t>(std::move(work));
}

boost::asio::awaitable<void> Visits::touch(std::vector<std::int64_t> visits) {
    auto work = [visits = std::move(visits)](Database& database) {
        std::string ids = "{";
        for (std::int64_t const visit : visits) ids += (ids.size() > 1 ? "," : "") + std::to_string(visit);
        database.exec(statements::touch_visits, ids + "}");
    };
    return workers_.run<void>(std::move(work));
}

boost::asio::awaitable<std::vector<VisitRecord>> Visits::of_room(RoomId room, int count) {
    auto work = [room, count](Database& database) {
        std::vector<VisitRecord> visits;
        for (auto const& row : database.exec(statements::visits_of_room, param(room), count)) {
            VisitRecord visit;
            visit.visit = row["id"].as<std::int64_t>();
            visit.person = id_of<PersonTag>(row["person"]);
            visit.side = enum_of<Side>(row["side"]);
            if (!row["role"].is_null()) visit.role = enum_of<Role>(row["role"]);
            visit.refused = row["refused"].as<bool>();
            visit.from = time_of(row["from_at"]);
            visit.last = time_of(row["last_at"]);
            visits.push_back(visit);
        }
        return visits;
    };
    return workers_.run<std::vector<VisitRecord>>(std::move(work));
}

}  // namespace veirom
