"""What tells for and against a place: one small rule each, in the order in which they count."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from itertools import islice
from typing import NamedTuple

from lib.extraction import meaning
from lib.extraction.places.candidate import Candidate, ending_in_syllables
from lib.extraction.places.evidence import is_listed, is_told_by_noun
from lib.extraction.places.other_names import (
    ends_thing,
    has_no_capitals,
    is_accusative,
    is_adjective,
    is_behind_first_name,
    is_club,
    is_craft,
    is_in_address,
    is_part_of_word,
    is_persons,
    is_placed_by_ending,
    is_quoted,
    is_seat_that_acts,
    is_thing,
)
from lib.extraction.places.qualifiers import kilometres
from lib.extraction.places.surroundings import demonyms, is_capital
from lib.gazetteer import tables
from lib.gazetteer.toponyms import SURE_INFLECTED, also_people, is_in_full, meanings, organisation
from lib.languages.language import FIRST_SYLLABIC, Language
from lib.languages.tokens import folded, forms, joined
from lib.text import fold

RULED_OUT = -math.inf
# by how much a rule changes a confidence between 0 and 1
PREPOSITION, SAME_COUNTRY, CASE_OF_PLACE, LONG_NAME, ONLY_ONE = 0.25, 0.15, 0.25, 0.25, 0.15
QUALIFIED, SAME_DIVISION, LISTED, OF_TOWNS, NEARBY = 0.6, 0.2, 0.25, 0.4, 0.2
MEANT, LIKELY_MEANT, HARDLY_MEANT = 0.4, 0.2, -0.2
# shares of what a name means: surely and likely a place, hardly one; surely another's, which may be no place then
SURELY, LIKELY, UNLIKELY, SURELY_OTHER, HARDLY = 0.9, 0.5, 0.1, 0.8, 0.3
NEIGHBOUR, SURNAME, INFLECTED_TOWN, SMALL_ELSEWHERE, SENTENCE_START = -0.45, -0.5, -0.2, -0.6, -0.15

LONGEST_CONNECTOR = 4  # letters of the "of" inside of an organisation's name
LONG_ENDING = 3  # letters of a case of place such as -ssa or -sta
LONG_IN_SYLLABLES = 4
LONG_SYLLABIC_ENDING = 2
WELL_KNOWN = 1_000_000  # people of a city that opens a sentence as often as any word
KNOWN_TOWN = 50_000  # people
TITLE_REACH = 2  # words
NEAR_KM, NEIGHBOURS = 60, 2  # how far other towns lie at most, and how many must
LONG_TOWN = 8  # letters of a town's name that is hardly anything else
FIRST_OF_TWO = 2  # where the first of an organisation's two words stands at least behind another


class Rule(NamedTuple):
    """What a rule looks for, by how much it changes the confidence, and the reason as readers are told it."""

    holds: Callable[[Candidate], bool]
    weight: float
    reason: str = ""


# --- what rules a place out ---


def is_in_organisation(candidate: Candidate) -> bool:
    """Whether the word right behind makes a name an organisation's: "Uppsala University"."""
    run, behind = candidate.run, candidate.at + 1
    if not candidate.is_one_word or candidate.before or behind >= len(run) or run.gap(behind) not in (" ", "-"):
        return False
    word = run[behind].text
    return bool(organisation(run.spoken).fullmatch(word)) and (
        word[0].isupper() or not is_inflected(candidate.word, run.spoken)
    )


def ends_organisation(candidate: Candidate) -> bool:
    """Whether a name ends an organisation's: "Bank of England"; its first word is capital."""
    run, at = candidate.run, candidate.at
    if is_right_behind_organisation(candidate):
        return True
    if at < 2:
        return False
    first, connector = run[at - 2], run[at - 1].text
    if not connector.islower() or len(connector) > LONGEST_CONNECTOR or not first.text[0].isupper():
        return False
    if connector in folded(run.spoken.events.at):
        return False
    pattern, before = organisation(run.spoken), run[at - 3] if at > FIRST_OF_TWO else first
    of_two = pattern.match(run.text, before.start, run[at].start)
    return bool(pattern.match(run.text, first.start, run[at].start)) or bool(of_two and of_two.end() >= first.end)


def is_right_behind_organisation(candidate: Candidate) -> bool:
    """Whether a noun for an organisation, where capitals tell no nouns, stands before a town: "Universität Bonn"."""
    run, at = candidate.run, candidate.at
    if not at or candidate.place.kind != "city" or run.gap(at) != " ":
        return False
    word = run[at - 1].text
    is_any_noun = run.spoken.names.capital_nouns or (has_no_capitals(word) and fold(word) not in site_nouns(run.spoken))
    return is_any_noun and bool(organisation(run.spoken).fullmatch(word))


