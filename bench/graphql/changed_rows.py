"""Changes a row from outside, fifty times, and reads it back at once by id and in a list. Meant to run while wrk loads the server.

Usage: changed_rows.py URL DATABASE_FILE   exit code 1 when one reading is stale.
"""
import base64
import json
import sqlite3
import sys
import urllib.request

TURNS = 50
BY_ID = "query ($id: ID!) { course(id: $id) { fee } }"
IN_LIST = """query ($d: String!, $c: String!) {
  courses(first: 20, where: { district: { eq: $d }, category: { eq: $c } }, order: [{ title: ASC }]) { nodes { id fee } }
}"""


def main():
    url, file = sys.argv[1:3]
    database = sqlite3.connect(file, timeout=10, isolation_level=None)
    district, category = database.execute("select District, Category from Courses where RetiredAt is null limit 1").fetchone()
    variables = {"d": district, "c": category}
    found = ask(url, IN_LIST, variables)["courses"]["nodes"][0]
    key = int(base64.urlsafe_b64decode(found["id"] + "==").decode().split(":")[1])

    stale = 0
    for turn in range(TURNS):
        fee = 1_000_000 + turn
        database.execute("update Courses set Fee = ? where Key = ?", (fee, key))
        by_id = ask(url, BY_ID, {"id": found["id"]})["course"]["fee"]
        in_list = ask(url, IN_LIST, variables)["courses"]["nodes"][0]["fee"]
        stale += (by_id, in_list) != (fee, fee)
    database.execute("update Courses set Fee = ? where Key = ?", (found["fee"], key))
    print(f"changed row read back: {'yes' if stale == 0 else 'no'}, {TURNS - stale} of {TURNS} times by id and in the list")
    return 0 if stale == 0 else 1


def ask(url, query, variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(url, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise SystemExit(f"{url} answered with errors: {json.dumps(answer['errors'], ensure_ascii=False)}")
    return answer["data"]


if __name__ == "__main__":
    sys.exit(main())
