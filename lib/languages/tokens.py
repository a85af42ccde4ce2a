"""Words of a text with their offsets, and the keys that names are compared by."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, wraps
from itertools import islice, product
from typing import Any, NamedTuple, TypeVar

import regex

from lib.languages.language import Language
from lib.languages.scripts import SIGNS, STRETCH, WITHOUT_SPACES
from lib.text import Span, fold

TOKEN = re.compile(rf"(?:[^\W\d_]\.){{2,}}|[^\W_]+(?:(?:[{SIGNS}]+|['’ʼ](?=[^\W_]))[^\W_]*)*")
CAMEL = regex.compile(r"(?<=\p{Ll})(?=\p{Lu}\p{Ll})")
ELISION = regex.compile(r"(\p{Ll}{1,6}|[LD]|\p{Lu}\p{Ll}{1,3}ll)['’](?=\p{Lu})")  # "d'Espagne", "dell'Austria"
AFTER_INITIAL = ". "  # "William K. Dorman"
JOINTS = {"", " ", "-", "'", "’", "\u00a0", "‐", "‑", "  ", " \u00a0", "\u00a0 "}
MOST_READINGS = 240


Found = TypeVar("Found")
Within = Callable[[str], Iterable[Span]] | None


class Token(NamedTuple):
    """A word: its span and itself."""

    start: int
    end: int
    text: str


class Words(list[Token]):
    """The words of a sentence, with its text and language, and what was looked up for each of them."""

    def __init__(self, text: str, spoken: Language, words: Iterable[Token]):
        super().__init__(words)
        self.text, self.spoken = text, spoken
        self.looked_up: dict[tuple[Callable, int], Any] = {}

    def gap(self, at: int) -> str:
        """What stands between a word and the one before it."""
        return self.text[self[at - 1].end : self[at].start]

    def surface(self, first: int, last: int) -> str:
        """The text from a word to the one before `last`."""
        return self.text[self[first].start : self[last - 1].end]

    def part(self, first: int, last: int) -> Words:
        """Some of the words, as a run of their own."""
        return Words(self.text, self.spoken, self[first:last])


def once_a_word(look_up: Callable[[Words, int], Found]) -> Callable[[Words, int], Found]:
    """Has a look-up done once for each word, however many rules ask for it."""

    @wraps(look_up)
    def kept(run: Words, at: int) -> Found:
        known = run.looked_up
        if (look_up, at) not in known:
            known[look_up, at] = look_up(run, at)
        return known[look_up, at]

    return kept


def tokens(text: str, start: int = 0, end: int | None = None, within: Within = None) -> list[Token]:
    """The words of a text; a word that runs into a capital one counts as two ("UkraineDies").

    `within` tells the words of a run that is written without spaces; by default a change of script does.
    """
    found = []
    for match in TOKEN.finditer(text, start, len(text) if end is None else end):
        first, word = match.start(), match.group()
        if word.islower() or word.istitle():
            found.append(Token(first, match.end(), word))
            continue
        if WITHOUT_SPACES.search(word):
            found += [Token(first + a, first + b, word[a:b]) for a, b in (within or stretches)(word)]
            continue
        for cut in CAMEL.finditer(word):
            found.append(Token(first, match.start() + cut.start(), text[first : match.start() + cut.start()]))
            first = match.start() + cut.start()
        if elided := ELISION.match(text, first, match.end()):
            found.append(Token(first, elided.end(1), elided[1]))
            first = elided.end()
        found.append(Token(first, match.end(), text[first : match.end()]))
    return found


def stretches(run: str) -> list[Span]:
    """The words of a run without spaces, as far as a change of script tells."""
    return [match.span() for match in STRETCH.finditer(run)]


@lru_cache(256)
def folded(words: tuple[str, ...]) -> frozenset[str]:
    """The words of a list, folded."""
    return frozenset(map(fold, words))


def is_name_like(word: str) -> bool:
    """Whether a word may be part of a name: capital, or of a script without capitals; never a number."""
    return word[0].isupper() or (word[0].isalpha() and not word[0].islower())


def joined(text: str, run: list[Token]) -> bool:
    """Whether nothing but single spaces, hyphens and the full stops of initials stands between words."""
    return all(
        text[a.end : b.start] in JOINTS or (text[a.end : b.start] == AFTER_INITIAL and is_initial(a.text))
        for a, b in zip(run, run[1:], strict=False)
    )


def is_initial(word: str) -> bool:
    """Whether a word is one capital letter, as in "William K. Dorman"."""
    return len(word) == 1 and word.isupper()


@lru_cache(100_000)
def forms(word: str, spoken: Language) -> tuple[str, ...]:
    """The folded word and what it may be without its case ending."""
    return tuple(dict.fromkeys(spoken.base_forms(fold(word))))


def readings(run: list[Token], spoken: Language) -> Iterator[str]:
    """The keys a run of words may stand under: each word as it is or without its ending, particles in any form."""
    particles = folded(spoken.names.particles)

    def options(token: Token) -> tuple[str, ...]:
        word = fold(token.text)
        inner = token is not run[0] and token is not run[-1]
        return (word, *sorted(particles - {word})) if word in particles and inner else forms(token.text, spoken)

    return (" ".join(choice) for choice in islice(product(*map(options, run)), MOST_READINGS))
