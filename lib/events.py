"""Events: trigger words with their subject, date and place, told apart from hopes and habits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from lib import happenings, names, people
from lib.actors import COUNTRIES, lexica
from lib.dates import Expression
from lib.dating import Dated
from lib.gazetteer import Place
from lib.language import Language
from lib.lexicon import Hit, Lexicon, compile_phrases
from lib.model import Article
from lib.people import Actor
from lib.places import Mention
from lib.quotes import Quote
from lib.scenes import Scene

CUT = r"[,;:–—]\s|\s[–—]\s"
BEFORE, BEHIND = 45, 25  # characters around a trigger in which a marker counts
SPECIFIC = {"site": 0, "island": 1, "city": 2, "other": 3, "region": 4, "country": 5}
PAIRED = ("MEET", "TALKS_COLLAPSE")  # need two parties
STATES = (
    "SIGN_AGREEMENT",
    "ARMS_SUPPLY",
    "MILITARY_ACTION",
    "SANCTION_OR_THREAT",
    "TALKS_COLLAPSE",
)  # countries act too
MOMENTS = ("MEET", "TRAVEL", "SIGN_AGREEMENT", "GIFT", "CEREMONY")
PERSONAL = ("MEET", "TRAVEL", "GIFT", "CEREMONY", "STATEMENT", "OTHER")
NEGATED = 18  # characters before a trigger in which a "not" denies it
NEAR_DATE = 60  # characters between a happening and the date that is its own
NEAR_OBJECT = 25  # characters between "visited" and what was visited
NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")
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
    also: bool = False  # told as one more of its kind
    earlier: bool = False  # told as having happened before
    direct: bool = False  # a statement in its own words
    said_by_person: bool = False


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
        "cut": re.compile(rf"{CUT}|(?<=\s){compile_phrases(words.subordinate).pattern}", re.IGNORECASE),
        "punctuation": re.compile(CUT),
        "numbers": compile_phrases((*spoken.dates.numbers, *map(str, range(1, 21)))),
        "to": compile_phrases((*words.to, *words.at)),
        "origin": compile_phrases(words.origin),
        "by": compile_phrases(words.by),
        "adjunct": re.compile(rf"{compile_phrases(words.adjunct).pattern}\s+(?:\w+\s+)?$", re.IGNORECASE),
        "also": compile_phrases(words.also),
        "earlier": compile_phrases(words.earlier),
        "possessive": compile_phrases(spoken.people.possessives),
        "purpose": re.compile(rf"{compile_phrases(words.purpose).pattern}\s+$", re.IGNORECASE),
    }


def find(scenes: list[Scene], said: list[Quote], article: Article) -> list[Event]:
    """The happenings an article tells of, each once, in the order they are first told."""
    told = [event for scene in scenes if scene.role in ("title", "body") for event in in_sentence(scene, said)]
    told += statements(scenes, said)
    told = happenings.merge(sorted(told, key=lambda event: event.scene.start), article)
    return happenings.dated_by_lead(told, scenes, article.published.date)


def in_sentence(scene: Scene, said: list[Quote]) -> Iterator[Event]:
    """One event a kind and party of a sentence; what stands in direct speech is not the article's own telling."""
    direct = [(quote.start, quote.end) for quote in said if quote.kind == "direct"]
    hits = [
        hit
        for hit in grammar(scene.spoken)["triggers"].finditer(scene.text, scene.start, scene.end)
        if not any(a <= hit.start < b for a, b in direct)
    ]
    collapses = [clause_of(scene, hit) for hit in hits if hit.value == "TALKS_COLLAPSE"]
    seen = set()
    for hit in hits:
        if hit.value == "MEET" and clause_of(scene, hit) in collapses:
            continue
        for event in read(scene, hit, said):
            if (event.kind, *event.participants) not in seen:
                seen.add((event.kind, *event.participants))
                yield event


