"""The source behind "according to": somebody named, whom the text describes, a document's author, or "him"."""

from __future__ import annotations

import re
from dataclasses import replace

import regex

from lib.extraction.document import Actor, Passage
from lib.extraction.people import roles
from lib.extraction.people.name_words import articles, is_speaker_noun, is_title
from lib.extraction.quotes import described_speakers
from lib.extraction.quotes.cues import view_verbs
from lib.extraction.quotes.names_in_descriptions import named_instead
from lib.extraction.quotes.subjects import chosen, is_named_apart
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import folded
from lib.text import fold

FAR_SOURCE = 60  # characters between "according to" and who it credits, at most
GROUP_REACH = 2  # sentences over which "according to them" points back
TOUCHING = 2  # characters between words that belong together, at most: "analysts according to"
MOST_OF_ROLE = 4  # words right before "according to" that mean one role
MOST_APPOSED = 1  # word between a comma and the name it leads to: "the mayor, a Jane Doe"
CAPITAL_WORD, SMALL = r"\p{Lu}[\w’'-]+", r"[^\W\d_\p{Lu}]"
CAPITALS = regex.compile(
    rf"\s+(?:{SMALL}{{1,4}}\s+)?({CAPITAL_WORD}(?:\s+(?:{SMALL}{{1,3}}\s+)?{CAPITAL_WORD}){{0,4}})"
)
HIM = regex.compile(rf"\s+({SMALL}{{2,5}})(?=,|\s+{SMALL})")
WORD = re.compile(r"[\w’'-]+")


def source_behind(passage: Passage, match: re.Match[str]) -> Actor | None:
    """The actor beside "according to", whoever the text describes there, or the pronoun."""
    found = (
        somebody_unnamed(passage, match)
        or source_right_before(passage, match)
        or named_source_behind(passage, match)
        or described_speakers.behind_credit(match, end_of_credit(passage, match), passage)
        or pronoun_behind(passage, match)
    )
    return named_instead(found, passage)


def end_of_credit(passage: Passage, match: re.Match[str]) -> int:
    """Where words that credit end: behind their verb where one follows, ", so announced the union"."""
    verb = next((each for each in view_verbs(passage) if 0 <= each.start() - match.end() <= TOUCHING), None)
    return verb.end() if verb else match.end()


def somebody_unnamed(passage: Passage, match: re.Match[str]) -> Actor | None:
    """ "According to two drivers": whom an article for nobody in particular leads to, where no name does."""
    following = WORD.search(passage.text, match.end(), passage.end)
    if not following or not described_speakers.is_one_of_several(following.group(), passage.spoken):
        return None
    return named_source_behind(passage, match) or described_speakers.behind_credit(match, match.end(), passage)


def source_right_before(passage: Passage, match: re.Match[str]) -> Actor | None:
    """ "Merkel zufolge": whom the cue stands behind; behind a comma it is somebody else: "X, according to Y"."""
    if not compile_phrases(passage.spoken.quotes.postposed).fullmatch(match.group()):
        return None
    touching = (each for each in passage.actors if match.start() - TOUCHING < each.end <= match.start() + 1)
    before = next((each for each in touching if "," not in passage.text[each.end : match.start() + 1]), None)
    if not before:
        return described_right_before(match, passage)
    return replace(before, end=match.end()) if before.kind != "pronoun" else None


def described_right_before(match: re.Match[str], passage: Passage) -> Actor | None:
    """ "Den Anwohnern zufolge", "전문가에 따르면": the longest run of words up to the cue that mean one role."""
    words = list(WORD.finditer(passage.text, passage.start, match.start()))[-MOST_OF_ROLE:]
    for first in range(len(words)):
        run = [word.group() for word in words[first:]]
        if passage.text[words[-1].end() : match.start()].strip():
            return None
        if roles.role_of(run, passage.spoken) in ("", *roles.MEDIA, *roles.WRITINGS):
            continue
        bearer = (each for each in passage.actors if each.kind == "person" and each.end < words[first].start())
        if named := next((each for each in bearer if not passage.text[each.end : words[first].start()].strip()), None):
            return replace(named, end=match.end())
        text = passage.text[words[first].start() : words[-1].end()]
        return Actor(words[first].start(), match.end(), text, "source", "as the text describes it")
    return None


