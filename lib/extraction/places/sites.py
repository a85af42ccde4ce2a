"""Sites that no list holds, such as "Uhuru Gardens": where they are is told by the town beside which they are named."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from lib.extraction.document import Actor, Document, Mention, Passage
from lib.extraction.people.romanisation import romanised
from lib.extraction.places import site_names
from lib.extraction.places.site_names import Site, having, is_capital_less, known_places
from lib.extraction.places.site_towns import main_town, town
from lib.gazetteer import tables
from lib.gazetteer.tables import Place
from lib.languages import language
from lib.languages.language import FIRST_SYLLABIC, Language
from lib.languages.tokens import Words, folded, is_name_like
from lib.model import TARGET
from lib.text import fold, without_accents

CONFIDENCE = 0.7
KNOWN = ("site", "island")  # kinds of places that have names of their own beside their noun
NOT_IN_ID = re.compile(r"\W+")
PREFIX = "site:"
SAINT = "St."


class Found(NamedTuple):
    """A site with the sentence it stands in."""

    passage: Passage
    site: Site

    @property
    def start(self) -> int:
        token = self.passage.words[self.site.at]
        return token.start + (token.text.replace("’", "'").find("'") + 1 if self.site.first > self.site.at else 0)

    @property
    def end(self) -> int:
        return self.passage.words[self.site.at + self.site.length - 1].end + self.site.quoted

    @property
    def name_start(self) -> int:
        return self.passage.words[self.site.first].start


def add(document: Document) -> None:
    """Adds the sites of every passage to its places; a person or town inside of a site's name is none there."""
    named = Counter(actor.name for passage in document.passages for actor in passage.people)
    towns: dict[str, Place | None] = {}
    found = [each for passage in document.passages for each in sites(passage, named)]
    for each in found:
        name = english(each)
        towns[name] = towns.get(name) or town(each.passage, each.site, (each.start, each.end))
    about = main_town(document)
    for each in found:
        place(each, english(each), towns[english(each)] or about)


def sites(passage: Passage, named: Counter[str]) -> Iterator[Found]:
    """The sites of a passage, the longest first of those that overlap."""
    taken: list[Found] = []
    for site in sorted(site_names.find(passage.words), key=lambda site: (-site.length, site.at)):
        each = free(Found(passage, site), named)
        if each and not any(each.start < other.end and other.start < each.end for other in taken):
            taken.append(each)
    yield from taken


def free(found: Found, named: Counter[str]) -> Found | None:
    """The site, cut short before the name of somebody else; None where it is a known place or a person's."""
    passage, site, run = found.passage, found.site, found.passage.words
    for person in passage.people:
        if person.end <= found.start or found.end <= person.start or is_the_site(person, found, named[person.name]):
            continue
        if goes_on_behind(person, found):
            continue
        if is_by_family_name(person) and names_by_case(run, site):
            if site.linked and found.start < person.start and person.end <= found.end:
                continue
            return None
        if person.start > first_of_name(found) and site.at < site.first:
            last = name_end_before(run, site, person.start)
            if last == site.first:
                return None
            site = site._replace(length=last - site.at, last=last)
            found = Found(passage, site)
        elif is_before_site(person, found):
            at = next(at for at in range(site.first, site.last) if run[at].start >= person.end)
            site = site._replace(at=at, first=at, length=site.at + site.length - at)
            found = Found(passage, site)
        elif is_somebodys(site, run, named[person.name]) or person.start < found.start or found.end < person.end:
            return None
    return None if any(is_known(mention, found) for mention in passage.places) else found


def goes_on_behind(person: Actor, found: Found) -> bool:
    """Whether somebody's name is rather that of a site and of its town behind it: "museo Correrini di Venezia"."""
    site, run = found.site, found.passage.words
    is_name = site.first > site.at and not site.linked and person.start == run[site.first].start
    return is_name and person.end > found.end and site_names.behind_link(run, site.last) > site.last


def is_before_site(person: Actor, found: Found) -> bool:
    """Whether somebody's name opens the words before a noun and others follow: "såg Silvia Norra sjukhuset"."""
    site, run = found.site, found.passage.words
    is_first = site.first == site.at and not site.stem and person.start <= found.start
    return is_first and person.end < run[site.last - 1].start and " " not in person.name


