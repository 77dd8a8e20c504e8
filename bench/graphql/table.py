"""Sets ours beside the best peer.

Usage: table.py OURS.json PEERS.json       the table, in Markdown
       table.py --half-of QUERY OURS.json  half of our requests a second; nothing where the query was not measured
"""
import json
import sys

# Requests a second as a multiple of the best peer's.
BARS = {"Q1": 2, "Q2": 1.3, "Q3": 2, "Q4": 2, "Q5": 1}


def main():
    if sys.argv[1] == "--half-of":
        for row in read(sys.argv[3]):
            if row["query"] == sys.argv[2]:
                print(round(row["rps"] / 2))
        return

    ours, peers = read(sys.argv[1]), read(sys.argv[2])
    print("| query | ours, req/s | best peer | ratio | bar | p99 ours / best peer | met |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for row in ours:
        rivals = [peer for peer in peers if peer["query"] == row["query"]]
        if not rivals:
            print(f"| {row['query']} | {row['rps']:,.0f} | none could be measured | | {BARS[row['query']]} | {row['p99']:.2f} ms | |")
            continue
        best = max(rivals, key=lambda peer: peer["rps"])
        ratio = row["rps"] / best["rps"]
        met = verdict(row, best, ratio)
        print(f"| {row['query']} | {row['rps']:,.0f} | {best['rps']:,.0f} ({best['peer']}) | {ratio:.2f} | {BARS[row['query']]} "
              f"| {row['p99']:.2f} / {best['p99']:.2f} ms | {met} |")


def verdict(row, best, ratio):
    if row["bad"]:
        return f"no: {row['bad']} failed responses"
    missed = [name for name, met in (("rate", ratio >= BARS[row["query"]]), ("p99", row["p99"] <= best["p99"])) if not met]
    return "yes" if not missed else "no: " + ", ".join(missed)


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)["rows"]


if __name__ == "__main__":
    main()
