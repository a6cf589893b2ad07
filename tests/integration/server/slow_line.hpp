// A line between a browser and the server that lets only so many bytes a second through on their way down,
// and holds hardly anything back itself: what does not fit waits in the server.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <thread>
#include <vector>

namespace veirom::test {

class SlowLine {
public:
    SlowLine(std::uint16_t server_port, std::size_t bytes_per_second);
    ~SlowLine();
    SlowLine(SlowLine const&) = delete;

    std::uint16_t port() const { return port_; }

private:
    void accept_browsers();
    void serve(int browser);

    std::uint16_t const server_port_;
    std::size_t const bytes_per_second_;
    std::uint16_t port_ = 0;
    int listener_ = -1;
    std::atomic<bool> stopping_{false};
    std::vector<std::thread> serving_;
    std::thread accepting_;
};

}  // namespace veirom::test
