// The one place that meets libpqxx, version 6 and 7 alike. Included by .cpp files of this folder only.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include <pqxx/pqxx>

#include "protocol/identifiers.hpp"
#include "storage/failure.hpp"

namespace veirom {

/// A named statement; storage/statements.hpp holds them all.
struct Statement {
    char const* name;
    char const* sql;
};

/// Bytes as a parameter in binary form: a bytea, or an array that BinaryArray encoded.
#if PQXX_VERSION_MAJOR >= 7
inline std::basic_string_view<std::byte> bytes(std::string_view text) {
    return {reinterpret_cast<std::byte const*>(text.data()), text.size()};
}
inline std::string bytes_of(pqxx::field const& field) {
    auto const value = field.as<std::basic_string<std::byte>>();
    return {reinterpret_cast<char const*>(value.data()), value.size()};
}
#else
inline pqxx::binarystring bytes(std::string_view text) {
    return pqxx::binarystring(text.data(), text.size());
}
inline std::string bytes_of(pqxx::field const& field) {
    return pqxx::binarystring(field).str();
}
#endif

template <class Tag>
std::string param(Id<Tag> const& id) {
    return id.text();
}
inline std::int64_t param(Seq seq) {
    return seq.value;
}
inline std::int64_t param(Time time) {
    return time.time_since_epoch().count();
}
template <class Enumeration>
requires std::is_enum_v<Enumeration>
int param(Enumeration value) {
    return static_cast<int>(value);
}

/// For a column that may be null: keep the optional alive until the statement has run.
inline char const* nullable(std::optional<std::string> const& text) {
    return text ? text->c_str() : nullptr;
}

/// Reads "xxxxxxxx-xxxx-…" as PostgreSQL writes a uuid.
template <class Tag>
Id<Tag> id_of(pqxx::field const& field) {
    std::string digits;
    digits.reserve(32);
    for (char const c : std::string_view{field.c_str(), field.size()})
        if (c != '-') digits += c;
    auto const id = Id<Tag>::from_text(digits);
    if (!id) throw StoreUnavailable("a column that should hold an id does not");
    return *id;
}
inline Seq seq_of(pqxx::field const& field) {
    return Seq{field.as<std::int64_t>()};
}
/// Every statement gives times as milliseconds since 1970.
inline Time time_of(pqxx::field const& field) {
    return Time{std::chrono::milliseconds{field.as<std::int64_t>()}};
}
inline std::optional<Time> optional_time_of(pqxx::field const& field) {
    if (field.is_null()) return std::nullopt;
    return time_of(field);
}
/// Every statement gives days as days since 1970.
inline std::optional<Date> optional_date_of(pqxx::field const& field) {
    if (field.is_null()) return std::nullopt;
    return Date{std::chrono::sys_days{std::chrono::days{field.as<int>()}}};
}
template <class Enumeration>
Enumeration enum_of(pqxx::field const& field) {
    return static_cast<Enumeration>(field.as<int>());
}

/// `{a,b,c}` of ids, for $n::uuid[].
template <class Ids>
std::string id_array(Ids const& ids) {
    std::string out = "{";
    for (auto const& id : ids) {
        if (out.size() > 1) out += ',';
        out += id.text();
    }
    return out + '}';
}

/// One connection, with its statements prepared when they are first used. Belongs to one thread at a time.
class Database {
public:
    explicit Database(std::string const& address);

    pqxx::connection& connection() { return connection_; }

    template <class... Arguments>
    pqxx::result exec(pqxx::transaction_base& transaction, Statement const& statement,
                      Arguments const&... arguments) {
        if (prepared_.insert(statement.name).second) connection_.prepare(statement.name, statement.sql);
        return transaction.exec_prepared(statement.name, arguments...);
    }

    /// One statement as a transaction of its own: one round trip.
    template <class... Arguments>
    pqxx::result exec(Statement const& statement, Arguments const&... arguments) {
        pqxx::nontransaction transaction(connection_);
        return exec(transaction, statement, arguments...);
    }

private:
    pqxx::connection connection_;
    std::set<std::string_view> prepared_;
};

/// Inside a catch block: throws StoreUnavailable for what the machine did (connection, disk, shutdown,
/// locks), NeverTaken for data that the database does not take, StatementWrong for a mistake of ours.
[[noreturn]] void rethrow_as_ours();

/// Inside a catch block: whether the connection is lost, or leads where nothing more should be asked (a
/// server that stops, or that has become a standby). What was under way on it may stand or not.
bool connection_lost(Database& database);

}  // namespace veirom
