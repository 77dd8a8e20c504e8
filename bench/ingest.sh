#!/usr/bin/env bash
# Measures the ingestion of 50,000 generated courses: bench/ingest.sh [--postgres] [COURSES.csv] [SEEDS]
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
dotnet bench/ingest/bin/Release/net10.0/LearningAdvisor.Bench.Ingest.dll "$courses" "${2:-seeds}" "$place"
