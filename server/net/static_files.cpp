#include "server/net/static_files.hpp"

#include <fstream>
#include <functional>
#include <iterator>

namespace veirom {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t file_bytes_max =
    16 * 1024 * 1024;  // No file of a web client is larger; bounds memory.

std::shared_ptr<std::string const> content_of(fs::path const& file) {
    std::error_code error;
    if (!fs::is_regular_file(file, error) || fs::file_size(file, error) > file_bytes_max) return nullptr;
    std::ifstream in(file, std::ios::binary);
    return std::make_shared<std::string const>(std::istreambuf_iterator<char>(in),
                                               std::istreambuf_iterator<char>());
}

std::string type_of(fs::path const& file) {
    static std::map<std::string, std::string> const types{
        {".html", "text/html; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".json", "application/json"},
        {".webmanifest", "application/manifest+json"},
        {".svg", "image/svg+xml"},
        {".png", "image/png"},
        {".ico", "image/x-icon"},
        {".woff2", "font/woff2"},
        {".txt", "text/plain; charset=utf-8"},
    };
    auto const found = types.find(file.extension().string());
    return found == types.end() ? "application/octet-stream" : found->second;
}

bool routed_by_client(std::string const& path) {
    if (path == "/" || path == "/i" || path == "/l" || path == "/rooms") return true;
    for (auto const* start : {"/o/", "/room/", "/i/", "/l/"})
        if (path.starts_with(start)) return true;
    return false;
}

}  // namespace

StaticFiles::StaticFiles(fs::path folder) : folder_(std::move(folder)) {
    load();
}

void StaticFiles::add(std::string name, fs::path const& file, std::string type) {
    File one;
    one.plain = content_of(file);
    one.type = std::move(type);
    if (one.plain) files_[name] = added_[name] = std::move(one);
}

void StaticFiles::load() {
    files_ = added_;
    std::error_code error;
    built_ = fs::last_write_time(folder_ / "index.html", error);
    for (auto entry = fs::recursive_directory_iterator(folder_, error);
         !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        fs::path const& path = entry->path();
        if (path.extension() == ".br" || path.extension() == ".gz" || path.extension() == ".map") continue;
        File file;
        file.plain = content_of(path);
        if (!file.plain) continue;
        file.brotli = content_of(path.string() + ".br");
        file.gzip = content_of(path.string() + ".gz");
        file.type = type_of(path);
        file.tag = '"' + std::to_string(std::hash<std::string>{}(*file.plain)) + '"';
        std::string const name = "/" + fs::relative(path, folder_).generic_string();
        file.for_good = name.starts_with("/assets/");
        files_[name] = std::move(file);
    }
}

void StaticFiles::load_again_when_built_anew() {
    std::error_code error;
    auto const now = fs::last_write_time(folder_ / "index.html", error);
    if (!error && now != built_) load();
}

Response StaticFiles::answer(Request const& request) {
    bool const page = routed_by_client(request.path);
    if (page) load_again_when_built_anew();
    auto const found = files_.find(page ? "/index.html" : request.path);
    if (found == files_.end()) {
        std::string const text =
            page ? "The web client is not built yet: npm run build in web-client/.\n" : "Not found.\n";
        return {
            404, {{"Content-Type", "text/plain; charset=utf-8"}}, std::make_shared<std::string const>(text)};
    }
    File const& file = found->second;
    Response response;
    response.headers = {{"Content-Type", file.type},
                        {"Cache-Control", file.for_good ? "public, max-age=31536000, immutable" : "no-cache"},
                        {"Vary", "Accept-Encoding"},
                        {"ETag", file.tag}};
    if (!file.tag.empty() && request.if_none_match == file.tag) {
        response.status = 304;
        return response;
    }
    bool const brotli = file.brotli && request.accept_encoding.find("br") != std::string::npos;
    bool const gzip = !brotli && file.gzip && request.accept_encoding.find("gzip") != std::string::npos;
    if (brotli) response.headers.emplace_back("Content-Encoding", "br");
    if (gzip) response.headers.emplace_back("Content-Encoding", "gzip");
    response.body = brotli ? file.brotli : gzip ? file.gzip : file.plain;
    return response;
}

}  // namespace veirom
