"""What an article as a whole tells about its names: the words it also writes small, its surnames, its countries."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from lib.extraction.document import Document
from lib.gazetteer.toponyms import longest, meanings
from lib.languages.language import Language


@dataclass
class Surroundings:
    """What an article tells about its names.

    The words it also writes small, those that follow another capital word ("Jane Warren"), the countries it speaks of.
    """

    small: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    countries: Counter[str] = field(default_factory=Counter)


def surroundings(document: Document) -> Surroundings:
    """Reads an article once for what helps with single names."""
    runs = [passage.words for passage in document.passages]
    small = frozenset(token.text for run in runs for token in run if token.text[0].islower())
    named = (longest(run, at) for run in runs for at in range(len(run)))
    countries = Counter(found[1][0].country for found in named if found and found[1][0].kind == "country")
    surnames = frozenset(
        run[at].text
        for run in runs
        for at in range(2, 0 if document.spoken.names.capital_nouns else len(run))
        if run.gap(at) == " " and is_full_name(run[at - 1].text, run[at].text, document.spoken)
    )
    return Surroundings(small, surnames, countries)


def is_full_name(first: str, last: str, spoken: Language) -> bool:
    """Whether two capital words side by side are rather a person's than a place's name."""
    if not (is_capital(first) and is_capital(last)) or meanings((first, last), spoken):
        return False
    known = meanings((first,), spoken)
    return not known or known[0].kind not in ("country", "region")


def is_capital(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and not word.isupper()
