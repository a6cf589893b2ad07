// Read marks.
#include "storage/read_marks.hpp"

#include "storage/statements.hpp"
#include "storage/workers.hpp"

namespace veirom {

ReadMarks::ReadMarks(Workers& workers) : workers_(workers) {}

boost::asio::awaitable<bool> ReadMarks::move(RoomId room, Side side, PersonId person, Seq seq, bool back) {
    auto work = [=](Database& database) {
        return !database
                    .exec(statements::move_read_mark, param(room), param(side), param(person), param(seq),
                          back)
                    .empty();
    };
    return workers_.run<bool>(std::move(work));
}

boost::asio::awaitable<std::vector<ReadMark>> ReadMarks::of_side(RoomId room, Side side) {
    auto work = [room, side](Database& database) {
        std::vector<ReadMark> marks;
        for (auto const& row : database.exec(statements::read_marks, param(room), param(side)))
            marks.push_back({id_of<PersonTag>(row["person"]), seq_of(row["seq"])});
        return marks;
    };
    return workers_.run<std::vector<ReadMark>>(std::move(work));
}

}  // namespace veirom
