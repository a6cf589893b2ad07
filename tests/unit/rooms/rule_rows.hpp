// Rules as tables: a value that stands, and rows that spoil it in one way each.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "tests/unit/rooms/played_room.hpp"

namespace veirom {

template <class T>
struct Row {
    char const* what;
    std::function<void(T&)> edit;
    std::optional<RefusalCode> code;  // Absent: it may stand.
    char const* field = "";
};

/// Each row by itself, on a copy of the room: accepted, or refused with this code and field and nothing
/// changed.
template <class T>
void check_rows(PlayedRoom const& room, Actor const& by, Kind kind, ThingId const& id, T const& base,
                std::vector<Row<T>> const& rows, Side side = Side::circle) {
    for (Row<T> const& row : rows) {
        INFO(row.what);
        PlayedRoom copy = room;
        T value = base;
        row.edit(value);
        Change const change = copy.change(kind, id, value, side);
        if (!row.code) {
            copy.must(by, {change}, side);
            continue;
        }
        PutRefusal const refused = copy.refusal_of(by, {change}, side);
        CHECK(refused.change == 0);
        CHECK(boost::describe::enum_to_string(refused.refusal.code, "?") ==
              std::string{boost::describe::enum_to_string(*row.code, "?")});
        CHECK(refused.refusal.field == row.field);
    }
}

}  // namespace veirom
