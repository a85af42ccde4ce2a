"""Indirect speech: the clause in which a sentence reports what somebody says, thinks, demands or denies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from lib.extraction.document import Actor, Document, Passage, Quote
from lib.extraction.quotes.attribution import Attribution, antecedent, chosen, cues, shares_subject
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases

LEAST_WORDS = 3
SHORT_TAIL = 4  # words behind ", X said": on Monday, in a statement
NEAR_THAT = 6  # words between a verb of saying and its "that", at most
TRAILING = re.compile(r"[\s.,;:!?…”“»\"]+$")
CAPITALS = re.compile(r"\s+(?:\w{1,4}\s+)?([A-ZÀ-ÞА-Я][\w’'-]+(?:\s+(?:\w{1,3}\s+)?[A-ZÀ-ÞА-Я][\w’'-]+){0,4})")
HIM = re.compile(r"\s+([^\W\d_A-Z]{2,5})(?=,|\s+[^\W\d_A-Z])")
LEADING = re.compile(r"[\s,;:]+")
Span = tuple[int, int]


def add(document: Document) -> None:
    """Finds the indirect and mixed quotes of an article; `mixed` ones hold words in marks."""
    for passage in document.body:
        if is_all_direct(passage, document):
            continue
        credited = [*by_source(passage, document), *before_verb(passage, document)]
        told = list(behind_verb(passage, document))
        relayed = [said for said in credited if said.actor_kind == "medium"]  # what others say, if anybody does
        for said in [*(said for said in credited if said not in relayed), *told, *relayed]:
            if not is_word_for_word(said, document) and not any(overlap(said, other) for other in document.reported):
                document.reported.append(said)
        document.reported += credited_before(passage, document)


def is_word_for_word(said: Quote, document: Document) -> bool:
    """Whether a report holds nothing but direct speech and its marks."""
    return any(
        abs(each.start - said.start) <= 2 and said.end - each.end <= 2 and each.end > said.start
        for each in document.direct
    )


def overlap(one: Quote, other: Quote) -> bool:
    return one.start < other.end and other.start < one.end


def is_all_direct(passage: Passage, document: Document) -> bool:
    """Whether little of a sentence but its frame stands outside of direct speech."""
    covered = sum(
        min(passage.end, q.end) - max(passage.start, q.start)
        for q in document.direct
        if q.start < passage.end and passage.start < q.end
    )
    return covered > 0.6 * (passage.end - passage.start)


def behind_verb(passage: Passage, document: Document) -> Iterator[Quote]:
    """ "X says that …, while Y denies …": each verb of saying or thinking, its subject, and the clause behind it."""
    verbs = []
    for match in cues(passage.spoken)["view"].finditer(passage.text, passage.start, passage.end):
        actor = None if in_marks(match, document) else subject_of(match, passage)
        if not actor or is_object(passage, actor) or is_behind_words(passage, match):
            continue
        if verbs and shares_subject(passage.text, actor, match):
            actor = verbs[-1][1]
        if not verbs or verbs[-1][1] != actor:
            verbs.append((match, actor))
    for at, (match, actor) in enumerate(verbs):
        if is_frame(passage, match, document) and not has_that(passage, match):
            continue
        start = clause_start(passage, max(match.end(), actor.end if actor.start >= match.end() else 0))
        end = next_report(passage, start, [other for _, other in verbs[at + 1 :]]) or ends(passage, start)
        if words(passage.text[start:end]) < LEAST_WORDS:
            if actor.end > match.start() or actor.kind == "pronoun" or words(passage.text[start:end]) < 1:
                continue
            start = actor.start  # "Russia denies this" says nothing without its subject
        if starts_direct(passage, start, document):
            continue
        given = speaker(passage, document, actor, f"subject of “{match.group()}”")
        if given:
            yield quote(passage, start, end, given, document)


def is_frame(passage: Passage, match: re.Match, document: Document) -> bool:
    """Whether a verb belongs to words in marks before it: "“…”, she told supporters"."""
    here = [each for each in document.direct if passage.start <= each.start < passage.end]
    return any(each.end <= match.start() for each in here) and not any(each.start >= match.end() for each in here)


def has_that(passage: Passage, match: re.Match) -> bool:
    """Whether "that" stands a few words behind a verb, or direct speech inside of what it reports."""
    that = cues(passage.spoken)["that"].search(passage.text, match.end(), passage.end)
    return bool(that) and words(passage.text[match.end() : that.start()]) <= NEAR_THAT


def opens_clause(passage: Passage, match: re.Match) -> bool:
    """Whether what is said follows a verb: "told the agency that", with no comma between."""
    that = cues(passage.spoken)["that"].search(passage.text, match.end(), passage.end)
    return has_that(passage, match) and "," not in passage.text[match.end() : that.start()]


def is_behind_words(passage: Passage, match: re.Match) -> bool:
    """Whether a verb credits what stands before it, ", said X": a comma is right before, the subject right behind."""
    comma = passage.text.rfind(",", passage.start, match.start())
    return comma > 0 and words(passage.text[comma : match.start()]) <= 1 and subject_behind(match, passage) is not None


def next_report(passage: Passage, start: int, speakers: list[Actor]) -> int:
    """Where the clause of somebody else begins, ", while Y denies": at its comma; 0 where none does."""
    for actor in speakers:
        comma = passage.text.rfind(",", start, actor.start)
        if comma > start and words(passage.text[comma : actor.start]) <= 2:
            return comma
    return 0


def in_marks(match: re.Match, document: Document) -> bool:
    return any(quote.start <= match.start() < quote.end for quote in document.direct)


def subject_of(match: re.Match, passage: Passage) -> Actor | None:
    """The actor a verb belongs to; a verb that opens its sentence without one goes on with who spoke before."""
    opens = match.start() - passage.start <= 2 and has_that(passage, match)
    behind = subject_behind(match, passage)
    if opens and (not behind or passage.text[match.end() : behind.start].strip()):
        return Actor(match.start(), match.start(), "", "pronoun", "no subject of its own")
    return subject_before(match, passage) or behind


def subject_before(match: re.Match, passage: Passage) -> Actor | None:
    """The actor nearest before a verb, in its clause."""
    near = [each for each in passage.actors if each.end <= match.start() and match.start() - each.end < 90]
    before = [each for each in near if not is_object(passage, each)] or near
    if not before:
        return None
    nearest = before[-1]
    if len(before) > 1 and nearest.kind == "pronoun" and passage.text[nearest.end : match.start()].strip() == ",":
        return before[-2]  # "X, for her part, said"
    accuser = before[-2] if len(before) > 1 and before[-2].kind != "country" else None
    if accuser and nearest.kind == "country" and "," not in passage.text[accuser.end : match.start()]:
        nearest = accuser  # "several governments have accused X"
    between = passage.text[nearest.end : match.start()]
    if between.count(",") % 2 and len(between.split()) < 3:  # an apposition that ends here
        return nearest
    return nearest if not re.search(r"[;:()]|–", between) else None


def subject_behind(match: re.Match, passage: Passage) -> Actor | None:
    """The actor right behind a verb that stands first in its clause."""
    after = [each for each in passage.actors if match.end() <= each.start <= match.end() + 40]
    if after and after[0].kind != "pronoun" and "," not in passage.text[match.end() : after[0].start]:
        return chosen(after, passage.text)
    return after[0] if after and after[0].start - match.end() < 3 else None


def is_object(passage: Passage, actor: Actor) -> bool:
    """Whether the actor rather belongs to a place: "in Russia said"."""
    return actor.kind == "country" and bool(
        before_place(passage.spoken).search(passage.text, max(passage.start, actor.start - 25), actor.start)
    )


@cache
def before_place(spoken: Language) -> re.Pattern:
    where = (*spoken.events.at, *spoken.events.to, *spoken.events.origin)
    return re.compile(rf"{compile_phrases(where).pattern}\s+$", re.IGNORECASE)


def clause_start(passage: Passage, start: int) -> int:
    """Where the reported clause begins: behind "that" where one is near, else behind the verb."""
    that = cues(passage.spoken)["that"].search(passage.text, start, passage.end)
    if that and words(passage.text[start : that.start()]) <= NEAR_THAT:
        start = that.end()
    leading = LEADING.match(passage.text, start, passage.end)
    return leading.end() if leading else start


def starts_direct(passage: Passage, start: int, document: Document) -> bool:
    """Whether what is said is direct speech and no more."""
    return any(abs(quote.start - start) <= 3 and quote.end >= ends(passage, start) - 3 for quote in document.direct)


def ends(passage: Passage, start: int) -> int:
    trailing = TRAILING.search(passage.text[start : passage.end])
    return passage.end - len(trailing.group()) if trailing else passage.end


def words(text: str) -> int:
    return len(re.findall(r"\w+", text))


def by_source(passage: Passage, document: Document) -> Iterator[Quote]:
    """ "According to X, …" and "…, so X": everything else in the sentence is X's."""
    for name in ("according", "so"):
        for match in cues(passage.spoken)[name].finditer(passage.text, passage.start, passage.end):
            if in_marks(match, document):
                continue
            actor = source_behind(passage, match) or (source_named(passage, match) if name == "according" else None)
            given = actor and speaker(passage, document, actor, f"behind “{match.group().strip(' ,')}”")
            if given and match.start() - passage.start > 25:
                yield quote(
                    passage, passage.start, max(ends_at(passage, match.start()), passage.start + 1), given, document
                )
            elif given:
                comma = passage.text.find(",", actor.end, passage.end)
                start = LEADING.match(passage.text, comma if 0 <= comma < actor.end + 30 else actor.end)
                yield quote(passage, start.end() if start else actor.end, ends(passage, actor.end), given, document)


