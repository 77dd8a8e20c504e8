#!/usr/bin/env bash
# Residents' consultations on three generated catalogues: how many are answered well, and how quickly.
# Usage: bench/consult.sh [--postgres] [--second|--third|--fourth|--fifth|--sixth|--seventh|--eighth|--ninth|--tenth|--twelfth|--thirteenth|--fourteenth] [--phrasings first|second] [--model helpful|lying|failing] [--level 1|2] [OPTION OF run.py…]
#   --postgres over a throw-away PostgreSQL server (as root on Debian)
#   --model    with a scripted language model behind the adviser (scripted_model.py)
#   --second   the topics and words of bench/evaluation/, which the adviser was not built around
#   --third, --fourth, --fifth, --sixth, --seventh, --eighth, --ninth, --tenth, --twelfth, --thirteenth, --fourteenth   those of the folder of that name in bench/evaluation/
#   --phrasings   of a set in bench/evaluation/, only every second way to say each wish, from its first or its second on
source "$(dirname "${BASH_SOURCE[0]}")/serving.sh"

take_postgres "$@"
take_model "${rest[@]}"
set -- "${rest[@]}"
generator=$shared/eval/make_city_catalogue.py
words=()
case ${1:-} in
  --second) generator=bench/evaluation/generate.py && shift ;;
  --third | --fourth | --fifth | --sixth | --seventh | --eighth | --ninth | --tenth | --twelfth | --thirteenth | --fourteenth)
    generator=bench/evaluation/generate.py
    words=(--topics "bench/evaluation/${1#--}/topics.json" --wishes "bench/evaluation/${1#--}/wishes.json")
    shift
    ;;
esac
if [[ ${1:-} == --phrasings ]]; then
  words+=(--phrasings "${2:-}")
  shift 2
fi

build_programs
start_model
for seed in 11 23 47; do
  generate_catalogue "$generator" "$work/$seed" --seed "$seed" "${words[@]}"
  ingest "$work/$seed.db" "$work/$seed/institutions.csv" "$work/$seed/courses.csv"
  start_server "$work/$seed.db"
  echo "seed $seed"
  timeout 300 python3 "$shared/eval/run.py" consult --url "$url" --dir "$work/$seed" "$@"
  stop_server
done
