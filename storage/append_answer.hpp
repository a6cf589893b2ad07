// The way back from a commit to the coroutine that waits for it. All answers of one commit cross to the event
// loop in one step.
#pragma once

#include <exception>
#include <memory>
#include <vector>

#include <boost/asio/any_io_executor.hpp>

#include "storage/journal.hpp"

namespace veirom {

class AppendAnswer {
public:
    virtual ~AppendAnswer() = default;
    virtual boost::asio::any_io_executor executor() const = 0;
    /// On the executor.
    virtual void give() = 0;

    AppendOutcome outcome = AppendOutcome::again;
    std::exception_ptr failure;
};

/// Posts every answer to its executor, those with the same one together and in order.
void give_all(std::vector<std::unique_ptr<AppendAnswer>> answers);

}  // namespace veirom
