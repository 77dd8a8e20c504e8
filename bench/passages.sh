#!/usr/bin/env bash
# Measures the search over 200,000 passages: bench/passages.sh [--postgres] [PASSAGES]
# With --postgres in a throw-away PostgreSQL server (as root on Debian), else in a temporary SQLite file.
# SHARED names the folder whose documents and courses the passages are made of; it lies beside the repository by default.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
shared=${SHARED:-../shared}
work="$(mktemp -d)"
place="Data Source=$work/passages.db"
server=
trap '[[ -z $server ]] || scripts/postgres.sh stop "$server"; rm -rf "$work"' EXIT
if [[ ${1:-} == --postgres ]]; then
    shift
    scripts/install-pgvector.sh
    server="$(mktemp -d)"
    place="$(scripts/postgres.sh start "$server")"
fi
python3 "$shared/eval/make_city_catalogue.py" "$work/city" --per-topic 20 >/dev/null
# Compiled ahead of time and collected as the server is (scripts/steps.sh, docs/decisions/server-memory.md).
dotnet publish bench/passages/Bench.Passages.csproj -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true \
    -o "$work/bench" -v q -nologo -clp:NoSummary
measure=(env DOTNET_GCgen0size=0x4000000 dotnet "$work/bench/LearningAdvisor.Bench.Passages.dll" "$place" "$work/city/courses.csv" "$shared" "${1:-200000}")
"${measure[@]}"
"${measure[@]}"
