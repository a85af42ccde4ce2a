"""People nobody listed: runs of capital words that a title, a verb of saying or a first name shows to be somebody."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from lib.extraction.people import known_people
from lib.gazetteer import toponyms
from lib.intake import outlets
from lib.languages.language import FIRST_SYLLABIC, Language
from lib.languages.lexicon import alternatives, compile_phrases
from lib.languages.tokens import Token, Words, fold, forms

MOST_BETWEEN = 9  # words between a title and the name it belongs to
MOST_WORDS = 4
LONGEST_SYLLABIC = 4  # syllables of a name
LEAST_COMPOUND = 5  # letters: "forhandlingsleder" ends in the title "leder"
LARGE = 100_000  # people
APPOSITION = re.compile(r",[^,.;:!?]{3,90},")
PARTICLES = frozenset(
    {"van", "de", "von", "da", "di", "del", "dos", "du", "bin", "ibn", "al", "el", "la", "le", "ten", "ter", "af"}
)
ARTICLES = frozenset({"der", "den", "zu"})  # of names as well, but where nouns are capital rather of anything
PARTICLES |= ARTICLES


def find(runs: Iterable[Words]) -> Iterator[tuple[int, int, Words]]:
    """The names in the sentences of an article: first and last word, and the sentence's words they count in."""
    sentences = list(runs)
    alone = Counter(token.text for run in sentences for at, token in enumerate(run) if is_alone(run, at))
    for run in sentences:
        yield from ((first, last, run) for first, last in without_capitals(run))
        at = 0
        while at < len(run):
            if known := known_people.full_name(run, at):
                at += known[0]
                continue
            place = place_length(run, at)
            if place and not has_title(run, at) and not may_be_first_name(run, at):
                at += place
                continue
            last = end_of_name(run, at)
            if is_whole(run, at, last) and is_somebody(run, at, last, alone):
                yield at, last, run
                at = last
            else:
                at += 1


def without_capitals(run: Words) -> Iterator[tuple[int, int]]:
    """Names beside titles in scripts without capitals: two or three words behind one, or a Korean word before one."""
    for at, token in enumerate(run):
        if not is_caseless(token.text) or not any(
            form in title_words(run.spoken) for form in forms(token.text, run.spoken)
        ):
            continue
        if token.text[0] >= FIRST_SYLLABIC:
            if at and is_free(run[at - 1], run.spoken) and 2 <= len(run[at - 1].text) <= LONGEST_SYLLABIC:
                yield at - 1, at
            continue
        last = at + 1
        while last < min(len(run), at + 4) and is_free(run[last], run.spoken) and run.gap(last) == " ":
            last += 1
        if last - at > 2:
            yield at + 1, last


def is_caseless(word: str) -> bool:
    return word[0].isalpha() and not word[0].isupper() and not word[0].islower()


def is_free(token: Token, spoken: Language) -> bool:
    """Whether a word of a script without capitals may be part of a name: no title, verb, preposition or place."""
    word = fold(token.text)
    if not is_caseless(token.text) or word in openers(spoken) or word in small_words(spoken):
        return False
    found = toponyms.meanings((token.text,), spoken)
    return not any(form in title_words(spoken) for form in forms(token.text, spoken)) and not (
        found and (found[0].kind != "city" or found[0].population > LARGE)
    )


@cache
def small_words(spoken: Language) -> frozenset[str]:
    """Verbs of saying and prepositions."""
    words = (*spoken.quotes.speech, *spoken.quotes.opinion, *spoken.events.at, *spoken.events.to, *spoken.events.origin)
    return frozenset(fold(word) for word in (*words, *spoken.quotes.according, *spoken.events.by))


def end_of_name(run: Words, first: int) -> int:
    """Where the capital words that begin here end: one behind the last."""
    last = first
    while (
        last < min(len(run), first + MOST_WORDS)
        and (is_capital(run[last].text) or (last > first and goes_on(run, last)))
        and (last == first or run.gap(last) in (" ", "-"))
        and not is_title(run[last].text, run.spoken)
        and not (last > first and known_people.full_name(run, last))
    ):
        last += 1
    while last > first and run[last - 1].text in PARTICLES:
        last -= 1
    return last


def goes_on(run: Words, at: int) -> bool:
    """Whether a small word belongs to the name it stands in: "Lin Mei-hua", "Jan van Dijk"."""
    return run.gap(at) == "-" or is_particle(run, at)


def is_particle(run: Words, at: int) -> bool:
    """Whether a small word stands inside of a name: "Jan van Dijk"; not before a place, "of Utrecht"."""
    known = PARTICLES - ARTICLES if run.spoken.names.capital_nouns else PARTICLES
    if run[at].text not in known or at + 1 >= len(run) or run.gap(at + 1) != " ":
        return False
    following = run[at + 1]
    return following.text in known or (is_capital(following.text) and not place_length(run, at + 1))


def is_whole(run: Words, first: int, last: int) -> bool:
    """Whether words are two or more, parted by a space somewhere, and no part of a longer run to the left."""
    if last - first < 2 or " " not in run.surface(first, last):
        return False
    return first == 0 or run.gap(first) != "-" or is_title(run[first - 1].text, run.spoken)


