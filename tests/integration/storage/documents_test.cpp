// Documents: sealed in parts, their owner's until an entry names them, and gone when they are taken back.
#include "protocol/limits.hpp"
#include "tests/catch.hpp"
#include "tests/integration/storage/support.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

constexpr std::int64_t part_bytes = limits::document_part_bytes;

struct Papers {
    TestDatabase database;
    Store store{database.settings()};
    TestRoom const made = open_room(store);
    PersonId const seeker = random_id<PersonId>();
    std::int64_t head = 1;

    DocumentPlace place() const { return {made.room, Side::circle, {random_id<PutId>().text()}}; }

    BegunDocument begin(DocumentPlace const& at, PersonId owner, std::int64_t size) {
        return await(store.documents().begin(at, owner, size));
    }
    PartOutcome keep(DocumentPlace const& at, PersonId owner, std::int64_t part, std::string const& bytes) {
        return await(store.documents().keep_part(at, owner, part, bytes));
    }
    std::optional<std::string> part(DocumentPlace const& at, std::int64_t number) {
        return await(store.documents().read_part(at, number));
    }

    /// Whole, of one small part.
    DocumentPlace whole(PersonId owner, std::string const& content = "%PDF-1.7 my life") {
        DocumentPlace const at = place();
        REQUIRE(begin(at, owner, static_cast<std::int64_t>(content.size())).outcome == BeginOutcome::kept);
        REQUIRE(keep(at, owner, 0, content) == PartOutcome::all_here);
        await(store.documents().finish(at, owner, DocumentType::pdf));
        return at;
    }

    std::shared_ptr<Append> entry_append(Kind kind, ThingId const& id) {
        auto append = message_append(made.room, Side::circle, head, seeker, random_id<PutId>(), "\"entry\"");
        append->entries[0].kind = kind;
        append->entries[0].id = id;
        return append;
    }
    void must_append(std::shared_ptr<Append> append) {
        REQUIRE(await(store.journal().append(std::move(append))) == AppendOutcome::appended);
        ++head;
    }
    std::shared_ptr<Append> naming(DocumentPlace const& at, PersonId owner, DocumentType type,
                                   std::int64_t size) {
        auto append = entry_append(Kind::document, at.id);
        append->documents.push_back({at.id, owner, type, size});
        return append;
    }
};

}  // namespace

TEST_CASE("a document comes back as it was sent, and not a byte of it lies in the clear", "[documents]") {
    Papers papers;
    std::string const first(static_cast<std::size_t>(part_bytes), 'a');
    std::string const last = "the end of my life story";
    std::int64_t const size = part_bytes + static_cast<std::int64_t>(last.size());
    DocumentPlace const at = papers.place();
    CHECK(papers.begin(at, papers.seeker, size).parts.empty());
    CHECK(papers.keep(at, papers.seeker, 1, last) == PartOutcome::kept);
    CHECK(papers.begin(at, papers.seeker, size).parts == std::vector<std::int64_t>{1});  // After a cut.
    CHECK(papers.keep(at, papers.seeker, 0, first) == PartOutcome::all_here);
    CHECK(papers.keep(at, papers.seeker, 0, first) == PartOutcome::all_here);  // Its answer was lost.
    CHECK_FALSE(await(papers.store.documents().find(at))->type);
    await(papers.store.documents().finish(at, papers.seeker, DocumentType::text));
    CHECK(papers.begin(at, papers.seeker, size).whole);

    CHECK(papers.part(at, 0) == first);
    CHECK(papers.part(at, 1) == last);
    CHECK_FALSE(papers.part(at, 2));
    CHECK(papers.keep(at, papers.seeker, 1, std::string(last.size(), 'x')) == PartOutcome::whole);
    CHECK(papers.part(at, 1) == last);

    std::string const dump = dump_of(papers.database);
    CHECK(dump.find(hexadecimal_of("my life story")) == std::string::npos);
    CHECK(dump.find(at.id.text) == std::string::npos);
}

