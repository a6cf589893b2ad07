# Sourced by tests/bench/run and tests/faults/run: builds the programs and starts and stops a server with everything
# of its own (folder, key, ports). Ends what it has started, whatever happens.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

say() { printf '\033[1m== %s\033[0m\n' "$*"; }

# On a disk, never in memory: a commit has to cost what it costs. Short, for the path of the database's socket.
ground=$(mktemp -d /var/tmp/veirom-load-XXXXXX)
chmod 711 "$ground"
server_pid=0 cluster_pid=0 binaries=build/release

build_programs() {
    say "Building the program and the load (release)"
    mkdir -p build
    cmake --preset release >build/configure.log 2>&1 || { cat build/configure.log; exit 1; }
    cmake --build --preset release -j "$(nproc)" --target "$@" >build/load-build.log 2>&1 ||
        { tail -n 40 build/load-build.log; exit 1; }
}

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 12000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
    done
    echo "$port"
}

# A load stands for many people at many addresses; the buckets stay in the way of every frame, only larger.
wide_buckets() {
    export VEIROM_LIMITS_PUT_BURST=1000000000 VEIROM_LIMITS_PUT_PER_SECOND=1000000000
    export VEIROM_LIMITS_BYTES_BURST=1000000000000 VEIROM_LIMITS_BYTES_PER_SECOND=1000000000000
    export VEIROM_LIMITS_HANDSHAKES_PERSON=1000000 VEIROM_LIMITS_HANDSHAKES_ADDRESS=1000000
    export VEIROM_LIMITS_SOCKETS_PERSON=1000 VEIROM_LIMITS_SOCKETS_ADDRESS=100000
}

configure_server() {
    port=$(free_port) metrics_port=$(free_port)
    export VEIROM_HTTP_PORT=$port VEIROM_METRICS_PORT=$metrics_port
    export VEIROM_DATA_FOLDER=$ground/data VEIROM_DATA_MASTER_KEY=$ground/master.key
    wide_buckets
}

# start_server [PROGRAM]: returns when it can be used.
start_server() {
    "${1:-$binaries/server/veirom}" serve >>"$ground/server.log" 2>&1 &
    server_pid=$!
    local waited=0
    until curl -sf -o /dev/null --max-time 2 "http://127.0.0.1:$port/readyz"; do
        waited=$((waited + 1))
        if ! kill -0 "$server_pid" 2>/dev/null || [ "$waited" -gt 2400 ]; then
            echo "The server does not get ready. It said:" >&2
            tail -n 20 "$ground/server.log" >&2
            return 1
        fi
        sleep 0.05
    done
}

stop_server() {
    [ "$server_pid" = 0 ] && return 0
    kill "$server_pid" 2>/dev/null || true
    wait "$server_pid" 2>/dev/null || true
    server_pid=0
}

end_ground() {
    local status=$?
    stop_server
    # A database that outlived its killed server.
    if [ -f "$ground/data/cluster/postmaster.pid" ]; then
        kill -INT "$(head -n 1 "$ground/data/cluster/postmaster.pid")" 2>/dev/null || true
        sleep 1
    fi
    [ "$cluster_pid" = 0 ] || { kill -INT "$cluster_pid" 2>/dev/null || true; wait "$cluster_pid" 2>/dev/null || true; }
    if [ "$status" != 0 ] && [ "${KEEP_GROUND:-}" = yes ]; then echo "Everything is kept in $ground"; else rm -rf "$ground"; fi
}
trap end_ground EXIT

metric() { curl -sf --max-time 10 "http://127.0.0.1:$metrics_port/metrics" | awk -v name="$1" '$1 == name { print $2 }'; }
