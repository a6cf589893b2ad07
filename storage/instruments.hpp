// Every version of every instrument that was ever used, by hash, so that an answer can always be shown as it
// was asked. Texts as they were read; nothing here about a person.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

namespace veirom {

class Workers;

struct KeptInstrument {
    std::string id;
    std::int64_t version{};
    std::string json;  // All its files, as the caller joins them.
};

class Instruments {
public:
    explicit Instruments(Workers& workers);

    /// Keeps it unless exactly this text stands already.
    boost::asio::awaitable<void> keep(KeptInstrument instrument);
    /// Every text kept under this id and version, newest first (a version may gain a language); empty: never
    /// used.
    boost::asio::awaitable<std::vector<std::string>> find(std::string id, std::int64_t version);
    boost::asio::awaitable<std::vector<KeptInstrument>> all();

private:
    Workers& workers_;
};

}  // namespace veirom
