// Instruments as data, and what a room of each purpose opens with. A version of an instrument never changes
// (but may gain a language), so a client keeps it.
#include <charconv>

#include "server/api/routes.hpp"

namespace veirom {

Awaitable<Response> list_instruments(Call& call) {
    InstrumentNames names;
    for (InstrumentView const& view : call.node.catalogue.all()) {
        Instrument const& one = view.instrument;
        if (call.node.catalogue.newest(one.id) == &one) names.instruments.push_back({one.id, one.version});
    }
    co_return answer_with(names);
}

Awaitable<Response> show_instrument(Call& call) {
    std::string const& text = call.places.at(1);
    std::int64_t version = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), version);
    if (error != std::errc{} || end != text.data() + text.size()) refuse(HttpRefusalCode::unknown);
    for (InstrumentView const& view : call.node.catalogue.all()) {
        if (view.instrument.id != call.places.at(0) || view.instrument.version != version) continue;
        Response response = answer_with(view);
        response.headers.emplace_back("Cache-Control", "public, max-age=86400");
        co_return response;
    }
    refuse(HttpRefusalCode::unknown);
    co_return Response{};
}

Awaitable<Response> show_purposes(Call& call) {
    co_return answer_with(call.node.purposes);
}

}  // namespace veirom
