"""Words and phrases as language files give them, compiled.

`arri*` takes any ending, a space any space, `…` words between, `adds _ on` its subject before its particle, and
`came _ in.` only a particle that ends its clause. `{arrive|arrives} in` is written for both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache, partial
from itertools import product
from typing import Any, NamedTuple, cast

from lib.languages.phrases import Phrases
from lib.languages.scripts import LETTER, SIGNED, WITHOUT_SPACES
from lib.text import fold

SEPARATOR = re.compile(r"(\s*…\s*|\*|\s+|['’])")
CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")
INSIDE = r"(?:[^.!?;:]|(?<=\d)[.:])"  # no sentence ends here: "on the 19. of June", "at 10:30"
ANY_ENDING, GAP = r"\w*", rf"\s(?:{INSIDE}{{0,120}}?[\s'’])??"
SUBJECT = " _ "
OPEN = re.compile(r"\s*…\s*|\*")  # where a phrase may hold anything
PARTED = rf"(?=\s{INSIDE}{{{{1,120}}}}?\s{{}}(?!\w))"  # "fügte der Minister hinzu": the subject stands between
CLAUSE_END = r"(?=\s*(?:[^\w\s]|$))"
FEW = 100  # phrases up to which compiling all of them costs less than looking them up
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
def compile_phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """What finds any of the phrases as whole words; anywhere, in scripts without spaces between words.

    Of many phrases it is a Phrases, which answers as a compiled expression does.
    """
    if len(phrases) < FEW or any(map(SIGNED.search, phrases)) or any(map(WITHOUT_SPACES.match, phrases)):
        return re.compile(written_out(phrases), re.IGNORECASE)
    return cast("re.Pattern[str]", looked_up(phrases))


def looked_up(phrases: tuple[str, ...]) -> Phrases:
    return Phrases(phrases, any_of, partial(written_out, phrases))


def written_out(phrases: tuple[str, ...]) -> str:
    """One regular expression of all phrases."""
    glued = [phrase for phrase in phrases if WITHOUT_SPACES.match(phrase)]
    spaced = [phrase for phrase in phrases if phrase not in glued] if glued else phrases
    letter = LETTER if any(map(SIGNED.search, phrases)) else r"\w"
    words = rf"(?<!{letter}){alternatives(spaced)}(?!{letter})"
    return f"(?:{words}|{alternatives(glued)})" if glued else words


def is_behind(phrases: re.Pattern[str] | Phrases, text: str, at: int, gaps: Iterable[re.Pattern[str]]) -> bool:
    """Whether a phrase stands behind a position, one of several gaps on."""
    between = (gap.match(text, at) for gap in gaps)
    return any(match is not None and phrases.match(text, match.end()) for match in between)


def is_right_before(phrases: re.Pattern[str] | Phrases, text: str, start: int, end: int) -> bool:
    """Whether nothing but white space stands between a phrase that begins behind `start` and the end."""
    if isinstance(phrases, Phrases):
        return phrases.search(text, start, end, then=r"\s+$") is not None
    return re.compile(rf"{phrases.pattern}\s+$", re.IGNORECASE).search(text, start, end) is not None


@lru_cache(50_000)
def any_of(phrases: tuple[str, ...], then: str) -> re.Pattern[str]:
    """Any of some phrases where a word begins, and what must stand behind it."""
    return re.compile(rf"{alternatives(phrases)}(?!\w){then}", re.IGNORECASE)


class Lexicon:
    """Phrases with a value each."""

    def __init__(self, entries: Mapping[str, Any]):
        self._phrases = compile_phrases(tuple(entries))
        self._entries = dict(sorted(entries.items(), key=lambda entry: (-len(entry[0]), entry[0])))
        self._order = {phrase: at for at, phrase in enumerate(self._entries)}
        self._likely = lru_cache(4096)(self._look_up)

    def __bool__(self) -> bool:
        return bool(self._entries)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Hit]:
        """The hits, left to right, longest first, without overlaps."""
        for match in self._phrases.finditer(text, start, len(text) if end is None else end):
            yield Hit(match.start(), match.end(), self._value_of(match))

    def _value_of(self, match: re.Match) -> Any:
        parted, value = self._likely(match.group())
        for phrase in parted:
            if is_parted(phrase, match):
                return self._entries[phrase]
        return value

    def _look_up(self, surface: str) -> tuple[list[str], Any]:
        """The parted phrases that a match may be, and the value of the longest other one that it is."""
        several = self._fitting(surface)
        parted = [phrase for phrase in several if SUBJECT in phrase]
        others = [phrase for phrase in several if SUBJECT not in phrase]
        fits = others if len(several) == 1 else (phrase for phrase in others if is_whole(phrase, surface))
        return parted, next((self._entries[phrase] for phrase in fits), None)

    def _fitting(self, surface: str) -> list[str]:
        if not isinstance(self._phrases, Phrases):
            return list(self._entries)
        return sorted(self._phrases.fitting_at(surface), key=self._order.__getitem__)


def is_whole(phrase: str, surface: str) -> bool:
    """Whether a surface is all of a phrase; by its letters where they decide, as compiling each phrase is dear."""
    head, tail = ends(phrase)
    if not tail and not OPEN.search(phrase):
        return plain(surface) == head
    letters = plain(surface)
    return letters.startswith(head) and letters.endswith(tail) and whole(phrase).fullmatch(surface) is not None


@lru_cache(50_000)
def ends(phrase: str) -> tuple[str, str]:
    """What a phrase begins and ends with, up to what may be anything."""
    parts = OPEN.split(plain(phrase))
    return parts[0], parts[-1] if len(parts) > 1 else ""


@lru_cache(4096)
def plain(text: str) -> str:
    """A text in small letters with single spaces and straight apostrophes."""
    return " ".join(fold(text).split())


def is_parted(phrase: str, match: re.Match) -> bool:
    """Whether a match is the verb of a parted phrase, whose particle stands behind the match."""
    found = whole(phrase).match(match.string, match.start(), match.endpos)
    return found is not None and found.end() == match.end()


@lru_cache(4096)
def whole(phrase: str) -> re.Pattern:
    return re.compile(expression(phrase), re.IGNORECASE)
