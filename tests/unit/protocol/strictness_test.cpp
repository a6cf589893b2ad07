// What the door refuses in a value or a body, and with which path; what it lets in.
#include "protocol/codec.hpp"
#include "tests/catch.hpp"
#include "tests/unit/protocol/filled.hpp"
#include "tests/unit/protocol/said.hpp"

using namespace veirom;

namespace {

struct Row {
    Kind kind{};
    std::string json;
    std::string field;  // Below "value"; empty: the value itself.
};

std::string below_value(std::string const& field) {
    return field.empty() ? "value" : "value/" + field;
}

}  // namespace

TEST_CASE("a value of a wrong shape is refused with the path of the field", "[protocol][strict]") {
    auto const row = GENERATE(
        Row{Kind::message, "null", ""}, Row{Kind::message, "[]", ""}, Row{Kind::message, R"("text")", ""},
        Row{Kind::message, "{}", "text"}, Row{Kind::message, R"({"text":null})", "text"},
        Row{Kind::message, R"({"text":"t","text":"t"})", "text"},
        Row{Kind::message, R"({"text":"t","colour":"red"})", "colour"},
        Row{Kind::message, R"({"te\u0078t":"t"})", "?"},
        Row{Kind::message, R"({"text":"t","about":null})", "about"},
        Row{Kind::message, R"({"text":"t","about":{"kind":"goal"}})", "about/id"},
        Row{Kind::message, R"({"text":"t","about":{"kind":"wish","id":"g"}})", "about/kind"},
        Row{Kind::message, R"({"text":"t","about":{"kind":"goal","id":""}})", "about/id"},
        Row{Kind::message, R"({"text":"t","reply_to":"with space"})", "reply_to"},
        Row{Kind::message, R"({"text":"t","reply_to":"æ"})", "reply_to"},
        Row{Kind::message, R"({"text":"t","reply_to":")" + std::string(97, 'a') + R"("})", "reply_to"},
        Row{Kind::message, R"({"text":"t","answer_by":"2026-02-30"})", "answer_by"},
        Row{Kind::message, R"({"text":"t","answer_by":"2026-2-3"})", "answer_by"},
        Row{Kind::message, R"({"text":"t","answer_by":"2026-11-2x"})", "answer_by"},
        Row{Kind::message, R"({"text":"t","answer_by":20261121})", "answer_by"},
        Row{Kind::message, R"({"text":"t","written":"now"})", "written"},
        Row{Kind::message, R"({"text":"t","written":1.5})", "written"},
        Row{Kind::message, R"({"text":"t","written":1e3})", "written"},
        Row{Kind::message, R"({"text":"t","written":9007199254740992})", "written"},
        Row{Kind::seat, R"({"person":"x","role":"lead","phase":"given","from":0})", "person"},
        Row{Kind::answers,
            R"({"instrument":"m","instrument_version":1,"round":1,"theme":"t","given":"self","points":{}})",
            "points"},
        Row{Kind::answers,
            R"({"instrument":"m","instrument_version":1,"round":1,"theme":"t","given":"self","points":[{"id":"a"},{}]})",
            "points/1/id"},
        Row{Kind::answers,
            R"({"instrument":"m","instrument_version":1,"round":1,"theme":"t","given":"self","points":[{"id":"a","today":true}]})",
            "points/0/today"},
        Row{Kind::form,
            R"({"instrument":"f","instrument_version":1,"given":"self","fields":[{"id":"a","value":["x",1]}]})",
            "fields/0/value/1"},
        Row{Kind::form,
            R"({"instrument":"f","instrument_version":1,"given":"self","fields":[{"id":"a","value":[["x"],"y"]}]})",
            "fields/0/value/1"},
        Row{Kind::form,
            R"({"instrument":"f","instrument_version":1,"given":"self","fields":[{"id":"a","value":{}}]})",
            "fields/0/value"});
    INFO(row.json);
    auto const value = decode_value(row.kind, 1, row.json);
    REQUIRE(!value);
    CHECK(said(value) == "malformed at " + below_value(row.field));
}

TEST_CASE("what is right at the edge is let in", "[protocol][strict]") {
    auto const json =
        GENERATE(as<std::string>{}, R"({"text":""})", R"( { "text" : "t" } )", R"({"text":"\ud83c\udf31"})",
                 R"({"text":"t","written":9007199254740991})", R"({"text":"t","written":-5})",
                 R"({"text":"t","written":-0})", R"({"text":"t","answer_by":"2028-02-29"})",
                 R"({"text":"t","reply_to":"a.b_C/9-"})",
                 R"({"text":"t","reply_to":")" + std::string(96, 'a') + R"("})");
    INFO(json);
    CHECK(decode_value(Kind::message, 1, json).has_value());
}

TEST_CASE("escapes of a text are resolved", "[protocol][strict]") {
    auto const value =
        decode_value(Kind::message, 1, R"({"text":"\"\\\/\b\f\n\r\t\u00e5\u20ac\uD83D\uDE00 å"})");
    REQUIRE(value.has_value());
    CHECK(std::get<Message>(*value).text == "\"\\/\b\f\n\r\tå€😀 å");
}

TEMPLATE_TEST_CASE("every body comes back the same", "[protocol][strict]", HttpRefusal, SignIn,
                   OrganisationView, Me, MyLanguage, OpenRoom, OpenedRoom, RoomRows, VisitRows, Invite,
                   InvitationLink, InvitationRows, LookAtInvitation, InvitationView, AcceptInvitation,
                   UseSignInLink, SignInLinkView, Instrument, InstrumentTexts, InstrumentView, CountryHelp) {
    Filler filler;
    auto const body = filler.filled<TestType>();
    INFO(encode(body));
    auto const decoded = decode<TestType>(encode(body));
    REQUIRE(decoded.has_value());
    CHECK(*decoded == body);
}

TEST_CASE("a body that is not JSON is refused with the place, one of a wrong shape with the field",
          "[protocol][strict]") {
    CHECK(said(decode<MyLanguage>(R"({"language":nb})")) == "malformed at byte 12");
    CHECK(said(decode<MyLanguage>(R"({"language":"nb"} x)")) == "malformed at byte 18");
    CHECK(said(decode<MyLanguage>("{}")) == "malformed at language");
    CHECK(said(decode<InstrumentTexts>(R"({"language":"nb","texts":{"a":"1","a":"2"}})")) ==
          "malformed at texts/a");
}