def read(scene: Scene, hit: Hit, said: list[Quote]) -> Iterator[Event]:
    """The events of one trigger; none where it is a hope, a habit, or too little is told of it."""
    clause = clause_of(scene, hit)
    marks = grammar(scene.spoken)
    here = scene.text[slice(*clause)]
    near = scene.text[max(clause[0], hit.start - BEFORE) : min(clause[1], hit.end + BEHIND)]
    planned = bool(marks["planned"].search(near) or marks["purpose"].search(scene.text[clause[0] : hit.start]))
    if marks["habit"].search(here) or (not planned and is_hoped_for(scene, hit, clause, said)):
        return
    if marks["negation"].search(scene.text, max(clause[0], hit.start - NEGATED), hit.start):
        return
    dated = date_of(scene, hit, clause)
    if not dated and hit.value in ("TRAVEL", "CEREMONY") and is_adjunct(scene, hit, clause):
        return
    place, origin = place_of(scene, clause, hit)
    surface = scene.text[dated.start : dated.end] if dated else ""
    for participants in parties(scene, hit, clause, said):
        if enough(hit.value, participants, dated, place):
            yield Event(
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
                also=bool(marks["also"].search(here)),
                earlier=bool(marks["earlier"].search(here)),
            )


def is_adjunct(scene: Scene, hit: Hit, clause: Span) -> bool:
    """Whether a happening only tells when another took place: "after the ceremony", "during his visit"."""
    after = grammar(scene.spoken)["adjunct"].search(scene.text[clause[0] : hit.start])
    return bool(after) and not any(clause[0] + after.start() <= actor.start < hit.start for actor in scene.actors)


def is_hoped_for(scene: Scene, hit: Hit, clause: Span, said: list[Quote]) -> bool:
    """Whether a word of hope or possibility stands before a trigger, or opens what is reported."""
    hoped = grammar(scene.spoken)["hoped"]
    reported = next((q for q in said if q.kind != "direct" and q.start <= hit.start < q.end), None)
    opening = reported and hoped.search(scene.text, max(scene.start, reported.start - 12), reported.start + 15)
    return bool(opening or hoped.search(scene.text, max(clause[0], hit.start - BEFORE), hit.end))


def enough(kind: str, participants: list[str], dated: Dated | None, place: Place | None) -> bool:
    """Whether a trigger has what its kind needs to be a happening."""
    if kind in PAIRED:
        return len(participants) >= 2 or bool(participants and dated) or bool(dated and dated.date and place)
    if kind in ("TRAVEL", "GIFT"):
        return bool(participants)
    if kind == "MILITARY_ACTION":
        return bool(participants and (dated or place)) or bool(dated and place)
    if kind in STATES:
        return bool(participants or (dated and dated.date) or place)
    if kind == "CEREMONY":
        return bool(participants or place or (dated and dated.date))
    return bool((dated and dated.date) or (participants and place))


def clause_of(scene: Scene, hit: Hit) -> Span:
    """The part of a sentence a trigger stands in; together with the one before where it holds nobody."""
    matches = grammar(scene.spoken)["cut"].finditer(scene.text, scene.start, scene.end)
    cuts = [scene.start, *(match.start() for match in matches if not hit.start <= match.start() < hit.end), scene.end]
    start = max(cut for cut in cuts if cut <= hit.start)
    end = min((cut for cut in cuts if cut >= hit.end), default=scene.end)
    while start > scene.start and not any(
        start <= actor.start < end for actor in scene.actors if actor.kind != "medium"
    ):
        start = max(cut for cut in cuts if cut < start)
    return start, end