TEST_CASE("a part has its place and its length, and its document one owner", "[documents]") {
    Papers papers;
    DocumentPlace const at = papers.place();
    papers.begin(at, papers.seeker, part_bytes + 3);
    std::string const full(static_cast<std::size_t>(part_bytes), 'a');
    CHECK(papers.keep(at, papers.seeker, 0, "short") == PartOutcome::unknown);
    CHECK(papers.keep(at, papers.seeker, 1, "four") == PartOutcome::unknown);
    CHECK(papers.keep(at, papers.seeker, 2, "abc") == PartOutcome::unknown);
    CHECK(papers.keep(at, papers.seeker, -1, full) == PartOutcome::unknown);
    CHECK(papers.keep(at, papers.made.lead, 1, "abc") == PartOutcome::unknown);
    CHECK(papers.begin(at, papers.made.lead, part_bytes + 3).outcome == BeginOutcome::taken);
    CHECK(papers.begin(at, papers.seeker, part_bytes + 4).outcome == BeginOutcome::taken);
    CHECK(papers.keep(papers.place(), papers.seeker, 0, full) == PartOutcome::unknown);
    CHECK(papers.database.one("SELECT count(*) FROM document_part") == "0");
}

TEST_CASE("a part that was changed, moved or given another size is refused", "[documents][tamper]") {
    Papers papers;
    DocumentPlace const at = papers.place();
    std::string const full(static_cast<std::size_t>(part_bytes), 'a');
    papers.begin(at, papers.seeker, 2 * part_bytes);
    papers.keep(at, papers.seeker, 0, full);
    papers.keep(at, papers.seeker, 1, full);
    papers.whole(papers.made.lead);
    REQUIRE(papers.part(at, 0));
    std::string const mine =
        "thing = (SELECT thing FROM document WHERE size = " + std::to_string(2 * part_bytes) + ")";
    std::vector<std::string> const changes{
        "UPDATE document_part SET sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) WHERE " + mine,
        "UPDATE document_part p SET sealed = o.sealed FROM document_part o WHERE p." + mine + " AND o." +
            mine + " AND o.part <> p.part",
        "UPDATE document_part p SET sealed = o.sealed FROM document_part o WHERE p." + mine + " AND NOT o." +
            mine,
        "UPDATE document SET owner = '" + papers.made.lead.text() + "' WHERE " + mine,
        "UPDATE document SET size = size - 1 WHERE " + mine,
    };
    for (std::string const& change : changes) {
        INFO(change);
        papers.database.sql(
            "CREATE TABLE kept_part AS SELECT * FROM document_part; "
            "CREATE TABLE kept AS SELECT * FROM document");
        papers.database.sql(change);
        CHECK_THROWS_AS(papers.part(at, 0), SealBroken);
        papers.database.sql(
            "DELETE FROM document; INSERT INTO document SELECT * FROM kept; "
            "INSERT INTO document_part SELECT * FROM kept_part; DROP TABLE kept, kept_part");
        CHECK(papers.part(at, 0) == full);
    }
}

TEST_CASE("an entry names only a whole document of its writer's, and says the truth about it",
          "[documents]") {
    Papers papers;
    DocumentPlace const at = papers.whole(papers.seeker, "%PDF-1.7");
    DocumentPlace const half = papers.place();
    papers.begin(half, papers.seeker, 8);
    auto const refused = [&](std::shared_ptr<Append> append) {
        CHECK_THROWS_AS(await(papers.store.journal().append(std::move(append))), NeverTaken);
    };
    refused(papers.naming(papers.place(), papers.seeker, DocumentType::pdf, 8));
    refused(papers.naming(half, papers.seeker, DocumentType::pdf, 8));
    refused(papers.naming(at, papers.made.lead, DocumentType::pdf, 8));
    refused(papers.naming(at, papers.seeker, DocumentType::png, 8));
    refused(papers.naming(at, papers.seeker, DocumentType::pdf, 9));
    CHECK(papers.database.one("SELECT count(*) FROM entry") == "1");
    CHECK_FALSE(await(papers.store.documents().find(at))->named);
    papers.must_append(papers.naming(at, papers.seeker, DocumentType::pdf, 8));
    CHECK(await(papers.store.documents().find(at))->named);
    CHECK_FALSE(await(papers.store.documents().drop(at, papers.seeker)));
}

