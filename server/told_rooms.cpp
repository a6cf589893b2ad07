#include "server/told_rooms.hpp"

#include <algorithm>
#include <set>

#include <boost/describe/enum_to_string.hpp>

#include "protocol/codec.hpp"
#include "rooms/decide.hpp"
#include "server/documents/sniffing.hpp"
#include "server/live/append_parts.hpp"
#include "server/random.hpp"

namespace veirom {

using nlohmann::json;

namespace {

/// The role in which each person of the file comes into the room.
using Roles = std::map<std::string, Role>;

Roles roles_in(json const& file) {
    Roles roles;
    for (auto const& [name, person] : file.at("people").items())
        roles[name] = enum_of_word<Role>(person.at("role").get<std::string>());
    return roles;
}

constexpr std::size_t read_at_once_bytes = 64 * 1024;

/// Makes one room: keeps its state, and what the file's names stand for. However often it is made, and by how
/// many at once, each item is put once: its put has an id that follows from the room and its number.
class Making {
public:
    Making(Store& store, Catalogue const& catalogue, OrganisationId organisation, ToldPersons persons,
           ToldDocuments documents, RoomId room, Time now)
        : store_(store),
          catalogue_(catalogue),
          organisation_(organisation),
          persons_(std::move(persons)),
          documents_(std::move(documents)),
          room_(room),
          now_(now),
          telling_(room_, persons_, state_, now_) {}

    Awaitable<> make(json const& file) {
        roles_ = roles_in(file);
        auto const there = co_await store_.rooms().find(room_);
        if (there) co_await read_on();
        std::size_t number = 0;
        for (json const& item : file.at("journal")) {
            number += 1;
            try {
                if (item.contains("draft"))
                    co_await keep(item);
                else
                    co_await put(item, put_id_of(number));
            } catch (StoreUnavailable const&) {
                throw;
            } catch (std::exception const& error) {
                throw std::runtime_error("number " + std::to_string(number) +
                                         " in its journal: " + error.what());
            }
        }
    }

private:
    PutId put_id_of(std::size_t number) const {
        PutId id;
        id.bytes = bytes_from(room_.text() + " put " + std::to_string(number));
        return id;
    }

    /// What stands in the room already: all of it, when it is made again.
    Awaitable<bool> read_on() {
        bool found = false;
        for (Side const side : {Side::circle, Side::staff}) {
            for (;;) {
                auto const page = co_await store_.journal().read_forward(room_, side, state_.head(side),
                                                                         read_at_once_bytes);
                if (page.empty()) break;
                for (Entry const& entry : page) stands(entry);
                found = true;
            }
        }
        co_return found;
    }

    void stands(Entry const& entry) {
        std::optional<Value> value;
        if (entry.value)
            if (auto decoded = decode_value(entry.kind, entry.v, *entry.value)) value = std::move(*decoded);
        replay(state_, entry, value);
        standing_.insert(entry.put_id);
        last_ = std::max(last_, entry.at);
    }

    Awaitable<> put(json const& item, PutId id) {
        if (standing_.contains(id)) co_return;
        std::string const name = item.at("by").get<std::string>();
        PersonId const by = telling_.person(name);
        Put const put = telling_.put_of(item, id, documents_);
        if (item.contains("content")) co_await keep_content(item, put, by);
        last_ = std::max(moment_of(item), last_ + std::chrono::minutes{1});
        Seq const expected = state_.head(put.side);
        Undo undo;
        auto decision = decide(state_, put, Actor(by, Admission{roles_.at(name)}), last_, catalogue_, undo);
        if (!decision)
            throw std::runtime_error(
                boost::describe::enum_to_string(decision.error().refusal.code, "refused") +
                (" at change " + std::to_string(decision.error().change) + " " +
                 decision.error().refusal.field));
        DecidedPut decided{&put, by, std::move(*decision)};
        std::vector<DecidedPut> puts;
        puts.push_back(std::move(decided));
        auto const append = build_append(state_, room_, put.side, expected, last_, puts);
        bool const kept = co_await keep(append);
        if (!kept) {  // By another who makes the same room: go on from where it is now.
            rollback(state_, undo);
            bool const found = co_await read_on();
            if (!found) throw std::runtime_error("somebody else holds it");
            co_await this->put(item, id);
            co_return;
        }
        Role const role = roles_.at(name);
        if (role == Role::seeker || role == Role::member) co_await keep_working_copies(put, by);
        co_await store_.read_marks().move(room_, put.side, by, state_.head(put.side));
        if (!item.contains("read_by")) co_return;
        for (json const& reader : item.at("read_by"))
            co_await store_.read_marks().move(room_, put.side, telling_.person(reader.get<std::string>()),
                                              state_.head(put.side));
    }

