"""Writes a city catalogue and residents' questions with machine-checkable gold.

    generate.py OUT [--today D] [--seed N] [--per-topic N] [--topics FILE] [--wishes FILE]
                    [--phrasings all|first|second]

OUT receives courses.csv and institutions.csv in the canonical columns, consults.jsonl and gold.json in the shapes
that ../shared/eval/run.py reads. The topics are in topics.json, the wishes and their corrections in wishes.json, unless
other files are named; README.md says what each field means. The same arguments always give the same files.
"""
import argparse
import csv
import datetime as dt
import json
import random
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
TAIPEI = dt.timezone(dt.timedelta(hours=8))

DISTRICTS = ["中正區", "七堵區", "暖暖區", "仁愛區", "中山區", "安樂區", "信義區"]
KINDS = ["社區大學", "樂齡學習中心", "新住民學習中心", "家庭教育中心", "圖書館", "社區多功能學習中心", "職業訓練單位"]
WEEKDAYS = "一二三四五六日"
# Start and end of a lesson. No start lies between 16:00 and 18:00, so "afternoon" and "evening" cannot be argued about.
SLOTS = [("09:00", "11:00"), ("09:30", "11:30"), ("10:00", "12:00"), ("13:30", "15:30"), ("14:00", "16:00"),
         ("15:00", "17:00"), ("18:30", "20:30"), ("19:00", "21:00"), ("19:30", "21:00")]
FEES = [0, 0, 0, 200, 350, 600, 900, 1200, 1600, 2400, 3200]
# Days from today to the first lesson. Registration closes 3 days before it, so none closes within a week of today.
STARTS = [-60, -20, 12, 21, 33, 47, 60, 90]
REGISTRATION_DAYS = 60
AUDIENCE_AGE = {"高齡者": 55}
TIME_KEYS = {"hourMin", "hourMax"}


@dataclass(frozen=True)
class Course:
    """A row of courses.csv (canonical column -> cell) beside what the gold says of it.

    gold has the fields run.py reads; open: registration has not closed and a seat is left (it may still be upcoming);
    now: open, and registration has begun.
    """
    row: dict
    gold: dict
    now: bool


@dataclass(frozen=True)
class Wish:
    """One wish as said (text), its kind in wishes.json, and the constraints it sets (hard)."""
    kind: str
    text: str
    hard: dict


def institutions(rng):
    """One institution of each kind in each district, with made-up addresses and telephone numbers."""
    places = [(district, kind) for kind in KINDS for district in DISTRICTS]
    return [dict(機構編號=f"EVI{number:02d}", 機構名稱=f"{district[:-1]}{kind.replace('單位', '中心')}", 類型=kind, 行政區=district,
                 地址=f"基隆市{district}範例街{rng.randint(1, 180)}號", 電話=f"02-2400-{rng.randint(1000, 9999)}", 電子郵件="", 網址="",
                 緯度="", 經度="", 開放時間="週二至週日 09:00-17:00", 無障礙設施="電梯、坡道")
            for number, (district, kind) in enumerate(places, 1)]


def roc(day):
    """A date as city offices print it, e.g. 115/12/03."""
    return f"{day.year - 1911}/{day.month:02d}/{day.day:02d}"


def course(rng, number, topic, place, today):
    """A course of the topic at the place, its times, fee, mode and seats drawn at random."""
    begins, ends = rng.choice(SLOTS)
    weekday, fee, mode = rng.randrange(7), rng.choice(FEES), rng.choice(["實體"] * 7 + ["線上"] * 2 + ["混成"])
    min_age = AUDIENCE_AGE.get(topic["audience"]) or rng.choice([0, 18])
    capacity = rng.choice([12, 20, 25, 40])
    enrolled = rng.choice([0, 4, 9, capacity])
    starts = today + dt.timedelta(days=rng.choice(STARTS))
    closes = starts - dt.timedelta(days=3)
    opens = closes - dt.timedelta(days=REGISTRATION_DAYS)
    voucher, accessible = rng.random() < 0.5, rng.random() < 0.65
    code = f"EV{number:05d}"
    row = dict(
        課程編號=code, 課程名稱=f"{rng.choice(topic['titles'])}{rng.choice(['', '', '（春季）', '－第二期', '【小班】'])}",
        開課單位編號=place["機構編號"], 開課單位=place["機構名稱"], 行政區=place["行政區"], 上課地點=f"{place['機構名稱']}{rng.randint(1, 4)}樓教室",
        類別=topic["category"], 簡介=topic["summary"], 招生對象=topic["audience"] or "一般民眾", 年齡下限=min_age or "", 年齡上限="",
        上課方式=mode, 授課語言="中文", 費用="免費" if fee == 0 else rng.choice([str(fee), f"{fee:,}元"]), 費用說明="",
        可用學習券="是" if voucher else "否", 無障礙="是" if accessible else "否", 名額=capacity, 已報名=enrolled,
        報名開始=roc(opens), 報名截止=roc(closes), 開課日期=roc(starts), 結束日期=roc(starts + dt.timedelta(weeks=10)),
        上課時間=f"{rng.choice(['每週', '週'])}{WEEKDAYS[weekday]} {begins}-{ends}", 先修="", 網址=f"https://courses.example.org/{code}")
    is_open = closes >= today and enrolled < capacity
    gold = dict(topic=topic["id"], district=place["行政區"], fee=fee, wd=weekday, h=int(begins[:2]), mode=mode,
                accessible=accessible, voucher=voucher, open=is_open, minAge=min_age)
    return Course(row, gold, is_open and opens <= today)


