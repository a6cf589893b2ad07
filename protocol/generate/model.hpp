// The vocabulary as data, read off the structs: what typescript.cpp and schema.cpp write down.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace veirom::generate {

enum class Shape {
    text,
    whole,
    flag,
    id,  // `name` says whose.
    thing_id,
    seq,
    time,
    day,
    answer,       // A step or the id of another answer.
    field_value,  // What a form's field holds.
    texts,        // Name -> text.
    json,         // A sealed value, passed on as it is.
    value,        // The value of a thing, by its `kind`.
    list,         // Of `item`.
    named,        // An enum or struct of that name.
};

struct Type {
    Shape shape{};
    std::string name;
    std::vector<Type> item;  // One, of a list.
};

struct FieldModel {
    std::string name;
    Type type;
    bool may_be_absent{};
    bool may_be_null{};
};

struct StructModel {
    std::string name;
    std::string frame_type;  // Of a frame: its "type".
    std::vector<FieldModel> fields;
};

struct EnumModel {
    std::string name;
    std::vector<std::string> words;
};

struct KindModel {
    std::string word;
    std::string value;  // The struct of its value.
    std::int64_t version{};
};

struct LimitModel {
    std::string name;
    std::int64_t value{};
};

struct Model {
    std::vector<std::string> ids;
    std::vector<EnumModel> enums;
    std::vector<StructModel> structs;  // What others need comes first.
    std::vector<KindModel> kinds;
    std::vector<std::string> client_frames;
    std::vector<std::string> server_frames;
    std::vector<std::string> instrument_documents;  // What authors of content write.
    std::vector<LimitModel> limits;
};

Model read_vocabulary();

/// The named structs and everything named inside them.
std::set<std::string> names_within(Model const& model, std::vector<std::string> const& roots);

std::string typescript(Model const& model);
/// Everything that travels.
std::string wire_schema(Model const& model);
/// Only what an author of an instrument writes.
std::string instrument_schema(Model const& model);

}  // namespace veirom::generate
