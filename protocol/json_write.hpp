// From described structs straight into JSON text. Inner part of the codec, instantiated in codec_*.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include "protocol/json_read.hpp"

namespace veirom {

/// Between quotes, with what JSON wants escaped.
void write_text(std::string& out, std::string_view text);
void write(std::string& out, bool value);
void write(std::string& out, std::int64_t value);
void write(std::string& out, Date const& value);

inline void write(std::string& out, std::string const& value) {
    write_text(out, value);
}
inline void write(std::string& out, ThingId const& value) {
    write_text(out, value.text);
}
inline void write(std::string& out, Seq value) {
    write(out, value.value);
}
inline void write(std::string& out, Time value) {
    write(out, std::int64_t{value.time_since_epoch().count()});
}
inline void write(std::string& out, JsonText const& value) {
    out += value.text;
}

template <class Tag>
void write(std::string& out, Id<Tag> const& value) {
    write_text(out, value.text());
}

template <DescribedEnum T>
void write(std::string& out, T value) {
    write_text(out, boost::describe::enum_to_string(value, ""));
}

template <DescribedStruct T>
void write(std::string& out, T const& value);

template <class T>
void write(std::string& out, std::vector<T> const& values);

template <class... T>
void write(std::string& out, std::variant<T...> const& value) {
    std::visit([&](auto const& alternative) { write(out, alternative); }, value);
}

template <class T>
void write(std::string& out, std::vector<T> const& values) {
    out += '[';
    for (T const& value : values) {
        if (&value != &values.front()) out += ',';
        write(out, value);
    }
    out += ']';
}

inline void write(std::string& out, std::map<std::string, std::string> const& texts) {
    out += '{';
    for (auto const& [name, text] : texts) {
        if (out.back() != '{') out += ',';
        write_text(out, name);
        out += ':';
        write_text(out, text);
    }
    out += '}';
}

/// The fields, each with a comma behind it. An absent optional is left out; a nullable one is written as
/// null.
template <DescribedStruct T>
void write_fields(std::string& out, T const& value) {
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
        using Field = FieldOf<decltype(member)>;
        auto const& field = value.*member.pointer;
        if constexpr (is_optional<Field> && !is_nullable<Field>)
            if (!field) return;
        out += '"';
        out += member.name;
        out += "\":";
        if constexpr (!is_optional<Field>)
            write(out, field);
        else if (field)
            write(out, *field);
        else
            out += "null";
        out += ',';
    });
}

/// Puts the closing brace in the place of the last comma, or behind the opening brace when there was nothing.
inline void close_object(std::string& out) {
    if (out.back() == ',')
        out.back() = '}';
    else
        out += '}';
}

template <DescribedStruct T>
void write(std::string& out, T const& value) {
    out += '{';
    write_fields(out, value);
    close_object(out);
}

template <DescribedStruct T>
void write_frame(std::string& out, std::string_view type, T const& frame) {
    out += R"({"type":)";
    write_text(out, type);
    out += ',';
    write_fields(out, frame);
    close_object(out);
}

}  // namespace veirom
