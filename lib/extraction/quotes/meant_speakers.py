"""Who speaks in a sentence by its meaning, where no rule knows a word of it: a name, or the words that describe one."""

from __future__ import annotations

from lib.extraction import meaning
from lib.extraction.document import Actor, Document, Passage
from lib.extraction.people import meant_bodies
from lib.extraction.people.known_people import key
from lib.extraction.people.name_words import articles, is_title
from lib.extraction.people.people_words import lexica
from lib.extraction.people.register import canonical
from lib.extraction.people.romanisation import romanised
from lib.extraction.quotes import pronouns
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import is_name_like
from lib.text import Span, fold

RULE = "who speaks by sentences like it"
SILENT, SURELY = 0.1, 0.9  # below which share somebody does not speak, where another does from there on
LIKELY = 0.5  # from which share on a word is part of what names or describes a speaker
MOST_WORDS, LEAST_NOUN = 8, 4  # words of a description; letters of the longest of them


def find(passage: Passage, without: list[Span], surely: float) -> Actor | None:
    """The words that most surely tell who speaks, outside of some stretches, as somebody; None where none does so."""
    runs = [*stretches(passage, without)]
    best = max(runs, key=lambda run: share(passage, *run, meaning.SOURCE), default=None)
    if not best or share(passage, *best, meaning.SOURCE) < surely or best[1] - best[0] > MOST_WORDS:
        return None
    return actor(passage, *best)


def rather(found: Actor, passage: Passage, document: Document) -> Actor:
    """Who a rule has found, unless sentences like this one are hardly of that one and surely of somebody else."""
    if not passage.start <= found.start < passage.end or found.kind == "pronoun":
        return found
    if meaning.share(passage, found.start, max(found.end, found.start + 1), meaning.SOURCE) >= SILENT:
        return found
    other = find(passage, [(each.start, each.end) for each in document.direct], SURELY)
    return other if other and other.kind not in ("medium", "pronoun") else found


def stretches(passage: Passage, without: list[Span]) -> list[tuple[int, int]]:
    """The stretches of words that may be a speaker: the first word of each, and one behind its last."""
    run, found = passage.words, []
    for at, likely in enumerate(meaning.of_words(passage, meaning.SOURCE)):
        word = run[at]
        if likely < LIKELY or any(start < word.end and word.start < end for start, end in without):
            continue
        if found and found[-1][1] == at and not run.gap(at).strip(" -.'’\u00a0"):
            found[-1] = found[-1][0], at + 1
        else:
            found.append((at, at + 1))
    return found


def actor(passage: Passage, first: int, last: int) -> Actor | None:
    """Whoever some words are: one whom the passage has there, else a person or body by name, else a description."""
    run = passage.words
    while last - first > 1 and is_name_like(run[first].text) and is_title(run[first].text, passage.spoken):
        first += 1
    start, end = run[first].start, run[last - 1].end
    if known := [each for each in passage.actors if each.start < end and start < each.end]:
        return next((each for each in known if each.kind == "person"), known[0])
    if any(each.start < end and start < each.end for each in passage.places):
        return None
    surface = run.surface(first, last)
    if is_name_like(run[first].text) and not (last - first == 1 and meant_bodies.is_noun(passage, first)):
        if share(passage, first, last, meaning.PERSON) >= LIKELY:
            return Actor(start, end, in_full(surface, passage), "person", RULE)
        if share(passage, first, last, meaning.BODY) >= LIKELY:
            return Actor(start, end, romanised(surface, passage.spoken), "institution", RULE)
    return description(passage, first, last)


def in_full(surface: str, passage: Passage) -> str:
    """A name as English writes it; one word alone as the one person of the article whose name it begins or ends."""
    name = canonical(surface, passage.spoken)
    if " " in name:
        return name
    named = {each.name for other in passage.document.passages for each in other.actors if each.kind == "person"}
    bearers = [each for each in named if key(name) in (key(each.split()[0]), key(each.split()[-1]))]
    return bearers[0] if len(bearers) == 1 else pronouns.in_full(name, passage.document)


def description(passage: Passage, first: int, last: int) -> Actor | None:
    """The words without an article; None where they only point back, as "her guest" and "the Russian" do."""
    run, spoken = passage.words, passage.spoken
    if last - first > 1 and fold(run[first].text) in articles(spoken):
        first += 1
    start, end = run[first].start, run[last - 1].end
    if not any(len(word.text) >= LEAST_NOUN for word in run[first:last]):
        return None
    is_own = compile_phrases(spoken.people.possessives).fullmatch(run[first].text)
    is_of_people = any(each.end == end for each in lexica(spoken)["demonym"].finditer(passage.text, start, end))
    if is_own or is_of_people:
        return None
    return Actor(start, end, passage.text[start:end], "source", "as the text describes it")


def share(passage: Passage, first: int, last: int, name: str) -> float:
    run = passage.words
    return meaning.share(passage, run[first].start, run[last - 1].end, name)
