// A short list of passwords that everybody tries first, of 12 characters and more (shorter ones are refused
// anyway), in lower case.
#pragma once

#include <string_view>

namespace veirom {

bool is_common_password(std::string_view lower_case);

}  // namespace veirom
