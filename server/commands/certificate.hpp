// For demo --phone: a certificate authority of one's own and a certificate for every name of this machine.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace veirom {

struct PhoneCertificate {
    std::filesystem::path authority_file;    // What a phone is told to trust.
    std::filesystem::path certificate_file;  // What the server shows.
    std::filesystem::path key_file;
    std::vector<std::string> names;  // Reached by: the first address on the network first, localhost last.
};

/// Makes the authority at the first start and keeps it; the certificate is made anew when the machine's
/// addresses have changed or it ends within a month. Throws std::runtime_error.
PhoneCertificate make_or_keep_certificate(std::filesystem::path const& folder);

void print_how_to_trust(PhoneCertificate const& certificate, std::string const& address);

}  // namespace veirom
