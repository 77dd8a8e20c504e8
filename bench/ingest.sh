#!/usr/bin/env bash
# Measures the ingestion of 50,000 generated courses: bench/ingest.sh [--postgres] [COURSES.csv] [SEEDS]
# RUNS=3 times, each in a process of its own, since a first run is what a city sees; closes with the median of each ratio.
# With --postgres into a throw-away PostgreSQL server (as root on Debian), and how well its vector index finds.
# Without a file the courses are made by the generator beside the repository.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work="$(mktemp -d)"
place=$work/db
server=
trap '[[ -z $server ]] || scripts/postgres.sh stop "$server"; rm -rf "$work"' EXIT
if [[ ${1:-} == --postgres ]]; then
    shift
    scripts/install-pgvector.sh
    server="$(mktemp -d)"
    place="$(scripts/postgres.sh start "$server")"
fi
courses="${1:-}"
if [ -z "$courses" ]; then
    python3 ../shared/eval/make_city_catalogue.py "$work/city" --per-topic 1563 >/dev/null
    courses="$work/city/courses.csv"
fi
dotnet build bench/ingest/Bench.Ingest.csproj -c Release -v q -nologo -clp:NoSummary
runs=${RUNS:-3}
for ((run = 1; run <= runs; run++)); do
    dotnet bench/ingest/bin/Release/net10.0/LearningAdvisor.Bench.Ingest.dll "$courses" "${2:-seeds}" "$place"
done | tee "$work/figures"
for ratio in 'ingest / bare' 'second / first'; do
    grep "^$ratio" "$work/figures" | sort -k4,4n | sed -n "$(((runs + 1) / 2))s/^/median of $runs: /p"
done
