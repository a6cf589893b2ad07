// The line between nodes: libpq on a thread of its own, because libpqxx can't wait for a notification and for
// something to send at once. The line itself is in hint_line.hpp.
#include "storage/hints.hpp"

#include "storage/hint_line.hpp"

namespace veirom {

Hints::Hints(std::string database_address) : line_(std::make_unique<Line>(std::move(database_address))) {}

Hints::~Hints() = default;

void Hints::listen(boost::asio::any_io_executor executor, HintListener listener) {
    line_->listen(std::move(executor), std::move(listener));
}

void Hints::heads_moved(std::vector<MovedHead> heads) {
    if (!line_->others()) return;
    line_->add_heads(std::move(heads));
}

void Hints::person(PersonId person, PersonHint hint) {
    if (!line_->others()) return;
    line_->add(HintChannel::persons, person.text() + " " + std::to_string(static_cast<int>(hint)));
}

void Hints::moment(std::string text) {
    if (!line_->others()) return;
    line_->add(HintChannel::moment, std::move(text));
}

bool Hints::others() const {
    return line_->others();
}

}  // namespace veirom