def is_attributive(candidate: Candidate) -> bool:
    """Whether an abbreviation stands before a capital word as its adjective: "the U.S. Senate"."""
    run, behind = candidate.run, candidate.at + 1
    if not candidate.is_one_word or candidate.word not in run.spoken.names.attributive:
        return False
    return behind < len(run) and run.gap(behind) == " " and run[behind].text[0].isupper()


def is_site_of_an_office(candidate: Candidate) -> bool:
    """Whether an office stands just before a site, which then is an institution: "the spokesman of the Kremlin"."""
    if candidate.place.kind != "site" or candidate.before or is_placed_by_ending(candidate):
        return False
    run, at = candidate.run, candidate.at
    titles, offices = folded(run.spoken.names.titles), folded(tuple(run.spoken.people.offices))
    words = (fold(token.text) for token in run[max(0, at - TITLE_REACH) : at])
    return any(word in titles or word in offices for word in words)


def begins_small(candidate: Candidate) -> bool:
    """Whether a small town's name begins with an article written small, as no town is: "la Casa del Rey"."""
    if candidate.length < 2 or not candidate.word.islower() or not candidate.word[0].isascii():
        return False
    return candidate.place.kind == "city" and 0 < candidate.place.population < KNOWN_TOWN


def ends_small(candidate: Candidate) -> bool:
    """Whether only the first of several words is capital, as where a sentence opens with an article: "El plan"."""
    if candidate.length < 2 or candidate.place.kind != "city" or candidate.place.population >= WELL_KNOWN:
        return False
    last = candidate.run[candidate.at + candidate.length - 1].text
    return candidate.word[0].isupper() and last.islower() and not candidate.place.name.split()[-1].islower()


def is_ordinary_opener(candidate: Candidate) -> bool:
    """Whether a word that opens sentences opens one, as a country's name: Ukrainian “Того ж дня”."""
    if candidate.at or not candidate.is_one_word or candidate.is_local:
        return False
    return fold(candidate.word) in folded(candidate.run.spoken.sentences.starters)


def is_meant_otherwise(candidate: Candidate) -> bool:
    """Whether a name is surely part of a person's or a body's, and hardly a place's, by the meaning of its sentence."""
    others = max(share(candidate, name) for name in (meaning.PERSON, meaning.BODY))
    return others >= SURELY_OTHER and share(candidate, meaning.PLACE) < HARDLY


# --- what makes a place more or less likely ---


def is_behind_preposition(candidate: Candidate) -> bool:
    return bool(candidate.before)


def is_placed_in_syllables(candidate: Candidate) -> bool:
    """Whether a long name in a script of syllables ends in what tells where: "태백에서"."""
    if not candidate.is_local or not is_placed_by_ending(candidate):
        return False
    return ending_in_syllables(candidate.word, candidate.run.spoken) >= LONG_SYLLABIC_ENDING


def is_in_country_spoken_of(candidate: Candidate) -> bool:
    return candidate.is_local and candidate.place.country in candidate.around.countries


def is_qualified(candidate: Candidate) -> bool:
    """Whether another name says where it lies, or it says so of another: "Paris, Texas"."""
    return candidate.start in candidate.around.qualified or candidate.place.place_id in candidate.around.chosen


def is_in_division_spoken_of(candidate: Candidate) -> bool:
    """Whether other towns of its state, or the state itself, are named as well."""
    division = candidate.place.division
    return candidate.is_local and bool(division) and candidate.around.divisions[division] > candidate.is_clear


def is_among_neighbours(candidate: Candidate) -> bool:
    """Whether at least two other towns near it, which can be no other, are named as well."""
    place = candidate.place
    if not candidate.is_local or place.kind != "city" or place.lat is None:
        return False
    others = (other for other in candidate.around.clear.values() if other.kind == "city" and other.name != place.name)
    near = (other for other in others if kilometres(place, other) < NEAR_KM)
    return len(list(islice(near, NEIGHBOURS))) == NEIGHBOURS


def is_beside_unknown_name(candidate: Candidate) -> bool:
    """Whether a capital word of no known meaning stands right beside: then both are rather a person's name."""
    run, at = candidate.run, candidate.at
    if not candidate.is_local or candidate.before or run.spoken.names.capital_nouns or is_behind_office(candidate):
        return False
    left = at > 1 and joined(run.text, run[at - 1 : at + 1]) and is_unknown_name(run[at - 1].text, run.spoken)
    if left or at + 1 >= len(run):
        return left
    return joined(run.text, run[at : at + 2]) and is_unknown_name(run[at + 1].text, run.spoken)


