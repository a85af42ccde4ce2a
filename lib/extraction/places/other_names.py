"""What a place's name may be part of instead: a person's name, a treaty, a dish, a product, a government's seat."""

from __future__ import annotations

import re
from functools import cache

from lib.extraction.people.name_words import first_names, is_title
from lib.extraction.places.candidate import Candidate, preposition
from lib.extraction.places.qualifiers import ordinary_words
from lib.extraction.places.surroundings import demonyms, is_capital, is_small
from lib.gazetteer import countries
from lib.gazetteer.toponyms import also_people, meanings
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import folded, joined
from lib.text import fold

LONGEST_CONNECTOR = 4  # letters of the "of" inside of a name
LONGEST_CLUB = 3  # letters of "FC" or "IFK"
CRAFT_REACH = 30  # characters
LEAST_NOUN = 4  # letters of an indefinite noun
LEAST_SENTENCE_END = 4  # letters of a word that the next sentence runs into


def is_adjective(candidate: Candidate) -> bool:
    """Whether a town is called as a country's people are: "Canadian", "Polish"."""
    if candidate.length > 1 or candidate.place.kind == "country":
        return False
    return bool(demonyms(candidate.run.spoken).fullmatch(candidate.word))


def is_thing(candidate: Candidate) -> bool:
    """Whether the word behind makes a treaty, an illness or a dish of it: "the Minsk agreements", "Lyme disease"."""
    run, behind = candidate.run, candidate.at + candidate.length
    if behind >= len(run) or run.gap(behind) not in (" ", "-"):
        return False
    word = run[behind].text
    return bool(things(run.spoken).fullmatch(word)) and (not candidate.before or word[0].isupper())


def ends_thing(candidate: Candidate) -> bool:
    """Whether a treaty's or an illness's noun stands before a town: "accords de Minsk", "Vertrag von Lissabon"."""
    run, at = candidate.run, candidate.at
    if candidate.place.kind != "city" or not at:
        return False
    pattern, before = things(run.spoken), run[at - 1].text
    if pattern.fullmatch(before) and run.gap(at) == " " and (not has_articles(run.spoken) or has_no_capitals(before)):
        return True
    if at < 2 or run.gap(at) not in (" ", "'", "’") or run.gap(at - 1) != " " or not before.islower():
        return False
    connects = len(before) <= LONGEST_CONNECTOR and before not in folded(run.spoken.events.at)
    return connects and bool(pattern.fullmatch(run[at - 2].text))


def is_craft(candidate: Candidate) -> bool:
    """Whether a noun for a ship or a rocket stands right before: "the cruiser Moskva", «крейсер „Москва“»."""
    spoken = candidate.run.spoken
    if candidate.before or candidate.place.kind == "country" or not spoken.names.crafts:
        return False
    return bool(behind_craft(spoken).search(candidate.run.text, max(0, candidate.start - CRAFT_REACH), candidate.start))


@cache
def behind_craft(spoken: Language) -> re.Pattern[str]:
    return re.compile(rf"{compile_phrases(spoken.names.crafts).pattern}\s+[«„“”\"‘']?$", re.IGNORECASE)


def is_accusative(candidate: Candidate) -> bool:
    """Whether an Arabic name is rather an adjective behind the indefinite noun it agrees with: "سيفا كوريا"."""
    run, at, endings = candidate.run, candidate.at, candidate.run.spoken.names.accusative
    if not at or not endings or not candidate.is_one_word or run.gap(at) != " ":
        return False
    noun = run[at - 1].text
    return noun.endswith(endings[0]) and len(noun) >= LEAST_NOUN and candidate.word.endswith(endings[1])


def is_part_of_word(candidate: Candidate) -> bool:
    """Whether letters run on before or behind, which are no sentence that was stuck to it: "JavaScript"."""
    text, run = candidate.run.text, candidate.run
    behind, before = candidate.at + candidate.length, candidate.at - 1
    if behind < len(run) and run[behind].start == candidate.end and is_cased(text[candidate.end]):
        return fold(run[behind].text) not in ordinary_words(run.spoken)
    if before >= 0 and run[before].end == candidate.start and is_cased(text[candidate.start - 1]):
        word = run[before].text
        return not word.islower() or len(word) < LEAST_SENTENCE_END
    return False


def is_cased(letter: str) -> bool:
    """Whether it is a letter of a script that has capitals."""
    return letter.upper() != letter.lower()


def is_club(candidate: Candidate) -> bool:
    """Whether two or three capitals stand before a town as before a club's name: "HB Køge"."""
    run, at = candidate.run, candidate.at
    if not at or candidate.place.kind != "city" or run.gap(at) != " " or len(candidate.word) <= LONGEST_CLUB:
        return False
    word = run[at - 1].text
    short = word.isupper() and word.isalpha() and 1 < len(word) <= LONGEST_CLUB
    return short and not candidate.word.isupper() and not meanings((word,), run.spoken)


def is_quoted(candidate: Candidate) -> bool:
    """Whether a town alone stands in quotation marks, as clubs, ships and inns do: «Севилья»."""
    if candidate.place.kind != "city":
        return False
    text, start, end = candidate.run.text, candidate.start, candidate.end
    return text[start - 1 : start] in OPENING and text[end : end + 1] in CLOSING and bool(text[end : end + 1])


OPENING, CLOSING = tuple("«„“\"'‘"), tuple("»“”\"'’")


