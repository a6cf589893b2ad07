#include "server/configuration.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace veirom {

namespace {

/// The first of these folders that exists: installed, or the source tree the program was built in.
std::string first_folder(std::string const& installed, std::string const& in_tree) {
    std::error_code ignored;
    auto const program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    auto const beside = program.parent_path().parent_path() / "share" / "veirom" / installed;
    if (std::filesystem::is_directory(beside, ignored)) return beside.string();
    return std::string(VEIROM_SOURCE_FOLDER) + "/" + in_tree;
}

std::vector<Setting> defaults() {
    auto const setting = [](std::string name, std::string value, std::string meaning, bool secret = false) {
        return Setting{std::move(name), std::move(value), std::move(meaning), "default", secret};
    };
    return {
        setting("data.folder", "/var/lib/veirom", "the embedded database and what belongs to it"),
        setting("data.master_key", "/etc/veirom/master.key",
                "file of the key that opens everything; never in a backup"),
        setting("database.address", "", "postgresql://…; empty: the program runs its own, in data.folder",
                true),
        setting("database.lanes", "1", "writing threads, each with a connection"),
        setting("database.workers", "3", "threads for everything else, each with a connection"),
        setting("database.cluster_settings", "",
                "lines for the embedded database's own configuration, with commas between"),
        setting("http.address", "127.0.0.1", "IP address to listen on"),
        setting("http.port", "8420", "port; 0: any free one"),
        setting("http.public", "",
                "address people type, such as https://guidance.example; empty: http://localhost:PORT"),
        setting("http.origins", "", "further addresses the same pages are reached by, separated by commas"),
        setting("http.certificate", "",
                "certificate chain (PEM); with http.key the program speaks TLS itself"),
        setting("http.key", "", "the certificate's key (PEM)"),
        setting("http.trust_proxy", "no", "believe X-Forwarded-For and -Proto of a proxy on this machine"),
        setting("metrics.address", "127.0.0.1", "IP address of the metrics listener"),
        setting("metrics.port", "8421", "its port; 0: no metrics"),
        setting("web.folder", first_folder("web-client", "web-client/dist"), "the built web client"),
        setting("content.folder", first_folder("content", "rooms/content"), "instruments"),
        setting("log.level", "info", "debug, info, warning or error"),
        setting("limits.put_burst", "20", "puts of one person at once"),
        setting("limits.put_per_second", "1", "and then each second"),
        setting("limits.draft_burst", "60", "drafts of one person at once"),
        setting("limits.draft_per_second", "5", "and then each second"),
        setting("limits.bytes_burst", "262144", "bytes from one connection at once"),
        setting("limits.bytes_per_second", "32768", "and then each second"),
        setting("limits.handshakes_person", "10", "new connections of one person at once, then one each 3 s"),
        setting("limits.handshakes_address", "200",
                "new connections from one address at once, then 20 a second"),
        setting("limits.sockets_person", "8", "open connections of one person"),
        setting("limits.sockets_address", "500", "open connections from one address (a whole office)"),
        setting("limits.rooms_live", "20000", "rooms held in memory; above it the least recently used goes"),
        setting("limits.sign_ins", "yes", "slow down repeated tries of passwords and invitations"),
    };
}

std::string trimmed(std::string const& text) {
    auto const first = text.find_first_not_of(" \t\r");
    if (first == std::string::npos) return "";
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::string environment_name(std::string const& setting) {
    std::string name = "VEIROM_";
    for (char const c : setting)
        name += c == '.' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return name;
}

std::string first_line_of(std::string const& file) {
    std::ifstream in(file);
    std::string line;
    if (!in || !std::getline(in, line)) throw std::runtime_error("Can't read " + file + ".");
    return trimmed(line);
}

}  // namespace

Configuration::Configuration() : settings_(defaults()) {}

Setting& Configuration::find(std::string const& name) {
    auto const found =
        std::find_if(settings_.begin(), settings_.end(), [&](auto const& s) { return s.name == name; });
    if (found == settings_.end()) throw std::runtime_error("There is no setting \"" + name + "\".");
    return *found;
}

Setting const& Configuration::find(std::string const& name) const {
    return const_cast<Configuration*>(this)->find(name);
}

void Configuration::set(std::string const& name, std::string value, std::string const& origin) {
    Setting& setting = find(name);
    setting.value = std::move(value);
    setting.origin = origin;
}

void Configuration::read_file(std::string const& file) {
    std::ifstream in(file);
    if (!in) throw std::runtime_error("Can't read the configuration " + file + ".");
    std::string line, section;
    for (int number = 1; std::getline(in, line); ++number) {
        line = trimmed(line);
        if (line.empty() || line[0] == '#' || line[0] == ';') continue;
        auto const wrong = [&](std::string const& why) {
            return std::runtime_error(file + " line " + std::to_string(number) + ": " + why);
        };
        if (line.front() == '[' && line.back() == ']') {
            section = trimmed(line.substr(1, line.size() - 2));
            continue;
        }
        auto const equals = line.find('=');
        if (equals == std::string::npos) throw wrong("expected [section] or key = value.");
        try {
            set(section + "." + trimmed(line.substr(0, equals)), trimmed(line.substr(equals + 1)), file);
        } catch (std::runtime_error const& error) {
            throw wrong(error.what());
        }
    }
}

void Configuration::read_environment(char const* const* environment) {
    for (; *environment != nullptr; ++environment) {
        std::string const entry = *environment;
        auto const equals = entry.find('=');
        std::string const name = entry.substr(0, equals), value = entry.substr(equals + 1);
        if (!name.starts_with("VEIROM_") || name == "VEIROM_CONFIG" || name == "VEIROM_DEMO_FOLDER") continue;
        bool known = false;
        for (Setting& setting : settings_) {
            std::string const expected = environment_name(setting.name);
            bool const from_file = setting.secret && name == expected + "_FILE";
            if (name != expected && !from_file) continue;
            set(setting.name, from_file ? first_line_of(value) : value, "environment");
            known = true;
        }
        if (!known) throw std::runtime_error("The environment names " + name + ", which is no setting.");
    }
}

std::string const& Configuration::text(std::string const& name) const {
    return find(name).value;
}

std::int64_t Configuration::number(std::string const& name) const {
    std::string const& value = text(name);
    std::int64_t number = 0;
    auto const [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc{} || end != value.data() + value.size() || number < 0)
        throw std::runtime_error(name + " = " + value + " is no number of 0 or more.");
    return number;
}

double Configuration::decimal(std::string const& name) const {
    std::istringstream in(text(name));
    double number = 0;
    if (!(in >> number) || !in.eof() || number < 0)
        throw std::runtime_error(name + " = " + text(name) + " is no number of 0 or more.");
    return number;
}

bool Configuration::yes(std::string const& name) const {
    std::string const& value = text(name);
    if (value == "yes" || value == "true" || value == "1") return true;
    if (value == "no" || value == "false" || value == "0") return false;
    throw std::runtime_error(name + " = " + value + " is neither yes nor no.");
}

std::vector<std::string> Configuration::list(std::string const& name) const {
    std::vector<std::string> items;
    std::istringstream in(text(name));
    for (std::string item; std::getline(in, item, ',');)
        if (item = trimmed(item); !item.empty()) items.push_back(item);
    return items;
}

std::vector<std::string> Configuration::problems() const {
    std::vector<std::string> found;
    auto const check = [&](auto read) {
        try {
            read();
        } catch (std::runtime_error const& error) {
            found.push_back(error.what());
        }
    };
    for (Setting const& setting : settings_) {
        if (setting.name.starts_with("limits.") && setting.name != "limits.sign_ins")
            check([&] { decimal(setting.name); });
    }
    for (auto const* name : {"http.port", "metrics.port", "database.lanes", "database.workers"})
        check([&] { number(name); });
    for (auto const* name : {"http.trust_proxy", "limits.sign_ins"}) check([&] { yes(name); });
    if (text("http.certificate").empty() != text("http.key").empty())
        found.push_back("http.certificate and http.key go together: set both, or none.");
    for (auto const* name : {"http.certificate", "http.key"})
        if (!text(name).empty() && !std::filesystem::exists(text(name)))
            found.push_back(std::string(name) + " = " + text(name) + " is not there.");
    if (!std::filesystem::is_directory(text("content.folder")))
        found.push_back("content.folder = " + text("content.folder") + " is no folder.");
    return found;
}

std::string Configuration::shown() const {
    std::string out, section;
    for (Setting const& setting : settings_) {
        auto const dot = setting.name.find('.');
        if (setting.name.substr(0, dot) != section) {
            section = setting.name.substr(0, dot);
            out += (out.empty() ? "[" : "\n[") + section + "]\n";
        }
        bool const masked = setting.secret && !setting.value.empty();
        out += setting.name.substr(dot + 1) + " = " + (masked ? "********" : setting.value) + "    # " +
               setting.origin + ": " + setting.meaning + "\n";
    }
    return out;
}

}  // namespace veirom
