#!/usr/bin/env bash
# The cases of bench/evaluation/cases, talked through over the demonstration catalogue and guides of seeds/. bench/cases.sh [OPTION OF ./advisor evaluate…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/steps.sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
step "Ingesting seeds/" timeout 300 ./ingest run --data seeds/institutions.csv seeds/demo-courses.csv seeds/guides --database "Data Source=$work/city.db"
timeout 300 ./advisor evaluate --database "Data Source=$work/city.db" "$@"
