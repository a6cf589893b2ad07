// Read marks.
#include "storage/read_marks.hpp"

#include "storage/statements.hpp"
#include "storage/workers.hpp"

namespace veirom {

ReadMarks::ReadMarks(Workers& workers) : workers_(workers) {}

boost::asio::awaitable<KeptMark> ReadMarks::move(RoomId room, Side side, PersonId person, Seq seq,
                                                 bool back) {
    auto work = [=](Database& database) {
        auto const row = database.exec(statements::move_read_mark, param(room), param(side), param(person),
                                       param(seq), back)[0];
        return KeptMark{person, seq_of(row["seq"]), row["moved"].as<std::int64_t>()};
    };
    return workers_.run<KeptMark>(std::move(work));
}

boost::asio::awaitable<std::vector<KeptMark>> ReadMarks::of_side(RoomId room, Side side) {
    auto work = [room, side](Database& database) {
        std::vector<KeptMark> marks;
        for (auto const& row : database.exec(statements::read_marks, param(room), param(side)))
            marks.push_back(
                {id_of<PersonTag>(row["person"]), seq_of(row["seq"]), row["moved"].as<std::int64_t>()});
        return marks;
    };
    return workers_.run<std::vector<KeptMark>>(std::move(work));
}

}  // namespace veirom
