// The vocabulary as TypeScript: web-client/src/protocol/generated.ts.
#include <cctype>
#include <sstream>

#include "protocol/generate/model.hpp"

namespace veirom::generate {

namespace {

constexpr char const* opening =
    R"(// Generated from protocol/*.hpp by veirom_generate, where every field is explained. Not edited by hand.
// An optional field is absent, never null; only a `value` that may be withdrawn or dropped is null.

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** 1 to 96 characters of a-z A-Z 0-9 . _ / - */
export type ThingId = Id<"ThingId">;
/** Counts the entries of one side from 1; 0: nothing yet. */
export type Seq = number;
/** Milliseconds since 1970, UTC. */
export type Time = number;
/** A day without zone: "2026-11-21". */
export type Day = string;
/** A step of an instrument's scale (1 is the lowest), or the id of one of its other answers. */
export type Answer = number | string;
/** A step or number; a text, choice, day or other answer; several choices; a table's rows. */
export type FieldValue = number | string | readonly string[] | readonly (readonly string[])[];
/** Any JSON: a kept value, of whatever version. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };
/** A kind of a newer server: kept, passed over. */
export type UnknownKind = Id<"UnknownKind">;
)";

constexpr char const* changes = R"(
/** Gives one thing its new value; null withdraws it. */
export type Change<K extends Kind = Kind> = {
  readonly [Each in K]: {
    readonly kind: Each;
    readonly id: ThingId;
    readonly v: number;
    readonly base: Seq;
    readonly value: Values[Each] | null;
  };
}[K];

/** A value on its way to be written: any field may be missing. */
export type Incomplete<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Incomplete<Item>[]
    : { readonly [Name in keyof T]?: Incomplete<T[Name]> };

/** Keeps a working copy that nobody else ever sees; null drops it. */
export type Draft<K extends Kind = Kind> = {
  readonly [Each in K]: {
    readonly type: "draft";
    readonly room: RoomId;
    readonly side: Side;
    readonly kind: Each;
    readonly id: ThingId;
    readonly v: number;
    readonly base: number;
    readonly value: Incomplete<Values[Each]> | null;
  };
}[K];
)";

std::string snake_case(std::string const& name) {
    std::string out;
    for (char const c : name) {
        if (std::isupper(static_cast<unsigned char>(c)) && !out.empty()) out += '_';
        out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return out;
}

std::string type_text(Type const& type) {
    switch (type.shape) {
        case Shape::text:
            return "string";
        case Shape::whole:
            return "number";
        case Shape::flag:
            return "boolean";
        case Shape::thing_id:
            return "ThingId";
        case Shape::seq:
            return "Seq";
        case Shape::time:
            return "Time";
        case Shape::day:
            return "Day";
        case Shape::answer:
            return "Answer";
        case Shape::field_value:
            return "FieldValue";
        case Shape::texts:
            return "{ readonly [name: string]: string }";
        case Shape::json:
            return "Json";
        case Shape::value:
            return "Values[Kind]";
        case Shape::list:
            return "readonly " + type_text(type.item.front()) + "[]";
        case Shape::id:
        case Shape::named:
            return type.name;
    }
    return {};
}

std::string quoted(std::string const& word) {
    return '"' + word + '"';
}

void write_enum(std::ostream& out, EnumModel const& model) {
    std::string const list = "every_" + snake_case(model.name);
    out << "\nexport const " << list << " = [\n";
    for (std::string const& word : model.words) out << "  " << quoted(word) << ",\n";
    out << "] as const;\nexport type " << model.name << " = (typeof " << list << ")[number];\n";
}

/// `is_heard`: the server says it, and a newer server may know kinds that this client does not.
void write_struct(std::ostream& out, StructModel const& model, bool is_heard) {
    out << "\nexport interface " << model.name << " {\n";
    if (!model.frame_type.empty()) out << "  readonly type: " << quoted(model.frame_type) << ";\n";
    for (FieldModel const& field : model.fields)
        out << "  readonly " << field.name << (field.may_be_absent ? "?: " : ": ")
            << (is_heard && field.type.name == "Kind" ? "Kind | UnknownKind" : type_text(field.type))
            << (field.may_be_null && field.type.shape != Shape::json ? " | null" : "") << ";\n";
    out << "}\n";
}

void write_union(std::ostream& out, std::string const& name, std::vector<std::string> const& alternatives) {
    out << "\nexport type " << name << " =";
    for (std::string const& alternative : alternatives) out << "\n  | " << alternative;
    out << ";\n";
}

}  // namespace

std::string typescript(Model const& model) {
    std::ostringstream out;
    out << opening << '\n';
    for (std::string const& id : model.ids)
        out << "/** 32 hexadecimal digits. */\nexport type " << id << " = Id<" << quoted(id) << ">;\n";
    for (EnumModel const& each : model.enums) write_enum(out, each);
    std::set<std::string> const heard = names_within(model, model.server_frames);
    for (StructModel const& each : model.structs)
        if (each.name != "Change" && each.name != "Draft") write_struct(out, each, heard.contains(each.name));
    out << "\n/** The value of each kind. */\nexport interface Values {\n";
    for (KindModel const& kind : model.kinds)
        out << "  readonly " << kind.word << ": " << kind.value << ";\n";
    out << "}\n\n/** The version of each kind that this build writes. */\nexport const kind_versions = {\n";
    for (KindModel const& kind : model.kinds) out << "  " << kind.word << ": " << kind.version << ",\n";
    out << "} as const satisfies { readonly [K in Kind]: number };\n" << changes;
    write_union(out, "ClientFrame", model.client_frames);
    write_union(out, "ServerFrame", model.server_frames);
    out << "\n/** Each with its reason in protocol/limits.hpp. */\nexport const limits = {\n";
    for (LimitModel const& limit : model.limits) out << "  " << limit.name << ": " << limit.value << ",\n";
    out << "} as const;\n";
    return out.str();
}

}  // namespace veirom::generate
