#include "server/commands/people_made.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "protocol/codec.hpp"
#include "server/content.hpp"
#include "server/people.hpp"
#include "server/random.hpp"

namespace veirom {

namespace {

bool is_address_name(std::string const& name) {
    return !name.empty() && name.size() <= 40 && name.front() != '-' &&
           std::all_of(name.begin(), name.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::optional<OnCall> on_call_of(std::string const& name, std::string const& number) {
    if (name.empty() && number.empty()) return std::nullopt;
    if (name.empty() || number.empty())
        throw std::runtime_error("Whom to ring is a name and a number: --on-call and --on-call-number.");
    return OnCall{name, number};
}

}  // namespace

Awaitable<OrganisationId> make_organisation(Store& store, OrganisationOptions options,
                                            std::string content_folder) {
    if (!is_address_name(options.name))
        throw std::runtime_error("The name stands in the address: a-z, 0-9 and -, at most 40 characters.");
    OrganisationView view;
    view.id = options.name;
    view.name = options.shown_name.empty() ? options.name : options.shown_name;
    std::istringstream languages(options.languages);
    for (std::string language; std::getline(languages, language, ',');) view.languages.push_back(language);
    view.zone = options.zone;
    view.answer_days = options.answer_days;
    view.help = read_help(content_folder, options.country);
    view.on_call = on_call_of(options.on_call, options.on_call_number);
    auto const made = co_await store.accounts().add_organisation(options.name, encode(view));
    if (!made) throw std::runtime_error("There is an organisation \"" + options.name + "\" already.");
    co_return *made;
}

Awaitable<> change_settings(Store& store, OrganisationChange change) {
    auto const organisation = co_await store.accounts().find_organisation(change.name);
    if (!organisation) throw std::runtime_error("There is no organisation \"" + change.name + "\".");
    OrganisationView settings = settings_of(*organisation);
    if (change.shown_name) settings.name = *change.shown_name;
    if (change.answer_days) settings.answer_days = *change.answer_days;
    OnCall const before = change.nobody_on_call ? OnCall{} : settings.on_call.value_or(OnCall{});
    settings.on_call =
        on_call_of(change.on_call.value_or(before.name), change.on_call_number.value_or(before.number));
    std::string encoded = encode(settings);
    co_await store.accounts().set_settings(organisation->organisation, std::move(encoded));
}

Awaitable<PersonId> make_staff(Store& store, StaffOptions options, std::string password_hash) {
    auto const organisation = co_await store.accounts().find_organisation(options.organisation);
    if (!organisation) throw std::runtime_error("There is no organisation \"" + options.organisation + "\".");
    Details const details{options.shown_name.empty() ? options.sign_in_name : options.shown_name,
                          options.language};
    NewAccount account{organisation->organisation,
                       random_id<PersonId>(),
                       options.coordinator ? Standing::coordinator : Standing::staff,
                       folded_sign_in_name(options.sign_in_name),
                       encode_details(details),
                       std::move(password_hash)};
    if (account.sign_in_name.empty()) throw std::runtime_error("A sign-in name has to be given.");
    PersonId const person = account.person;
    auto const outcome = co_await store.accounts().add(std::move(account));
    if (outcome == AccountOutcome::name_taken)
        throw std::runtime_error("The sign-in name \"" + options.sign_in_name + "\" is taken.");
    co_return person;
}

}  // namespace veirom
