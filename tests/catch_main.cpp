// The main function of every test program, with Catch2 2; version 3 brings its own.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
#endif

/// Asked by the leak checker at the end. libpqxx 6 loses the result in its hands (about 200 bytes) whenever a
/// connection breaks under a statement, which the tests of cut lines cause by the hundred; it is not ours to
/// mend.
extern "C" char const* __lsan_default_suppressions();
extern "C" char const* __lsan_default_suppressions() {
    return "leak:libpqxx\n";
}
