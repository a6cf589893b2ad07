// Whom staff ring who are worried: named by the operator's command, told to staff alone.
#include "tests/catch.hpp"
#include "tests/integration/server/world.hpp"

using namespace veirom;
using namespace veirom::test;

namespace {

std::optional<OnCall> told_to(Browser& browser) {
    return browser.get_for<Me>("/api/me").organisation.on_call;
}

}  // namespace

TEST_CASE("whom to ring is changed by a command, and told to staff alone", "[server][organisation]") {
    Pair pair;
    auto const change = [](std::vector<std::string> what, int expected = 0) {
        std::vector<std::string> command{"admin", "organisation", "change", "test"};
        command.insert(command.end(), what.begin(), what.end());
        return run_veirom(world().server.arguments(command), expected);
    };
    CHECK_FALSE(told_to(pair.counsellor));
    change({"--on-call-number", "22 00 00 00"}, 1);  // Whose?
    CHECK_FALSE(told_to(pair.counsellor));
    change({"--on-call", "Vakttelefonen", "--on-call-number", "22 00 00 00"});
    CHECK(told_to(pair.counsellor) == OnCall{"Vakttelefonen", "22 00 00 00"});
    CHECK_FALSE(told_to(pair.seeker));
    CHECK_FALSE(pair.counsellor.get_for<OrganisationView>("/api/organisations/test").on_call);
    Browser guest(world().server.port(), world().server.origin());
    LookAtInvitation const look{invite(pair.counsellor, open_room(pair.counsellor))};
    CHECK_FALSE(guest.post_for<InvitationView>("/api/invitations/look", look).organisation.on_call);

    // What is not given stays as it is.
    auto const days = pair.counsellor.get_for<Me>("/api/me").organisation.answer_days;
    change({"--on-call-number", "22 00 00 01"});
    CHECK(told_to(pair.counsellor) == OnCall{"Vakttelefonen", "22 00 00 01"});
    change({"--answer-days", std::to_string(days + 1)});
    CHECK(pair.counsellor.get_for<Me>("/api/me").organisation.answer_days == days + 1);
    CHECK(told_to(pair.counsellor) == OnCall{"Vakttelefonen", "22 00 00 01"});
    change({"--nobody-on-call", "--answer-days", std::to_string(days)});
    CHECK_FALSE(told_to(pair.counsellor));
}
