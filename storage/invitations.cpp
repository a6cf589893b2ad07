// Links: whatever spends one is a conditional update in one transaction with what it gives.
#include "storage/invitations.hpp"

#include "protocol/limits.hpp"
#include "storage/account_rows.hpp"
#include "storage/people_statements.hpp"
#include "storage/random.hpp"
#include "storage/workers.hpp"

namespace veirom {

namespace {

InvitationRecord invitation_of_row(pqxx::row const& row) {
    InvitationRecord record;
    record.invitation = id_of<InvitationTag>(row["id"]);
    record.room = id_of<RoomTag>(row["room"]);
    record.organisation = id_of<OrganisationTag>(row["organisation"]);
    record.role = enum_of<Role>(row["role"]);
    record.language = row["language"].c_str();
    record.made_by = id_of<PersonTag>(row["made_by"]);
    record.made = time_of(row["made"]);
    record.ends = time_of(row["ends"]);
    if (row["redeemed"].as<bool>())
        record.phase = InvitationPhase::redeemed;
    else if (row["withdrawn"].as<bool>())
        record.phase = InvitationPhase::withdrawn;
    else if (row["expired"].as<bool>())
        record.phase = InvitationPhase::expired;
    else
        record.phase = row["opened"].as<bool>() ? InvitationPhase::opened : InvitationPhase::sent;
    return record;
}

LinkState state_of(InvitationPhase phase) {
    switch (phase) {
        case InvitationPhase::redeemed:
            return LinkState::spent;
        case InvitationPhase::withdrawn:
            return LinkState::withdrawn;
        case InvitationPhase::expired:
            return LinkState::old;
        case InvitationPhase::sent:
        case InvitationPhase::opened:
            break;
    }
    return LinkState::good;
}

Acceptance accept_now(Database& database, Vault& vault, std::string const& token, PutId put_id,
                      NewAccount const& account) {
    std::string const hash = sha256(token);
    DataKeyPointer const key = key_of(database, vault, account.organisation);
    pqxx::work transaction(database.connection());
    // Spending first holds the row: of many at once, one goes on and the others find it spent.
    bool const spent_now = !database
                                .exec(transaction, statements::redeem_invitation, bytes(hash), param(put_id),
                                      param(account.person))
                                .empty();
    Acceptance acceptance;
    pqxx::result const rows = database.exec(transaction, statements::invitation_by_token, bytes(hash));
    if (rows.empty()) {
        acceptance.state = LinkState::unknown;
        return acceptance;
    }
    acceptance.invitation = invitation_of_row(rows[0]);
    if (!spent_now) {
        acceptance.state = state_of(acceptance.invitation.phase);
        bool const by_this_put =
            acceptance.state == LinkState::spent && id_of<PutTag>(rows[0]["redeemed_put"]) == put_id;
        if (by_this_put) {
            acceptance.state = LinkState::good;
            acceptance.person = id_of<PersonTag>(rows[0]["redeemed_by"]);
        }
        return acceptance;
    }
    acceptance.state = LinkState::good;
    acceptance.person = account.person;
    if (acceptance.invitation.organisation != account.organisation)
        throw std::logic_error("an invitation is accepted in another organisation");
    acceptance.name_taken = add_account(database, transaction, account, *key) == AccountOutcome::name_taken;
    if (!acceptance.name_taken) transaction.commit();  // Otherwise nothing is spent.
    return acceptance;
}

SignInLinkRecord link_of_rows(Database& database, Vault& vault, pqxx::result const& rows) {
    SignInLinkRecord record;
    record.state = LinkState::unknown;
    if (rows.empty()) return record;
    auto const& row = rows[0];
    if (row["used"].as<bool>())
        record.state = LinkState::spent;
    else if (row["withdrawn"].as<bool>())
        record.state = LinkState::withdrawn;
    else if (row["expired"].as<bool>() || !row["active"].as<bool>())
        record.state = LinkState::old;
    else
        record.state = LinkState::good;
    if (record.state != LinkState::good) return record;
    record.account = account_of_row(database, vault, row);
    if (!row["made_by"].is_null()) record.made_by = id_of<PersonTag>(row["made_by"]);
    return record;
}

SignInLinkRecord use_now(Database& database, Vault& vault, std::string const& token,
                         std::string const& password_hash) {
    std::string const hash = sha256(token);
    pqxx::result const rows = database.exec(statements::sign_in_link_by_token, bytes(hash));
    SignInLinkRecord record = link_of_rows(database, vault, rows);
    // Run a second time after a cut, it finds its own work: no two password hashes are the same.
    bool const done_already = record.state == LinkState::spent &&
                              std::string_view{rows[0]["password_hash"].c_str()} == password_hash;
    if (done_already) {
        record.state = LinkState::good;
        record.account = account_of_row(database, vault, rows[0]);
    }
    if (record.state != LinkState::good || done_already) return record;
    pqxx::work transaction(database.connection());
    if (database.exec(transaction, statements::use_sign_in_link, bytes(hash)).empty()) {
        record = {};
        record.state = LinkState::spent;  // By another, just now.
        return record;
    }
    database.exec(transaction, statements::set_password, param(record.account.person), password_hash);
    database.exec(transaction, statements::end_sessions, param(record.account.person), nullptr);
    transaction.commit();
    return record;
}

}  // namespace

Invitations::Invitations(Workers& workers, Vault& vault) : workers_(workers), vault_(vault) {}

boost::asio::awaitable<MadeLink> Invitations::invite(NewInvitation invitation) {
    MadeLink made{new_id<InvitationId>(), new_token(), {}};
    auto work = [invitation = std::move(invitation), made = std::move(made)](Database& database) {
        MadeLink link = made;
        std::int64_t const life_s = std::chrono::seconds{limits::invitation_life}.count();
        pqxx::result const rows = database.exec(
            statements::make_invitation, param(link.id), bytes(sha256(link.token)), param(invitation.room),
            param(invitation.role), invitation.language, param(invitation.made_by), life_s);
        link.ends = time_of(rows.at(0)["ends"]);
        return link;
    };
    return workers_.run<MadeLink>(std::move(work));
}

boost::asio::awaitable<Invitations::Look> Invitations::look(std::string token) {
    auto work = [token = std::move(token)](Database& database) {
        Look look;
        look.state = LinkState::unknown;
        pqxx::result const rows = database.exec(statements::invitation_by_token, bytes(sha256(token)));
        if (rows.empty()) return look;
        look.invitation = invitation_of_row(rows[0]);
        look.state = state_of(look.invitation.phase);
        if (look.invitation.phase == InvitationPhase::sent) {
            database.exec(statements::mark_invitation_opened, param(look.invitation.invitation));
            look.invitation.phase = InvitationPhase::opened;
        }
        return look;
    };
    return workers_.run<Look>(std::move(work));
}

boost::asio::awaitable<Acceptance> Invitations::accept(std::string token, PutId put_id, NewAccount account) {
    auto work = [vault = &vault_, token = std::move(token), put_id, account = std::move(account)](
                    Database& database) { return accept_now(database, *vault, token, put_id, account); };
    return workers_.run<Acceptance>(std::move(work));
}

boost::asio::awaitable<std::vector<Unseated>> Invitations::unseated(std::optional<PersonId> person) {
    auto work = [person](Database& database) {
        std::vector<Unseated> unseated;
        for (auto const& row : person ? database.exec(statements::unseated_person, param(*person))
                                      : database.exec(statements::unseated))
            unseated.push_back({invitation_of_row(row), id_of<PersonTag>(row["redeemed_by"]),
                                id_of<PutTag>(row["redeemed_put"])});
        return unseated;
    };
    return workers_.run<std::vector<Unseated>>(std::move(work));
}

boost::asio::awaitable<std::vector<InvitationRecord>> Invitations::of_room(RoomId room) {
    auto work = [room](Database& database) {
        std::vector<InvitationRecord> records;
        for (auto const& row : database.exec(statements::invitations_of_room, param(room)))
            records.push_back(invitation_of_row(row));
        return records;
    };
    return workers_.run<std::vector<InvitationRecord>>(std::move(work));
}

boost::asio::awaitable<bool> Invitations::withdraw(RoomId room, InvitationId invitation) {
    auto work = [room, invitation](Database& database) {
        return !database.exec(statements::withdraw_invitation, param(room), param(invitation)).empty();
    };
    return workers_.run<bool>(std::move(work));
}

boost::asio::awaitable<MadeLink> Invitations::make_sign_in_link(PersonId person,
                                                                std::optional<PersonId> made_by) {
    MadeLink made{new_id<InvitationId>(), new_token(), {}};
    auto work = [person, made_by, made = std::move(made)](Database& database) {
        MadeLink link = made;
        std::int64_t const life_s = std::chrono::seconds{limits::sign_in_link_life}.count();
        std::optional<std::string> by;
        if (made_by) by = made_by->text();
        pqxx::work transaction(database.connection());
        database.exec(transaction, statements::withdraw_sign_in_links, param(person), param(link.id));
        pqxx::result const rows =
            database.exec(transaction, statements::make_sign_in_link, param(link.id),
                          bytes(sha256(link.token)), param(person), nullable(by), life_s);
        link.ends = time_of(rows.at(0)["ends"]);
        transaction.commit();
        return link;
    };
    return workers_.run<MadeLink>(std::move(work));
}

boost::asio::awaitable<SignInLinkRecord> Invitations::look_at_sign_in_link(std::string token) {
    auto work = [vault = &vault_, token = std::move(token)](Database& database) {
        return link_of_rows(database, *vault,
                            database.exec(statements::sign_in_link_by_token, bytes(sha256(token))));
    };
    return workers_.run<SignInLinkRecord>(std::move(work));
}

boost::asio::awaitable<SignInLinkRecord> Invitations::use_sign_in_link(std::string token,
                                                                       std::string password_hash) {
    auto work = [vault = &vault_, token = std::move(token), hash = std::move(password_hash)](
                    Database& database) { return use_now(database, *vault, token, hash); };
    return workers_.run<SignInLinkRecord>(std::move(work));
}

}  // namespace veirom