def is_behind_office(candidate: Candidate) -> bool:
    """Whether a city stands in a case right behind an office: "prezydent Gdańska Jan Nowak"."""
    run, at = candidate.run, candidate.at
    if not at or run.gap(at) != " " or not is_inflected(candidate.word, run.spoken):
        return False
    return fold(run[at - 1].text) in folded((*run.spoken.names.titles, *run.spoken.people.offices))


def is_surname_elsewhere(candidate: Candidate) -> bool:
    """Whether the article also has the word behind a first name."""
    return candidate.is_local and not candidate.before and candidate.word in candidate.around.surnames


def has_ending_of_place(candidate: Candidate) -> bool:
    """Whether a name stands in a case that tells where: "Helsingissä"."""
    return candidate.is_local and ending(candidate.word, candidate.run.spoken) >= LONG_ENDING


def is_named_in_full(candidate: Candidate) -> bool:
    """Whether a town's name ends in the noun for its kind, in one word: "삼척시"."""
    words = (candidate.word,)
    return candidate.is_one_word and is_in_full(words, candidate.run.spoken)


def is_small_with_ending(candidate: Candidate) -> bool:
    """Whether a small town's name would only stand here with an ending: then it is rather another word."""
    if not candidate.is_local or candidate.place.population >= SURE_INFLECTED or is_long_in_syllables(candidate):
        return False
    if is_placed_in_syllables(candidate) or is_named_in_full(candidate):
        return False
    spoken = candidate.run.spoken
    return is_inflected(candidate.word, spoken) and ending(candidate.word, spoken) < LONG_ENDING


def is_long_in_syllables(candidate: Candidate) -> bool:
    """Whether a name has so many syllables, each one letter, that it is hardly another word: "얼롄하오터"."""
    word = candidate.word
    return word[0] >= FIRST_SYLLABIC and min(map(len, forms(word, candidate.run.spoken))) >= LONG_IN_SYLLABLES


def is_only_one(candidate: Candidate) -> bool:
    """Whether a word for "in" stands before a long name that one town alone has: "in Longyearbyen"."""
    if not candidate.is_local or len(candidate.word) < LONG_TOWN or not candidate.word.istitle():
        return False
    spoken = candidate.run.spoken
    where = folded(spoken.events.at) - folded((*spoken.events.by, *spoken.events.oblique))
    if (fold(candidate.before) not in where and not is_listed(candidate)) or is_before_noun(candidate):
        return False
    return len(meanings((candidate.word,), spoken)) == 1


def is_before_noun(candidate: Candidate) -> bool:
    """Whether an inflected name stands before a noun for a site, as an adjective does: "в Ботаническом саду"."""
    run, behind = candidate.run, candidate.at + 1
    if behind >= len(run) or not is_inflected(candidate.word, run.spoken):
        return False
    return fold(run[behind].text) in site_nouns(run.spoken)


@cache
def site_nouns(spoken: Language) -> frozenset[str]:
    """The single nouns for sites, in the forms that a language file has."""
    listed = (*spoken.names.sites_before.values(), *spoken.names.sites_behind.values())
    return frozenset(fold(word) for words in listed for word in words)


def is_written_small_elsewhere(candidate: Candidate) -> bool:
    return candidate.is_one_word and fold(candidate.word) in candidate.around.small


def is_meant(candidate: Candidate) -> bool:
    return share(candidate, meaning.PLACE) >= SURELY and not is_part_of_longer(candidate)


def is_likely_meant(candidate: Candidate) -> bool:
    is_likely = candidate.passage is not None and LIKELY <= share(candidate, meaning.PLACE) < SURELY
    return is_likely and not is_part_of_longer(candidate)


def is_part_of_longer(candidate: Candidate) -> bool:
    """Whether the capital word beside a name is as surely a place's: then both are the name of another."""
    run, passage, behind = candidate.run, candidate.passage, candidate.at + candidate.length
    joined_to = [behind] if behind < len(run) and run.gap(behind) == " " else []
    joined_to += [candidate.at - 1] if candidate.at and run.gap(candidate.at) == " " else []
    return passage is not None and any(
        is_capital(run[at].text) and meaning.share(passage, run[at].start, run[at].end, meaning.PLACE) >= SURELY
        for at in joined_to
    )


