// Seals appends and encodes them as the arrays of one statement. Touches no connection.
#include "storage/batch.hpp"

#include <algorithm>
#include <iterator>

#include "storage/entry_seal.hpp"

namespace veirom {

namespace {

// The places of the parameters of statements::append_batch.
enum Place {
    turn_token,
    turn_room,
    turn_side,
    turn_expected,
    turn_head,
    turn_last_at,
    turn_waits_for,
    turn_waits_since,
    turn_seeker_seq,
    turn_seeker_at,
    turn_staff_seq,
    turn_staff_at,
    turn_next_due,
    turn_last_shared,
    turn_phase,
    entry_token,
    entry_room,
    entry_side,
    entry_seq,
    entry_at,
    entry_by,
    entry_kind,
    entry_v,
    entry_put_id,
    entry_part,
    entry_name,
    entry_sealed,
    entry_edit,
    places
};

}  // namespace

std::vector<BinaryArray> Batch::empty_arrays() {
    using enum ElementType;
    static constexpr std::array<ElementType, places> types{
        bigint, uuid,        smallint, bigint,      bigint,      timestamptz, smallint, timestamptz,
        bigint, timestamptz, bigint,   timestamptz, date,        timestamptz, smallint,  // A turn.
        bigint, uuid,        smallint, bigint,      timestamptz, uuid,        smallint, smallint,
        uuid,   smallint,    bytea,    bytea,       smallint};
    std::vector<BinaryArray> arrays;
    arrays.reserve(places);
    for (ElementType const type : types) arrays.emplace_back(type);
    return arrays;
}

void Batch::add(WaitingAppend waiting) {
    Append const& append = *waiting.append;
    add_turn(waiting);
    for (Entry const& entry : append.entries) {
        bool const edit = std::ranges::binary_search(append.edits, entry.seq);
        add_entry(waiting.token, entry, edit, *waiting.key);
    }
    entries_ += append.entries.size();
    has_more_ = has_more_ || !append.seats.empty() || !append.due.empty() || !append.withdrawn.empty() ||
                !append.erasures.empty() || !append.documents.empty() || append.face;
    waiting_.push_back(std::move(waiting));
}

void Batch::add_turn(WaitingAppend const& waiting) {
    Append const& append = *waiting.append;
    Summary const& summary = append.summary;
    arrays_[turn_token].add(waiting.token);
    arrays_[turn_room].add(append.room);
    arrays_[turn_side].add(static_cast<std::int64_t>(append.side));
    arrays_[turn_expected].add(append.expected);
    arrays_[turn_head].add(append.entries.back().seq);
    arrays_[turn_last_at].add(append.entries.back().at);
    arrays_[turn_waits_for].add(static_cast<std::int64_t>(summary.waits_for));
    arrays_[turn_waits_since].add_optional(summary.waits_since);
    arrays_[turn_seeker_seq].add(summary.seeker_seq);
    arrays_[turn_seeker_at].add_optional(summary.seeker_at);
    arrays_[turn_staff_seq].add(summary.staff_seq);
    arrays_[turn_staff_at].add_optional(summary.staff_at);
    arrays_[turn_next_due].add_optional(summary.next_due);
    arrays_[turn_last_shared].add_optional(summary.last_shared);
    arrays_[turn_phase].add(static_cast<std::int64_t>(summary.phase));
}

void Batch::add_entry(std::int64_t token, Entry const& entry, bool edit, DataKey const& key) {
    std::string const name = seal_name(key, entry);
    std::string const sealed = seal_value(key, entry);
    arrays_[entry_token].add(token);
    arrays_[entry_room].add(entry.room);
    arrays_[entry_side].add(static_cast<std::int64_t>(entry.side));
    arrays_[entry_seq].add(entry.seq);
    arrays_[entry_at].add(entry.at);
    arrays_[entry_by].add(entry.by);
    arrays_[entry_kind].add(static_cast<std::int64_t>(entry.kind));
    arrays_[entry_v].add(entry.v);
    arrays_[entry_put_id].add(entry.put_id);
    arrays_[entry_part].add(std::int64_t{entry.part});
    arrays_[entry_name].add_bytes(name);
    arrays_[entry_sealed].add_bytes(sealed);
    arrays_[entry_edit].add(std::int64_t{edit});
    bytes_ += name.size() + sealed.size();
}

void Batch::join(Batch other) {
    for (std::size_t place = 0; place < places; ++place) arrays_[place].join(other.arrays_[place]);
    waiting_.insert(waiting_.end(), std::make_move_iterator(other.waiting_.begin()),
                    std::make_move_iterator(other.waiting_.end()));
    entries_ += other.entries_;
    bytes_ += other.bytes_;
    has_more_ = has_more_ || other.has_more_;
}

std::array<std::string, append_parameters> Batch::parameters() const {
    static_assert(places == append_parameters);
    std::array<std::string, places> out;
    for (std::size_t place = 0; place < places; ++place) out[place] = arrays_[place].encoded();
    return out;
}

}  // namespace veirom
