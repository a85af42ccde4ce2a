"""Which of the leaders an article names is "the host", which "his guest", and who is whose "counterpart"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from lib.extraction.document import Actor, Passage
from lib.extraction.people import known_people
from lib.extraction.people.name_words import articles
from lib.extraction.people.offices import BREAK, MOST_TO_COUNTRY, country_beside, is_beside_name, names, within
from lib.extraction.people.people_words import COUNTERPART, GUEST, HOST, country_nouns, lexica
from lib.languages.language import Language
from lib.languages.lexicon import Hit, compile_phrases
from lib.model import PartialDate
from lib.text import fold

LATE = 3  # times that being named in the sentences just before counts
LOOK_BACK = 4  # sentences whose places tell where a visit takes place, before those of the whole article
RULE = "host or guest, by where the leaders of the article meet"
TOUCHING = 2  # characters between words that belong together, at most: "host of the Kremlin"
LEAD_REACH = 12  # characters before or behind a noun in which its article or "his" stands


class Visit(NamedTuple):
    """Two leaders, where one of them is at home."""

    host: str
    guest: str


def find(passage: Passage) -> Iterator[Actor]:
    """ "The host", "his guest", "her counterpart": the leader meant, where the article names two and a place tells."""
    for hit in lexica(passage.spoken)["guest"].finditer(*within(passage)):
        if not is_told_of_leader(passage, hit):
            continue
        visit = visit_at(passage)
        other = of_other(visit, hit.value, passage, hit.start) if visit else ""
        if name := other or (by_place(visit, hit.value) if visit else ""):
            yield Actor(hit.start, hit.end, name, "person", RULE, oblique=bool(other))


def is_told_of_leader(passage: Passage, hit: Hit) -> bool:
    """Whether a noun stands for somebody known, and neither a people, a name nor a place beside it tells whom."""
    if country_beside(passage, hit, MOST_TO_COUNTRY)[0] or is_beside_name(passage, hit.start, hit.end):
        return False
    is_of_place = any(0 <= each.start - hit.end <= TOUCHING for each in passage.places)
    is_of_country = country_nouns(passage.spoken).match(passage.text.lstrip(), hit.end + 1)
    return is_definite(passage, hit) and not is_of_place and not is_of_country


def is_definite(passage: Passage, hit: Hit) -> bool:
    """Whether an article or "his" leads to a noun, or its own ending says so: "gjesten"."""
    spoken, text = passage.spoken, passage.text
    if not articles(spoken) or is_inflected(text[hit.start : hit.end], spoken):
        return True
    before = text[max(passage.start, hit.start - LEAD_REACH) : hit.start].split()
    behind = text[hit.end : hit.end + LEAD_REACH].strip()
    own = compile_phrases(spoken.people.possessives)
    unknown = {fold(word) for word in spoken.people.indefinite}
    is_led = bool(before) and fold(before[-1].replace("'", "’").split("’")[-1] or before[-1]) in articles(spoken)
    if before and fold(before[-1]) in unknown:
        return False
    return is_led or bool(before and own.fullmatch(before[-1])) or bool(own.match(behind))


def is_inflected(word: str, spoken: Language) -> bool:
    """Whether a shorter form of a noun is known as well."""
    forms = (*spoken.people.guests, *spoken.people.hosts, *spoken.people.counterparts)
    return any(fold(word) != fold(each) and fold(word).startswith(fold(each)) for each in forms)


def of_other(visit: Visit, part: str, passage: Passage, at: int) -> str:
    """The other of the only leader whom the clause names before: "X thanked the host"; "" where it names none."""
    named = [each for each in names(passage) if each.end <= at and each.name in visit]
    if part != COUNTERPART:
        named = [each for each in named if not BREAK.search(passage.text, each.end, at)]
    before = {each.name for each in named}
    return next((each for each in visit if each not in before), "") if len(before) == 1 else ""


def by_place(visit: Visit, part: str) -> str:
    """Who is meant by a part, as the place of the visit tells; "" for a counterpart."""
    return {HOST: visit.host, GUEST: visit.guest}.get(part, "")


def visit_at(passage: Passage) -> Visit | None:
    """The visit an article tells of around a sentence; None without two countries, or a place that tells."""
    document = passage.document
    near = [each for each in document.passages if 0 <= passage.number - each.number <= LOOK_BACK]
    often = officials_named(passage, near)
    first_of = {known_people.country_of(name): name for name in reversed([name for name, _ in often.most_common()])}
    two = dict(sorted(first_of.items(), key=lambda each: -often[each[1]])[:2])
    host = home_of(near, two) or home_of(document.passages, two)
    guest = next((name for country, name in two.items() if country != host), "")
    return Visit(two[host], guest) if host and guest else None


def officials_named(passage: Passage, near: list[Passage]) -> Counter[str]:
    """Those of known countries whom an article names, with how often it does, rather of late.

    Whoever leads a country counts twice, and before all others in a sentence that names them.
    """
    document, when = passage.document, passage.document.published
    named = [actor.name for each in document.passages for actor in each.people]
    able = [name for name in dict.fromkeys(named) if known_people.country_of(name)]
    able.sort(key=lambda name: not known_people.leads(name, when))
    often, here = Counter(named), {actor.name for actor in passage.people}
    late = Counter(actor.name for each in near for actor in each.people)
    weights = {name: often[name] * (1 + known_people.leads(name, when)) + LATE * late[name] for name in able}
    first = sum(weights.values())
    return Counter({name: weight + first * leads_here(name, here, when) for name, weight in weights.items()})


def leads_here(name: str, here: set[str], when: PartialDate | None) -> bool:
    """Whether a sentence names somebody who leads a country."""
    return name in here and known_people.leads(name, when)


def home_of(passages: list[Passage], home: dict[str, str]) -> str:
    """The one country of several whose towns and sites some sentences name; "" where they name those of more or none.

    Of two whose towns are named it is the one named more than twice as often.
    """
    towns = Counter(
        each.place.country
        for passage in passages
        for each in passage.places
        if each.place.kind != "country" and not each.metonym and each.place.country in home
    )
    first, second = [*towns.most_common(2), ("", 0), ("", 0)][:2]
    return first[0] if first[1] > 2 * second[1] else ""
