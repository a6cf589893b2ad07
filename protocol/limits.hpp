// Every limit on what may come in, with its reason. Checked while decoding, or by the rule of a kind.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace veirom::limits {

// One WebSocket frame. A whole shared map fits in one put, in every script: seven themes of at most 18 KiB
// are 126 KiB, and their names and the put's own fields take less than the 2 KiB that are left.
inline constexpr std::size_t frame_bytes_max = 128 * 1024;
// Nested deeper than any value of ours; nlohmann's writers recurse, so depth must be bounded before a tree
// exists.
inline constexpr std::size_t json_depth_max = 16;
// Keys and values together; the whole map has about 1,200.
inline constexpr std::size_t json_nodes_max = 4'000;
// An HTTP body. The largest is an acceptance of an invitation; documents will have a door of their own.
inline constexpr std::size_t body_bytes_max = 32 * 1024;
// An instrument, or its texts in one language, and anything else that the decoder is handed: the map's texts
// are 22 KiB.
inline constexpr std::size_t document_bytes_max = 256 * 1024;

// Seven themes, minutes with their action points, a goal with its activities: one put each.
inline constexpr std::size_t put_changes_max = 16;
// Two pages of handwriting. Longer thoughts are a document. Bytes: three a code point covers every European
// script.
inline constexpr std::size_t message_code_points_max = 8'000;
inline constexpr std::size_t message_bytes_max = 24 * 1024;
// A note is an example, not an explanation. Nobody gets less room for their language's sake: seven notes of
// four bytes a code point are 16.4 KiB, and the steps and names beside them fit in the rest of a theme.
inline constexpr std::size_t note_code_points_max = 600;
inline constexpr std::size_t answers_bytes_max = 18 * 1024;
// A form as a whole: what can be kept as a draft while it is written, with room for its names.
inline constexpr std::size_t form_bytes_max = 24 * 1024;
// One line of text: titles, names, places.
inline constexpr std::size_t line_code_points_max = 200;
// A paragraph: learning goal, reflection, expectation.
inline constexpr std::size_t paragraph_code_points_max = 2'000;
// What two people get through in an hour. With six parts of minutes a meeting still fits in a draft in every
// script.
inline constexpr std::size_t agenda_items_max = 12;
// Lists inside one value: steps of an activity, help, situations. A person oversees no more.
inline constexpr std::size_t list_items_max = 50;
// Whatever can be put can be kept while it is written: a message of 24 KiB with its quotes and line ends
// escaped.
inline constexpr std::size_t draft_bytes_max = 32 * 1024;
inline constexpr std::size_t thing_id_characters_max = 96;

// A CV with pictures, a photograph of a paper; more than that is a film.
inline constexpr std::int64_t document_size_max = 10 * 1024 * 1024;
// A part of a document is one request and one sealed row: what a bad line loses, what a request holds in
// memory. At 40 kbit/s it is there in half a minute, which is how long a body may take.
inline constexpr std::int64_t document_part_bytes = 128 * 1024;
// A room is no archive.
inline constexpr std::int64_t documents_room_bytes_max = 200 * 1024 * 1024;
inline constexpr std::int64_t documents_room_max = 400;
// Uploads of one person in one room that no entry has named yet.
inline constexpr std::int64_t documents_unnamed_max = 20;

// What waits for one connection; above it the connection is closed with 1013 and comes back to catch up.
inline constexpr std::size_t outbox_bytes_max = 256 * 1024;
// One page of catching up: small enough to show something on a slow line within a second or two.
inline constexpr std::size_t page_bytes_max = 64 * 1024;
// Malformed frames in a row before a connection is ended: a broken client, not a slip.
inline constexpr int malformed_frames_max = 5;

// A proxy or a phone's network forgets an idle connection after 30 to 60 s.
inline constexpr std::chrono::seconds ping_interval{25};

inline constexpr std::size_t password_characters_min = 12;  // ASVS 5.0, 6.2.1 asks for 8 and recommends 15.
inline constexpr std::size_t password_characters_max =
    128;  // Argon2id takes any length; this bounds the work.
inline constexpr std::chrono::hours invitation_life{7 * 24};
inline constexpr std::chrono::hours sign_in_link_life{24};

}  // namespace veirom::limits
