// The value of each kind and version, held by golden files that the client reads, too.
#include <filesystem>
#include <fstream>
#include <iterator>

#include "protocol/codec.hpp"
#include "tests/catch.hpp"
#include "tests/unit/protocol/filled.hpp"
#include "tests/unit/protocol/said.hpp"
#include "tests/unit/protocol/samples.hpp"

using namespace veirom;

namespace {

std::string golden_text(Kind kind, std::int64_t v) {
    auto const path =
        std::filesystem::path{VEIROM_GOLDEN} /
        (std::string{boost::describe::enum_to_string(kind, "")} + ".v" + std::to_string(v) + ".json");
    INFO(path.string());
    std::ifstream in{path, std::ios::binary};
    REQUIRE(in);
    std::string text{std::istreambuf_iterator<char>{in}, {}};
    REQUIRE(text.ends_with('\n'));
    text.pop_back();
    return text;
}

/// Compares with a default-made value field by field; names the first that is the same.
template <DescribedStruct T>
std::string unset_field(T const& value) {
    T const untouched{};
    std::string name;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
        if (name.empty() && value.*member.pointer == untouched.*member.pointer) name = member.name;
    });
    return name;
}

}  // namespace

TEST_CASE("there is a sample of every kind, in the order of Kind", "[protocol][values]") {
    auto const samples = sample_values();
    REQUIRE(samples.size() == std::variant_size_v<Value>);
    for (std::size_t i = 0; i < samples.size(); ++i) CHECK(samples[i].index() == i);
}

TEST_CASE("a sample leaves no field at its default", "[protocol][values]") {
    for (Value const& sample : sample_values())
        std::visit([](auto const& value) { CHECK(unset_field(value) == ""); }, sample);
}

TEST_CASE("the text of every kind is its golden file, both ways", "[protocol][values]") {
    for (Value const& sample : sample_values()) {
        Kind const kind = kind_of(sample);
        std::string const text = golden_text(kind, version_of(kind));
        CHECK(encode_value(sample) == text);
        auto const decoded = decode_value(kind, version_of(kind), text);
        REQUIRE(decoded.has_value());
        CHECK(*decoded == sample);
    }
}

TEST_CASE("a value of every version that ever was can be read", "[protocol][values]") {
    for (Value const& sample : sample_values())
        for (std::int64_t v = 1; v <= version_of(kind_of(sample)); ++v)
            CHECK(decode_value(kind_of(sample), v, golden_text(kind_of(sample), v)).has_value());
}

TEST_CASE("a filled value of every kind comes back the same", "[protocol][values]") {
    boost::mp11::mp_for_each<boost::mp11::mp_iota_c<std::variant_size_v<Value>>>([](auto index) {
        Filler filler;
        Value value;
        filler.fill(value.emplace<index>());
        auto const decoded = decode_value(kind_of(value), version_of(kind_of(value)), encode_value(value));
        REQUIRE(decoded.has_value());
        CHECK(*decoded == value);
    });
}

TEST_CASE("every alternative of an answer and of a form's field comes back the same", "[protocol][values]") {
    using Table = std::vector<std::vector<std::string>>;
    FieldValue const value = GENERATE(as<FieldValue>{}, std::int64_t{-3}, "text", std::vector<std::string>{},
                                      std::vector<std::string>{"one"}, Table{{}}, Table{{"a", "b"}, {}});
    Value const form = Form{.instrument = "i", .instrument_version = 1, .fields = {{"f", value}}};
    auto const decoded = decode_value(Kind::form, 1, encode_value(form));
    REQUIRE(decoded.has_value());
    CHECK(*decoded == form);
}

TEST_CASE("a value of a newer version is told apart from a broken one", "[protocol][values]") {
    auto const newer = decode_value(Kind::message, version_of(Kind::message) + 1, R"({"future":true})");
    CHECK(said(newer) == "client_too_new at v");
    CHECK(said(decode_value(Kind::message, 0, R"({"text":"t"})")) == "malformed at v");
    CHECK(said(decode_value(Kind::message, 1, "{")) == "malformed at value");
    CHECK(said(decode_value(Kind::message, 1, R"({"txt":"t"})")) == "malformed at value/txt");
}
