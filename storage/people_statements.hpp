// The statements about people: organisations, accounts, sessions, links, visits. As statements.hpp.
#pragma once

#include "storage/pg.hpp"

namespace veirom::statements {

// --- Organisations and accounts
// -----------------------------------------------------------------------------------

inline constexpr Statement add_organisation{"add_organisation", R"(
INSERT INTO organisation (id, name, settings, wrapped_key) VALUES ($1, $2, $3, $4)
ON CONFLICT (name) DO NOTHING RETURNING id)"};

inline constexpr Statement organisation_by_name{
    "organisation_by_name", "SELECT id, name, settings FROM organisation WHERE name = $1"};
inline constexpr Statement organisation_by_id{"organisation_by_id",
                                              "SELECT id, name, settings FROM organisation WHERE id = $1"};
inline constexpr Statement organisations{"organisations",
                                         "SELECT id, name, settings FROM organisation ORDER BY made"};
inline constexpr Statement set_settings{"set_settings",
                                        "UPDATE organisation SET settings = $2 WHERE id = $1"};

inline constexpr Statement add_account{"add_account", R"(
INSERT INTO account (id, organisation, sign_in, standing, sealed_name, sealed_details, password_hash)
VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id)"};

#define VEIROM_ACCOUNT_COLUMNS                                                                          \
    "account.id, account.organisation, account.standing, account.sealed_name, account.sealed_details, " \
    "account.password_hash, account.active"

inline constexpr Statement account_by_name{"account_by_name",
                                           "SELECT " VEIROM_ACCOUNT_COLUMNS
                                           " FROM account WHERE organisation = $1 AND sign_in = $2"};
inline constexpr Statement accounts_by_id{
    "accounts_by_id", "SELECT " VEIROM_ACCOUNT_COLUMNS " FROM account WHERE id = ANY ($1::uuid[])"};
inline constexpr Statement accounts_of_organisation{"accounts_of_organisation",
                                                    "SELECT " VEIROM_ACCOUNT_COLUMNS
                                                    " FROM account WHERE organisation = $1 ORDER BY made"};
inline constexpr Statement set_details{"set_details", "UPDATE account SET sealed_details = $2 WHERE id = $1"};
inline constexpr Statement set_password{"set_password",
                                        "UPDATE account SET password_hash = $2 WHERE id = $1"};
inline constexpr Statement set_active{"set_active", "UPDATE account SET active = $2 WHERE id = $1"};

// --- What is made under an id of the caller's is made once: run again after a cut, each of these finds its
// own row and gives it; a row of somebody else's under that id gives none.

// --- Sessions
// -----------------------------------------------------------------------------------------------------

inline constexpr Statement begin_session{"begin_session", R"(
INSERT INTO session (id, token_hash, person, device, idle, ends)
VALUES ($1, $2, $3, $4, make_interval(secs => $5::bigint), now() + make_interval(secs => $6::bigint))
ON CONFLICT (id) DO UPDATE SET id = excluded.id
WHERE session.token_hash = excluded.token_hash AND session.person = excluded.person RETURNING id)"};

inline constexpr Statement find_session{"find_session", R"(
SELECT s.id, s.person, a.organisation, a.standing, s.device, (extract(epoch FROM s.begun) * 1000)::bigint AS begun,
  (extract(epoch FROM least(s.ends, s.used + s.idle)) * 1000)::bigint AS ends,
  now() - s.used > interval '1 minute' AS stale
FROM session s JOIN account a ON a.id = s.person
WHERE s.token_hash = $1 AND s.ends > now() AND s.used + s.idle > now() AND a.active)"};

inline constexpr Statement use_sessions{"use_sessions", R"(
UPDATE session SET used = now() WHERE id = ANY ($1::uuid[]) AND ends > now() AND used + idle > now()
  AND used < now() - interval '1 minute')"};

inline constexpr Statement sessions_in_force{"sessions_in_force", R"(
SELECT s.id FROM session s JOIN account a ON a.id = s.person
WHERE s.id = ANY ($1::uuid[]) AND s.ends > now() AND s.used + s.idle > now() AND a.active)"};

inline constexpr Statement end_session{"end_session", "DELETE FROM session WHERE id = $1"};

inline constexpr Statement end_sessions{"end_sessions", R"(
DELETE FROM session WHERE person = $1 AND id IS DISTINCT FROM $2::uuid RETURNING id)"};

// --- Invitations and sign-in links
// ----------------------------------------------------------------------------------

inline constexpr Statement make_invitation{"make_invitation", R"(
INSERT INTO invitation (id, token_hash, room, role, language, made_by, ends)
VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7::bigint))
ON CONFLICT (id) DO UPDATE SET id = excluded.id
WHERE invitation.token_hash = excluded.token_hash AND invitation.room = excluded.room
RETURNING (extract(epoch FROM ends) * 1000)::bigint AS ends)"};

