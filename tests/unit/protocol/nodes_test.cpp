// The bounded parser: what it takes for JSON, against another parser's opinion, and that nothing sent can
// cost more than a few milliseconds.
#include <algorithm>
#include <ctime>
#include <random>

#include <nlohmann/json.hpp>

#include "protocol/codec.hpp"
#include "protocol/json_nodes.hpp"
#include "tests/catch.hpp"

using namespace veirom;

namespace {

bool parses(std::string_view text) {
    JsonNodes nodes;
    return nodes.parse(text);
}

std::string repeated(std::string_view piece, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += piece;
    return out;
}

std::string nested(std::size_t depth) {
    return repeated("[", depth) + repeated("]", depth);
}

constexpr char const* message_put =
    R"({"type":"put","room":"00112233445566778899aabbccddeeff","side":"circle",)"
    R"("put_id":"ffeeddccbbaa99887766554433221100","changes":[{"kind":"message","id":"m1","v":1,"base":0,)"
    R"("value":{"text":"Hei \u00e5 på deg","about":{"kind":"goal","id":"g1"},"written":1795262400000}}]})";

}  // namespace

TEST_CASE("what is JSON is taken, what is not is refused", "[protocol][nodes]") {
    auto const good =
        GENERATE(as<std::string>{}, "0", "-0", "1.5e+3", "true", "\"\"", "[]", "{}",
                 " [ 1 , {\"a\" : null} ] ", "\"\\ud83d\\ude00\"", "\"\xF4\x8F\xBF\xBF\"", "\"\x7F\"");
    INFO(good);
    CHECK(parses(good));
}

TEST_CASE("what is not JSON is refused", "[protocol][nodes]") {
    auto const bad = GENERATE(as<std::string>{}, "", " ", "nul", "True", "01", "-", "1.", ".5", "1e", "+1",
                              "NaN", "0x1", "[", "]", "[1,]", "[,1]", "[1 2]", "{", "{\"a\"}", "{\"a\":}",
                              "{\"a\":1,}", "{a:1}", "{1:1}", "{\"a\":1 \"b\":2}", "\"", "\"a", "\"\\\"",
                              "\"\\x\"", "\"\\", "\"\\u12", "\"\\u12g4\"", "'a'", "1 1", "[]]", "// note\n1",
                              "\xEF\xBB\xBF"
                              "1");
    INFO(bad);
    CHECK_FALSE(parses(bad));
}

TEST_CASE("a text that is not whole UTF-8 is refused", "[protocol][nodes]") {
    auto const bad =
        GENERATE(as<std::string>{}, "\x80", "\xC0\x80", "\xC1\xBF", "\xC3", "\xE0\x80\x80", "\xE2\x82",
                 "\xED\xA0\x80", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\x01",
                 "\n", "\\ud83d", "\\ud83dx", "\\ud83d\\u0041", "\\ude00", "\\u0000");
    INFO(bad);
    CHECK_FALSE(parses('"' + bad + '"'));
    CHECK_FALSE(parses("{\"" + bad + "\":1}"));
}

TEST_CASE("sixteen levels and four thousand nodes are the most", "[protocol][nodes]") {
    CHECK(parses(nested(limits::json_depth_max)));
    CHECK_FALSE(parses(nested(limits::json_depth_max + 1)));
    std::size_t const items = limits::json_nodes_max - 1;
    CHECK(parses("[" + repeated("1,", items - 1) + "1]"));
    CHECK_FALSE(parses("[" + repeated("1,", items) + "1]"));
}

/// What the release promises; with a sanitizer everything costs some times more.
#ifdef __SANITIZE_ADDRESS__
constexpr double cost_ms_max = 20.0;
#else
constexpr double cost_ms_max = 5.0;
#endif

TEST_CASE("bombs and broken texts are refused within 5 ms of the processor's time", "[protocol][nodes]") {
    std::string const space(limits::frame_bytes_max, ' ');
    std::vector<std::string> bombs{
        repeated("[", limits::frame_bytes_max),
        repeated("{\"a\":", limits::frame_bytes_max / 5),
        "[" + repeated("[],", limits::frame_bytes_max / 3 - 1),
        "{" + repeated("\"a\":1,", limits::frame_bytes_max / 6 - 1),
        std::string(limits::frame_bytes_max, '9'),
        "1e" + std::string(limits::frame_bytes_max - 2, '9'),
        '"' + std::string(limits::frame_bytes_max - 1, 'a'),
        '"' + repeated("\\ud83d", limits::frame_bytes_max / 6 - 1) + '"',
        '"' + repeated("\xF0\x9F\x98", limits::frame_bytes_max / 3 - 1) + '"',
        space,
        space.substr(1) + "{}",
        space + space,
    };
    for (std::size_t const depth : {17u, 64u, 1'000u, 10'000u, 32'000u}) bombs.push_back(nested(depth));
    std::string many_keys = "{";
    for (int i = 0; i < 6'000; ++i) many_keys += "\"k" + std::to_string(i) + "\":1,";
    bombs.push_back(many_keys + "\"type\":\"leave\"}");
    std::string drafts = R"({"type":"draft","room":"00112233445566778899aabbccddeeff","side":"circle",)"
                         R"("kind":"answers","id":"a","v":1,"base":0,"value":{"points":[)";
    bombs.push_back(drafts + repeated("{},", 3'900) + "1]}}");

    for (std::string const& bomb : bombs) {
        INFO(bomb.substr(0, 40) << " … " << bomb.size() << " bytes");
        double best_ms = 1'000.0;  // Of a few tries, in the processor's time: the machine may be busy.
        for (int round = 0; round < 5 && best_ms >= cost_ms_max; ++round) {
            std::clock_t const start = std::clock();
            CHECK_FALSE(decode_client_frame(bomb).has_value());
            best_ms = std::min(best_ms, 1'000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        }
        CHECK(best_ms < cost_ms_max);
    }
}

TEST_CASE("another parser agrees about frames broken at random", "[protocol][nodes]") {
    std::mt19937 random{20'261'121};
    // Without e: the other parser refuses 1e999 for its size, where we only know that it is no number of
    // ours.
    std::string_view const pieces = "{}[]\",:\\u0n1-. \xC3\xA5\x80\xF0\xFF\x01";
    auto const pick = [&](std::size_t size) { return random() % size; };
    int taken = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text = message_put;
        for (std::size_t change = pick(3) + 1; change > 0; --change) {
            std::size_t const at = pick(text.size());
            if (pick(2) == 0)
                text[at] = pieces[pick(pieces.size())];
            else
                text.erase(at, pick(4) + 1);
        }
        INFO(text);
        bool const is_json = nlohmann::json::accept(text);
        bool const parsed = parses(text);
        bool const may_differ = text.find("\\u0000") != std::string::npos;
        if (parsed != is_json && !may_differ) CHECK(parsed == is_json);
        auto const frame = decode_client_frame(text);
        if (!frame) continue;
        ++taken;
        auto const again = decode_client_frame(encode(*frame));
        if (!again || *again != *frame) CHECK(encode(*frame) == "the same frame again");
    }
    CHECK(taken > 0);
}

TEST_CASE("what is written, another parser reads as the same", "[protocol][nodes]") {
    std::string every_byte;
    for (char c = 1; c < 0x7F; ++c) every_byte += c;
    std::string const text = encode(Malformed{every_byte + "å€😀"});
    auto const parsed = nlohmann::json::parse(text, nullptr, false);
    REQUIRE(!parsed.is_discarded());
    CHECK(parsed["field"] == every_byte + "å€😀");
}
