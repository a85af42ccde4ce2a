"""Towns that no list holds, told by a known place beside them, and known ones by the first word of a long name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lib.extraction.document import Document, Mention, Passage
from lib.extraction.people.name_words import first_names
from lib.extraction.places.candidate import preposition
from lib.extraction.places.place_rules import is_of_calendar, site_nouns
from lib.extraction.places.sites import made_id
from lib.extraction.places.surroundings import demonyms
from lib.extraction.places.unknown_places import PREFIX, is_capital, is_free, may_name, name_end
from lib.gazetteer.tables import Place
from lib.gazetteer.toponyms import meanings
from lib.languages.language import Language
from lib.languages.tokens import Words, folded
from lib.text import Span, fold

CONFIDENCE, BY_FIRST_WORD = 0.55, 0.7
LEAST_HEAD = 4  # letters of the first word of a long name
LONG_NAME = re.compile(r"([^\W\d_]+)[-\s][^\W\d_]{1,4}(?:[-\s]|['’]).+")  # "Brive-la-Gaillarde"
PARTS = (", ", " (")


def add(document: Document) -> None:
    """Adds both, where a word for where stands before them."""
    add_by_first_word(document)
    names, spoken = document.spoken.names, document.spoken
    if names.capital_nouns or len(names.restore) > 1 or not (spoken.events.at and names.joints):
        return
    people = {fold(word) for passage in document.passages for each in passage.people for word in each.name.split()}
    for passage in document.passages:
        for first, last in list(find(passage)):
            words = [token.text for token in passage.words[first:last]]
            start, end = passage.words[first].start, passage.words[last - 1].end
            if is_free(passage, start, end) and not any(fold(word) in people for word in words):
                name = passage.words.surface(first, last)
                place = Place(made_id(PREFIX, name), name, "city", "", None, None, 0)
                put(passage, Mention(start, end, place, CONFIDENCE, False, "listed beside another place"))


def put(passage: Passage, mention: Mention) -> None:
    passage.places = sorted([*passage.places, mention], key=lambda each: (each.start, -each.end))


def find(passage: Passage) -> Iterator[Span]:
    """The unknown names that a list or a comma joins to a known place behind a word for where."""
    run = passage.words
    known = {each.start: each for each in passage.places if each.place.kind != "site" and not each.metonym}
    ends = {each.end: each for each in known.values() if each.place.kind != "country"}
    for at in range(1, len(run)):
        last = town_end(run, at)
        if last == at:
            continue
        if is_where(run, at) and joins(run, last) and run[behind_joint(run, last)].start in known:
            yield at, last
        before = ends.get(run[at - 2].end) if joins_before(run, at) else None
        if before and preposition(run.text, before.start, run.spoken) and is_closed(run, last):
            yield at, last


def is_where(run: Words, at: int) -> bool:
    """Whether a word for where something is, and for nothing else, stands right before a word."""
    word = fold(preposition(run.text, run[at].start, run.spoken))
    events = run.spoken.events
    return bool(word) and word in folded(events.at) - folded((*events.by, *events.oblique))


def joins(run: Words, at: int) -> bool:
    """Whether an "and", a comma or a bracket parts a name from the word that follows."""
    if at >= len(run):
        return False
    return run.gap(at) in PARTS or (is_joint(run, at) and at + 1 < len(run))


def behind_joint(run: Words, at: int) -> int:
    return at + 1 if is_joint(run, at) else at


def joins_before(run: Words, at: int) -> bool:
    """Whether an "and" parts a name from the word before it."""
    return at > 1 and is_joint(run, at - 1)


def is_joint(run: Words, at: int) -> bool:
    return fold(run[at].text) in folded(run.spoken.names.joints) and run.gap(at) == " "


def is_closed(run: Words, last: int) -> bool:
    """Whether a sentence or a part of it ends behind a name, so that the name opens no clause of its own."""
    behind = run.text[run[last - 1].end :][:1]
    return not behind or behind in ".,;:)" or behind == "\n"


def town_end(run: Words, first: int) -> int:
    """The word behind an unknown name that may be a town's; the word it would begin with where none does."""
    last = name_end(run, first)
    is_opened = last - first > 1 and fold(run[first].text) in folded(run.spoken.names.town_openers)
    words = [token.text for token in run[first + is_opened : last] if is_capital(token.text)]
    if is_opened:
        words = [word for word in words if fold(word) not in first_names()]
    return last if all(may_be_town(word, run.spoken) for word in words) else first


def may_be_town(word: str, spoken: Language) -> bool:
    """Whether a word may be part of an unknown town's name: no people's, no day, no site's noun, no known place."""
    if is_of_calendar(word, spoken) or demonyms(spoken).fullmatch(word) or fold(word) in site_nouns(spoken):
        return False
    return may_name(word, spoken) and word not in spoken.names.not_places and word not in spoken.names.things


# --- "Brive" of "Brive-la-Gaillarde" ---


def add_by_first_word(document: Document) -> None:
    """Adds towns of long names where the article has them by their first word alone."""
    towns: dict[str, Place] = {}
    for passage in document.passages:
        for each in passage.places:
            match = LONG_NAME.fullmatch(document_text(passage, each)) if each.place.kind == "city" else None
            if match and may_be_head(match[1], document.spoken):
                towns.setdefault(match[1], each.place)
    if not towns:
        return
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, towns))})(?![\w-])")
    for passage in document.passages:
        text = passage.words.text
        for match in pattern.finditer(text, passage.start, passage.end):
            if is_free(passage, *match.span()) and preposition(text, match.start(), document.spoken):
                put(passage, Mention(*match.span(), towns[match[0]], BY_FIRST_WORD, False, "first word of its name"))


def document_text(passage: Passage, mention: Mention) -> str:
    return passage.words.text[mention.start : mention.end]


def may_be_head(word: str, spoken: Language) -> bool:
    """Whether a word may stand for the long name that it opens: capital, no noun, nothing else by itself."""
    if len(word) < LEAST_HEAD or not word.istitle() or not may_be_town(word, spoken):
        return False
    return not meanings((word,), spoken)
