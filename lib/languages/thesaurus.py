"""What the words of the news have to do with: the concepts that a word may stand for, by how it is written.

One file a language in data/thesaurus, a line a concept: "flood: überschwemm *hochwass =flut". An item is how a word
begins; `*item` may stand anywhere in it, `=item` is the whole word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from typing import NamedTuple

from lib.model import DATA
from lib.text import fold

FOLDER = DATA / "thesaurus"
WHOLE, ANYWHERE = "=", "*"
WORD = re.compile(r"[^\W\d_]+|\d+")
Concepts = dict[str, set[str]]


class Thesaurus(NamedTuple):
    """The concepts of whole words, of beginnings, and of what may stand anywhere in a word."""

    whole: Concepts
    beginnings: Concepts
    anywhere: Concepts


@cache
def thesaurus(code: str) -> Thesaurus:
    """The thesaurus of a language, an empty one where it has no file."""
    found = Thesaurus(defaultdict(set), defaultdict(set), defaultdict(set))
    path = FOLDER / f"{code}.txt"
    if path.exists():
        lists = {WHOLE: found.whole, ANYWHERE: found.anywhere}
        for line in path.read_text("utf-8").splitlines():
            concept, _, items = line.partition(": ")
            for item in items.split():
                lists.get(item[0], found.beginnings)[fold(item.lstrip(WHOLE + ANYWHERE))].add(concept)
    return found


def of_text(text: str, code: str) -> frozenset[str]:
    """What the words of a text may have to do with."""
    return frozenset(concept for word in WORD.findall(text) for concept in concepts(fold(word), code))


@lru_cache(50_000)
def concepts(word: str, code: str) -> frozenset[str]:
    """What a folded word of a language may have to do with."""
    known = thesaurus(code)
    found = set(known.whole.get(word, ()))
    for end in range(1, len(word) + 1):
        found |= known.beginnings.get(word[:end], set())
        for start in range(end) if known.anywhere else ():
            found |= known.anywhere.get(word[start:end], set())
    return frozenset(found)