def source_behind(passage: Passage, match: re.Match) -> Actor | None:
    """The actor right behind "according to"."""
    before = next((each for each in passage.actors if match.start() - 2 < each.end < match.start() + 1), None)
    if before and before.kind != "pronoun":  # "analysts according to", as some languages put it
        return before
    after = [each for each in passage.actors if match.end() <= each.start < match.end() + 60]
    actor = chosen(after, passage.text)
    if actor and (actor.kind == "person" or "," not in passage.text[match.end() : actor.start]):
        return actor
    him = HIM.match(passage.text, match.end(), passage.end)
    return Actor(him.start(1), him.end(1), "", "pronoun", "pronoun") if him else None


def source_named(passage: Passage, match: re.Match) -> Actor | None:
    """A source nobody knows behind "according to", as the text names it: its capital words."""
    name = CAPITALS.match(passage.text, match.end(), passage.end)
    return Actor(name.start(1), name.end(1), name[1], "institution", "as the text names it") if name else None


def ends_at(passage: Passage, end: int) -> int:
    return passage.start + len(TRAILING.sub("", passage.text[passage.start : end]))


def before_verb(passage: Passage, document: Document) -> Iterator[Quote]:
    """ "…, said X" and "…, X said": a clause and, behind a comma, who said it."""
    if cues(passage.spoken)["thus"].match(passage.text, passage.start, passage.end):
        return
    for match in reversed(list(cues(passage.spoken)["speech"].finditer(passage.text, passage.start, passage.end))):
        comma = passage.text.rfind(",", passage.start, match.start())
        actor = credited(passage, comma, match) if comma > 0 and not opens_clause(passage, match) else None
        if not actor or words(passage.text[passage.start : comma]) < LEAST_WORDS:
            continue
        if any(quote.end > comma - 4 and quote.start < comma for quote in document.direct):
            return
        given = speaker(passage, document, actor, f"beside “{match.group()}”")
        if given:
            yield quote(passage, passage.start, ends_at(passage, comma), given, document)


