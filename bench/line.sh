#!/usr/bin/env bash
# Residents on LINE through the real server and a double of LINE: a tenth of the webhooks delivered twice, a twentieth forged.
# Prints each figure against its bar; exit code 1 where one is not met.
# Usage: bench/line.sh rate [EVENTS_A_SECOND] [SECONDS]   a steady rate; default 100 for 20 s, the bar's run is 100 for 600
#        bench/line.sh burst [EVENTS]                     all within one second; default 1000
#        bench/line.sh kills [N] [EVENTS_A_SECOND]        kill -9 at random moments; default 20 at 20 a second, the bar's run is 200
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/steps.sh

mode=${1:-rate}
case $mode in
  rate) events=${2:-100} seconds=${3:-20} kills=0 ;;
  burst) events=${2:-1000} seconds=1 kills=0 ;;
  # A kill, and the start after it, take about three seconds.
  kills) kills=${2:-20} events=${3:-20} seconds=$((kills * 3)) ;;
  *) say "Unknown mode \"$mode\"; it is rate, burst or kills." && exit 64 ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

publish_server
step "Building the double of LINE" dotnet build bench/line/Bench.Line.csproj -c Release -v q -nologo -clp:NoSummary
step "Ingesting the demonstration data" dotnet artefacts/ingest/LearningAdvisor.IngestCommand.dll \
  run --data seeds/institutions.csv seeds/demo-courses.csv seeds/guides --database "Data Source=$work/line.db"
dotnet bench/line/bin/Release/net10.0/LearningAdvisor.Bench.Line.dll \
  artefacts/server/LearningAdvisor.Api.dll "Data Source=$work/line.db" "$mode" "$events" "$seconds" "$kills"
