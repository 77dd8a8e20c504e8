#!/usr/bin/env bash
# A throw-away PostgreSQL with pgvector, for tests and measurements. As root; the server itself runs as the user postgres.
#   scripts/postgres.sh start FOLDER   makes a cluster in FOLDER, starts it and prints its connection string
#   scripts/postgres.sh stop FOLDER    stops it and deletes FOLDER
set -euo pipefail

programs=/usr/lib/postgresql/15/bin

start() {
  local folder=$1 port
  mkdir -p "$folder"
  chown postgres "$folder"
  runuser -u postgres -- "$programs/initdb" -D "$folder/cluster" -A trust -U postgres --locale=C.UTF-8 -E UTF8 >"$folder/initdb.log"
  port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
  # Nothing here has to outlive a power cut.
  runuser -u postgres -- "$programs/pg_ctl" -D "$folder/cluster" -w -l "$folder/cluster/log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=200" start >"$folder/start.log"
  echo "Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
}

stop() {
  local folder=$1
  [[ ! -d $folder/cluster ]] || runuser -u postgres -- "$programs/pg_ctl" -D "$folder/cluster" -m immediate -w stop >/dev/null || true
  rm -rf "$folder"
}

case ${1:-} in
  start | stop) "$1" "${2:?a folder}" ;;
  *) sed -n '2,4s/^# //p' "$0" >&2 && exit 64 ;;
esac
