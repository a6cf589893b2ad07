// Documents over HTTP: who gets one, what is refused, and that a browser is never asked to show one.
#include "protocol/limits.hpp"
#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

std::string path_of(RoomId room, std::string const& id, int part) {
    return "/api/rooms/" + room.text() + "/documents/" + id + "/" + std::to_string(part);
}

HttpAnswer send_part(Browser& browser, RoomId room, std::string const& id, int part,
                     std::string const& bytes) {
    return browser.send_with(
        "PUT", path_of(room, id, part), bytes,
        {{"X-Veirom", "1"}, {"Origin", browser.origin()}, {"Content-Type", "application/octet-stream"}});
}

HttpAnswer begin(Browser& browser, RoomId room, std::string const& id, std::size_t size) {
    return browser.post("/api/rooms/" + room.text() + "/documents",
                        BeginDocument{{id}, static_cast<std::int64_t>(size)});
}

std::string const a_pdf = "%PDF-1.7\nMy life";

/// Whole, and not named yet. Gives its id.
std::string uploaded(Browser& browser, RoomId room, std::string const& content = a_pdf) {
    std::string const id = new_id<PutId>().text();
    REQUIRE(begin(browser, room, id, content.size()).status == 200);
    auto const kept = Browser::read<DocumentUpload>(send_part(browser, room, id, 0, content));
    REQUIRE(kept.type);
    return id;
}

Document a_document(std::size_t size = a_pdf.size()) {
    return {"CV.pdf", DocumentType::pdf, static_cast<std::int64_t>(size), {}};
}

Seq put_document(Line& line, RoomId room, std::string const& id, Document const& document) {
    line.send(put_of(room, document, id));
    return line.expect<Done>().first;
}

}  // namespace

TEST_CASE("a document is its owner's alone until an entry names it, then the room's, then nobody's",
          "[server][document]") {
    Pair pair, others;
    Browser stranger = others.seeker;
    Browser nobody(world().server.port(), world().server.origin());
    std::string const id = uploaded(pair.seeker, pair.room), path = path_of(pair.room, id, 0);
    std::string const never = path_of(pair.room, new_id<PutId>().text(), 0);
    CHECK(pair.seeker.get(path).body == a_pdf);
    auto const unknown = pair.counsellor.get(never);
    REQUIRE(unknown.status == 404);
    for (Browser* const browser : {&pair.counsellor, &stranger}) {
        auto const answer = browser->get(path);
        CHECK(answer.status == 404);
        CHECK(answer.body == unknown.body);
    }
    CHECK(nobody.get(path).status == 401);

    Line line(pair.seeker);
    enter(line, pair.room);
    put_document(line, pair.room, id, a_document());
    CHECK(pair.counsellor.get(path).body == a_pdf);
    CHECK(pair.counsellor.get(path_of(pair.room, id, 1)).status == 404);
    CHECK(stranger.get(path).status == 404);
    // By the way of a room that they may read.
    CHECK(stranger.get(path_of(others.room, id, 0)).status == 404);

    line.send(put_of(pair.room, Erasure{{{Kind::document, {id}}}, Role::seeker}, new_id<PutId>().text()));
    line.expect<Done>();
    CHECK(pair.counsellor.get(path).status == 404);
    CHECK(pair.seeker.get(path).status == 404);
}

TEST_CASE("a counsellor who has shared a document takes it back", "[server][document]") {
    Pair pair;
    std::string const id = uploaded(pair.counsellor, pair.room);
    Line line(pair.counsellor);
    enter(line, pair.room);
    put_document(line, pair.room, id, a_document());
    CHECK(pair.seeker.get(path_of(pair.room, id, 0)).body == a_pdf);
    line.send(put_of(pair.room, Erasure{{{Kind::document, {id}}}, Role::lead}, new_id<PutId>().text()));
    line.expect<Done>();
    CHECK(pair.seeker.get(path_of(pair.room, id, 0)).status == 404);
}

