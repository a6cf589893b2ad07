// Drafts: one transaction a keep, under the shelf's row, so that two devices of one person take turns.
#include "storage/drafts.hpp"

#include "storage/clear_text.hpp"
#include "storage/draft_name.hpp"
#include "storage/statements.hpp"
#include "storage/vault.hpp"
#include "storage/workers.hpp"

namespace veirom {

namespace {

std::string clear_text(DraftShelf const& shelf, Kind kind, std::string const& thing, std::int64_t v,
                       std::int64_t version, SealedAs as) {
    return ClearText(as)
        .add(shelf.person)
        .add(shelf.room)
        .add(shelf.side)
        .add(kind)
        .add(v)
        .add(version)
        .add_last(thing)
        .bytes();
}

KeptDraft open_draft(pqxx::row const& row, DraftShelf const& shelf, std::string const& thing,
                     DataKey const& key) {
    KeptDraft draft;
    draft.kind = enum_of<Kind>(row["kind"]);
    draft.v = row["v"].as<std::int64_t>();
    draft.version = row["version"].as<std::int64_t>();
    auto const clear = [&](SealedAs as) {
        return clear_text(shelf, draft.kind, thing, draft.v, draft.version, as);
    };
    draft.id.text = key.open(bytes_of(row["name"]), clear(SealedAs::draft_name));
    if (!row["sealed"].is_null())
        draft.value = JsonText{key.open(bytes_of(row["sealed"]), clear(SealedAs::draft_value))};
    return draft;
}

/// What stands of one thing on the shelf, a dropped one included.
std::optional<KeptDraft> find_draft(Database& database, pqxx::transaction_base& transaction,
                                    DraftShelf const& shelf, Kind kind, std::string const& thing,
                                    DataKey const& key) {
    pqxx::result const rows = database.exec(transaction, statements::find_draft, param(shelf.person),
                                            param(shelf.room), param(shelf.side), param(kind), bytes(thing));
    if (rows.empty()) return std::nullopt;
    return open_draft(rows[0], shelf, thing, key);
}

std::int64_t next_version(Database& database, pqxx::transaction_base& transaction, DraftShelf const& shelf) {
    return database
        .exec(transaction, statements::next_draft_version, param(shelf.person), param(shelf.room),
              param(shelf.side))
        .at(0)[0]
        .as<std::int64_t>();
}

void write_draft(Database& database, pqxx::transaction_base& transaction, DraftShelf const& shelf,
                 KeptDraft const& draft, std::string const& thing, DataKey const& key) {
    auto const clear = [&](SealedAs as) {
        return clear_text(shelf, draft.kind, thing, draft.v, draft.version, as);
    };
    std::string const name = key.seal(draft.id.text, clear(SealedAs::draft_name));
    if (draft.value) {
        std::string const sealed = key.seal(draft.value->text, clear(SealedAs::draft_value));
        database.exec(transaction, statements::keep_draft, param(shelf.person), param(shelf.room),
                      param(shelf.side), param(draft.kind), bytes(thing), draft.v, draft.version, bytes(name),
                      bytes(sealed));
    } else {
        database.exec(transaction, statements::keep_draft, param(shelf.person), param(shelf.room),
                      param(shelf.side), param(draft.kind), bytes(thing), draft.v, draft.version, bytes(name),
                      nullptr);
    }
}

DraftOutcome keep_now(Database& database, Vault& vault, DraftShelf const& shelf, NewDraft const& draft) {
    DataKeyPointer const key = vault.side_key(database, shelf.room, shelf.side);
    if (!key) throw StoreUnavailable("a draft was sent for a room that is not there");
    std::string const thing = draft_name(*key, draft.kind, draft.id);
    pqxx::work transaction(database.connection());
    std::int64_t const version =
        next_version(database, transaction, shelf);  // Holds the shelf until the end.
    std::optional<KeptDraft> const standing =
        find_draft(database, transaction, shelf, draft.kind, thing, *key);

    std::optional<JsonText> value;
    if (draft.value) value = JsonText{*draft.value};
    DraftOutcome outcome;
    if (standing && standing->version != draft.base) {
        bool const sent_again = standing->value == value && standing->v == draft.v;
        bool const begun_anew = !standing->value && draft.base == 0;
        if (!begun_anew || sent_again) {
            outcome.kept_now = sent_again;
            outcome.kept = *standing;
            return outcome;  // Without a commit: the version was not used.
        }
    }
    outcome.kept_now = true;
    outcome.kept = KeptDraft{draft.kind, draft.id, draft.v, version, std::move(value)};
    write_draft(database, transaction, shelf, outcome.kept, thing, *key);
    transaction.commit();
    return outcome;
}

std::optional<KeptDraft> drop_now(Database& database, Vault& vault, DraftShelf const& shelf, Kind kind,
                                  ThingId const& id) {
    DataKeyPointer const key = vault.side_key(database, shelf.room, shelf.side);
    if (!key) return std::nullopt;
    std::string const thing = draft_name(*key, kind, id);
    pqxx::work transaction(database.connection());
    std::int64_t const version = next_version(database, transaction, shelf);
    std::optional<KeptDraft> draft = find_draft(database, transaction, shelf, kind, thing, *key);
    if (!draft || !draft->value) return draft;  // Dropped already: perhaps by this job, before a cut.
    draft->version = version;
    draft->value.reset();
    write_draft(database, transaction, shelf, *draft, thing, *key);
    transaction.commit();
    return draft;
}

}  // namespace

Drafts::Drafts(Workers& workers, Vault& vault) : workers_(workers), vault_(vault) {}

boost::asio::awaitable<DraftOutcome> Drafts::keep(DraftShelf shelf, NewDraft draft) {
    auto work = [vault = &vault_, shelf, draft = std::move(draft)](Database& database) {
        return keep_now(database, *vault, shelf, draft);
    };
    return workers_.run<DraftOutcome>(std::move(work));
}

boost::asio::awaitable<std::vector<KeptDraft>> Drafts::newer(DraftShelf shelf, std::int64_t after) {
    auto work = [vault = &vault_, shelf, after](Database& database) {
        std::vector<KeptDraft> drafts;
        DataKeyPointer const key = vault->side_key(database, shelf.room, shelf.side);
        if (!key) return drafts;
        for (auto const& row : database.exec(statements::newer_drafts, param(shelf.person), param(shelf.room),
                                             param(shelf.side), after))
            drafts.push_back(open_draft(row, shelf, bytes_of(row["thing"]), *key));
        return drafts;
    };
    return workers_.run<std::vector<KeptDraft>>(std::move(work));
}

boost::asio::awaitable<std::optional<KeptDraft>> Drafts::drop(DraftShelf shelf, Kind kind, ThingId id) {
    auto work = [vault = &vault_, shelf, kind, id = std::move(id)](Database& database) {
        return drop_now(database, *vault, shelf, kind, id);
    };
    return workers_.run<std::optional<KeptDraft>>(std::move(work));
}

boost::asio::awaitable<std::int64_t> Drafts::forget_dropped() {
    auto work = [](Database& database) {
        return static_cast<std::int64_t>(database.exec(statements::forget_dropped_drafts).affected_rows());
    };
    return workers_.run<std::int64_t>(std::move(work));
}

}  // namespace veirom
