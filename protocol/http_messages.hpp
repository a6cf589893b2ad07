// Bodies of what is asked once over HTTP (/api/…), both ways. Routes: protocol/README.md.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "protocol/help.hpp"
#include "protocol/server_frames.hpp"

namespace veirom {

/// Whose device it is, said at sign-in: decides what may stay on it and how long the session lives.
enum class Device { mine, shared, staff };
BOOST_DESCRIBE_ENUM(Device, mine, shared, staff)

/// What an account is in its organisation; what it may do in a room is its seat's role.
enum class Standing { seeker, staff, coordinator };
BOOST_DESCRIBE_ENUM(Standing, seeker, staff, coordinator)

enum class HttpRefusalCode {
    malformed,       // 400
    wrong_sign_in,   // 401: name or password; never says which.
    not_signed_in,   // 401
    wrong_origin,    // 403: the request does not come from our own page.
    not_permitted,   // 403
    unknown,         // 404: no such thing, or not yours: the same answer.
    link_unknown,    // 404: never was, or mistyped.
    link_spent,      // 410: used once already.
    link_withdrawn,  // 410
    link_old,        // 410
    name_taken,      // 409
    weak_password,   // 422: too short, too long or on the list of common ones.
    empty,           // 422: a name or title that has to be there.
    too_long,        // 422
    later,           // 429: too many tries; `ms` says when.
    too_large,       // 413
    unavailable,     // 503: the database is away.
    wrong_type,      // 415: none of the types of document that are taken.
    room_full,       // 409: no more documents in this room.
    too_many,        // 409: so many documents of this person wait to be named.
};
BOOST_DESCRIBE_ENUM(HttpRefusalCode, malformed, wrong_sign_in, not_signed_in, wrong_origin, not_permitted,
                    unknown, link_unknown, link_spent, link_withdrawn, link_old, name_taken, weak_password,
                    empty, too_long, later, too_large, unavailable, wrong_type, room_full, too_many)

struct HttpRefusal {
    HttpRefusalCode code{};
    std::string field;
    std::optional<std::int64_t> ms;
    friend bool operator==(HttpRefusal const&, HttpRefusal const&) = default;
};
BOOST_DESCRIBE_STRUCT(HttpRefusal, (), (code, field, ms))

/// POST /api/sign-in. POST /api/sign-out has no body.
struct SignIn {
    std::string organisation;
    std::string name;
    std::string password;
    Device device{};
    friend bool operator==(SignIn const&, SignIn const&) = default;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (organisation, name, password, device))

/// Whom staff ring who are worried about somebody, at any hour.
struct OnCall {
    std::string name;
    std::string number;
    friend bool operator==(OnCall const&, OnCall const&) = default;
};
BOOST_DESCRIBE_STRUCT(OnCall, (), (name, number))

/// What a client needs to know of the organisation before and after sign-in; GET /api/organisations/{name}.
struct OrganisationView {
    std::string id;  // The name in its address: /o/NAME.
    std::string name;
    std::vector<std::string> languages;
    std::string zone;               // IANA name; days are read in it.
    std::int64_t answer_days{};     // Working days within which a counsellor answers.
    std::vector<HelpNumber> help;   // Need help now.
    std::optional<OnCall> on_call;  // Told to staff alone.
    friend bool operator==(OrganisationView const&, OrganisationView const&) = default;
};
BOOST_DESCRIBE_STRUCT(OrganisationView, (), (id, name, languages, zone, answer_days, help, on_call))

/// GET /api/me, and the answer to every way of signing in.
struct Me {
    PersonId person;
    std::string name;
    Standing standing{};
    std::string language;
    Device device{};
    OrganisationView organisation;
    friend bool operator==(Me const&, Me const&) = default;
};
BOOST_DESCRIBE_STRUCT(Me, (), (person, name, standing, language, device, organisation))

/// PATCH /api/me
struct MyLanguage {
    std::string language;
    friend bool operator==(MyLanguage const&, MyLanguage const&) = default;
};
BOOST_DESCRIBE_STRUCT(MyLanguage, (), (language))

/// POST /api/rooms
struct OpenRoom {
    PutId put_id;
    Purpose purpose{};
    std::string title;
    friend bool operator==(OpenRoom const&, OpenRoom const&) = default;
};
BOOST_DESCRIBE_STRUCT(OpenRoom, (), (put_id, purpose, title))

struct OpenedRoom {
    RoomId room;
    friend bool operator==(OpenedRoom const&, OpenedRoom const&) = default;
};
BOOST_DESCRIBE_STRUCT(OpenedRoom, (), (room))

/// GET /api/rooms: the person's rooms, one row each.
struct RoomRow {
    RoomId room;
    Role role{};
    std::string title;
    Purpose purpose{};
    std::vector<Person> people;
    WhoseTurn turn;
    std::optional<Date> next_due;
    std::optional<Time> last_shared;
    std::optional<Time> last_entry;
    Seq head;
    std::int64_t unread{};  // Messages of others above the person's read mark, circle side.
    RoomPhase phase{};
    friend bool operator==(RoomRow const&, RoomRow const&) = default;
};
BOOST_DESCRIBE_STRUCT(RoomRow, (),
                      (room, role, title, purpose, people, turn, next_due, last_shared, last_entry, head,
                       unread, phase))

struct RoomRows {
    std::vector<RoomRow> rooms;
    friend bool operator==(RoomRows const&, RoomRows const&) = default;
};
BOOST_DESCRIBE_STRUCT(RoomRows, (), (rooms))

/// Somebody was in a room, or asked for it and had no seat.
struct VisitRow {
    PersonId person;
    std::string name;          // Empty: of no concern to this organisation.
    std::optional<Role> role;  // The seat's; absent: no seat.
    Side side{};
    bool refused{};
    Time from;
    Time last;
    friend bool operator==(VisitRow const&, VisitRow const&) = default;
};
BOOST_DESCRIBE_STRUCT(VisitRow, (), (person, name, role, side, refused, from, last))

/// GET /api/rooms/{room}/visits: who has looked, for the seeker alone; newest first, the last 500.
struct VisitRows {
    std::vector<VisitRow> visits;
    friend bool operator==(VisitRows const&, VisitRows const&) = default;
};
BOOST_DESCRIBE_STRUCT(VisitRows, (), (visits))

/// POST /api/rooms/{room}/invitations; the token is in the fragment of `link` and nowhere else.
struct Invite {
    Role role{};
    std::string language;
    friend bool operator==(Invite const&, Invite const&) = default;
};
BOOST_DESCRIBE_STRUCT(Invite, (), (role, language))

struct InvitationLink {
    InvitationId invitation;
    std::string link;
    Time ends;
    friend bool operator==(InvitationLink const&, InvitationLink const&) = default;
};
BOOST_DESCRIBE_STRUCT(InvitationLink, (), (invitation, link, ends))

enum class InvitationPhase { sent, opened, redeemed, withdrawn, expired };
BOOST_DESCRIBE_ENUM(InvitationPhase, sent, opened, redeemed, withdrawn, expired)

struct InvitationRow {
    InvitationId invitation;
    Role role{};
    InvitationPhase phase{};
    Time made;
    Time ends;
    friend bool operator==(InvitationRow const&, InvitationRow const&) = default;
};
BOOST_DESCRIBE_STRUCT(InvitationRow, (), (invitation, role, phase, made, ends))

/// GET /api/rooms/{room}/invitations. DELETE /api/rooms/{room}/invitations/{invitation} withdraws.
struct InvitationRows {
    std::vector<InvitationRow> invitations;
    friend bool operator==(InvitationRows const&, InvitationRows const&) = default;
};
BOOST_DESCRIBE_STRUCT(InvitationRows, (), (invitations))

/// POST /api/invitations/look
struct LookAtInvitation {
    std::string token;
    friend bool operator==(LookAtInvitation const&, LookAtInvitation const&) = default;
};
BOOST_DESCRIBE_STRUCT(LookAtInvitation, (), (token))

/// Names everybody who has a seat: accepting is the yes to them.
struct InvitationView {
    OrganisationView organisation;
    Role role{};
    std::string language;
    std::vector<Person> people;
    friend bool operator==(InvitationView const&, InvitationView const&) = default;
};
BOOST_DESCRIBE_STRUCT(InvitationView, (), (organisation, role, language, people))

/// POST /api/invitations/accept: makes the account, the seat and a session. 200 with Me.
struct AcceptInvitation {
    std::string token;
    PutId put_id;
    std::string sign_in_name;  // Of one's own choice, or an e-mail.
    std::string shown_name;    // What the others in the room see.
    std::string password;
    std::string language;
    Device device{};
    friend bool operator==(AcceptInvitation const&, AcceptInvitation const&) = default;
};
BOOST_DESCRIBE_STRUCT(AcceptInvitation, (),
                      (token, put_id, sign_in_name, shown_name, password, language, device))

/// POST /api/rooms/{room}/sign-in-link (by the room's lead or counsellor, for its seeker). Answer:
/// InvitationLink. POST /api/sign-in-links/use: a new password; ends the person's other sessions; 200 with
/// Me.
struct UseSignInLink {
    std::string token;
    std::string password;
    Device device{};
    friend bool operator==(UseSignInLink const&, UseSignInLink const&) = default;
};
BOOST_DESCRIBE_STRUCT(UseSignInLink, (), (token, password, device))

/// POST /api/sign-in-links/look
struct SignInLinkView {
    OrganisationView organisation;
    std::string sign_in_name;
    std::string shown_name;
    friend bool operator==(SignInLinkView const&, SignInLinkView const&) = default;
};
BOOST_DESCRIBE_STRUCT(SignInLinkView, (), (organisation, sign_in_name, shown_name))

/// POST /api/rooms/{room}/documents. Begun again with the same id and size, it goes on where it was cut.
struct BeginDocument {
    ThingId id;
    std::int64_t size{};
    friend bool operator==(BeginDocument const&, BeginDocument const&) = default;
};
BOOST_DESCRIBE_STRUCT(BeginDocument, (), (id, size))

/// How far an upload has come. All parts have `part_bytes` but the last. When every part is here, the type is
/// told.
struct DocumentUpload {
    std::int64_t part_bytes{};
    std::vector<std::int64_t> parts;  // In the answer to BeginDocument: those that are here.
    std::optional<DocumentType> type;
    friend bool operator==(DocumentUpload const&, DocumentUpload const&) = default;
};
BOOST_DESCRIBE_STRUCT(DocumentUpload, (), (part_bytes, parts, type))

}  // namespace veirom