TEST_CASE("a document goes out as bytes to be saved, and never as a page", "[server][document]") {
    Pair pair;
    std::string const id = uploaded(pair.seeker, pair.room);
    auto const answer = pair.seeker.get(path_of(pair.room, id, 0));
    CHECK(answer.header("content-type") == "application/octet-stream");
    CHECK(answer.header("content-disposition") == "attachment");
    CHECK(answer.header("x-content-type-options") == "nosniff");
    CHECK(answer.header("content-security-policy") == "default-src 'none'; sandbox");
    CHECK(answer.headers.count("content-security-policy") == 1);
    CHECK(answer.header("cache-control") == "no-store");
    CHECK(answer.header("cross-origin-resource-policy") == "same-origin");
}

TEST_CASE("what is none of the types is refused and leaves nothing", "[server][document]") {
    Pair pair;
    std::string const full(static_cast<std::size_t>(limits::document_part_bytes), 'a');
    std::string const id = new_id<PutId>().text();
    begin(pair.seeker, pair.room, id, 30);
    CHECK(send_part(pair.seeker, pair.room, id, 0, "<svg onload=\"alert(document)\"/>").code() ==
          "wrong_type");
    CHECK(pair.seeker.get(path_of(pair.room, id, 0)).status == 404);

    // Told only at its end: text, and then a byte that is none.
    std::string const late = new_id<PutId>().text();
    begin(pair.seeker, pair.room, late, full.size() + 1);
    CHECK(send_part(pair.seeker, pair.room, late, 0, full).status == 200);
    auto const answer = send_part(pair.seeker, pair.room, late, 1, std::string(1, '\x01'));
    CHECK(answer.status == 415);
    CHECK(answer.code() == "wrong_type");
    CHECK(pair.seeker.get(path_of(pair.room, late, 0)).status == 404);
}

TEST_CASE("an upload that was cut goes on where it stopped, and is nothing to anybody until then",
          "[server][document]") {
    Pair pair;
    std::string const full(static_cast<std::size_t>(limits::document_part_bytes), 'a');
    std::string const id = new_id<PutId>().text();
    begin(pair.seeker, pair.room, id, full.size() + 2);
    CHECK(send_part(pair.seeker, pair.room, id, 0, full.substr(1)).status == 404);  // Not the whole part.
    CHECK_FALSE(Browser::read<DocumentUpload>(send_part(pair.seeker, pair.room, id, 0, full)).type);
    CHECK(pair.seeker.get(path_of(pair.room, id, 0)).status == 404);
    Line line(pair.seeker);
    enter(line, pair.room);
    Document const document{"CV.txt", DocumentType::text, static_cast<std::int64_t>(full.size() + 2), {}};
    line.send(put_of(pair.room, document, id));
    CHECK(line.expect<Refused>().code == "not_kept");

    auto const again = Browser::read<DocumentUpload>(begin(pair.seeker, pair.room, id, full.size() + 2));
    CHECK(again.parts == std::vector<std::int64_t>{0});
    auto const whole = Browser::read<DocumentUpload>(send_part(pair.seeker, pair.room, id, 1, "b\n"));
    CHECK(whole.type == DocumentType::text);
    put_document(line, pair.room, id, document);
    CHECK(pair.counsellor.get(path_of(pair.room, id, 1)).body == "b\n");
}

TEST_CASE("an entry can't lie about its document, nor name somebody else's", "[server][document]") {
    Pair pair;
    std::string const id = uploaded(pair.seeker, pair.room);
    Line line(pair.seeker), theirs(pair.counsellor);
    enter(line, pair.room);
    enter(theirs, pair.room);
    theirs.send(put_of(pair.room, a_document(), id));
    CHECK(theirs.expect<Refused>().code == "not_kept");
    Document lie = a_document();
    lie.size += 1;
    line.send(put_of(pair.room, lie, id));
    CHECK(line.expect<Refused>().code == "not_kept");
    lie = {"CV.png", DocumentType::png, a_document().size, {}};
    line.send(put_of(pair.room, lie, id));
    CHECK(line.expect<Refused>().code == "not_kept");
    put_document(line, pair.room, id, a_document());
    line.send(message_put(pair.room, "still here"));
    line.expect<Done>();
}

