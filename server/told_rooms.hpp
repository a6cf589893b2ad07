// Rooms told in files: those a demonstration begins with (deploy/demo-rooms/README.md says what stands in
// one) and those to practise in. A room is made of puts, decided by the same rules as everybody's, with the
// day they are said to be of as the rules' *now*.
#pragma once

#include <string>

#include "rooms/catalogue.hpp"
#include "server/asynchronous.hpp"
#include "server/told_puts.hpp"
#include "storage/store.hpp"

namespace veirom {

/// Opens the room and puts everything that stands in the file's journal and not yet in the room. Throws
/// std::runtime_error with the number of the put that the rules refused.
Awaitable<> make_told_room(Store& store, Catalogue const& catalogue, OrganisationId organisation,
                           ToldPersons persons, ToldDocuments documents, RoomId room, std::string file,
                           Time now);

}  // namespace veirom
