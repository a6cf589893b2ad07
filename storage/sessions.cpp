// Sessions: looked up by the hash of their token at each request.
#include "storage/sessions.hpp"

#include "storage/people_statements.hpp"
#include "storage/random.hpp"
#include "storage/workers.hpp"

namespace veirom {

Sessions::Sessions(Workers& workers) : workers_(workers) {}

boost::asio::awaitable<BegunSession> Sessions::begin(NewSession session) {
    BegunSession made{new_id<SessionId>(), new_token()};
    auto work = [session, made = std::move(made)](Database& database) {
        pqxx::result const rows =
            database.exec(statements::begin_session, param(made.session), bytes(sha256(made.token)),
                          param(session.person), param(session.device), std::int64_t{session.idle.count()},
                          std::int64_t{session.absolute.count()});
        rows.at(0);  // Its own row, whichever run made it.
        return made;
    };
    return workers_.run<BegunSession>(std::move(work));
}

boost::asio::awaitable<std::optional<SessionRecord>> Sessions::find(std::string token) {
    auto work = [token = std::move(token)](Database& database) -> std::optional<SessionRecord> {
        pqxx::result const rows = database.exec(statements::find_session, bytes(sha256(token)));
        if (rows.empty()) return std::nullopt;
        auto const& row = rows[0];
        SessionRecord record;
        record.session = id_of<SessionTag>(row["id"]);
        record.person = id_of<PersonTag>(row["person"]);
        record.organisation = id_of<OrganisationTag>(row["organisation"]);
        record.standing = enum_of<Standing>(row["standing"]);
        record.device = enum_of<Device>(row["device"]);
        record.begun = time_of(row["begun"]);
        record.ends = time_of(row["ends"]);
        std::vector<SessionId> const used{record.session};
        if (row["stale"].as<bool>()) database.exec(statements::use_sessions, id_array(used));
        return record;
    };
    return workers_.run<std::optional<SessionRecord>>(std::move(work));
}

boost::asio::awaitable<std::vector<SessionId>> Sessions::in_force(std::vector<SessionId> sessions) {
    auto work = [sessions = std::move(sessions)](Database& database) {
        database.exec(statements::use_sessions, id_array(sessions));
        std::vector<SessionId> standing;
        for (auto const& row : database.exec(statements::sessions_in_force, id_array(sessions)))
            standing.push_back(id_of<SessionTag>(row["id"]));
        return standing;
    };
    return workers_.run<std::vector<SessionId>>(std::move(work));
}

boost::asio::awaitable<void> Sessions::end(SessionId session) {
    auto work = [session](Database& database) { database.exec(statements::end_session, param(session)); };
    return workers_.run<void>(std::move(work));
}

boost::asio::awaitable<std::vector<SessionId>> Sessions::end_all(PersonId person,
                                                                 std::optional<SessionId> but) {
    auto work = [person, but](Database& database) {
        std::optional<std::string> kept;
        if (but) kept = but->text();
        std::vector<SessionId> ended;
        for (auto const& row : database.exec(statements::end_sessions, param(person), nullable(kept)))
            ended.push_back(id_of<SessionTag>(row["id"]));
        return ended;
    };
    return workers_.run<std::vector<SessionId>>(std::move(work));
}

}  // namespace veirom
