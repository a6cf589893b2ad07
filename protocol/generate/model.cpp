// Walks the described structs once and writes down what it finds.
#include "protocol/generate/model.hpp"

#include <algorithm>
#include <chrono>
#include <typeinfo>

#include <boost/core/demangle.hpp>

#include "protocol/generate/wire_types.hpp"
#include "protocol/json_read.hpp"
#include "protocol/limits.hpp"

namespace veirom::generate {

namespace {

/// The name without its namespace. `Map` would hide JavaScript's own.
template <class T>
std::string name_of() {
    std::string name = boost::core::demangle(typeid(T).name());
    name.erase(0, name.rfind(':') + 1);
    return name == "Map" ? "InstrumentMap" : name;
}

template <class T>
inline constexpr bool is_id = false;
template <class Tag>
inline constexpr bool is_id<Id<Tag>> = true;

template <class Tag>
std::string id_name(Id<Tag> const*) {
    std::string const name = name_of<Id<Tag>>();  // RoomTag>
    return name.substr(0, name.find("Tag")) + "Id";
}

class Walker {
public:
    explicit Walker(Model& model) : model_(model) {}

    template <class T>
    Type type() {
        if constexpr (std::is_same_v<T, std::string>)
            return {Shape::text};
        else if constexpr (std::is_same_v<T, std::int64_t>)
            return {Shape::whole};
        else if constexpr (std::is_same_v<T, bool>)
            return {Shape::flag};
        else if constexpr (std::is_same_v<T, ThingId>)
            return {Shape::thing_id};
        else if constexpr (std::is_same_v<T, Seq>)
            return {Shape::seq};
        else if constexpr (std::is_same_v<T, Time>)
            return {Shape::time};
        else if constexpr (std::is_same_v<T, Date>)
            return {Shape::day};
        else if constexpr (std::is_same_v<T, Answer>)
            return {Shape::answer};
        else if constexpr (std::is_same_v<T, FieldValue>)
            return {Shape::field_value};
        else if constexpr (std::is_same_v<T, JsonText>)
            return {Shape::json};
        else if constexpr (std::is_same_v<T, Value>)
            return {Shape::value};
        else if constexpr (std::is_same_v<T, std::map<std::string, std::string>>)
            return {Shape::texts};
        else
            return composed(static_cast<T const*>(nullptr));
    }

private:
    template <class Tag>
    Type composed(Id<Tag> const* id) {
        std::string const name = id_name(id);
        if (std::ranges::find(model_.ids, name) == model_.ids.end()) model_.ids.push_back(name);
        return {Shape::id, name};
    }

    template <class T>
    Type composed(std::vector<T> const*) {
        return {Shape::list, {}, {type<T>()}};
    }

    template <DescribedEnum T>
    Type composed(T const*) {
        std::string const name = name_of<T>();
        if (std::ranges::find(model_.enums, name, &EnumModel::name) == model_.enums.end()) {
            EnumModel found{name, {}};
            boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
                [&](auto enumerator) { found.words.push_back(enumerator.name); });
            model_.enums.push_back(found);
        }
        return {Shape::named, name};
    }

    template <DescribedStruct T>
    Type composed(T const*) {
        std::string const name = name_of<T>();
        if (std::ranges::find(model_.structs, name, &StructModel::name) == model_.structs.end()) {
            StructModel found{name, {}, {}};
            boost::mp11::mp_for_each<Members<T>>(
                [&](auto member) { found.fields.push_back(field<FieldOf<decltype(member)>>(member.name)); });
            model_.structs.push_back(found);
        }
        return {Shape::named, name};
    }

    template <class T>
    FieldModel field(char const* name) {
        if constexpr (is_nullable<T>)
            return {name, type<typename T::value_type>(), false, true};
        else if constexpr (is_optional<T>)
            return {name, type<typename T::value_type>(), true, false};
        else
            return {name, type<T>(), false, false};
    }

