"""Residents fill the review queue, then counsellors work it off at once, by the console's own operations.

Usage: counsellors.py keys COUNSELLORS FOLDER       writes keys.json for us and counsellors.json with their hashes for the server
       counsellors.py ask URL REPLIES               asks so many questions, each in a consultation of its own
       counsellors.py review URL FOLDER REPLIES PID  works them off; PID is the server's, whose processor time is told
"""
import hashlib
import http.client
import json
import os
import pathlib
import random
import sys
import threading
import time
import urllib.parse

BAR_MS = 100
PAGE = 50
ASKERS = 4
OPERATIONS = pathlib.Path("web/console/operations")
ASK = "mutation ($input: AskInput!) { ask(input: $input) { errors { code } turn { id } } }"
LEFT = "query { reviewQueue(first: 1, where: { state: { eq: OPEN } }) { totalCount } }"
DECIDED = """query ($after: String) { reviewQueue(first: 50, after: $after, where: { state: { eq: DECIDED } }) {
  pageInfo { hasNextPage endCursor } nodes { id reviews { reviewer } recommendations { reviews { reviewer } } } } }"""
SUBJECTS = ["吉他", "二胡", "水彩", "書法", "陶藝", "木工", "編織", "手機", "電腦", "英文", "越南語", "太極拳", "瑜伽", "烘焙", "麵包", "插花", "攝影", "素描", "合唱", "舞蹈",
            "園藝", "理財", "急救", "照顧長輩", "寫作", "縫紉", "桌球", "茶道", "導覽", "直播"]
WISHES = ["", "，要免費的", "，週末", "，平日晚上", "，住七堵", "，住中正區", "，我七十歲", "，線上的", "，帶孩子一起", "，不要太遠"]
WAYS = ["我想學{}{}", "有沒有{}的課{}", "{}哪裡可以學{}", "請問{}怎麼報名{}"]


class Door:
    """One keep-alive connection to the server's /graphql."""

    def __init__(self, url, key=None):
        where = urllib.parse.urlsplit(url)
        self.path = where.path
        self.connection = http.client.HTTPConnection(where.hostname, where.port, timeout=60)
        self.headers = {"Content-Type": "application/json", "Accept": "application/graphql-response+json"}
        if key:
            self.headers["Authorization"] = f"Bearer {key}"

    def send(self, query, variables=None, operation=None):
        """Returns (data, milliseconds until the whole answer was there)."""
        body = json.dumps({"query": query, "variables": variables or {}, "operationName": operation}).encode()
        began = time.perf_counter()
        self.connection.request("POST", self.path, body, self.headers)
        answer = self.connection.getresponse().read()
        taken = (time.perf_counter() - began) * 1000
        told = json.loads(answer)
        if told.get("errors"):
            raise SystemExit(f"The server refused {operation or query[:40]}: {told['errors'][0]['message']}")
        return told["data"], taken


def keys(count, folder):
    made = {f"counter {number + 1}": os.urandom(32).hex() for number in range(count)}
    (folder / "keys.json").write_text(json.dumps(made))
    (folder / "counsellors.json").write_text(json.dumps({name: hashlib.sha256(key.encode()).hexdigest() for name, key in made.items()}))


def ask(url, count):
    choice = random.Random(7)
    texts = [choice.choice(WAYS).format(choice.choice(SUBJECTS), choice.choice(WISHES)) for _ in range(count)]

    def asker(part):
        door = Door(url)
        for text in part:
            door.send(ASK, {"input": {"text": text, "locale": "zh-TW"}})

    at_once([threading.Thread(target=asker, args=(texts[first::ASKERS],)) for first in range(ASKERS)])


def at_once(threads):
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


