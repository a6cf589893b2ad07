// A one-dimensional array in PostgreSQL's binary form: nothing is written as digits and read again. Two of
// them join by copying bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/identifiers.hpp"

namespace veirom {

/// PostgreSQL's numbers for the types of elements; they never change.
enum class ElementType : std::uint32_t {
    bytea = 17,
    bigint = 20,
    smallint = 21,
    date = 1082,
    timestamptz = 1184,
    uuid = 2950,
};

class BinaryArray {
public:
    explicit BinaryArray(ElementType type) : type_(type) {}

    void add(std::int64_t number) { add_number(number, type_ == ElementType::smallint ? 2 : 8); }
    void add(Seq seq) { add(seq.value); }
    void add(Time time) {
        // Microseconds since 2000-01-01.
        add_number((std::int64_t{time.time_since_epoch().count()} - 946'684'800'000) * 1'000, 8);
    }
    void add(Date date) {
        // Days since 2000-01-01.
        add_number((std::chrono::sys_days{date} - std::chrono::sys_days{std::chrono::days{10'957}}).count(),
                   4);
    }
    template <class Tag>
    void add(Id<Tag> const& id) {
        add_bytes({reinterpret_cast<char const*>(id.bytes.data()), id.bytes.size()});
    }
    template <class Optional>
    void add_optional(std::optional<Optional> const& value) {
        if (value)
            add(*value);
        else
            add_null();
    }
    void add_bytes(std::string_view bytes) {
        count_ += 1;
        append(static_cast<std::int64_t>(bytes.size()), 4);
        elements_ += bytes;
    }
    void add_null() {
        count_ += 1;
        append(-1, 4);
    }
    void join(BinaryArray const& other) {
        count_ += other.count_;
        elements_ += other.elements_;
    }

    /// As libpq sends it.
    std::string encoded() const {
        std::string out;
        out.reserve(20 + elements_.size());
        append_to(out, count_ == 0 ? 0 : 1, 4);  // Dimensions.
        append_to(out, 1, 4);                    // There may be nulls.
        append_to(out, static_cast<std::int64_t>(type_), 4);
        if (count_ > 0) {
            append_to(out, count_, 4);
            append_to(out, 1, 4);  // The first element's place.
        }
        return out += elements_;
    }

private:
    static void append_to(std::string& out, std::int64_t number, int size) {
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
            out += static_cast<char>(number >> shift & 0xff);
    }
    void append(std::int64_t number, int size) { append_to(elements_, number, size); }
    void add_number(std::int64_t number, int size) {
        count_ += 1;
        append(size, 4);
        append(number, size);
    }

    ElementType type_;
    std::int64_t count_ = 0;
    std::string elements_;
};

}  // namespace veirom
