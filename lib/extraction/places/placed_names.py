"""Towns and villages that no list holds, told by the words around their names: "near X", "the mayor of X"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache

from lib.extraction import meaning
from lib.extraction.document import Document, Mention, Passage
from lib.extraction.people.name_words import bodies
from lib.extraction.people.romanisation import romanised
from lib.extraction.places.listed_places import is_joint, town_end
from lib.extraction.places.place_rules import site_nouns
from lib.extraction.places.qualifiers import inside, ordinary_words
from lib.extraction.places.site_names import is_capital_less
from lib.extraction.places.sites import made_id
from lib.extraction.places.unknown_places import PREFIX, is_capital, is_free
from lib.gazetteer import tables
from lib.gazetteer.tables import Place
from lib.gazetteer.toponyms import organisation
from lib.intake import outlets
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import Words, folded
from lib.text import Span, fold

CONFIDENCE = 0.55
SURELY = 0.9  # from which share on a name behind "in" is a place's by the meaning of its sentence
REACH = 60  # characters from where such words begin to the name
MOST_BETWEEN = 3  # words between a name and the noun behind a comma: "X, a small town in"
LEAST_CASELESS = 4  # letters
KINDS = ("city", "island", "other")  # of the nouns behind a comma
LEAST_BETWEEN, MOST_NAME_AND_WORDS = 3, 5  # words from "between" to its second name
OFTEN, WAYS = 3, 2  # how often a name must stand behind "in", "to" and "from", and behind how many of them
BEHIND = re.compile(r"\s*(?:[^\w\s]|$)")
Rule = Callable[[Passage, int, int], bool]


def add(document: Document) -> None:
    """Adds the places that the words around their names tell, there and wherever else the article has them."""
    if not document.spoken.names.placing:
        return
    found: dict[str, str] = {}  # the name as it stands → its first case
    for passage in document.passages:
        for first, last in list(find(passage)):
            surface = passage.words.surface(first, last)
            found.setdefault(surface, first_case(passage, first, last))
    for surface, first in often_placed(document):
        found.setdefault(surface, first)
    if found:
        for passage in document.passages:
            add_named(passage, found)


def find(passage: Passage) -> Iterator[Span]:
    """The unknown names that one of the rules makes a place's."""
    run, at = passage.words, 0
    while at < len(run):
        last = free_end(passage, at)
        if is_told := last > at and any(rule(passage, at, last) for rule in RULES):
            yield at, last
        at = last if is_told else at + 1


def free_end(passage: Passage, at: int) -> int:
    """The word behind an unknown name of nobody that may be a town's; that word itself where none begins there."""
    run = passage.words
    if not is_capital(run[at].text):
        return caseless_end(passage, at)
    last = before_known(passage, at, town_end(run, at))
    if run.spoken.names.capital_nouns:
        last = min(last, at + 1 + (fold(run[at].text) in folded(run.spoken.names.town_openers)))
        if last < len(run) and run.gap(last) == " " and is_capital(run[last].text):
            return at  # a noun behind, of which the name is a part: "Kestel Werke"
    if not at and any(run.gap(each) == " " and not is_capital(run[each].text) for each in range(1, last)):
        return at  # "Residents of X" opens a sentence as "Lugar del X" would
    if last == at or is_owner(run, last) or names_body(run, at, last):
        return at
    if not is_free(passage, run[at].start, run[last - 1].end) or is_medium(run, at, last):
        return at
    return last


def before_known(passage: Passage, first: int, last: int) -> int:
    """The end of a name, cut short before a country or region that stands right behind it in the genitive."""
    starts = {each.start for each in passage.places if each.place.kind in ("country", "region")}
    return next((at for at in range(first + 1, last) if passage.words[at].start in starts), last)


