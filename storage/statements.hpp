// Every statement of storage, named. Times go in and out as milliseconds, days as days since 1970,
// enumerations as numbers. Included by .cpp files of this folder only.
#pragma once

#include "storage/pg.hpp"

namespace veirom::statements {

// --- The journal
// ------------------------------------------------------------------------------------------------

/// One batch: as many turns of as many sides as wait, each wholly or not at all. Parameters are arrays: 15
/// with one element a turn, 13 with one element an entry; `token` ties them. Gives the tokens of the appended
/// turns. Heads are locked in one order, and one that is locked elsewhere is left out, so no two batches of
/// any nodes can wait for each other. The head's condition is checked again on the locked row. The look for
/// puts that stand already is a scalar subquery, because as a join it was planned as a walk through the whole
/// index while the table was small, and stayed so.
inline constexpr Statement append_batch{"append_batch", R"(
WITH turn AS MATERIALIZED (
  SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::smallint[], $4::bigint[], $5::bigint[], $6::timestamptz[],
                       $7::smallint[], $8::timestamptz[], $9::bigint[], $10::timestamptz[], $11::bigint[],
                       $12::timestamptz[], $13::date[], $14::timestamptz[], $15::smallint[])
    AS t(token, room, side, expected, head, last_at, waits_for, waits_since, seeker_seq, seeker_at, staff_seq,
         staff_at, next_due, last_shared, phase)
), item AS MATERIALIZED (
  SELECT * FROM unnest($16::bigint[], $17::uuid[], $18::smallint[], $19::bigint[], $20::timestamptz[], $21::uuid[],
                       $22::smallint[], $23::smallint[], $24::uuid[], $25::smallint[], $26::bytea[], $27::bytea[],
                       $28::smallint[])
    AS i(token, room, side, seq, at, by, kind, v, put_id, part, name, sealed, edit)
), free AS MATERIALIZED (
  SELECT t.token FROM turn t JOIN head h ON h.room = t.room AND h.side = t.side
  WHERE h.head = t.expected
  ORDER BY h.room, h.side FOR NO KEY UPDATE OF h SKIP LOCKED
), twice AS MATERIALIZED (
  SELECT i.token FROM item i
  WHERE i.part = 0 AND (SELECT true FROM entry e WHERE e.room = i.room AND e.side = i.side AND e.put_id = i.put_id
                                                       AND e.part = 0)
), moved AS (
  UPDATE head h SET head = t.head, last_at = t.last_at, waits_for = t.waits_for, waits_since = t.waits_since,
    seeker_seq = t.seeker_seq, seeker_at = t.seeker_at, staff_seq = t.staff_seq, staff_at = t.staff_at,
    next_due = t.next_due, last_shared = t.last_shared, phase = t.phase
  FROM turn t JOIN free f ON f.token = t.token
  WHERE h.room = t.room AND h.side = t.side AND h.head = t.expected
    AND NOT EXISTS (SELECT FROM twice w WHERE w.token = t.token)
  RETURNING t.token
), written AS (
  INSERT INTO entry (room, side, seq, at, by, kind, v, put_id, part, name, sealed, edit)
  SELECT i.room, i.side, i.seq, i.at, i.by, i.kind, i.v, i.put_id, i.part, i.name, i.sealed, i.edit = 1
  FROM moved m JOIN item i ON i.token = m.token
)
SELECT token FROM moved)"};

inline constexpr Statement set_application_name{"set_application_name",
                                                "SELECT set_config('application_name', $1, false)"};

/// Ends other connections of this name: a lane has one, so these are lost ones. A row for each that was still
/// there; it may be there even now, when it did not end within a second.
inline constexpr Statement end_lost_connections{"end_lost_connections", R"(
SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid())"};

/// Waits until whoever holds these heads has ended: after a cut inside COMMIT that may be our own lost half.
inline constexpr Statement wait_for_heads{"wait_for_heads", R"(
SELECT 1 FROM head WHERE (room, side) IN (SELECT * FROM unnest($1::uuid[], $2::smallint[]))
ORDER BY room, side FOR NO KEY UPDATE)"};

/// Which of these places hold these puts.
inline constexpr Statement stands{"stands", R"(
SELECT t.token FROM unnest($1::bigint[], $2::uuid[], $3::smallint[], $4::bigint[], $5::uuid[], $6::integer[])
  AS t(token, room, side, seq, put_id, part)
LEFT JOIN entry e ON e.room = t.room AND e.side = t.side AND e.seq = t.seq AND e.put_id = t.put_id AND e.part = t.part
GROUP BY t.token HAVING bool_and(e.seq IS NOT NULL))"};

