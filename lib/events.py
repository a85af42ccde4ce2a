"""Events: trigger words with their subject, date and place, told apart from hopes and habits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from lib import happenings
from lib.dating import Dated
from lib.gazetteer import Place
from lib.language import Language
from lib.lexicon import Hit, Lexicon, compile_phrases
from lib.model import Article
from lib.people import Actor
from lib.places import Mention
from lib.quotes import Quote
from lib.scenes import Scene

CUT = re.compile(r"[,;:–—]\s|\s[–—]\s")
SPECIFIC = {"site": 0, "island": 1, "city": 2, "other": 3, "region": 4, "country": 5}
PAIRED = ("MEET", "TALKS_COLLAPSE")  # need two parties
STATES = ("SIGN_AGREEMENT", "ARMS_SUPPLY", "MILITARY_ACTION", "SANCTION_OR_THREAT", "TALKS_COLLAPSE")  # countries act too
PERSONAL = ("MEET", "TRAVEL", "GIFT", "CEREMONY", "STATEMENT", "OTHER")
Span = tuple[int, int]


@dataclass
class Event:
    """A happening as one sentence tells it; `scene` is the sentence that stands for it once several are merged."""

    kind: str
    scene: Scene
    participants: list[str]
    planned: bool = False
    status: str = "happened"
    dated: Dated | None = None
    date_surface: str = ""
    place: Place | None = None
    origin: Place | None = None
    rule: str = ""
    confidence: float = 0.6
    evidence: list[int] = field(default_factory=list)


@cache
def grammar(spoken: Language) -> dict[str, re.Pattern | Lexicon]:
    """The trigger words and markers of a language, compiled."""
    words = spoken.events
    triggers = {phrase: kind for kind, phrases in words.triggers.items() if kind != "STATEMENT" for phrase in phrases}
    return {
        "triggers": Lexicon(triggers),
        "planned": compile_phrases(words.planned),
        "hoped": compile_phrases(words.hoped),
        "habit": compile_phrases(words.habit),
        "negation": compile_phrases(spoken.quotes.negation),
        "claimed": compile_phrases(spoken.quotes.claimed),
        "subordinate": compile_phrases(words.subordinate),
        "to": compile_phrases((*words.to, *words.at)),
        "origin": compile_phrases(words.origin),
    }


def find(scenes: list[Scene], said: list[Quote], article: Article) -> list[Event]:
    """The happenings an article tells of, each once, in the order they are first told."""
    direct = [(quote.start, quote.end) for quote in said if quote.kind == "direct"]
    told = [event for scene in scenes if scene.role in ("title", "body") for event in in_sentence(scene, direct)]
    told += statements(scenes, said, told)
    told = happenings.merge(sorted(told, key=lambda event: event.scene.start), article)
    return happenings.dated_by_lead(told, article.published.date)


def in_sentence(scene: Scene, direct: list[Span]) -> Iterator[Event]:
    """One event a kind and subject of a sentence."""
    hits = [
        hit
        for hit in grammar(scene.spoken)["triggers"].finditer(scene.text, scene.start, scene.end)
        if not any(a <= hit.start < b for a, b in direct)
    ]
    kinds = {hit.value for hit in hits}
    seen = set()
    for hit in hits:
        if hit.value == "MEET" and "TALKS_COLLAPSE" in kinds:
            continue
        event = read(scene, hit)
        if event and (event.kind, *event.participants) not in seen:
            seen.add((event.kind, *event.participants))
            yield event


def read(scene: Scene, hit: Hit) -> Event | None:
    """The event of one trigger; None where it is a hope, a habit, denied, or too little is told of it."""
    clause = clause_of(scene, hit)
    marks = grammar(scene.spoken)
    here = scene.text[slice(*clause)]
    planned = bool(marks["planned"].search(here))
    if marks["habit"].search(here) or (marks["hoped"].search(here) and not planned):
        return None
    participants = taking_part(scene, hit, clause)
    dated = date_of(scene, clause)
    place, origin = place_of(scene, clause, hit)
    if not enough(hit.value, participants, dated, place):
        return None
    surface = scene.text[dated.start : dated.end] if dated else ""
    return Event(
        kind=hit.value,
        scene=scene,
        participants=participants,
        planned=planned,
        status="claimed" if marks["claimed"].search(here) else "happened",
        dated=dated,
        date_surface=surface,
        place=place,
        origin=origin,
        rule=f"“{scene.text[hit.start : hit.end]}” tells of {hit.value}",
        confidence=0.5 + 0.1 * bool(participants) + 0.15 * bool(dated) + 0.15 * bool(place),
        evidence=[scene.number],
    )


def enough(kind: str, participants: list[str], dated: Dated | None, place: Place | None) -> bool:
    """Whether a trigger has what its kind needs to be a happening."""
    if kind in PAIRED:
        return len(participants) >= 2 or bool(participants and (dated or place))
    if kind in ("TRAVEL", "GIFT"):
        return bool(participants)
    if kind in STATES:
        return bool(participants) or bool(dated and place)
    return bool(participants and (dated or place)) or bool(dated and place) or kind == "CEREMONY" and bool(place)


def clause_of(scene: Scene, hit: Hit) -> Span:
    """The part of a sentence a trigger stands in: between commas, colons and dashes; longer where that holds nobody."""
    cuts = [scene.start, *(match.end() for match in CUT.finditer(scene.text, scene.start, scene.end)), scene.end]
    start = max(cut for cut in cuts if cut <= hit.start)
    end = min((cut for cut in cuts if cut >= hit.end), default=scene.end)
    while start > scene.start and not any(start <= actor.start < end for actor in scene.actors if actor.kind != "medium"):
        start = max(cut for cut in cuts if cut < start)
    return start, end


def taking_part(scene: Scene, hit: Hit, clause: Span) -> list[str]:
    """Who takes part: a traveller is the verb's subject; else the people of the clause, or its countries."""
    here = [actor for actor in scene.actors if clause[0] <= actor.start < clause[1] and actor.kind in ("person", "country")]
    persons = [actor for actor in here if actor.kind == "person"]
    if hit.value == "TRAVEL" and persons:
        before = [actor for actor in persons if actor.end <= hit.start]
        return [(before[-1] if before else persons[0]).name]
    if not persons and hit.value in PERSONAL:
        persons = [actor for actor in scene.actors if actor.kind == "person"]
    parties = persons or ([actor for actor in here if is_party(scene, actor)] if hit.value in STATES else [])
    return list(dict.fromkeys(actor.name for actor in parties if actor.name))


