// A browser's frames taken apart: whatever pieces they come in, and nothing that no browser sends.
#include "server/net/frames.hpp"

#include <algorithm>
#include <vector>

#include "tests/catch.hpp"

using namespace veirom;

namespace {

constexpr std::size_t message_bytes_max = 70'000;

struct Shape {
    bool last = true, masked = true;
    int reserved = 0;
    int size_bytes = 0;  // 0: as few as there can be.
};

/// As a browser sends it.
std::string sent(int opcode, std::string_view payload, Shape shape = {}) {
    std::string out(1, static_cast<char>((shape.last ? 0x80 : 0) | shape.reserved << 4 | opcode));
    int const least = payload.size() < 126 ? 0 : payload.size() < 65'536 ? 2 : 8;
    int const size_bytes = std::max(least, shape.size_bytes);
    int const small = size_bytes == 0 ? static_cast<int>(payload.size()) : size_bytes == 2 ? 126 : 127;
    out += static_cast<char>((shape.masked ? 0x80 : 0) | small);
    for (int place = size_bytes - 1; place >= 0; --place)
        out += static_cast<char>(payload.size() >> (8 * place) & 0xFF);
    std::string const mask = shape.masked ? "\x11\xA2\x33\xF4" : std::string(4, '\0');
    if (shape.masked) out += mask;
    for (std::size_t i = 0; i < payload.size(); ++i) out += static_cast<char>(payload[i] ^ mask[i % 4]);
    return out;
}

struct Taken {
    std::vector<std::pair<Opcode, std::string>> messages;
    unsigned short wrong = 0;
};

/// All that comes out when the bytes arrive in pieces of `piece` at the most.
Taken take(std::string_view bytes, std::size_t piece) {
    FrameReader frames(message_bytes_max);
    Taken taken;
    while (!bytes.empty() && frames.wrong() == 0) {
        auto const space = frames.space();
        REQUIRE_FALSE(space.empty());
        std::size_t const size = std::min({piece, space.size(), bytes.size()});
        std::copy_n(bytes.begin(), size, space.begin());
        frames.add(size);
        bytes.remove_prefix(size);
        while (auto const message = frames.next())
            taken.messages.emplace_back(message->opcode, std::string(message->payload));
    }
    taken.wrong = frames.wrong();
    return taken;
}

unsigned short wrong_with(std::string const& bytes) {
    return take(bytes, bytes.size()).wrong;
}

}  // namespace

TEST_CASE("every size of message comes out whole, in whatever pieces it came", "[frames]") {
    std::vector<std::string> texts;
    std::string all;
    for (std::size_t const size : {0u, 1u, 7u, 125u, 126u, 5'000u, 65'535u, 65'536u, 70'000u, 3u}) {
        std::string text;
        for (std::size_t i = 0; i < size; ++i) text += static_cast<char>('a' + i % 23);
        all += sent(1, text);
        texts.push_back(text);
    }
    for (std::size_t const piece : {1u, 3u, 1'000u, 4'096u, 1'000'000u}) {
        Taken const taken = take(all, piece);
        CHECK(taken.wrong == 0);
        REQUIRE(taken.messages.size() == texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            CHECK(taken.messages[i].first == Opcode::text);
            CHECK((taken.messages[i].second == texts[i]));
        }
    }
}

TEST_CASE("parts are joined, and a ping may stand between them", "[frames]") {
    std::string const all = sent(1, "one ", {.last = false}) + sent(9, "there?") +
                            sent(0, "two ", {.last = false}) + sent(0, "three") + sent(1, "four");
    for (std::size_t const piece : {1u, 1'000u}) {
        Taken const taken = take(all, piece);
        std::vector<std::pair<Opcode, std::string>> const expected{
            {Opcode::ping, "there?"}, {Opcode::text, "one two three"}, {Opcode::text, "four"}};
        CHECK((taken.messages == expected));
        CHECK(taken.wrong == 0);
    }
}

TEST_CASE("what no browser sends ends the line", "[frames]") {
    CHECK(wrong_with(sent(1, "not masked", {.masked = false})) == close_protocol_broken);
    CHECK(wrong_with(sent(1, "compressed?", {.reserved = 4})) == close_protocol_broken);
    CHECK(wrong_with(sent(3, "no such opcode")) == close_protocol_broken);
    CHECK(wrong_with(sent(11, "no such control")) == close_protocol_broken);
    CHECK(wrong_with(sent(9, std::string(126, 'x'))) == close_protocol_broken);
    CHECK(wrong_with(sent(9, "in parts", {.last = false})) == close_protocol_broken);
    CHECK(wrong_with(sent(0, "goes on from nothing")) == close_protocol_broken);
    CHECK(wrong_with(sent(1, "begun", {.last = false}) + sent(1, "begun anew")) == close_protocol_broken);
    CHECK(wrong_with(sent(1, "short", {.size_bytes = 2})) == close_protocol_broken);
    CHECK(wrong_with(sent(1, std::string(200, 'x'), {.size_bytes = 8})) == close_protocol_broken);
}

TEST_CASE("a text that is not UTF-8 ends the line, and what came before it counts", "[frames]") {
    for (std::string_view const wrong :
         {"\xFF", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80"})
        CHECK(wrong_with(sent(1, "{\"a\":\"" + std::string(wrong) + "\"}")) == close_not_utf8);
    Taken const taken = take(sent(1, "before") + sent(1, "\xE2\x82") + sent(1, "after"), 1'000);
    REQUIRE(taken.messages.size() == 1);
    CHECK(taken.messages[0].second == "before");
    CHECK(taken.wrong == close_not_utf8);
    // Cut inside a letter and joined, it is a text; what is no text may be any bytes.
    Taken const joined = take(sent(1, "\xC3", {.last = false}) + sent(0, "\xA5") + sent(9, "\xFF"), 1'000);
    CHECK(joined.wrong == 0);
    CHECK(joined.messages.size() == 2);
}

TEST_CASE("a message above the bound is refused by its header alone, also when it comes in parts",
          "[frames]") {
    std::string const large = sent(1, std::string(message_bytes_max + 1, 'x'));
    CHECK(wrong_with(large.substr(0, 20)) == close_too_big);
    std::string const half(message_bytes_max / 2 + 1, 'x');
    CHECK(wrong_with(sent(1, half, {.last = false}) + sent(0, half)) == close_too_big);
    std::string const endless = std::string("\x81\xFF", 2) + std::string(8, '\xFF') + "mask";
    CHECK(wrong_with(endless) == close_too_big);
}

TEST_CASE("a server's frame has the shortest header and no mask", "[frames]") {
    auto const written = [](Opcode opcode, std::size_t size) {
        std::string out;
        append_frame(out, opcode, std::string(size, 'x'));
        return out.substr(0, out.size() - size);
    };
    CHECK(written(Opcode::text, 125) == "\x81\x7D");
    CHECK((written(Opcode::text, 126) == std::string("\x81\x7E\x00\x7E", 4)));
    CHECK((written(Opcode::text, 65'536) == std::string("\x81\x7F\0\0\0\0\0\x01\0\0", 10)));
    CHECK((written(Opcode::ping, 0) == std::string("\x89\x00", 2)));
    CHECK(close_payload(1009) == "\x03\xF1");
}
