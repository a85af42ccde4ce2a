"""Foreign people in other scripts, by the parts of their names: "에밀리 워커" is Emily Walker, "Джон Смит" John Smith.

data/name_parts.csv lists given names and family names of many countries with the ways in which newspapers write them.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from typing import NamedTuple

from lib.extraction.people import known_people, transliteration
from lib.extraction.people.name_words import is_caseless, is_title, openers, small_words
from lib.extraction.people.people_words import lexica
from lib.languages.language import FIRST_SYLLABIC, Language
from lib.languages.tokens import Words, folded, forms
from lib.model import DATA
from lib.text import fold

COLUMNS = ("hangul", "arabic", "russian", "ukrainian")
ALIKE = 0.7  # from which on a listed name is but another spelling of what the letters give: "Natalya", "Natalia"
GIVEN, FAMILY, BOTH = "given", "family", "both"
TURNED = "turned"  # of names whose family name stands first, and last in English
LONGEST_PART, LONGEST_NAME = 3, 4  # words
LEAST_SYLLABLES, LEAST_LETTERS = 4, 3  # of a whole name, of each part of one
LEAST_ALONE = 2  # letters or syllables of a family name by itself
ARTICLE = "al-"


class Part(NamedTuple):
    """A part of a name as English writes it, what it may be, and whether English turns such names round."""

    name: str
    kind: str
    order: str


@cache
def table() -> dict[str, tuple[Part, ...]]:
    """What stands in another script, folded → the parts that it may be, the more common ones first."""
    found: dict[str, list[Part]] = defaultdict(list)
    with open(DATA / "name_parts.csv", encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            part = Part(row["part"], row["kind"], row["order"])
            for written in (each for column in COLUMNS for each in row[column].split("|") if each):
                found[fold(written)].append(part)
    return {written: tuple(parts) for written, parts in found.items()}


def in_english(name: str, spoken: Language) -> str:
    """A name of two parts or more without capitals as English writes it; "" where a part of it is not listed."""
    parts = parts_of(tuple(name.split()), spoken) if is_caseless(name) else ()
    if len(parts) < 2:
        return ""
    ordered = (*parts[1:], parts[0]) if is_turned(name, parts) else parts
    return " ".join(part.name for part in ordered)


def spelled(name: str, spoken: Language) -> str:
    """A name without capitals part by part: as listed, or as English would spell the letters of what is not."""
    words = tuple(name.split())
    found = (
        part.name if part else transliteration.in_english(words[end - 1], spoken.code, end == len(words))
        for end, part in walked(words, spoken)
    )
    return " ".join(found)


def family_in_english(name: str, spoken: Language) -> str:
    """A family name by itself and without capitals as English writes it; "" where none is listed."""
    is_alone = is_caseless(name) and " " not in name and len(name) >= LEAST_ALONE
    parts = parts_of((name,), spoken) if is_alone else ()
    return next((part.name for part in parts if part.kind != GIVEN), "")


def of_foreigner(words: list[str], by_letters: list[str]) -> list[str]:
    """The parts of a name by their letters, or as they are listed where one of them is another: "Джон Смит"."""
    if not any(map(is_another, words, by_letters)):
        return by_letters
    parts = enumerate(zip(words, by_letters, strict=True))
    return [as_listed(word, letters, at == len(words) - 1) for at, (word, letters) in parts]


def is_another(word: str, by_letters: str) -> bool:
    """Whether a part is listed, and as no spelling of what its letters give: "Уокер" is Walker, not Uoker."""
    listed = table().get(fold(word), ())
    likeness = (SequenceMatcher(None, by_letters.lower(), part.name.lower()).ratio() for part in listed)
    return bool(listed) and max(likeness) < ALIKE


def as_listed(word: str, by_letters: str, is_last: bool) -> str:
    if not (listed := table().get(fold(word), ())):
        return by_letters
    return min(listed, key=lambda part: part.kind not in (FAMILY if is_last else GIVEN, BOTH)).name


def is_turned(name: str, parts: tuple[Part, ...]) -> bool:
    """Whether a family name stands first, which English puts last: Japanese names in Korean writing."""
    return name[0] >= FIRST_SYLLABIC and parts[0].order == TURNED == parts[-1].order


def parts_of(words: tuple[str, ...], spoken: Language) -> tuple[Part, ...]:
    """The parts that words are, from the first to the last; none where one is not listed."""
    found: list[Part] = []
    for _, part in walked(words, spoken):
        if not part:
            return ()
        found.append(part)
    return tuple(found)


def walked(words: tuple[str, ...], spoken: Language) -> Iterator[tuple[int, Part | None]]:
    """The longest listed parts, one behind the other, each with the word behind it; None for a word that is in none."""
    at = 0
    while at < len(words):
        ends = range(min(len(words), at + LONGEST_PART), at, -1)
        listed = ((end, part_of(" ".join(words[at:end]), spoken, end == len(words))) for end in ends)
        at, part = next((each for each in listed if each[1]), (at + 1, None))
        yield at, part


def part_of(written: str, spoken: Language, is_last: bool) -> Part | None:
    """The part that words are, of several rather a family name at the end and a given one before it."""
    kind = FAMILY if is_last else GIVEN
    for form in forms_of_name(written, spoken) if is_last else (fold(written),):
        if listed := table().get(form):
            return min(listed, key=lambda part: part.kind not in (kind, BOTH))
        if family := definite_family(form, spoken):
            return family
    return None


def forms_of_name(written: str, spoken: Language) -> Iterator[str]:
    """A word and what it may be without what is written onto its end."""
    return (form for form in forms(written, spoken) if written.startswith(form[0]))


def definite_family(form: str, spoken: Language) -> Part | None:
    """A family name that stands with an article, and is listed without: "al-Haddad"."""
    article = next((each for each in spoken.names.definite if form.startswith(each)), "")
    listed = table().get(form.removeprefix(article), ()) if article else ()
    return next((part._replace(name=ARTICLE + part.name) for part in listed if part.kind != GIVEN), None)


def find(run: Words) -> Iterator[tuple[int, int]]:
    """The names of a sentence that are a given name and a family name: their first word, and one behind the last."""
    at = 0 if any(is_caseless(token.text) for token in run) else len(run)
    while at < len(run):
        known = known_people.full_name(run, at)
        end = at + known[0] if known else end_of_name(run, at)
        if end > at and not known:
            yield at, end
        at = max(end, at + 1)


def end_of_name(run: Words, first: int) -> int:
    """One behind the last word of the name that begins at a word, the longest; the word itself where none does."""
    last = first + 1
    while last < min(len(run), first + LONGEST_NAME) and run.gap(last) == " ":
        last += 1
    for end in range(last, first + 1, -1):
        words = tuple(token.text for token in run[first:end])
        if goes_on(run, end):
            return first
        is_listed = is_long_enough(words) and is_name(words[0], parts_of(words, run.spoken))
        if is_listed and all(may_be_part(run, at) for at in range(first, end)):
            return end
    return first


def goes_on(run: Words, end: int) -> bool:
    """Whether another part of a name follows, behind which something stands that is not listed: "bin X"."""
    return end < len(run) and run.gap(end) == " " and fold(run[end].text) in table() and may_be_part(run, end)


def is_long_enough(words: tuple[str, ...]) -> bool:
    """Whether words are so long that they are hardly others than a name's."""
    if words[0][0] >= FIRST_SYLLABIC:
        return sum(map(len, words)) >= LEAST_SYLLABLES
    return all(len(word) >= LEAST_LETTERS for word in (words[0], words[-1]))


def may_be_part(run: Words, at: int) -> bool:
    """Whether a word is no title, no small word of the language, and begins no known person's name."""
    word, spoken = run[at].text, run.spoken
    is_other = is_title(word, spoken) or any(
        fold(word) in listed(spoken) for listed in (openers, small_words, weekdays)
    )
    return not is_other and not is_demonym(word, spoken) and not known_people.full_name(run, at)


def is_demonym(word: str, spoken: Language) -> bool:
    return any(hit.end == len(word) for hit in lexica(spoken)["demonym"].finditer(word))


@cache
def weekdays(spoken: Language) -> frozenset[str]:
    return folded(tuple(spoken.weekdays))


def is_name(name: str, parts: tuple[Part, ...]) -> bool:
    """Whether parts are a given name with a family name behind it, or before it where names are turned round."""
    if len(parts) < 2:
        return False
    if is_turned(name, parts):
        return parts[0].kind != GIVEN and parts[-1].kind != FAMILY
    return parts[0].kind != FAMILY and parts[-1].kind != GIVEN
