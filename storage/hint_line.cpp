// LISTEN and NOTIFY over libpq, waiting with poll for the database's socket and for our own wake-up.
#include "storage/hint_line.hpp"

#include <charconv>
#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <boost/asio/post.hpp>

#include "storage/random.hpp"

namespace veirom {

namespace {

using namespace std::chrono_literals;

// A node says so often that it is there; one that was not heard of for three times as long is gone.
constexpr auto beat_interval = 5s;
constexpr auto reconnect_interval = 1s;
constexpr char rooms_channel[] = "veirom_rooms";
constexpr char persons_channel[] = "veirom_persons";
constexpr char moment_channel[] = "veirom_moment";
constexpr char nodes_channel[] = "veirom_nodes";
constexpr std::string_view look = "look";
constexpr std::size_t notification_bytes_max = 7'900;

template <class Each>
void for_each_word(std::string_view text, char separator, Each each) {
    while (!text.empty()) {
        auto const end = std::min(text.find(separator), text.size());
        if (end > 0) each(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::string head_word(RoomId room, Side side, Seq head) {
    return room.text() + (side == Side::staff ? "s" : "c") + std::to_string(head.value);
}

std::optional<MovedHead> head_of_word(std::string_view word) {
    if (word.size() < 34) return std::nullopt;
    auto const room = RoomId::from_text(word.substr(0, 32));
    if (!room) return std::nullopt;
    MovedHead head{*room, word[32] == 's' ? Side::staff : Side::circle, {}};
    std::from_chars(word.data() + 33, word.data() + word.size(), head.head.value);
    return head;
}

}  // namespace

Hints::Line::Line(std::string database_address)
    : database_address_(std::move(database_address)),
      node_(new_id<RoomId>().text()),
      wake_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}

Hints::Line::~Line() {
    stopping_ = true;
    wake();
    if (thread_.joinable()) thread_.join();
    if (connection_) {
        exec("DELETE FROM node WHERE id = $1", {node_});
        say(nodes_channel, "gone");
        disconnect();
    }
    ::close(wake_);
}

void Hints::Line::listen(boost::asio::any_io_executor executor, HintListener listener) {
    executor_ = std::move(executor);
    listener_ = std::move(listener);
    thread_ = std::thread([this] { run(); });
}

void Hints::Line::add_heads(std::vector<MovedHead> heads) {
    {
        std::lock_guard const lock(mutex_);
        for (MovedHead const& head : heads) {
            Seq& standing = heads_[{head.room, head.side}];
            standing = std::max(standing, head.head);
        }
        if (say_at_ != Clock::time_point::max()) return;  // It will go with those that wait.
        say_at_ = Clock::now() + hints_merged_for;
    }
    wake();
}

void Hints::Line::add(HintChannel channel, std::string text) {
    {
        std::lock_guard const lock(mutex_);
        said_.emplace_back(channel, std::move(text));
        if (say_at_ != Clock::time_point::max()) return;
        say_at_ = Clock::now() + hints_merged_for;
    }
    wake();
}

void Hints::Line::wake() {
    std::uint64_t const one = 1;
    [[maybe_unused]] auto const written = ::write(wake_, &one, sizeof one);
}

void Hints::Line::run() {
    Clock::time_point next_beat = Clock::now();
    while (!stopping_) {
        if (!connection_ && !connect()) {
            disconnect();
            wait(Clock::now() + reconnect_interval);
            continue;
        }
        bool well = true;
        if (Clock::now() >= next_beat) {
            well = beat();
            next_beat = Clock::now() + beat_interval;
        }
        Clock::time_point say_at;
        {
            std::lock_guard const lock(mutex_);
            say_at = say_at_;
        }
        if (well && Clock::now() >= say_at) {
            well = say_pending();
            say_at = Clock::time_point::max();
        }
        hear();
        if (well) wait(std::min(next_beat, say_at));
        if (!well || PQstatus(connection_) != CONNECTION_OK || PQconsumeInput(connection_) == 0) {
            disconnect();
            next_beat = Clock::now();
        }
    }
}

bool Hints::Line::connect() {
    connection_ = PQconnectdb(database_address_.c_str());
    if (PQstatus(connection_) != CONNECTION_OK) return false;
    for (char const* const sql :
         {"LISTEN veirom_rooms", "LISTEN veirom_persons", "LISTEN veirom_moment", "LISTEN veirom_nodes"})
        if (!exec(sql, {})) return false;
    if (!beat() || !say(nodes_channel, "here")) return false;
    // Whatever was said while we were away is lost.
    boost::asio::post(executor_, [tell = listener_.look_at_all] {
        if (tell) tell();
    });
    return true;
}

void Hints::Line::disconnect() {
    if (connection_) PQfinish(connection_);
    connection_ = nullptr;
}

void Hints::Line::wait(Clock::time_point until) {
    auto const left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
    pollfd waiting[2] = {{wake_, POLLIN, 0}, {connection_ ? PQsocket(connection_) : -1, POLLIN, 0}};
    ::poll(waiting, 2, static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 60'000)));
    std::uint64_t woken = 0;
    [[maybe_unused]] auto const read = ::read(wake_, &woken, sizeof woken);
}

bool Hints::Line::exec(char const* sql, std::vector<std::string> const& parameters) {
    std::vector<char const*> values;
    for (std::string const& parameter : parameters) values.push_back(parameter.c_str());
    PGresult* const result = PQexecParams(connection_, sql, static_cast<int>(values.size()), nullptr,
                                          values.data(), nullptr, nullptr, 0);
    auto const status = PQresultStatus(result);
    PQclear(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

bool Hints::Line::say(char const* channel, std::string const& text) {
    return exec("SELECT pg_notify($1, $2)", {channel, text});
}

bool Hints::Line::beat() {
    if (!exec("INSERT INTO node (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET seen = now()", {node_}))
        return false;
    if (!exec("DELETE FROM node WHERE seen < now() - interval '15 seconds'", {})) return false;
    char const* const self[] = {node_.c_str()};
    PGresult* const result = PQexecParams(connection_, "SELECT FROM node WHERE id <> $1 LIMIT 1", 1, nullptr,
                                          self, nullptr, nullptr, 0);
    bool const well = PQresultStatus(result) == PGRES_TUPLES_OK;
    if (well) others_ = PQntuples(result) > 0;
    PQclear(result);
    return well;
}

bool Hints::Line::say_pending() {
    std::map<std::pair<RoomId, Side>, Seq> heads;
    std::vector<std::pair<HintChannel, std::string>> said;
    {
        std::lock_guard const lock(mutex_);
        heads.swap(heads_);
        said.swap(said_);
        say_at_ = Clock::time_point::max();
    }
    if (heads.size() > hinted_heads_max) {
        if (!say(rooms_channel, std::string{look})) return false;
    } else if (!heads.empty()) {
        std::string text;
        for (auto const& [place, head] : heads) text += head_word(place.first, place.second, head) + " ";
        if (!say(rooms_channel, text)) return false;
    }
    std::string persons;
    for (auto const& [channel, text] : said) {
        if (channel == HintChannel::moment) {
            if (text.size() < notification_bytes_max && !say(moment_channel, text)) return false;
            continue;
        }
        if (persons.find(text) == std::string::npos) persons += text + "\n";
        if (persons.size() < notification_bytes_max - 100) continue;
        if (!say(persons_channel, std::exchange(persons, {}))) return false;
    }
    return persons.empty() || say(persons_channel, persons);
}

void Hints::Line::hear() {
    PQconsumeInput(connection_);
    while (PGnotify* const notification = PQnotifies(connection_)) {
        if (notification->be_pid != PQbackendPID(connection_))
            hear_one(notification->relname, notification->extra);
        PQfreemem(notification);
    }
}

void Hints::Line::hear_one(std::string_view channel, std::string_view text) {
    if (channel == nodes_channel) {
        beat();  // Somebody came or went: count again.
    } else if (channel == rooms_channel && text == look) {
        boost::asio::post(executor_, [tell = listener_.look_at_all] {
            if (tell) tell();
        });
    } else if (channel == rooms_channel) {
        std::vector<MovedHead> heads;
        for_each_word(text, ' ', [&](std::string_view word) {
            if (auto const head = head_of_word(word)) heads.push_back(*head);
        });
        boost::asio::post(executor_, [tell = listener_.heads_moved, heads = std::move(heads)]() mutable {
            if (tell) tell(std::move(heads));
        });
    } else if (channel == persons_channel) {
        for_each_word(text, '\n', [&](std::string_view line) {
            auto const person = PersonId::from_text(line.substr(0, 32));
            if (!person || line.size() < 34) return;
            auto const hint = static_cast<PersonHint>(line[33] - '0');
            boost::asio::post(executor_, [tell = listener_.person, person = *person, hint] {
                if (tell) tell(person, hint);
            });
        });
    } else if (channel == moment_channel) {
        boost::asio::post(executor_, [tell = listener_.moment, text = std::string{text}]() mutable {
            if (tell) tell(std::move(text));
        });
    }
}

}  // namespace veirom