TEST_CASE("a part is as large as a part, and nothing else may be", "[server][document]") {
    Pair pair;
    auto const bytes = static_cast<std::size_t>(limits::document_part_bytes);
    std::string const id = new_id<PutId>().text();
    CHECK(begin(pair.seeker, pair.room, id, 0).code() == "empty");
    CHECK(begin(pair.seeker, pair.room, id, limits::document_size_max + 1).code() == "too_large");
    CHECK(begin(pair.seeker, pair.room, "../../etc", 5).code() == "malformed");
    CHECK(begin(pair.seeker, pair.room, id, limits::document_size_max).status == 200);
    CHECK(begin(pair.counsellor, pair.room, id, limits::document_size_max).status == 404);
    CHECK(send_part(pair.seeker, pair.room, id, 0, std::string(bytes + 1, 'a')).status == 413);
    CHECK(send_part(pair.seeker, pair.room, id, 80, "a").status == 404);
    CHECK(send_part(pair.counsellor, pair.room, id, 0, std::string(bytes, 'a')).status == 404);
    // The larger body is for a part alone, and only as bytes.
    CHECK(pair.seeker.send("POST", "/api/rooms", std::string(40'000, ' ')).status == 413);
    CHECK(pair.seeker.send("POST", "/api/rooms", std::string(200'000, ' ')).status == 413);
    std::multimap<std::string, std::string> const no_header{{"Origin", pair.seeker.origin()},
                                                            {"Content-Type", "application/octet-stream"}};
    CHECK(pair.seeker.send_with("PUT", path_of(pair.room, id, 0), "a", no_header).code() == "wrong_origin");
    std::multimap<std::string, std::string> const as_form{
        {"X-Veirom", "1"}, {"Origin", pair.seeker.origin()}, {"Content-Type", "text/plain"}};
    CHECK(pair.seeker.send_with("PUT", path_of(pair.room, id, 0), "a", as_form).code() == "malformed");
}

TEST_CASE("an owner drops what was never shared; what was shared is not dropped", "[server][document]") {
    Pair pair;
    std::string const id = uploaded(pair.seeker, pair.room);
    std::string const path = "/api/rooms/" + pair.room.text() + "/documents/" + id;
    CHECK(pair.counsellor.send("DELETE", path, "").status == 404);
    CHECK(pair.seeker.send("DELETE", path, "").status == 204);
    CHECK(pair.seeker.get(path + "/0").status == 404);
    std::string const shared = uploaded(pair.seeker, pair.room);
    Line line(pair.seeker);
    enter(line, pair.room);
    put_document(line, pair.room, shared, a_document());
    CHECK(pair.seeker.send("DELETE", "/api/rooms/" + pair.room.text() + "/documents/" + shared, "").status ==
          404);
}

TEST_CASE("minutes come with what was promised, to both, in one put", "[server][meeting]") {
    Pair pair;
    Line line(pair.counsellor), theirs(pair.seeker);
    PersonId const me = enter(line, pair.room).person;
    enter(theirs, pair.room);
    std::string const talk = new_id<PutId>().text();
    Meeting meeting;
    meeting.phase = MeetingPhase::planned;
    meeting.day = Date{std::chrono::year{2026} / 12 / 3};
    meeting.time = "10:00";
    meeting.zone = "Europe/Oslo";
    line.send(put_of(pair.room, meeting, talk));
    Seq const planned = line.expect<Done>().last;
    theirs.expect<Entries>();
    meeting.minutes = Minutes{"", "", "", "", "We go on", ""};
    ActionPoint promise;
    promise.what = "Ring the doctor";
    promise.person = me;
    promise.about = About{Kind::meeting, {talk}, {}};
    Put put = put_of(pair.room, meeting, talk, planned);
    put.changes.push_back({Kind::action_point, {new_id<PutId>().text()}, 1, {}, Value(promise)});
    line.send(put);
    CHECK(line.expect<Done>().last.value == planned.value + 2);
    CHECK(theirs.expect<Entries>().entries.size() == 2);
}