def is_party(scene: Scene, actor: Actor) -> bool:
    """Whether a country acts, rather than being where something happens."""
    return not grammar(scene.spoken)["to"].search(scene.text[max(scene.start, actor.start - 12) : actor.start])


def date_of(scene: Scene, clause: Span) -> Dated | None:
    """The date of the clause, else the only one of the sentence."""
    known = [dated for dated in scene.dates if dated.date or dated.why]
    here = [dated for dated in known if clause[0] <= dated.start < clause[1]]
    resolved = [dated for dated in here if dated.date] or here
    if resolved:
        return max(resolved, key=lambda dated: (len(dated.date.iso) if dated.date else 0, -dated.start))
    return known[0] if len(known) == 1 else None


def place_of(scene: Scene, clause: Span, hit: Hit) -> tuple[Place | None, Place | None]:
    """Where it happened, or where a journey led, and where that began; only places behind a preposition count."""
    marks = grammar(scene.spoken)
    origin, at = [], []
    for mention in scene.places:
        before = scene.text[max(scene.start, mention.start - 24) : mention.start]
        if follows(marks["origin"], before):
            origin.append(mention)
        elif follows(marks["to"], before) or mention.place.kind in ("site", "island"):
            at.append(mention)
    start = origin[0].place if origin and hit.value == "TRAVEL" else None
    inside = [mention for mention in at if clause[0] <= mention.start < clause[1]] or (at if len(at) == 1 else [])
    return (most_specific(inside), start) if inside else (None, start)


def follows(pattern: re.Pattern, before: str) -> bool:
    """Whether a preposition stands right before, at most one short word away."""
    matches = list(pattern.finditer(before))
    return bool(matches) and len(before[matches[-1].end() :].split()) <= 1


def most_specific(mentions: list[Mention]) -> Place:
    return min(mentions, key=lambda mention: (SPECIFIC[mention.place.kind], mention.start)).place


def statements(scenes: list[Scene], said: list[Quote], told: list[Event]) -> Iterator[Event]:
    """What people and governments said, as far as it is news of its own: a report of another event is a quote only."""
    reporting = {number for event in told for number in event.evidence}
    for quote in said:
        scene = next(scene for scene in scenes if scene.start <= quote.start < scene.end)
        is_report = quote.kind != "direct" and scene.number in reporting
        if not quote.speaker or is_report or quote.actor_kind not in ("person", "country", "institution"):
            continue
        outside = [d for d in scene.dates if not quote.start <= d.start < quote.end]
        dated = outside[0] if outside else None
        surface = scene.text[dated.start : dated.end] if dated else ""
        rule = f"{quote.kind} quote: {quote.rule}"
        event = Event("STATEMENT", scene, [quote.speaker], dated=dated, date_surface=surface, rule=rule, evidence=[scene.number])
        yield replace(event, confidence=quote.confidence)