def fits(gold, hard, strict):
    """Whether a course keeps every hard wish.

    strict: an adviser must find it. Otherwise it may show it as well: an online course meets any district that was not
    insisted on and any wish for accessibility, and a blended one counts as online, as run.py has it.
    """
    online = gold["mode"] == "線上"
    lenient_online = online and not strict
    return all((
        "district" not in hard or gold["district"] in hard["district"] or (lenient_online and not hard.get("only")),
        "feeMax" not in hard or gold["fee"] <= hard["feeMax"],
        "weekdays" not in hard or gold["wd"] in hard["weekdays"],
        "hourMin" not in hard or gold["h"] >= hard["hourMin"],
        "hourMax" not in hard or gold["h"] < hard["hourMax"],
        "mode" not in hard or online or (not strict and gold["mode"] == "混成"),
        "accessible" not in hard or gold["accessible"] or lenient_online,
        "voucher" not in hard or gold["voucher"],
        "age" not in hard or gold["minAge"] <= hard["age"],
    ))


def fill(template, values):
    """The template with "{slot}" replaced: in text by the slot's words, as a whole JSON value by its value."""
    if isinstance(template, dict):
        return {key: fill(value, values) for key, value in template.items()}
    if isinstance(template, list):
        return [fill(item, values) for item in template]
    if isinstance(template, str) and template.startswith("{"):
        return values[template.strip("{}")]
    return template


def draw_wish(rng, wishes, kind, language):
    """A wish of the kind in one of its phrasings, its slots filled."""
    slots = {name: rng.choice(entries) for name, entries in wishes["slots"].items()}
    others = [entry for entry in wishes["slots"]["district"] if entry["value"] != slots["district"]["value"]]
    slots["district2"] = rng.choice(others)
    if "sets" in kind:
        slots["set"] = rng.choice(kind["sets"])
    text = rng.choice(kind["phrases"][language]).format(**{name: entry[language] for name, entry in slots.items()})
    return Wish(kind["kind"], text, fill(kind["hard"], {name: entry["value"] for name, entry in slots.items()}))


def compatible(hard, added):
    """Whether a further wish can be said in the same breath: it sets nothing twice, and nobody asks where to go online."""
    place_and_online = {"mode"} & (set(hard) | set(added)) and {"district", "accessible"} & (set(hard) | set(added))
    two_times = TIME_KEYS & set(hard) and TIME_KEYS & set(added)
    return not (set(hard) & set(added) or two_times or place_and_online)


def draw_wishes(rng, wishes, count, language):
    """Up to count compatible wishes and the constraints they set together."""
    said, hard = [], {}
    for kind in rng.sample(wishes["kinds"], count):
        wish = draw_wish(rng, wishes, kind, language)
        if compatible(hard, wish.hard):
            said.append(wish)
            hard.update(wish.hard)
    return said, hard


def correct(rng, wishes, said, hard):
    """A last turn that takes one wish back: its text and the constraints left; None where no correction suits.

    A correction suits when it changes something and what it drops was set by the wish it names and by no other.
    """
    choices = []
    for correction in wishes["corrections"]:
        for wish in said:
            dropped = set(correction["drops"])
            others = {key for other in said if other is not wish for key in other.hard}
            left = {key: value for key, value in hard.items() if key not in dropped} | correction["hard"]
            if wish.kind in correction["of"] and not dropped & others and left != hard:
                choices.append((rng.choice(correction["phrases"]), left))
    return rng.choice(choices) if choices else None


def asks(topic):
    """(style, language, ask) of every ask: "plain" where it names the subject, "told" where it tells of a situation."""
    yield "plain", "zh", topic["plain"]
    yield from (("told", language, ask) for language, told in topic["asks"].items() for ask in told)


