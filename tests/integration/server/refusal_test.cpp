// Every refusal code, caused over the wire; each leaves the room as it was.
#include <set>

#include "protocol/limits.hpp"
#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

/// Sends a put that has to be refused with this code, and shows that the room has not moved.
Refused refused(Line& line, Put const& put, std::string const& code) {
    Line witness(world().counsellor);
    Seq const before = enter(witness, put.room).head;
    line.send(put);
    auto const answer = line.expect<Refused>();
    CHECK(answer.code == code);
    CHECK(answer.put_id == put.put_id);
    CHECK_FALSE(witness.next(std::chrono::milliseconds(100)).has_value());
    Line after(world().counsellor);
    CHECK(enter(after, put.room).head == before);
    return answer;
}

Answers shared_theme(Instrument const& map) {
    Answers answers;
    answers.instrument = map.id;
    answers.instrument_version = map.version;
    answers.round = 1;
    answers.theme = map.map->themes.front().id;
    AnsweredPoint point;
    point.id = map.map->themes.front().points.front();
    point.today = Answer(std::int64_t{2});
    point.desired = Answer(std::int64_t{4});
    answers.points.push_back(point);
    return answers;
}

std::string id_of(Answers const& answers) {
    return answers.instrument + "/" + std::to_string(answers.round) + "/" + answers.theme;
}

/// The map that the room was opened with.
Instrument map_of(Pair& pair, Line& line, Seq head) {
    for (DeliveredEntry const& entry : read_all(line, pair.room, head)) {
        if (entry.kind != Kind::room) continue;
        auto const value = decode_value(entry.kind, entry.v, entry.value->text);
        REQUIRE(value.has_value());
        auto const& room = std::get<Room>(*value);
        return pair.counsellor
            .get_for<InstrumentView>("/api/instruments/" + room.instrument + "/" +
                                     std::to_string(room.instrument_version))
            .instrument;
    }
    FAIL("the room names no instrument");
    return {};
}

Activity walk() {
    Activity activity;
    activity.type = "other";
    activity.title = "A walk";
    activity.learning_goal = "What it does to the day";
    activity.phase = ActivityPhase::proposed;
    return activity;
}

}  // namespace