def is_in_address(candidate: Candidate) -> bool:
    """Whether it stands in a hashtag, a handle or an address: "@Berlin", "#Paris2024", "berlin.example"."""
    text, start, end = candidate.run.text, candidate.start, candidate.end
    if text[start - 1 : start] == "@" or text[start - 1 : start] == "#":
        return True
    return text[end : end + 1] in ("@", "/") or bool(DOMAIN.match(text, end))


DOMAIN = re.compile(r"\.[a-z]{2,}(?![\w ])|\.\w+/")


def is_seat_that_acts(candidate: Candidate) -> bool:
    """Whether a seat of government is named without a word for where: "the Kremlin said"."""
    if candidate.place.place_id not in countries.seats():
        return False
    text, spoken = candidate.run.text, candidate.run.spoken
    if spoken.events.at_endings and not spoken.events.at:
        return not is_placed_by_ending(candidate)
    if not spoken.events.at:
        return False
    start = candidate.start
    if article := ARTICLE.search(text, 0, start):
        start = article.start(1)
    before = preposition(text, start, spoken) or candidate.before
    return (
        not before or fold(before) in only_sources(spoken) or bool(by_report(spoken).search(text, 0, candidate.start))
    )


def is_placed_by_ending(candidate: Candidate) -> bool:
    """Whether a name ends in what tells where, in a language that has endings for it: "청와대에서"."""
    last = candidate.run[candidate.at + candidate.length - 1].text
    return last.endswith(candidate.run.spoken.events.at_endings or ("\0",))


ARTICLE = re.compile(r"(?<!\w)(\w{1,4})\s+$")


@cache
def only_sources(spoken: Language) -> frozenset[str]:
    """The prepositions of where something comes from and not of where it is."""
    return folded(spoken.events.origin) - folded((*spoken.events.at, *spoken.events.to))


@cache
def by_report(spoken: Language) -> re.Pattern[str]:
    return re.compile(rf"{compile_phrases(spoken.quotes.according).pattern}\s+(?:\w{{1,4}}\s+)?$", re.IGNORECASE)


def is_persons(candidate: Candidate) -> bool:
    """Whether a country's or region's name that people bear stands in a person's: "Chad Morris", "Michael Jordan"."""
    if not is_borne(candidate) or candidate.before or is_behind_particle(candidate):
        return False
    if candidate.word in candidate.around.surnames:
        return True
    run, at = candidate.run, candidate.at
    left = at > 0 and joined(run.text, run[at - 1 : at + 1]) and may_be_name(candidate, at - 1)
    return left or is_first_name(candidate)


def is_first_name(candidate: Candidate) -> bool:
    """Whether one family name follows: "Kenya Moore"; not a group, "Virginia Democrats", nor an office's long name."""
    run, at = candidate.run, candidate.at
    if at + 1 >= len(run) or not joined(run.text, run[at : at + 2]) or not may_be_name(candidate, at + 1):
        return False
    goes_on = at + 2 < len(run) and run.gap(at + 2) == " " and is_capital(run[at + 2].text)
    return not goes_on and not run[at + 1].text.endswith("s") or has_said_first_name(candidate)


def has_said_first_name(candidate: Candidate) -> bool:
    return fold(candidate.word) in first_names()


def is_borne(candidate: Candidate) -> bool:
    if candidate.length != 1 or candidate.place.kind == "city":
        return False
    word = fold(candidate.word)
    return word in also_people() or (candidate.place.kind == "region" and word in first_names())


def may_be_name(candidate: Candidate, at: int) -> bool:
    """Whether a word may be a first or a family name: capital, of no known meaning."""
    run = candidate.run
    word = run[at].text
    if not is_capital(word) or is_title(word, run.spoken) or things(run.spoken).fullmatch(word):
        return False
    if run.spoken.names.capital_nouns and fold(word) not in first_names():
        return False
    if fold(word) in ordinary_words(run.spoken):
        return False
    return is_small(word, run.spoken)


def is_behind_particle(candidate: Candidate) -> bool:
    """Whether a small word such as "of" stands right before: "King Abdullah of Jordan"."""
    run, at = candidate.run, candidate.at
    word = run[at - 1].text if at and run.gap(at) == " " else ""
    is_joint = fold(word) in folded(run.spoken.names.joints)
    return word.islower() and len(word) <= LONGEST_CONNECTOR and not is_joint


def is_behind_first_name(candidate: Candidate) -> bool:
    """Whether a town stands right behind the first word of a sentence, which is rather a first name: "Jack London"."""
    run, at = candidate.run, candidate.at
    if at and candidate.is_local and not candidate.before and has_no_capitals(candidate.word) and run.gap(at) == " ":
        before = run[at - 1].text
        is_name = fold(before) in first_names() and not is_title(before, run.spoken)
        return is_name and not meanings((before,), run.spoken)
    if at != 1 or not candidate.is_local or run.gap(1) != " " or not is_capital(run[0].text):
        return False
    spoken = run.spoken
    if fold(run[0].text) in first_names():
        return True
    if spoken.names.capital_nouns or not spoken.names.before_places or meanings((run[0].text,), spoken):
        return False
    word = fold(run[0].text)
    return word not in ordinary_words(spoken) and word not in candidate.around.small and not is_title(word, spoken)


def has_no_capitals(word: str) -> bool:
    """Whether a word is of a script without capitals."""
    return word[0].isalpha() and not is_cased(word[0])


@cache
def things(spoken: Language) -> re.Pattern[str]:
    return compile_phrases(spoken.names.things)


@cache
def has_articles(spoken: Language) -> bool:
    """Whether a noun needs a word of its own between it and a name that follows, as in "treaty of Paris"."""
    return bool(spoken.names.particles)