inline constexpr Statement set_seat{"set_seat", R"(
INSERT INTO seat_of (room, person, role, phase, until, from_seq)
VALUES ($1, $2, $3, $4, to_timestamp($5::bigint / 1000.0), $6)
ON CONFLICT (person, room) DO UPDATE SET role = excluded.role, phase = excluded.phase, until = excluded.until,
  from_seq = excluded.from_seq)"};

inline constexpr Statement set_due{"set_due", R"(
INSERT INTO due (room, side, kind, thing, day) VALUES ($1, $2, $3, $4, date '1970-01-01' + $5::integer)
ON CONFLICT (room, side, kind, thing) DO UPDATE SET day = excluded.day)"};

inline constexpr Statement drop_due{"drop_due", R"(
DELETE FROM due WHERE room = $1 AND side = $2 AND kind = $3 AND thing = $4)"};

/// Counts as an edit from here on, which is no news (rooms_of_person): what was withdrawn can't be read.
inline constexpr Statement no_news{"no_news", R"(
UPDATE entry SET edit = true WHERE room = $1 AND side = $2 AND seq = ANY ($3::bigint[]))"};

inline constexpr Statement set_face{"set_face", "UPDATE room SET face = $2 WHERE id = $1"};

#define VEIROM_ENTRY_COLUMNS \
    "seq, (extract(epoch FROM at) * 1000)::bigint AS at, by, kind, v, put_id, part, name, sealed"

/// Everything but the values: an erasure looks at names alone.
inline constexpr Statement erasable{"erasable", R"(
SELECT seq, (extract(epoch FROM at) * 1000)::bigint AS at, by, kind, v, put_id, part, name FROM entry
WHERE room = $1 AND side = $2 AND seq < $3 AND kind = ANY ($4::smallint[]) AND sealed IS NOT NULL)"};

inline constexpr Statement erase{"erase", R"(
UPDATE entry SET sealed = NULL WHERE room = $1 AND side = $2 AND seq = ANY ($3::bigint[]))"};

inline constexpr Statement keep_in_ledger{"keep_in_ledger", R"(
INSERT INTO erasure_ledger (room, side, seq, seqs) VALUES ($1, $2, $3, $4::bigint[]))"};

inline constexpr Statement find_puts{"find_puts", R"(
SELECT f.put_id, f.seq AS first,
  (SELECT max(e.seq) FROM entry e WHERE e.room = f.room AND e.side = f.side AND e.seq BETWEEN f.seq AND f.seq + 15
     AND e.put_id = f.put_id) AS last
FROM entry f WHERE f.room = $1 AND f.side = $2 AND f.put_id = ANY ($3::uuid[]) AND f.part = 0)"};

// A page is cut by the bytes its rows take, the first row always in it; 512 rows at most are looked at.
inline constexpr Statement page_backward{
    "page_backward",
    "SELECT * FROM (SELECT *, sum(size) OVER (ORDER BY seq DESC) - size AS before "
    "FROM (SELECT " VEIROM_ENTRY_COLUMNS
    ", coalesce(octet_length(sealed), 0) + 200 AS size FROM entry "
    "WHERE room = $1 AND side = $2 AND seq < $3 AND seq > $4 "
    "ORDER BY seq DESC LIMIT 512) newest) sized "
    "WHERE before = 0 OR before + size <= $5 ORDER BY seq"};

inline constexpr Statement page_forward{
    "page_forward",
    "SELECT * FROM (SELECT *, sum(size) OVER (ORDER BY seq) - size AS before "
    "FROM (SELECT " VEIROM_ENTRY_COLUMNS
    ", coalesce(octet_length(sealed), 0) + 200 AS size FROM entry "
    "WHERE room = $1 AND side = $2 AND seq > $3 "
    "ORDER BY seq LIMIT 512) oldest) sized "
    "WHERE before = 0 OR before + size <= $4 ORDER BY seq"};

inline constexpr Statement heads{"heads", "SELECT room, side, head FROM head WHERE room = ANY ($1::uuid[])"};

// --- Keys
// -------------------------------------------------------------------------------------------------------

inline constexpr Statement vault_state{"vault_state", R"(
SELECT (SELECT check_value FROM vault) AS check_value,
       EXISTS (SELECT FROM vault) OR EXISTS (SELECT FROM organisation) OR EXISTS (SELECT FROM room) AS filled)"};

inline constexpr Statement set_check_value{"set_check_value", "INSERT INTO vault (check_value) VALUES ($1)"};

inline constexpr Statement side_key{"side_key", R"(
SELECT version, wrapped FROM room_key WHERE room = $1 AND side = $2 ORDER BY version DESC LIMIT 1)"};

