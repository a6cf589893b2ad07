// Instruments, by hash.
#include "storage/instruments.hpp"

#include "storage/random.hpp"
#include "storage/statements.hpp"
#include "storage/workers.hpp"

namespace veirom {

Instruments::Instruments(Workers& workers) : workers_(workers) {}

boost::asio::awaitable<void> Instruments::keep(KeptInstrument instrument) {
    auto work = [instrument = std::move(instrument)](Database& database) {
        std::string const hash =
            sha256(instrument.id + "\n" + std::to_string(instrument.version) + "\n" + instrument.json);
        database.exec(statements::keep_instrument, bytes(hash), instrument.id, instrument.version,
                      instrument.json);
    };
    return workers_.run<void>(std::move(work));
}

boost::asio::awaitable<std::vector<std::string>> Instruments::find(std::string id, std::int64_t version) {
    auto work = [id = std::move(id), version](Database& database) {
        std::vector<std::string> texts;
        for (auto const& row : database.exec(statements::find_instrument, id, version))
            texts.emplace_back(row["json"].c_str());
        return texts;
    };
    return workers_.run<std::vector<std::string>>(std::move(work));
}

boost::asio::awaitable<std::vector<KeptInstrument>> Instruments::all() {
    auto work = [](Database& database) {
        std::vector<KeptInstrument> kept;
        for (auto const& row : database.exec(statements::all_instruments))
            kept.push_back({row["id"].c_str(), row["version"].as<std::int64_t>(), row["json"].c_str()});
        return kept;
    };
    return workers_.run<std::vector<KeptInstrument>>(std::move(work));
}

}  // namespace veirom