def is_alone(run: Words, at: int) -> bool:
    """Whether a capital word stands by itself inside a sentence, as a family name does."""
    if not at or not is_capital(run[at].text):
        return False
    left = is_capital(run[at - 1].text) and run.gap(at) in (" ", "-")
    right = at + 1 < len(run) and is_capital(run[at + 1].text) and run.gap(at + 1) in (" ", "-")
    return not left and not right


def is_somebody(run: Words, first: int, last: int, alone: Counter) -> bool:
    """Whether capital words are a person's name, by what stands around them."""
    if (first == 0 and fold(run[first].text) in openers(run.spoken)) or run.gap(first + 1) == "-":
        return False
    name = run.surface(first, last)
    if outlets.pattern().search(name) or toponyms.organisation(run.spoken).search(name):
        return False
    both_known = all(known_people.short_name(run, at) for at in (first, last - 1))
    if not both_known and (behind_title(run, first) or beside_verb(run, first, last)):
        return True
    if any(is_place(run, at) for at in range(first + 1, last)):
        return False
    if known_people.short_name(run, last - 1):  # "Präsident Putin", "Kim Putinit": no first name stands before
        return False
    if fold(run[first].text) in first_names():
        return True
    return not run.spoken.names.capital_nouns and first > 0 and alone[run[last - 1].text] > 0


def has_title(run: Words, first: int) -> bool:
    """Whether a title stands right before a word that is no country."""
    if not first or run.gap(first) != " " or not is_title(run[first - 1].text, run.spoken):
        return False
    found = toponyms.longest(run, first)
    return not found or (found[0] == 1 and found[1][0].kind == "city")


def may_be_first_name(run: Words, first: int) -> bool:
    """Whether a city's name is one of people too and a capital word of no known meaning follows: "Florence Akello"."""
    if fold(run[first].text) not in first_names() or first + 1 >= len(run):
        return False
    following = run[first + 1]
    apart = run.gap(first + 1) != " " or not is_capital(following.text)
    return not apart and not toponyms.meanings((following.text,), run.spoken)


def behind_title(run: Words, first: int) -> bool:
    """Whether a title stands before a name, with no more between than small words and the place of the office."""
    at = first - 1
    while at >= max(0, first - MOST_BETWEEN) and not run.gap(at + 1).strip(" -\u00a0,"):
        if is_title(run[at].text, run.spoken):
            return True
        word, lead = run[at].text, run[at - 1].text if at else ""
        of_office = bool(lead) and lead[0].islower()  # "Minister of Water"
        if run.spoken.names.capital_nouns or not (word[0].islower() or of_office or is_place_word(run, at)):
            return False
        at -= 1
    return False


def beside_verb(run: Words, first: int, last: int) -> bool:
    """Whether a verb of saying stands right before or behind a name, or behind what is told of it between commas."""
    before, behind = verbs(run.spoken)
    start, end = run[first].start, run[last - 1].end
    if before.search(run.text, max(run[0].start, start - 60), start) or behind.match(run.text, end):
        return True
    following = APPOSITION.match(run.text, end)
    return bool(following and behind.match(run.text, following.end()))


@cache
def verbs(spoken: Language) -> tuple[re.Pattern, re.Pattern]:
    said = compile_phrases((*spoken.quotes.speech, *spoken.quotes.opinion)).pattern
    return re.compile(rf"{said}\s+$", re.IGNORECASE), re.compile(rf"\s+(?:\w{{1,4}}\s+)?{said}", re.IGNORECASE)


def is_place(run: Words, at: int) -> bool:
    """Whether a country, a region, an island or a large city begins here."""
    return bool(place_length(run, at))


def place_length(run: Words, at: int) -> int:
    """How many words the country, region, island or large city has that begins here; 0 where none does."""
    found = toponyms.longest(run, at)
    if not found or not (found[1][0].kind in ("country", "region", "island") or found[1][0].population > LARGE):
        return 0
    return found[0]


def is_place_word(run: Words, at: int) -> bool:
    """Whether a word belongs to a place's name that begins with it or with the word before."""
    return is_place(run, at) or (at > 0 and is_place(run, at - 1))


def is_title(word: str, spoken: Language) -> bool:
    """Whether a word is a title, or a compound that ends in one."""
    folded = fold(word)
    return folded in title_words(spoken) or bool(compound(spoken).search(folded))


@cache
def openers(spoken: Language) -> frozenset[str]:
    """Words that are capital only because they open a sentence."""
    return frozenset(fold(word) for word in (*spoken.sentences.starters, *spoken.names.not_names))


@cache
def title_words(spoken: Language) -> frozenset[str]:
    return frozenset(fold(word) for word in spoken.names.titles)


@cache
def compound(spoken: Language) -> re.Pattern:
    endings = [word for word in title_words(spoken) if len(word) >= LEAST_COMPOUND]
    return re.compile(rf"\w{{3,}}{alternatives(endings)}$")


@cache
def first_names() -> frozenset[str]:
    """The first words of all known people's names."""
    return frozenset(name.split()[0] for name in known_people.table()[0] if " " in name and len(name.split()[0]) > 2)


def is_capital(word: str) -> bool:
    return word[0].isupper() and not (len(word) > 1 and word.isupper())
