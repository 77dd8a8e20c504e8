#!/usr/bin/env bash
# Counsellors at once over a queue of open replies, which residents' real questions made: how long each action of the console takes.
# Prints p50 and p95 of each against the bar; exit code 1 where it is not met, or where a reply was decided twice.
# Usage: bench/counsellors.sh [COUNSELLORS] [REPLIES] [--postgres]   default 10 and 1000
source "$(dirname "${BASH_SOURCE[0]}")/serving.sh"

counsellors=10 replies=1000 rest=()
numbers=()
for given in "$@"; do
  case $given in
    --postgres) take_postgres --postgres ;;
    *) numbers+=("$given") ;;
  esac
done
counsellors=${numbers[0]:-$counsellors} replies=${numbers[1]:-$replies}

build_programs
ingest "$work/city.db" seeds/institutions.csv seeds/demo-courses.csv seeds/guides
python3 bench/counsellors.py keys "$counsellors" "$work"
export LEARNINGADVISOR__Counsellors="$work/counsellors.json"
start_server "$work/city.db"
step "Asking $replies questions" python3 bench/counsellors.py ask "$url" "$replies"
python3 bench/counsellors.py review "$url" "$work" "$replies" "$server"
