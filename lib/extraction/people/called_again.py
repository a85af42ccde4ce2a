"""Somebody just named whom other words call again: "the politician", "the 39-year-old", "the Russian"."""

from __future__ import annotations

from collections.abc import Iterator

from lib.extraction.document import Actor, Passage
from lib.extraction.people import back_references, known_people
from lib.extraction.people.descriptions import is_beside_saying
from lib.extraction.people.name_words import articles
from lib.extraction.people.offices import MOST_TO_COUNTRY, country_beside, is_beside_name, is_indefinite, within
from lib.extraction.people.people_words import lexica
from lib.languages.lexicon import Hit

LOOK_BACK = 8  # sentences in which somebody of a people is named before
BY_PEOPLE, AGAIN = "somebody of that people named before", "words for somebody named just before"


def find(passage: Passage) -> Iterator[Actor]:
    """What calls somebody again, without a name beside it: like a pronoun, or by the people it tells of."""
    for hit in lexica(passage.spoken)["again"].finditer(*within(passage)):
        if is_beside_name(passage, hit.start, hit.end) or is_indefinite(passage, hit.start) or is_of_kind(passage, hit):
            continue
        if leads_to_name(passage, hit.end):
            continue
        country, start, end = country_beside(passage, hit, MOST_TO_COUNTRY)
        country = hit.value or country
        name = of_people(passage, start, country) if country else ""
        if name:
            yield Actor(start, end, name, "person", BY_PEOPLE)
        elif not hit.value and not country and not articles(passage.spoken):
            yield Actor(start, end, "", "pronoun", back_references.PRONOUN)  # "дипломат" may be anybody, too
        elif articles(passage.spoken) and (not hit.value or is_subject(passage, hit)):
            yield Actor(start, end, "", "pronoun", AGAIN)


def leads_to_name(passage: Passage, end: int) -> bool:
    """Whether a capital word follows, where not all nouns are capital."""
    behind = passage.text[end : min(end + 2, passage.end)]
    return behind[:1] == " " and behind[1:].isupper() and not passage.spoken.names.capital_nouns


def is_subject(passage: Passage, hit: Hit) -> bool:
    """Whether words open a sentence or stand beside a verb of saying, so that they are who acts or speaks."""
    return hit.start == passage.start or is_beside_saying(passage, hit.start, hit.end)


def is_of_kind(passage: Passage, hit: Hit) -> bool:
    """Whether an adjective beside a noun tells of which kind of people somebody unnamed is: "senior official"."""
    kinds = lexica(passage.spoken)["quality"].finditer(*within(passage))
    apart = (each for each in kinds if each.end <= hit.start or hit.end <= each.start)
    return any(not passage.text[min(each.end, hit.end) : max(each.start, hit.start)].strip() for each in apart)


def of_people(passage: Passage, at: int, country: str) -> str:
    """The last person of a country named before, rather who leads it; "" where none is near."""
    near = [each for each in passage.document.passages if 0 <= passage.number - each.number <= LOOK_BACK]
    before = [each.name for sentence in reversed(near) for each in reversed(sentence.people) if each.end <= at]
    able = [name for name in before if known_people.country_of(name) == country]
    leading = [name for name in able if known_people.leads(name, passage.document.published)]
    return next(iter(leading or able), "")
