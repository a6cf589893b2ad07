// The thread behind Hints: registers this node, listens, merges what is to be said and says it, and comes
// back by itself when the connection is lost. Included by .cpp files of this folder only.
#pragma once

#include <atomic>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "storage/hints.hpp"

struct pg_conn;

namespace veirom {

enum class HintChannel { persons, moment };

class Hints::Line {
public:
    explicit Line(std::string database_address);
    ~Line();  // Says that this node is gone, when it can.

    void listen(boost::asio::any_io_executor executor, HintListener listener);
    void add_heads(std::vector<MovedHead> heads);
    void add(HintChannel channel, std::string text);
    bool others() const { return others_; }

private:
    using Clock = std::chrono::steady_clock;

    void run();
    bool connect();
    void disconnect();
    void wait(Clock::time_point until);
    bool beat();
    bool say_pending();
    bool say(char const* channel, std::string const& text);
    bool exec(char const* sql, std::vector<std::string> const& parameters);
    void hear();
    void hear_one(std::string_view channel, std::string_view text);
    void wake();

    std::string const database_address_;
    std::string const node_;
    int wake_ = -1;  // An eventfd.
    std::atomic<bool> others_{false};
    std::atomic<bool> stopping_{false};

    std::mutex mutex_;
    std::map<std::pair<RoomId, Side>, Seq> heads_;
    std::vector<std::pair<HintChannel, std::string>> said_;
    Clock::time_point say_at_ = Clock::time_point::max();

    boost::asio::any_io_executor executor_;
    HintListener listener_;
    pg_conn* connection_ = nullptr;
    std::thread thread_;
};

}  // namespace veirom
