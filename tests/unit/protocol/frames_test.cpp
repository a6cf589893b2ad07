// Frames of /ws: that everything travels both ways, and how an unreadable one is answered.
#include <algorithm>
#include <cctype>

#include <boost/core/demangle.hpp>

#include "protocol/codec.hpp"
#include "tests/catch.hpp"
#include "tests/unit/protocol/filled.hpp"
#include "tests/unit/protocol/said.hpp"

using namespace veirom;

namespace {

constexpr char const* room = "00112233445566778899aabbccddeeff";
constexpr char const* put_id = "ffeeddccbbaa99887766554433221100";

/// A put with one change, or with any text in its place.
std::string put_with(std::string const& changes) {
    return R"({"type":"put","room":")" + std::string{room} + R"(","side":"circle","put_id":")" + put_id +
           R"(","changes":)" + changes + "}";
}

std::string message_change(std::string const& value) {
    return R"({"kind":"message","id":"m1","v":1,"base":0,"value":)" + value + "}";
}

std::string draft_with(std::string const& rest) {
    return R"({"type":"draft","room":")" + std::string{room} +
           R"(","side":"circle","kind":"answers","id":"m/1/t",)" + rest + "}";
}

UnreadableFrame unreadable(std::string const& text) {
    INFO(text);
    auto const frame = decode_client_frame(text);
    REQUIRE(!frame);
    return frame.error();
}

}  // namespace

TEST_CASE("every client frame comes back the same", "[protocol][frames]") {
    boost::mp11::mp_for_each<boost::mp11::mp_iota_c<std::variant_size_v<ClientFrame>>>([](auto index) {
        Filler filler;
        ClientFrame frame;
        filler.fill(frame.emplace<index>());
        INFO(encode(frame));
        auto const decoded = decode_client_frame(encode(frame));
        REQUIRE(decoded.has_value());
        CHECK(*decoded == frame);
    });
}

TEST_CASE("every server frame comes back the same, written alone or as one of all", "[protocol][frames]") {
    boost::mp11::mp_for_each<boost::mp11::mp_iota_c<std::variant_size_v<ServerFrame>>>([](auto index) {
        Filler filler;
        ServerFrame frame;
        auto const& alone = frame.emplace<index>();
        filler.fill(frame);
        filler.fill(frame.emplace<index>());
        INFO(encode(frame));
        CHECK(encode(alone) == encode(frame));
        auto const decoded = decode_server_frame(encode(frame));
        REQUIRE(decoded.has_value());
        CHECK(*decoded == frame);
    });
}

TEST_CASE("a frame is written with its type first and its fields in the struct's order",
          "[protocol][frames]") {
    RoomId const id = *RoomId::from_text(room);
    CHECK(encode(ClientFrame{Leave{id}}) == R"({"type":"leave","room":"00112233445566778899aabbccddeeff"})");
    CHECK(encode(ComeBack{250}) == R"({"type":"come_back","ms":250})");
    DeliveredEntry const gone{
        Seq{3}, Time{std::chrono::milliseconds{5}}, system_person, Kind::message, {"m1"}, 1, std::nullopt,
        true};
    CHECK(
        encode(Entries{id, Side::staff, Seq{3}, Seq{3}, {gone}}) ==
        R"({"type":"entries","room":"00112233445566778899aabbccddeeff","side":"staff","first":3,"last":3,)"
        R"("entries":[{"seq":3,"at":5,"by":"00000000000000000000000000000000","kind":"message","id":"m1","v":1,)"
        R"("value":null,"erased":true}]})");
}

TEST_CASE("a frame's type is its struct's name in small letters", "[protocol][frames]") {
    auto const check = []<class Frame>(Frame const&, auto const& types) {
        boost::mp11::mp_for_each<boost::mp11::mp_iota_c<std::variant_size_v<Frame>>>([&](auto index) {
            std::string name = boost::core::demangle(typeid(std::variant_alternative_t<index, Frame>).name());
            name.erase(0, name.rfind(':') + 1);
            std::string type;
            for (char const c : name) {
                if (std::isupper(c) && !type.empty()) type += '_';
                type += static_cast<char>(std::tolower(c));
            }
            CHECK(types[index] == type);
        });
    };
    check(ClientFrame{}, client_frame_types);
    check(ServerFrame{}, server_frame_types);
}

TEST_CASE("the fields of a frame may come in any order, the type last", "[protocol][frames]") {
    auto const frame = decode_client_frame(
        R"({"changes":[{"value":{"text":"t"},"base":0,"v":1,"id":"m1","kind":"message"}],"put_id":")" +
        std::string{put_id} + R"(","side":"circle","room":")" + room + R"(","type":"put"})");
    REQUIRE(frame.has_value());
    CHECK(std::get<Put>(*frame).changes.front().value == Value{Message{.text = "t"}});
}

TEST_CASE("a frame may have 128 KiB and not a byte more", "[protocol][frames]") {
    std::string frame = encode(ClientFrame{Leave{*RoomId::from_text(room)}});
    frame.resize(limits::frame_bytes_max, ' ');
    CHECK(decode_client_frame(frame).has_value());
    CHECK(unreadable(frame + ' ').answer == ServerFrame{Malformed{}});
}