class Counsellor(threading.Thread):
    """Takes a page of the queue, opens one of its replies and decides, again and again until none is open."""

    def __init__(self, url, name, key, seed):
        super().__init__(name=name)
        self.door = Door(url, key)
        self.choice = random.Random(seed)
        self.queue = (OPERATIONS / "queue.graphql").read_text()
        self.item = (OPERATIONS / "item.graphql").read_text()
        self.courses = (OPERATIONS / "courses.graphql").read_text()
        self.taken = {"queue": [], "open": [], "search a course": [], "approve": [], "edit": [], "reject": []}
        self.refused = 0
        self.failure = None

    def run(self):
        try:
            while rows := self.timed("queue", self.queue, {"first": PAGE, "after": None, "where": {"state": {"eq": "OPEN"}}}, "Queue")["reviewQueue"]["nodes"]:
                self.decide(self.choice.choice(rows)["id"])
        except BaseException as failure:
            self.failure = failure

    def timed(self, action, query, variables, operation):
        data, taken = self.door.send(query, variables, operation)
        self.taken[action].append(taken)
        return data

    def decide(self, key):
        item = self.timed("open", self.item, {"id": key}, "Item")["node"]
        if item["state"] != "OPEN":
            return
        action = self.choice.choices(["approve", "edit", "reject"], [6, 2, 2])[0]
        shown = item["recommendations"]
        judgement = {"turnId": item["turn"]["id"], "version": item["version"], **self.judgement(action, shown)}
        payload = self.timed(action, self.item, {"input": judgement}, "ReviewReply")["reviewReply"]
        # A colleague who was faster is no fault: the second decision is refused.
        if [error["code"] for error in payload["errors"]] == ["REVIEW_CHANGED"]:
            self.refused += 1
        elif payload["errors"]:
            raise SystemExit(f"A decision was refused: {payload['errors']}")

    def judgement(self, action, shown):
        if action == "approve":
            return {"decision": "APPROVE", "reason": "FITS" if shown else "NOTHING_TO_OFFER"}
        if action == "reject":
            return {"decision": "REJECT", "reason": "WRONG_SUBJECT"}
        judgement = {"decision": "EDIT", "reason": "BETTER_OFFER", "note": "這門更近"}
        if shown:
            found = self.timed("search a course", self.courses, {"text": self.choice.choice(SUBJECTS)}, "FindCourses")["search"]["nodes"]
            if found:
                judgement["correction"] = {"swaps": [{"recommendationId": shown[0]["recommendation"]["id"], "courseId": found[0]["id"]}]}
        return judgement


def review(url, folder, replies, server):
    people = [Counsellor(url, name, key, seed) for seed, (name, key) in enumerate(json.loads((folder / "keys.json").read_text()).items())]
    lead = people[0].door.headers["Authorization"].removeprefix("Bearer ")
    door = Door(url, lead)
    waiting = door.send(LEFT)[0]["reviewQueue"]["totalCount"]
    before, began = processor_seconds(server), time.perf_counter()
    at_once(people)
    took, used = time.perf_counter() - began, processor_seconds(server) - before
    for one in people:
        if one.failure:
            raise one.failure

    met = tell(people)
    decided, twice = count(door)
    refused = sum(one.refused for one in people)
    actions = sum(len(taken) for one in people for taken in one.taken.values())
    print(f"{decided} of {waiting} decided, {twice} twice (bar 0); {refused} second decisions refused; {actions} actions of {len(people)} counsellors in {took:.1f} s, {used / actions * 1000:.1f} ms of the server's processor each")
    if waiting < replies:
        print(f"Only {waiting} replies waited, not {replies}.")
    sys.exit(0 if met and twice == 0 and decided == waiting >= replies else 1)


def tell(people):
    met = True
    for action in people[0].taken:
        taken = sorted(one for person in people for one in person.taken[action])
        if not taken:
            continue
        p50, p95 = taken[len(taken) // 2], taken[min(len(taken) - 1, int(len(taken) * 0.95))]
        met = met and p95 <= BAR_MS
        print(f"{action:16} {len(taken):6} times  p50 {p50:6.1f} ms  p95 {p95:6.1f} ms  longest {taken[-1]:6.1f} ms  (bar p95 <= {BAR_MS} ms)")
    return met


def count(door):
    """Returns how many replies are decided, and how many of them by more than one decision."""
    decided = twice = 0
    after = None
    while True:
        page = door.send(DECIDED, {"after": after})[0]["reviewQueue"]
        for node in page["nodes"]:
            decided += 1
            twice += len(node["reviews"]) + sum(len(one["reviews"]) for one in node["recommendations"]) != 1
        if not page["pageInfo"]["hasNextPage"]:
            return decided, twice
        after = page["pageInfo"]["endCursor"]


def processor_seconds(process):
    fields = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main():
    match sys.argv[1:]:
        case ["keys", counsellors, folder]:
            keys(int(counsellors), pathlib.Path(folder))
        case ["ask", url, replies]:
            ask(url, int(replies))
        case ["review", url, folder, replies, server]:
            review(url, pathlib.Path(folder), int(replies), server)
        case _:
            sys.exit(__doc__)


main()
