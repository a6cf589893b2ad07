// Stands between a store and its PostgreSQL, and cuts the line around a commit: before it is passed on, right
// after, or when the answer is on its way.
#pragma once

#include <atomic>
#include <filesystem>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace veirom::test {

enum class Cut { before, after, answer };

class CuttingProxy {
public:
    /// `upstream`: the folder of PostgreSQL's socket. `seed`: of the cuts.
    CuttingProxy(std::filesystem::path folder, std::filesystem::path upstream, unsigned seed);
    ~CuttingProxy();

    /// One in so many commits is cut; 0: none.
    std::atomic<int> one_in{0};
    /// Every other commit is cut instead, so that what is tried twice passes.
    std::atomic<bool> every_other{false};
    /// Where, instead of anywhere.
    std::atomic<std::optional<Cut>> only{std::nullopt};
    /// Also commits: statements that are transactions of their own. Set before anything is sent.
    std::vector<std::string> statements;
    std::atomic<int> cuts_before{0}, cuts_after{0}, cuts_of_answer{0};
    int cuts() const { return cuts_before + cuts_after + cuts_of_answer; }

private:
    void accept_clients();
    void serve(int client);
    int connect_upstream() const;
    int draw(int below);
    bool is_commit(std::string_view bytes) const;
    bool draw_whether();
    Cut draw_where();

    std::filesystem::path const upstream_;
    int listener_ = -1;
    std::mutex mutex_;
    std::minstd_rand random_;
    std::atomic<bool> stopping_{false};
    std::atomic<int> commits_{0};
    std::vector<std::thread> serving_;
    std::thread accepting_;
};

}  // namespace veirom::test
