"""The name of a body that a noun leads to: "the shipping company Nordfart", "the company behind the quay, Nordfart"."""

from __future__ import annotations

from dataclasses import replace

import regex

from lib.extraction.document import Actor, Passage
from lib.extraction.people import role_words
from lib.extraction.people.descriptions import of_words
from lib.extraction.people.name_words import articles, bodies, is_title, openers
from lib.extraction.people.people_words import lexica
from lib.extraction.people.romanisation import romanised
from lib.languages.language import Language
from lib.text import fold

RULE = "the name of the body"
NAMED = (  # bodies of which there are many, so that a name behind the noun tells which
    *("association", "club", "company", "federation", "newspaper", "party", "union", "news agency", "broadcaster"),
    *("airline", "bank", "operator", "shipping company", "manufacturer", "railway", "organisation", "contractor"),
    *("weather service", "television", "radio", "grid operator", "power company", "energy supplier"),
    *("railway operator", "ferry operator", "ferry company", "bus company", "mining company", "construction company"),
    *("insurance company", "aid organisation", "human rights organisation", "charity"),
    *("business association", "trade union confederation", "farmers' union"),
)
FIRST, FURTHER = r"\p{Lu}[\p{L}\p{N}.&’'-]*", r"[\p{Lu}\p{N}][\p{L}\p{N}.&’'-]*"
CAPITALS = regex.compile(rf"\s+({FIRST}(?:\s+{FURTHER}){{0,3}})")
IN_MARKS = regex.compile(r"\s+[«„“\"»](\p{Lu}[^»“”\"„«]{1,40})[»“”\"«]")
APART = regex.compile(rf"(?:\s+[\p{{Ll}}\p{{N}}’'-]+){{0,4}},\s+({FIRST}(?:\s+{FURTHER}){{0,3}}),")
WORD = regex.compile(r"[\p{L}\p{M}][\p{L}\p{M}'’-]*")


def name_behind(actor: Actor, passage: Passage) -> Actor:
    """The body whose name stands right behind the noun for it, in a description or behind it."""
    for word in WORD.finditer(passage.text, actor.start, actor.end):
        if is_body(word.group(), actor, passage.spoken) and (name := name_at(word.end(), passage)):
            return replace(actor, end=name.end(1), name=called(name[1], passage), kind="institution", rule=RULE)
    return actor


def is_body(word: str, actor: Actor, spoken: Language) -> bool:
    """Whether a word is a noun for a body of which there are many, by the table of roles, which English needs not."""
    noun = role_words.role(fold(word), spoken) or actor.name
    return noun in NAMED or (not role_words.roles(spoken.code) and bool(bodies(spoken).fullmatch(word)))


def name_at(end: int, passage: Passage) -> regex.Match[str] | None:
    """The name in marks or capitals right behind a position that is no place's, nobody's and no day's."""
    if marked := IN_MARKS.match(passage.text, end, passage.end):
        return marked
    name = CAPITALS.match(passage.text, behind_of(end, passage), passage.end)
    return name if name and may_name_body(name, passage) else None


def behind_of(end: int, passage: Passage) -> int:
    """The position behind "of" where names follow nouns so, as they do without articles and cases: "chama cha X"."""
    of = of_words(passage.spoken).match(passage.text, end, passage.end)
    is_bare = not articles(passage.spoken) and not passage.spoken.names.oblique
    return of.end() if of and is_bare else end


def name_apart(actor: Actor, passage: Passage) -> Actor:
    """The body or people whose name stands between commas behind their description."""
    name = APART.match(passage.text, actor.end, passage.end)
    if not name or passage.spoken.names.capital_nouns or not may_name_body(name, passage):
        return actor
    return replace(actor, name=called(name[1], passage), kind="institution", rule=RULE)


def may_name_body(name: regex.Match[str], passage: Passage) -> bool:
    """Whether capital words are no place, nobody, no day, no title and no adjective of a country."""
    start, first = name.start(1), name[1].split()[0]
    taken = (*passage.places, *passage.dates, *lexica(passage.spoken)["demonym"].finditer(*within(passage)))
    if any(each.start <= start < each.end for each in taken):
        return False
    if any(each.start <= start < each.end for each in passage.actors if each.kind in ("person", "medium")):
        return False
    small = openers(passage.spoken) | articles(passage.spoken)
    return fold(first) not in small and not is_title(first, passage.spoken)


def within(passage: Passage) -> tuple[str, int, int]:
    return passage.text, passage.start, passage.end


def called(name: str, passage: Passage) -> str:
    """A body's name in Latin letters, without a full stop at its end."""
    return romanised(name.rstrip("."), passage.spoken)
