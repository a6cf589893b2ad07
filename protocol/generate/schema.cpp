// The vocabulary as JSON Schema 2020-12: protocol/schema/*.schema.json.
#include <set>

#include <nlohmann/json.hpp>

#include "protocol/generate/model.hpp"
#include "protocol/limits.hpp"

namespace veirom::generate {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t largest_whole = 9'007'199'254'740'991;  // 2^53 - 1.

Json reference(std::string const& name) {
    return {{"$ref", "#/$defs/" + name}};
}

Json list_of(Json item) {
    return {{"type", "array"}, {"items", std::move(item)}};
}

Json text_schema(char const* pattern) {
    return {{"type", "string"}, {"pattern", pattern}};
}

Json type_schema(Type const& type) {
    Json const text = {{"type", "string"}};
    switch (type.shape) {
        case Shape::text:
            return text;
        case Shape::whole:
        case Shape::time:
            return {{"type", "integer"}, {"minimum", -largest_whole}, {"maximum", largest_whole}};
        case Shape::seq:
            return {{"type", "integer"}, {"minimum", 0}, {"maximum", largest_whole}};
        case Shape::flag:
            return {{"type", "boolean"}};
        case Shape::id:
            return text_schema("^[0-9a-f]{32}$");
        case Shape::thing_id: {
            Json schema = text_schema("^[a-zA-Z0-9._/-]+$");
            schema["maxLength"] = limits::thing_id_characters_max;
            return schema;
        }
        case Shape::day:
            return text_schema("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        case Shape::answer:
            return {{"type", {"integer", "string"}}};
        case Shape::field_value:
            return {{"anyOf", {Json{{"type", "integer"}}, text, list_of(text), list_of(list_of(text))}}};
        case Shape::texts:
            return {{"type", "object"}, {"additionalProperties", text}};
        case Shape::json:
            return true;
        case Shape::value:
            return {{"type", "object"}};
        case Shape::list:
            return list_of(type_schema(type.item.front()));
        case Shape::named:
            return reference(type.name);
    }
    return {};
}

Json struct_schema(StructModel const& model) {
    Json properties = Json::object();
    Json required = Json::array();
    if (!model.frame_type.empty()) {
        properties["type"] = {{"const", model.frame_type}};
        required.push_back("type");
    }
    for (FieldModel const& field : model.fields) {
        Json const schema = type_schema(field.type);
        bool const says_null = field.may_be_null && field.type.shape != Shape::json;
        properties[field.name] = says_null ? Json{{"anyOf", {schema, Json{{"type", "null"}}}}} : schema;
        if (!field.may_be_absent) required.push_back(field.name);
    }
    return {{"type", "object"},
            {"properties", properties},
            {"required", required},
            {"additionalProperties", false}};
}

/// Binds the value of a change to its kind. A draft's may be incomplete, so it is any object.
Json change_schema(StructModel const& change, std::vector<KindModel> const& kinds) {
    Json schema = struct_schema(change);
    Json bindings = Json::array();
    for (KindModel const& kind : kinds)
        bindings.push_back(
            {{"if", {{"properties", {{"kind", {{"const", kind.word}}}}}}},
             {"then",
              {{"properties", {{"value", {{"anyOf", {reference(kind.value), Json{{"type", "null"}}}}}}}}}}});
    schema["allOf"] = bindings;
    return schema;
}

/// Definitions of the enums and structs that `wanted` picks.
template <class Wanted>
Json definitions(Model const& model, Wanted wanted) {
    Json all = Json::object();
    for (EnumModel const& each : model.enums)
        if (wanted(each.name)) all[each.name] = {{"enum", each.words}};
    for (StructModel const& each : model.structs)
        if (wanted(each.name))
            all[each.name] = each.name == "Change" ? change_schema(each, model.kinds) : struct_schema(each);
    return all;
}

Json references(std::vector<std::string> const& names) {
    Json all = Json::array();
    for (std::string const& name : names) all.push_back(reference(name));
    return all;
}

std::string document(char const* title, char const* description, Json body) {
    Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                   {"title", title},
                   {"description", description}};
    schema.update(body);
    return schema.dump(2) + "\n";
}

}  // namespace

std::string wire_schema(Model const& model) {
    Json defs = definitions(model, [](std::string const&) { return true; });
    defs["ClientFrame"] = {{"oneOf", references(model.client_frames)}};
    defs["ServerFrame"] = {{"oneOf", references(model.server_frames)}};
    return document("Veirom, what travels",
                    "Frames of /ws, bodies of /api, values of kinds. Generated from protocol/*.hpp.",
                    {{"$defs", defs}});
}

std::string instrument_schema(Model const& model) {
    std::set<std::string> const names = names_within(model, model.instrument_documents);
    Json const defs = definitions(model, [&](std::string const& name) { return names.contains(name); });
    return document("Veirom, an instrument",
                    "instrument.json, or the texts of one language. Generated from protocol/instrument.hpp.",
                    {{"oneOf", references(model.instrument_documents)}, {"$defs", defs}});
}

}  // namespace veirom::generate