TEST_CASE("taking a document back takes its parts along, and no other document's", "[documents][erasure]") {
    Papers papers;
    DocumentPlace const at = papers.whole(papers.seeker), other = papers.whole(papers.seeker);
    papers.must_append(papers.naming(at, papers.seeker, DocumentType::pdf, 16));
    papers.must_append(papers.naming(other, papers.seeker, DocumentType::pdf, 16));
    auto erasing = papers.entry_append(Kind::erasure, {random_id<PutId>().text()});
    erasing->erasures.push_back({Seq{papers.head + 1}, {{Kind::document, at.id}}});
    papers.must_append(erasing);
    CHECK_FALSE(papers.part(at, 0));
    CHECK_FALSE(await(papers.store.documents().find(at)));
    CHECK(papers.part(other, 0));
    CHECK(papers.database.one("SELECT count(*) FROM document_part") == "1");
}

TEST_CASE("a room takes so many documents, and a person leaves so many without a name", "[documents]") {
    Papers papers;
    for (std::int64_t i = 0; i < limits::documents_unnamed_max; ++i)
        REQUIRE(papers.begin(papers.place(), papers.seeker, 1).outcome == BeginOutcome::kept);
    CHECK(papers.begin(papers.place(), papers.seeker, 1).outcome == BeginOutcome::too_many);
    CHECK(papers.begin(papers.place(), papers.made.lead, 1).outcome == BeginOutcome::kept);
    papers.database.sql("UPDATE document SET named = true");
    std::int64_t const left =
        limits::documents_room_bytes_max - limits::documents_unnamed_max - 1;  // Of the room's bytes.
    papers.database.sql("UPDATE document SET size = " + std::to_string(left - 100) + " WHERE owner = '" +
                        papers.made.lead.text() + "'");
    CHECK(papers.begin(papers.place(), papers.seeker, 200).outcome == BeginOutcome::room_full);
    CHECK(papers.begin(papers.place(), papers.seeker, 50).outcome == BeginOutcome::kept);
    TestRoom const elsewhere = open_room(papers.store);
    DocumentPlace const there{elsewhere.room, Side::circle, {random_id<PutId>().text()}};
    CHECK(papers.begin(there, papers.seeker, 200).outcome == BeginOutcome::kept);
}

TEST_CASE("what neither an entry nor a draft names is forgotten after some days", "[documents]") {
    Papers papers;
    DocumentPlace const named = papers.whole(papers.seeker), drafted = papers.whole(papers.seeker),
                        loose = papers.whole(papers.seeker), another_draft = papers.whole(papers.seeker),
                        half = papers.place();
    papers.begin(half, papers.seeker, 8);
    papers.must_append(papers.naming(named, papers.seeker, DocumentType::pdf, 16));
    auto const keep_draft = [&](PersonId person, ThingId const& id, std::int64_t base,
                                std::optional<std::string> value) {
        DraftShelf const shelf{person, papers.made.room, Side::circle};
        NewDraft const draft{Kind::document, id, 1, base, std::move(value)};
        return await(papers.store.drafts().keep(shelf, draft)).kept.version;
    };
    std::int64_t const version = keep_draft(papers.seeker, drafted.id, 0, "\"paper\"");
    keep_draft(papers.made.lead, another_draft.id, 0, "\"not theirs\"");
    CHECK(await(papers.store.documents().forget_unnamed(7)) == 0);

    papers.database.sql("UPDATE document SET begun = begun - interval '8 days'");
    CHECK(await(papers.store.documents().forget_unnamed(7)) == 3);  // loose, another_draft, half.
    CHECK(papers.part(named, 0));
    CHECK(papers.part(drafted, 0));
    CHECK_FALSE(papers.part(loose, 0));
    keep_draft(papers.seeker, drafted.id, version, std::nullopt);
    CHECK(await(papers.store.documents().forget_unnamed(7)) == 1);
    CHECK(await(papers.store.documents().forget_unnamed(7)) == 0);
}

TEST_CASE("an owner drops what no entry has named, and nobody else does", "[documents]") {
    Papers papers;
    DocumentPlace const at = papers.whole(papers.seeker);
    CHECK_FALSE(await(papers.store.documents().drop(at, papers.made.lead)));
    CHECK(await(papers.store.documents().drop(at, papers.seeker)));
    CHECK_FALSE(papers.part(at, 0));
}
