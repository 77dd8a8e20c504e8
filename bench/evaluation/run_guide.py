"""Holds a running adviser against guide-questions.jsonl or another FILE of that form, scored as ../shared/eval/run.py scores its own guide set.

    run_guide.py --url http://127.0.0.1:5080/graphql [--questions FILE] [--seeds FOLDER] [-v]
    run_guide.py --check [--questions FILE] [--seeds FOLDER]

The first asks every question and ends in "N passed, M failed". The second asks nobody: it verifies that what each
question expects stands in its document, and exits with 1 where something does not. Start the server on the five
documents alone: ./run --no-seeds --data ../shared/seeds/*.txt
"""
import argparse
import json
import re
import sys
import time
import unicodedata
import urllib.error
import urllib.request
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
ASK = """mutation($input: AskInput!) {
  ask(input: $input) { errors { code message } reply { text kind citations { quote } } }
}"""
# A question the documents do not answer passes with any of these.
HONEST = {"NO_ANSWER", "HAND_OVER", "REFUSAL", "QUESTION"}
SHORT_REPLY, LIST_REPLY = 350, 700
# The part of a quote that must stand verbatim in the document.
QUOTE_SHARE = 0.8


def fold(text):
    """Full-width forms narrowed, white space and thousands separators dropped, lower case."""
    narrow = re.sub(r"\s", "", unicodedata.normalize("NFKC", text or ""))
    return re.sub(r"(?<=\d)[,，](?=\d)", "", narrow).lower()


def without_marks(text):
    """Folded text without tags, table bars, list marks and dashes, which a citation need not repeat."""
    return re.sub(r"[|｜*#\-–—·•]", "", fold(re.sub(r"<[^>]*>", "", text)))


def holds(folded, expected):
    """Whether folded text holds the expected string; a figure must stand alone, so 4班 is not in 24班."""
    wanted = fold(expected)
    before = r"(?<![\d.])" if wanted[0].isdigit() else ""
    after = r"(?!\d)" if wanted[-1].isdigit() else ""
    return re.search(before + re.escape(wanted) + after, folded) is not None


def quoted(quote, source):
    """Whether at least QUOTE_SHARE of the quote, measured in clauses, stands in the source document."""
    clauses = [without_marks(part) for part in re.split(r"[\n\t|｜：:；;。]", re.sub(r"<[^>]*>", "", quote or ""))]
    clauses = [clause for clause in clauses if len(clause) >= 2]
    total = sum(map(len, clauses))
    return total > 0 and sum(len(clause) for clause in clauses if clause in source) / total >= QUOTE_SHARE


def passes(question, reply, sources):
    """Whether the reply answers the question, or is honest where the documents hold no answer."""
    if question.get("abstain"):
        return reply["kind"] in HONEST

    text, groups = fold(reply["text"]), question["expect"]
    held = sum(any(holds(text, expected) for expected in group) for group in groups)
    return (held >= (question["at_least"] or len(groups))
            and len(text) <= (LIST_REPLY if len(groups) > 2 else SHORT_REPLY)
            and any(quoted(citation["quote"], sources[question["src"]]) for citation in reply["citations"]))


def ask(url, question):
    """The adviser's reply to one question in a consultation of its own.

    A refused request gives kind "ERROR" with the server's words; a server that cannot be reached ends the run.
    """
    locale = {"zh": "zh-TW"}.get(question["lang"], question["lang"])
    body = json.dumps({"query": ASK, "variables": {"input": {"text": question["text"], "locale": locale}}}).encode()
    headers = {"content-type": "application/json", "accept": "application/json"}
    try:
        with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=60) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as refusal:
        return {"text": refusal.read().decode(errors="replace"), "kind": "ERROR", "citations": []}

    reply = ((answer.get("data") or {}).get("ask") or {}).get("reply")
    return reply or {"text": json.dumps(answer, ensure_ascii=False), "kind": "ERROR", "citations": []}


def seeds_folder():
    """shared/seeds beside the repository, which is found by its solution file."""
    root = next((folder for folder in HERE.parents if (folder / "LearningAdvisor.sln").exists()), HERE)
    return root.parent / "shared" / "seeds"


def unsupported(questions, folder):
    """Expected groups of which no string stands in the question's document, as lines to print."""
    texts = {name: fold((folder / name).read_text(encoding="utf-8")) for name in {q["src"] for q in questions if q["src"]}}
    return [f"{q['id']}: none of {group} stands in \"{q['src']}\". Correct the question."
            for q in questions if q["src"] for group in q["expect"]
            if not any(holds(texts[q["src"]], expected) for expected in group)]


def run(url, questions, folder, verbose):
    """Asks every question, prints failures when verbose, a table by document or language, and the counts."""
    sources = {q["src"]: without_marks((folder / q["src"]).read_text(encoding="utf-8")) for q in questions if q["src"]}
    passed, asked, latencies = Counter(), Counter(), []
    for question in questions:
        begun = time.perf_counter()
        reply = ask(url, question)
        latencies.append((time.perf_counter() - begun) * 1000)
        ok = passes(question, reply, sources)
        group = "no answer" if question.get("abstain") else f"{question['lang']}: {question['src'][:20]}"
        asked[group] += 1
        passed[group] += ok
        if verbose and not ok:
            print(question["id"], question["text"], "->", reply["kind"], reply["text"][:160].replace("\n", " "))

    for group in sorted(asked):
        print(f"  {group:26} {passed[group]}/{asked[group]}")
    latencies.sort()
    print(f"  p50 {latencies[len(latencies) // 2]:.1f} ms, p95 {latencies[int(len(latencies) * 0.95) - 1]:.1f} ms")
    print(f"{passed.total()} passed, {asked.total() - passed.total()} failed")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--url", default="http://127.0.0.1:5080/graphql")
    parser.add_argument("--questions", type=Path, default=HERE / "guide-questions.jsonl", help="default: guide-questions.jsonl beside this program")
    parser.add_argument("--seeds", type=Path, default=seeds_folder(), help="folder of the five documents; default ../shared/seeds")
    parser.add_argument("--check", action="store_true", help="verify the questions against the documents and ask nobody")
    parser.add_argument("-v", "--verbose", action="store_true", help="print every question that failed, with its reply")
    arguments = parser.parse_args()
    if not arguments.seeds.is_dir():
        sys.exit(f"The folder \"{arguments.seeds}\" with the five documents is missing. Name it with --seeds.")

    questions = [json.loads(line) for line in arguments.questions.read_text(encoding="utf-8").splitlines()]
    if arguments.check:
        wrong = unsupported(questions, arguments.seeds)
        print("\n".join(wrong) or f"{len(questions)} questions stand in their documents")
        sys.exit(bool(wrong))
    run(arguments.url, questions, arguments.seeds, arguments.verbose)


if __name__ == "__main__":
    main()