def named_source_behind(passage: Passage, match: re.Match[str]) -> Actor | None:
    """The actor behind "according to", unless the words between are somebody else already."""
    start = end_of_credit(passage, match)
    after = [each for each in passage.actors if start <= each.start < start + FAR_SOURCE]
    actor = chosen(after, passage)
    if not actor or is_beside_another(passage, start, after[0]):
        return None
    before_comma, comma, behind_comma = passage.text[start : actor.start].partition(",")
    if not comma:
        return actor
    is_apposed = len(behind_comma.split()) <= MOST_APPOSED and is_named_apart(passage, actor)
    return actor if actor.kind == "person" and is_apposed and before_comma.strip() else None


def is_beside_another(passage: Passage, start: int, actor: Actor) -> bool:
    """Whether words before an actor tell of somebody else: "according to a guest he sang", "her lawyer met X"."""
    lead = [each.group() for each in WORD.finditer(passage.text, start, actor.start)]
    noun = next((at for at, word in enumerate(lead) if is_speaker_noun(word, passage.spoken)), None)
    if noun is None or noun + 1 == len(lead) or lead[0][0].isupper():
        return False
    is_somebody = may_be_unnamed(lead[0], passage.spoken)
    return is_somebody and not described_speakers.may_lead_on(lead[noun + 1], passage.spoken)


def may_be_unnamed(word: str, spoken: Language) -> bool:
    """Whether a word leads to somebody whom the text does not name: "a", "two", "her"."""
    return described_speakers.is_one_of_several(word, spoken) or (
        fold(word) not in articles(spoken) and not is_title(word, spoken) and len(word) <= MOST_SMALL
    )


MOST_SMALL = 4  # letters of "her", "ihrer": a word that is neither an article nor a title


def pronoun_behind(passage: Passage, match: re.Match[str]) -> Actor | None:
    """ "According to him": a short small word that another or a comma follows, and no description of somebody."""
    him = HIM.match(passage.text, match.end(), passage.end)
    if him and is_article(him[1], passage.spoken):
        return None
    return by_pronoun(passage, him.start(1), him.end(1)) if him else None


def by_pronoun(passage: Passage, start: int, end: int) -> Actor | None:
    """Whom "according to him" credits; by "them" the analysts of the sentences just before, nobody where none are."""
    if fold(passage.text[start:end].split()[-1]) not in folded(passage.spoken.people.plural_pronouns):
        return Actor(start, end, "", "pronoun", "pronoun")
    before = passage.document.before(passage, GROUP_REACH)
    group = next((each for earlier in reversed(before) for each in earlier.actors if each.kind == "source"), None)
    return Actor(start, end, group.name, "source", "a group named before") if group else None


def is_article(word: str, spoken: Language) -> bool:
    """Whether a word is an article, a number or the like, which no pronoun is."""
    known = (spoken.people.articles, spoken.people.indefinite, tuple(spoken.dates.numbers))
    return any(fold(word) in folded(several) for several in known)


def unknown_source(passage: Passage, match: re.Match[str]) -> Actor | None:
    """A source that nobody knows behind "according to": what a place makes a body of, or its capital words."""
    return named_instead(described_speakers.placed(match.end(), passage) or source_in_capitals(passage, match), passage)


def source_in_capitals(passage: Passage, match: re.Match[str]) -> Actor | None:
    """A source nobody knows behind "according to", as the text names it: its capital words."""
    name = CAPITALS.match(passage.text, match.end(), passage.end)
    if not name:
        return None
    is_role = passage.spoken.names.capital_nouns and roles.role_of(name[1].split(), passage.spoken) != ""
    return Actor(name.start(1), name.end(1), name[1], "source" if is_role else "institution", "as the text names it")