def parties(scene: Scene, hit: Hit, clause: Span, said: list[Quote]) -> Iterator[list[str]]:
    """Who takes part: a traveller is the verb's subject; else the people of the clause, or its countries.

    A list with numbers, "four meetings with A and three with B", gives one meeting each.
    """
    marks = grammar(scene.spoken)
    reported = next((q for q in said if q.kind != "direct" and q.start <= hit.start < q.end), None)
    if (
        hit.value in ("MEET", "CEREMONY")
        and next(marks["triggers"].finditer(scene.text, clause[1], scene.end), None) is None
    ):
        clause = clause[0], scene.end  # "was received by A, B and C"
    low, high = (max(clause[0], reported.start), min(clause[1], reported.end)) if reported else clause
    here = [actor for actor in scene.actors if low <= actor.start < high]
    persons = [actor for actor in here if actor.kind == "person" and not owns(scene, actor, hit)]
    he = [actor for actor in here if actor.kind == "pronoun" and actor.name and actor.end <= hit.start]
    if he and not any(actor.end <= hit.start for actor in persons):
        persons = [he[0], *(actor for actor in persons if actor.name != he[0].name)]
    counted = [actor for actor in persons if is_counted(scene, actor, persons, hit)] if hit.value == "MEET" else []
    if len(counted) > 1 or (counted and len(counted_in(scene)) > 1):
        who = subject_of(scene, hit)
        yield from ([*who[:1], actor.name] for actor in counted)
        return
    both = [name for actor in here if actor.kind == "they" and actor.name for name in actor.name.split("|")]
    if hit.value == "TRAVEL":
        yield travellers(scene, hit, here, persons)
        return
    if hit.value in STATES and not (hit.value in PAIRED and len(persons) > 1):
        here = [replace(actor, name=names.country(actor.country)) if actor.country else actor for actor in here]
        acting = [actor for actor in here if acts(scene, actor)]
        agents = [
            actor for actor in here if actor.start > hit.end and follows(marks["by"], scene.text[hit.end : actor.start])
        ]
        ahead = [actor for actor in acting if actor.end <= hit.start]
        countries = [actor for actor in here if actor.kind == "country"] if hit.value == "ARMS_SUPPLY" else []
        persons = agents[:1] or [*ahead, *countries] or persons or acting or by_adjective(scene, clause)
    elif hit.value == "MEET" and len(persons) == 1 and persons[0].start > hit.end:
        before = [actor for actor in scene.actors if actor.kind == "person" and actor.end <= hit.start]
        persons = [*before[:1], *persons]  # "X arrived, where he was received by Y"
    named = [actor.name for actor in persons] + (both if hit.value in PERSONAL else [])
    if not named and hit.value in ("OTHER", "GIFT"):
        named = nearest_person(scene, hit)
    yield list(dict.fromkeys(name for name in named if name))


def by_adjective(scene: Scene, clause: Span) -> list[Actor]:
    """The country whose adjective a clause names, where nobody else acts: "a Russian drone attack"."""
    hits = lexica(scene.spoken)["demonym"].finditer(scene.text, *clause)
    return [Actor(hit.start, hit.end, names.country(hit.value), "country", "adjective") for hit in hits][:1]


def acts(scene: Scene, actor: Actor) -> bool:
    """Whether an actor may be a party: a person, a country's institution, or a country that is no mere place."""
    if actor.kind == "country":
        return is_party(scene, actor)
    return actor.kind == "person" or bool(actor.country)


def travellers(scene: Scene, hit: Hit, here: list[Actor], persons: list[Actor]) -> list[str]:
    """Whose journey it is: the person, or both leaders, nearest before the verb; of "his visit" the first of all."""
    his = grammar(scene.spoken)["possessive"].search(scene.text, max(scene.start, hit.start - 12), hit.end + 8)
    first = next((actor for actor in scene.actors if actor.kind == "person"), None)
    if his and first and first.end <= hit.start:
        return [first.name]
    subjects = [*persons, *(actor for actor in here if actor.kind == "they" and actor.name and actor.rule != COUNTRIES)]
    before = [actor for actor in subjects if actor.end <= hit.start]
    chosen = max(before, key=lambda actor: actor.end) if before else next(iter(subjects), None)
    return chosen.name.split("|") if chosen else nearest_person(scene, hit)


def nearest_person(scene: Scene, hit: Hit) -> list[str]:
    """The person nearest before a trigger in its sentence, where its own clause names nobody."""
    before = [actor for actor in scene.actors if actor.kind == "person" and actor.end <= hit.start]
    return [before[-1].name] if before else []


def subject_of(scene: Scene, hit: Hit) -> list[str]:
    """Whose meetings a list counts: the first person before them that no number stands before."""
    counted = counted_in(scene)
    before = [actor for actor in scene.actors if actor.kind in ("person", "pronoun") and actor.end <= hit.start]
    return [actor.name for actor in before if actor.name and actor not in counted]


def counted_in(scene: Scene) -> list[Actor]:
    people = [actor for actor in scene.actors if actor.kind == "person"]
    return [actor for actor in people if is_counted(scene, actor, people, None)]


