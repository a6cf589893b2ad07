// Buckets of tokens: so much at once, then so much a second. Time is an argument. Loop thread only.
#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <string>
#include <unordered_map>

namespace veirom {

using SteadyTime = std::chrono::steady_clock::time_point;

struct BucketShape {
    double burst{};
    double per_second{};
};

class Bucket {
public:
    /// Takes `amount`; or takes nothing and says after how long there will be enough.
    std::optional<std::chrono::milliseconds> take(BucketShape shape, SteadyTime now, double amount = 1) {
        if (!begun_) spent_ = 0;
        double const refilled =
            begun_ ? std::chrono::duration<double>(now - last_).count() * shape.per_second : 0;
        spent_ = std::max(0.0, spent_ - refilled);
        begun_ = true;
        last_ = now;
        if (spent_ + amount <= shape.burst) {
            spent_ += amount;
            return std::nullopt;
        }
        double const seconds =
            shape.per_second > 0 ? (spent_ + amount - shape.burst) / shape.per_second : 3600;
        return std::chrono::milliseconds(
            static_cast<std::int64_t>(std::ceil(std::min(seconds, 86400.0) * 1000)));
    }

    bool full_again(BucketShape shape, SteadyTime now) const {
        return spent_ <= std::chrono::duration<double>(now - last_).count() * shape.per_second;
    }

private:
    double spent_ = 0;
    SteadyTime last_{};
    bool begun_ = false;
};

/// One bucket for each key. Keys whose bucket is full again are forgotten, so that memory follows the tries
/// of the last minutes; above `keys_max` a new key is refused (closed rather than open).
class Buckets {
public:
    explicit Buckets(BucketShape shape) : shape_(shape) {}

    std::optional<std::chrono::milliseconds> take(std::string const& key, SteadyTime now, double amount = 1) {
        if (buckets_.size() >= sweep_at_) sweep(now);
        if (buckets_.size() >= keys_max && !buckets_.contains(key)) return std::chrono::seconds(60);
        return buckets_[key].take(shape_, now, amount);
    }

    void forget(std::string const& key) { buckets_.erase(key); }

private:
    static constexpr std::size_t keys_max = 200'000;

    void sweep(SteadyTime now) {
        std::erase_if(buckets_, [&](auto const& entry) { return entry.second.full_again(shape_, now); });
        sweep_at_ = std::max<std::size_t>(1024, buckets_.size() * 2);
    }

    BucketShape shape_;
    std::unordered_map<std::string, Bucket> buckets_;
    std::size_t sweep_at_ = 1024;
};

}  // namespace veirom
