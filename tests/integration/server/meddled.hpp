// A server whose database a test meddles with.
#pragma once

#include <chrono>
#include <cstdio>
#include <thread>

#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

namespace veirom::test {

/// A server of its own, because these cases meddle with its database.
struct Meddled {
    Ground ground;
    RunningServer server{ground};
    Browser counsellor{server.port(), server.origin()};
    RoomId room;

    Meddled() {
        add_organisation(server, "test");
        counsellor = staff_of(server, "test", "kari");
        room = open_room(counsellor);
    }

    FILE* begin_sql(std::string const& statement) const {
        std::string const command = "psql -XAtq '" + server.database_address() + "' -c \"" + statement + "\"";
        FILE* const answer = popen(command.c_str(), "r");
        REQUIRE(answer != nullptr);
        return answer;
    }
    std::string sql(std::string const& statement) const {
        FILE* const pipe = begin_sql(statement);
        std::string answer;
        char buffer[256];
        while (std::fgets(buffer, sizeof buffer, pipe) != nullptr) answer += buffer;
        REQUIRE(pclose(pipe) == 0);
        return answer;
    }
    /// Begins a statement that takes hold of something, and waits until it has.
    FILE* hold(std::string const& statement) const {
        FILE* const holding = begin_sql(statement + "; select pg_sleep(600)");
        while (sql("select count(*) from pg_stat_activity where wait_event = 'PgSleep'") == "0\n")
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        return holding;
    }
    /// Ends a statement that holds something while it sleeps.
    void let_go(FILE* holding) const {
        sql("select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'");
        pclose(holding);
    }
};

}  // namespace veirom::test
