#include "server/told_puts.hpp"

#include <algorithm>
#include <cstdio>

#include "protocol/codec.hpp"
#include "rooms/digest.hpp"
#include "server/random.hpp"

namespace veirom {

using nlohmann::json;

std::string const& content_of(json const& item, ToldDocuments const& documents) {
    auto const name = item.at("content").get<std::string>();
    auto const found = documents.find(name);
    if (found == documents.end()) throw std::runtime_error("there is no file " + name);
    return found->second;
}

Put Telling::put_of(json const& item, PutId put_id, ToldDocuments const& documents) {
    Put put;
    put.room = room_;
    put.side = item.contains("side") ? enum_of_word<Side>(item.at("side").get<std::string>()) : Side::circle;
    put.put_id = put_id;
    for (json const& each : item.at("changes")) {
        Change change;
        change.kind = enum_of_word<Kind>(each.at("kind").get<std::string>());
        change.id = ThingId{filled_text(each.at("id").get<std::string>())};
        change.v = each.value("v", std::int64_t{1});
        if (Thing const* const there = state_.find(put.side, change.kind, change.id.text))
            change.base = there->seq;
        if (!each.at("value").is_null()) {
            json told = filled(each.at("value"));
            if (change.kind == Kind::document) told["size"] = content_of(item, documents).size();
            auto value = decode_value(change.kind, change.v, told.dump());
            if (!value) throw std::runtime_error("malformed: " + value.error().field);
            change.value = std::move(*value);
            change.v = version_of(change.kind);
        }
        put.changes.push_back(std::move(change));
    }
    return put;
}

json Telling::filled(json const& value) {
    if (value.is_string()) {
        std::string const& text = value.get_ref<std::string const&>();
        if (text.starts_with("{seq ") && text.ends_with("}"))
            return seq_of(text.substr(5, text.size() - 6)).value;
        return filled_text(text);
    }
    if (!value.is_structured()) return value;
    json out = value;
    for (auto& each : out) each = filled(each);
    return out;
}

std::string Telling::filled_text(std::string const& text) {
    std::string out;
    std::size_t at = 0;
    for (;;) {
        std::size_t const open = text.find('{', at);
        std::size_t const close = text.find('}', open);
        if (open == std::string::npos || close == std::string::npos) return out + text.substr(at);
        out += text.substr(at, open - at) + said(text.substr(open + 1, close - open - 1));
        at = close + 1;
    }
}

PersonId Telling::person(std::string const& name) const {
    auto const found = persons_.find(name);
    if (found == persons_.end()) throw std::runtime_error("nobody is called " + name);
    return found->second;
}

std::string Telling::said(std::string const& words) {
    std::size_t const space = words.find(' ');
    std::string const what = words.substr(0, space);
    std::string const name = space == std::string::npos ? "" : words.substr(space + 1);
    if (what == "person") return person(name).text();
    if (what == "thing") return thing(name);
    if (what == "day") return day(std::stoi(name));
    throw std::runtime_error("nothing can be put in for {" + words + "}");
}

/// A random id, but for its being the same in every item of the room.
std::string Telling::thing(std::string const& name) const {
    PutId id;
    id.bytes = bytes_from(room_.text() + " " + name);
    return id.text();
}

std::string Telling::day(int days) const {
    Date const date = told_day(now_, days);
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

/// Of "activity NAME": the version that a yes is given to.
Seq Telling::seq_of(std::string const& words) {
    std::size_t const space = words.find(' ');
    auto const kind = enum_of_word<Kind>(words.substr(0, space));
    std::string const name = space == std::string::npos ? words : words.substr(space + 1);
    Thing const* const thing =
        state_.find(Side::circle, kind, kind == Kind::agreement ? name : said("thing " + name));
    if (thing == nullptr) throw std::runtime_error("there is no " + words);
    auto const* const version = std::get_if<AgreedFacts>(&thing->facts);
    return version == nullptr ? thing->seq : version->seq;
}

std::array<std::uint8_t, 16> bytes_from(std::string_view text) {
    Digest digest;
    digest.add_bytes(text);
    FieldsDigest const whole = digest.finish();
    std::array<std::uint8_t, 16> part{};
    std::copy_n(whole.begin(), part.size(), part.begin());
    return part;
}

Put told_put(json const& item, RoomId room, ToldPersons const& persons, RoomState const& state, Time now) {
    return Telling(room, persons, state, now).put_of(item, random_id<PutId>(), {});
}

Date told_day(Time now, int days) {
    using namespace std::chrono;
    sys_days date = floor<std::chrono::days>(now) + std::chrono::days{days};
    while (weekday{date} == Saturday || weekday{date} == Sunday) date += std::chrono::days{days < 0 ? -1 : 1};
    return date;
}

}  // namespace veirom
