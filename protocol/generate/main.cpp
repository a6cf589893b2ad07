// veirom_generate ROOT          writes what is derived from the structs into the tree at ROOT
// veirom_generate --check ROOT  only compares; names what is not current and fails then
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string_view>

#include "protocol/generate/model.hpp"

namespace {

namespace files = std::filesystem;

std::string read_file(files::path const& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// Leaves a file alone that is current, so that builds that watch it stay still.
bool write_file(files::path const& path, std::string const& text) {
    if (files::exists(path) && read_file(path) == text) return true;
    files::create_directories(path.parent_path());
    std::ofstream out{path, std::ios::binary};
    out << text;
    out.close();
    std::cout << "wrote " << path.string() << '\n';
    return !out.fail();
}

bool check_file(files::path const& path, std::string const& text) {
    bool const current = files::exists(path) && read_file(path) == text;
    if (!current) std::cout << "not current: " << path.string() << '\n';
    return current;
}

}  // namespace

int main(int count, char** arguments) {
    bool const only_check = count == 3 && std::string_view{arguments[1]} == "--check";
    if (count != 2 && !only_check) {
        std::cerr << "usage: veirom_generate [--check] ROOT\n";
        return 2;
    }
    files::path const root = arguments[count - 1];
    auto const model = veirom::generate::read_vocabulary();
    auto const settle = only_check ? check_file : write_file;
    bool good = settle(root / "web-client/src/protocol/generated.ts", veirom::generate::typescript(model));
    good &= settle(root / "protocol/schema/veirom.schema.json", veirom::generate::wire_schema(model));
    good &=
        settle(root / "protocol/schema/instrument.schema.json", veirom::generate::instrument_schema(model));
    return good ? 0 : 1;
}