def is_hardly_meant(candidate: Candidate) -> bool:
    return candidate.is_local and share(candidate, meaning.PLACE) < UNLIKELY


def opens_sentence(candidate: Candidate) -> bool:
    """Whether a word that is no great city's name may be capital only because it comes first."""
    is_first = candidate.is_one_word and candidate.at == 0
    return is_first and candidate.place.kind != "country" and candidate.place.population < WELL_KNOWN


RULES = (
    Rule(is_in_organisation, RULED_OUT),
    Rule(ends_organisation, RULED_OUT),
    Rule(is_attributive, RULED_OUT),
    Rule(is_site_of_an_office, RULED_OUT),
    Rule(is_adjective, RULED_OUT),
    Rule(is_thing, RULED_OUT),
    Rule(ends_thing, RULED_OUT),
    Rule(is_club, RULED_OUT),
    Rule(is_craft, RULED_OUT),
    Rule(is_accusative, RULED_OUT),
    Rule(is_part_of_word, RULED_OUT),
    Rule(is_in_address, RULED_OUT),
    Rule(is_quoted, RULED_OUT),
    Rule(is_seat_that_acts, RULED_OUT),
    Rule(is_persons, RULED_OUT),
    Rule(begins_small, RULED_OUT),
    Rule(ends_small, RULED_OUT),
    Rule(is_ordinary_opener, RULED_OUT),
    Rule(is_meant_otherwise, RULED_OUT),
    Rule(is_behind_preposition, PREPOSITION, "behind “{before}”"),
    Rule(is_named_in_full, OF_TOWNS, "named with the noun for a town"),
    Rule(is_placed_in_syllables, CASE_OF_PLACE, "in a case of place"),
    Rule(is_listed, LISTED, "beside another place"),
    Rule(is_told_by_noun, OF_TOWNS, "behind a word for what towns have"),
    Rule(is_in_country_spoken_of, SAME_COUNTRY, "its country is spoken of"),
    Rule(is_qualified, QUALIFIED, "said to lie there"),
    Rule(is_in_division_spoken_of, SAME_DIVISION, "its surroundings are spoken of"),
    Rule(is_among_neighbours, NEARBY, "towns near it are named"),
    Rule(is_meant, MEANT, "by sentences like it"),
    Rule(is_likely_meant, LIKELY_MEANT, "likely by sentences like it"),
    Rule(is_hardly_meant, HARDLY_MEANT),
    Rule(is_beside_unknown_name, NEIGHBOUR),
    Rule(is_behind_first_name, NEIGHBOUR),
    Rule(is_surname_elsewhere, SURNAME),
    Rule(has_ending_of_place, CASE_OF_PLACE),
    Rule(is_small_with_ending, INFLECTED_TOWN),
    Rule(is_long_in_syllables, LONG_NAME),
    Rule(is_only_one, ONLY_ONE),
    Rule(is_written_small_elsewhere, SMALL_ELSEWHERE),
    Rule(opens_sentence, SENTENCE_START),
)


# --- what the rules look at ---


def share(candidate: Candidate, name: str) -> float:
    """How surely a name is one of a kind by the meaning of its sentence; half where that is not asked for."""
    passage = candidate.passage
    return meaning.share(passage, candidate.start, candidate.end, name) if passage else meaning.LEFT_OUT


def is_unknown_name(word: str, spoken: Language) -> bool:
    """Whether a capital word is no country, region or office, which would say nothing against a place beside it."""
    if not is_capital(word) or fold(word) in folded(spoken.names.titles) or is_of_calendar(word, spoken):
        return False
    if demonyms(spoken).fullmatch(word):  # "het Poolse Gdansk"
        return False
    if fold(word) in also_people():
        return True
    places = meanings((word,), spoken)
    return not places or places[0].kind not in ("country", "region")


def is_of_calendar(word: str, spoken: Language) -> bool:
    """Whether a word is a day of the week or a month, which some languages write with a capital."""
    return word.casefold() in spoken.weekdays or word.casefold() in spoken.months


def is_inflected(word: str, spoken: Language) -> bool:
    """Whether a name stands with a case ending: "Sudan's army" is no organisation's name."""
    return not tables.load().lookup(word, spoken.code)


def ending(word: str, spoken: Language) -> int:
    """The letters of the case ending that a known place's name has here; 0 where it stands as it is."""
    known = tables.load()
    if known.lookup(word, spoken.code):
        return 0
    return next((len(word) - len(form) for form in forms(word, spoken) if known.lookup(form, spoken.code)), 0)
