#!/usr/bin/env bash
# Ingests 50,000 and then a million generated courses into empty databases, and prints time, memory and how both grow.
# Usage: bench/million.sh [ROWS]   (1,000,000 by default; some four minutes and 9 GB of disk)
source "$(dirname "${BASH_SOURCE[0]}")/serving.sh"

times=$((${1:-1000000} / 50000))
# 32 topics of 1,563 courses each; the large catalogue is the small one again and again, with codes of its own.
generate_catalogue "$shared/eval/make_city_catalogue.py" "$work/small" --per-topic 1563
mkdir "$work/large"
timeout 120 awk -v times="$times" 'NR == 1 { print; next } { rows[NR] = $0 }
  END { for (i = 1; i <= times; i++) for (row = 2; row <= NR; row++) print "R" i "-" rows[row] }' "$work/small/courses.csv" >"$work/large/courses.csv"
step "Building the ingestion" dotnet build src/IngestCommand/IngestCommand.csproj -c Release -v q -nologo -clp:NoSummary
timeout 1500 python3 - "$work" <<'PY'
import json, os, subprocess, sys, threading, time

work = sys.argv[1]
program = "src/IngestCommand/bin/Release/net10.0/LearningAdvisor.IngestCommand.dll"


def resident(pid):
    try:
        with open(f"/proc/{pid}/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") >> 20
    except FileNotFoundError:
        return 0


def ingest(name):
    """Returns rows, seconds, the peak in MB, and the peak of each tenth of the time."""
    started, seen = time.monotonic(), []
    command = ["dotnet", program, "run", "--data", f"{work}/{name}/courses.csv", "--database", f"Data Source={work}/{name}.db", "--json"]
    run = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    watching = threading.Event()

    def watch():
        while not watching.wait(0.2):
            seen.append((time.monotonic() - started, resident(run.pid)))

    watcher = threading.Thread(target=watch)
    watcher.start()
    said = run.stdout.read()
    _, status, usage = os.wait4(run.pid, 0)
    seconds = time.monotonic() - started
    watching.set()
    watcher.join()
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"The ingest of {name} ended with {os.waitstatus_to_exitcode(status)}: {said[:400]}")
    tenths = [max([size for at, size in seen if tenth / 10 <= at / seconds < (tenth + 1) / 10], default=0) for tenth in range(10)]
    return sum(source["added"] for source in json.loads(said)["sources"]), seconds, usage.ru_maxrss >> 10, tenths


small, large = ingest("small"), ingest("large")
for rows, seconds, peak, tenths in (small, large):
    print(f"{rows} rows: {seconds:.1f} s = {rows / seconds:.0f} rows/s, peak {peak} MB; in each tenth of the time: {' '.join(map(str, tenths))} MB")
print(f"time {large[1] / small[1]:.1f} x for {large[0] / small[0]:.1f} x the rows (bar 22 for 20), memory bar 600 MB")
PY
