// The built web client, held in memory with its compressed copies, so that no request reads the disk.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "server/net/message.hpp"

namespace veirom {

class StaticFiles {
public:
    /// An empty or missing folder is no error: every page is then a 404 that says how to build the client.
    explicit StaticFiles(std::filesystem::path folder);

    /// A file, or the client's page for an address that the client itself routes (/o/NAME, /i, /l, /room/…).
    Response answer(Request const& request);

    /// One more file, which is not part of the client.
    void add(std::string name, std::filesystem::path const& file, std::string type);

private:
    struct File {
        std::shared_ptr<std::string const> plain, brotli, gzip;
        std::string type;
        std::string tag;        // ETag: of the content.
        bool for_good = false;  // Its name changes with its content.
    };

    void load();
    void load_again_when_built_anew();

    std::filesystem::path folder_;
    std::filesystem::file_time_type built_{};
    std::map<std::string, File> files_;
    std::map<std::string, File> added_;
};

}  // namespace veirom
