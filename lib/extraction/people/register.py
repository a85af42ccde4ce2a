"""People in a text: known ones by data/people.csv, unknown ones by title and form, office-holders by a dated table."""

from __future__ import annotations

from collections import Counter

from lib.extraction.document import Actor, Document, Register
from lib.extraction.people import unknown_people
from lib.extraction.people.known_people import full_name, in_office, is_leader, key, short_name, table
from lib.languages.tokens import Words, fold, forms, is_name_like, joined
from lib.model import PartialDate

LEAST_SHORT = 2


def add(document: Document) -> None:
    """Finds who is who in an article, then the people that each passage names."""
    document.register = register(document)
    for passage in document.passages:
        passage.people = find(passage.words, document.register)


def register(document: Document) -> Register:
    """Who is who in an article: full names first, then the short names that go back to them, or to who is in office."""
    runs = [passage.words for passage in document.passages]
    known: list[tuple[int, str]] = []
    shorts: dict[str, int] = {}
    for run in runs:
        for at in range(len(run)):
            if full := full_name(run, at):
                known.append((run[at].start, full[1]))
            if short := short_name(run, at):
                shorts.setdefault(short[1], run[at].start)
    found = Register()
    for first, last, run in unknown_people.find(runs):
        name = " ".join(run.surface(first, last).split())
        found.unknown.setdefault(key(name), name)
    for short, where in shorts.items():
        if name := who(short, where, known, document.published):
            found.short[short] = name
    for name in found.unknown.values():
        found.short.setdefault(key(name.split()[-1]), name)
    return found


def who(short: str, where: int, known: list[tuple[int, str]], when: PartialDate | None) -> str:
    """The person a short name means: named in full before it, else in office, else named in full later."""
    candidates = table()[1][short]
    named = [(start, name) for start, name in known if name in candidates]
    before = Counter(name for start, name in named if start < where)
    incumbent = sorted(name for name in candidates if in_office(name, when))
    after = Counter(name for _, name in named)
    if before:
        return before.most_common(1)[0][0]
    if len(short) > LEAST_SHORT or after:
        likely = [name for name in incumbent if name in after] or (incumbent if len(incumbent) == 1 else [])
        leading = [name for name in incumbent if is_leader(name)]
        return (likely or leading[:1] or [after.most_common(1)[0][0] if after else ""])[0]
    return ""


def find(run: Words, known: Register) -> list[Actor]:
    """The people named in a sentence, left to right."""
    found: list[Actor] = []
    at = 0
    while at < len(run):
        length, name, rule = named(run, at, known)
        if length:
            found.append(Actor(run[at].start, run[at + length - 1].end, name, "person", rule))
        at += length or 1
    return found


def named(run: Words, at: int, known: Register) -> tuple[int, str, str]:
    """The longest name that begins at a word: its length in words, whose it is, and the rule; 0 where none does."""
    if not is_name_like(run[at].text):
        return 0, "", ""
    full = full_name(run, at)
    if full:
        return *full, "full name in the table of people"
    for length in range(min(4, len(run) - at), 0, -1):
        window = run[at : at + length]
        if joined(run.text, window) and (name := known.unknown.get(" ".join(fold(token.text) for token in window))):
            return length, name, "name by a title, a verb of saying or a first name"
    if (short := short_name(run, at)) and short[1] in known.short:
        return short[0], known.short[short[1]], "short name of someone this article names, or in office"
    for length in (2, 1):
        window = run[at : at + length]
        lead = "".join(f"{fold(token.text)} " for token in window[:-1])
        found = next(
            (known.short[lead + form] for form in forms(window[-1].text, run.spoken) if lead + form in known.short), ""
        )
        if found and joined(run.text, window):
            return len(window), found, "family name of someone this article names"
    return 0, "", ""
