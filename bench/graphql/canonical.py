"""Turns the peers' data set (institutions.csv, courses.csv, sessions.csv) into the canonical input format.

Usage: canonical.py DATA OUT   writes OUT/institutions.csv and OUT/courses.json, in the order of the data set's ids.
"""
import csv
import json
import pathlib
import sys

CITY = "臺北市"


def main():
    data, out = map(pathlib.Path, sys.argv[1:3])
    out.mkdir(parents=True, exist_ok=True)
    with open(out / "institutions.csv", "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["code", "name", "kind", "city", "district", "address", "phone"])
        for row in read(data / "institutions.csv"):
            rows.writerow([row["id"], row["name"], "社區大學", CITY, row["district"], row["address"], row["phone"]])

    sessions = {}
    for row in read(data / "sessions.csv"):
        date, start = row["start"].split("T")
        sessions.setdefault(row["courseId"], []).append({"date": date, "startTime": start[:5], "endTime": row["end"].split("T")[1][:5]})
    with open(out / "courses.json", "w", encoding="utf-8") as file:
        json.dump([course(row, sessions.get(row["id"], [])) for row in read(data / "courses.csv")], file, ensure_ascii=False)


def course(row, sessions):
    return {
        "code": row["id"], "title": row["title"], "summary": row["summary"], "city": CITY, "district": row["district"],
        "category": row["category"], "fee": int(row["fee"]), "audience": row["audience"], "institutionCode": row["institutionId"],
        "sessions": sessions,
    }


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


if __name__ == "__main__":
    main()
