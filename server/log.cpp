#include "server/log.hpp"

#include <chrono>
#include <typeinfo>

#include <boost/core/demangle.hpp>
#include <nlohmann/json.hpp>
#include <spdlog/formatter.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "storage/failure.hpp"

namespace veirom {

namespace {

/// {"at":…,"level":…, and then the fields, which arrive as finished JSON members.
class JsonLine : public spdlog::formatter {
public:
    void format(spdlog::details::log_msg const& message, spdlog::memory_buf_t& out) override {
        auto const since =
            std::chrono::duration_cast<std::chrono::milliseconds>(message.time.time_since_epoch());
        auto const level = spdlog::level::to_string_view(message.level);
        std::string line = "{\"at\":" + std::to_string(since.count()) + ",\"level\":\"";
        line.append(level.data(), level.size());
        line += "\",";
        line.append(message.payload.data(), message.payload.size());
        line += "}\n";
        out.append(line.data(), line.data() + line.size());
    }
    std::unique_ptr<spdlog::formatter> clone() const override { return std::make_unique<JsonLine>(); }
};

spdlog::logger& logger() {
    static std::shared_ptr<spdlog::logger> const made = [] {
        auto made =
            std::make_shared<spdlog::logger>("veirom", std::make_shared<spdlog::sinks::stderr_sink_mt>());
        made->set_formatter(std::make_unique<JsonLine>());
        return made;
    }();
    return *made;
}

std::string quoted(std::string_view text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace

LogField::LogField(std::string_view name, std::string_view word) : name(name), json(quoted(word)) {}

Fault fault_of(std::exception_ptr failure) {
    try {
        std::rethrow_exception(failure);
    } catch (NeverTaken const& error) {
        return {"NeverTaken", error.what()};
    } catch (StatementWrong const& error) {
        return {"StatementWrong", error.what()};
    } catch (std::exception const& error) {
        return {boost::core::demangle(typeid(error).name()), ""};
    } catch (...) {
        return {"unknown", ""};
    }
}

void set_log_level(std::string_view level) {
    logger().set_level(level == "debug"     ? spdlog::level::debug
                       : level == "warning" ? spdlog::level::warn
                       : level == "error"   ? spdlog::level::err
                                            : spdlog::level::info);
}

void log(LogLevel level, std::string_view what, std::initializer_list<LogField> fields) {
    static constexpr spdlog::level::level_enum levels[] = {spdlog::level::debug, spdlog::level::info,
                                                           spdlog::level::warn, spdlog::level::err};
    auto const wanted = levels[static_cast<int>(level)];
    if (!logger().should_log(wanted)) return;
    std::string line = "\"what\":" + quoted(what);
    for (LogField const& field : fields) line += ",\"" + std::string(field.name) + "\":" + field.json;
    logger().log(wanted, spdlog::string_view_t(line.data(), line.size()));
}

}  // namespace veirom