def is_the_site(person: Actor, found: Found, mentions: int) -> bool:
    """Whether somebody is rather the site, as the noun for it belongs to the name: "Cementerio de la Recoletana"."""
    site, run = found.site, found.passage.words
    is_inside = found.start <= person.start and person.end <= found.end
    if site.stem or site.quoted or not (is_inside or is_capital_less(run[site.at].text)):
        return False
    if site.first == site.at and run.spoken.code == TARGET and site.noun in having("surname") and mentions > 1:
        return False
    first, last = (site.at, site.first) if site.first > site.at else (site.last, site.at + site.length)
    return person.start <= run[first].start and run[last - 1].end <= person.end


def name_end_before(run: Words, site: Site, end: int) -> int:
    """The word behind the last one of a site's name before a position, without what no name ends with."""
    last = next(at for at in range(site.first, site.last) if run[at].end > end)
    while last > site.first and not is_name_like(run[last - 1].text):
        last -= 1
    return last


@cache
def single_nouns() -> frozenset[str]:
    """The English nouns that end names of sites, with a capital."""
    return frozenset(word.capitalize() for words in language.get(TARGET).names.sites_behind.values() for word in words)


def is_somebodys(site: Site, run: Words, mentions: int) -> bool:
    """Whether a site is rather said to belong to a person than to go by the name: "the palace of X"."""
    if site.linked and site.noun in having("sacred"):
        return False
    return site.linked and bool(run.spoken.people.articles) or (mentions > 1 and site.noun not in having("street"))


def names_by_case(run: Words, site: Site) -> bool:
    """Whether a name beside a noun may as well be the subject: no articles, but capitals."""
    is_street = site.noun in having("street") and site.first > site.at
    return not run.spoken.people.articles and not is_capital_less(run[site.first].text) and not is_street


def is_by_family_name(person: Actor) -> bool:
    """Whether one word names somebody who is known by more: rather the subject than part of a name."""
    return " " in person.name and person.end - person.start < len(person.name) / 2 + 2


def first_of_name(found: Found) -> int:
    """Where a site's name begins, behind a title such as "King" that belongs to it."""
    run, site = found.passage.words, found.site
    has_title = site.last - site.first > 1 and fold(run[site.first].text) in folded(run.spoken.names.site_titles)
    return run[site.first + has_title].start


def is_known(mention: Mention, found: Found) -> bool:
    """Whether a mention is a known place of its own that holds more of the site than its name."""
    if mention.end <= found.start or found.end <= mention.start:
        return False
    if mention.start < found.start or found.end < mention.end:
        return True
    if mention.place.kind == "city" and found.start < mention.start and mention.end == found.end:
        return False  # "National Park" in "Nairobi National Park"
    name_end = found.passage.words[found.site.last - 1].end
    is_own = mention.start >= found.name_start and mention.place.kind != "site"
    if is_own and site_names.is_called_anything(found.passage.words, found.site):
        return False
    is_name = found.name_start <= mention.start and mention.end <= name_end and not found.site.stem
    is_own_kind = mention.place.kind in KNOWN and not (
        mention.place.kind == "island" and found.site.noun in having("after_places")
    )
    is_one_of_its_own = is_own_kind or (mention.place.kind == "other" and found.site.noun in having("landscape"))
    return not is_name or (is_one_of_its_own and mention.end - mention.start == name_end - found.name_start)


# --- what it is called, and where it is ---


def english(found: Found) -> str:
    """The name of a site in English and Latin letters, as far as the language file tells: "Luis de Fuentes Square"."""
    return romanised(as_named(found), found.passage.words.spoken)


