"""Indirect speech: the clause in which a sentence reports what somebody says, thinks, demands or denies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from lib.extraction.document import Actor, Quote, Scene
from lib.extraction.quotes.attribution import Attribution, antecedent, chosen, cues, following, shares_subject
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


def find(paragraphs: list[list[Scene]], direct: list[Quote]) -> list[Quote]:
    """The indirect and mixed quotes of an article; `mixed` ones hold words in marks."""
    scenes = [scene for paragraph in paragraphs for scene in paragraph]
    found: list[Quote] = []
    for scene in scenes:
        if is_all_direct(scene, direct):
            continue
        credited = [*by_source(scene, scenes, direct, found), *before_verb(scene, scenes, direct, found)]
        told = list(behind_verb(scene, scenes, direct, found))
        relayed = [said for said in credited if said.actor_kind == "medium"]  # what others say, if anybody does
        for said in [*(said for said in credited if said not in relayed), *told, *relayed]:
            if not is_word_for_word(said, direct) and not any(overlap(said, other) for other in found):
                found.append(said)
        found += credited_before(scene, scenes, direct, found)
    return found


def is_word_for_word(said: Quote, direct: list[Quote]) -> bool:
    """Whether a report holds nothing but direct speech and its marks."""
    return any(
        abs(each.start - said.start) <= 2 and said.end - each.end <= 2 and each.end > said.start for each in direct
    )


def overlap(one: Quote, other: Quote) -> bool:
    return one.start < other.end and other.start < one.end


def is_all_direct(scene: Scene, direct: list[Quote]) -> bool:
    """Whether little of a sentence but its frame stands outside of direct speech."""
    covered = sum(
        min(scene.end, q.end) - max(scene.start, q.start) for q in direct if q.start < scene.end and scene.start < q.end
    )
    return covered > 0.6 * (scene.end - scene.start)


def behind_verb(scene: Scene, scenes: list[Scene], direct: list[Quote], found: list[Quote]) -> Iterator[Quote]:
    """ "X says that …, while Y denies …": each verb of saying or thinking, its subject, and the clause behind it."""
    verbs = []
    for match in cues(scene.spoken)["view"].finditer(scene.text, scene.start, scene.end):
        actor = None if in_marks(match, direct) else subject_of(match, scene)
        if not actor or is_object(scene, actor) or is_behind_words(scene, match):
            continue
        if verbs and shares_subject(scene.text, actor, match):
            actor = verbs[-1][1]
        if not verbs or verbs[-1][1] != actor:
            verbs.append((match, actor))
    for at, (match, actor) in enumerate(verbs):
        if is_frame(scene, match, direct) and not has_that(scene, match):
            continue
        start = clause_start(scene, max(match.end(), actor.end if actor.start >= match.end() else 0))
        end = next_report(scene, start, [other for _, other in verbs[at + 1 :]]) or ends(scene, start)
        if words(scene.text[start:end]) < LEAST_WORDS:
            if actor.end > match.start() or actor.kind == "pronoun" or words(scene.text[start:end]) < 1:
                continue
            start = actor.start  # "Russia denies this" says nothing without its subject
        if starts_direct(scene, start, direct):
            continue
        given = speaker(scene, scenes, direct, found, actor, f"subject of “{match.group()}”")
        if given:
            yield quote(scene, start, end, given, direct)


def is_frame(scene: Scene, match: re.Match, direct: list[Quote]) -> bool:
    """Whether a verb belongs to words in marks before it: "“…”, she told supporters"."""
    here = [each for each in direct if scene.start <= each.start < scene.end]
    return any(each.end <= match.start() for each in here) and not any(each.start >= match.end() for each in here)


def has_that(scene: Scene, match: re.Match) -> bool:
    """Whether "that" stands a few words behind a verb, or direct speech inside of what it reports."""
    that = cues(scene.spoken)["that"].search(scene.text, match.end(), scene.end)
    return bool(that) and words(scene.text[match.end() : that.start()]) <= NEAR_THAT


def opens_clause(scene: Scene, match: re.Match) -> bool:
    """Whether what is said follows a verb: "told the agency that", with no comma between."""
    that = cues(scene.spoken)["that"].search(scene.text, match.end(), scene.end)
    return has_that(scene, match) and "," not in scene.text[match.end() : that.start()]


def is_behind_words(scene: Scene, match: re.Match) -> bool:
    """Whether a verb credits what stands before it, ", said X": a comma is right before, the subject right behind."""
    comma = scene.text.rfind(",", scene.start, match.start())
    return comma > 0 and words(scene.text[comma : match.start()]) <= 1 and subject_behind(match, scene) is not None


def next_report(scene: Scene, start: int, speakers: list[Actor]) -> int:
    """Where the clause of somebody else begins, ", while Y denies": at its comma; 0 where none does."""
    for actor in speakers:
        comma = scene.text.rfind(",", start, actor.start)
        if comma > start and words(scene.text[comma : actor.start]) <= 2:
            return comma
    return 0


def in_marks(match: re.Match, direct: list[Quote]) -> bool:
    return any(quote.start <= match.start() < quote.end for quote in direct)


def subject_of(match: re.Match, scene: Scene) -> Actor | None:
    """The actor a verb belongs to; a verb that opens its sentence without one goes on with who spoke before."""
    opens = match.start() - scene.start <= 2 and has_that(scene, match)
    behind = subject_behind(match, scene)
    if opens and (not behind or scene.text[match.end() : behind.start].strip()):
        return Actor(match.start(), match.start(), "", "pronoun", "no subject of its own")
    return subject_before(match, scene) or behind


def subject_before(match: re.Match, scene: Scene) -> Actor | None:
    """The actor nearest before a verb, in its clause."""
    near = [each for each in scene.actors if each.end <= match.start() and match.start() - each.end < 90]
    before = [each for each in near if not is_object(scene, each)] or near
    if not before:
        return None
    nearest = before[-1]
    if len(before) > 1 and nearest.kind == "pronoun" and scene.text[nearest.end : match.start()].strip() == ",":
        return before[-2]  # "X, for her part, said"
    accuser = before[-2] if len(before) > 1 and before[-2].kind != "country" else None
    if accuser and nearest.kind == "country" and "," not in scene.text[accuser.end : match.start()]:
        nearest = accuser  # "several governments have accused X"
    between = scene.text[nearest.end : match.start()]
    if between.count(",") % 2 and len(between.split()) < 3:  # an apposition that ends here
        return nearest
    return nearest if not re.search(r"[;:()]|–", between) else None


def subject_behind(match: re.Match, scene: Scene) -> Actor | None:
    """The actor right behind a verb that stands first in its clause."""
    after = [each for each in scene.actors if match.end() <= each.start <= match.end() + 40]
    if after and after[0].kind != "pronoun" and "," not in scene.text[match.end() : after[0].start]:
        return chosen(after, scene.text)
    return after[0] if after and after[0].start - match.end() < 3 else None


def is_object(scene: Scene, actor: Actor) -> bool:
    """Whether the actor rather belongs to a place: "in Russia said"."""
    return actor.kind == "country" and bool(
        before_place(scene.spoken).search(scene.text, max(scene.start, actor.start - 25), actor.start)
    )


@cache
def before_place(spoken: Language) -> re.Pattern:
    where = (*spoken.events.at, *spoken.events.to, *spoken.events.origin)
    return re.compile(rf"{compile_phrases(where).pattern}\s+$", re.IGNORECASE)


def clause_start(scene: Scene, start: int) -> int:
    """Where the reported clause begins: behind "that" where one is near, else behind the verb."""
    that = cues(scene.spoken)["that"].search(scene.text, start, scene.end)
    if that and words(scene.text[start : that.start()]) <= NEAR_THAT:
        start = that.end()
    leading = LEADING.match(scene.text, start, scene.end)
    return leading.end() if leading else start


def starts_direct(scene: Scene, start: int, direct: list[Quote]) -> bool:
    """Whether what is said is direct speech and no more."""
    return any(abs(quote.start - start) <= 3 and quote.end >= ends(scene, start) - 3 for quote in direct)


def ends(scene: Scene, start: int) -> int:
    trailing = TRAILING.search(scene.text[start : scene.end])
    return scene.end - len(trailing.group()) if trailing else scene.end


def words(text: str) -> int:
    return len(re.findall(r"\w+", text))


def by_source(scene: Scene, scenes: list[Scene], direct: list[Quote], found: list[Quote]) -> Iterator[Quote]:
    """ "According to X, …" and "…, so X": everything else in the sentence is X's."""
    for name in ("according", "so"):
        for match in cues(scene.spoken)[name].finditer(scene.text, scene.start, scene.end):
            if in_marks(match, direct):
                continue
            actor = source_behind(scene, match) or (source_named(scene, match) if name == "according" else None)
            given = actor and speaker(scene, scenes, direct, found, actor, f"behind “{match.group().strip(' ,')}”")
            if given and match.start() - scene.start > 25:
                yield quote(scene, scene.start, max(ends_at(scene, match.start()), scene.start + 1), given, direct)
            elif given:
                comma = scene.text.find(",", actor.end, scene.end)
                start = LEADING.match(scene.text, comma if 0 <= comma < actor.end + 30 else actor.end)
                yield quote(scene, start.end() if start else actor.end, ends(scene, actor.end), given, direct)


