"""A language model for measurements: speaks OpenAI's chat protocol and follows a script, well or badly.

Usage: scripted_model.py --port PORT --manner helpful|lying|failing [--seed N]

helpful  searches for what was said, or notes it, and words the reply with slots.
lying    does the same and mixes in what no record says: prices, times, places, telephones, courses that do not exist, and
         wishes that nobody had; now and then it says so in the words that residents use.
failing  hangs, floods, loops, sends broken JSON, dies in mid-stream or refuses, and answers well once in a while.

Each answer depends on the seed and the message alone, so a run can be repeated.
"""
import argparse
import http.server
import json
import random
import time
import zlib

HELPFUL = ["我幫您找到{c1.title}。", "費用是{c1.fee}，時間是{c1.schedule}。", "地點在{c1.place}。"]
LIES = [
    "這門課只要100元。", "每週三晚上七點上課。", "地點在中正路5號3樓。", "請打02-2422-0000報名。", "還有3個名額，現在報名打五折。",
    "推薦您「宇宙能量按摩師證照班」，全程免費。", "這門課由市長親自授課。", "{c1.title}保證考上證照。", "這門課沒有年齡限制，也有無障礙電梯。",
    "詳情請看https://example.invalid/free。", "報名到下個月十五日截止。", "根據指引，「市民上課一律免費」{p1}。", "{c9.title}最適合您。", "學費三百元整，可以分期。",
    "Class starts at 7 pm on Monday.", "ค่าเรียน 100 บาท", "Học phí là 100 đồng.",
]
INVENTED_WISHES = [
    {"kind": "FEE", "value": "0", "hard": True, "said": "免費"}, {"kind": "MODE", "value": "ONLINE", "hard": True, "said": "線上"},
    {"kind": "WEEKDAY", "value": "MONDAY", "hard": True, "said": "週一"}, {"kind": "DISTRICT", "value": "七堵區", "hard": True, "said": "七堵"},
    {"kind": "FEE", "value": "-1", "hard": True, "said": ""}, {"kind": "DISTRICT", "value": "月球區", "hard": False, "said": "月球"},
]
FAILURES = ["hang", "flood", "loop", "broken", "die", "refuse", "empty", "well"]
# Longer than the limits that the measurement sets for the adviser.
HANG_SECONDS = 2


class Model(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    manner = "helpful"
    seed = 1

    def log_message(self, *_):
        pass

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        said = next(message["content"] for message in body["messages"] if message["role"] == "user")
        dice = random.Random(zlib.crc32(f"{self.seed} {said} {len(body['messages'])}".encode()))
        failure = dice.choice(FAILURES) if self.manner == "failing" else "well"
        if failure == "refuse":
            return self.send_error(dice.choice([401, 429, 500, 503]))
        try:
            getattr(self, "stream" if body.get("stream") else "whole")(body, said, dice, failure)
        except (BrokenPipeError, ConnectionResetError):
            pass

    def whole(self, body, said, dice, failure):
        if failure == "hang":
            time.sleep(HANG_SECONDS)
        wishes = [dice.choice(INVENTED_WISHES)] if self.manner == "lying" and dice.random() < 0.7 else []
        topic = dice.choice(["投資致富", "", said]) if self.manner == "lying" and dice.random() < 0.3 else said
        message = {"role": "assistant", "content": None, "tool_calls": [self.call("note_need", {"topic": topic[:60], "wishes": wishes})]}
        if failure == "empty":
            message = {"role": "assistant", "content": ""}
        answer = json.dumps({"id": "1", "object": "chat.completion", "created": 1, "model": "scripted", "usage": {"prompt_tokens": 400, "completion_tokens": 40, "total_tokens": 440},
                             "choices": [{"index": 0, "finish_reason": "stop", "message": message}]})
        if failure in ("broken", "flood", "loop", "die"):
            answer = answer[: len(answer) // 2]
        data = answer.encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def stream(self, body, said, dice, failure):
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        searched = body["messages"][-1]["role"] == "tool"
        if failure == "hang":
            time.sleep(HANG_SECONDS)
        if failure == "broken":
            self.chunk("data: {\"choices\": [{\"delta\": {\"content\": \n\n")
        elif failure == "flood":
            for _ in range(2_000):
                self.event({"content": "好的" * 20})
        elif failure == "loop" or not searched:
            wishes = [dice.choice(INVENTED_WISHES)] if self.manner == "lying" and dice.random() < 0.5 else []
            self.event({"tool_calls": [dict(self.call("search_courses", {"topic": said[:60], "wishes": wishes}), index=0)]})
            self.event({}, "tool_calls")
        elif failure != "empty":
            for sentence in self.sentences(dice):
                for at in range(0, len(sentence), 6):
                    self.event({"content": sentence[at:at + 6]})
                if failure == "die":
                    self.close_connection = True
                    return
            self.event({}, "stop")
        self.chunk("data: [DONE]\n\n")
        self.wfile.write(b"0\r\n\r\n")

    def sentences(self, dice):
        if self.manner != "lying":
            return HELPFUL
        mixed = HELPFUL[:]
        for _ in range(dice.randint(1, 3)):
            mixed.insert(dice.randint(0, len(mixed)), dice.choice(LIES))
        return mixed

    @staticmethod
    def call(name, arguments):
        return {"id": "call", "type": "function", "function": {"name": name, "arguments": json.dumps(arguments, ensure_ascii=False)}}

    def event(self, delta, reason=None):
        choice = {"index": 0, "delta": delta, "finish_reason": reason}
        self.chunk("data: " + json.dumps({"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "scripted", "choices": [choice]}) + "\n\n")

    def chunk(self, text):
        data = text.encode()
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--manner", choices=["helpful", "lying", "failing"], default="helpful")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    Model.manner, Model.seed = options.manner, options.seed
    http.server.ThreadingHTTPServer(("127.0.0.1", options.port), Model).serve_forever()


if __name__ == "__main__":
    main()