inline constexpr Statement organisation_key{"organisation_key",
                                            "SELECT wrapped_key FROM organisation WHERE id = $1"};

// --- Rooms
// ------------------------------------------------------------------------------------------------------

inline constexpr Statement open_room{"open_room", R"(
INSERT INTO room (id, organisation, opened_by_put, face) VALUES ($1, $2, $3, $4)
ON CONFLICT (opened_by_put) DO NOTHING RETURNING id)"};

inline constexpr Statement opened_by{"opened_by", "SELECT id FROM room WHERE opened_by_put = $1"};

inline constexpr Statement add_side{"add_side", R"(
WITH key AS (INSERT INTO room_key (room, side, version, wrapped) VALUES ($1, $2, 1, $3))
INSERT INTO head (room, side) VALUES ($1, $2))"};

inline constexpr Statement find_room{"find_room", R"(
SELECT organisation, face, (extract(epoch FROM opened) * 1000)::bigint AS opened FROM room WHERE id = $1)"};

/// By index, without looking into the room: somebody with a seat of whatever kind, or the organisation's own.
inline constexpr Statement may_know{"may_know", R"(
SELECT EXISTS (SELECT FROM seat_of WHERE person = $1 AND room = $2)
    OR EXISTS (SELECT FROM room WHERE id = $2 AND organisation = $3::uuid))"};

/// Not the rooms in which the person is a guest: guests read views. Unread are things that others have put
/// since the read mark and that this seat may read, each counted when it was new and not when it was changed;
/// not those withdrawn since.
inline constexpr Statement rooms_of_person{"rooms_of_person", R"(
SELECT s.room, s.role, r.face, h.head, (extract(epoch FROM h.last_at) * 1000)::bigint AS last_at, h.waits_for,
  (extract(epoch FROM h.waits_since) * 1000)::bigint AS waits_since, h.seeker_seq,
  (extract(epoch FROM h.seeker_at) * 1000)::bigint AS seeker_at, h.staff_seq,
  (extract(epoch FROM h.staff_at) * 1000)::bigint AS staff_at, h.next_due - date '1970-01-01' AS next_due,
  (extract(epoch FROM h.last_shared) * 1000)::bigint AS last_shared, h.phase,
  (SELECT count(*) FROM (
     SELECT 1 FROM entry e WHERE e.room = s.room AND e.side = 0 AND e.kind = $2 AND e.by <> s.person
       AND e.sealed IS NOT NULL AND NOT e.edit AND e.seq >= s.from_seq
       AND e.seq > coalesce((SELECT m.seq FROM read_mark m WHERE m.room = s.room AND m.side = 0
                               AND m.person = s.person), 0) LIMIT 100) unread) AS unread
FROM seat_of s JOIN room r ON r.id = s.room JOIN head h ON h.room = s.room AND h.side = 0
WHERE s.person = $1 AND s.phase = $3 AND s.role <> $4 AND (s.until IS NULL OR s.until > now())
ORDER BY h.last_at DESC, s.room)"};

inline constexpr Statement seats_of_rooms{"seats_of_rooms", R"(
SELECT room, person, role FROM seat_of
WHERE room = ANY ($1::uuid[]) AND phase = $2 AND (until IS NULL OR until > now())
ORDER BY room, role, person)"};

// --- Drafts: every statement is bound to one person
// ---------------------------------------------------------------

inline constexpr Statement next_draft_version{"next_draft_version", R"(
INSERT INTO draft_shelf (person, room, side, version) VALUES ($1, $2, $3, 1)
ON CONFLICT (person, room, side) DO UPDATE SET version = draft_shelf.version + 1 RETURNING version)"};

inline constexpr Statement find_draft{"find_draft", R"(
SELECT kind, v, version, name, sealed FROM draft
WHERE person = $1 AND room = $2 AND side = $3 AND kind = $4 AND thing = $5)"};

inline constexpr Statement keep_draft{"keep_draft", R"(
INSERT INTO draft (person, room, side, kind, thing, v, version, name, sealed, dropped)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::bytea, CASE WHEN $9::bytea IS NULL THEN now() END)
ON CONFLICT (person, room, side, kind, thing)
DO UPDATE SET v = excluded.v, version = excluded.version, name = excluded.name, sealed = excluded.sealed,
  dropped = excluded.dropped)"};

/// A session lasts thirty days at the most: by then every device that was signed in has been told, or has to
/// sign in anew.
inline constexpr Statement forget_dropped_drafts{"forget_dropped_drafts", R"(
DELETE FROM draft WHERE dropped < now() - interval '30 days')"};

