// What invitations and sign-in links have in common.
#pragma once

#include "server/api/call.hpp"

namespace veirom {

/// Says kindly why a link does not work: unknown, spent, withdrawn or too old.
void refuse_unless_good(LinkState state);

/// The token stands in the fragment, which no server, proxy or log ever sees.
InvitationLink link_to(Call& call, std::string const& page, MadeLink const& made);

}  // namespace veirom
