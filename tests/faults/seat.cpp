#include "tests/faults/seat.hpp"

#include <random>

#include "protocol/codec.hpp"

namespace veirom::faults {

namespace {

using namespace std::chrono_literals;

std::mt19937_64& random_bits() {
    static std::mt19937_64 bits{std::random_device{}()};
    return bits;
}

PutId random_put_id() {
    PutId id;
    for (std::uint8_t& byte : id.bytes) byte = static_cast<std::uint8_t>(random_bits()());
    return id;
}

}  // namespace

Seat::Seat(RoomId room, load::PreparedSeat const& prepared, SeatHistory& history, Findings& findings)
    : room_(room), prepared_(prepared), history_(history), findings_(findings) {}

void Seat::add_finding(std::string const& what, std::string const& more) const {
    findings_.add(what, "in room " + room_.text() + ": " + more);
}

void Seat::tend(load::Poller& poller, std::uint16_t port, Clock::time_point now) {
    if (!is_open()) {
        if (now < connect_at_) return;
        if (!open(poller, port, prepared_.token)) {
            connect_at_ = Clock::now() + 50ms + std::chrono::milliseconds(random_bits()() % 100);
            return;
        }
        enter();
    }
    if (enter_at_ && now >= *enter_at_) enter();
    for (SendAgain const& again : std::exchange(send_again_, {})) {
        if (now < again.at)
            send_again_.push_back(again);
        else if (entered_)
            send(history_.puts.at(again.put_id).frame);
    }
}

void Seat::enter() {
    enter_at_.reset();
    entered_ = false;
    entering_ += 1;
    Enter const frame{room_, Side::circle, Seq{history_.known}, grant_, 0};
    send(encode(ClientFrame{frame}));
}

/// Every fourth put has three changes: they stand together or not at all.
void Seat::put_something() {
    std::size_t const changes = ++made_ % 4 == 0 ? 3 : 1;
    Put put{room_, Side::circle, random_put_id(), {}};
    SentPut sent;
    for (std::size_t i = 0; i < changes; ++i) {
        Message message;
        message.text = "Number " + std::to_string(made_) + ", part " + std::to_string(i) +
                       ". Kept on the device until the room says that it stands.";
        Change change;
        change.kind = Kind::message;
        change.id.text = random_put_id().text();
        change.v = version_of(Kind::message);
        change.value = Value{message};
        sent.things.push_back(change.id.text);
        put.changes.push_back(std::move(change));
    }
    sent.frame = encode(ClientFrame{put});
    send(sent.frame);
    waiting_.push_back(put.put_id);
    history_.puts.emplace(put.put_id, std::move(sent));
}

void Seat::on_lost(unsigned) {
    entered_ = false;
    enter_at_.reset();
    send_again_.clear();
    connect_at_ = Clock::now() + std::chrono::milliseconds(random_bits()() % 100);
}

void Seat::on_text(std::string_view text) {
    auto const frame = decode_server_frame(text);
    if (!frame) return add_finding("frame not understood", std::string(text.substr(0, 200)));
    if (auto const* entered = std::get_if<Entered>(&*frame)) return take(*entered);
    if (auto const* entries = std::get_if<Entries>(&*frame)) return take(*entries);
    if (auto const* done = std::get_if<Done>(&*frame)) return take(*done);
    if (auto const* closed = std::get_if<Closed>(&*frame)) return take(*closed);
    if (auto const* later = std::get_if<Later>(&*frame)) {
        send_again_.push_back({Clock::now() + std::chrono::milliseconds(later->ms), later->put_id});
    } else if (auto const* refused = std::get_if<Refused>(&*frame)) {
        add_finding("put refused", refused->put_id.text() + " as " + refused->code + " " + refused->field);
        std::erase(waiting_, refused->put_id);
    } else if (std::holds_alternative<Malformed>(*frame)) {
        add_finding("malformed", std::string(text));
    }
}

void Seat::take(Closed const& frame) {
    if (frame.code != "unavailable") add_finding("closed", frame.code);
    entered_ = false;
    enter_at_ = Clock::now() + 200ms;
}

void Seat::take(Entered const& frame) {
    grant_ = frame.grant;
    entered_ = true;
    if (frame.head.value < history_.known) {
        add_finding("told of what is not there", "up to " + std::to_string(history_.known) +
                                                     ", but the head is " + std::to_string(frame.head.value));
        history_.known = frame.head.value;
        history_.delivered.resize(static_cast<std::size_t>(frame.head.value));
    }
    top_ = gap_top_ = frame.head.value;
    gap_after_ = history_.known;
    if (gap_top_ > gap_after_) ask_earlier(gap_top_ + 1);
    for (PutId const& put_id : waiting_) send(history_.puts.at(put_id).frame);
    // One that was done long ago, once more: the answer has to be the same.
    if (last_done_) send(history_.puts.at(*last_done_).frame);
}

void Seat::ask_earlier(std::int64_t before) {
    Earlier const frame{room_, Side::circle, Seq{before}, Seq{gap_after_}};
    send(encode(ClientFrame{frame}));
}

void Seat::take(Entries const& frame) {
    bool const is_page = frame.last.value <= gap_top_;
    if (!is_page && frame.first.value != top_ + 1)
        add_finding("live delivery with a hole",
                    std::to_string(frame.first.value) + " after " + std::to_string(top_));
    if (static_cast<std::int64_t>(frame.entries.size()) != frame.last.value - frame.first.value + 1)
        add_finding("entries missing in a frame", std::to_string(frame.first.value));
    for (DeliveredEntry const& entry : frame.entries) note(entry);
    if (!is_page) top_ = frame.last.value;
    if (is_page && frame.first.value > gap_after_ + 1) ask_earlier(frame.first.value);
    auto const& delivered = history_.delivered;
    while (history_.known < static_cast<std::int64_t>(delivered.size()) &&
           delivered[static_cast<std::size_t>(history_.known)].entering != 0)
        history_.known += 1;
}

void Seat::note(DeliveredEntry const& entry) {
    auto const place = static_cast<std::size_t>(entry.seq.value - 1);
    if (history_.delivered.size() <= place) history_.delivered.resize(place + 1);
    DeliveredThing& thing = history_.delivered[place];
    std::string const seq = std::to_string(entry.seq.value);
    if (thing.entering == entering_) add_finding("delivered twice", "entry " + seq);
    if (thing.entering != 0 && thing.id != entry.id.text)
        add_finding("delivered differently", "entry " + seq + " was " + thing.id + ", is " + entry.id.text);
    thing = {entry.id.text, entering_};
}

void Seat::take(Done const& frame) {
    auto const found = history_.puts.find(frame.put_id);
    if (found == history_.puts.end()) return add_finding("done, and never put", frame.put_id.text());
    SentPut& put = found->second;
    std::string const where = frame.put_id.text() + " at " + std::to_string(frame.first.value);
    if (frame.last.value > top_) add_finding("done before its entries were delivered", where);
    if (put.done && (put.first != frame.first.value || put.last != frame.last.value))
        add_finding("done differently", where + ", before at " + std::to_string(put.first));
    if (!put.done) {
        put.done = true;
        put.first = frame.first.value;
        put.last = frame.last.value;
        std::erase(waiting_, frame.put_id);
        dones_ += 1;
    }
    last_done_ = frame.put_id;
}

}  // namespace veirom::faults