#define VEIROM_INVITATION_COLUMNS                                                                     \
    "invitation.id, invitation.room, room.organisation, invitation.role, invitation.language, "       \
    "invitation.made_by, (extract(epoch FROM invitation.made) * 1000)::bigint AS made, "              \
    "(extract(epoch FROM invitation.ends) * 1000)::bigint AS ends, invitation.opened IS NOT NULL AS " \
    "opened, "                                                                                        \
    "invitation.withdrawn IS NOT NULL AS withdrawn, invitation.redeemed IS NOT NULL AS redeemed, "    \
    "invitation.ends <= now() AS expired, invitation.redeemed_put, invitation.redeemed_by"

inline constexpr Statement invitation_by_token{"invitation_by_token",
                                               "SELECT " VEIROM_INVITATION_COLUMNS
                                               " FROM invitation JOIN room ON room.id = invitation.room "
                                               "WHERE token_hash = $1"};
inline constexpr Statement invitations_of_room{"invitations_of_room",
                                               "SELECT " VEIROM_INVITATION_COLUMNS
                                               " FROM invitation JOIN room ON room.id = invitation.room "
                                               "WHERE room = $1 ORDER BY made DESC"};
/// Accepted, with the account, and then cut short: the put that gives the seat does not stand.
inline constexpr Statement unseated{"unseated",
                                    "SELECT " VEIROM_INVITATION_COLUMNS
                                    " FROM invitation JOIN room ON room.id = invitation.room "
                                    "WHERE redeemed_by IS NOT NULL AND NOT EXISTS (SELECT FROM entry WHERE "
                                    "entry.room = invitation.room AND entry.side = 0 AND entry.put_id = "
                                    "invitation.redeemed_put AND entry.part = 0)"};
inline constexpr Statement unseated_person{"unseated_person",
                                           "SELECT " VEIROM_INVITATION_COLUMNS
                                           " FROM invitation JOIN room ON room.id = invitation.room "
                                           "WHERE redeemed_by = $1 AND NOT EXISTS (SELECT FROM entry WHERE "
                                           "entry.room = invitation.room AND entry.side = 0 AND "
                                           "entry.put_id = invitation.redeemed_put AND entry.part = 0)"};
inline constexpr Statement mark_invitation_opened{"mark_invitation_opened", R"(
UPDATE invitation SET opened = now() WHERE id = $1 AND opened IS NULL)"};
inline constexpr Statement withdraw_invitation{"withdraw_invitation", R"(
UPDATE invitation SET withdrawn = coalesce(withdrawn, now())
WHERE room = $1 AND id = $2 AND redeemed IS NULL AND (withdrawn IS NOT NULL OR ends > now()) RETURNING id)"};
inline constexpr Statement redeem_invitation{"redeem_invitation", R"(
UPDATE invitation SET redeemed = now(), redeemed_put = $2, redeemed_by = $3, opened = coalesce(opened, now())
WHERE token_hash = $1 AND withdrawn IS NULL AND redeemed IS NULL AND ends > now() RETURNING id)"};

inline constexpr Statement withdraw_sign_in_links{"withdraw_sign_in_links", R"(
UPDATE sign_in_link SET withdrawn = now() WHERE person = $1 AND id <> $2 AND withdrawn IS NULL AND used IS NULL)"};
inline constexpr Statement make_sign_in_link{"make_sign_in_link", R"(
INSERT INTO sign_in_link (id, token_hash, person, made_by, ends)
VALUES ($1, $2, $3, $4, now() + make_interval(secs => $5::bigint))
ON CONFLICT (id) DO UPDATE SET id = excluded.id
WHERE sign_in_link.token_hash = excluded.token_hash AND sign_in_link.person = excluded.person
RETURNING (extract(epoch FROM ends) * 1000)::bigint AS ends)"};

