// The pages themselves, what every answer carries, TLS, and what logs and metrics may know.
#include <fstream>
#include <thread>

#include "tests/catch.hpp"
#include "tests/integration/server/tls_line.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

void write_file(std::filesystem::path const& file, std::string const& text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

}  // namespace

TEST_CASE(
    "the client's files are sent compressed, kept for good when hashed, and its addresses lead to its page",
    "[server][pages]") {
    Ground ground;
    auto const web = ground.path / "web";
    write_file(web / "index.html", "<!doctype html><title>page</title>");
    write_file(web / "assets" / "main-1a2b.js", "plain script");
    write_file(web / "assets" / "main-1a2b.js.br", "brotli bytes");
    write_file(web / "sw.js", "worker");
    write_file(ground.path / "secret", "not part of the client");
    RunningServer server(ground, {"web.folder=" + web.string()});
    Browser browser(server.port(), server.origin());

    auto const script =
        browser.send_with("GET", "/assets/main-1a2b.js", "", {{"Accept-Encoding", "gzip, br"}});
    CHECK(script.body == "brotli bytes");
    CHECK(script.header("content-encoding") == "br");
    CHECK(script.header("cache-control").find("immutable") != std::string::npos);
    CHECK(browser.get("/assets/main-1a2b.js").body == "plain script");
    for (auto const* path : {"/", "/o/anybody", "/i", "/l", "/room/0123"}) {
        auto const page = browser.get(path);
        CHECK(page.status == 200);
        CHECK(page.body.find("<title>page") != std::string::npos);
        CHECK(page.header("cache-control") == "no-cache");
        CHECK(browser.send_with("GET", path, "", {{"If-None-Match", page.header("etag")}}).status == 304);
    }
    CHECK(browser.get("/sw.js").header("cache-control") == "no-cache");
    for (auto const* path : {"/../secret", "/assets/../../secret", "/%2e%2e/secret", "/assets", "//secret"})
        CHECK(browser.get(path).status == 404);

    // Built anew while the server runs: the next look at the page sees it.
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    write_file(web / "index.html", "<!doctype html><title>newer</title>");
    CHECK(browser.get("/").body.find("newer") != std::string::npos);
}

TEST_CASE("every answer carries the same protection", "[server][pages]") {
    Pair pair;
    for (auto const* path : {"/", "/api/me", "/api/nothing", "/healthz"}) {
        auto const answer = pair.seeker.get(path);
        std::string const policy = answer.header("content-security-policy");
        for (auto const* part :
             {"default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'"})
            CHECK(policy.find(part) != std::string::npos);
        CHECK(policy.find("unsafe") == std::string::npos);
        CHECK(answer.header("x-content-type-options") == "nosniff");
        CHECK(answer.header("referrer-policy") == "no-referrer");
        CHECK_FALSE(answer.header("permissions-policy").empty());
        CHECK(answer.header("strict-transport-security").empty());
    }
    CHECK(pair.seeker.get("/api/me").header("cache-control") == "no-store");
    CHECK(pair.seeker.get("/api/rooms").header("cache-control") == "no-store");
}

