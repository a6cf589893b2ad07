// Asio, compiled once for the test programs of storage.
#include <boost/asio/impl/src.hpp>
