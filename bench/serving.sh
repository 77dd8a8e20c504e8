# Sourced by the measuring scripts: a server of its own, over a temporary database, on a free port of 127.0.0.1.
# SHARED names the folder with the evaluation sets and documents; it lies beside the repository by default.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/steps.sh
source bench/model.sh

shared=${SHARED:-../shared}
work=$(mktemp -d)
server=""
url=""
# A folder with a throw-away PostgreSQL server and its connection string; empty where everything goes into SQLite files.
postgres=""
postgres_server=""

if [[ ! -f $shared/eval/run.py ]]; then
  say "\"$shared/eval/run.py\" does not exist. Set SHARED to the folder that holds eval/ and seeds/."
  exit 66
fi

stop_server() {
  [[ -n $server ]] || return 0
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  server=""
}

clean_up() {
  stop_server
  stop_model
  [[ -z $postgres ]] || scripts/postgres.sh stop "$postgres"
  rm -rf "$work"
}
trap clean_up EXIT

build_programs() {
  publish_server
}

# take_postgres "$@" : with --postgres first (as root on Debian) everything goes into such a server; leaves the other options in `rest`.
take_postgres() {
  rest=("$@")
  [[ ${1:-} == --postgres ]] || return 0
  rest=("${@:2}")
  scripts/install-pgvector.sh
  postgres=$(mktemp -d)
  postgres_server=$(scripts/postgres.sh start "$postgres")
}

# connection_of FILE : the connection string of that file, or of a database of its name.
connection_of() {
  if [[ -z $postgres ]]; then
    echo "Data Source=$1"
  else
    echo "$postgres_server;Database=bench_$(basename "$1" .db)"
  fi
}

# generate_catalogue GENERATOR FOLDER ARGUMENT… : writes courses.csv, institutions.csv and the consultations on them.
generate_catalogue() {
  step "Generating a catalogue (${*:3})" timeout 120 python3 "$@"
}

# ingest DATABASE_FILE PATH… : a refused row or a failed source is said and stops the measurement, which would be of something else.
ingest() {
  local file=$1
  shift
  step "Ingesting $# file(s)" timeout 300 dotnet artefacts/ingest/LearningAdvisor.IngestCommand.dll \
    run --data "$@" --database "$(connection_of "$file")"
}

# start_server DATABASE_FILE : sets url once the server is ready.
start_server() {
  local address tries
  address=http://127.0.0.1:$(free_port)
  LEARNINGADVISOR__Database="$(connection_of "$1")" "${serve[@]}" \
    --urls "$address" >"$work/server.log" 2>&1 &
  server=$!
  for ((tries = 0; tries < 300; tries++)); do
    kill -0 "$server" 2>/dev/null || break
    if python3 -c 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1] + "/health/ready", timeout=2)' "$address" 2>/dev/null; then
      url=$address/graphql
      return 0
    fi
    sleep 0.1
  done

  say "The server at $address did not become ready. It said:"
  tail -n 40 "$work/server.log" >&2
  return 1
}
