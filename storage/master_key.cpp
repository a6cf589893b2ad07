// Reading and making the master key file. Two programs that start at once on an empty database agree on one
// key: the file is made under a name of its own and linked, and the check value is written under a lock.
#include "storage/master_key.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

#include <openssl/crypto.h>

#include "storage/failure.hpp"
#include "storage/random.hpp"
#include "storage/statements.hpp"

namespace veirom {

namespace {

constexpr std::string_view file_title = "veirom-master-key-1 ";

bool is_inside(std::filesystem::path const& file, std::filesystem::path const& folder) {
    if (folder.empty()) return false;
    auto const relative =
        std::filesystem::weakly_canonical(file).lexically_relative(std::filesystem::weakly_canonical(folder));
    return !relative.empty() && *relative.begin() != "..";
}

std::optional<std::string> read_key(std::filesystem::path const& file) {
    int const descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        if (errno == ENOENT) return std::nullopt;
        throw StoreRefused("The master key " + file.string() + " can't be read: " + std::strerror(errno) +
                           ".");
    }
    struct stat status {};
    ::fstat(descriptor, &status);
    std::array<char, 256> text{};
    ssize_t const size = ::read(descriptor, text.data(), text.size());
    ::close(descriptor);
    if (status.st_mode & (S_IRWXG | S_IRWXO))
        throw StoreRefused("The master key " + file.string() +
                           " can be read by others than its owner. Set its mode to 0400.");
    std::string_view line(text.data(), size < 0 ? 0 : static_cast<std::size_t>(size));
    while (!line.empty() && line.back() == '\n') line.remove_suffix(1);
    if (!line.starts_with(file_title) || line.size() != file_title.size() + 2 * key_bytes)
        throw StoreRefused(file.string() + " is not a master key of Veirom.");
    line.remove_prefix(file_title.size());
    std::string key;
    for (std::size_t half = 0; half < 2; ++half) {  // Two ids' worth of hexadecimal digits.
        auto const part = PutId::from_text(line.substr(32 * half, 32));
        if (!part) throw StoreRefused(file.string() + " is not a master key of Veirom.");
        key.append(reinterpret_cast<char const*>(part->bytes.data()), part->bytes.size());
    }
    OPENSSL_cleanse(text.data(), text.size());
    return key;
}

/// So that the key's name, too, survives a power cut: a sealed database without its key is lost for good.
bool sync_folder_of(std::filesystem::path const& file) {
    auto const folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
    int const descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool const synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0) ::close(descriptor);
    return synced;
}

void make_key(std::filesystem::path const& file) {
    if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path());
    std::string const made = file.string() + ".new" + std::to_string(::getpid());
    std::string line = std::string{file_title} + new_token() + "\n";
    int const descriptor = ::open(made.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0400);
    bool const written = descriptor >= 0 &&
                         ::write(descriptor, line.data(), line.size()) == static_cast<ssize_t>(line.size()) &&
                         ::fsync(descriptor) == 0;
    if (descriptor >= 0) ::close(descriptor);
    OPENSSL_cleanse(line.data(), line.size());
    // A link that fails because the file is there means that another program was first: its key is the one.
    bool const linked = written && (::link(made.c_str(), file.c_str()) == 0 || errno == EEXIST);
    bool const safe = linked && sync_folder_of(file);
    int const reason = errno;
    ::unlink(made.c_str());
    if (!safe)
        throw StoreRefused("The master key " + file.string() + " can't be made: " + std::strerror(reason) +
                           ".");
}

}  // namespace

DataKeyPointer unlock_master_key(Database& database, std::filesystem::path const& file,
                                 std::filesystem::path const& data_folder) {
    if (file.empty()) throw StoreRefused("No master key file is configured.");
    if (is_inside(file, data_folder))
        throw StoreRefused("The master key " + file.string() + " lies inside the data folder " +
                           data_folder.string() +
                           ": a copy of the folder would hold both. Move it elsewhere.");
    pqxx::work transaction(database.connection());
    transaction.exec("SELECT pg_advisory_xact_lock(8319401)");
    pqxx::result const rows = database.exec(transaction, statements::vault_state);
    bool const filled = rows[0]["filled"].as<bool>();
    std::optional<std::string> key = read_key(file);
    if (!key && filled)
        throw StoreRefused(
            "The database holds sealed data, but its master key " + file.string() +
            " is not there. Put it back from your safe copy: without it nothing can be read, and a "
            "new one would not help.");
    if (!key) {
        make_key(file);
        key = read_key(file);
    }
    auto master = std::make_shared<DataKey const>(1, *key);
    OPENSSL_cleanse(key->data(), key->size());
    if (rows[0]["check_value"].is_null()) {
        if (filled)
            throw StoreRefused("The database holds sealed data, but no check value of its master key.");
        database.exec(transaction, statements::set_check_value, bytes(master->check_value()));
    } else if (bytes_of(rows[0]["check_value"]) != master->check_value()) {
        throw StoreRefused("The master key " + file.string() +
                           " is not the one this database was sealed with.");
    }
    transaction.commit();
    return master;
}

}  // namespace veirom