TEST_CASE("with a certificate it speaks TLS 1.2 and newer, and rooms work over it", "[server][tls]") {
    Ground ground;
    std::string const certificate = (ground.path / "server.crt").string(),
                      key = (ground.path / "server.key").string();
    REQUIRE(std::system(("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj "
                         "/CN=localhost "
                         "-addext subjectAltName=DNS:localhost -keyout " +
                         key + " -out " + certificate + " 2>/dev/null")
                            .c_str()) == 0);
    auto const port = free_port();
    std::string const origin = "https://localhost:" + std::to_string(port);
    RunningServer server(
        ground, {"http.certificate=" + certificate, "http.key=" + key, "http.port=" + std::to_string(port)},
        origin);
    std::unique_ptr<TlsLine> line;
    for (int i = 0; i < 600 && !(line && line->connected()); ++i) {
        line = std::make_unique<TlsLine>(port, certificate);
        if (!line->connected()) std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    REQUIRE(line->connected());
    line->write("GET /healthz HTTP/1.1\r\nHost: guidance.example\r\n\r\n");
    CHECK(line->read_until("ok\n").find("Strict-Transport-Security: max-age=31536000") != std::string::npos);

    add_organisation(server, "test");
    std::string const link =
        run_veirom(server.arguments({"admin", "counsellor", "add", "kari", "--organisation", "test"}));
    std::string const token = link.substr(link.find('#') + 1, 64);
    std::string const body = encode(UseSignInLink{token, good_password, Device::staff});
    line->write(
        "POST /api/sign-in-links/use HTTP/1.1\r\nHost: localhost\r\nX-Veirom: 1\r\nOrigin: " + origin +
        "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
        body);
    std::string const signed_in = line->read_until("\"help\"");
    auto const cookie_at = signed_in.find("__Host-veirom=");
    REQUIRE(cookie_at != std::string::npos);
    std::string const cookie = signed_in.substr(cookie_at, signed_in.find(';', cookie_at) - cookie_at);

    TlsLine socket(port, certificate, TLS1_2_VERSION);
    REQUIRE(socket.connected());
    socket.write(
        "GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        "Sec-WebSocket-Protocol: veirom.v1\r\nOrigin: " +
        origin + "\r\nCookie: " + cookie + "\r\n\r\n");
    CHECK(socket.read_until("\r\n\r\n").find("101 Switching Protocols") != std::string::npos);
    std::string const frame = encode(ClientFrame(Enter{new_id<RoomId>(), Side::circle, {}, {}, 0}));
    socket.write_frame(frame);
    CHECK(socket.read_until("unknown_room").find("\"type\":\"closed\"") != std::string::npos);

    CHECK_FALSE(TlsLine(port, certificate, TLS1_1_VERSION).connected());
    CHECK_FALSE(TlsLine(port, "").connected());  // And a client that does not trust it stays away.
}

TEST_CASE("logs are JSON lines without what people wrote, and metrics count what happened",
          "[server][pages]") {
    Ground ground;
    RunningServer server(ground, {"log.level=debug"});
    add_organisation(server, "test");
    Browser counsellor = staff_of(server, "test", "canaryname");
    RoomId const room = open_room(counsellor, "canarytitle");
    Browser seeker = seeker_of(server, invite(counsellor, room), "canaryseeker");
    Line line(seeker);
    enter(line, room);
    line.send(message_put(room, "canarytext"));
    line.expect<Done>();
    line.send(message_draft(room, new_id<PutId>().text(), "canarydraft"));
    line.expect<DraftKept>();
    line.send(message_put(room, " "));
    line.expect<Refused>();
    Browser watcher(server.metrics_port(), "");
    std::string const metrics = watcher.get("/metrics").body;
    for (auto const* name :
         {"veirom_connections 1", "veirom_refused_total{code=\"empty\"} 1",
          "veirom_commit_wait_seconds_count", "veirom_loop_busy_share", "veirom_storage_entries_total"})
        CHECK(metrics.find(name) != std::string::npos);
    CHECK(Browser(server.port(), server.origin()).get("/metrics").status == 404);
    std::string const log = server.log();
    CHECK(log.find("\"what\":\"invitation_accepted\"") != std::string::npos);
    CHECK((log + metrics).find("canary") == std::string::npos);
    std::istringstream lines(log);
    for (std::string one; std::getline(lines, one);) {
        INFO(one);
        CHECK(one.starts_with("{\"at\":"));
        CHECK(one.ends_with("}"));
    }
}

TEST_CASE("settings come from default, file, environment and flag, in that order",
          "[server][configuration]") {
    Ground ground;
    write_file(ground.path / "veirom.ini",
               "[http]\nport = 1111\naddress = 127.0.0.3\n# a remark\n[log]\nlevel = error\n");
    std::string const file = (ground.path / "veirom.ini").string();
    setenv("VEIROM_HTTP_PORT", "2222", 1);
    setenv("VEIROM_LOG_LEVEL", "warning", 1);
    std::string const shown = run_veirom({"--config", file, "--set", "http.port=3333", "config", "show"});
    unsetenv("VEIROM_HTTP_PORT");
    unsetenv("VEIROM_LOG_LEVEL");
    CHECK(shown.find("port = 3333    # flag") != std::string::npos);
    CHECK(shown.find("level = warning    # environment") != std::string::npos);
    CHECK(shown.find("address = 127.0.0.3    # " + file) != std::string::npos);
    CHECK(run_veirom({"--set", "database.address=postgresql://me:secret@db", "config", "show"})
              .find("secret") == std::string::npos);
    CHECK(run_veirom({"--set", "http.prt=1", "config", "show"}, 1).find("no setting") != std::string::npos);
    write_file(ground.path / "wrong.ini", "[http]\nport\n");
    CHECK(
        run_veirom({"--config", (ground.path / "wrong.ini").string(), "config", "check"}, 1).find("line 2") !=
        std::string::npos);
    CHECK(run_veirom({"--set", "http.certificate=/nowhere", "config", "check"}, 2).find("go together") !=
          std::string::npos);
}
