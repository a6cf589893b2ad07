// From JSON nodes into described structs, strictly. Inner part of the codec, instantiated in codec_*.cpp.
#pragma once

#include <charconv>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include "protocol/client_frames.hpp"
#include "protocol/json_nodes.hpp"
#include "protocol/kinds/form.hpp"
#include "protocol/refusal.hpp"
#include "protocol/server_frames.hpp"
#include "protocol/value.hpp"

namespace veirom {

/// What one reading needs to know, and why it stopped. Every read returns false to stop; each level then puts
/// its own segment before the path.
struct JsonReading {
    bool incomplete = false;  // A missing field has its default: the value of a draft.
    RefusalCode code = RefusalCode::malformed;
    std::string path;

    bool stop(std::string_view segment) {
        path = path.empty() ? std::string{segment} : std::string{segment} + "/" + path;
        return false;
    }
    Refusal refusal() const { return {code, path}; }
};

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public>;
template <class T>
concept DescribedStruct = boost::describe::has_describe_members<T>::value;
template <class T>
concept DescribedEnum = boost::describe::has_describe_enumerators<T>::value;

template <class Class, class Field>
Field field_of(Field Class::*);
template <class Member>
using FieldOf = decltype(field_of(Member::pointer));

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
/// Always there, and null when withdrawn or dropped.
template <class T>
inline constexpr bool is_nullable =
    std::is_same_v<T, std::optional<Value>> || std::is_same_v<T, std::optional<JsonText>>;

bool read(JsonReading& reading, JsonNode const& node, bool& out);
bool read(JsonReading& reading, JsonNode const& node, std::int64_t& out);
bool read(JsonReading& reading, JsonNode const& node, std::string& out);
bool read(JsonReading& reading, JsonNode const& node, ThingId& out);
bool read(JsonReading& reading, JsonNode const& node, Seq& out);
bool read(JsonReading& reading, JsonNode const& node, Time& out);
bool read(JsonReading& reading, JsonNode const& node, Date& out);
bool read(JsonReading& reading, JsonNode const& node, Answer& out);
bool read(JsonReading& reading, JsonNode const& node, FieldValue& out);
bool read(JsonReading& reading, JsonNode const& node, JsonText& out);
bool read(JsonReading& reading, JsonNode const& node, std::map<std::string, std::string>& out);

/// An unknown field's name as it may stand in a path; "?" when it is longer or stranger than names are.
std::string_view shown_name(std::string_view name);

/// Reads a value of version `v`, lifted when that is an older one; stops at "v" or in "value".
bool read_value(JsonReading& reading, Kind kind, std::int64_t v, JsonNode const& node, Value& out);
/// The same, or null; `v` has to be a version that there is in either case, for it is kept.
bool read_value(JsonReading& reading, Kind kind, std::int64_t v, JsonNode const& node,
                std::optional<Value>& out);

template <class Tag>
bool read(JsonReading&, JsonNode const& node, Id<Tag>& out) {
    if (node.kind != JsonKind::text) return false;
    auto const id = Id<Tag>::from_text(node.raw());
    if (id) out = *id;
    return id.has_value();
}

template <DescribedEnum T>
bool read(JsonReading&, JsonNode const& node, T& out) {
    if (node.kind != JsonKind::text) return false;
    bool found = false;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto enumerator) {
        if (found || node.raw() != std::string_view{enumerator.name}) return;
        out = enumerator.value;
        found = true;
    });
    return found;
}

template <DescribedStruct T>
bool read(JsonReading& reading, JsonNode const& node, T& out, bool tagged = false);

template <class T>
bool read(JsonReading& reading, JsonNode const& node, std::optional<T>& out) {
    return read(reading, node, out.emplace());
}

/// How many items an array has.
inline std::size_t size_of(JsonNode const& array) {
    std::size_t size = 0;
    for (JsonNode const* item = &array + 1; item != array.next(); item = item->next()) ++size;
    return size;
}

template <class T>
bool read(JsonReading& reading, JsonNode const& node, std::vector<T>& out) {
    if (node.kind != JsonKind::array) return false;
    out.reserve(size_of(node));  // At most json_nodes_max; growing step by step would move all of them again.
    std::size_t index = 0;
    for (JsonNode const* item = &node + 1; item != node.next(); item = item->next(), ++index)
        if (!read(reading, *item, out.emplace_back())) return reading.stop(std::to_string(index));
    return true;
}

/// The member of that name; nullptr when there is none. Names of ours have no escapes.
inline JsonNode const* find(JsonNode const& object, std::string_view name) {
    if (object.kind != JsonKind::object) return nullptr;
    for (JsonNode const* key = &object + 1; key != object.next(); key = key[1].next())
        if (key->raw() == name) return key + 1;
    return nullptr;
}

/// `tagged`: the object carries a "type" beside its fields, which the caller has looked at. A `value` is read
/// last, because `kind` and `v` say how.
template <DescribedStruct T>
bool read(JsonReading& reading, JsonNode const& node, T& out, bool tagged) {
    using boost::mp11::mp_for_each;
    if (node.kind != JsonKind::object) return false;
    std::uint64_t seen = 0;
    static_assert(boost::mp11::mp_size<Members<T>>::value < 63);
    constexpr std::uint64_t type_bit = std::uint64_t{1} << 63;
    JsonNode const* value_node = nullptr;
    for (JsonNode const* key = &node + 1; key != node.next(); key = key[1].next()) {
        JsonNode const& value = key[1];
        bool known = false;
        bool good = false;
        std::uint64_t bit = 1;
        mp_for_each<Members<T>>([&](auto member) {
            using Field = FieldOf<decltype(member)>;
            if (known) return;
            if (key->raw() == std::string_view{member.name}) {
                known = true;
                if (seen & bit) return;
                seen |= bit;
                if constexpr (std::is_same_v<Field, std::optional<Value>>) {
                    value_node = &value;
                    good = true;
                } else if constexpr (is_nullable<Field>) {
                    good = value.kind == JsonKind::null || read(reading, value, out.*member.pointer);
                } else {
                    good = read(reading, value, out.*member.pointer);
                }
            }
            bit <<= 1;
        });
        if (!known && tagged && key->raw() == "type") {
            good = (seen & type_bit) == 0;
            seen |= type_bit;
        }
        if (!good) return reading.stop(known ? key->raw() : shown_name(key->raw()));
    }
    char const* missing = nullptr;
    std::uint64_t bit = 1;
    mp_for_each<Members<T>>([&](auto member) {
        using Field = FieldOf<decltype(member)>;
        constexpr bool may_be_absent = is_optional<Field> && !is_nullable<Field>;
        if (!may_be_absent && !(seen & bit) && !missing) missing = member.name;
        bit <<= 1;
    });
    if (missing && !reading.incomplete) return reading.stop(missing);
    if constexpr (requires { requires std::is_same_v<decltype(T::value), std::optional<Value>>; }) {
        reading.incomplete = std::is_same_v<T, Draft>;
        return read_value(reading, out.kind, out.v, *value_node, out.value);
    }
    return true;
}

}  // namespace veirom