def consults(rng, topics, wishes, courses):
    """Every ask alone, with wishes in one turn, with wishes over several turns, and with one taken back at the end.

    Each is a line of consults.jsonl; its id begins with the ask's style.
    """
    by_topic = {topic["id"]: [c for c in courses if c.gold["topic"] == topic["id"]] for topic in topics}

    def consult(turns, topic, hard):
        own = by_topic[topic["id"]]
        sure = sum(c.now and fits(c.gold, hard, strict=True) for c in own)
        shown = any(c.gold["open"] and fits(c.gold, hard, strict=False) for c in own)
        return dict(turns=turns, topic=topic["id"], hard=hard, answerable=sure > 0, either=shown and not sure, gold=sure)

    number = 0
    for topic in topics:
        for style, language, ask in asks(topic):
            for question in [consult([ask], topic, {}), *with_wishes(rng, wishes, topic, ask, language, consult)]:
                number += 1
                yield dict(id=f"{style}{number:04d}", **question)


def with_wishes(rng, wishes, topic, ask, language, consult):
    """The ask with one to three wishes: in one turn and, in Chinese, over several turns and corrected."""
    # Newcomers' languages ask alone: their wishes would test translation, not advice.
    if language not in ("zh", "en"):
        return

    comma = "，" if language == "zh" else ", "
    said, hard = draw_wishes(rng, wishes, rng.choice([1, 2, 3]), language)
    texts = [wish.text for wish in said]
    yield consult([comma.join(texts + [ask] if rng.random() < 0.2 else [ask] + texts)], topic, hard)
    if language != "zh":
        return

    if len(said) > 1:
        yield consult([ask] + texts, topic, hard)
    correction = correct(rng, wishes, said, hard)
    if correction and rng.random() < 0.6:
        text, left = correction
        yield consult([comma.join([ask] + texts), text] if rng.random() < 0.5 else [ask] + texts + [text], topic, left)


def write_csv(path, rows):
    """Rows as UTF-8 CSV, the first row's keys as heads."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def half(phrases, which):
    """Every second phrasing, from the first or the second on; all of them where that would leave none."""
    return phrases if which == "all" else phrases[["first", "second"].index(which)::2] or phrases


def of_half(wishes, which):
    """The wishes with a half of their phrasings, so that those not read yet can be measured alone."""
    kinds = [kind | {"phrases": {language: half(phrases, which) for language, phrases in kind["phrases"].items()}} for kind in wishes["kinds"]]
    return wishes | {"kinds": kinds, "corrections": [one | {"phrases": half(one["phrases"], which)} for one in wishes["corrections"]]}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path, help="folder to write into; made when missing")
    parser.add_argument("--today", type=dt.date.fromisoformat, default=dt.datetime.now(TAIPEI).date(), help="default: today in Taipei")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--per-topic", type=int, default=24, help="courses a topic; default 24")
    parser.add_argument("--topics", type=Path, default=HERE / "topics.json", help="default: topics.json beside this program")
    parser.add_argument("--wishes", type=Path, default=HERE / "wishes.json", help="default: wishes.json beside this program")
    parser.add_argument("--phrasings", choices=["all", "first", "second"], default="all", help="which half of each kind's phrasings, by turns; default all")
    arguments = parser.parse_args()

    rng = random.Random(arguments.seed)
    topics = json.loads(arguments.topics.read_text(encoding="utf-8"))
    wishes = of_half(json.loads(arguments.wishes.read_text(encoding="utf-8")), arguments.phrasings)
    places = institutions(rng)
    numbered = enumerate((topic for topic in topics for _ in range(arguments.per_topic)), 1)
    courses = [course(rng, number, topic, rng.choice(places), arguments.today) for number, topic in numbered]
    questions = list(consults(rng, topics, wishes, courses))

    arguments.out.mkdir(parents=True, exist_ok=True)
    write_csv(arguments.out / "courses.csv", rng.sample([c.row for c in courses], len(courses)))
    write_csv(arguments.out / "institutions.csv", places)
    with open(arguments.out / "consults.jsonl", "w", encoding="utf-8") as file:
        file.writelines(json.dumps(question, ensure_ascii=False) + "\n" for question in questions)
    gold = {c.row["課程編號"]: c.gold for c in courses}
    (arguments.out / "gold.json").write_text(json.dumps(gold, ensure_ascii=False), encoding="utf-8")
    answerable = sum(question["answerable"] for question in questions)
    print(f"{len(courses)} courses, {len(places)} institutions, {len(questions)} consults, {answerable} answerable")


if __name__ == "__main__":
    main()
