"""Words and phrases as language files give them, compiled.

`arri*` takes any ending, a space any space, `…` words between, `adds _ on` its subject before its particle, and
`came _ in.` only a particle that ends its clause. `{arrive|arrives} in` is written for both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import product
from typing import Any, NamedTuple

from lib.languages.scripts import LETTER, SIGNED, WITHOUT_SPACES

SEPARATOR = re.compile(r"(\s*…\s*|\*|\s+|['’])")
CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")
INSIDE = r"(?:[^.!?;:]|(?<=\d)[.:])"  # no sentence ends here: "on the 19. of June", "at 10:30"
ANY_ENDING, GAP = r"\w*", rf"\s(?:{INSIDE}{{0,120}}?\s)??"
SUBJECT = " _ "
PARTED = rf"(?=\s{INSIDE}{{{{1,120}}}}?\s{{}}(?!\w))"  # "fügte der Minister hinzu": the subject stands between
CLAUSE_END = r"(?=\s*(?:[^\w\s]|$))"
MANY = 4  # branches from which on one look at the next letter saves trying them all


class Hit(NamedTuple):
    """A phrase found: its span, and what the lexicon says of it."""

    start: int
    end: int
    value: Any


def spelled_out(phrase: str) -> list[str]:
    """A phrase with choices as the phrases it stands for: "{sit|sits} down" as "sit down" and "sits down"."""
    parts = CHOICE.split(phrase)
    return [
        "".join(each) for each in product(*(part.split("|") if at % 2 else [part] for at, part in enumerate(parts)))
    ]


def expression(phrase: str) -> str:
    """The regular expression of one phrase."""
    return "".join(pieces(phrase))


def pieces(phrase: str) -> tuple[str, ...]:
    """The regular expression of one phrase in its smallest parts: single letters, any ending, white space, a gap."""
    verb, parted, particle = phrase.partition(SUBJECT)
    if parted:
        end = CLAUSE_END if particle.endswith(".") else ""
        return (*pieces(verb), PARTED.format(re.escape(particle.removesuffix(".")) + end))
    ending = rf"{LETTER}*" if SIGNED.search(phrase) else ANY_ENDING
    return tuple(piece for part in SEPARATOR.split(phrase) for piece in pieces_of(part, ending))


def pieces_of(part: str, ending: str) -> Iterable[str]:
    if part.strip() == "…":
        return (GAP,)
    if part == "*":
        return (ending,)
    if part in ("'", "’"):
        return ("['’]",)
    return (r"\s+",) if part.isspace() else map(re.escape, part)


def alternatives(phrases: Iterable[str]) -> str:
    """One group of all phrases, those of most words first; a group that never matches where there are none."""
    by_words: dict[int, list[str]] = {}
    for phrase in sorted(set(phrases), key=longest_first):
        by_words.setdefault(separators(phrase), []).append(phrase)
    groups = [branches([pieces(phrase) for phrase in group]) for group in by_words.values()]
    return f"(?:{'|'.join(groups)})" if groups else r"(?!)"


def longest_first(phrase: str) -> tuple[int, int, str]:
    return -separators(phrase), -len(phrase), phrase


def separators(phrase: str) -> int:
    return len(SEPARATOR.split(phrase.replace("*", "")))


def branches(phrases: list[tuple[str, ...]]) -> str:
    """Phrases as a tree, in which every common beginning is tried once; a longer phrase comes before its beginning."""
    rests: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        rests.setdefault(phrase[0] if phrase else "", []).append(phrase[1:])
    ends = [] if rests.pop("", None) is None else [""]
    parts = [head + branches(each) if any(each) else head for head, each in rests.items()]
    if len(parts) + len(ends) == 1:
        return parts[0] if parts else ""
    letters = [head for head in rests if len(head.lstrip("\\")) == 1]
    look = f"(?=[{''.join(letters)}])" if len(letters) == len(rests) >= MANY and not ends else ""
    return f"(?:{look}(?:{'|'.join(parts)}))" if look else f"(?:{'|'.join([*parts, *ends])})"


@cache
def compile_phrases(phrases: tuple[str, ...]) -> re.Pattern:
    """A pattern that finds any of the phrases as whole words; anywhere, in scripts without spaces between words."""
    glued = [phrase for phrase in phrases if WITHOUT_SPACES.match(phrase)]
    spaced = [phrase for phrase in phrases if phrase not in glued] if glued else phrases
    letter = LETTER if any(map(SIGNED.search, phrases)) else r"\w"
    words = rf"(?<!{letter}){alternatives(spaced)}(?!{letter})"
    return re.compile(f"(?:{words}|{alternatives(glued)})" if glued else words, re.IGNORECASE)


class Lexicon:
    """Phrases with a value each."""

    def __init__(self, entries: Mapping[str, Any]):
        self._pattern = compile_phrases(tuple(entries))
        ordered = sorted(entries.items(), key=lambda entry: (-len(entry[0]), entry[0]))
        self._parted = [(phrase, value) for phrase, value in ordered if SUBJECT in phrase]
        self._entries = [(phrase, core(phrase), value) for phrase, value in ordered if SUBJECT not in phrase]
        self._value = lru_cache(4096)(self._look_up)

    def __bool__(self) -> bool:
        return bool(self._parted or self._entries)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Hit]:
        """The hits, left to right, longest first, without overlaps."""
        for match in self._pattern.finditer(text, start, len(text) if end is None else end):
            yield Hit(match.start(), match.end(), self._value_of(match))

    def _value_of(self, match: re.Match) -> Any:
        for phrase, value in self._parted:
            if is_parted(phrase, match):
                return value
        return self._value(match.group())

    def _look_up(self, surface: str) -> Any:
        folded = surface.casefold()
        likely = [entry for entry in self._entries if entry[1] in folded]
        return next(value for phrase, _, value in (*likely, *self._entries) if whole(phrase).fullmatch(surface))


def is_parted(phrase: str, match: re.Match) -> bool:
    """Whether a match is the verb of a parted phrase, whose particle stands behind the match."""
    found = whole(phrase).match(match.string, match.start(), match.endpos)
    return found is not None and found.end() == match.end()


def core(phrase: str) -> str:
    """The longest stretch of a phrase that stands in every text it matches, but for case."""
    return max(SEPARATOR.split(phrase)[::2], key=len).casefold()


@lru_cache(4096)
def whole(phrase: str) -> re.Pattern:
    return re.compile(expression(phrase), re.IGNORECASE)
