"""Who takes part in a happening: for each kind an ordered list of rules, of which the first to find anybody holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from lib import names
from lib.extraction.document import Actor, Passage
from lib.extraction.events.bystanders import OWNED_WORDS, acts, is_genitive, is_name_only, is_source, owns
from lib.extraction.events.triggers import (
    Trigger,
    follows,
    grammar,
    hits,
    holds_trigger,
    moment_of,
    segment_of,
    where_clause,
)
from lib.extraction.people.back_references import BOTH_COUNTRIES
from lib.extraction.people.people_words import lexica

WORD = re.compile(r"[^\W\d_]+")
PARTED = re.compile(r",\s|\s[–—]\s")
WITH_GUEST_LISTS = ("MEET", "CEREMONY")  # "was received by A, B and C": commas do not end their clause
APOSTROPHE = re.compile(r"['’]s?")
POSSESSIVE_BEFORE, POSSESSIVE_BEHIND = 12, 8  # characters around "visit" in which "his" makes it somebody's
OF_WORDS = 4  # words between "arrival" and "X": "the arrival of the German chancellor X"
TITLE_WORDS = 1  # between a name and the verb behind it, in languages whose titles stand behind names
OFFICE_WORDS = 3  # words between "and" and a name: "A and the German chancellor B"
OPENING_WORDS = 2  # words before a verb whose subject an insertion parts from it: ", has finally met"
NOBODYS = ("disaster", "accident")  # moments that happen to people, and that nobody makes


@dataclass(frozen=True)
class Scene:
    """A trigger with the actors of its clause, as far as the report goes that it stands in."""

    trigger: Trigger
    reported: bool
    actors: list[Actor]

    @property
    def passage(self) -> Passage:
        return self.trigger.passage

    @cached_property
    def people(self) -> list[Actor]:
        """The persons who may take part; "he" before the trigger where no name stands there."""
        persons = [actor for actor in self.actors if actor.kind == "person" and not owns(self.trigger, actor)]
        he = next((actor for actor in self.before(self.actors) if actor.kind == "pronoun" and actor.name), None)
        if not he or self.before(persons):
            return persons
        return [he, *(actor for actor in persons if actor.name != he.name)]

    @property
    def groups(self) -> list[Actor]:
        """Those whom "both" and "the two leaders" stand for."""
        return [each for actor in self.actors if actor.kind == "they" and actor.name for each in split(actor)]

    @property
    def governments(self) -> list[Actor]:
        """All actors, the country in place of each of its institutions."""
        return [replace(each, name=names.country(each.country)) if each.country else each for each in self.actors]

    @property
    def acting(self) -> list[Actor]:
        return [actor for actor in self.governments if acts(self.passage, actor)]

    def before(self, actors: Iterable[Actor]) -> list[Actor]:
        """Those who stand before the end of the trigger, whose words may hold its subject."""
        return [actor for actor in actors if actor.start < self.trigger.end]


Rule = Callable[[Scene], list[Actor]]


def parties(trigger: Trigger) -> list[list[str]]:
    """Who takes part: one list, or several where a sentence counts several meetings."""
    if trigger.kind == "OTHER" and moment_of(trigger) in NOBODYS:
        return [[]]
    scene = scene_of(trigger)
    rules = WREATH if trigger.kind == "CEREMONY" and moment_of(trigger) == "wreath" else RULES[trigger.kind]
    found = next(filter(None, (rule(scene) for rule in rules)), [])
    return counted_meetings(scene) or [list(dict.fromkeys(actor.name for actor in found if actor.name))]


def scene_of(trigger: Trigger) -> Scene:
    passage, (start, end) = trigger.passage, trigger.clause
    if trigger.kind in WITH_GUEST_LISTS and not holds_trigger(passage, end, passage.end):
        end = passage.end
    reported = passage.document.report_at(trigger.start)
    if reported:
        start, end = max(start, reported.start), min(end, reported.end)
    inside = [actor for actor in passage.actors if start <= actor.start < end]
    told = [*([] if reported else subject_parted(trigger)), *inside]
    actors = [actor for actor in told if not is_name_only(passage, actor) and not is_source(trigger, actor)]
    return Scene(trigger, bool(reported), actors)


def subject_parted(trigger: Trigger) -> list[Actor]:
    """The subject that an insertion parts from its verb: "X, who had come from A, met Y"."""
    passage, (segment, _) = trigger.passage, segment_of(trigger.passage, trigger.start, trigger.end)
    first = next((actor for actor in passage.actors if actor.kind != "medium"), None)
    if not first or first.end > min(segment, trigger.clause[0]) or is_oblique(trigger, first):
        return []
    opens = len(WORD.findall(passage.text, segment, trigger.start)) <= OPENING_WORDS
    return [first] if opens and PARTED.match(passage.text, first.end) else []


def split(actor: Actor) -> list[Actor]:
    """The actors that one stands for: "A|B" is two."""
    return [replace(actor, name=name) for name in actor.name.split("|")]


# --- meetings, gifts, ceremonies: people ---


def people_and_groups(scene: Scene) -> list[Actor]:
    return [*scene.people, *scene.groups]


def guest_before_host(scene: Scene) -> list[Actor]:
    """ "X arrived, where he was received by Y": the host behind the trigger, the guest in a clause before."""
    if len(scene.people) != 1 or scene.people[0].start <= scene.trigger.end:
        return []
    guests = [actor for actor in scene.before(scene.passage.actors) if actor.kind == "person"]
    return [*guests[:1], *scene.people, *scene.groups]


def guest_of_where(scene: Scene) -> list[Actor]:
    """ "X reached A, where Y received him": who came, and the one whom the clause behind "where" names."""
    at = where_clause(scene.trigger)
    if at is None or len(scene.people) != 1:
        return []
    came = (actor for actor in scene.passage.actors if actor.end <= at and actor.kind == "person")
    guest = next((actor for actor in came if not is_oblique(scene.trigger, actor)), None)
    return [guest, *scene.people, *scene.groups] if guest else []


def shared_subject(scene: Scene) -> list[Actor]:
    """ "X met Y and flew on": of what "and" joins to something told before, the subject of that."""
    trigger, passage = scene.trigger, scene.passage
    start, _ = trigger.part
    acting = [each for each in passage.actors if each.kind in ("person", "pronoun", "they") and each.name]
    if start == trigger.clause[0] or any(start <= actor.start < trigger.end for actor in acting):
        return []
    told = [actor for actor in acting if trigger.clause[0] <= actor.start < start]
    first = next((actor for actor in told if not is_beside(scene, actor)), None)
    return [each for actor in [first, *joined_behind(first, told, passage)] for each in split(actor)] if first else []


def host_and_subject_behind(scene: Scene) -> list[Actor]:
    """ "After talks with A, B flew on": who is met, and whom the main clause behind is about."""
    trigger, passage, people = scene.trigger, scene.passage, scene.people
    opening = passage.text[trigger.clause[0] : trigger.start]
    if len(people) != 1 or people[0].start < trigger.end or not trigger.marks.adjunct.search(opening):
        return []
    behind = (actor for actor in passage.actors if actor.start >= trigger.clause[1] and actor.name)
    subject = next((actor for actor in behind if actor.kind in ("person", "pronoun")), None)
    return [*people, subject] if subject and not is_oblique(trigger, subject) else []


def nearest_person_before(scene: Scene) -> list[Actor]:
    """The person nearest before a trigger in its sentence, where its own clause names nobody."""
    before = [actor for actor in scene.before(scene.passage.actors) if actor.kind == "person"]
    return [actor for actor in before if not is_source(scene.trigger, actor) and not is_met(scene, actor)][-1:]


# --- journeys: the subject of the verb ---


def owner_of_vehicle(scene: Scene) -> list[Actor]:
    """Who travels in what moves: "X's plane has landed", "the train carrying X and Y rolled in"."""
    passage, (start, end) = scene.passage, scene.trigger.clause
    vehicle = next(scene.trigger.marks.vehicles.finditer(passage.text, start, end), None)
    if not vehicle:
        return []
    persons = [actor for actor in scene.actors if actor.kind == "person"]
    owner = next((actor for actor in persons if is_owner(passage, actor, vehicle.start())), None)
    behind = [actor for actor in persons if actor.start >= vehicle.end()]
    aboard = next((actor for actor in behind if is_aboard(scene.trigger, vehicle.end(), actor)), None)
    first = owner or aboard
    return [first, *joined_behind(first, persons, passage)] if first else []


def is_owner(passage: Passage, actor: Actor, vehicle: int) -> bool:
    """Whether a person owns a vehicle right behind: "X's plane", "the president's special train"."""
    between = passage.text[actor.end : vehicle]
    owned = is_genitive(passage, actor) or APOSTROPHE.match(between) or passage.text[actor.end - 1] == "s"
    return actor.end <= vehicle and bool(owned) and len(WORD.findall(APOSTROPHE.sub("", between))) <= OWNED_WORDS


def is_aboard(trigger: Trigger, vehicle: int, actor: Actor) -> bool:
    """Whether a person is on a vehicle or owns it: "the plane of X", "the train carrying the president X"."""
    between = trigger.passage.text[vehicle : actor.start].strip()
    found = trigger.marks.aboard.match(between)
    if not found:
        return not between and is_genitive(trigger.passage, actor)
    return len(WORD.findall(between[found.end() :])) <= OFFICE_WORDS


def owner_of_visit(scene: Scene) -> list[Actor]:
    """Whom the sentence is about, of "his visit"."""
    trigger, passage = scene.trigger, scene.passage
    low, high = max(passage.start, trigger.start - POSSESSIVE_BEFORE), trigger.end + POSSESSIVE_BEHIND
    first = next((actor for actor in passage.actors if actor.kind == "person"), None)
    low = max((comma.end() for comma in PARTED.finditer(passage.text, low, trigger.start)), default=low)
    owned = first and first.end <= trigger.start and trigger.marks.possessive.search(passage.text, low, high)
    return [first] if first and owned else []


def travellers_in(scene: Scene, owned: bool = False) -> list[Actor]:
    """Persons, and those whom "both leaders" stand for; countries do not travel."""
    pairs = (actor for actor in scene.actors if actor.kind == "they" and actor.name and actor.rule != BOTH_COUNTRIES)
    people = [actor for actor in scene.actors if actor.kind == "person"] if owned else scene.people
    return [*people, *pairs]


def owner_behind(scene: Scene) -> list[Actor]:
    """ "the arrival of X": whoever stands behind the happening, or owns it by the ending of the name."""
    text, end = scene.passage.text, scene.trigger.end
    first = next((actor for actor in travellers_in(scene, owned=True) if actor.start >= end), None)
    if not first or len(text[end : first.start].split()) > OF_WORDS:
        return []
    between = text[end : first.start].strip()
    owns_it = scene.trigger.marks.of.match(between) or (not between and is_genitive(scene.passage, first))
    return split(first) if owns_it else []


def subject_before(scene: Scene) -> list[Actor]:
    """The nearest traveller before the verb that no preposition makes a companion, a host, or somebody met."""
    able = [actor for actor in scene.before(travellers_in(scene)) if not is_beside(scene, actor)]
    nearest = max(able, key=lambda actor: actor.end, default=None)
    return [each for actor in joined_to(nearest, able, scene.passage) for each in split(actor)] if nearest else []


def joined_to(last: Actor, actors: list[Actor], passage: Passage) -> list[Actor]:
    """An actor with those before that only "and", a comma and an office part from it: "A and the minister B"."""
    run = [last]
    for actor in sorted(actors, key=lambda each: -each.start):
        between = passage.text[actor.end : run[0].start]
        if actor.end <= run[0].start and is_list(passage, between):
            run.insert(0, actor)
    return run


def is_list(passage: Passage, between: str) -> bool:
    """Whether what stands between two names joins them."""
    joints = grammar(passage.spoken).conjunction
    return bool(joints.search(between)) and len(WORD.findall(joints.sub("", between))) <= OFFICE_WORDS


def subject_behind(scene: Scene) -> list[Actor]:
    behind = [actor for actor in travellers_in(scene) if actor.start >= scene.trigger.end]
    first = next((actor for actor in behind if not is_beside(scene, actor)), None)
    return split(first) if first else []


def any_traveller(scene: Scene) -> list[Actor]:
    """The first traveller; where "she" goes, nobody whom a preposition puts beside her: "as a guest of X"."""
    is_told_of_her = any(actor.kind == "pronoun" for actor in scene.actors)
    able = (each for each in travellers_in(scene) if not (is_told_of_her and is_oblique(scene.trigger, each)))
    first = next((each for each in able if not is_met(scene, each)), None)
    return split(first) if first else []


def is_beside(scene: Scene, actor: Actor) -> bool:
    """Whether somebody behind a verb of motion is only met, or has a part beside whoever travels."""
    return is_oblique(scene.trigger, actor) or is_met(scene, actor)


def is_met(scene: Scene, actor: Actor) -> bool:
    """Whether the word right behind a person tells of a meeting, in languages whose verbs stand last."""
    spoken, text, end = scene.passage.spoken, scene.passage.text, scene.passage.end
    if not spoken.events.verb_last:
        return False
    met = (hit.start for hit in hits(scene.passage, actor.end, end) if hit.value == "MEET")
    near = [at for at in met if len(text[actor.end : at].split()) <= TITLE_WORDS]
    return any(not text[actor.start : at].strip().endswith(spoken.quotes.subject_ending) for at in near)


def is_oblique(trigger: Trigger, actor: Actor) -> bool:
    """Whether a preposition stands before a person: "after the meeting with A", "at the invitation of A"."""
    passage = trigger.passage
    parts = (trigger.end, *(other.end for other in passage.actors), *(dated.end for dated in passage.dates))
    ends = (end for end in parts if end <= actor.start)
    return bool(trigger.marks.oblique.search(passage.text[max(ends, default=passage.start) : actor.start]))


def nearest_person_unless_reported(scene: Scene) -> list[Actor]:
    """Who reports of a journey does not make it."""
    return [] if scene.reported else nearest_person_before(scene)


# --- agreements, arms, attacks, sanctions: countries too ---


def people(scene: Scene) -> list[Actor]:
    return scene.people


def two_people(scene: Scene) -> list[Actor]:
    return scene.people if len(scene.people) > 1 else []


def doer_behind_by(scene: Scene) -> list[Actor]:
    """ "the invasion by X", "was signed by X and Y"."""
    passage, end = scene.passage, scene.trigger.end
    behind = [actor for actor in scene.governments if actor.start > end]
    first = next((actor for actor in behind if follows(scene.trigger.marks.by, passage.text[end : actor.start])), None)
    return [first, *joined_behind(first, behind, passage)] if first else []


def joined_behind(first: Actor, actors: list[Actor], passage: Passage) -> list[Actor]:
    """Those that only "and" and an office part from an actor before them."""
    run = [first]
    for actor in actors:
        if actor.start >= run[-1].end and is_list(passage, passage.text[run[-1].end : actor.start]):
            run.append(actor)
    return run[1:]


def both_before(scene: Scene) -> list[Actor]:
    """ "the two leaders signed"."""
    return scene.before(scene.groups)


def who_acts_before(scene: Scene) -> list[Actor]:
    return scene.before(scene.acting)


def giver_and_takers(scene: Scene) -> list[Actor]:
    """Who acts before the trigger, and every country: "X delivered tanks to Y"."""
    return [*who_acts_before(scene), *(actor for actor in scene.governments if actor.kind == "country")]


def whoever_acts(scene: Scene) -> list[Actor]:
    return scene.acting


def country_by_adjective(scene: Scene) -> list[Actor]:
    """The country whose adjective a clause names, where nobody else acts: "a Russian drone attack"."""
    hits = lexica(scene.passage.spoken)["demonym"].finditer(scene.passage.text, *scene.trigger.clause)
    return [Actor(hit.start, hit.end, names.country(hit.value), "country", "adjective") for hit in hits][:1]


BY_STATES: tuple[Rule, ...] = (
    doer_behind_by,
    who_acts_before,
    both_before,
    people,
    whoever_acts,
    people_and_groups,
    country_by_adjective,
)
WREATH: tuple[Rule, ...] = (doer_behind_by, shared_subject, subject_before, subject_behind)  # laid by whoever acts
RULES: dict[str, tuple[Rule, ...]] = {
    "MEET": (host_and_subject_behind, guest_of_where, guest_before_host, people_and_groups),
    "TRAVEL": (
        owner_of_vehicle,
        owner_of_visit,
        owner_behind,
        shared_subject,
        subject_before,
        subject_behind,
        any_traveller,
        nearest_person_unless_reported,
    ),
    "GIFT": (people_and_groups, nearest_person_before, who_acts_before),
    "OTHER": (people_and_groups, nearest_person_unless_reported),
    "CEREMONY": (shared_subject, guest_of_where, people_and_groups),
    "SIGN_AGREEMENT": BY_STATES,
    "MILITARY_ACTION": BY_STATES,
    "SANCTION_OR_THREAT": BY_STATES,
    "ARMS_SUPPLY": (doer_behind_by, giver_and_takers, people, whoever_acts, country_by_adjective),
    "TALKS_COLLAPSE": (two_people, *BY_STATES),
}


# --- meetings that a sentence counts ---


def counted_meetings(scene: Scene) -> list[list[str]]:
    """ "four meetings with A and three with B": one of each with whom the sentence is about, not one of all."""
    if scene.trigger.kind != "MEET":
        return []
    met = counted_among(scene.people, scene.passage)
    if not met or max(len(met), len(counted_in(scene.passage))) < 2:
        return []
    return [[*subject_of_count(scene)[:1], actor.name] for actor in met]


def subject_of_count(scene: Scene) -> list[str]:
    """Whose meetings are counted: those before them that no number stands before."""
    counted = counted_in(scene.passage)
    before = [actor for actor in scene.before(scene.passage.actors) if actor.kind in ("person", "pronoun")]
    return [actor.name for actor in before if actor.name and actor not in counted]


def counted_in(passage: Passage) -> list[Actor]:
    """The people of a sentence with a number of their own."""
    return counted_among([actor for actor in passage.actors if actor.kind == "person"], passage)


def counted_among(persons: list[Actor], passage: Passage) -> list[Actor]:
    """Those between whom and the one before a number stands: "three with B"."""
    numbers = grammar(passage.spoken).numbers
    return [
        actor
        for actor in persons
        if numbers.search(
            passage.text,
            max((other.end for other in persons if other.end <= actor.start), default=passage.start),
            actor.start,
        )
    ]