TEST_CASE("each refusal of a put is told with its code and changes nothing", "[server][refusal]") {
    Pair pair;
    Line seeker(pair.seeker), counsellor(pair.counsellor);
    Seq const head = enter(seeker, pair.room).head;
    enter(counsellor, pair.room);
    Instrument const map = map_of(pair, seeker, head);

    SECTION("unknown_room: no such room") {
        Put put = message_put(new_id<RoomId>(), "anybody?");
        seeker.send(put);
        CHECK(seeker.expect<Refused>().code == "unknown_room");
    }
    SECTION("unknown_room: no seat in it") {
        Pair other;
        refused(seeker, message_put(other.room, "let me in"), "unknown_room");
    }
    SECTION("not_permitted") {
        Put const put =
            put_of(pair.room, Message{"for staff", {}, {}, {}, {}}, new_id<PutId>().text(), {}, Side::staff);
        seeker.send(put);
        CHECK(seeker.expect<Refused>().code == "not_permitted");
    }
    SECTION("stale, with the present value") {
        Put put = message_put(pair.room, "first words");
        seeker.send(put);
        auto const done = seeker.expect<Done>();
        Put again = put;
        again.put_id = new_id<PutId>();
        auto const answer = refused(seeker, again, "stale");
        REQUIRE(answer.present.has_value());
        CHECK(answer.present->seq == done.first);
        CHECK(answer.present->value->text.find("first words") != std::string::npos);
    }
    SECTION("twice_in_put") {
        Put put = message_put(pair.room, "double");
        put.changes.push_back(put.changes.front());
        CHECK(refused(seeker, put, "twice_in_put").change == 1);
    }
    SECTION("client_too_new") {
        std::string text = encode(ClientFrame(message_put(pair.room, "from tomorrow")));
        auto const at = text.find("\"v\":1");
        REQUIRE(at != std::string::npos);
        text.replace(at, 5, "\"v\":7");
        seeker.send_text(text);
        CHECK(seeker.expect<Refused>().code == "client_too_new");
    }
    SECTION("malformed") {
        std::string text = encode(ClientFrame(message_put(pair.room, "x")));
        auto const at = text.find("\"text\"");
        REQUIRE(at != std::string::npos);
        text.replace(at, 6, "\"TEXT\"");
        seeker.send_text(text);
        auto const answer = seeker.expect<Refused>();
        CHECK(answer.code == "malformed");
        CHECK_FALSE(answer.field.empty());
    }
    SECTION("wrong_id") {
        refused(seeker, put_of(pair.room, shared_theme(map), "something-else"), "wrong_id");
    }
    SECTION("unknown_thing") {
        Message message{"about nothing", About{Kind::activity, ThingId{"nowhere"}, {}}, {}, {}, {}};
        refused(seeker, put_of(pair.room, message, new_id<PutId>().text()), "unknown_thing");
    }
    SECTION("empty") {
        refused(seeker, message_put(pair.room, "  "), "empty");
    }
    SECTION("too_long") {
        refused(seeker, message_put(pair.room, std::string(8001, 'a')), "too_long");
    }
    SECTION("out_of_range") {
        Answers answers = shared_theme(map);
        answers.round = 0;
        refused(seeker, put_of(pair.room, answers, id_of(answers)), "out_of_range");
    }
    SECTION("unknown_instrument") {
        Answers answers = shared_theme(map);
        answers.instrument_version = 99;
        refused(seeker, put_of(pair.room, answers, id_of(answers)), "unknown_instrument");
    }
    SECTION("unknown_field") {
        Answers answers = shared_theme(map);
        answers.points.front().id = "no.such.point";
        refused(seeker, put_of(pair.room, answers, id_of(answers)), "unknown_field");
    }
    SECTION("unknown_answer") {
        Answers answers = shared_theme(map);
        answers.points.front().today = Answer(std::int64_t{99});
        refused(seeker, put_of(pair.room, answers, id_of(answers)), "unknown_answer");
    }
    SECTION("not_agreed") {
        Activity activity = walk();
        activity.phase = ActivityPhase::under_way;
        refused(counsellor, put_of(pair.room, activity, new_id<PutId>().text()), "not_agreed");
    }
    SECTION("not_asked") {
        std::string const id = new_id<PutId>().text();
        counsellor.send(put_of(pair.room, walk(), id));
        auto const done = counsellor.expect<Done>();
        Approval approval{Kind::activity, ThingId{id}, Seq{done.first.value + 40}, ApprovalAnswer::approved,
                          ""};
        std::string const approval_id = "activity/" + id + "/" + person_of(pair.seeker).text();
        refused(seeker, put_of(pair.room, approval, approval_id), "not_asked");
    }
    SECTION("room_closed") {
        Seq room_seq{};
        Room room;
        for (DeliveredEntry const& entry : read_all(counsellor, pair.room, head))
            if (entry.kind == Kind::room) {
                room_seq = entry.seq;
                room = std::get<Room>(*decode_value(entry.kind, entry.v, entry.value->text));
            }
        room.phase = RoomPhase::closed;
        counsellor.send(put_of(pair.room, room, "room", room_seq));
        counsellor.expect<Done>();
        refused(seeker, message_put(pair.room, "still there?"), "room_closed");
    }
}

TEST_CASE("frames that name nobody are answered, counted, and end a line that sends only such",
          "[server][refusal]") {
    Pair pair;
    Line seeker(pair.seeker);
    enter(seeker, pair.room);
    seeker.send_text("not json");
    CHECK_FALSE(seeker.expect<Malformed>().field.size() > 200);
    seeker.send(message_put(pair.room, "a slip, no more"));
    seeker.expect<Done>();
    for (int i = 0; i < limits::malformed_frames_max; ++i) seeker.send_text("{\"type\":\"nonsense\"}");
    CHECK(seeker.closed(std::chrono::seconds(5)));
    CHECK(seeker.close_code() == 1008);
}

TEST_CASE("a frame above 64 KiB ends the line", "[server][refusal]") {
    Pair pair;
    Line seeker(pair.seeker);
    enter(seeker, pair.room);
    seeker.send_text("\"" + std::string(limits::frame_bytes_max, 'x') + "\"");
    CHECK(seeker.closed(std::chrono::seconds(5)));
    CHECK(seeker.close_code() == 1009);
}

TEST_CASE("too many puts are told to come later, and pass when they do", "[server][refusal]") {
    Pair pair;
    Line seeker(pair.seeker);
    enter(seeker, pair.room);
    std::map<PutId, Put> sent;
    for (int i = 0; i < 30; ++i) {
        Put const put = message_put(pair.room, "message " + std::to_string(i));
        sent.emplace(put.put_id, put);
        seeker.send(put);
    }
    std::set<PutId> done;
    std::optional<Later> later;
    for (int answered = 0; answered < 30;) {
        auto const frame = seeker.next();
        REQUIRE(frame.has_value());
        if (auto const* one = std::get_if<Done>(&*frame)) done.insert(one->put_id), ++answered;
        if (auto const* one = std::get_if<Later>(&*frame)) later = *one, ++answered;
    }
    CHECK(done.size() >= 20);
    CHECK(done.size() < 30);
    REQUIRE(later.has_value());
    CHECK(later->ms > 0);
    CHECK(later->ms < 20'000);
}