def credited(passage: Passage, comma: int, match: re.Match) -> Actor | None:
    """Who a verb behind a comma credits what stands before it to: the actor behind it, or right before it."""
    between = [each for each in passage.actors if comma < each.start < match.start()]
    if between:
        rest = passage.text[match.end() : passage.end]
        alone = (
            words(passage.text[comma : between[0].start]) <= 1
            and words(passage.text[between[-1].end : match.start()]) <= 1
        )
        return between[-1] if alone and (words(rest) <= SHORT_TAIL or rest.lstrip().startswith(",")) else None
    if words(passage.text[comma : match.start()]) > 2:
        return None
    after = [each for each in passage.actors if match.end() <= each.start < match.end() + 60]
    if after and after[0].kind == "pronoun":
        return after[0] if after[0].start - match.end() <= 2 else None
    if after and after[0].kind == "country" and ends_apposition(passage, comma):
        return None  # "X, the leader's sister, warned Japan"
    return chosen(after, passage.text)


def ends_apposition(passage: Passage, comma: int) -> bool:
    """Whether a comma closes words about somebody who stands right before them."""
    opening = passage.text.rfind(",", passage.start, comma)
    return any(actor.end == opening and actor.kind == "person" for actor in passage.actors)


def credited_before(passage: Passage, document: Document) -> Iterator[Quote]:
    """ "Thus said X": the sentence before, unless it is somebody's already."""
    follower = document.following(passage)
    if not follower or any(passage.start <= each.start < passage.end for each in document.reported):
        return
    thus = cues(passage.spoken)["thus"].match(follower.text, follower.start, follower.end)
    if not thus:
        return
    actor = chosen([each for each in follower.actors if each.start < thus.end() + 60], passage.text)
    given = speaker(follower, document, actor, f"“{thus.group().strip()}” in the next sentence") if actor else None
    if given:
        yield quote(passage, passage.start, ends(passage, passage.start), given, document)


def speaker(passage: Passage, document: Document, actor: Actor, rule: str) -> Attribution | None:
    """The attribution of an actor, pronouns resolved; None where nobody is left."""
    via = next((each.name for each in passage.actors if each.kind == "medium" and each is not actor), "")
    if actor.kind != "pronoun":
        return Attribution(actor.name.replace("|", " and "), via, rule, 0.85, True, actor.kind)
    name = antecedent(passage, document)
    return Attribution(name, via, f"{rule}, a pronoun for {name}", 0.7, True, "person") if name else None


def quote(passage: Passage, start: int, end: int, given: Attribution, document: Document) -> Quote:
    """An indirect quote; mixed where it holds direct speech."""
    mixed = any(start - 2 <= each.start and each.end <= end + 2 for each in document.direct)
    kind = "mixed" if mixed else "indirect"
    return Quote(start, end, kind, given.speaker, given.via, given.rule, given.confidence, given.kind)