def source_behind(scene: Scene, match: re.Match) -> Actor | None:
    """The actor right behind "according to"."""
    before = next((each for each in scene.actors if match.start() - 2 < each.end < match.start() + 1), None)
    if before and before.kind != "pronoun":  # "analysts according to", as some languages put it
        return before
    after = [each for each in scene.actors if match.end() <= each.start < match.end() + 60]
    actor = chosen(after, scene.text)
    if actor and (actor.kind == "person" or "," not in scene.text[match.end() : actor.start]):
        return actor
    him = HIM.match(scene.text, match.end(), scene.end)
    return Actor(him.start(1), him.end(1), "", "pronoun", "pronoun") if him else None


def source_named(scene: Scene, match: re.Match) -> Actor | None:
    """A source nobody knows behind "according to", as the text names it: its capital words."""
    name = CAPITALS.match(scene.text, match.end(), scene.end)
    return Actor(name.start(1), name.end(1), name[1], "institution", "as the text names it") if name else None


def ends_at(scene: Scene, end: int) -> int:
    return scene.start + len(TRAILING.sub("", scene.text[scene.start : end]))


def before_verb(scene: Scene, scenes: list[Scene], direct: list[Quote], found: list[Quote]) -> Iterator[Quote]:
    """ "…, said X" and "…, X said": a clause and, behind a comma, who said it."""
    if cues(scene.spoken)["thus"].match(scene.text, scene.start, scene.end):
        return
    for match in reversed(list(cues(scene.spoken)["speech"].finditer(scene.text, scene.start, scene.end))):
        comma = scene.text.rfind(",", scene.start, match.start())
        actor = credited(scene, comma, match) if comma > 0 and not opens_clause(scene, match) else None
        if not actor or words(scene.text[scene.start : comma]) < LEAST_WORDS:
            continue
        if any(quote.end > comma - 4 and quote.start < comma for quote in direct):
            return
        given = speaker(scene, scenes, direct, found, actor, f"beside “{match.group()}”")
        if given:
            yield quote(scene, scene.start, ends_at(scene, comma), given, direct)


