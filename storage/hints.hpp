// What one node tells the others, over LISTEN and NOTIFY, on a thread and connection of its own. A hint says
// "look", never what: a lost one costs seconds, never an entry. Nothing is sent while no other node is
// registered.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/any_io_executor.hpp>

#include "protocol/identifiers.hpp"

namespace veirom {

/// A side whose head has moved.
struct MovedHead {
    RoomId room;
    Side side{};
    Seq head;
};

/// What is newer about a person.
enum class PersonHint { sessions, drafts, read_marks };

/// Called on the executor that was given; other nodes' hints only, never our own.
struct HintListener {
    std::function<void(std::vector<MovedHead>)> heads_moved;
    /// More than can be named: look at every room with somebody in it. Also after the line was away.
    std::function<void()> look_at_all;
    std::function<void(PersonId, PersonHint)> person;
    /// Presence and typing, as the other node's server wrote it.
    std::function<void(std::string)> moment;
};

class Hints {
public:
    explicit Hints(std::string database_address);
    ~Hints();

    /// Begins to listen, and registers this node. Once, before anything is sent.
    void listen(boost::asio::any_io_executor executor, HintListener listener);

    /// The journal says this itself after each commit.
    void heads_moved(std::vector<MovedHead> heads);
    void person(PersonId person, PersonHint hint);
    void moment(std::string text);

    /// Whether another node is registered just now.
    bool others() const;

private:
    class Line;
    std::unique_ptr<Line> line_;
};

// Hints of so long are sent as one. Below it a person notices nothing, above it a busy node sends less.
inline constexpr std::chrono::milliseconds hints_merged_for{20};
// A notification holds 8,000 bytes; above this many heads it says "look".
inline constexpr std::size_t hinted_heads_max = 150;

}  // namespace veirom
