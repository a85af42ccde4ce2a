"""Who said it: the verb of saying and its subject, "according to", "so", "thus said", pronouns and what goes before."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from lib.extraction.document import Actor, Document, Passage
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases

SPEAKERS = ("person", "institution", "source", "country", "pronoun", "they")
NEAR = 2  # paragraphs over which a speaker goes on
REACH = 3  # sentences over which a pronoun points back
FAR = 120  # characters between a verb and its subject, at most
Span = tuple[int, int]


@dataclass(frozen=True)
class Attribution:
    """A speaker ("" if the text names none), the medium that relays it, and how both were found."""

    speaker: str = ""
    via: str = ""
    rule: str = "no speaker named"
    confidence: float = 0.4
    verb: bool = False
    kind: str = ""
    actor: Actor | None = None


@cache
def cues(spoken: Language) -> dict[str, re.Pattern]:
    """The words that tie words to a speaker, compiled."""
    words = spoken.quotes
    return {
        "speech": compile_phrases(words.speech),
        "view": compile_phrases((*words.speech, *words.opinion)),
        "opinion": compile_phrases(words.opinion),
        "according": compile_phrases(words.according),
        "so": re.compile(rf"[,”“»\"’]\s*{compile_phrases(words.so).pattern}", re.IGNORECASE),
        "thus": re.compile(rf"\s*{compile_phrases(words.thus).pattern}", re.IGNORECASE),
        "that": compile_phrases(words.that),
        "claimed": compile_phrases(words.claimed),
    }


def of_direct(start: int, end: int, within: list[Passage], spans: list[Span], document: Document) -> Attribution:
    """Who spoke the words in text[start:end]; `within` are their sentences, `spans` the direct speech around them."""
    for passage in (within[-1], within[0]):
        given = of_frame(passage, spans, start, end)
        if given.verb or given.speaker:
            return resolved(given, passage, document)
    follower = document.following(within[-1])
    if follower and cues(follower.spoken)["thus"].match(follower.text, follower.start, follower.end):
        given = of_frame(follower, spans, start, end)
        if given.speaker or given.actor:
            return resolved(given, follower, document)
    before = document.direct[-1] if document.direct else None
    if before and fills(start, end, within) and within[0].paragraph - document.at(before.start).paragraph <= NEAR:
        return Attribution(before.speaker, before.via, "speaker of the quote before", 0.6, True, "person")
    return Attribution()


def fills(start: int, end: int, within: list[Passage]) -> bool:
    """Whether the quote is all there is in its sentences."""
    return within[0].start + 3 >= start and within[-1].end - 3 <= end


def of_frame(passage: Passage, spans: list[Span], start: int, end: int) -> Attribution:
    """The speaker by the words of a sentence around its quotes."""
    actors = [each for each in passage.actors if not any(a <= each.start < b for a, b in spans)]
    if any(each.kind == "person" for each in actors):
        actors = [each for each in actors if each.kind != "they"]
    verbs = [
        m
        for m in cues(passage.spoken)["view"].finditer(passage.text, passage.start, passage.end)
        if not inside(m, spans)
    ]
    media = [actor for actor in actors if actor.kind == "medium"]
    pairs: list[tuple[re.Match, Actor]] = []
    for match in verbs:
        actor = subject(match, actors, passage, start, end)
        if pairs and actor and shares_subject(passage.text, actor, match):
            actor = pairs[-1][1]
        if actor:
            pairs.append((match, actor))
    people = [(match, actor) for match, actor in pairs if actor.kind in SPEAKERS]
    if people:
        match, actor = min(people, key=lambda pair: distance(pair[0].start(), start, end))
        via = next((medium.name for medium in media), "")
        return Attribution(actor.name, via, f"subject of “{match.group()}”", 0.95, True, actor.kind, actor)
    source = according_to(passage, actors)
    if source and source.kind != "medium":
        return Attribution(source.name, media[0].name if media else "", "according to", 0.9, True, source.kind, source)
    spoke = [actor for actor in actors if actor.kind in ("person", "pronoun") and actor.start < start]
    if spoke and not (pairs and not verbs):
        nearest = spoke[0] if passage.start <= start < passage.end else spoke[-1]
        via = media[0].name if media else ""
        if not pairs or media:
            return Attribution(nearest.name, via, "who the sentence is about", 0.7, bool(verbs), nearest.kind, nearest)
    if pairs:
        match, actor = pairs[0]
        return Attribution(actor.name, "", f"subject of “{match.group()}”", 0.9, True, actor.kind, actor)
    if source:
        return Attribution(source.name, "", "according to", 0.9, True, source.kind, source)
    if verbs and not actors and len(passage.text[verbs[-1].end() : passage.end].split()) <= 1:  # "…”, dijo."
        nobody = Actor(verbs[-1].start(), verbs[-1].start(), "", "pronoun", "no subject of its own")
        return Attribution("", "", f"“{verbs[-1].group()}” without a subject", 0.6, True, "pronoun", nobody)
    return Attribution(verb=bool(verbs))


def shares_subject(text: str, actor: Actor, match: re.Match) -> bool:
    """Whether a comma parts a verb from the actor before it, so that it goes on with the subject of the verb before."""
    return actor.end <= match.start() and text[actor.end : match.start()].count(",") == 1


def inside(match: re.Match, spans: list[Span]) -> bool:
    return any(a <= match.start() < b for a, b in spans)


def distance(at: int, start: int, end: int) -> int:
    return start - at if at < start else max(0, at - end)


def subject(match: re.Match, actors: list[Actor], passage: Passage, start: int, end: int) -> Actor | None:
    """The actor a verb of saying belongs to: behind it where it follows the words it reports, else before it."""
    after = [each for each in actors if match.end() <= each.start < match.end() + FAR]
    before = [each for each in actors if match.start() - FAR < each.end <= match.start()]
    behind = chosen(after, passage.text)
    ahead = before[-1] if before else None
    if ahead and ahead.kind == "pronoun" and len(before) > 1 and before[-2].end + 2 >= ahead.start:
        ahead = before[-2]
    follows_quote = end <= match.start() and re.fullmatch(
        r"[\s,.!?”“»\"']*(?:\w+\s+){0,2}", passage.text[end : match.start()]
    )
    inverted = follows_quote or re.search(
        r"[,”“»\"]\s*(?:\w+\s+)?$", passage.text[max(passage.start, match.start() - 12) : match.start()]
    )
    if (
        ahead
        and ahead.start >= end
        and ahead.kind != "country"
        and len(passage.text[ahead.end : match.start()].split()) <= 1
    ):
        return ahead  # "“…,” she told reporters"
    if inverted and behind and behind.start - match.end() < 40:
        return behind
    return ahead or behind


def chosen(after: list[Actor], text: str) -> Actor | None:
    """The first actor behind a verb; a person in apposition to an institution or office speaks for it."""
    if not after:
        return None
    first = after[0]
    if first.kind in ("institution", "country", "source") and len(after) > 1 and after[1].kind == "person":
        between = text[first.end : after[1].start]
        if len(between.split()) <= 4 and not re.search(r"[.;:]", between):
            return after[1]
    return first


def according_to(passage: Passage, actors: list[Actor]) -> Actor | None:
    """The source behind "according to" or ", so"."""
    for name in ("according", "so"):
        for match in cues(passage.spoken)[name].finditer(passage.text, passage.start, passage.end):
            after = [each for each in actors if match.end() <= each.start < match.end() + 60]
            if after:
                return chosen(after, passage.text)
    return None


def resolved(given: Attribution, passage: Passage, document: Document) -> Attribution:
    """A pronoun's attribution with the person it points back to."""
    if given.kind != "pronoun":
        return given
    name = antecedent(passage, document)
    rule = f"{given.rule}; the pronoun points back to {name or 'nobody named'}"
    return Attribution(name, given.via, rule, 0.75 if name else 0.4, given.verb, "person", given.actor)


def antecedent(passage: Passage, document: Document) -> str:
    """Who "he" or "she" is: the first person of the sentence before that speaks or acts, else the last speaker."""
    said = [quote for quote in document.quotes if quote.speaker and quote.actor_kind == "person"]
    for earlier in reversed(document.before(passage, REACH)):
        speakers = [quote.speaker for quote in said if earlier.start <= quote.start < earlier.end]
        people = [actor.name for actor in earlier.actors if actor.kind == "person"]
        if speakers or people:
            return (speakers[-1:] or people[:1])[0]
    return ""