inline constexpr Statement sign_in_link_by_token{"sign_in_link_by_token",
                                                 "SELECT " VEIROM_ACCOUNT_COLUMNS
                                                 ", sign_in_link.made_by, sign_in_link.used IS NOT NULL AS "
                                                 "used, sign_in_link.withdrawn IS NOT NULL AS withdrawn, "
                                                 "sign_in_link.ends <= now() AS expired FROM sign_in_link "
                                                 "JOIN account ON account.id = sign_in_link.person "
                                                 "WHERE sign_in_link.token_hash = $1"};
inline constexpr Statement use_sign_in_link{"use_sign_in_link", R"(
UPDATE sign_in_link SET used = now()
WHERE token_hash = $1 AND withdrawn IS NULL AND used IS NULL AND ends > now() RETURNING person)"};

// --- Visits
// -------------------------------------------------------------------------------------------------------

inline constexpr Statement begin_visit{"begin_visit", R"(
WITH going_on AS (
  UPDATE visit SET last_at = now() WHERE id = (
    SELECT id FROM visit WHERE person = $1 AND room = $2 AND side = $3 AND role IS NOT DISTINCT FROM $4::smallint
      AND session = $5 AND refused = $6 AND last_at > now() - interval '15 minutes' AND NOT linked
    ORDER BY last_at DESC LIMIT 1)
  RETURNING id
), begun AS (
  INSERT INTO visit (person, room, side, role, session, refused)
  SELECT $1, $2, $3, $4::smallint, $5, $6 WHERE NOT EXISTS (SELECT FROM going_on)
    AND EXISTS (SELECT FROM room WHERE id = $2) RETURNING id
)
SELECT id FROM going_on UNION ALL SELECT id FROM begun)"};
inline constexpr Statement touch_visits{"touch_visits", R"(
UPDATE visit SET last_at = now() WHERE id = ANY ($1::bigint[]) AND NOT linked)"};
inline constexpr Statement visits_of_room{"visits_of_room", R"(
SELECT id, person, side, role, refused, (extract(epoch FROM from_at) * 1000)::bigint AS from_at,
  (extract(epoch FROM last_at) * 1000)::bigint AS last_at
FROM visit WHERE room = $1 ORDER BY id DESC LIMIT $2)"};

// One program links at a time; the others come back a minute later.
inline constexpr Statement lock_visit_chain{"lock_visit_chain",
                                            "SELECT pg_try_advisory_xact_lock(8420006) AS mine"};
inline constexpr Statement end_of_visit_chain{"end_of_visit_chain",
                                              "SELECT place, hash FROM visit_link ORDER BY place DESC LIMIT 1"};
// Over for longer than a visit can be continued.
inline constexpr Statement visits_to_link{"visits_to_link", R"(
SELECT id, person, room, side, role, session, refused, (extract(epoch FROM from_at) * 1000000)::bigint AS from_us,
  (extract(epoch FROM last_at) * 1000000)::bigint AS last_us
FROM visit WHERE NOT linked AND last_at < now() - interval '16 minutes' ORDER BY id LIMIT $1 FOR UPDATE)"};
inline constexpr Statement link_visit{"link_visit", R"(
WITH linked AS (UPDATE visit SET linked = true WHERE id = $2)
INSERT INTO visit_link (place, visit, hash) VALUES ($1, $2, $3))"};
inline constexpr Statement visit_chain_after{"visit_chain_after", R"(
SELECT place, visit, hash, id, person, room, side, role, session, refused,
  (extract(epoch FROM from_at) * 1000000)::bigint AS from_us, (extract(epoch FROM last_at) * 1000000)::bigint AS last_us
FROM visit_link LEFT JOIN visit ON id = visit WHERE place > $1 ORDER BY place LIMIT $2)"};
inline constexpr Statement visits_without_link{"visits_without_link", R"(
SELECT count(*) AS number FROM visit WHERE linked AND NOT EXISTS (SELECT FROM visit_link WHERE visit_link.visit = visit.id))"};

}  // namespace veirom::statements
