// The published examples of SHA-256 (FIPS 180-4 and the NIST example values), and that fields do not run into
// each other.
#include "rooms/digest.hpp"

#include <string>

#include "tests/catch.hpp"

using namespace veirom;

namespace {

std::string hexadecimal(FieldsDigest const& digest) {
    std::string text;
    for (std::uint8_t const byte : digest) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

std::string sha256(std::string const& bytes) {
    Digest digest;
    digest.add_bytes(bytes);
    return hexadecimal(digest.finish());
}

}  // namespace

TEST_CASE("the digest is SHA-256") {
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(sha256(std::string(1'000'000, 'a')) ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("fields do not run into each other") {
    auto const of = [](char const* first, char const* second) {
        Digest digest;
        digest.add(std::string_view{first});
        digest.add(std::string_view{second});
        return digest.finish();
    };
    CHECK(of("ab", "c") != of("a", "bc"));
    CHECK(of("", "abc") != of("abc", ""));
    CHECK(of("a", "b") == of("a", "b"));
    Digest none, some;
    none.add(std::optional<Date>{});
    some.add(std::optional{Date{std::chrono::year{0}, std::chrono::month{0}, std::chrono::day{0}}});
    CHECK(none.finish() != some.finish());
}
