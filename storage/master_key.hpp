// The master key: a file outside the data folder, and a check value in the database that tells whether they
// belong together.
#pragma once

#include <filesystem>

#include "storage/data_key.hpp"

namespace veirom {

class Database;

/// Reads the key; makes it, and the check value, when the database holds nothing yet. Throws StoreRefused
/// with a text for the operator.
DataKeyPointer unlock_master_key(Database& database, std::filesystem::path const& file,
                                 std::filesystem::path const& data_folder);

}  // namespace veirom
