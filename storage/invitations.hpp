// Links that let somebody in: an invitation to a room, and a sign-in link for an account. Made once, kept as
// a hash, spent once by a conditional update, withdrawn, or too old (protocol/limits.hpp) by the database's
// clock.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "protocol/http_messages.hpp"
#include "storage/accounts.hpp"

namespace veirom {

struct NewInvitation {
    RoomId room;
    Role role{};
    std::string language;
    PersonId made_by;
};

/// The token is given out here and nowhere else: 64 hexadecimal digits.
struct MadeLink {
    InvitationId id;
    std::string token;
    Time ends;
};

struct InvitationRecord {
    InvitationId invitation;
    RoomId room;
    OrganisationId organisation;
    Role role{};
    std::string language;
    PersonId made_by;
    InvitationPhase phase{};
    Time made;
    Time ends;
};

/// Why a link does not work, or that it does.
enum class LinkState { good, unknown, spent, withdrawn, old };

/// `good`: the account stands and the invitation is spent, by this put. The same put id again, after a lost
/// answer, is `good` again with the same person.
struct Acceptance {
    LinkState state{};
    bool name_taken{};  // With `good`: nothing was spent; another name, please.
    PersonId person;
    InvitationRecord invitation;
};

/// Accepted, and its seat is not put yet. `put_id` names the put that gives it.
struct Unseated {
    InvitationRecord invitation;
    PersonId person;
    PutId put_id;
};

struct SignInLinkRecord {
    LinkState state{};
    AccountRecord account;  // Set when `good`.
    std::optional<PersonId> made_by;
};

class Invitations {
public:
    Invitations(Workers& workers, Vault& vault);

    boost::asio::awaitable<MadeLink> invite(NewInvitation invitation);
    /// Looking at a good invitation marks it as opened.
    struct Look {
        LinkState state{};
        InvitationRecord invitation;  // Set unless `unknown`.
    };
    boost::asio::awaitable<Look> look(std::string token);
    boost::asio::awaitable<Acceptance> accept(std::string token, PutId put_id, NewAccount account);
    /// What a program left that ended between `accept` and the seat's put: of this person, or of everybody.
    boost::asio::awaitable<std::vector<Unseated>> unseated(std::optional<PersonId> person);
    boost::asio::awaitable<std::vector<InvitationRecord>> of_room(RoomId room);
    /// False: there is none of that id in this room that could still be used.
    boost::asio::awaitable<bool> withdraw(RoomId room, InvitationId invitation);

    /// A new one withdraws the person's earlier ones. `made_by` absent: by the operator.
    boost::asio::awaitable<MadeLink> make_sign_in_link(PersonId person, std::optional<PersonId> made_by);
    boost::asio::awaitable<SignInLinkRecord> look_at_sign_in_link(std::string token);
    /// Spends the link, sets the password and ends every session of the person: one transaction.
    boost::asio::awaitable<SignInLinkRecord> use_sign_in_link(std::string token, std::string password_hash);

private:
    Workers& workers_;
    Vault& vault_;
};

}  // namespace veirom