def credited(scene: Scene, comma: int, match: re.Match) -> Actor | None:
    """Who a verb behind a comma credits what stands before it to: the actor behind it, or right before it."""
    between = [each for each in scene.actors if comma < each.start < match.start()]
    if between:
        rest = scene.text[match.end() : scene.end]
        alone = (
            words(scene.text[comma : between[0].start]) <= 1 and words(scene.text[between[-1].end : match.start()]) <= 1
        )
        return between[-1] if alone and (words(rest) <= SHORT_TAIL or rest.lstrip().startswith(",")) else None
    if words(scene.text[comma : match.start()]) > 2:
        return None
    after = [each for each in scene.actors if match.end() <= each.start < match.end() + 60]
    if after and after[0].kind == "pronoun":
        return after[0] if after[0].start - match.end() <= 2 else None
    if after and after[0].kind == "country" and ends_apposition(scene, comma):
        return None  # "X, the leader's sister, warned Japan"
    return chosen(after, scene.text)


def ends_apposition(scene: Scene, comma: int) -> bool:
    """Whether a comma closes words about somebody who stands right before them."""
    opening = scene.text.rfind(",", scene.start, comma)
    return any(actor.end == opening and actor.kind == "person" for actor in scene.actors)


def credited_before(scene: Scene, scenes: list[Scene], direct: list[Quote], found: list[Quote]) -> Iterator[Quote]:
    """ "Thus said X": the sentence before, unless it is somebody's already."""
    follower = following(scene, scenes)
    if not follower or any(scene.start <= each.start < scene.end for each in found):
        return
    thus = cues(scene.spoken)["thus"].match(follower.text, follower.start, follower.end)
    if not thus:
        return
    actor = chosen([each for each in follower.actors if each.start < thus.end() + 60], scene.text)
    given = (
        speaker(follower, scenes, direct, found, actor, f"“{thus.group().strip()}” in the next sentence")
        if actor
        else None
    )
    if given:
        yield quote(scene, scene.start, ends(scene, scene.start), given, direct)


def speaker(
    scene: Scene, scenes: list[Scene], direct: list[Quote], found: list[Quote], actor: Actor, rule: str
) -> Attribution | None:
    """The attribution of an actor, pronouns resolved; None where nobody is left."""
    via = next((each.name for each in scene.actors if each.kind == "medium" and each is not actor), "")
    if actor.kind != "pronoun":
        return Attribution(actor.name.replace("|", " and "), via, rule, 0.85, True, actor.kind)
    name = antecedent(scene, scenes, sorted([*direct, *found], key=lambda each: each.start))
    return Attribution(name, via, f"{rule}, a pronoun for {name}", 0.7, True, "person") if name else None


def quote(scene: Scene, start: int, end: int, given: Attribution, direct: list[Quote]) -> Quote:
    """An indirect quote; mixed where it holds direct speech."""
    mixed = any(start - 2 <= each.start and each.end <= end + 2 for each in direct)
    kind = "mixed" if mixed else "indirect"
    return Quote(start, end, kind, given.speaker, given.via, given.rule, given.confidence, given.kind)
