#include "server/commands/certificate.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <cstdio>
#include <fstream>
#include <functional>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <stdexcept>
#include <sys/stat.h>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace veirom {

namespace fs = std::filesystem;

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Paper = std::unique_ptr<X509, decltype(&X509_free)>;

constexpr long day_seconds = 24 * 3600;
constexpr long authority_days = 3650;
constexpr long certificate_days = 365;  // Phones refuse longer ones.
constexpr long renewed_days = 30;

void must(bool done, char const* what) {
    if (!done) throw std::runtime_error(std::string("Can't make a certificate: ") + what + " failed.");
}

Key new_key() {
    Key key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    must(key != nullptr, "making a key");
    return key;
}

void write_key(fs::path const& file, EVP_PKEY* key) {
    mode_t const before = umask(0077);
    std::unique_ptr<FILE, int (*)(FILE*)> out(std::fopen(file.c_str(), "w"), &std::fclose);
    umask(before);
    must(out && PEM_write_PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1,
         "writing a key");
}

void write_papers(fs::path const& file, std::vector<X509*> const& papers) {
    std::unique_ptr<FILE, int (*)(FILE*)> out(std::fopen(file.c_str(), "w"), &std::fclose);
    must(out != nullptr, "writing a certificate");
    for (X509* paper : papers) must(PEM_write_X509(out.get(), paper) == 1, "writing a certificate");
}

Key read_key(fs::path const& file) {
    std::unique_ptr<FILE, int (*)(FILE*)> in(std::fopen(file.c_str(), "r"),
                                             [](FILE* f) { return f ? std::fclose(f) : 0; });
    return {in ? PEM_read_PrivateKey(in.get(), nullptr, nullptr, nullptr) : nullptr, &EVP_PKEY_free};
}

Paper read_paper(fs::path const& file) {
    std::unique_ptr<FILE, int (*)(FILE*)> in(std::fopen(file.c_str(), "r"),
                                             [](FILE* f) { return f ? std::fclose(f) : 0; });
    return {in ? PEM_read_X509(in.get(), nullptr, nullptr, nullptr) : nullptr, &X509_free};
}

void add_extension(X509* paper, X509* issuer, int kind, std::string const& text) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, paper, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, text.c_str());
    must(extension != nullptr, "an extension");
    X509_add_ext(paper, extension, -1);
    X509_EXTENSION_free(extension);
}

Paper new_paper(EVP_PKEY* key, std::string const& name, long days) {
    Paper paper(X509_new(), &X509_free);
    must(paper != nullptr && X509_set_version(paper.get(), 2) == 1, "a certificate");
    unsigned char serial[8];
    must(RAND_bytes(serial, sizeof serial) == 1, "randomness");
    serial[0] = static_cast<unsigned char>((serial[0] & 0x7F) | 1);
    std::unique_ptr<BIGNUM, decltype(&BN_free)> number(BN_bin2bn(serial, sizeof serial, nullptr), &BN_free);
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(paper.get()));
    X509_gmtime_adj(X509_getm_notBefore(paper.get()), -day_seconds);
    X509_gmtime_adj(X509_getm_notAfter(paper.get()), days * day_seconds);
    X509_set_pubkey(paper.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(paper.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<unsigned char const*>(name.c_str()), -1, -1, 0);
    return paper;
}

