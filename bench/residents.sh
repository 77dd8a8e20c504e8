#!/usr/bin/env bash
# Sixteen residents at once over 50,000 courses, each asking the next question as soon as the reply is there: how long a reply takes.
# Usage: bench/residents.sh [RESIDENTS] [SECONDS]   Needs wrk.
source "$(dirname "${BASH_SOURCE[0]}")/serving.sh"

residents=${1:-16} seconds=${2:-20}
build_programs
generate_catalogue "$shared/eval/make_city_catalogue.py" "$work/large" --per-topic 1563
ingest "$work/large.db" "$work/large/institutions.csv" "$work/large/courses.csv"
python3 - "$work" <<'PY'
import json, sys

ask = "mutation($i:AskInput!){ask(input:$i){consultation{id} errors{code} reply{text kind recommendations{reasons course{id title}} suggestedReplies}}}"
with open(f"{sys.argv[1]}/large/consults.jsonl", encoding="utf-8") as told, open(f"{sys.argv[1]}/questions.txt", "w", encoding="utf-8") as bodies:
    for line in told:
        bodies.write(json.dumps({"query": ask, "variables": {"i": {"text": json.loads(line)["turns"][0]}}}, ensure_ascii=False) + "\n")
PY
start_server "$work/large.db"
# The first rounds compile and fill memories, and are not counted: as many as it takes until one is hardly faster than the one before.
ask() { QUESTIONS="$work/questions.txt" wrk -t1 -c"$residents" -d"${seconds}s" -s bench/residents.lua "$url" | tail -n 1; }
before=0
for ((round = 1; round <= 6; round++)); do
  said=$(ask)
  echo "warm-up $round: $said"
  replies=${said%% *}
  ((replies * 20 > before * 21)) || break
  before=$replies
done
echo "$residents residents: $(ask)"
