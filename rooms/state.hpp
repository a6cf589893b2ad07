// What rules need to know of a room, both sides of it, and no text: for each thing where it stands and the
// few facts that rules read. Plain data, copied and compared as a whole. Changed by rooms/apply.cpp alone.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

#include "protocol/journal.hpp"

namespace veirom {

/// SHA-256 of the fields that were agreed on. A weaker sum would let somebody change the words and keep the
/// yes.
using FieldsDigest = std::array<std::uint8_t, 32>;

struct RoomFacts {
    RoomPhase phase{};
    friend bool operator==(RoomFacts const&, RoomFacts const&) = default;
};

struct SeatFacts {
    PersonId person;
    Role role{};
    SeatPhase phase{};
    Seq from;
    std::optional<Time> until;
    std::array<Seq, 2> grant;  // For each side: the seat change that last altered what may be read there.
    friend bool operator==(SeatFacts const&, SeatFacts const&) = default;
};

struct AnswersFacts {
    std::int64_t instrument_version{};
    Given given{};
    friend bool operator==(AnswersFacts const&, AnswersFacts const&) = default;
};

struct FormFacts {
    Given given{};
    Role role{};  // In which its last value was written.
    friend bool operator==(FormFacts const&, FormFacts const&) = default;
};

/// Of a thing that two have to agree on: a goal, an activity, the agreement.
struct AgreedFacts {
    FieldsDigest fields{};
    Seq seq;  // The entry at which the agreed fields last changed.
    PersonId by;
    Role role{};            // In which `by` wrote that version: writing it is a yes to it.
    ActivityPhase phase{};  // Of an activity.
    std::optional<Date> follow_up;
    bool shows_read{};  // Of the room's agreement.
    FieldsDigest today{};  // Of a goal: how it is with it today, and why.
    friend bool operator==(AgreedFacts const&, AgreedFacts const&) = default;
};

struct ApprovalFacts {
    Seq seq;
    ApprovalAnswer answer{};
    PersonId by;
    Role role{};
    friend bool operator==(ApprovalFacts const&, ApprovalFacts const&) = default;
};

struct MeetingFacts {
    MeetingPhase phase{};
    FieldsDigest planned{};  // Everything but the agenda and the minutes.
    Seq seq;                 // The entry at which that last changed.
    bool has_minutes{};
    FieldsDigest minutes{};
    friend bool operator==(MeetingFacts const&, MeetingFacts const&) = default;
};

using Facts = std::variant<std::monostate, RoomFacts, SeatFacts, AnswersFacts, AgreedFacts, ApprovalFacts,
                           MeetingFacts, FormFacts>;

enum class Presence { value, withdrawn, erased };
BOOST_DESCRIBE_ENUM(Presence, value, withdrawn, erased)

/// Where one thing stands.
struct Thing {
    Seq seq;           // Of the last entry that gave, withdrew or erased it: the base of its next change.
    std::int64_t v{};  // Of the last value; 0 once erased.
    PersonId by;       // Who wrote that entry.
    Seq made;          // Its first entry, and who wrote that.
    PersonId made_by;
    Presence presence{};
    std::optional<Time> shared_at;  // When a seeker last gave these answers or this form.
    Facts facts;
    friend bool operator==(Thing const&, Thing const&) = default;
};

/// The first eight bytes of an id as a number that orders like the text: nearly every comparison ends there,
/// without following the pointer to the text.
constexpr std::uint64_t id_beginning(std::string_view id) {
    std::uint64_t beginning = 0;
    for (std::size_t i = 0; i < 8; ++i)
        beginning = beginning << 8 | (i < id.size() ? static_cast<std::uint8_t>(id[i]) : 0);
    return beginning;
}

struct ThingKeyView {
    ThingKeyView(Kind kind_, std::string_view id_) : kind{kind_}, beginning{id_beginning(id_)}, id{id_} {}

    Kind kind;
    std::uint64_t beginning;
    std::string_view id;
};

struct ThingKey {
    explicit ThingKey(ThingKeyView const& view) : kind{view.kind}, beginning{view.beginning}, id{view.id} {}

    Kind kind;
    std::uint64_t beginning;
    std::string id;
    friend bool operator==(ThingKey const&, ThingKey const&) = default;
};

/// By kind, so that all things of one kind stand together; then by id.
struct ThingKeyLess {
    using is_transparent = void;
    template <class Left, class Right>
    bool operator()(Left const& left, Right const& right) const {
        if (left.kind != right.kind) return left.kind < right.kind;
        if (left.beginning != right.beginning) return left.beginning < right.beginning;
        return std::string_view{left.id} < std::string_view{right.id};
    }
};

using Things = std::map<ThingKey, Thing, ThingKeyLess>;

/// Whether what `lower_bound` found for the key is the thing itself.
inline bool stands_at(Things const& things, Things::const_iterator place, ThingKeyView const& key) {
    return place != things.end() && !ThingKeyLess{}(key, place->first);
}

/// What is kept while applying in order, beside the things.
struct Numbers {
    std::array<Seq, 2> head;
    Summary summary;
    // The turn as it would be without any put by hand; `summary` has the one that holds.
    Party derived_waits_for{Party::nobody};
    std::optional<Time> derived_since;
    friend bool operator==(Numbers const&, Numbers const&) = default;
};

struct RoomState {
    std::array<Things, 2> things;  // By side.
    Numbers numbers;
    friend bool operator==(RoomState const&, RoomState const&) = default;

    Seq head(Side side) const { return numbers.head[static_cast<std::size_t>(side)]; }

    /// Nullptr when there has never been such a thing.
    Thing const* find(Side side, Kind kind, std::string_view id) const {
        Things const& all = things[static_cast<std::size_t>(side)];
        auto const found = all.find(ThingKeyView{kind, id});
        return found == all.end() ? nullptr : &found->second;
    }
};

/// What to put back, newest last. It belongs to the state it was recorded from, and to no copy of that.
struct Undo {
    struct Touched {
        Side side{};
        Things::iterator place;
        std::optional<Thing> before;  // Absent: there was no such thing.
    };
    std::vector<Touched> things;
    std::vector<Numbers> numbers;  // As they were before each put.

    bool empty() const { return numbers.empty(); }
    void clear() {
        things.clear();
        numbers.clear();
    }
};

}  // namespace veirom
