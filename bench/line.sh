#!/usr/bin/env bash
# Residents on LINE through the real server and a double of LINE: a tenth of the webhooks delivered twice, a twentieth forged.
# How long the 200 and the answer take, and whether each message was answered once.
# Usage: bench/line.sh [--kills N] [EVENTS_A_SECOND] [SECONDS]   default 100 for 20 s; the long run is 100 for 600
# With --kills the server is killed (kill -9) that often meanwhile, at random moments, and started again; 20 a second then.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/steps.sh

kills=0 rate=100 seconds=20
if [[ ${1:-} == --kills ]]; then
  kills=${2:?how often} rate=20
  # A kill, and the start after it, take about three seconds.
  seconds=$((kills * 3))
  shift 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

publish_server
step "Building the double of LINE" dotnet build bench/line/Bench.Line.csproj -c Release -v q -nologo -clp:NoSummary
step "Ingesting the demonstration data" dotnet artefacts/ingest/LearningAdvisor.Ingest.dll \
  run --data seeds/institutions.csv seeds/demo-courses.csv seeds/guides --database "Data Source=$work/line.db"
dotnet bench/line/bin/Release/net10.0/LearningAdvisor.Bench.Line.dll \
  artefacts/server/LearningAdvisor.Api.dll "Data Source=$work/line.db" "${1:-$rate}" "${2:-$seconds}" "$kills"
