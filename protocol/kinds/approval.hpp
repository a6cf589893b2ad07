// A yes, or an "I don't agree" in own words, to one version of a thing. The id is KIND/ID/PERSON, so a person
// has one answer to a thing.
#pragma once

#include <string>

#include <boost/describe.hpp>

#include "protocol/identifiers.hpp"
#include "protocol/kinds/common.hpp"

namespace veirom {

enum class ApprovalAnswer { approved, declined };
BOOST_DESCRIBE_ENUM(ApprovalAnswer, approved, declined)

struct Approval {
    Kind kind{};
    ThingId thing;
    Seq seq;  // The version answered: the seq at which the agreed fields last changed.
    ApprovalAnswer answer{};
    std::string words;
    friend bool operator==(Approval const&, Approval const&) = default;
};
BOOST_DESCRIBE_STRUCT(Approval, (), (kind, thing, seq, answer, words))

}  // namespace veirom