    Model& model_;
};

void collect_names(Model const& model, std::string const& name, std::set<std::string>& names) {
    auto const found = std::ranges::find(model.structs, name, &StructModel::name);
    if (!names.insert(name).second || found == model.structs.end()) return;
    for (FieldModel const& field : found->fields) {
        Type const* type = &field.type;
        while (type->shape == Shape::list) type = &type->item.front();
        if (type->shape == Shape::named) collect_names(model, type->name, names);
    }
}

template <class Frame, class Types>
std::vector<std::string> name_frames(Model& model, Types const& types) {
    std::vector<std::string> names;
    boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, Frame>>([&](auto identity) {
        std::string const name = name_of<typename decltype(identity)::type>();
        std::ranges::find(model.structs, name, &StructModel::name)->frame_type = types[names.size()];
        names.push_back(name);
    });
    return names;
}

#define VEIROM_LIMIT(name) \
    { #name, static_cast < std::int64_t>(limits::name) }
#define VEIROM_DURATION(name) \
    { #name "_ms", std::chrono::milliseconds{limits::name }.count() }

std::vector<LimitModel> read_limits() {
    return {
        VEIROM_LIMIT(frame_bytes_max),
        VEIROM_LIMIT(json_depth_max),
        VEIROM_LIMIT(json_nodes_max),
        VEIROM_LIMIT(body_bytes_max),
        VEIROM_LIMIT(document_bytes_max),
        VEIROM_LIMIT(documents_room_bytes_max),
        VEIROM_LIMIT(documents_room_max),
        VEIROM_LIMIT(put_changes_max),
        VEIROM_LIMIT(message_code_points_max),
        VEIROM_LIMIT(message_bytes_max),
        VEIROM_LIMIT(note_code_points_max),
        VEIROM_LIMIT(answers_bytes_max),
        VEIROM_LIMIT(form_bytes_max),
        VEIROM_LIMIT(line_code_points_max),
        VEIROM_LIMIT(paragraph_code_points_max),
        VEIROM_LIMIT(agenda_items_max),
        VEIROM_LIMIT(document_size_max),
        VEIROM_LIMIT(document_part_bytes),
        VEIROM_LIMIT(documents_unnamed_max),
        VEIROM_LIMIT(list_items_max),
        VEIROM_LIMIT(draft_bytes_max),
        VEIROM_LIMIT(thing_id_characters_max),
        VEIROM_LIMIT(outbox_bytes_max),
        VEIROM_LIMIT(page_bytes_max),
        VEIROM_LIMIT(malformed_frames_max),
        VEIROM_DURATION(ping_interval),
        VEIROM_LIMIT(password_characters_min),
        VEIROM_LIMIT(password_characters_max),
        VEIROM_DURATION(invitation_life),
        VEIROM_DURATION(sign_in_link_life),
    };
}

}  // namespace

std::set<std::string> names_within(Model const& model, std::vector<std::string> const& roots) {
    std::set<std::string> names;
    for (std::string const& root : roots) collect_names(model, root, names);
    return names;
}

Model read_vocabulary() {
    Model model;
    Walker walker{model};
    for_each_wire_type([&](auto identity) { walker.type<typename decltype(identity)::type>(); });
    boost::mp11::mp_for_each<boost::mp11::mp_iota_c<std::variant_size_v<Value>>>([&](auto index) {
        Kind const kind = static_cast<Kind>(index.value);
        model.kinds.push_back({boost::describe::enum_to_string(kind, ""),
                               name_of<std::variant_alternative_t<index, Value>>(), version_of(kind)});
    });
    model.client_frames = name_frames<ClientFrame>(model, client_frame_types);
    model.server_frames = name_frames<ServerFrame>(model, server_frame_types);
    boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, InstrumentDocuments>>(
        [&](auto identity) {
            model.instrument_documents.push_back(name_of<typename decltype(identity)::type>());
        });
    model.limits = read_limits();
    return model;
}

}  // namespace veirom::generate
