// Every refusal code, caused over the wire; each leaves the room as it was.
#include <set>

#include "protocol/limits.hpp"
#include "tests/catch.hpp"
#include "tests/integration/server/behind.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

/// Says something that has to be refused with this code, and shows that neither side of the room has moved
/// and that nobody has heard of it.
Refused refused_text(Line& line, RoomId room, std::string const& text, std::string const& code) {
    Line witness(world().counsellor);
    witness.send(Enter{room, Side::circle, {}, {}, 0});
    REQUIRE(witness.next().has_value());  // In, or told that there is no such room for them.
    auto const before = heads_of(world(), room);
    line.send_text(text);
    auto const answer = line.expect<Refused>();
    CHECK(answer.code == code);
    CHECK(answer.room == room);
    CHECK_FALSE(witness.next(std::chrono::milliseconds(100)).has_value());
    CHECK(heads_of(world(), room) == before);
    return answer;
}

Refused refused(Line& line, Put const& put, std::string const& code) {
    auto const answer = refused_text(line, put.room, encode(ClientFrame(put)), code);
    CHECK(answer.put_id == put.put_id);
    return answer;
}

std::string with(std::string text, std::string const& old_part, std::string const& new_part) {
    auto const at = text.find(old_part);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old_part.size(), new_part);
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
        refused(seeker, message_put(new_id<RoomId>(), "anybody?"), "unknown_room");
    }
    SECTION("unknown_room: no seat in it") {
        Pair other;
        refused(seeker, message_put(other.room, "let me in"), "unknown_room");
    }
    SECTION("not_permitted") {
        Put const put =
            put_of(pair.room, Message{"for staff", {}, {}, {}, {}}, new_id<PutId>().text(), {}, Side::staff);
        refused(seeker, put, "not_permitted");
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
        std::string const text = encode(ClientFrame(message_put(pair.room, "from tomorrow")));
        refused_text(seeker, pair.room, with(text, "\"v\":1", "\"v\":7"), "client_too_new");
    }
    SECTION("malformed") {
        std::string const text = encode(ClientFrame(message_put(pair.room, "x")));
        auto const answer = refused_text(seeker, pair.room, with(text, "\"text\"", "\"TEXT\""), "malformed");
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

TEST_CASE("what a newer program wrote is passed on untouched, and an older client does not change it",
          "[server][refusal]") {
    Pair pair;
    Line seeker(pair.seeker), reader(pair.counsellor);
    enter(seeker, pair.room);
    Seq const head = enter(reader, pair.room).head;
    std::string const id = new_id<PutId>().text();
    Message const words{"as it is written today", {}, {}, {}, {}};
    seeker.send(put_of(pair.room, words, id));
    CHECK(seeker.expect<Done>().last.value == head.value + 1);
    CHECK(reader.expect<Entries>().last.value == head.value + 1);

    Entry newer;
    newer.room = pair.room;
    newer.seq = Seq{head.value + 2};
    newer.at = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    newer.by = person_of(pair.seeker);
    newer.kind = Kind::message;
    newer.id = ThingId{id};
    newer.v = version_of(Kind::message) + 1;
    newer.value = R"({"words": [ {"tone":"warm", "text":"as it will be written"} ]})";
    newer.put_id = new_id<PutId>();
    append_behind(world(), newer);
    auto const arrived = reader.expect<Entries>();  // This node finds it when it looks at the heads.
    REQUIRE(arrived.entries.size() == 1);
    CHECK(arrived.entries[0].v == newer.v);
    CHECK(arrived.entries[0].value->text == *newer.value);

    Message const changed{"by yesterday's client", {}, {}, {}, {}};
    refused(seeker, put_of(pair.room, changed, id, newer.seq), "client_too_old");
    refused(seeker, put_of(pair.room, changed, id, Seq{head.value + 1}), "client_too_old");
    Put withdrawal = put_of(pair.room, changed, id, newer.seq);
    withdrawal.changes.front().value.reset();
    refused(seeker, withdrawal, "client_too_old");
    auto const all = read_all(reader, pair.room, newer.seq);
    CHECK(all.back().value->text == *newer.value);
    CHECK(all.back().v == newer.v);
    seeker.send(message_put(pair.room, "the rest of the room goes on"));
    CHECK(seeker.expect<Done>().last.value == newer.seq.value + 1);
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
    CHECK(seeker.closed());
    CHECK(seeker.close_code() == 1008);
}

TEST_CASE("a text frame that is not UTF-8 ends the line", "[server][refusal]") {
    Pair pair;
    Line seeker(pair.seeker);
    enter(seeker, pair.room);
    seeker.send_text("{\"type\":\"leave\",\"room\":\"\xFF\"}");
    CHECK(seeker.closed());
    CHECK(seeker.close_code() == 1007);
}

TEST_CASE("a frame above 64 KiB ends the line", "[server][refusal]") {
    Pair pair;
    Line seeker(pair.seeker);
    enter(seeker, pair.room);
    seeker.send_text("\"" + std::string(limits::frame_bytes_max, 'x') + "\"");
    CHECK(seeker.closed());
    CHECK(seeker.close_code() == 1009);
}

TEST_CASE("too many puts are told to come later, and pass when they do", "[server][refusal]") {
    Pair pair;
    Line seeker(pair.seeker);
    enter(seeker, pair.room);
    std::map<PutId, Put> sent;
    world().server.pause(true);  // So that all come at once, however slow the machine is.
    for (int i = 0; i < 30; ++i) {
        Put const put = message_put(pair.room, "message " + std::to_string(i));
        sent.emplace(put.put_id, put);
        seeker.send(put);
    }
    world().server.pause(false);
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