def caseless_end(passage: Passage, first: int) -> int:
    """The same in a script without capitals: one word, or two behind one that opens towns' names such as "Kafr"."""
    run, names = passage.words, passage.spoken.names
    if not is_capital_less(run[first].text) or not names.not_towns:
        return first
    last = first + 1 + (fold(run[first].text) in folded(names.town_openers))
    if last > len(run) or any(not may_be_caseless(token.text, run.spoken) for token in run[first:last]):
        return first
    is_known = bool(tables.load().lookup(run.surface(first, last), run.spoken.code))
    if is_known or not is_free(passage, run[first].start, run[last - 1].end):
        return first
    return last if last - first == 1 or run.gap(first + 1) == " " else first


def may_be_caseless(word: str, spoken: Language) -> bool:
    """Whether a word may be part of a town's name in a script without capitals: no adjective, no small word."""
    names = spoken.names
    if len(word) < LEAST_CASELESS and fold(word) not in folded(names.town_openers):
        return False
    if fold(word) in ordinary_words(spoken) or fold(word) in folded((*names.not_sites, *names.not_towns)):
        return False
    return not any(compile_phrases(tuple(each)).fullmatch(word) for each in (names.not_towns, names.heads))


def is_owner(run: Words, last: int) -> bool:
    """Whether a name stands with an apostrophe as whose something is: "Tesla's plant"."""
    marks = tuple(each for each in run.spoken.names.genitive if each[0] in "'’")
    return bool(marks) and run[last - 1].text.endswith(marks)


def names_body(run: Words, first: int, last: int) -> bool:
    """Whether a noun for a body or a site stands right behind, or a hyphen joins one: "Google headquarters"."""
    if last >= len(run) or run.gap(last) not in (" ", "-"):
        return False
    word, spoken = run[last].text, run.spoken
    if run.gap(last) == "-":
        return True
    nouns = (organisation(spoken), bodies(spoken), site_heads(spoken))
    return fold(word) in site_nouns(spoken) or any(each.fullmatch(word) for each in nouns)


@cache
def site_heads(spoken: Language) -> re.Pattern[str]:
    return compile_phrases(tuple(head for head, kind in spoken.names.heads.items() if kind == "site"))


def is_medium(run: Words, first: int, last: int) -> bool:
    """Whether a name is a medium's."""
    return outlets.pattern().search(run.text, run[first].start, run[last - 1].end) is not None


# --- what tells a place ---


def is_behind_words(passage: Passage, first: int, last: int) -> bool:
    """Whether words stand right before that hardly anything but a town follows: "a man from X"."""
    run = passage.words
    start = run[first].start
    return bool(placing(run.spoken).search(run.text, max(passage.start, start - REACH), start))


def is_before_words(passage: Passage, first: int, last: int) -> bool:
    """Whether such words stand right behind: "X residents"."""
    run = passage.words
    if not run.spoken.names.placed_behind or last >= len(run) or run.gap(last) != " ":
        return False
    return fold(run[last].text) in folded(run.spoken.names.placed_behind)


def is_explained(passage: Passage, first: int, last: int) -> bool:
    """Whether a noun for a town stands behind a comma: "X, a small town in the north"."""
    run = passage.words
    end = run[last - 1].end
    match = noun_behind(run.spoken).match(run.text, end, min(passage.end, end + 2 * REACH))
    if not match:
        return False
    words = {fold(word) for word in match[1].split()}
    return not words & small_links(run.spoken) and goes_on(run, match.end(), passage.end)


def goes_on(run: Words, end: int, last: int) -> bool:
    """Whether what stands behind a noun is no noun of its own: a mark, or a small word such as "in" or "of"."""
    if BEHIND.match(run.text, end, last) or end >= last:
        return True
    behind = next((token.text for token in run if token.start >= end), "")
    return fold(behind) in small_links(run.spoken)


