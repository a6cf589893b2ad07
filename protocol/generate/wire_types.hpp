// Every struct that is a frame, a body or a file of its own; what stands inside them is found by walking.
#pragma once

#include <boost/mp11.hpp>

#include "protocol/client_frames.hpp"
#include "protocol/http_messages.hpp"
#include "protocol/instrument.hpp"
#include "protocol/purposes.hpp"
#include "protocol/refusal.hpp"
#include "protocol/server_frames.hpp"
#include "protocol/value.hpp"

namespace veirom::generate {

using Bodies = boost::mp11::mp_list<HttpRefusal, SignIn, OrganisationView, Me, MyLanguage, OpenRoom,
                                    OpenedRoom, RoomRows, VisitRows, Invite, InvitationLink, InvitationRows,
                                    LookAtInvitation, InvitationView, AcceptInvitation, UseSignInLink,
                                    SignInLinkView, BeginDocument, DocumentUpload, PurposeOffers>;
using InstrumentDocuments = boost::mp11::mp_list<Instrument, InstrumentTexts>;
/// Named in no field, but meant by the text of a code.
using LooseEnums = boost::mp11::mp_list<RefusalCode>;

template <class Walk>
void for_each_wire_type(Walk walk) {
    using namespace boost::mp11;
    using All = mp_append<LooseEnums, mp_rename<Value, mp_list>, mp_rename<ClientFrame, mp_list>,
                          mp_rename<ServerFrame, mp_list>, Bodies, InstrumentDocuments,
                          mp_list<InstrumentView, InstrumentNames>>;
    mp_for_each<mp_transform<mp_identity, All>>([&](auto type) { walk(type); });
}

}  // namespace veirom::generate
