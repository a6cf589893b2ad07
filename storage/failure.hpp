// How storage fails. What a person did wrong is never told here: that is decided before storage is asked.
#pragma once

#include <stdexcept>
#include <string>

namespace veirom {

/// The machine failed: database away, disk full, a lock not had in time. Caught once for each turn, request
/// or connection. A reading or a write other than an append may simply be tried again. After a failed append
/// the side has to be read anew before anything is decided: the entries may stand or not. It is logged: says
/// a code and a statement's name, or why nothing could be connected to, never what the database said of a
/// row.
struct StoreUnavailable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A row was changed, moved or removed behind our back, or the key is not its key. Nothing of it is shown.
struct SealBroken : StoreUnavailable {
    using StoreUnavailable::StoreUnavailable;
};

/// The database does not take what it was given, now or ever: a value that its column can't hold, a rule of
/// its tables. Nothing of it was written. Says a code and the statement's name, never what was in it.
struct NeverTaken : std::runtime_error {
    NeverTaken(std::string const& sqlstate, std::string const& statement)
        : std::runtime_error("never taken: " + sqlstate + " in " + statement) {}
};

/// A statement of ours is wrong. Says no more than NeverTaken.
struct StatementWrong : std::logic_error {
    StatementWrong(std::string const& sqlstate, std::string const& statement)
        : std::logic_error("a statement of ours is wrong: " + sqlstate + " in " + statement) {}
};

/// The store can't be opened, and trying again won't help: another master key, a newer database, a second
/// program on the data folder … The text is meant for the operator.
struct StoreRefused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace veirom
