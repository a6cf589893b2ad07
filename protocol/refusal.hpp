// What a person did wrong or may not do, as a value. The client words it; the code is stable.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>

#include <boost/describe.hpp>
#include <boost/system/result.hpp>

namespace veirom {

enum class RefusalCode {
    malformed,           // Not JSON, a wrong shape, an unknown field, a limit of the decoder.
    unknown_room,        // There is no such room, or no seat in it: deliberately the same answer.
    not_permitted,       // The access table has no row for this role, kind, act and side.
    stale,               // The thing has changed since `base`; the present value goes along.
    twice_in_put,        // One put names the same thing twice.
    client_too_old,      // The value's version is below the present one's: the client must load anew.
    client_too_new,      // The value's version is newer than this server knows.
    wrong_id,            // The id is not what the kind asks for (one of its kind, or derived).
    unknown_thing,       // It names a thing that is not there, is withdrawn or was erased.
    empty,               // A text that has to be there is not.
    too_long,            // A text, list or value above its limit.
    out_of_range,        // A number, day or time that cannot be.
    unknown_instrument,  // No such instrument in this version, or not one for this kind.
    unknown_field,       // A theme, point or field that the instrument does not have.
    unknown_answer,      // A step or other answer that the scale does not have.
    not_agreed,          // It may begin only when everybody needed has said yes to this version.
    not_asked,    // A seat is given only when it was asked for, an approval only of the present version.
    room_closed,  // The room takes nothing more.
    not_kept,  // The database does not take it, now or ever: a mistake of ours. The rest of the room goes on.
};
BOOST_DESCRIBE_ENUM(RefusalCode, malformed, unknown_room, not_permitted, stale, twice_in_put, client_too_old,
                    client_too_new, wrong_id, unknown_thing, empty, too_long, out_of_range,
                    unknown_instrument, unknown_field, unknown_answer, not_agreed, not_asked, room_closed,
                    not_kept)

struct Refusal {
    RefusalCode code{};
    std::string field;  // Path inside the value, such as "points/self.joy/note"; empty when it is the whole.
    friend bool operator==(Refusal const&, Refusal const&) = default;
};

template <class T>
using Decision = boost::system::result<T, Refusal>;  // C++20 stand-in for std::expected.

[[noreturn]] inline void throw_exception_from_error(Refusal const& refusal, boost::source_location const&) {
    throw std::logic_error(std::string{"unchecked refusal: "} +
                           boost::describe::enum_to_string(refusal.code, "?"));
}

}  // namespace veirom
