"""Who takes part in a happening: the people and countries of its clause, and whose journey it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lib import names
from lib.extraction.document import Actor, Passage
from lib.extraction.events.triggers import Span, follows, grammar
from lib.extraction.people.actors import COUNTRIES, lexica
from lib.languages.lexicon import Hit

PAIRED = ("MEET", "TALKS_COLLAPSE")  # need two parties
STATES = (
    "SIGN_AGREEMENT",
    "ARMS_SUPPLY",
    "MILITARY_ACTION",
    "SANCTION_OR_THREAT",
    "TALKS_COLLAPSE",
)  # countries act too
PERSONAL = ("MEET", "TRAVEL", "GIFT", "CEREMONY", "STATEMENT", "OTHER")
NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")


def parties(passage: Passage, hit: Hit, clause: Span) -> Iterator[list[str]]:
    """Who takes part: a traveller is the verb's subject; else the people of the clause, or its countries.

    A list with numbers, "four meetings with A and three with B", gives one meeting each.
    """
    marks = grammar(passage.spoken)
    reported = passage.document.report_at(hit.start)
    if (
        hit.value in ("MEET", "CEREMONY")
        and next(marks["triggers"].finditer(passage.text, clause[1], passage.end), None) is None
    ):
        clause = clause[0], passage.end  # "was received by A, B and C"
    low, high = (max(clause[0], reported.start), min(clause[1], reported.end)) if reported else clause
    here = [actor for actor in passage.actors if low <= actor.start < high]
    persons = [actor for actor in here if actor.kind == "person" and not owns(passage, actor, hit)]
    he = [actor for actor in here if actor.kind == "pronoun" and actor.name and actor.end <= hit.start]
    if he and not any(actor.end <= hit.start for actor in persons):
        persons = [he[0], *(actor for actor in persons if actor.name != he[0].name)]
    counted = [actor for actor in persons if is_counted(passage, actor, persons, hit)] if hit.value == "MEET" else []
    if len(counted) > 1 or (counted and len(counted_in(passage)) > 1):
        who = subject_of(passage, hit)
        yield from ([*who[:1], actor.name] for actor in counted)
        return
    both = [name for actor in here if actor.kind == "they" and actor.name for name in actor.name.split("|")]
    if hit.value == "TRAVEL":
        yield travellers(passage, hit, here, persons, bool(reported))
        return
    if hit.value in STATES and not (hit.value in PAIRED and len(persons) > 1):
        here = [replace(actor, name=names.country(actor.country)) if actor.country else actor for actor in here]
        acting = [actor for actor in here if acts(passage, actor)]
        agents = [
            actor
            for actor in here
            if actor.start > hit.end and follows(marks["by"], passage.text[hit.end : actor.start])
        ]
        ahead = [actor for actor in acting if actor.end <= hit.start]
        countries = [actor for actor in here if actor.kind == "country"] if hit.value == "ARMS_SUPPLY" else []
        persons = agents[:1] or [*ahead, *countries] or persons or acting or by_adjective(passage, clause)
    elif hit.value == "MEET" and len(persons) == 1 and persons[0].start > hit.end:
        before = [actor for actor in passage.actors if actor.kind == "person" and actor.end <= hit.start]
        persons = [*before[:1], *persons]  # "X arrived, where he was received by Y"
    named = [actor.name for actor in persons] + (both if hit.value in PERSONAL else [])
    if not named and hit.value in ("OTHER", "GIFT"):
        named = nearest_person(passage, hit)
    yield list(dict.fromkeys(name for name in named if name))


def by_adjective(passage: Passage, clause: Span) -> list[Actor]:
    """The country whose adjective a clause names, where nobody else acts: "a Russian drone attack"."""
    hits = lexica(passage.spoken)["demonym"].finditer(passage.text, *clause)
    return [Actor(hit.start, hit.end, names.country(hit.value), "country", "adjective") for hit in hits][:1]


def acts(passage: Passage, actor: Actor) -> bool:
    """Whether an actor may be a party: a person, a country's institution, or a country that is no mere place."""
    if actor.kind == "country":
        return is_party(passage, actor)
    return actor.kind == "person" or bool(actor.country)


def travellers(passage: Passage, hit: Hit, here: list[Actor], persons: list[Actor], reported: bool) -> list[str]:
    """Whose journey it is: the person, or both leaders, nearest before the verb; of "his visit" the first of all.

    Who reports of a journey does not make it.
    """
    his = grammar(passage.spoken)["possessive"].search(passage.text, max(passage.start, hit.start - 12), hit.end + 8)
    first = next((actor for actor in passage.actors if actor.kind == "person"), None)
    if his and first and first.end <= hit.start:
        return [first.name]
    subjects = [*persons, *(actor for actor in here if actor.kind == "they" and actor.name and actor.rule != COUNTRIES)]
    before = [actor for actor in subjects if actor.end <= hit.start]
    chosen = max(before, key=lambda actor: actor.end) if before else next(iter(subjects), None)
    return chosen.name.split("|") if chosen else [] if reported else nearest_person(passage, hit)


def nearest_person(passage: Passage, hit: Hit) -> list[str]:
    """The person nearest before a trigger in its sentence, where its own clause names nobody."""
    before = [actor for actor in passage.actors if actor.kind == "person" and actor.end <= hit.start]
    return [before[-1].name] if before else []


def subject_of(passage: Passage, hit: Hit) -> list[str]:
    """Whose meetings a list counts: the first person before them that no number stands before."""
    counted = counted_in(passage)
    before = [actor for actor in passage.actors if actor.kind in ("person", "pronoun") and actor.end <= hit.start]
    return [actor.name for actor in before if actor.name and actor not in counted]


def counted_in(passage: Passage) -> list[Actor]:
    people = [actor for actor in passage.actors if actor.kind == "person"]
    return [actor for actor in people if is_counted(passage, actor, people, None)]


def is_counted(passage: Passage, actor: Actor, people: list[Actor], hit: Hit | None) -> bool:
    """Whether a number stands between a person and the one before: "three with B"."""
    before = max((other.end for other in people if other.end <= actor.start), default=passage.start)
    return bool(grammar(passage.spoken)["numbers"].search(passage.text, before, actor.start))


def owns(passage: Passage, actor: Actor, hit: Hit) -> bool:
    """Whether a person only owns the noun behind: "Kims far", "Putins rådgiver"; not where that is the trigger."""
    surface = passage.text[actor.start : actor.end]
    if not surface.endswith(passage.spoken.names.genitive or ("\0",)) or actor.name.endswith(surface.split()[-1]):
        return False
    behind = NEXT_WORD.match(passage.text, actor.end)
    if hit.start - actor.end > 0 and len(passage.text[actor.end : hit.start].split()) <= 2:
        return False  # "Kims historic visit": what it owns is the happening
    return bool(behind) and (behind[1][0].islower() or passage.spoken.names.capital_nouns)


def is_party(passage: Passage, actor: Actor) -> bool:
    """Whether a country acts, rather than being where something happens."""
    return not grammar(passage.spoken)["to"].search(passage.text[max(passage.start, actor.start - 12) : actor.start])
