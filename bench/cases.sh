#!/usr/bin/env bash
# The cases of bench/evaluation/cases, talked through over the demonstration catalogue and guides of seeds/. bench/cases.sh [--model helpful|lying|failing] [--level 1|2] [OPTION OF ./advisor evaluate…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/steps.sh
source bench/model.sh
take_model "$@"

work=$(mktemp -d)
trap 'stop_model; rm -rf "$work"' EXIT
start_model
step "Ingesting seeds/" timeout 300 ./ingest run --data seeds/institutions.csv seeds/demo-courses.csv seeds/guides --database "Data Source=$work/city.db"
[[ -n $manner ]] || level=0
timeout 600 ./advisor evaluate --level "$level" --database "Data Source=$work/city.db" "${rest[@]}"
