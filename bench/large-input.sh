#!/usr/bin/env bash
# Reads generated files of 1 GB and prints time and peak memory: bench/large-input.sh [MEGABYTES]
# Three shapes: a million ordinary rows, one line without an end, and a quote that never closes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
megabytes="${1:-1024}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
dotnet build src/IngestCommand/IngestCommand.csproj -c Release -v q -nologo -clp:NoSummary
python3 - "$work" "$megabytes" <<'PY'
import os, subprocess, sys, time

work, megabytes = sys.argv[1], int(sys.argv[2])
program = "src/IngestCommand/bin/Release/net10.0/LearningAdvisor.IngestCommand.dll"
filling = "長期開設的課程說明，" * 33


def write(path, shape):
    with open(path, "w", encoding="utf-8") as file:
        file.write("code,title,institution,summary\n")
        if shape == "open quote":
            file.write('A0,陶藝,社大,"')
        number = 0
        while file.tell() < megabytes << 20:
            for _ in range(1000):
                file.write(f"A{number},陶藝,社大,{filling}\n" if shape == "rows" else filling + ("\n" if shape == "open quote" else " "))
                number += 1


print(f"| {megabytes} MB of | seconds | peak MB | exit | what is said |\n| --- | --- | --- | --- | --- |")
for shape in ("rows", "one line", "open quote"):
    path = os.path.join(work, "courses.csv")
    write(path, shape)
    started = time.monotonic()
    check = subprocess.Popen(
        ["dotnet", program, "check", "--data", path, "--database", f"Data Source={work}/bench.db"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    said = check.stdout.read()
    _, status, usage = os.wait4(check.pid, 0)
    said = " ".join(line.strip() for line in said.splitlines() if line.strip())[:120]
    print(f"| {shape} | {time.monotonic() - started:.1f} | {usage.ru_maxrss // 1024} | {os.waitstatus_to_exitcode(status)} | {said} |", flush=True)
PY
