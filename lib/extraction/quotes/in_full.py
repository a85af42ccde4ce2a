"""All that the text says of a source of which a table knows one word: "authority" in "the regional water authority"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

import regex

from lib.extraction.document import Actor, Passage
from lib.extraction.people import role_words, roles
from lib.extraction.people.descriptions import OF_INSTITUTION
from lib.extraction.people.name_words import articles, prepositions
from lib.extraction.quotes.cues import cues
from lib.extraction.quotes.described_speakers import words_in
from lib.languages.tokens import folded
from lib.text import fold

PLAIN = (OF_INSTITUTION, "an office without a name")  # the rules that find a source by one word of a table
SOURCES = ("source", "sources")
MOST_BEHIND = 8  # words from a noun on that may tell what it is
STOP = re.compile(r"[,.;:!?()–—“”„«»\"]")


def described_whole(actor: Actor, passage: Passage) -> Actor:
    """A source with the words beside it that tell which it is, where the table of roles knows them together."""
    is_known = actor.kind == "source" or (actor.kind == "institution" and is_vague(actor.name))
    if actor.kind == "source" and actor.name == passage.text[actor.start : actor.end]:
        actor = with_article(actor, passage)
    if not is_known or actor.rule not in PLAIN or actor.country or passage.spoken.events.verb_last:
        return actor
    words = list(words_from(actor, passage))
    if not words or not is_plain(actor, passage):
        return actor
    ahead = (article_before(words[0].start(), passage), word_before(words[0].start(), passage))
    for run in (*([each, *words] for each in ahead if each), words):
        if whole := whole_of(run, actor, passage, led=run is not words):
            return whole
    return actor


def with_article(actor: Actor, passage: Passage) -> Actor:
    """A description with the article before it where the table of roles tells a man from a woman by it."""
    article = article_before(actor.start, passage)
    if not article or not roles.role_of([article.group(), actor.name.split()[0]], passage.spoken):
        return actor
    return replace(actor, start=article.start(), name=passage.text[article.start() : actor.end])


def is_plain(actor: Actor, passage: Passage) -> bool:
    """Whether an actor is called by a word of the table alone, with nothing that a quality or a country adds."""
    if actor.name.split()[-1] in SOURCES:
        return False
    if is_vague(actor.name):
        return True
    noun = passage.text[actor.start : actor.end].split()
    return len([word for word in noun if fold(word) not in articles(passage.spoken)]) == 1


def words_from(actor: Actor, passage: Passage) -> Iterator[regex.Match[str]]:
    """The words from a source on, up to a mark, a verb of saying or "that", but for the article before it."""
    stop = STOP.search(passage.text, actor.start, passage.end)
    end = stop.start() if stop else passage.end
    known = cues(passage.spoken)
    over = (cue.search(passage.text, actor.end, end) for cue in (known.view, known.that))
    run = words_in(passage, actor.start, min((each.start() for each in over if each), default=end))
    led = (word for word in run if word.start() > actor.start or fold(word.group()) not in articles(passage.spoken))
    return islice(led, MOST_BEHIND)


def article_before(at: int, passage: Passage) -> regex.Match[str] | None:
    """The article right before a word, which may tell a spokesman from a spokeswoman."""
    before = list(words_in(passage, passage.start, at))[-1:]
    is_next = bool(before) and not passage.text[before[0].end() : at].strip()
    return before[0] if is_next and fold(before[0].group()) in articles(passage.spoken) else None


def word_before(at: int, passage: Passage) -> regex.Match[str] | None:
    """The adjective, if any, right before a word: "antimonopoly" of "the antimonopoly authority"."""
    before = list(words_in(passage, passage.start, at))[-1:]
    if not before or passage.text[before[0].end() : at].strip():
        return None
    small = articles(passage.spoken) | prepositions(passage.spoken) | folded(passage.spoken.people.of)
    is_said = cues(passage.spoken).view.fullmatch(before[0].group())
    return None if is_said or fold(before[0].group()) in small else before[0]


def whole_of(run: list[regex.Match[str]], actor: Actor, passage: Passage, led: bool) -> Actor | None:
    """The source that the first of some words mean together in English; None where that tells no more."""
    texts, spoken = [word.group() for word in run], passage.spoken
    if not role_words.roles(spoken.code):
        return whole_in_english(run, actor, passage)
    known = roles.role_in(texts, spoken)
    if not known or known.start or (led and known.end < 2):  # noqa: PLR2004
        return None
    whole = roles.in_english(" ".join(texts), spoken)
    if whole.startswith(f"{known.english} of ") and not whole.startswith(f"{known.english} of the "):
        return None  # "a neighbour from Moscow"
    if whole == actor.name or (whole == known.english and known.end == 1 and not is_vague(actor.name)):
        return None
    last = len(texts)
    while last > known.end and roles.in_english(" ".join(texts[: last - 1]), spoken) == whole:
        last -= 1
    low, high = run[0].start(), run[last - 1].end()
    return replace(actor, start=low, end=high, name=passage.text[low:high], kind="source")


def whole_in_english(run: list[regex.Match[str]], actor: Actor, passage: Passage) -> Actor | None:
    """The same in English itself: "a spokeswoman for the fire brigade", up to the next preposition."""
    small = prepositions(passage.spoken) | folded(passage.spoken.people.of)
    last = next((at for at, word in enumerate(run) if at > 1 and fold(word.group()) in small), len(run))
    low, high = run[0].start(), run[last - 1].end()
    text = passage.text[low:high]
    return replace(actor, start=low, end=high, name=text) if roles.in_english(text, passage.spoken) != text else None


def is_vague(name: str) -> bool:
    """Whether the English of a source tells of a kind of bodies only, which a role tells better."""
    return name in VAGUE


VAGUE = ("authorities", "Ministry", "news agency", "official", "officials", "prosecutors", "rescuers", "employers")
