// What processes have cost so far, read from /proc.
#pragma once

#include <string>

namespace veirom::bench {

/// Seconds of CPU of one process with all its threads; 0 for none (pid 0) or one that is gone.
double cpu_seconds(int pid);

/// Of a process, its living children, and those it has waited for: a postmaster with its backends.
double family_cpu_seconds(int pid);

/// Of all cores, whoever worked on them; idle and waiting left out.
double machine_cpu_seconds();

/// Resident memory, in MiB.
double resident_mib(int pid);

}  // namespace veirom::bench