void make_authority(fs::path const& paper_file, fs::path const& key_file) {
    Key const key = new_key();
    Paper const paper = new_paper(key.get(), "Veirom demonstration on this machine", authority_days);
    X509_set_issuer_name(paper.get(), X509_get_subject_name(paper.get()));
    add_extension(paper.get(), paper.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    add_extension(paper.get(), paper.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    add_extension(paper.get(), paper.get(), NID_subject_key_identifier, "hash");
    must(X509_sign(paper.get(), key.get(), EVP_sha256()) > 0, "signing");
    write_key(key_file, key.get());
    write_papers(paper_file, {paper.get()});
}

bool is_address(std::string const& name) {
    unsigned char bytes[4];
    return inet_pton(AF_INET, name.c_str(), bytes) == 1;
}

std::string alternative_names(std::vector<std::string> const& names) {
    std::string text;
    for (std::string const& name : names)
        text += (text.empty() ? "" : ",") + std::string(is_address(name) ? "IP:" : "DNS:") + name;
    return text;
}

void make_certificate(PhoneCertificate const& made, fs::path const& authority_key_file) {
    Key const authority_key = read_key(authority_key_file);
    Paper const authority = read_paper(made.authority_file);
    must(authority_key && authority, "reading the authority");
    Key const key = new_key();
    Paper const paper = new_paper(key.get(), made.names.front(), certificate_days);
    X509_set_issuer_name(paper.get(), X509_get_subject_name(authority.get()));
    add_extension(paper.get(), authority.get(), NID_basic_constraints, "critical,CA:FALSE");
    add_extension(paper.get(), authority.get(), NID_key_usage, "critical,digitalSignature");
    add_extension(paper.get(), authority.get(), NID_ext_key_usage, "serverAuth");
    add_extension(paper.get(), authority.get(), NID_subject_alt_name, alternative_names(made.names));
    must(X509_sign(paper.get(), authority_key.get(), EVP_sha256()) > 0, "signing");
    write_key(made.key_file, key.get());
    write_papers(made.certificate_file, {paper.get(), authority.get()});
}

/// This machine's IPv4 addresses on networks that are up, and localhost last.
std::vector<std::string> names_of_this_machine() {
    std::vector<std::string> names;
    ifaddrs* first = nullptr;
    if (getifaddrs(&first) == 0) {
        for (ifaddrs const* one = first; one != nullptr; one = one->ifa_next) {
            if (one->ifa_addr == nullptr || one->ifa_addr->sa_family != AF_INET) continue;
            if ((one->ifa_flags & IFF_UP) == 0 || (one->ifa_flags & IFF_LOOPBACK) != 0) continue;
            char text[INET_ADDRSTRLEN];
            auto const* address = reinterpret_cast<sockaddr_in const*>(one->ifa_addr);
            if (inet_ntop(AF_INET, &address->sin_addr, text, sizeof text) != nullptr)
                names.emplace_back(text);
        }
        freeifaddrs(first);
    }
    names.emplace_back("localhost");
    names.emplace_back("127.0.0.1");
    return names;
}

bool still_good(PhoneCertificate const& made, fs::path const& names_file) {
    Paper const paper = read_paper(made.certificate_file);
    if (!paper || !fs::exists(made.key_file)) return false;
    time_t soon = time(nullptr) + renewed_days * day_seconds;
    if (X509_cmp_time(X509_get0_notAfter(paper.get()), &soon) <= 0) return false;
    std::ifstream in(names_file);
    std::string line;
    return std::getline(in, line) && line == alternative_names(made.names);
}

}  // namespace

PhoneCertificate make_or_keep_certificate(fs::path const& folder) {
    fs::create_directories(folder);
    PhoneCertificate made{folder / "authority.crt", folder / "server.crt", folder / "server.key",
                          names_of_this_machine()};
    fs::path const authority_key_file = folder / "authority.key", names_file = folder / "names";
    if (!read_paper(made.authority_file) || !read_key(authority_key_file)) {
        make_authority(made.authority_file, authority_key_file);
        fs::remove(made.certificate_file);
    }
    if (!still_good(made, names_file)) {
        make_certificate(made, authority_key_file);
        std::ofstream(names_file) << alternative_names(made.names) << '\n';
    }
    return made;
}

void print_how_to_trust(PhoneCertificate const& certificate, std::string const& address) {
    std::printf(
        "\nFor a phone on the same network: its browser has to trust this machine once, otherwise the pages "
        "work\n"
        "on line only.\n"
        "  1. On the phone open %s/trust.crt and go on past the warning.\n"
        "     (The same file on this machine: %s)\n"
        "  2. Android: Settings > Security > Encryption and credentials > Install a certificate > CA "
        "certificate.\n"
        "     iPhone: Settings > General > VPN and device management > install the profile; then Settings >\n"
        "     General > About > Certificate trust settings > switch it on.\n"
        "  3. Open %s on the phone.\n"
        "  When you are done, remove the certificate from the phone.\n",
        address.c_str(), certificate.authority_file.c_str(), address.c_str());
}

}  // namespace veirom
