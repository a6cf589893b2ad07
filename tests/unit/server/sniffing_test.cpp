// What is taken for which type, and what is not taken at all, whole and cut into parts anywhere.
#include "server/documents/sniffing.hpp"

#include <string>
#include <vector>

#include <boost/describe/enum_to_string.hpp>

#include "tests/catch.hpp"

using namespace veirom;
using namespace std::string_literals;

namespace {

std::string told(std::optional<DocumentType> type) {
    return type ? boost::describe::enum_to_string(*type, "?") : "none";
}

std::string type_in_parts(std::string const& content, std::size_t part_bytes) {
    DocumentSniffer sniffer;
    for (std::size_t at = 0; at < content.size(); at += part_bytes)
        sniffer.take(std::string_view{content}.substr(at, part_bytes));
    return told(sniffer.type());
}

/// A local file header of an archive, with its name and some packed bytes.
std::string archived(std::string const& name, std::string const& content = "packed") {
    std::string header = "PK\x03\x04"s + std::string(22, '\x01');
    header += static_cast<char>(name.size());
    header += "\0\0\0"s;
    return header + name + content;
}

std::string const docx = archived("[Content_Types].xml") + archived("_rels/.rels") +
                         archived("word/document.xml", std::string(3'000, '\x9A')) + "PK\x05\x06";
std::string const odt =
    archived("mimetype", "application/vnd.oasis.opendocument.text") + archived("content.xml");
std::string const png = "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s + std::string(300, '\x02');
std::string const jpeg = "\xFF\xD8\xFF\xE0\0\x10JFIF"s + std::string(300, '\x03');
std::string const pdf = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"s + std::string(300, '\x04');

}  // namespace

TEST_CASE("a document is told by its content, however it is cut into parts", "[documents]") {
    std::vector<std::pair<std::string, std::string>> const rows{
        {"pdf", pdf},
        {"jpeg", jpeg},
        {"png", png},
        {"docx", docx},
        {"odt", odt},
        {"text", "S\u00F8knad p\u00E5 jobb\r\n\tMaja \u2013 \u20AC \U0001F600\n"},
        {"text", "\uFEFFCurriculum vitae"},
        {"text", "5 < 7"},
    };
    for (auto const& [type, content] : rows) {
        INFO(type << ": " << content.substr(0, 12));
        CHECK(DocumentSniffer::may_begin(content.substr(0, 200)));
        for (std::size_t const bytes : {1u, 2u, 3u, 7u, 19u, 64u, 1'000u, 100'000u})
            CHECK(type_in_parts(content, bytes) == type);
    }
}

TEST_CASE("what a browser might show or run is none of the types, whatever it is called", "[documents]") {
    std::string const archive = archived("[Content_Types].xml") + archived("word/document.xml");
    std::vector<std::string> const refused{
        "<!doctype html><script>alert(1)</script>",
        "  \r\n\t<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
        "\uFEFF<?xml version=\"1.0\"?><svg/>",
        "\uFEFF \n<html>",
        "GIF89a/*\x01\x02*/",
        "MZ\x90\0\x03"s,
        "\x7F"
        "ELF\x02\x01\x01"s,
        "#!/bin/sh\n\x1B[2J",
        "RIFF\x10\0\0\0WEBPVP8 "s,
        "\0\0\0\x18"
        "ftypheic"s,
        "Rar!\x1A\x07\0"s,
        "\x1F\x8B\x08\0"s,
        archived("index.html"),
        archived("xl/workbook.xml") + archived("[Content_Types].xml"),
        archived("word/document.xml"),
        archive + archived("word/vbaProject.bin"),
        odt + archived("Basic/script-lc.xml"),
        archived("mimetype", "application/vnd.oasis.opendocument.text-template") + archived("content.xml"),
        "\xC3\x28 not UTF-8",
        "cut inside a letter \xE2\x82",
        "overlong \xC0\xAF",
        "half a pair \xED\xA0\x80",
        "beyond the last \xF4\x90\x80\x80",
        "a bell \x07",
        "nothing \0 at all"s,
        "PK\x03\x04",
    };
    for (std::string const& content : refused) {
        INFO(content.substr(0, 24));
        for (std::size_t const bytes : {1u, 5u, 100'000u}) CHECK(type_in_parts(content, bytes) == "none");
    }
    for (char const* const content : {"<html>", " <svg/>", "GIF89a\x01", "\xC3\x28"})
        CHECK_FALSE(DocumentSniffer::may_begin(content));
}

TEST_CASE("a first part that ends inside a letter may still become a text", "[documents]") {
    CHECK(DocumentSniffer::may_begin("price: 5 \xE2\x82"));
}
