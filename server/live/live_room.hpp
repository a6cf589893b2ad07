// A room in memory: the state that rules need, the puts that wait, and who is to hear of what happens. One
// put's way through it: submit -> take_turn (turn.cpp) -> append -> deliver (delivery.cpp) -> tell. Loop
// thread only.
#pragma once

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <boost/asio/steady_timer.hpp>

#include "rooms/access.hpp"
#include "rooms/decide.hpp"
#include "server/asynchronous.hpp"
#include "server/live/receiver.hpp"
#include "server/live/services.hpp"
#include "server/live/writer.hpp"

namespace veirom {

using SteadyTime = std::chrono::steady_clock::time_point;

/// A put on its way, with whoever waits for its outcome.
struct Waiting {
    Put put;
    Actor actor;
    bool coordinator{};  // Of the organisation `of`; becomes the actor's when that is the room's.
    OrganisationId of;
    std::shared_ptr<Writer> writer;
    SteadyTime since;
    std::size_t bytes{};  // Of its frame: what the append will weigh, about.
    bool may_know{};      // Its writer was found to have to do with the room before that was loaded.
};

/// One connection at one side.
struct Attached {
    std::shared_ptr<Receiver> receiver;
    Side side{};
    Actor actor;
    Seq grant;  // As the client was told; another one means that it has to read anew.
};

class LiveRoom : public std::enable_shared_from_this<LiveRoom> {
public:
    LiveRoom(Services services, RoomId id);

    RoomId id() const { return id_; }

    /// Queues a put; its writer is told the outcome. The next turn takes all that wait for one side.
    void submit(Waiting waiting);

    /// Waits until the room is loaded and no turn is under way, so that what is read next, without
    /// suspending, is committed. False: there is no such room. Throws StoreUnavailable.
    Awaitable<bool> settled();

    /// The entries above the heads we know, if any: another node has written.
    void look_again();

    // From here to `detach`: right after `settled`.
    RoomState const& state() const { return state_; }
    OrganisationId organisation() const { return organisation_; }
    std::vector<Person> people() const;
    /// The marks that the person may know: their own, and of those with whom they show each other.
    std::vector<ReadMark> read_marks(Side side, PersonId person) const;
    void attach(Attached attached);

    void detach(Receiver const* receiver);
    void detach(Receiver const* receiver, Side side);

    /// A mark as the store has it. True when it is newer than what was known; then who may know it has been
    /// told.
    bool take_read_mark(Side side, KeptMark const& mark);
    bool has_read(Side side, PersonId person, Seq seq) const;

    /// To the person's connections at this side, except one.
    void deliver_to_person(PersonId person, Side side, ServerFrame const& frame, Receiver const* except);

    /// This person has a draft of a message under way: dropped when the message is there.
    void remember_draft(Side side, PersonId person, ThingId id);
    /// Drops the draft of a message that stands.
    void forget_draft(Side side, PersonId person, ThingId id);

    /// Lets go of those whose seat has ended by the clock.
    void check_ends();

    bool anybody_here() const { return !attached_.empty(); }
    bool busy() const { return turning_ || !waiting_.empty() || settling_ > 0; }
    bool failed_to_load() const { return unknown_; }
    bool loaded() const { return loaded_; }
    SteadyTime last_used() const { return last_used_; }
    Seq head(Side side) const { return state_.head(side); }

private:
    struct Accepted;
    struct Turn;

    void start_turning();
    Awaitable<> run_turns();
    Awaitable<> step();
    void refuse_as_unknown(std::deque<Waiting> waiting);
    void later_for_all();

    // loading.cpp
    Awaitable<> turn_strangers_away();
    Awaitable<> load();
    Awaitable<> load_side(Side side);
    Awaitable<> read_on(Side side);
    void replay_stored(Entry const& entry);
    Awaitable<> learn_names();

    // turn.cpp
    Awaitable<> take_turn();
    Turn gather();
    void decide_all(Turn& turn);
    Awaitable<> settle_again(Turn& turn);
    void sort_out(Turn& turn);
    void wait_again(std::vector<Waiting> again);
    void answer_done(Turn const& turn);
    void drop_drafts(Turn const& turn);
    Awaitable<> drop_draft(Side side, PersonId person, ThingId id);
    Awaitable<> answer_refused(std::vector<Waiting> refused, std::vector<PutRefusal> why);
    Awaitable<std::optional<Present>> present_of(Waiting const& waiting, PutRefusal const& why);

    // delivery.cpp
    void deliver(Side side, std::vector<Entry> const& entries, Summary const& before);
    void deliver_entries(Side side, std::vector<Entry> const& entries);
    void deliver_part(Side side, std::span<Entry const> part);
    void deliver_turn(Summary const& before);
    void deliver_people();
    bool knows_of(Side side, PersonId person, PersonId of) const;
    void deliver_read_marks(Side side, std::optional<PersonId> moved);
    void let_go(std::size_t place, std::string code);

    Services services_;
    RoomId id_;
    OrganisationId organisation_;
    RoomState state_;
    Undo undo_;
    std::map<PersonId, std::string> names_;
    std::array<std::map<PersonId, KeptMark>, 2> read_marks_;
    std::vector<Attached> attached_;
    std::deque<Waiting> waiting_;
    std::map<std::pair<PersonId, std::string>, Side> message_drafts_;
    std::array<bool, 2> look_again_{};
    asio::steady_timer boundary_;
    SteadyTime last_used_;
    Time last_at_{};
    int settling_ = 0;
    int in_vain_ = 0;             // Turns left out in a row without anything new to read.
    std::size_t one_by_one_ = 0;  // So many puts are taken alone, to find which one the store refuses.
    bool loaded_ = false;
    bool unknown_ = false;
    bool unavailable_ = false;
    bool turning_ = false;
    std::vector<PersonId> showing_read_;  // To each other, in order.
};

}  // namespace veirom
