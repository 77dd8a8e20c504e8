#!/usr/bin/env bash
# With 50,000 courses in the database: time from the start of the process to the first reply, and memory at rest.
source "$(dirname "${BASH_SOURCE[0]}")/serving.sh"

build_programs
# 32 topics of 1,563 courses each.
generate_catalogue "$shared/eval/make_city_catalogue.py" "$work/large" --per-topic 1563
ingest "$work/large.db" "$work/large/institutions.csv" "$work/large/courses.csv"
LEARNINGADVISOR__Database="Data Source=$work/large.db" timeout 300 python3 bench/first_reply.py --runs 3 --port "$(free_port)" \
  -- "${serve[@]}"
