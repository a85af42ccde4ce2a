"""Annotated articles of our own, one YAML file each: made into the text and the gold that the scorer reads.

language: de
outlet: null
title: Macron in Berlin empfangen
published: {date: 2024-05-07, basis: stated}      # accept: further answers
text:                                             # a paragraph an item, in reading order
  - title: Macron in Berlin empfangen
  - other: "Berlin, 7. Mai 2024 (Agentur)"
  - body: ["Erster Satz.", "Zweiter Satz."]       # sentences, joined by a space
  - caption: …                                    # also: heading
places:
  - {name: Berlin, kind: city, country: DE, lat: 52.52, lon: 13.40, forms: [Berlin, Berlins],
     metonym_in: [3], not_in: [5]}                # sentences, counted from 1 over all but `other`
quotes:
  - {sentence: 2, kind: direct, text: …, speaker: Emmanuel Macron, speaker_accept: [], optional: false}
events:
  - {type: MEET, date: 2024-05-07, place: Berlin, participants: […], sentences: [1, 2], planned: false, core: true,
     happening: berlin-talks}                     # and date_accept, place_accept, type_accept, participants_accept
"""

from __future__ import annotations

import json
import re
from datetime import date
from itertools import chain
from pathlib import Path

import yaml

OUTSIDE_SENTENCES = "other"


def write(folder: Path, out: Path, only: list[str] | None = None) -> None:
    """Texts to `out`/articles and gold to `out`/gold, for every annotated article, or those of these languages."""
    for name in ("articles", "gold"):
        (out / name).mkdir(parents=True, exist_ok=True)
    for path in sorted(folder.glob("*.yaml")):
        try:
            text, gold = made(yaml.safe_load(path.read_text("utf-8")), f"{path.stem}.txt")
        except (KeyError, TypeError, ValueError, AttributeError, yaml.YAMLError) as error:
            raise ValueError(f"{path}: {error!r}") from error
        if only and gold["language"] not in only:
            continue
        (out / "articles" / gold["file"]).write_text(text, "utf-8")
        (out / "gold" / f"{path.stem}.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1), "utf-8")


def made(article: dict, file: str) -> tuple[str, dict]:
    lines, sentences = [], []
    for number, paragraph in enumerate(article["text"], start=1):
        ((role, words),) = paragraph.items()
        several = words if isinstance(words, list) else [words]
        lines.append(" ".join(several))
        if role != OUTSIDE_SENTENCES:
            flag = {} if role == "body" else {role: True}
            sentences += [{"line": number, "source": sentence, "english": "", **flag} for sentence in several]
    published = plain(article["published"]) or {}
    gold = {
        "file": file,
        "language": article["language"],
        "outlet": article.get("outlet"),
        "title": article.get("title"),
        "published": {"date": None, "accept": [], **published},
        "sentences": sentences,
        "places": places(article.get("places") or [], sentences, lines),
        "quotes": [quote(plain(each), sentences, lines) for each in article.get("quotes") or []],
        "events": [event(plain(each), sentences) for each in article.get("events") or []],
    }
    return "\n".join(lines) + "\n", gold


def plain(value):
    """YAML reads a day as a date: the scorer wants ISO text."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else str(value) if type(value) is int and value > 999 else value


def event(entry: dict, sentences: list[dict]) -> dict:
    evidence = [sentences[number - 1]["source"] for number in entry.pop("sentences")]
    if also := entry.get("participants_accept"):  # one list of names, or several
        entry["participants_accept"] = list(
            dict.fromkeys(chain.from_iterable(each if isinstance(each, list) else [each] for each in also))
        )
    return {"planned": False, "participants": [], "place": None, "date": None, **entry, "evidence": evidence} | (
        {"cluster": entry["happening"]} if entry.get("happening") else {}
    )


def quote(entry: dict, sentences: list[dict], lines: list[str]) -> dict:
    sentence = sentences[entry.pop("sentence") - 1]
    line = lines[sentence["line"] - 1]
    at = line.find(entry["text"], line.index(sentence["source"]))
    if at < 0:
        raise ValueError(f"a quote that the line does not hold: {entry['text']}")
    return {**entry, "line": sentence["line"], "col": at + 1}


def places(entries: list[dict], sentences: list[dict], lines: list[str]) -> list[dict]:
    """Every form of a name wherever it stands in the prose; the longer name first, so that no form counts inside it."""
    forms = sorted(((form, entry) for entry in entries for form in entry["forms"]), key=lambda each: -len(each[0]))
    mentions: dict[int, list[dict]] = {id(entry): [] for entry in entries}
    unseen = {(form, entry["name"]) for form, entry in forms}
    for number, sentence in enumerate(sentences, start=1):
        start, free = lines[sentence["line"] - 1].index(sentence["source"]), sentence["source"]
        for form, entry in forms:
            if number in entry.get("not_in", []):
                continue
            for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", free):
                unseen.discard((form, entry["name"]))
                free = free[: match.start()] + "\0" * len(form) + free[match.end() :]
                if not sentence.keys() & {"title", "heading", "caption"}:
                    metonym = number in entry.get("metonym_in", [])
                    mention = {
                        "text": form,
                        "line": sentence["line"],
                        "col": start + match.start() + 1,
                        "metonym": metonym,
                    }
                    mentions[id(entry)].append(mention)
    if unseen:
        raise ValueError(f"names that no sentence holds: {sorted(unseen)}")
    private = ("forms", "metonym_in", "not_in")
    return [
        {key: value for key, value in entry.items() if key not in private} | {"mentions": mentions[id(entry)]}
        for entry in entries
    ]