TEST_CASE("a whole map is one put in every script, and each of its themes one draft", "[protocol][frames]") {
    std::string note;
    for (std::size_t i = 0; i < limits::note_code_points_max; ++i) note += "\U0001E900";
    Put put{*RoomId::from_text(room), Side::circle, *PutId::from_text(put_id), {}};
    for (int number = 0; number < 7; ++number) {
        Answers answers{"decision-map", 1, 999, "surroundings" + std::to_string(number), {}, Given::by_phone};
        for (int point = 0; point < 7; ++point)
            answers.points.push_back({answers.theme + ".neighbourhood" + std::to_string(point),
                                      Answer{"dont_know"}, Answer{"wont_answer"}, note, "do_something",
                                      Answer{5}, Answer{5}});
        std::string const value = encode_value(answers);
        CHECK(value.size() <= limits::answers_bytes_max);
        CHECK(value.size() <= limits::draft_bytes_max);
        put.changes.push_back(
            {Kind::answers, {"decision-map/999/" + answers.theme}, 1, Seq{999'999}, answers});
    }
    std::string const frame = encode(ClientFrame{put});
    CHECK(decode_client_frame(frame).has_value());
    // However many bytes the themes take, the rest of the put has room beside them.
    CHECK(7 * limits::answers_bytes_max + 2'000 <= limits::frame_bytes_max);
}

TEST_CASE("the longest message can be kept as a draft", "[protocol][frames]") {
    std::string text;
    while (text.size() < limits::message_bytes_max) text += text.size() % 4 == 3 ? "\n" : "a";
    CHECK(encode_value(Message{.text = text}).size() <= limits::draft_bytes_max);
}

TEST_CASE("a change with null withdraws; without a value it is refused", "[protocol][frames]") {
    auto const frame = decode_client_frame(put_with("[" + message_change("null") + "]"));
    REQUIRE(frame.has_value());
    CHECK_FALSE(std::get<Put>(*frame).changes.front().value);
    auto const error = unreadable(put_with(R"([{"kind":"message","id":"m1","v":1,"base":0}])"));
    CHECK(said(error.refusal) == "malformed at changes/0/value");
}

TEST_CASE("a put that cannot be read is refused by its id, with the change and the field",
          "[protocol][frames]") {
    auto const error = unreadable(
        put_with("[" + message_change(R"({"text":"t"})") + "," + message_change(R"({"text":7})") + "]"));
    CHECK(said(error.refusal) == "malformed at changes/1/value/text");
    Refused const expected{*RoomId::from_text(room),
                           Side::circle,
                           *PutId::from_text(put_id),
                           1,
                           "malformed",
                           "text",
                           std::nullopt};
    CHECK(error.answer == ServerFrame{expected});
}

TEST_CASE("a put of a newer client is told so", "[protocol][frames]") {
    auto const error =
        unreadable(put_with(R"([{"kind":"message","id":"m1","v":99,"base":0,"value":{"new":1}}])"));
    CHECK(said(error.refusal) == "client_too_new at changes/0/v");
    auto const& refused = std::get<Refused>(error.answer);
    CHECK(refused.code == "client_too_new");
    CHECK(refused.field == "v");
}

TEST_CASE("a draft may lack any field of its value, but not of its own", "[protocol][frames]") {
    auto const frame = decode_client_frame(draft_with(R"("v":1,"base":0,"value":{"points":[{"today":4}]})"));
    REQUIRE(frame.has_value());
    Answers const expected{.points = {{.today = std::int64_t{4}}}};
    CHECK(std::get<Draft>(*frame).value == Value{expected});
    CHECK(decode_client_frame(draft_with(R"("v":1,"base":0,"value":null)")).has_value());
    CHECK(unreadable(draft_with(R"("v":1,"value":{})")).refusal.field == "base");
    // Dropping says a version as well, and it is kept: it has to be one that there is.
    CHECK(said(unreadable(draft_with(R"("v":0,"base":0,"value":null)")).refusal) == "malformed at v");
    CHECK(said(unreadable(draft_with(R"("v":99999,"base":0,"value":null)")).refusal) ==
          "client_too_new at v");
    CHECK(unreadable(draft_with(R"("v":1,"base":0,"value":{"pints":[]})")).refusal.field == "value/pints");
}

TEST_CASE("a draft that cannot be read is refused by its name", "[protocol][frames]") {
    auto const error = unreadable(draft_with(R"("v":1,"base":0,"value":{"round":"one"})"));
    auto const& refused = std::get<DraftRefused>(error.answer);
    CHECK(refused.kind == Kind::answers);
    CHECK(refused.id == ThingId{"m/1/t"});
    CHECK(refused.code == "malformed");
}

TEST_CASE("what cannot be addressed is answered with malformed and the field", "[protocol][frames]") {
    struct Row {
        std::string text;
        std::string field;
    };
    auto const row = GENERATE(
        Row{"", ""}, Row{"null", ""}, Row{"[]", ""}, Row{"{}", "type"}, Row{R"({"type":7})", "type"},
        Row{R"({"type":"shout"})", "type"}, Row{R"({"type":"leave"})", "room"},
        Row{R"({"type":"leave","room":"0011"})", "room"},
        Row{R"({"type":"leave","room":"00112233445566778899AABBCCDDEEFF"})", "room"},
        Row{R"({"type":"leave","room":null})", "room"},
        Row{R"({"type":"leave","room":"00112233445566778899aabbccddeeff","why":"tired"})", "why"},
        Row{R"({"type":"leave","room":"00112233445566778899aabbccddeeff","my words":1})", "?"},
        Row{R"({"type":"leave","type":"leave","room":"00112233445566778899aabbccddeeff"})", "type"},
        Row{R"({"type":"read","room":"00112233445566778899aabbccddeeff","side":"middle","seq":1})", "side"},
        Row{R"({"type":"read","room":"00112233445566778899aabbccddeeff","side":"staff","seq":-1})", "seq"},
        Row{R"({"type":"put","room":"00112233445566778899aabbccddeeff","side":"staff","changes":[]})",
            "put_id"});
    auto const error = unreadable(row.text);
    CHECK(said(error.refusal) == "malformed at " + row.field);
    CHECK(error.answer == ServerFrame{Malformed{row.field}});
}
