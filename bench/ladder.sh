#!/usr/bin/env bash
# What the adviser adds to a language model's own time: a scripted model that writes at an even pace, over a generated catalogue.
# Usage: bench/ladder.sh [OPTION OF ladder.py…]
source "$(dirname "${BASH_SOURCE[0]}")/serving.sh"

build_programs
generate_catalogue "$shared/eval/make_city_catalogue.py" "$work/city" --seed 11
ingest "$work/city.db" "$work/city/institutions.csv" "$work/city/courses.csv"
model_port=$(free_port)
LEARNINGADVISOR__Model__BaseUrl="http://127.0.0.1:$model_port/v1" LEARNINGADVISOR__Model__Name=scripted start_server "$work/city.db"
timeout 600 python3 bench/ladder.py --url "$url" --model-port "$model_port" "$@"
