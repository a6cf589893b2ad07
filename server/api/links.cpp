#include "server/api/links.hpp"

namespace veirom {

void refuse_unless_good(LinkState state) {
    switch (state) {
        case LinkState::good:
            return;
        case LinkState::unknown:
            refuse(HttpRefusalCode::link_unknown);
        case LinkState::spent:
            refuse(HttpRefusalCode::link_spent);
        case LinkState::withdrawn:
            refuse(HttpRefusalCode::link_withdrawn);
        case LinkState::old:
            refuse(HttpRefusalCode::link_old);
    }
}

InvitationLink link_to(Call& call, std::string const& page, MadeLink const& made) {
    return {made.id, call.node.public_address(call.request.origin) + page + "#" + made.token, made.ends};
}

}  // namespace veirom
