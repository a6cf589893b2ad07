// What an append does with documents, inside its own transaction. Included by .cpp files of this folder only.
#pragma once

#include "storage/documents.hpp"
#include "storage/journal.hpp"
#include "storage/pg.hpp"

namespace veirom {

class DataKey;

/// Throws NeverTaken when there is no such whole document of this owner, type and size.
void name_document(Database& database, pqxx::transaction_base& transaction, DocumentPlace const& place,
                   NamedDocument const& document, DataKey const& key);

void erase_document(Database& database, pqxx::transaction_base& transaction, DocumentPlace const& place,
                    DataKey const& key);

}  // namespace veirom