def is_in_region(passage: Passage, first: int, last: int) -> bool:
    """Whether a name behind "in" lies in a known place behind another "in": "in X in Bavaria"."""
    run = passage.words
    if not is_within(run, first):
        return False
    known = {each.start: each.place for each in passage.places if not each.metonym}
    match = inside(run.spoken).match(run.text, run[last - 1].end, passage.end)
    if match and known.get(match.end()):
        if known[match.end()].kind == "city":  # "in the court in Oslo"
            return not compile_phrases(run.spoken.names.within).search(run.text, run[last - 1].end, match.end())
        return known[match.end()].kind != "site"
    owns = len(run.spoken.names.restore) > 1
    if not owns or last >= len(run) or run.gap(last) not in (" ", ", "):
        return False
    behind = known.get(run[last].start)
    return behind is not None and behind.kind == "region"


def is_on_journey(passage: Passage, first: int, last: int) -> bool:
    """Whether a sentence of roads or journeys has a name in "from X to Y" or in "between X and Y"."""
    run = passage.words
    if not journeys(run.spoken).search(run.text, passage.start, passage.end):
        return is_between(passage, first, last, needs_known=True)
    from_here = is_behind(run, first, run.spoken.events.origin) and is_behind_name(passage, last, 1)
    to_here = is_behind(run, first, run.spoken.events.to) and is_behind_name(passage, first - 1, -1)
    return from_here or to_here or is_between(passage, first, last, needs_known=False)


def is_behind_name(passage: Passage, at: int, step: int) -> bool:
    """Whether "to" and a capital name stand behind a name, or "from" and one before it."""
    run = passage.words
    words = run.spoken.events.to if step > 0 else run.spoken.events.origin
    ends = [at + 1, at + 2] if step > 0 else range(at - 1, max(0, at - MOST_NAME_AND_WORDS), -1)
    return any(0 < each < len(run) and run[each].text[0].isupper() and is_behind(run, each, words) for each in ends)


def is_between(passage: Passage, first: int, last: int, needs_known: bool) -> bool:
    """Whether a name is one of two behind "between", the other of which is a known place if it must be."""
    run = passage.words
    starts = {each.start: each.place.kind for each in passage.places}
    ends = {each.end: each.place.kind for each in passage.places}
    between = run.spoken.dates.between
    if is_behind(run, first, between) and last + 1 < len(run) and is_joint(run, last):
        other = starts.get(run[last + 1].start, "")
        return other not in ("", "country") if needs_known else run[last + 1].text[0].isupper()
    if first < LEAST_BETWEEN or not is_joint(run, first - 1):
        return False
    farthest = max(0, first - MOST_NAME_AND_WORDS)
    before = next((at for at in range(first - 2, farthest, -1) if is_behind(run, at, between)), 0)
    other = ends.get(run[first - 2].end, "")
    return bool(before) and (other not in ("", "country") if needs_known else run[before].text[0].isupper())


def seems_a_place(passage: Passage, first: int, last: int) -> bool:
    """Whether a name behind "in" or "at" is surely a place's by the meaning of its sentence.

    Only where capitals tell names from nouns.
    """
    run, spoken = passage.words, passage.spoken
    may_be_noun = spoken.names.capital_nouns or not run[first].text[0].isupper()
    if passage.role != "body" or may_be_noun or not first or run.gap(first) != " ":
        return False
    surface = run.surface(first, last)
    if spoken.names.case_pairs and in_first_case(surface, spoken) == surface:
        return False  # behind such words a name stands in a case, and how it is called is not known
    if not is_behind(run, first, (*spoken.names.within, *spoken.events.at)):
        return False
    return meaning.share(passage, run[first].start, run[last - 1].end, meaning.PLACE) >= SURELY


RULES: tuple[Rule, ...] = (is_behind_words, is_before_words, is_explained, is_in_region, is_on_journey, seems_a_place)


