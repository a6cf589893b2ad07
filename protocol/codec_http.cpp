// Bodies of /api and content files, both ways.
#include "protocol/codec.hpp"
#include "protocol/json_read.hpp"
#include "protocol/json_write.hpp"
#include "protocol/plan_areas.hpp"
#include "protocol/purposes.hpp"

namespace veirom {

template <class T>
Decision<T> decode(std::string_view text) {
    JsonNodes nodes;
    if (!nodes.parse(text))
        return Refusal{RefusalCode::malformed, "byte " + std::to_string(nodes.stopped_at())};
    JsonReading reading;
    Decision<T> message{T{}};
    if (!read(reading, *nodes.top(), *message)) return reading.refusal();
    return message;
}

template <class T>
std::string encode(T const& message) {
    std::string out;
    write(out, message);
    return out;
}

#define VEIROM_BODY(T)                                     \
    template Decision<T> decode<T>(std::string_view text); \
    template std::string encode(T const&);

VEIROM_BODY(HttpRefusal)
VEIROM_BODY(SignIn)
VEIROM_BODY(OrganisationView)
VEIROM_BODY(Me)
VEIROM_BODY(MyLanguage)
VEIROM_BODY(OpenRoom)
VEIROM_BODY(OpenedRoom)
VEIROM_BODY(RoomRows)
VEIROM_BODY(VisitRows)
VEIROM_BODY(Invite)
VEIROM_BODY(InvitationLink)
VEIROM_BODY(InvitationRows)
VEIROM_BODY(LookAtInvitation)
VEIROM_BODY(InvitationView)
VEIROM_BODY(AcceptInvitation)
VEIROM_BODY(UseSignInLink)
VEIROM_BODY(SignInLinkView)
VEIROM_BODY(BeginDocument)
VEIROM_BODY(DocumentUpload)
VEIROM_BODY(CountryHelp)
VEIROM_BODY(PurposeOffers)
VEIROM_BODY(PlanAreas)
VEIROM_BODY(Instrument)
VEIROM_BODY(InstrumentTexts)
VEIROM_BODY(InstrumentView)
VEIROM_BODY(InstrumentNames)

#undef VEIROM_BODY

}  // namespace veirom
