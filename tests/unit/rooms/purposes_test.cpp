// What a room of each purpose opens with: said by data, of a foreign map here, and of ours as it comes with
// the program.
#include "rooms/purposes.hpp"

#include <boost/mp11.hpp>

#include "tests/catch.hpp"
#include "tests/unit/rooms/content_files.hpp"
#include "tests/unit/rooms/played_room.hpp"

using namespace veirom;

namespace {

/// Colours for everybody but for one question, who came without wanting a map.
PurposeOffers some_offers() {
    PurposeOffers offers;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Purpose>>([&](auto one) {
        PurposeOffer offer;
        offer.purpose = one.value;
        if (one.value != Purpose::one_question) {
            offer.map = "colours";
            offer.offered = {"green", "red"};
            offer.processes = {"walking"};
            offer.forms = {"weather"};
        }
        offers.purposes.push_back(offer);
    });
    return offers;
}

std::string only_remark(PurposeOffers const& offers) {
    auto const remarks = check(offers, foreign_catalogue());
    REQUIRE(remarks.size() == 1);
    return remarks[0];
}

}  // namespace

TEST_CASE("a room opens with what its purpose says, and with no more") {
    Catalogue const catalogue = foreign_catalogue();
    Room const work = opened_for(Purpose::job_seeking, some_offers(), catalogue);
    CHECK(work.purpose == Purpose::job_seeking);
    CHECK(work.instrument == "colours");
    CHECK(work.instrument_version == catalogue.newest("colours")->version);
    CHECK(work.offered == std::vector<std::string>{"green", "red"});
    CHECK(work.processes == std::vector<std::string>{"walking"});

    Room const question = opened_for(Purpose::one_question, some_offers(), catalogue);
    CHECK(question.purpose == Purpose::one_question);
    CHECK(question.instrument.empty());
    CHECK(question.offered.empty());
}

TEST_CASE("what a purpose names has to be there, and every purpose once") {
    CHECK(check(some_offers(), foreign_catalogue()).empty());

    PurposeOffers offers = some_offers();
    offers.purposes[0].map = "weather";
    offers.purposes[0].offered.clear();
    CHECK(only_remark(offers) == "purpose job_seeking: there is no map \"weather\"");

    offers = some_offers();
    offers.purposes[0].offered.push_back("brown");
    CHECK(only_remark(offers) == "purpose job_seeking: offers the theme \"brown\", which is not in its map");

    offers = some_offers();
    offers.purposes[1].forms = {"colours"};
    CHECK(only_remark(offers) == "purpose sick_leave: there is no form \"colours\"");

    offers = some_offers();
    offers.purposes[1].offered.push_back("red");
    CHECK(only_remark(offers) == "purpose sick_leave: \"red\" is named twice");

    offers = some_offers();
    offers.purposes.pop_back();
    CHECK(only_remark(offers) == "purpose group: stands there 0 times, and has to stand there once");

    offers = some_offers();
    offers.purposes.push_back(offers.purposes[0]);
    CHECK(only_remark(offers) == "purpose job_seeking: stands there 2 times, and has to stand there once");
}

TEST_CASE("our own purposes name what is there, and a map is never offered for one question") {
    Catalogue const content = content_of_the_program();
    PurposeOffers const offers = purposes_of_the_program();
    for (std::string const& remark : check(offers, content)) FAIL_CHECK(remark);
    CHECK(opened_for(Purpose::one_question, offers, content).instrument.empty());
    CHECK_FALSE(opened_for(Purpose::sick_leave, offers, content).instrument.empty());
}

TEST_CASE("every situation that a purpose names has an introduction of its own somewhere in the map") {
    Catalogue const content = content_of_the_program();
    for (PurposeOffer const& offer : purposes_of_the_program().purposes) {
        if (!offer.situation) continue;
        INFO(*offer.situation);
        bool found = false;
        for (InstrumentView const& view : content.all())
            for (auto const& [key, text] : view.texts.front().texts)
                found = found || (view.instrument.id == offer.map.value_or("") &&
                                  key.ends_with(".introduction." + *offer.situation));
        CHECK(found);
    }
}