def often_placed(document: Document) -> Iterator[tuple[str, str]]:
    """The names that an article has several times behind "in", "to" and "from", with their first case."""
    spoken = document.spoken
    if spoken.names.capital_nouns:
        return
    ways: dict[str, Counter[str]] = {}
    for passage in document.passages:
        run = passage.words
        for at in range(1, len(run)):
            last = free_end(passage, at) if run.gap(at) == " " else at
            way = fold(run[at - 1].text)
            if last > at and way in folded((*spoken.names.within, *spoken.events.to, *spoken.events.origin)):
                ways.setdefault(run.surface(at, last), Counter())[way] += 1
    inner = folded(spoken.names.within)
    for surface, counted in ways.items():
        if counted.total() >= OFTEN and len(counted) >= WAYS and inner & counted.keys():
            yield surface, romanised(surface, spoken)


def is_within(run: Words, first: int) -> bool:
    return bool(first) and run.gap(first) == " " and fold(run[first - 1].text) in folded(run.spoken.names.within)


def is_behind(run: Words, first: int, phrases: tuple[str, ...]) -> bool:
    """Whether one of some phrases of one word or two stands right before a word."""
    before = (run.surface(max(0, first - count), first) for count in (1, 2)) if first > 0 else ()
    return any(fold(each) in folded(phrases) for each in before)


@cache
def placing(spoken: Language) -> re.Pattern[str]:
    pattern = compile_phrases(spoken.names.placing)
    return re.compile(rf"{pattern.pattern}(?:\s+|(?<=['’]))$", re.IGNORECASE)


@cache
def journeys(spoken: Language) -> re.Pattern[str]:
    return compile_phrases(spoken.names.journeys)


@cache
def noun_behind(spoken: Language) -> re.Pattern[str]:
    """A comma, a few words and a noun for a town."""
    nouns = tuple(head for head, kind in spoken.names.heads.items() if kind in KINDS)
    word = r"[^\W\d_][\w'’-]*"
    return re.compile(rf",\s+((?:{word}\s+){{0,{MOST_BETWEEN}}}?){compile_phrases(nouns).pattern}", re.IGNORECASE)


@cache
def small_links(spoken: Language) -> frozenset[str]:
    """The small words that may stand behind a noun: "in", "of", "with"."""
    events = spoken.events
    phrases = (*events.at, *events.to, *events.origin, *events.oblique, *events.of, *spoken.names.site_links)
    return folded(tuple(phrase for phrase in phrases if " " not in phrase)) - folded(spoken.people.articles)


# --- the first case ---


def first_case(passage: Passage, first: int, last: int) -> str:
    """A name in its first case and in Latin letters, as far as the endings of its language tell."""
    run = passage.words
    surface = run.surface(first, last)
    return romanised(in_first_case(surface, run.spoken) if first else surface, run.spoken)


def in_first_case(name: str, spoken: Language) -> str:
    """Every word of a name with the ending of the first case in place of another."""
    table = sorted(spoken.names.town_cases.items(), key=lambda entry: -len(entry[0]))
    return re.sub(r"[^\W\d_]+", lambda match: turned(match[0], table), name) if table else name


def turned(word: str, table: list[tuple[str, str]]) -> str:
    for ending, nominative in table:
        if word.endswith(ending) and len(word) > len(ending) and word[0].isupper():
            return word.removesuffix(ending) + nominative
    return word


def add_named(passage: Passage, found: dict[str, str]) -> None:
    """Adds the places of some names to a passage."""
    either = "|".join(map(re.escape, sorted(found, key=len, reverse=True)))
    for match in re.finditer(rf"(?<![\w-])(?:{either})(?![\w-])", passage.words.text[: passage.end]):
        if match.start() < passage.start or not is_free(passage, *match.span()):
            continue
        name = found[match[0]]
        place = Place(made_id(PREFIX, name), name, "city", "", None, None, 0)
        mention = Mention(*match.span(), place, CONFIDENCE, False, "told by the words around it")
        passage.places = sorted([*passage.places, mention], key=lambda each: (each.start, -each.end))
