// Asio, compiled once for the load's programs.
#include <boost/asio/impl/src.hpp>
