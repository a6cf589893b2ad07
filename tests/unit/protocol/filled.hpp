// Any described struct with every field at a value of its own, so that a field that gets lost on the way is
// missed by operator==.
#pragma once

#include <boost/mp11.hpp>
#include <boost/pfr.hpp>

#include "protocol/generate/wire_types.hpp"
#include "protocol/json_read.hpp"

namespace veirom {

/// Whether BOOST_DESCRIBE_STRUCT names as many fields as the struct has.
template <class T>
inline constexpr bool is_wholly_described =
    boost::pfr::tuple_size_v<T> == boost::mp11::mp_size<Members<T>>::value;

class Filler {
public:
    template <class T>
    T filled() {
        T value{};
        fill(value);
        return value;
    }

    void fill(std::string& out) { out = "text \"" + std::to_string(++count_) + "\" å\n"; }
    void fill(std::int64_t& out) { out = ++count_; }
    void fill(bool& out) { out = true; }
    void fill(ThingId& out) { out.text = "thing-" + std::to_string(++count_); }
    void fill(Seq& out) { out.value = ++count_; }
    void fill(Time& out) { out = Time{std::chrono::milliseconds{1'790'000'000'000 + ++count_}}; }
    void fill(Date& out) {
        out = std::chrono::sys_days{std::chrono::year{2026} / 11 / 21} + std::chrono::days{++count_};
    }
    void fill(JsonText& out) { out.text = "{\"n\":" + std::to_string(++count_) + "}"; }
    void fill(std::map<std::string, std::string>& out) { fill(out["name " + std::to_string(++count_)]); }

    template <class Tag>
    void fill(Id<Tag>& out) {
        out.bytes.fill(static_cast<std::uint8_t>(++count_));
    }

    template <class T>
    void fill(std::optional<T>& out) {
        fill(out.emplace());
    }

    template <class T>
    void fill(std::vector<T>& out) {
        fill(out.emplace_back());
        fill(out.emplace_back());
    }

    /// The last alternative: the first is what a default would be.
    template <class... T>
    void fill(std::variant<T...>& out) {
        fill(out.template emplace<sizeof...(T) - 1>());
    }

    template <DescribedEnum T>
    void fill(T& out) {
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
            [&](auto enumerator) { out = enumerator.value; });
    }

    template <DescribedStruct T>
    void fill(T& out) {
        static_assert(is_wholly_described<T>, "a field is missing in BOOST_DESCRIBE_STRUCT");
        boost::mp11::mp_for_each<Members<T>>([&](auto member) { fill(out.*member.pointer); });
        if constexpr (requires { out.kind, out.v, out.value; })
            if constexpr (std::is_same_v<decltype(out.value), std::optional<Value>>) {
                out.kind = kind_of(*out.value);
                out.v = version_of(out.kind);
            }
    }

private:
    int count_ = 0;
};

}  // namespace veirom