def is_counted(scene: Scene, actor: Actor, people: list[Actor], hit: Hit | None) -> bool:
    """Whether a number stands between a person and the one before: "three with B"."""
    before = max((other.end for other in people if other.end <= actor.start), default=scene.start)
    return bool(grammar(scene.spoken)["numbers"].search(scene.text, before, actor.start))


def owns(scene: Scene, actor: Actor, hit: Hit) -> bool:
    """Whether a person only owns the noun behind: "Kims far", "Putins rådgiver"; not where that is the trigger."""
    surface = scene.text[actor.start : actor.end]
    if not surface.endswith(scene.spoken.names.genitive or ("\0",)) or actor.name.endswith(surface.split()[-1]):
        return False
    behind = NEXT_WORD.match(scene.text, actor.end)
    if hit.start - actor.end > 0 and len(scene.text[actor.end : hit.start].split()) <= 2:
        return False  # "Kims historic visit": what it owns is the happening
    return bool(behind) and (behind[1][0].islower() or scene.spoken.names.capital_nouns)


def is_party(scene: Scene, actor: Actor) -> bool:
    """Whether a country acts, rather than being where something happens."""
    return not grammar(scene.spoken)["to"].search(scene.text[max(scene.start, actor.start - 12) : actor.start])


def date_of(scene: Scene, hit: Hit, clause: Span) -> Dated | None:
    """The date of the clause, else one told before it; "the first since 2000" does not date what happened once."""
    lasting = hit.value not in MOMENTS or (hit.value == "MEET" and len(counted_in(scene)) > 0)
    known = [dated for dated in scene.dates if (dated.date or dated.why) and (lasting or not dated.since)]
    here = [dated for dated in known if clause[0] <= dated.start < clause[1] and is_nearest(scene, hit, dated)]
    resolved = [dated for dated in here if dated.date] or here
    if resolved:
        return max(resolved, key=precision)
    low, high = segment_of(scene, hit)
    beside = [each for each in known if low <= each.start < high and each.date and is_nearest(scene, hit, each)]
    if beside:  # "the talks that took place in February"
        return min(beside, key=lambda dated: abs(dated.start - hit.start))
    before = [dated for dated in known if dated.start < clause[0]]
    if len(before) != 1 or (not before[0].since and tells_of_others(scene, before[0], clause)):
        return None
    return before[0]


def is_nearest(scene: Scene, hit: Hit, dated: Dated) -> bool:
    """Whether no other happening stands between a trigger and a date behind it."""
    between = grammar(scene.spoken)["triggers"].finditer(scene.text, hit.end, max(hit.end, dated.start))
    return next(between, None) is None


def is_ahead(text: str, spoken: Language, expression: Expression) -> bool:
    """Whether the words around a date, up to the next comma, tell of something expected."""
    marks = grammar(spoken)
    cuts = [0, *(mark.start() for mark in marks["punctuation"].finditer(text)), len(text)]
    start = max(cut for cut in cuts if cut <= expression.start)
    end = min((cut for cut in cuts if cut >= expression.end), default=len(text))
    return bool(marks["planned"].search(text, start, end))


def tells_of_others(scene: Scene, dated: Dated, clause: Span) -> bool:
    """Whether an earlier date belongs to a happening of its own."""
    triggers = grammar(scene.spoken)["triggers"].finditer(scene.text, scene.start, clause[0])
    return any(abs(hit.start - dated.start) < NEAR_DATE for hit in triggers)


def segment_of(scene: Scene, hit: Hit) -> Span:
    """The part of a sentence between commas, colons and dashes that a trigger stands in."""
    marks = grammar(scene.spoken)["punctuation"].finditer(scene.text, scene.start, scene.end)
    cuts = [scene.start, *(mark.start() for mark in marks), scene.end]
    return max(cut for cut in cuts if cut <= hit.start), min((cut for cut in cuts if cut >= hit.end), default=scene.end)


def precision(dated: Dated) -> tuple:
    """Prefers the more precise date, then one that stands in the text, then the first."""
    return len(dated.date.iso) if dated.date else 0, dated.basis == "explicit", -dated.start


