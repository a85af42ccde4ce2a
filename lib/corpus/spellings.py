"""One spelling for each person whom articles name, though their languages or letters spell the name apart.

That of the table of people counts, else an English article's, one in Latin letters, one from a script with capitals,
one that a language spells its own way ("Belunsow"), and one from a script that does not write every sound, in this
order. The names sound alike word by word, as far as spellings of one name do, and articles with either name the same
town or site; who is named beside the other in one article is another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from enum import IntEnum
from functools import cache

from lib.corpus.stories import CLOSE, Spot
from lib.extraction.people import gender
from lib.extraction.people.known_people import key, table
from lib.extraction.people.sounds import heard, spoken
from lib.languages import language
from lib.model import TARGET, Record
from lib.text import fold, without_accents

LEAST_WORDS, LEAST_HEARD = 2, 7  # words of a name that is compared, and more than so many consonants and spaces
ALIKE, NEARLY_ALIKE = 0.6, 0.65  # share of letters in one order: of names from two scripts, within one
CONFUSED = str.maketrans("bpvrgdz", "ffflkts")  # consonants that other scripts do not keep apart
Spellings = Mapping[tuple[str, str], str]  # (article, name) → the spelling that counts there


class Source(IntEnum):
    """Where a spelling comes from, the best first."""

    LISTED = 0
    ENGLISH = 1
    LATIN = 2
    CASED = 3
    RESPELLED = 4
    CASELESS = 5


@dataclass
class Spelling:
    """A name as some articles have it, and the towns and sites that they name."""

    name: str
    source: Source
    articles: set[str] = field(default_factory=set)
    spots: set[Spot] = field(default_factory=set)


class Names:
    """The full names in articles, and the towns and sites that each article names."""

    def __init__(self) -> None:
        self.known: dict[str, Spelling] = {}
        self.spots: dict[str, set[Spot]] = defaultdict(set)

    def add(self, record: Record) -> None:
        """Notes what a record of an article names."""
        if record.place and record.place_kind in CLOSE:
            self.spots[record.article_id].add((record.place, record.country))
        for name in filter(is_full_name, (*record.participants, record.speaker)):
            spelling = self.known.setdefault(name, Spelling(name, Source.CASELESS))
            if record.article_id not in spelling.articles:
                spelling.articles.add(record.article_id)
                spelling.source = min(spelling.source, source_of(name, record))

    def groups(self) -> Iterator[list[Spelling]]:
        """The spellings that sound alike, roughly."""
        found: dict[str, list[Spelling]] = defaultdict(list)
        for name, spelling in self.known.items():
            found[roughly(name)].append(spelling)
        for group in (each for each in found.values() if len(each) > 1):
            for spelling in group:
                spelling.spots = {spot for article in spelling.articles for spot in self.spots[article]}
            yield group


def unified(names: Names) -> Spellings:
    """The names that stand in some article otherwise than the same person's in another."""
    found: dict[tuple[str, str], str] = {}
    for group in names.groups():
        for one in (each for each in group if each.source != Source.LISTED):
            others = [each for each in group if each is not one and are_alike(one, each)]
            for article in one.articles if others else ():
                near = (each for each in others if article not in each.articles)
                same = [one, *(each for each in near if each.spots & names.spots[article])]
                best = min(same, key=lambda each: (each.source, -len(each.articles), each.name))
                if best is not one:
                    found[article, one.name] = best.name
    return found


def are_alike(one: Spelling, other: Spelling) -> bool:
    """Whether two names of the same rough sound are spellings of one."""
    if {gender.WOMAN, gender.MAN} == {gender.of_name(each.name) for each in (one, other)}:
        return False
    by_letters = Source.CASELESS not in (one.source, other.source)
    if by_letters and spoken(one.name) != spoken(other.name):
        return False
    first, second = (without_accents(fold(each.name)) for each in (one, other))
    likeness = SequenceMatcher(None, first, second, autojunk=False).ratio()
    return likeness >= (NEARLY_ALIKE if by_letters else ALIKE)


def source_of(name: str, record: Record) -> Source:
    """Where an article's spelling of a name comes from: the table, or the letters of its sentence."""
    listed = table()[0].get(key(name))
    if listed and listed.name == name:
        return Source.LISTED
    if record.language == TARGET:
        return Source.ENGLISH
    letters = [letter for letter in record.surface if letter.isalpha()]
    if 2 * sum(letter.isupper() or letter.islower() for letter in letters) < len(letters):
        return Source.CASELESS
    if 2 * sum(letter < "\u0370" for letter in letters) < len(letters):
        return Source.CASED
    own = language.get(record.language).names.respelled
    return Source.RESPELLED if own and fold(name).endswith(tuple(own)) else Source.LATIN


@cache
def roughly(name: str) -> str:
    """The consonants of a name, those as one that scripts do not keep apart."""
    return " ".join(heard(without_accents(fold(word))).translate(CONFUSED) for word in name.split())


@cache
def is_full_name(name: str) -> bool:
    """Whether a name is long enough to be known by, and written as people's are."""
    words = name.split()
    return len(words) >= LEAST_WORDS and words[-1][0].isupper() and len(roughly(name)) > LEAST_HEARD


def spelled(record: Record, spellings: Spellings) -> Record:
    """A record with the spellings that count."""

    def one(name: str) -> str:
        return spellings.get((record.article_id, name), name)

    if not spellings or not (record.speaker or record.participants):
        return record
    participants, guessed = (tuple(dict.fromkeys(map(one, each))) for each in (record.participants, record.guessed))
    return replace(record, speaker=one(record.speaker), participants=participants, guessed=guessed)
