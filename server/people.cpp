#include "server/people.hpp"

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <nlohmann/json.hpp>

#include "protocol/codec.hpp"
#include "server/log.hpp"

namespace veirom {

namespace {

nlohmann::json parsed(std::string const& text) {
    auto json = nlohmann::json::parse(text, nullptr, false);
    return json.is_object() ? json : nlohmann::json::object();
}

std::string text_in(nlohmann::json const& json, char const* name) {
    auto const found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : "";
}

}  // namespace

std::string encode_details(Details const& details) {
    return nlohmann::json{{"shown_name", details.shown_name}, {"language", details.language}}.dump();
}

Details details_of(AccountRecord const& account) {
    auto const json = parsed(account.details);
    return {text_in(json, "shown_name"), text_in(json, "language")};
}

std::string shown_name_of(AccountRecord const& account) {
    return details_of(account).shown_name;
}

std::string face_of(Room const& room) {
    return nlohmann::json{{"title", room.title},
                          {"purpose", boost::describe::enum_to_string(room.purpose, "")}}
        .dump();
}

Face decode_face(std::string const& json) {
    auto const read = parsed(json);
    Face face{text_in(read, "title"), {}};
    boost::describe::enum_from_string(text_in(read, "purpose").c_str(), face.purpose);
    return face;
}

OrganisationView settings_of(OrganisationRecord const& organisation) {
    auto const view = decode<OrganisationView>(organisation.settings);
    if (view) return *view;
    log(LogLevel::error, "organisation_settings_unreadable",
        {{"organisation", organisation.organisation}, {"field", view.error().field}});
    return {organisation.name, organisation.name, {"en"}, "Europe/Oslo", 3, {}, {}};
}

OrganisationView view_of(OrganisationRecord const& organisation, std::optional<Standing> standing) {
    OrganisationView view = settings_of(organisation);
    if (!standing || *standing == Standing::seeker) view.on_call.reset();
    return view;
}

std::string folded_sign_in_name(std::string const& name) {
    auto const first = name.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return "";
    std::string out = name.substr(first, name.find_last_not_of(" \t\r\n") - first + 1);
    for (std::size_t i = 0; i < out.size(); ++i) {
        auto const byte = static_cast<unsigned char>(out[i]);
        if (byte >= 'A' && byte <= 'Z') out[i] = static_cast<char>(byte + 32);
        // U+00C0 to U+00DE (À to Þ, without ×): their small letters stand 32 further on.
        bool const after_c3 = i > 0 && static_cast<unsigned char>(out[i - 1]) == 0xC3;
        if (after_c3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97) out[i] = static_cast<char>(byte + 32);
    }
    return out;
}

}  // namespace veirom
