// The numbered steps that bring a database up to date, compiled in from storage/migrations/*.sql, each with a
// checksum. A step that has been released never changes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace veirom {

struct Migration {
    int number{};
    std::string_view name;
    std::string_view sql;
};

/// Compiled in, in order: 1, 2, 3 …
std::vector<Migration> const& migrations();

/// Checks every step that stands in the database and, when allowed, takes those that are missing, all under
/// one advisory lock. Throws StoreRefused: a newer database, a changed step, an older database that may not
/// be migrated here.
void bring_up_to_date(std::string const& database_address, std::vector<Migration> const& known,
                      bool may_migrate);

}  // namespace veirom
