// Each operation is one transaction; a part is written under its document's row, so that what is whole stays
// as it is. Everything can be done twice.
#include "storage/documents.hpp"

#include "protocol/limits.hpp"
#include "storage/clear_text.hpp"
#include "storage/document_rows.hpp"
#include "storage/draft_name.hpp"
#include "storage/statements.hpp"
#include "storage/vault.hpp"
#include "storage/workers.hpp"

namespace veirom {

namespace {

std::string name_of(DataKey const& key, DocumentPlace const& place) {
    return draft_name(key, Kind::document, place.id);
}

/// A part can't be put in another's place, nor a document be cut short: its size is among these bytes.
std::string clear_text(DocumentPlace const& place, PersonId owner, std::int64_t size, std::int64_t part,
                       std::string const& thing) {
    return ClearText(SealedAs::document_part)
        .add(place.room)
        .add(place.side)
        .add(owner)
        .add(size)
        .add(part)
        .add_last(thing)
        .bytes();
}

DocumentRecord record_of(pqxx::row const& row) {
    DocumentRecord record;
    record.owner = id_of<PersonTag>(row["owner"]);
    record.size = row["size"].as<std::int64_t>();
    if (!row["type"].is_null()) record.type = enum_of<DocumentType>(row["type"]);
    record.named = row["named"].as<bool>();
    return record;
}

std::vector<std::int64_t> kept_parts(Database& database, pqxx::transaction_base& transaction,
                                     DocumentPlace const& place, std::string const& thing) {
    std::vector<std::int64_t> parts;
    for (auto const& row : database.exec(transaction, statements::parts_kept, param(place.room),
                                         param(place.side), bytes(thing)))
        parts.push_back(row["part"].as<std::int64_t>());
    return parts;
}

BegunDocument begin_now(Database& database, Vault& vault, DocumentPlace const& place, PersonId owner,
                        std::int64_t size) {
    DataKeyPointer const key = vault.side_key(database, place.room, place.side);
    if (!key) throw StoreUnavailable("a document was sent for a room that is not there");
    std::string const thing = name_of(*key, place);
    BegunDocument begun;
    pqxx::work transaction(database.connection());
    database.exec(transaction, statements::lock_room, param(place.room));
    pqxx::result const standing = database.exec(transaction, statements::find_document, param(place.room),
                                                param(place.side), bytes(thing));
    if (!standing.empty()) {
        DocumentRecord const record = record_of(standing[0]);
        begun.outcome =
            record.owner == owner && record.size == size ? BeginOutcome::kept : BeginOutcome::taken;
        begun.whole = record.type.has_value();
        if (begun.outcome == BeginOutcome::kept)
            begun.parts = kept_parts(database, transaction, place, thing);
        return begun;
    }
    pqxx::result const here =
        database.exec(transaction, statements::documents_of_room, param(place.room), param(owner));
    if (here[0]["unnamed"].as<std::int64_t>() >= limits::documents_unnamed_max)
        begun.outcome = BeginOutcome::too_many;
    else if (here[0]["number"].as<std::int64_t>() >= limits::documents_room_max ||
             here[0]["bytes"].as<std::int64_t>() + size > limits::documents_room_bytes_max)
        begun.outcome = BeginOutcome::room_full;
    if (begun.outcome != BeginOutcome::kept) return begun;
    database.exec(transaction, statements::begin_document, param(place.room), param(place.side), bytes(thing),
                  param(owner), size);
    transaction.commit();
    return begun;
}

PartOutcome keep_part_now(Database& database, Vault& vault, DocumentPlace const& place, PersonId owner,
                          std::int64_t part, std::string const& plain) {
    DataKeyPointer const key = vault.side_key(database, place.room, place.side);
    if (!key) return PartOutcome::unknown;
    std::string const thing = name_of(*key, place);
    pqxx::work transaction(database.connection());
    pqxx::result const rows = database.exec(transaction, statements::lock_document, param(place.room),
                                            param(place.side), bytes(thing));
    if (rows.empty()) return PartOutcome::unknown;
    DocumentRecord const record = record_of(rows[0]);
    if (record.owner != owner) return PartOutcome::unknown;
    if (record.type) return PartOutcome::whole;
    if (part < 0 || part >= parts_of(record.size) ||
        static_cast<std::int64_t>(plain.size()) != bytes_of_part(record.size, part))
        return PartOutcome::unknown;
    std::string const sealed = key->seal(plain, clear_text(place, owner, record.size, part, thing));
    database.exec(transaction, statements::keep_part, param(place.room), param(place.side), bytes(thing),
                  part, bytes(sealed));
    bool const all_here = static_cast<std::int64_t>(kept_parts(database, transaction, place, thing).size()) ==
                          parts_of(record.size);
    transaction.commit();
    return all_here ? PartOutcome::all_here : PartOutcome::kept;
}

std::optional<std::string> read_part_now(Database& database, Vault& vault, DocumentPlace const& place,
                                         std::int64_t part) {
    DataKeyPointer const key = vault.side_key(database, place.room, place.side);
    if (!key) return std::nullopt;
    std::string const thing = name_of(*key, place);
    pqxx::result const rows =
        database.exec(statements::read_part, param(place.room), param(place.side), bytes(thing), part);
    if (rows.empty()) return std::nullopt;
    auto const owner = id_of<PersonTag>(rows[0]["owner"]);
    auto const size = rows[0]["size"].as<std::int64_t>();
    return key->open(bytes_of(rows[0]["sealed"]), clear_text(place, owner, size, part, thing));
}

}  // namespace

std::int64_t parts_of(std::int64_t size) {
    return (size + limits::document_part_bytes - 1) / limits::document_part_bytes;
}

std::int64_t bytes_of_part(std::int64_t size, std::int64_t part) {
    return std::min(limits::document_part_bytes, size - part * limits::document_part_bytes);
}

void name_document(Database& database, pqxx::transaction_base& transaction, DocumentPlace const& place,
                   NamedDocument const& document, DataKey const& key) {
    auto const named =
        database.exec(transaction, statements::name_document, param(place.room), param(place.side),
                      bytes(name_of(key, place)), param(document.owner), param(document.type), document.size);
    if (named.affected_rows() != 1) throw NeverTaken("P0002", statements::name_document.name);
}

void erase_document(Database& database, pqxx::transaction_base& transaction, DocumentPlace const& place,
                    DataKey const& key) {
    database.exec(transaction, statements::erase_document, param(place.room), param(place.side),
                  bytes(name_of(key, place)));
}

Documents::Documents(Workers& workers, Vault& vault) : workers_(workers), vault_(vault) {}

boost::asio::awaitable<BegunDocument> Documents::begin(DocumentPlace place, PersonId owner,
                                                       std::int64_t size) {
    auto work = [vault = &vault_, place = std::move(place), owner, size](Database& database) {
        return begin_now(database, *vault, place, owner, size);
    };
    return workers_.run<BegunDocument>(std::move(work));
}

boost::asio::awaitable<PartOutcome> Documents::keep_part(DocumentPlace place, PersonId owner,
                                                         std::int64_t part, std::string bytes) {
    auto work = [vault = &vault_, place = std::move(place), owner, part,
                 bytes = std::move(bytes)](Database& database) {
        return keep_part_now(database, *vault, place, owner, part, bytes);
    };
    return workers_.run<PartOutcome>(std::move(work));
}

boost::asio::awaitable<void> Documents::finish(DocumentPlace place, PersonId owner, DocumentType type) {
    auto work = [vault = &vault_, place = std::move(place), owner, type](Database& database) {
        DataKeyPointer const key = vault->side_key(database, place.room, place.side);
        if (!key) return;
        database.exec(statements::finish_document, param(place.room), param(place.side),
                      bytes(name_of(*key, place)), param(owner), param(type));
    };
    return workers_.run<void>(std::move(work));
}

boost::asio::awaitable<std::optional<DocumentRecord>> Documents::find(DocumentPlace place) {
    using Found = std::optional<DocumentRecord>;
    auto work = [vault = &vault_, place = std::move(place)](Database& database) {
        DataKeyPointer const key = vault->side_key(database, place.room, place.side);
        if (!key) return Found{};
        pqxx::result const rows = database.exec(statements::find_document, param(place.room),
                                                param(place.side), bytes(name_of(*key, place)));
        return rows.empty() ? Found{} : Found{record_of(rows[0])};
    };
    return workers_.run<Found>(std::move(work));
}

boost::asio::awaitable<std::optional<std::string>> Documents::read_part(DocumentPlace place,
                                                                        std::int64_t part) {
    auto work = [vault = &vault_, place = std::move(place), part](Database& database) {
        return read_part_now(database, *vault, place, part);
    };
    return workers_.run<std::optional<std::string>>(std::move(work));
}

boost::asio::awaitable<bool> Documents::drop(DocumentPlace place, PersonId owner) {
    auto work = [vault = &vault_, place = std::move(place), owner](Database& database) {
        DataKeyPointer const key = vault->side_key(database, place.room, place.side);
        if (!key) return false;
        return database
                   .exec(statements::drop_document, param(place.room), param(place.side),
                         bytes(name_of(*key, place)), param(owner))
                   .affected_rows() > 0;
    };
    return workers_.run<bool>(std::move(work));
}

boost::asio::awaitable<std::int64_t> Documents::forget_unnamed(int days) {
    auto work = [days](Database& database) {
        return static_cast<std::int64_t>(
            database.exec(statements::forget_documents, days, param(Kind::document)).affected_rows());
    };
    return workers_.run<std::int64_t>(std::move(work));
}

}  // namespace veirom