    /// The document that the item names, in parts as everybody sends them. It can be named only when it is
    /// whole.
    Awaitable<> keep_content(json const& item, Put put, PersonId by) {
        std::string const& content = content_of(item, documents_);
        DocumentPlace const place{room_, put.side, put.changes.at(0).id};
        auto const size = static_cast<std::int64_t>(content.size());
        co_await store_.documents().begin(place, by, size);
        DocumentSniffer sniffer;
        std::size_t at = 0;
        for (std::int64_t part = 0; part < parts_of(size); ++part) {
            std::string bytes = content.substr(at, static_cast<std::size_t>(bytes_of_part(size, part)));
            at += bytes.size();
            sniffer.take(bytes);
            co_await store_.documents().keep_part(place, by, part, std::move(bytes));
        }
        auto const type = sniffer.type();
        if (!type) throw std::runtime_error("its content is none of the types that are taken");
        co_await store_.documents().finish(place, by, *type);
    }

    /// Sharing is giving a copy: a seeker's answers stay their draft, too. What somebody else types in for
    /// them has been nobody's draft.
    Awaitable<> keep_working_copies(Put put, PersonId by) {
        for (Change const& change : put.changes) {
            if (change.kind != Kind::answers || !change.value) continue;
            DraftShelf const shelf{by, room_, put.side};
            NewDraft kept;
            kept.kind = change.kind;
            kept.id = change.id;
            kept.v = change.v;
            kept.value = encode_value(*change.value);
            co_await store_.drafts().keep(shelf, kept);
        }
    }

    /// The first append opens the room. False: something else stands there by now.
    Awaitable<bool> keep(std::shared_ptr<Append const> append) {
        if (append->expected == Seq{0} && append->side == Side::circle) {
            auto opening = std::make_shared<RoomOpening>();
            opening->organisation = organisation_;
            opening->circle = *append;
            std::shared_ptr<RoomOpening const> const ready = std::move(opening);
            co_await store_.rooms().open(ready);
            co_return true;
        }
        auto const outcome = co_await store_.journal().append(append);
        co_return outcome == AppendOutcome::appended;
    }

    /// What its writer has not given yet.
    Awaitable<> keep(json const& item) {
        json const& draft = item.at("draft");
        DraftShelf const shelf{telling_.person(item.at("by").get<std::string>()), room_, Side::circle};
        NewDraft kept;
        kept.kind = enum_of_word<Kind>(draft.at("kind").get<std::string>());
        kept.id = ThingId{telling_.filled_text(draft.at("id").get<std::string>())};
        kept.v = version_of(kept.kind);
        kept.value = telling_.filled(draft.at("value")).dump();
        co_await store_.drafts().keep(shelf, kept);
    }

    /// "days_ago" with "clock" (UTC), or "minutes_ago".
    Time moment_of(json const& item) const {
        using namespace std::chrono;
        if (item.contains("minutes_ago")) return now_ - minutes{item.at("minutes_ago").get<int>()};
        std::string const clock = item.at("clock").get<std::string>();
        int hour = 0, minute = 0;
        if (std::sscanf(clock.c_str(), "%2d:%2d", &hour, &minute) != 2)
            throw std::runtime_error("no clock: " + clock);
        return floor<days>(now_) - days{item.at("days_ago").get<int>()} + hours{hour} + minutes{minute};
    }

    Store& store_;
    Catalogue const& catalogue_;
    OrganisationId organisation_;
    ToldPersons persons_;
    ToldDocuments documents_;
    RoomId room_;
    Time now_;
    Roles roles_;
    RoomState state_;
    std::set<PutId> standing_;
    Time last_{};
    Telling telling_;  // Speaks of the room as it stands, so it comes last.
};

}  // namespace

Awaitable<> make_told_room(Store& store, Catalogue const& catalogue, OrganisationId organisation,
                           ToldPersons persons, ToldDocuments documents, RoomId room, std::string file,
                           Time now) {
    Making making(store, catalogue, organisation, std::move(persons), std::move(documents), room, now);
    json const told = json::parse(file);
    co_await making.make(told);
}

}  // namespace veirom
