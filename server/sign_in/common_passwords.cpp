#include "server/sign_in/common_passwords.hpp"

#include <algorithm>
#include <array>

namespace veirom {

namespace {

constexpr std::array<std::string_view, 68> common{
    "123456789012",     "1234567890123",  "12345678901234", "123456123456",     "111222333444",
    "123123123123",     "121212121212",   "987654321098",   "098765432109",     "012345678901",
    "password1234",     "password12345",  "password123456", "passwordpassword", "mypassword123",
    "password2024",     "password2025",   "password2026",   "qwertyuiop12",     "qwertyuiop123",
    "qwertyuiopasdf",   "qwertyqwerty",   "qwerty123456",   "1q2w3e4r5t6y",     "1qaz2wsx3edc",
    "zaq12wsxcde3",     "asdfghjkl123",   "abcdefghijkl",   "abcdefgh1234",     "abcd12345678",
    "abc123abc123",     "letmeinplease",  "letmein123456",  "iloveyou1234",     "iloveyouforever",
    "administrator",    "adminadmin12",   "welcome12345",   "welcome123456",    "changeme1234",
    "trustno1trustno1", "superman1234",   "football1234",   "sunshine1234",     "princess1234",
    "passord123456",    "passordpassord", "passord12345",   "mittpassord123",   "mittpassord1",
    "hemmelig1234",     "velkommen123",   "velkommen1234",  "sommer2024!!",     "sommer202512",
    "sommeren2025",     "sommeren2026",   "lösenord1234",   "losenord1234",     "lösenordlösenord",
    "mittlösenord1",    "mittlosenord1",  "hemligt12345",   "välkommen123",     "valkommen123",
    "sommaren2025",     "sommaren2026",   "jegelskerdeg1"};

}  // namespace

bool is_common_password(std::string_view lower_case) {
    return std::find(common.begin(), common.end(), lower_case) != common.end();
}

}  // namespace veirom
