// An entry on its way into and out of the database: what of it is sealed, and how a row becomes an entry
// again.
#pragma once

#include <string>

#include "storage/clear_text.hpp"
#include "storage/data_key.hpp"
#include "storage/failure.hpp"

namespace veirom {

/// A byte stands before the value, so that a withdrawal is sealed, too, and only an erasure leaves nothing.
inline std::string seal_value(DataKey const& key, Entry const& entry) {
    std::string const plain = entry.value ? '1' + *entry.value : "0";
    return key.seal(plain, clear_text_of(entry, SealedAs::entry_value));
}

inline std::string seal_name(DataKey const& key, Entry const& entry) {
    return key.seal(entry.id.text, clear_text_of(entry, SealedAs::entry_name));
}

/// Fills in `id` of an entry whose fields in the clear are read. Throws SealBroken.
inline void open_name(DataKey const& key, Entry& entry, std::string const& name) {
    entry.id.text = key.open(name, clear_text_of(entry, SealedAs::entry_name));
}

/// Fills in `id`, `value` and `erased` of an entry whose other fields are read. `sealed` is nullptr when the
/// row was erased. Throws SealBroken.
inline void open_entry(DataKey const& key, Entry& entry, std::string const& name, std::string const* sealed) {
    open_name(key, entry, name);
    entry.erased = sealed == nullptr;
    if (entry.erased) return;
    std::string plain = key.open(*sealed, clear_text_of(entry, SealedAs::entry_value));
    if (plain.empty()) throw SealBroken("a sealed value is empty");
    if (plain[0] == '1') entry.value = plain.substr(1);
}

}  // namespace veirom
