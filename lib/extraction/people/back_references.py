"""Whom "he", "they", "the two leaders", "the ministry" and "the newspaper" point back to, as far as one can tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from os.path import commonprefix

from lib.extraction.document import Actor, Passage
from lib.extraction.people import gender, known_people, office_bearers
from lib.extraction.people.institutions import in_full
from lib.extraction.people.people_words import general_institutions, lexica
from lib.languages.language import Language
from lib.languages.lexicon import Hit
from lib.text import fold

PRONOUN, BOTH_COUNTRIES = "pronoun", "both countries"  # the rules that find pronouns
OFFICE = "an office without a name"
OFFICE_REACH = 60  # characters around a name in which its office stands
LEAST_COMMON = 4  # letters
NOUN_BEHIND = 2  # words behind "the" in which "two leaders" stands
MINISTRIES = {"foreign_minister": "Ministry of Foreign Affairs", "defence_minister": "Ministry of Defence"}
LEADING = ("head_of_state", "head_of_government", "leader", "monarch")  # offices of those who lead a country
PRONOUN_REACH, LOOK_BACK = 2, 8  # sentences


@dataclass(frozen=True)
class Reference:
    """An actor that points back, where it stands, and how often the article names each person."""

    passages: list[Passage]
    at: int
    number: int  # among the actors of its sentence
    often: Counter[str]

    @property
    def actor(self) -> Actor:
        return self.passages[self.at].actors[self.number]

    @property
    def told(self) -> str:
        """Whether its word stands for a woman or for a man."""
        return gender.told(self.passages[self.at], self.actor.start)

    @property
    def earlier(self) -> Iterator[Actor]:
        """The actors before it, the nearest first."""
        yield from reversed(self.passages[self.at].actors[: self.number])
        for passage in reversed(self.passages[max(0, self.at - LOOK_BACK) : self.at]):
            yield from reversed(passage.actors)


def resolve(passages: list[Passage]) -> None:
    """Fills in the names of all that points back, and drops what points to nothing but for pronouns."""
    often = Counter(actor.name for passage in passages for actor in passage.actors if actor.kind == "person")
    for at, passage in enumerate(passages):
        for number, actor in enumerate(passage.actors):
            if points_back(actor, passage):
                if actor.rule == OFFICE and (bearer := office_bearers.bearer(passages, at, actor, often)):
                    passage.actors[number] = replace(actor, name=bearer, kind="person")
                    continue
                name = ANTECEDENTS[actor.kind](Reference(passages, at, number, often))
                passage.actors[number] = replace(actor, name=name)
                if actor.rule == OFFICE and is_pointed_at(passage, number):
                    continue
                if actor.rule == OFFICE and not bears_office(passages, at, actor, name):
                    passage.actors[number] = replace(actor, name=as_it_stands(passage, actor), kind="source")
        passage.actors = [actor for actor in passage.actors if actor.name or actor.kind == "pronoun"]


def is_pointed_at(passage: Passage, number: int) -> bool:
    """Whether a word such as "this" stands right behind an office: Swahili "mshauri huyo"."""
    actor, behind = passage.actors[number], passage.actors[number + 1 : number + 2]
    return bool(behind) and behind[0].rule == PRONOUN and behind[0].start == actor.end + 1


def bears_office(passages: list[Passage], at: int, actor: Actor, name: str) -> bool:
    """Whether an office without a name may be that of somebody named: one the text gives them, or one of a table."""
    office = passages[at].text[actor.start : actor.end]
    if not name or fold(office) in {fold(each) for each in passages[at].spoken.people.offices}:
        return bool(name)
    near = (
        passage.text[max(passage.start, each.start - OFFICE_REACH) : min(passage.end, each.end + OFFICE_REACH)]
        for passage in passages
        for each in passage.actors
        if each.name == name and each.kind == "person"
    )
    return any(office_bearers.are_one_office(office.split()[-1], word) for text in near for word in text.split())


def as_it_stands(passage: Passage, actor: Actor) -> str:
    """An office as the text gives it, with the word between it and its article: "Vorsitzende Richter"."""
    before = passage.text[passage.start : actor.start].split()[-2:]
    articles = {fold(word) for word in passage.spoken.people.articles}
    has_one_between = len(before) == 2 and fold(before[0]) in articles and fold(before[1]) not in articles
    office = passage.text[actor.start : actor.end]
    known = (hit for hit in lexica(passage.spoken)["source"].finditer(office) if is_whole(hit, office))
    in_english = next((hit.value for hit in known), "")
    return f"{before[1]} {office}" if has_one_between else in_english or office


def is_whole(hit: Hit, text: str) -> bool:
    return hit.end - hit.start == len(text)


def points_back(actor: Actor, passage: Passage) -> bool:
    """Whether an actor is known only by another one: a pronoun, "the newspaper", "the ministry"."""
    if actor.kind == "institution":
        return general_name(actor, passage.spoken) != ""
    return actor.kind in ("pronoun", "they") or (actor.kind == "medium" and not actor.name)


def person_before(reference: Reference) -> str:
    """Who "he" or "she" most likely is: the first person of the sentence, else whom the article names most of late."""
    here = reference.passages[reference.at].actors
    before = (each.name for each in here[: reference.number] if each.kind == "person")
    return next((name for name in before if gender.fits(name, reference.told)), "") or person_of_late(reference)


def person_of_late(reference: Reference) -> str:
    """Who of the sentences just before is named most in the article, and of several the one first met going back."""
    at, passages = reference.at, reference.passages
    present = {each.name for each in passages[at].actors if each.kind == "person"}
    late = [
        each.name
        for passage in reversed(passages[max(0, at - PRONOUN_REACH) : at])
        for each in passage.actors
        if each.kind == "person" and each.name not in present and gender.fits(each.name, reference.told)
    ]
    return max(late, key=lambda name: (reference.often[name], -late.index(name)), default="")


def medium_before(reference: Reference) -> str:
    return next((each.name for each in reference.earlier if each.kind == "medium" and each.name), "")


def general_name(actor: Actor, spoken: Language) -> str:
    """The name of an institution that only points back, "Ministry", without its country; "" where it is another."""
    return next((name for name in general_institutions(spoken) if actor.name == in_full(name, actor.country)), "")


def institution_before(reference: Reference) -> str:
    """The institution named before, of its country where it has one, or whose minister is named; else its own name."""
    actor, spoken = reference.actor, reference.passages[reference.at].spoken
    named = (
        each.name
        for each in reference.earlier
        if each.kind == "institution" and not general_name(each, spoken) and actor.country in ("", each.country)
    )
    return next(named, "") or ministry_of_minister(reference) or actor.name


def ministry_of_minister(reference: Reference) -> str:
    """ "The foreign minister will come, the ministry said": the ministry of the office named last."""
    actor = reference.actor
    for passage in reversed(reference.passages[max(0, reference.at - PRONOUN_REACH) : reference.at + 1]):
        text = fold(passage.text[passage.start : passage.end])
        found = {text.rfind(word): office for word, office in ministers(passage.spoken).items() if word in text}
        if found:
            return in_full(MINISTRIES[found[max(found)]], actor.country)
    return ""


@cache
def ministers(spoken: Language) -> dict[str, str]:
    """What the ministers of a ministry are called → their office, also inside of a word: "viseutenriksminister"."""
    return {fold(word.strip("*")): office for word, office in spoken.people.offices.items() if office in MINISTRIES}


def two_before(reference: Reference) -> str:
    """The two people, or countries, meant by "both", joined by "|"; "" where there are not two.

    Two whom the sentences just before name together; else, of all named of late, the two the article names most.
    """
    if reference.actor.rule == BOTH_COUNTRIES:
        two = list(dict.fromkeys(each.name for each in reference.earlier if each.kind == "country"))[:2]
    else:
        two = two_leaders(reference) or two_together(reference) or two_of_most(reference)
    return "|".join(sorted(two)) if len(two) == 2 else ""


def two_leaders(reference: Reference) -> list[str]:
    """For "both leaders" two who lead a country: a governor and his guest are named together, too."""
    passage, actor = reference.passages[reference.at], reference.actor
    words = [fold(word) for word in passage.text[actor.start : passage.end].split()]
    words = words[: len(passage.text[actor.start : actor.end].split()) + NOUN_BEHIND]
    if not any(of_one_noun(word, noun) for word in words for noun in nouns_for_leaders(passage.spoken)):
        return []
    able = known_people.leaders().__contains__
    two = two_together(reference, able) or two_of_most(reference, able)
    return two if len(two) == 2 else []


@cache
def nouns_for_leaders(spoken: Language) -> frozenset[str]:
    """What a language calls those who lead a country."""
    nouns = (noun for noun, office in spoken.people.offices.items() if office in LEADING)
    return frozenset(fold(noun.split()[-1].strip("*")) for noun in nouns)


def of_one_noun(one: str, other: str) -> bool:
    """Whether two words have the same stem, by their letters: "leader" and "leaders", "kiongozi" and "viongozi"."""
    alike = max(len(commonprefix([one, other])), len(commonprefix([one[::-1], other[::-1]])))
    return alike > LEAST_COMMON and alike >= len(other) - 2


def anybody(name: str) -> bool:
    return bool(name)


def two_together(reference: Reference, able: Callable[[str], bool] = anybody) -> list[str]:
    """The people of the nearest sentence before that names exactly two who are able."""
    for back in range(PRONOUN_REACH + 1):
        at = reference.at - back
        actors = reference.passages[at].actors if at >= 0 else []
        before = actors[: reference.number if not back else None]
        named = dict.fromkeys(each.name for each in before if each.kind == "person" and able(each.name))
        if named:
            return list(named) if len(named) == 2 else []
    return []


def two_of_most(reference: Reference, able: Callable[[str], bool] = anybody) -> list[str]:
    """Of those named of late who are able the two the article names most."""
    named = dict.fromkeys(each.name for each in reference.earlier if each.kind == "person" and able(each.name))
    return sorted(named, key=lambda name: -reference.often[name])[:2]


ANTECEDENTS: dict[str, Callable[[Reference], str]] = {
    "pronoun": person_before,
    "medium": medium_before,
    "institution": institution_before,
    "they": two_before,
}
