// One WebSocket of a signed-in person: takes their frames apart and hands them on, and holds what goes back.
// Being signed in is a session; this is a connection. Loop thread only.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <utility>

#include "protocol/client_frames.hpp"
#include "server/connections.hpp"
#include "server/live/live_room.hpp"
#include "server/net/door.hpp"

namespace veirom {

class Node;

inline constexpr unsigned short close_session_ended = 4401;  // Sign in again; nothing unsent is lost.
inline constexpr unsigned short close_try_again_later = 1013;
inline constexpr unsigned short close_going_away = 1001;
inline constexpr unsigned short close_policy = 1008;

class Connection : public SocketHandler,
                   public Receiver,
                   public Writer,
                   public std::enable_shared_from_this<Connection> {
public:
    Connection(Node& node, SessionRecord session, std::string address);

    void on_open() override;
    void on_frame(std::string_view text) override;
    void on_close() override;
    Outbox& outbox() override { return outbox_; }

    void deliver(std::string_view frame) override;
    void let_go(RoomId room, Side side) override;
    void tell(ServerFrame const& frame) override;

    SessionRecord const& session() const { return session_; }
    std::string const& address() const { return address_; }
    SteadyTime last_frame() const { return last_frame_; }
    std::vector<std::int64_t> visits() const;

    /// The person's drafts are newer on another node: sends those this connection has not seen.
    void look_at_drafts();

private:
    using Place = std::pair<RoomId, Side>;

    /// A read mark on its way into the store; it gets there although its reader has left meanwhile.
    struct MovedMark {
        std::shared_ptr<LiveRoom> room;
        Seq seq;
        bool back{};
    };

    /// A side that this connection has entered.
    struct Here {
        std::shared_ptr<LiveRoom> room;
        std::int64_t visit = 0;
        std::int64_t drafts_seen = 0;
        std::deque<Earlier> pages;  // Asked for and not yet sent.
    };

    void handle(Enter const& frame);
    void handle(Earlier const& frame);
    void handle(Put& frame, std::size_t bytes);
    void handle(Draft& frame);
    void handle(Read const& frame);
    void handle(Leave const& frame);
    void refuse_unreadable(ServerFrame answer, std::size_t bytes);
    bool too_many_bytes(ClientFrame const& frame, std::size_t bytes);

    Awaitable<> look_up_refused(Refused refused);
    Awaitable<> enter(Enter frame, SteadyTime since);
    Awaitable<> closed_as_unknown(Enter frame, SteadyTime since);
    Awaitable<bool> may_know(RoomId room);
    Awaitable<> send_drafts(Place place, std::vector<KeptDraft> drafts);
    Awaitable<> send_pages(Place place);
    Awaitable<> keep_drafts();
    Awaitable<> keep_draft(Draft draft);
    Awaitable<> keep_read_marks();
    Awaitable<> keep_read_mark(Place place, MovedMark mark);
    Awaitable<> catch_up_drafts(Place place);
    Awaitable<> touch_visits(std::vector<std::int64_t> visits);
    Actor actor_in(LiveRoom const& room) const;
    Here* find(Place const& place);

    Node& node_;
    SessionRecord session_;
    std::string address_;
    Outbox outbox_;
    Bucket bytes_;
    std::map<Place, Here> here_;
    std::deque<Draft> drafts_;
    std::map<Place, MovedMark> marks_;
    SteadyTime last_frame_;
    int malformed_ = 0;
    int over_bytes_ = 0;
    bool keeping_drafts_ = false;
    bool keeping_marks_ = false;
    bool closed_ = false;
};

}  // namespace veirom