inline constexpr Statement newer_drafts{"newer_drafts", R"(
SELECT kind, thing, v, version, name, sealed FROM draft
WHERE person = $1 AND room = $2 AND side = $3 AND version > $4 AND ($4 > 0 OR sealed IS NOT NULL)
ORDER BY version)"};

// --- Documents
// -------------------------------------------------------------------------------------------------------

/// Uploads of one room begin one after another, so that its bounds hold.
inline constexpr Statement lock_room{"lock_room", "SELECT 1 FROM room WHERE id = $1 FOR NO KEY UPDATE"};

inline constexpr Statement documents_of_room{"documents_of_room", R"(
SELECT count(*) AS number, coalesce(sum(size), 0)::bigint AS bytes,
       count(*) FILTER (WHERE owner = $2 AND NOT named) AS unnamed
FROM document WHERE room = $1)"};

inline constexpr Statement begin_document{"begin_document", R"(
INSERT INTO document (room, side, thing, owner, size) VALUES ($1, $2, $3, $4, $5))"};

inline constexpr Statement find_document{"find_document", R"(
SELECT owner, size, type, named FROM document WHERE room = $1 AND side = $2 AND thing = $3)"};

inline constexpr Statement lock_document{"lock_document", R"(
SELECT owner, size, type, named FROM document WHERE room = $1 AND side = $2 AND thing = $3 FOR UPDATE)"};

inline constexpr Statement parts_kept{"parts_kept", R"(
SELECT part FROM document_part WHERE room = $1 AND side = $2 AND thing = $3 ORDER BY part)"};

inline constexpr Statement keep_part{"keep_part", R"(
INSERT INTO document_part (room, side, thing, part, sealed) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (room, side, thing, part) DO UPDATE SET sealed = excluded.sealed)"};

inline constexpr Statement read_part{"read_part", R"(
SELECT d.owner, d.size, p.sealed FROM document d JOIN document_part p USING (room, side, thing)
WHERE d.room = $1 AND d.side = $2 AND d.thing = $3 AND p.part = $4)"};

inline constexpr Statement finish_document{"finish_document", R"(
UPDATE document SET type = $5 WHERE room = $1 AND side = $2 AND thing = $3 AND owner = $4 AND type IS NULL)"};

inline constexpr Statement name_document{"name_document", R"(
UPDATE document SET named = true
WHERE room = $1 AND side = $2 AND thing = $3 AND owner = $4 AND type = $5 AND size = $6)"};

inline constexpr Statement erase_document{"erase_document", R"(
DELETE FROM document WHERE room = $1 AND side = $2 AND thing = $3)"};

inline constexpr Statement drop_document{"drop_document", R"(
DELETE FROM document WHERE room = $1 AND side = $2 AND thing = $3 AND owner = $4 AND NOT named)"};

/// A draft of the owner's that names it keeps a whole one: the photograph of a paper, private until it is
/// shared.
inline constexpr Statement forget_documents{"forget_documents", R"(
DELETE FROM document d WHERE NOT d.named AND d.begun < now() - $1::integer * interval '1 day' AND (d.type IS NULL OR
  NOT EXISTS (SELECT FROM draft f WHERE f.person = d.owner AND f.room = d.room AND f.side = d.side
                                    AND f.kind = $2 AND f.thing = d.thing AND f.sealed IS NOT NULL)))"};

// --- Read marks
// -------------------------------------------------------------------------------------------------

inline constexpr Statement move_read_mark{"move_read_mark", R"(
INSERT INTO read_mark (room, side, person, seq) VALUES ($1, $2, $3, $4)
ON CONFLICT (room, side, person) DO UPDATE SET
    seq = CASE WHEN $5 THEN excluded.seq ELSE greatest(read_mark.seq, excluded.seq) END,
    moved = read_mark.moved + ($5 AND read_mark.seq <> excluded.seq OR read_mark.seq < excluded.seq)::int
RETURNING seq, moved)"};

inline constexpr Statement read_marks{
    "read_marks", "SELECT person, seq, moved FROM read_mark WHERE room = $1 AND side = $2"};

// --- Instruments
// ------------------------------------------------------------------------------------------------

inline constexpr Statement keep_instrument{"keep_instrument", R"(
INSERT INTO instrument (hash, id, version, json) VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO NOTHING)"};

inline constexpr Statement find_instrument{"find_instrument", R"(
SELECT json FROM instrument WHERE id = $1 AND version = $2 ORDER BY kept DESC)"};

inline constexpr Statement all_instruments{"all_instruments",
                                           "SELECT id, version, json FROM instrument ORDER BY kept"};

inline constexpr Statement alive{"alive", "SELECT 1"};

}  // namespace veirom::statements