def as_named(found: Found) -> str:
    run, site = found.passage.words, found.site
    name = site.stem or site_names.first_case(run, site) or run.surface(site.first, site.last)
    if said := site_names.in_english(name, site.noun, run.spoken):
        return f"{said} {site.noun}"
    if site.stem:
        stem = without_joint(site.stem, run.spoken)
        if " " in site.stem:
            return site.stem
        is_kept = site.noun in having("landscape") - having("noun_first") and not known_places((stem,), run.spoken)
        is_street = run.spoken.names.capital_nouns and site.noun in having("street") - having("put")
        if site.noun in having("kept") or is_street or (is_kept and run[site.first].text[0] < FIRST_SYLLABIC):
            return run.surface(site.first, site.last)
        return f"{site.noun} {stem}" if site.noun in having("noun_first") else f"{stem} {site.noun}"
    if run.spoken.code == TARGET:
        return run.surface(site.at, site.at + site.length)
    words = [token.text for token in run[site.first : site.last]]
    if len(words) > 1 and words[-1] in single_nouns():  # "ulica John Street"
        return run.surface(site.first, site.last)
    if site.quoted:
        return f"{site.noun} {name}" if site.noun in having("noun_first") else f"{name} {site.noun}"
    known = () if site_names.is_adjective_before(run, site) else known_places(tuple(words), run.spoken)
    is_own = site_names.is_name_without_link(run, site) and site.noun not in having("of_a_town")
    if is_own or site_names.is_called_anything(run, site):
        known = ()
    name = with_saint(run, site, name)
    if site.kind:
        return f"{known[0].name if known else name} {site.kind} {site.noun}"
    if known and known[0].kind == "city" and site.first > site.at and site.noun in having("of_in_english"):
        return f"{site.noun} of {known[0].name}"
    if site.noun in having("noun_first"):
        return f"{site.noun} {known[0].name if known else name}"
    return f"{known[0].name if known else name} {site.noun}"


def without_joint(stem: str, spoken: Language) -> str:
    """What stands before a noun in one word, without the "s" that joins them, as it does behind consonants."""
    bare = stem.removesuffix("s")
    return stem if bare.endswith(spoken.names.vowels or ("\0",)) else bare


def with_saint(run: Words, site: Site, name: str) -> str:
    """The name with its word for a saint as English has it, but as it is where the language is near enough."""
    if site.first + 1 < site.last and site_names.is_saint(run, site.first):
        rest = run.surface(site.first + 1, site.last)
        return name if run.spoken.people.articles else f"{SAINT} {rest}"
    return name


def place(found: Found, name: str, lies_in: Place | None) -> None:
    """Puts the site among the places of its passage, in the place of what stands inside of its name."""
    passage = found.passage
    site = known_site(name, lies_in) or Place(
        made_id(PREFIX, name),
        name,
        "site",
        lies_in.country if lies_in else "",
        lies_in.lat if lies_in else None,
        lies_in.lon if lies_in else None,
        0,
        division=lies_in.division if lies_in else "",
    )
    rule = f"site by its noun, its position that of {lies_in.name}" if lies_in else "site by its noun"
    mention = Mention(found.start, found.end, site, CONFIDENCE, False, rule)
    kept = [each for each in passage.places if not inside(each, found) or is_of_town(each, found)]
    passage.places = sorted([*kept, mention], key=lambda each: (each.start, -each.end))
    passage.people = [each for each in passage.people if not inside(each, found)]


def made_id(prefix: str, name: str) -> str:
    """The id of a place that no list has: its kind, and its name in plain letters."""
    return prefix + NOT_IN_ID.sub("-", fold(without_accents(name))).strip("-")


def known_site(name: str, lies_in: Place | None) -> Place | None:
    """The site of the gazetteer that goes by a name in English, in the country of a town."""
    known = tables.load().lookup(name, TARGET) if lies_in else ()
    return next((each for each in known if lies_in and each.kind == "site" and each.country == lies_in.country), None)


def inside(each: Mention | Actor, found: Found) -> bool:
    return found.start <= each.start and each.end <= found.end


def is_of_town(each: Mention, found: Found) -> bool:
    """Whether a town is named in the name of its own airport behind "of": "the airport of Tirana"."""
    run, site = found.passage.words, found.site
    name_end = run[site.last - 1].end
    whole = (each.start, each.end) == (found.name_start, name_end)
    told_apart = site.linked or not run.spoken.names.capital_nouns  # "Flughafen Hamburg" is one name
    return (
        whole and told_apart and site.first > site.at and site.noun in having("of_a_town") and each.place.kind == "city"
    )
