// A person's place in a room. The id is the person's, so a person has one seat in a room.
#pragma once

#include <optional>

#include <boost/describe.hpp>

#include "protocol/identifiers.hpp"

namespace veirom {

enum class Role { seeker, member, lead, counsellor, specialist, interpreter, guest, coordinator, system };
BOOST_DESCRIBE_ENUM(Role, seeker, member, lead, counsellor, specialist, interpreter, guest, coordinator,
                    system)

/// `asked`: waits for the seeker's yes and counts for nothing. `given`: counts. `ended`: declined, left,
/// taken over.
enum class SeatPhase { asked, given, ended };
BOOST_DESCRIBE_ENUM(SeatPhase, asked, given, ended)

struct Seat {
    PersonId person;
    Role role{};
    SeatPhase phase{};
    Seq from;  // The seq of the side from which the seat may read; 0: all, as the seeker chose.
    std::optional<Time> until;  // Checked against now at every delivery and rule.
    friend bool operator==(Seat const&, Seat const&) = default;
};
BOOST_DESCRIBE_STRUCT(Seat, (), (person, role, phase, from, until))

}  // namespace veirom
