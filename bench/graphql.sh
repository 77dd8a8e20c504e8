#!/usr/bin/env bash
# The five GraphQL queries against the peers on the same data, changed rows under load, memory and latency. bench/graphql.sh --help
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: bench/graphql.sh [--runs N] [--seconds N] [--only Q1,Q3] [--peers LIST] [--load SECONDS]

Measures ours and the peers one after another with wrk over the same 50,000 courses, then ours under load.

  --runs N        runs a query, of which the median counts; default 3
  --seconds N     length of a run; default 10
  --only LIST     some of Q1,Q2,Q3,Q4,Q5; default all
  --peers LIST    some of yoga,mercurius,mercurius-jit,postgraphile; default mercurius-jit, and postgraphile where
                  PostgreSQL is installed and Node.js 22 can be had
  --load SECONDS  mixed load before memory is read, and twice the length of the constant rate; default 60
  --help          this text

The peers are copied from ../shared/bench/peers and installed in a temporary folder; PEERS=FOLDER keeps them in that folder,
and finds them there the next time. NODE22=FILE names a Node.js 22 for postgraphile. Needs wrk and what ./run needs.
TEXT
}

runs=3 seconds=10 only=Q1,Q2,Q3,Q4,Q5 peers="" load=60
while (($# > 0)); do
  case $1 in
    --help) usage && exit 0 ;;
    --runs | --seconds | --only | --peers | --load)
      [[ -n ${2:-} ]] || { echo "$1 needs a value." >&2 && usage >&2 && exit 64; }
      declare "${1#--}=$2"
      shift 2
      ;;
    *) echo "Unknown option \"$1\"." >&2 && usage >&2 && exit 64 ;;
  esac
done

command -v wrk >/dev/null || { echo 'The load generator "wrk" is not installed. As root on Debian or Ubuntu: apt-get install wrk' >&2 && exit 69; }
kept=${PEERS:+$(realpath -m "$PEERS")}
source "$(dirname "${BASH_SOURCE[0]}")/serving.sh"
house=$PWD/bench/graphql
harness=${kept:-$work/peers}
cluster="" group=""

# What runs in the background is a process group of its own, so that its children end with it.
stop_group() {
  [[ -n $group ]] || return 0
  kill -- "-$group" 2>/dev/null || true
  wait "$group" 2>/dev/null || true
  group=""
}

stop_everything() {
  stop_group
  [[ -z $cluster ]] || "$harness/pg.sh" stop "$cluster" || true
  clean_up
}
trap stop_everything EXIT

# in_peers COMMAND… : in the peers' folder, as a process group that the trap can end.
in_peers() {
  local status=0
  (cd "$harness" && exec setsid "$@") &
  group=$!
  wait "$group" || status=$?
  group=""
  return "$status"
}

native=node_modules/better-sqlite3/build/Release/better_sqlite3.node

# better-sqlite3 is compiled where no binary can be had, from the headers beside node; some versions of npm leave that to a rebuild.
install_peers() {
  local headers
  headers=$(dirname "$(dirname "$(realpath "$(command -v node)")")")
  npm_config_nodedir=$headers npm --prefix "$harness" install --no-audit --no-fund || return
  [[ -f $harness/$native ]] || npm_config_nodedir=$headers npm --prefix "$harness" rebuild better-sqlite3
}

prepare_peers() {
  mkdir -p "$harness"
  [[ -f $harness/bench.mjs ]] || { cp "$shared"/bench/peers/* "$harness" && chmod -R u+w "$harness"; }
  grep -q 'DIALECTS.learningadvisor' "$harness/queries.mjs" || cat "$house/dialect.mjs" >>"$harness/queries.mjs"
  [[ -f $harness/$native ]] || step "Installing the peers" install_peers
  [[ -f $harness/data/SHA256SUMS && -f $harness/data/catalogue.db ]] ||
    step "Generating 50,000 courses" in_peers node generate.mjs --out data
}

# Sets NODE22, which postgraphile needs; false where there is none.
find_node22() {
  [[ -z ${NODE22:-} ]] || return 0
  NODE22=$(command -v node)
  [[ $("$NODE22" -p 'process.versions.node.split(".")[0] >= 22') == true ]] && return 0
  local package
  package=node-linux-$(node -p process.arch)
  NODE22=$harness/node_modules/$package/bin/node
  [[ -x $NODE22 ]] ||
    step "Installing Node.js 22" npm --prefix "$harness" install --no-save --ignore-scripts --no-audit --no-fund "$package@22" || return
  [[ -x $NODE22 ]]
}

choose_peers() {
  local clusters=(/usr/lib/postgresql/*/bin/initdb)
  if [[ -z $peers ]]; then
    peers=mercurius-jit
    if [[ -x ${clusters[0]} ]] && find_node22; then
      peers+=,postgraphile
    else
      say "PostGraphile is left out: it needs PostgreSQL and Node.js 22."
    fi
  elif [[ ,$peers, == *,postgraphile,* ]]; then
    find_node22 || { say "PostGraphile needs Node.js 22, which could not be installed. Name one: NODE22=FILE bench/graphql.sh …" && exit 69; }
  fi
  export NODE22=${NODE22:-}
}

start_cluster() {
  local port
  port=$(free_port)
  # The database's own user passes through the temporary folder.
  chmod 711 "$work"
  cluster=$work/cluster
  export PG=postgres://bench@127.0.0.1:$port/catalogue
  step "Starting PostgreSQL" "$harness/pg.sh" start "$cluster" "$harness/data" "$port"
}

measure() { # ARGUMENTS OF bench.mjs…
  in_peers node bench.mjs --runs "$runs" --seconds "$seconds" --only "$only" "$@"
}

build_programs
prepare_peers
choose_peers
python3 "$house/canonical.py" "$harness/data" "$work/input"
ingest "$work/courses.db" "$work/input/institutions.csv" "$work/input/courses.json"

start_server "$work/courses.db"
measure --url "$url" --name ours --pid "$server" --dialect learningadvisor --out "$work/ours.json"
stop_server
[[ ,$peers, != *,postgraphile,* ]] || start_cluster
measure --peers "$peers" --out "$work/peers.json"

start_server "$work/courses.db"
in_peers node "$house/bodies.mjs" "$harness" "$url" "$work"
(cd "$harness" && BODIES=$work/Q1.jsonl exec setsid wrk -t1 -c16 -d120s -s wrk.lua "$url" >/dev/null) &
group=$!
python3 "$house/changed_rows.py" "$url" "$work/courses.db"
stop_group

BODIES=$work/mixed.jsonl in_peers wrk -t1 -c16 "-d${load}s" -s wrk.lua "$url" >"$work/mixed.log"
awk '/^VmRSS/ { printf "memory after the mixed load: %d MB (bar 300)\n", $2 / 1000 }' "/proc/$server/status"
rate=$(python3 "$house/table.py" --half-of Q1 "$work/ours.json")
if [[ -n $rate ]]; then
  in_peers node "$house/constant_rate.mjs" "$url" "$work/Q1.jsonl" "$rate" "$((load / 2))"
else
  say "Latency at a constant rate is left out: it needs the rate of Q1, which --only leaves out."
fi
python3 "$house/table.py" "$work/ours.json" "$work/peers.json"
