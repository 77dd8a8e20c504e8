"""Measures the adviser with a scripted language model behind it: what it adds to the model's own time, and how soon a sentence is sent.

Usage: ladder.py --url GRAPHQL_URL --model-port PORT [--turns N] [--pause MILLISECONDS]

The model answers each turn with a search and then with sentences, a piece every pause. The overhead of a turn is its time
at the client less the time that the model's answers took. A sentence's delay is the time from its last piece at the model to
its event at the client. The first turns are not counted: they compile.
"""
import argparse
import http.server
import json
import sys
import threading
import time
import urllib.request

WARM_UP = 10
SUBJECTS = ["吉他", "水彩", "手機", "瑜珈", "烘焙", "英語", "書法", "攝影"]
PIECES = ["我幫您找到", "{c1.title}。", "費用是", "{c1.fee}，", "時間是{c1.schedule}。", "地點在", "{c1.place}。", "歡迎再", "問我。"]
ASK = """subscription ($input: AskInput!) { askStream(input: $input) { __typename
  ... on AskSentence { text } ... on AskFinished { payload { reply { composedBy text } } } } }"""


class Model(http.server.BaseHTTPRequestHandler):
    """Speaks OpenAI's chat protocol: a call of search_courses first, then the sentences."""
    protocol_version = "HTTP/1.1"
    # Otherwise small pieces wait for the acknowledgement of the piece before.
    disable_nagle_algorithm = True
    pause = 0.02
    busy = 0.0
    ended = []

    def log_message(self, *_):
        pass

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        began = time.perf_counter()
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        if body["messages"][-1]["role"] == "tool":
            for piece in PIECES:
                time.sleep(self.pause)
                # Noted first: the client may have read the sentence before this thread runs again.
                if piece.endswith("。"):
                    Model.ended.append(time.perf_counter())
                self.event({"content": piece})
            self.event({}, "stop")
        else:
            time.sleep(self.pause)
            call = {"name": "search_courses", "arguments": json.dumps({"topic": body["messages"][-1]["content"][2:], "wishes": []})}
            self.event({"tool_calls": [{"index": 0, "id": "call", "type": "function", "function": call}]})
            self.event({}, "tool_calls")
        self.chunk("data: [DONE]\n\n")
        Model.busy += time.perf_counter() - began
        self.wfile.write(b"0\r\n\r\n")

    def event(self, delta, reason=None):
        choice = {"index": 0, "delta": delta, "finish_reason": reason}
        self.chunk("data: " + json.dumps({"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "scripted", "choices": [choice]}) + "\n\n")

    def chunk(self, text):
        data = text.encode()
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()


def turn(url, text):
    """Returns (seconds at the client, seconds of the model, delays of the sentences in seconds), or None where a template answered."""
    Model.busy, Model.ended = 0.0, []
    body = json.dumps({"query": ASK, "variables": {"input": {"text": text}}}).encode()
    headers = {"Content-Type": "application/json", "Accept": "text/event-stream", "GraphQL-Preflight": "1"}
    arrived, finished = [], None
    began = time.perf_counter()
    with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=60) as events:
        for line in events:
            if not line.startswith(b"data: {"):
                continue
            happened = json.loads(line[6:])["data"]["askStream"]
            if happened["__typename"] == "AskSentence":
                arrived.append(time.perf_counter())
            elif happened["__typename"] == "AskFinished":
                finished = time.perf_counter()
                reply = happened["payload"]["reply"]
    if reply["composedBy"] != "LLM":
        return None
    # Notes of the template may follow the model's sentences.
    return finished - began, Model.busy, [came - ended for came, ended in zip(arrived, Model.ended)]


def p95(values):
    return sorted(values)[max(0, -(-len(values) * 95 // 100) - 1)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", required=True)
    parser.add_argument("--model-port", type=int, required=True)
    parser.add_argument("--turns", type=int, default=200)
    parser.add_argument("--pause", type=float, default=20)
    options = parser.parse_args()

    Model.pause = options.pause / 1000
    server = http.server.ThreadingHTTPServer(("127.0.0.1", options.model_port), Model)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    # A generated catalogue does not teach everything; the rest is the template's.
    subjects = [subject for subject in SUBJECTS if turn(options.url, "想學" + subject)]
    if not subjects:
        sys.exit("No turn was worded by the model. Is LEARNINGADVISOR__Model__BaseUrl this program's address?")
    overheads, delays = [], []
    for number in range(options.turns + WARM_UP):
        whole, model, late = turn(options.url, "想學" + subjects[number % len(subjects)])
        if number >= WARM_UP:
            overheads.append(whole - model)
            delays += late
    print(f"{options.turns} turns: overhead p50 {1000 * sorted(overheads)[len(overheads) // 2]:.1f} ms, p95 {1000 * p95(overheads):.1f} ms (bar 30)")
    print(f"{len(delays)} sentences: sent p50 {1000 * sorted(delays)[len(delays) // 2]:.1f} ms, p95 {1000 * p95(delays):.1f} ms, "
          f"longest {1000 * max(delays):.1f} ms after the model finished them (bar 50)")


if __name__ == "__main__":
    main()
