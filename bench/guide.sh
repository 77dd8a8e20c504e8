#!/usr/bin/env bash
# Questions on the guide documents alone: how many are answered with what the cited passage holds.
# Usage: bench/guide.sh [--postgres] [--second|--third|--fourth|--fifth|--sixth|--eleventh] [--model helpful|lying|failing] [--level 1|2] [OPTION OF run.py…]
#   --postgres over a throw-away PostgreSQL server (as root on Debian)
#   --model    with a scripted language model behind the adviser (scripted_model.py)
#   --second   the questions of bench/evaluation/, which the adviser was not built around
#   --third, --fourth, --fifth, --sixth, --eleventh   those of the folder of that name in bench/evaluation/
source "$(dirname "${BASH_SOURCE[0]}")/serving.sh"

take_postgres "$@"
take_model "${rest[@]}"
set -- "${rest[@]}"
evaluation=("$shared/eval/run.py" guide)
case ${1:-} in
  --second) evaluation=(bench/evaluation/run_guide.py) && shift ;;
  --third | --fourth | --fifth | --sixth | --eleventh) evaluation=(bench/evaluation/run_guide.py --questions "bench/evaluation/${1#--}/guide-questions.jsonl") && shift ;;
esac

build_programs
ingest "$work/guides.db" "$shared"/seeds/*.txt
start_model
start_server "$work/guides.db"
timeout 300 python3 "${evaluation[@]}" --url "$url" "$@"