def place_of(scene: Scene, clause: Span, hit: Hit) -> tuple[Place | None, Place | None]:
    """Where it happened, or where a journey led, and where that began; only places behind a preposition count."""
    told = [(mention, part_of(scene, mention, hit)) for mention in scene.places]
    origin = [mention for mention, part in told if part == "origin"]
    at = [mention for mention, part in told if part == "at"]
    inside = [mention for mention in at if clause[0] <= mention.start < clause[1]]
    if hit.value in ("TRAVEL", "MILITARY_ACTION"):  # "reached Moscow", "the invasion of Ukraine"
        near = [each for each, part in told if part != "origin" and 0 < each.start - hit.end < NEAR_OBJECT]
        inside = [each for each in near if each.end <= clause[1]][:1] or inside
    if not inside and hit.value not in STATES and len({mention.place.country for mention in at}) == 1:
        inside = at
    if hit.value == "MILITARY_ACTION":  # what was hit stands nearer than what it was made in
        inside = sorted(inside, key=lambda mention: abs(mention.start - hit.start))[:1]
    start = origin[0].place if origin and hit.value == "TRAVEL" else None
    return (most_specific(inside), start) if inside else (None, start)


def part_of(scene: Scene, mention: Mention, hit: Hit) -> str:
    """What a place has to do with a happening, by the word before it: "at", "origin", or nothing."""
    marks = grammar(scene.spoken)
    before = scene.text[max(scene.start, mention.start - 24) : mention.start]
    holds_office = any(actor.kind == "person" and actor.start - mention.end == 1 for actor in scene.actors)
    did_it = hit.value == "MILITARY_ACTION" and follows(marks["by"], before)
    if holds_office or did_it or is_home_of_the_one_before(scene, mention):
        return ""
    if follows(marks["origin"], before):
        return "origin"
    return "at" if follows(marks["to"], before) or mention.place.kind in ("site", "island") else ""


def is_home_of_the_one_before(scene: Scene, mention: Mention) -> bool:
    """Whether a country only tells where somebody is from: "President A of B"."""
    before = [actor for actor in scene.actors if actor.kind == "person" and 0 < mention.start - actor.end < 8]
    is_country = mention.place.kind == "country"
    return is_country and bool(before) and people.country_of(before[-1].name) == mention.place.country


def follows(pattern: re.Pattern, before: str) -> bool:
    """Whether a preposition stands right before, at most one short word away."""
    matches = list(pattern.finditer(before))
    return bool(matches) and len(before[matches[-1].end() :].split()) <= 1


def most_specific(mentions: list[Mention]) -> Place:
    return min(mentions, key=lambda mention: (SPECIFIC[mention.place.kind], mention.start)).place


def reports(scene: Scene, quote: Quote) -> bool:
    """Whether what is said tells of a happening, or is a hope: then it is a quote, not a statement of its own."""
    marks = grammar(scene.spoken)
    hoped = marks["hoped"].search(scene.text, max(scene.start, quote.start - 25), quote.start)
    return bool(hoped) or next(marks["triggers"].finditer(scene.text, quote.start, quote.end), None) is not None


def states(quote: Quote) -> bool:
    """Whether a quote may be a statement: by a person or a country, or by an institution in its own words."""
    return quote.actor_kind in ("person", "country") or (quote.actor_kind == "institution" and quote.kind != "indirect")


def statements(scenes: list[Scene], said: list[Quote]) -> Iterator[Event]:
    """What people and governments said, as far as it is news of its own: a report of another event is a quote only."""
    speaking = {quote.speaker for quote in said if quote.kind == "direct"}
    for quote in said:
        scene = next(scene for scene in scenes if scene.start <= quote.start < scene.end)
        is_report = quote.kind == "indirect" and quote.speaker not in speaking and reports(scene, quote)
        if not quote.speaker or is_report or not states(quote):
            continue
        outside = [d for d in scene.dates if not quote.start <= d.start < quote.end]
        dated = outside[0] if outside else None
        surface = scene.text[dated.start : dated.end] if dated else ""
        rule = f"{quote.kind} quote: {quote.rule}"
        event = Event(
            "STATEMENT", scene, [quote.speaker], dated=dated, date_surface=surface, rule=rule, evidence=[scene.number]
        )
        earlier = grammar(scene.spoken)["earlier"].search(scene.text, scene.start, quote.start)
        yield replace(
            event,
            confidence=quote.confidence,
            direct=quote.kind == "direct",
            said_by_person=quote.actor_kind == "person",
            earlier=bool(earlier),
        )
