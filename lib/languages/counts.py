"""Numbers that stand by what happened: "12 soldiers", "four times with X". Dates, times and shares are none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from lib.languages import date_expressions, language
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.text import Span, one_line

DIGITS = re.compile(
    r"(?<![\w.,:/+(#°–-])(?<![$€£¥₩₽]\s)(?<![$€£¥₩₽])"
    r"(?:\d{1,3}(?:[ \u00a0\u202f.,’']\d{3})+|\d+(?:[.,]\d{1,2})?)"
    r"(?![\w/–-]|[.,:]\d|\)|[\s\u00a0\u202f]?[%‰°$€£¥₩₽])"
)
YEAR = re.compile(r"(?:1[89]|20)\d\d")
SEPARATOR = re.compile(r"[ \u00a0\u202f.,’'](?=\d{3})")
WORD = re.compile(r"[^\W\d_]+")
ORDINAL = re.compile(r"\.\s+\w")
STOP = re.compile(r"[.,;:!?()–—\"“”«»]")
LEAST_WORD = 2  # the words for one are articles in many languages
NEAR = 30  # characters between a trigger and the number that stands by it
WORDS_BEHIND = 2
STEM = 4  # letters by which two words are the same noun in different forms


@dataclass(frozen=True)
class Count:
    """A number of a sentence: its span, its value, the stems of the words behind it, and whom it is told of."""

    start: int
    end: int
    value: float
    surface: str
    nouns: tuple[str, ...] = ()
    of: str = ""

    @property
    def written(self) -> str:
        return f"{self.value:,.2f}".removesuffix("00").removesuffix(".")

    def counts_the_same(self, other: Count) -> bool:
        """Whether the noun behind one number stands behind the other too."""
        return bool({*self.nouns[:1]} & {*other.nouns} or {*other.nouns[:1]} & {*self.nouns})


def find(sentence: str, spoken: Language) -> list[Count]:
    """The counts of a sentence, left to right: in digits, or in the words that its language file gives."""
    return without_dates(sentence, numbers(sentence, spoken), spoken)


def numbers(sentence: str, spoken: Language) -> list[Count]:
    """Every number, parts of dates among them; two that stand side by side are left out."""
    found = sorted([*in_digits(sentence, spoken), *in_words(sentence, spoken)], key=lambda count: count.start)
    glued = {at for at, (a, b) in enumerate(zip(found, found[1:], strict=False)) if b.start - a.end <= 1}
    return [count for at, count in enumerate(found) if not {at, at - 1} & glued]


def without_dates(sentence: str, counts: list[Count], spoken: Language) -> list[Count]:
    dated = [(each.start, each.end) for each in date_expressions.find(sentence, spoken)] if counts else []
    return [count for count in counts if not any(a < count.end and count.start < b for a, b in dated)]


def by_trigger(sentence: str, spoken: Language, kind: str) -> Count | None:
    """The one number beside a trigger word of an event's type; None where there is none, or more than one."""
    found = numbers(sentence, spoken)
    triggers = compile_phrases(tuple(spoken.events.triggers.get(kind, ())))
    spans = [match.span() for match in triggers.finditer(sentence)] if found else []
    near = [count for count in found if any(is_beside(sentence, count, span) for span in spans)]
    near = without_dates(sentence, near, spoken)
    return near[0] if len(near) == 1 else None


def tallies(sentence: str, spoken: Language, people: Iterable[str]) -> dict[str, Count]:
    """How often each of several people is told of, "four times A, three times B": the number before each name."""
    named = sorted((place, name) for name in people if (place := mention(sentence, name)))
    counts = find(sentence, spoken) if len(named) > 1 else []
    told, before = {}, 0
    for (start, end), name in named:
        inside = [count for count in counts if before <= count.start and count.end <= start]
        if len(inside) == 1:
            told[name] = replace(inside[0], of=name)
        before = end
    return told if len(told) > 1 else {}


def mention(sentence: str, name: str) -> Span | None:
    """Where a part of a person's name first stands."""
    parts = [re.escape(part) + r"\w{0,3}" * (len(part) > 2) for part in name.split() if len(part) > 1]
    match = re.search(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", sentence) if parts else None
    return match.span() if match else None


def is_beside(sentence: str, count: Count, span: Span) -> bool:
    """Whether a number stands by a trigger in the same breath: few letters and no mark between them."""
    low, high = (count.end, span[0]) if count.end <= span[0] else (span[1], count.start)
    return 0 <= high - low <= NEAR and not STOP.search(sentence, low, high)


def in_digits(sentence: str, spoken: Language) -> Iterator[Count]:
    for match in DIGITS.finditer(sentence):
        ordinal = spoken.sentences.ordinal_dot and ORDINAL.match(sentence, match.end())
        if ordinal or YEAR.fullmatch(match.group()):
            continue
        plain = SEPARATOR.sub("", match.group()).replace(",", ".")
        end, factor = multiplied(sentence, match.end(), spoken)
        if "." not in plain or factor > 1:
            yield made(sentence, match.start(), end, round(float(plain) * factor, 2))


def in_words(sentence: str, spoken: Language) -> Iterator[Count]:
    numbers = number_words(spoken.code)
    if numbers:
        for match in compile_phrases(tuple(numbers)).finditer(sentence):
            if value := numbers.get(one_line(match.group().lower())):
                end, factor = multiplied(sentence, match.end(), spoken)
                yield made(sentence, match.start(), end, float(value * factor))


def made(sentence: str, start: int, end: int, value: float) -> Count:
    stop = STOP.search(sentence, end)
    behind = WORD.findall(sentence, end, stop.start() if stop else len(sentence))[:WORDS_BEHIND]
    nouns = tuple(word.casefold()[:STEM] for word in behind if len(word) >= STEM)
    return Count(start, end, value, sentence[start:end], nouns)


def multiplied(sentence: str, end: int, spoken: Language) -> tuple[int, int]:
    """Where a number ends together with "thousand" or "million" behind it, and by how much that multiplies."""
    word = WORD.match(sentence, end + 1) if sentence[end : end + 1].isspace() else None
    factor = multipliers(spoken.code).get(word[0].casefold(), 1) if word else 1
    return (word.end(), factor) if word and factor > 1 else (end, 1)


@cache
def number_words(code: str) -> dict[str, int]:
    return {word.lower(): value for word, value in language.get(code).dates.numbers.items() if value >= LEAST_WORD}


@cache
def multipliers(code: str) -> dict[str, int]:
    """The words that CLDR writes behind a number for thousands and millions."""
    from babel import Locale, UnknownLocaleError

    try:
        formats = Locale.parse(code).compact_decimal_formats.get("long", {})
    except (UnknownLocaleError, ValueError):
        return {}
    found = {}
    for patterns in formats.values():
        for size, pattern in patterns.items():
            shown, _, word = pattern.pattern.replace("\u00a0", " ").partition(" ")
            if word and set(shown) == {"0"}:
                found[word.strip("'").casefold()] = int(size) // 10 ** (len(shown) - 1)
    return found
