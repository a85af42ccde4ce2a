"""Who bears an office that a text names without its holder: whom it gave the office before, or who held it that day."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from os.path import commonprefix

from lib.extraction.document import Actor, Passage
from lib.extraction.people import known_people
from lib.extraction.people.name_words import is_person_noun
from lib.extraction.people.people_words import lexica
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import folded
from lib.text import fold

TITLE_REACH, MOST_TITLE_WORDS = 40, 3  # characters, and words of them, right before a name in which its title stands
APPOSITION_REACH, MOST_APPOSED = 60, 4  # the same behind a name and its comma
LEAST_COMMON, LEAST_WHOLE = 4, 4  # letters
LOOK_BACK, LATE = 8, 2  # sentences in which whoever holds an office is named without it; the last of them
MINISTERS = ("foreign_minister", "defence_minister")
MONARCH = "monarch"
HEADS = ("head_of_state", MONARCH, "leader")
BREAK = re.compile(r"[,;.:()“”„«»\"]")
SHORTENED = re.compile(r"(?<=['’])")
Named = tuple[int, Passage, Actor]


def bearer(passages: list[Passage], at: int, office: Actor, often: Counter[str]) -> str:
    """Whom an office without a name means: whom the text gives it, else who held it; "" where it tells nobody."""
    passage = passages[at]
    noun, value = fold(passage.text[office.start : office.end].split()[-1]), value_of(passage, office)
    named = list(people_before(passages, at, office))
    given = [each for each in named if is_given_word(*each[1:], noun)]
    for wanted in offices_of(noun, value, passage.spoken):
        given = given or [each for each in named if each[0] <= LOOK_BACK and holds(each[2].name, wanted, passage)]
    here = {actor.name for back, _, actor in named if not back}  # named in the same sentence: rather another one
    fitting = [each for each in given if each[2].name not in here] or given
    fitting = [each for each in fitting if not is_called_otherwise(each[2].name, value, named)] or fitting
    return nearest_or_most_named(fitting, often)


def nearest_or_most_named(named: list[Named], often: Counter[str]) -> str:
    """Of some people the one who is named just before; of several there, or farther back, the one named most."""
    late = [each for each in named if each[0] <= LATE] or named
    names = list(dict.fromkeys(actor.name for _, _, actor in late))
    return max(names, key=lambda name: (often[name], -names.index(name)), default="")


def is_called_otherwise(name: str, value: str, named: list[Named]) -> bool:
    """Whether a text gives somebody other offices of the table, and never one of this kind."""
    kinds = {kind for _, passage, actor in named if actor.name == name for kind in kinds_given(passage, actor)}
    return bool(kinds) and value != "" and value not in kinds


def kinds_given(passage: Passage, actor: Actor) -> set[str]:
    """The kinds of the offices inside of an actor's words, as "the Russian president", or right before a name."""
    low = max(passage.start, actor.start - TITLE_REACH)
    hits = lexica(passage.spoken)["office"].finditer(passage.text, low, actor.end)
    return {hit.value for hit in hits if not BREAK.search(passage.text, hit.end, max(hit.end, actor.start))}


def people_before(passages: list[Passage], at: int, office: Actor) -> Iterator[Named]:
    """The people named before an office, the nearest first: how many sentences back, the sentence, and who."""
    for back in range(at + 1):
        passage = passages[at - back]
        for actor in reversed(passage.actors):
            if actor.kind == "person" and actor.name and actor.end <= office.start:
                yield back, passage, actor


def value_of(passage: Passage, office: Actor) -> str:
    """The kind of an office, by the longest words for one that hold it: "presidente del Consiglio"."""
    hits = lexica(passage.spoken)["office"].finditer(passage.text, passage.start, passage.end)
    holding = [hit for hit in hits if hit.start < office.end and office.start < hit.end]
    return max(holding, key=lambda hit: hit.end - hit.start).value if holding else ""


def is_given_word(passage: Passage, actor: Actor, noun: str) -> bool:
    """Whether a text gives somebody an office by that noun, right before the name or behind its comma."""
    return any(are_one_office(noun, word) for word in words_given(passage, actor))


def words_given(passage: Passage, actor: Actor) -> list[str]:
    """The words right before a name, and those behind its comma, in which its office stands."""
    text = passage.text
    before = text[max(passage.start, actor.start - TITLE_REACH) : actor.start]
    words = words_apart(before.rpartition(",")[2])[-MOST_TITLE_WORDS:] or office_ahead(passage, actor)
    if text.startswith(", ", actor.end):
        behind = text[actor.end + 2 : min(passage.end, actor.end + APPOSITION_REACH)]
        words += behind.partition(",")[0].split()[:MOST_APPOSED]
    return words


def office_ahead(passage: Passage, actor: Actor) -> list[str]:
    """The noun of the office before a comma and a name: "the minister of health, Jane Doe"; not whom "of" leads to."""
    if not actor.start or not passage.text[passage.start : actor.start].rstrip().endswith(","):
        return []
    low = max(passage.start, actor.start - APPOSITION_REACH)
    ahead = BREAK.split(passage.text[low : actor.start].rstrip(" ,"))[-1]
    words = words_apart(ahead)
    of = folded(passage.spoken.people.of)
    pairs = zip(["", *words], words, strict=False)
    nouns = [word for before, word in pairs if is_person_noun(word, passage.spoken) and fold(before) not in of]
    return nouns[-1:]


def words_apart(text: str) -> list[str]:
    """Words, with what an apostrophe shortens apart from its noun: French "l’" of "l’avocate"."""
    return [word for each in text.split() for word in SHORTENED.split(each) if word]


def are_one_office(office: str, word: str) -> bool:
    """Whether two words for an office begin or end alike: "minister" and "ministeren", "Wirtschaftsminister"."""
    one, other = fold(office), fold(word.strip(".,;:"))
    common = len(commonprefix([one, other]))
    return (
        common >= LEAST_COMMON
        and common >= min(len(one), len(other)) - 2
        or (len(one) >= LEAST_WHOLE and other.endswith(one))
    )


def offices_of(noun: str, value: str, spoken: Language) -> tuple[tuple[str, ...], ...]:
    """The offices of the table that a word may mean, the likelier first: a minister any of those for a ministry."""
    if value:
        return ((value,), HEADS) if value in HEADS and value != MONARCH else ((value,),)
    return (MINISTERS,) if compile_phrases(spoken.people.portfolios).fullmatch(noun) else ()


def holds(name: str, wanted: tuple[str, ...], passage: Passage) -> bool:
    """Whether somebody held one of some offices on the day of an article."""
    return bool(wanted) and known_people.held_any(name, wanted, passage.document.published)
