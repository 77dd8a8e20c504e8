"""Starts a server several times; prints the time from process start to the first reply of `ask`, and its memory at rest.

Usage: first_reply.py --port PORT [--runs N] -- COMMAND…   (`--urls http://127.0.0.1:PORT` is added to the command)
"""
import argparse
import json
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.request

START_LIMIT_SECONDS = 60
IDLE_SECONDS = 10
QUESTION = "我想學吉他，要免費的"
ASK = "mutation ($input: AskInput!) { ask(input: $input) { errors { message } reply { kind recommendations { rank } } } }"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()

    runs = [measure(options.command, options.port) for _ in range(options.runs)]
    for number, (seconds, megabytes, kind) in enumerate(runs, start=1):
        print(f"run {number}: first reply ({kind}) after {seconds:.2f} s, {megabytes:.0f} MB at rest")
    print(f"median: first reply after {statistics.median(run[0] for run in runs):.2f} s, "
          f"{statistics.median(run[1] for run in runs):.0f} MB at rest")


def measure(command, port):
    """Returns (seconds to the first reply, resident MB after ten idle seconds, kind of the reply)."""
    address = f"http://127.0.0.1:{port}"
    began = time.perf_counter()
    server = subprocess.Popen([*command, "--urls", address], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        kind = first_reply(address, server, began)
        seconds = time.perf_counter() - began
        time.sleep(IDLE_SECONDS)
        return seconds, resident_megabytes(server.pid), kind
    finally:
        server.terminate()
        server.wait(timeout=30)


def first_reply(address, server, began):
    body = json.dumps({"query": ASK, "variables": {"input": {"text": QUESTION}}}).encode()
    while time.perf_counter() - began < START_LIMIT_SECONDS:
        if server.poll() is not None:
            sys.exit(f"The server ended with {server.returncode} before it replied. Start it by hand to see why.")
        try:
            request = urllib.request.Request(address + "/graphql", body, {"content-type": "application/json"})
            with urllib.request.urlopen(request, timeout=START_LIMIT_SECONDS) as answer:
                reply = json.load(answer)["data"]["ask"]["reply"]
                return reply["kind"]
        except urllib.error.HTTPError as refused:
            if refused.code != 503:
                sys.exit(f"The first question was refused with status {refused.code}: {refused.read()[:300]!r}")
        except OSError:
            pass  # Nobody listens yet.
        time.sleep(0.005)
    sys.exit(f"No reply within {START_LIMIT_SECONDS} s.")


def resident_megabytes(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        kibibytes = next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))
    return kibibytes * 1024 / 1e6


if __name__ == "__main__":
    main()
