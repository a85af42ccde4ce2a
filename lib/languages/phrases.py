"""Many phrases looked for at once: by their words, so that only those are compiled that may stand in a text.

The answers are those of one regular expression of all phrases, in which the phrase of most words comes first.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from lib.languages import word_starts
from lib.languages.word_starts import WORD, WordStarts, without_case

ENOUGH_LETTERS = 4  # of a beginning or an ending by which phrases are looked up
WHOLE_WORD = re.compile(r"(?<![\w*])[^\W_]\w*(?![\w*])")
AnyOf = Callable[[tuple[str, ...], str], re.Pattern[str]]


class Likely(NamedTuple):
    """Where in a text phrases may begin, in order; which do by their first word, and which have all words in it."""

    order: list[int]
    phrases: dict[int, tuple[str, ...]]
    present: dict[int, tuple[str, ...]]


class Heads:
    """Phrases by the letters of their first word."""

    def __init__(self, heads: Iterable[tuple[str, str]], is_beginning: bool):
        several = list(heads)
        self.is_beginning = is_beginning
        self.letters = min((ENOUGH_LETTERS, *(len(head) for head, _ in several)))
        self.by_letters: dict[str, list[tuple[str, str]]] = {}
        for head, phrase in several:
            key = head[: self.letters] if is_beginning else head[-self.letters :]
            self.by_letters.setdefault(key, []).append((head, phrase))

    def words(self, starts: WordStarts) -> Iterator[str]:
        """The words of a text that may fit."""
        if self.by_letters:
            known = starts.beginnings(self.letters) if self.is_beginning else starts.endings(self.letters)
            for key in known.keys() & self.by_letters.keys():
                yield from known[key]

    def fitting(self, word: str) -> Iterator[str]:
        """The phrases that a word fits."""
        key = word[: self.letters] if self.is_beginning else word[-self.letters :]
        fits = word.startswith if self.is_beginning else word.endswith
        return (phrase for head, phrase in self.by_letters.get(key, ()) if fits(head))


class Phrases:
    """A set of phrases, asked as a compiled regular expression is.

    `any_of` compiles some of them, with an expression for what must follow; `pattern` writes all of them as one.
    """

    def __init__(self, phrases: Iterable[str], any_of: AnyOf, pattern: Callable[[], str]):
        self.order = {phrase: at for at, phrase in enumerate(dict.fromkeys(phrases))}
        self._any_of, self._pattern = any_of, pattern
        self.whole: dict[str, list[str]] = {}
        heads: dict[tuple[bool, bool], list[tuple[str, str]]] = {}
        odd = []  # what begins with no letter
        for phrase in self.order:
            any_before = phrase.startswith("*")
            head = WORD.match(phrase, any_before)
            if not head:
                odd.append(phrase)
                continue
            word, any_behind = without_case(head.group()), phrase.startswith("*", head.end())
            if any_before or any_behind:
                heads.setdefault((any_before, any_behind), []).append((word, phrase))
            else:
                self.whole.setdefault(word, []).append(phrase)
        self.opening = Heads(heads.get((False, True), ()), is_beginning=True)
        self.closing = Heads(heads.get((True, False), ()), is_beginning=False)
        self.inside, self.odd = heads.get((True, True), []), tuple(odd)

    @cached_property
    def pattern(self) -> str:
        """All phrases as one regular expression, to be put into a greater one."""
        return self._pattern()

    @cached_property
    def odd_starts(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?={self._any_of(self.odd, '').pattern})", re.IGNORECASE)

    def fitting(self, word: str) -> tuple[str, ...]:
        """The phrases that may begin with a word, which stands without its case."""
        several = [*self.whole.get(word, ()), *self.opening.fitting(word), *self.closing.fitting(word)]
        several += [phrase for part, phrase in self.inside if part in word]
        return tuple(sorted(several, key=self.order.__getitem__)) if len(several) > 1 else tuple(several)

    def fitting_at(self, text: str, start: int = 0, end: int = sys.maxsize) -> tuple[str, ...]:
        """The phrases that may begin at a position at which a word may."""
        word = WORD.match(text, start, end)
        return (*self.fitting(without_case(word.group())), *self.odd) if word else self.odd

    def likely(self, text: str) -> Likely:
        """Where in a text phrases may begin, and which."""
        starts = word_starts.of(text)
        if self not in starts.found:
            likely: dict[int, tuple[str, ...]] = {}
            words = {*(starts.at.keys() & self.whole.keys()), *self.opening.words(starts), *self.closing.words(starts)}
            for word in starts.at if self.inside else words:
                if several := self.fitting(word):
                    likely |= dict.fromkeys(starts.at[word], several)
            for match in self.odd_starts.finditer(text) if self.odd else ():
                likely[match.start()] = (*likely.get(match.start(), ()), *self.odd)
            starts.found[self] = Likely(sorted(likely), likely, self.present(starts, likely))
        return starts.found[self]

    def present(self, starts: WordStarts, likely: dict[int, tuple[str, ...]]) -> dict[int, tuple[str, ...]]:
        """Of the phrases that may begin somewhere those of which the text has all words."""
        has = starts.at.keys()
        kept = {
            several: tuple(phrase for phrase in several if all(word in has for word in needed_words(phrase)))
            for several in set(likely.values())
        }
        return {at: kept[several] for at, several in likely.items() if kept[several]}

    def between(self, text: str, start: int, end: int) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Where phrases may begin between two positions, and which; what is left of a cut word is a word."""
        order, likely, present = self.likely(text)
        cut = start_of_cut_word(text, end)
        standing = likely if cut < end else present
        for at in order[bisect_left(order, start) : bisect_left(order, cut)]:
            if at in standing:
                yield at, standing[at]
        if start <= cut < end and (several := self.fitting_at(text, cut, end)):
            yield cut, several

    def finditer(self, text: str, start: int = 0, end: int | None = None, then: str = "") -> Iterator[re.Match[str]]:
        """The phrases between two positions, left to right, without overlaps.

        `then` is an expression for what must stand behind a phrase, and part of what is found.
        """
        end = len(text) if end is None else min(end, len(text))
        for at, several in self.between(text, start, end):
            if at >= start and (match := self._any_of(several, then).match(text, at, end)):
                yield match
                start = match.end()

    def search(self, text: str, start: int = 0, end: int | None = None, then: str = "") -> re.Match[str] | None:
        return next(self.finditer(text, start, end, then), None)

    def match(self, text: str, start: int = 0, end: int | None = None, then: str = "") -> re.Match[str] | None:
        """The phrase that begins at a position."""
        several, end = self.at(text, start, end)
        return self._any_of(several, then).match(text, start, end) if several else None

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        several, end = self.at(text, start, end)
        return self._any_of(several, "").fullmatch(text, start, end) if several else None

    def at(self, text: str, start: int, end: int | None) -> tuple[tuple[str, ...], int]:
        """The phrases that may begin at a position, and where the text ends."""
        end = len(text) if end is None else min(end, len(text))
        if start_of_cut_word(text, end) < end:
            return next((several for at, several in self.between(text, start, end) if at == start), ()), end
        return self.likely(text).present.get(start, ()), end

    def sub(self, written: str, text: str) -> str:
        """The text with something written for every phrase."""
        parts, last = [], 0
        for match in self.finditer(text):
            parts += [text[last : match.start()], written]
            last = match.end()
        return "".join((*parts, text[last:]))


@lru_cache(50_000)
def needed_words(phrase: str) -> tuple[str, ...]:
    """The words that a phrase cannot do without, each without its case."""
    return tuple(map(without_case, WHOLE_WORD.findall(phrase)))


def start_of_cut_word(text: str, end: int) -> int:
    """Where the word begins that an end cuts in two; the end, where it cuts none."""
    if end >= len(text) or not (is_letter(text[end]) and end and is_letter(text[end - 1])):
        return end
    at = end - 1
    while at and is_letter(text[at - 1]):
        at -= 1
    return at


def is_letter(character: str) -> bool:
    """Whether a regular expression takes a character for part of a word."""
    return character == "_" or character.isalnum()
