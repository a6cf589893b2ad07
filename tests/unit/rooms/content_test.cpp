// What our own texts promise to a tired reader, as far as a machine can tell: everything in every language,
// statements short and without negation, measure or duty, labels that fit the picture, none of the words to
// leave.
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "tests/catch.hpp"
#include "tests/unit/rooms/content_files.hpp"

using namespace veirom;

namespace {

using Words = std::vector<std::string>;

/// Lower case for ASCII and for the letters between À and Þ, which is enough at the start of a sentence.
std::string lower(std::string text) {
    bool after_c3 = false;
    for (char& c : text) {
        auto const byte = static_cast<unsigned char>(c);
        bool const capital = after_c3 ? byte >= 0x80 && byte <= 0x9e : byte >= 'A' && byte <= 'Z';
        if (capital) c = static_cast<char>(byte + 0x20);
        after_c3 = byte == 0xc3;
    }
    return text;
}

Words words_of(std::string const& text) {
    Words words{""};
    for (char const c : lower(text)) {
        bool const in_word = static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || c == '\'';
        if (in_word) {
            words.back() += c;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

/// A word of the list; one that ends in a star stands for everything that begins so.
std::string found_in(std::string const& text, Words const& list) {
    for (std::string const& word : words_of(text)) {
        for (std::string const& left : list) {
            bool const same =
                left.back() == '*' ? word.starts_with(left.substr(0, left.size() - 1)) : word == left;
            if (same) return word;
        }
    }
    return {};
}

std::size_t spaces_between(std::string const& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
}

std::size_t code_points(std::string const& text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

struct Voice {
    std::string language;
    Words anywhere;    // Limitation, measure, assessing somebody; what a person is not called.
    Words statements;  // Negation and measure.
    Words desired;     // Duty.
};

std::vector<Voice> const voices{
    {"nb",
     {"begrens*", "barriere*", "hindring*", "hinder", "tiltak*", "kartlegg*", "klient*", "veisøker*",
      "jobbsøker*", "arbeidstaker*", "umotivert*", "avbrutt*", "mislykke*"},
     {"ikke", "ingen", "aldri", "alltid", "ofte", "ganske", "veldig", "bruker", "brukere", "brukeren",
      "diagnose*"},
     {"bør", "må", "skal"}},
    {"sv",
     {"begräns*", "barriär*", "hinder", "åtgärd*", "kartlägg*", "klient*", "vägsökande*", "arbetssökande*",
      "arbetstagare*", "omotiverad*", "avbrut*", "misslyckad*"},
     {"inte", "ingen", "inga", "aldrig", "alltid", "ofta", "ganska", "väldigt", "brukare", "diagnos*"},
     {"bör", "måste", "ska", "skall"}},
    {"en",
     {"limitation*", "barrier*", "obstacle*", "intervention*", "client", "clients", "jobseeker*",
      "unmotivated", "assess*", "overdue"},
     {"not", "no", "never", "always", "often", "quite", "very", "diagnos*", "don't", "can't", "isn't",
      "won't"},
     {"must", "should", "ought"}},
};

Voice const& voice_of(std::string const& language) {
    auto const found = std::find_if(voices.begin(), voices.end(),
                                    [&](Voice const& voice) { return voice.language == language; });
    REQUIRE(found != voices.end());
    return *found;
}

/// The machine's part of the rules for a statement; empty when it may stand.
std::string remark_on_statement(std::string const& text, Voice const& voice, bool desired) {
    if (spaces_between(text) + 1 > 15) return "more than 15 words";
    if (text.back() != '.') return "no full stop";
    if (std::count(text.begin(), text.end(), '.') != 1) return "more than one sentence";
    if (std::string const word = found_in(text, voice.statements); !word.empty()) return word;
    if (std::string const word = found_in(text, voice.desired); desired && !word.empty()) return word;
    return {};
}

InstrumentView const& our_map(Catalogue const& content) {
    auto const found =
        std::find_if(content.all().begin(), content.all().end(),
                     [](InstrumentView const& view) { return view.instrument.map.has_value(); });
    REQUIRE(found != content.all().end());
    return *found;
}

}  // namespace

TEST_CASE("everything under rooms/content can be read, and is whole") {
    Catalogue const content = content_of_the_program();
    REQUIRE_FALSE(content.all().empty());
    for (std::string const& remark : check(content)) FAIL_CHECK(remark);
}

TEST_CASE("the map is seven themes of seven points on a ladder of five") {
    Catalogue const content = content_of_the_program();
    Instrument const& instrument = our_map(content).instrument;
    Map const& map = *instrument.map;
    REQUIRE(map.themes.size() == 7);
    std::set<std::string> points;
    for (Theme const& theme : map.themes) {
        CHECK(theme.points.size() == 7);
        for (std::string const& point : theme.points) {
            CHECK(point.starts_with(theme.id + "."));
            CHECK(points.insert(point).second);
        }
    }
    for (std::string const& id : {map.scale, map.wish_scale, map.possible_scale})
        CHECK(find_scale(instrument, id)->steps == 5);
    CHECK(find_scale(instrument, map.scale)->others.size() == 3);
    CHECK(std::count_if(map.stances.begin(), map.stances.end(), [](Stance const& s) { return s.asks; }) == 1);
}

TEST_CASE("statements and labels are short, and say nothing that they should leave") {
    Catalogue const content = content_of_the_program();
    InstrumentView const& view = our_map(content);
    for (InstrumentTexts const& one : view.texts) {
        Voice const& voice = voice_of(one.language);
        std::set<std::string> statements;
        std::set<std::string> labels;
        for (Theme const& theme : view.instrument.map->themes) {
            for (std::string const& point : theme.points) {
                INFO(one.language << " " << point);
                std::string const today = one.texts.at(point + ".today");
                std::string const desired = one.texts.at(point + ".desired");
                CHECK(remark_on_statement(today, voice, false) == "");
                CHECK(remark_on_statement(desired, voice, true) == "");
                CHECK(statements.insert(today).second);
                CHECK(statements.insert(desired).second);
                std::string const label = one.texts.at(point + ".label");
                CHECK(code_points(label) <= 24);
                CHECK(labels.insert(label).second);
            }
        }
        CHECK(statements.size() == 98);
    }
}

/// What a form says, short enough for a tired reader; empty when it may stand.
std::string remark_on_form_text(std::string const& key, std::string const& text, Voice const& voice) {
    bool const longer = key == "lead" || key == "closing" || key.ends_with(".hint");
    if (code_points(text) > (longer ? 130u : 60u)) return "too long";
    if (text.find('!') != std::string::npos) return "an exclamation mark";
    if (!longer && text.back() == '.') return "a full stop after a label";
    return found_in(text, voice.desired);
}

TEST_CASE("what a form says is short, and asks nothing as a duty") {
    Catalogue const content = content_of_the_program();
    int forms = 0;
    for (InstrumentView const& view : content.all()) {
        if (view.instrument.kind != Kind::form) continue;
        ++forms;
        for (InstrumentTexts const& one : view.texts) {
            CHECK(code_points(one.texts.at("title")) <= 32);  // One line of a phone.
            for (auto const& [key, text] : one.texts) {
                INFO(view.instrument.id << " " << one.language << " " << key << ": " << text);
                CHECK(remark_on_form_text(key, text, voice_of(one.language)) == "");
            }
        }
    }
    CHECK(forms >= 6);
}

TEST_CASE("a choice, a row or a step has words of its own within its field") {
    Catalogue const content = content_of_the_program();
    for (InstrumentView const& view : content.all()) {
        for (Field const& field : view.instrument.fields) {
            for (InstrumentTexts const& one : view.texts) {
                std::set<std::string> words;
                for (std::string const& choice : field.choices) {
                    INFO(view.instrument.id << " " << one.language << " " << field.id << "." << choice);
                    CHECK(words.insert(one.texts.at(field.id + "." + choice)).second);
                }
            }
        }
    }
}

TEST_CASE("of our forms one begins a room, and it demands no map") {
    Catalogue const content = content_of_the_program();
    std::vector<Instrument const*> first;
    for (InstrumentView const& view : content.all())
        if (view.instrument.first.value_or(false)) first.push_back(&view.instrument);
    REQUIRE(first.size() == 1);
    REQUIRE(first[0]->leads);
    auto const& leads = *first[0]->leads;
    CHECK(std::any_of(leads.begin(), leads.end(), [](Lead const& lead) { return lead.to == Kind::message; }));
    CHECK(std::any_of(leads.begin(), leads.end(), [](Lead const& lead) { return lead.to == Kind::form; }));
}

TEST_CASE("no text has a word to leave, or a blank at its edge") {
    Catalogue const content = content_of_the_program();
    for (InstrumentView const& view : content.all()) {
        for (InstrumentTexts const& one : view.texts) {
            Voice const& voice = voice_of(one.language);
            for (auto const& [key, text] : one.texts) {
                INFO(one.language << " " << key << ": " << text);
                CHECK(found_in(text, voice.anywhere) == "");
                CHECK(text.front() != ' ');
                CHECK(text.back() != ' ');
                CHECK(text.find("  ") == std::string::npos);
            }
        }
    }
}

TEST_CASE("the checks of the texts find what they look for") {
    Voice const& nb = voice_of("nb");
    CHECK(remark_on_statement("Jeg har krefter til det jeg vil.", nb, false) == "");
    CHECK(remark_on_statement("Jeg sover ikke.", nb, false) == "ikke");
    CHECK(remark_on_statement("Jeg må ha mer ro.", nb, true) == "må");
    CHECK(remark_on_statement("Jeg må ha mer ro.", nb, false) == "");
    CHECK(remark_on_statement("Jeg sover godt", nb, false) == "no full stop");
    CHECK(remark_on_statement("Jeg sover. Jeg hviler.", nb, false) == "more than one sentence");
    CHECK(remark_on_statement("a b c d e f g h i j k l m n o p.", nb, false) == "more than 15 words");
    CHECK(remark_on_form_text("a.label", "Det som gir ro", nb) == "");
    CHECK(remark_on_form_text("a.label", "Det jeg bør gjøre", nb) == "bør");
    CHECK(remark_on_form_text("a.label", "Så fint!", nb) == "an exclamation mark");
    CHECK(remark_on_form_text("a.label", "Ro.", nb) == "a full stop after a label");
    CHECK(remark_on_form_text("a.label", std::string(61, 'a'), nb) == "too long");
    CHECK(remark_on_form_text("a.hint", std::string(61, 'a'), nb) == "");
    CHECK(found_in("Åtgärden kom", voice_of("sv").anywhere) == "åtgärden");
    CHECK(found_in("It isn't so.", voice_of("en").statements) == "isn't");
}
