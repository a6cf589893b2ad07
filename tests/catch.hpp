// Catch2 2 (Debian 12) and 3 (Debian 13) under one include. Use only the macros that both have.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Matchers::ContainsSubstring;
#else
#include <catch2/catch.hpp>
inline auto ContainsSubstring(std::string const& text) { return Catch::Matchers::Contains(text); }
#endif
