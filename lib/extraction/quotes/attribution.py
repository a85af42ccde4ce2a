"""Who said it: the verb of saying and its subject, "according to", "so", "thus said", pronouns and what goes before."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import regex

from lib.extraction import meaning
from lib.extraction.document import Actor, Document, Passage
from lib.extraction.people import called_again, guests, roles
from lib.extraction.people.name_words import is_title, openers, prepositions
from lib.extraction.quotes import asked, described_speakers, fragments, meant_speakers, named_before, unnamed_before
from lib.extraction.quotes.cues import cues, denials, negations, view_verbs, words
from lib.extraction.quotes.frames import RIGHT_BEHIND, SPOKEN, Frame, frame, lies_in, words_between
from lib.extraction.quotes.identified import identified
from lib.extraction.quotes.pronouns import antecedent, goes_on, in_full, unknown_people
from lib.extraction.quotes.subjects import chosen, is_governed
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.text import Span, fold

NEAR = 2  # paragraphs over which a speaker goes on
EXPERTS = ("expert", "analyst", "researcher", "scientist", "political scientist", "historian")
MARKS = 3  # characters that quotation marks, a dash or a full stop take up beside what is said
MOST_BEFORE_VERB = 2  # words between quoted words and their verb, where nobody is named
# how sure a rule is of the speaker it finds, 0 to 1
BY_VERB, BY_MEDIUM, BY_SOURCE, BY_TOPIC, BY_QUOTE_BEFORE, BY_VERB_ALONE = 0.95, 0.9, 0.9, 0.7, 0.6, 0.6
BY_PRONOUN, BY_NOBODY, BY_MEANING = 0.75, 0.4, 0.8
SPEAKS = 0.6  # from which share on somebody is whom a sentence quotes
SILENT, SURELY = 0.2, 0.8  # below which somebody is not, where another is from there on
DENIED, GOES_ON, CALLED_SO = "denied", "speaker of the quote before", "called so by"
WHOM_ABOUT, BY_SENTENCE = "who the sentence is about", "by sentences like it"
BEHIND_DASH = re.compile(r"[\s,.!?…”“»«\"']*[–—-]\s*")
BEHIND_WORDS = regex.compile(r"[\s,.!?”“»«\"’']*(?:[–—-]\s*)?(?:\p{Ll}[\w’'-]*\s+){1,5}")
BEHIND_CLAUSE = regex.compile(  # "“…”, threatened on Monday the Ministry's spokesman, X"
    r"(?:[,.!?…][”“»«\"’']+|[”“»«\"’']+[,.]?(?=\s*[,–—-]))[\s,–—-]*"
    r"\p{Ll}[\w’'-]*\s+(?:[\w’'-]+\s+){0,6}(?:[\w’'-]+,\s+)?"
)
TOPICS = ("person", "pronoun", "source", "institution")  # the first two always, the others before a colon
COLON_BEFORE = re.compile(r":[\s“”„«»\"‘]*$")
CAPITAL = r"\p{Lu}[\w’'-]+"
TITLE = r"(?:\p{L}{1,4}\.\s+)"  # "Mr. X"
NAMED = regex.compile(
    rf"\s+((?:\p{{Ll}}[\w’'-]*\s+){{0,3}}){TITLE}?({CAPITAL}(?:\s+(?:\p{{Ll}}{{1,3}}\s+)?{CAPITAL}){{0,3}})(?=[.,]|\s|$)"
)
NEGATION_WORDS = 3  # words before a verb among which "never" or "not" denies it
MOST_DENIED = 1  # word between a denial and the verb it denies, without "that"
NOT_BEHIND = re.compile(r"\s+(\w+),?\s+(\w+)")
AHEAD = regex.compile(rf"[\s,.!?”“»«\"’']*{TITLE}?({CAPITAL}(?:\s+{CAPITAL}){{0,2}})\s+")  # "Mr. X said"


@dataclass(frozen=True)
class Attribution:
    """A speaker ("" if the text names none), the medium that relays it, and how both were found."""

    speaker: str = ""
    via: str = ""
    rule: str = "no speaker named"
    confidence: float = BY_NOBODY
    verb: bool = False
    kind: str = ""
    actor: Actor | None = None


def says_thus(passage: Passage) -> re.Match[str] | None:
    """ "Thus said X", which credits the sentence before, where a sentence opens with it."""
    return cues(passage.spoken).thus.match(passage.text, passage.start, passage.end)


# --- quoted words ---


def of_direct(start: int, end: int, within: list[Passage], spans: list[Span], document: Document) -> Attribution:
    """Who spoke the words in text[start:end]; `within` are their sentences, `spans` the direct speech around them."""
    if is_denied(within[0], spans, start):
        return Attribution(rule=DENIED)
    for passage in (within[-1], within[0]):
        given = of_frame(frame(passage, spans, start, end))
        if given.verb or given.speaker:
            return resolved(given, passage, document, spans)
    follower = document.following(within[-1])
    if follower and says_thus(follower):
        given = of_frame(frame(follower, spans, start, end))
        if given.speaker or given.actor:
            return resolved(given, follower, document, spans)
    return of_quote_before(start, end, within, document) or Attribution()


def of_quote_before(start: int, end: int, within: list[Passage], document: Document) -> Attribution | None:
    """Who spoke last goes on, where a quote is all there is in its sentences."""
    if within[0].start + MARKS < start or within[-1].end - MARKS > end:
        return None
    before = document.direct[-1] if document.direct else None
    earlier = next(iter(document.before(within[0], 1)), None)
    if earlier and not (before and earlier.start <= before.end):
        given = subject_nearest(frame(earlier, [], earlier.end, earlier.end))
        if given and earlier.paragraph == within[0].paragraph:
            return replace(resolved(given, earlier, document, []), rule=GOES_ON, confidence=BY_QUOTE_BEFORE)
    if before and within[0].paragraph - document.at(before.start).paragraph <= NEAR:
        kind = before.actor_kind if before.actor_kind == "source" else "person"
        return Attribution(before.speaker, before.via, GOES_ON, BY_QUOTE_BEFORE, True, kind)
    return None


def is_denied(passage: Passage, spans: list[Span], start: int) -> bool:
    """Whether a sentence tells that words were not said: all its verbs before them are denied, and one is there."""
    before = [verb for verb in view_verbs(passage) if verb.start() < start and not lies_in(spans, verb.start())]
    return bool(before) and all(is_negated(verb, passage) for verb in before)


def is_negated(verb: re.Match[str], passage: Passage) -> bool:
    """ "never said", "refused to say", "denied that she had said", or the denial itself."""
    denial, ahead = denials(passage.spoken), passage.text[passage.start : verb.start()]
    if denial.fullmatch(verb.group()) or any(reaches(each, ahead, passage) for each in denial.finditer(ahead)):
        return True
    near = " ".join(ahead.split()[-NEGATION_WORDS:])
    near = near[max(near.rfind(mark) for mark in ',;:.”“»"') + 1 :]
    behind = NOT_BEHIND.match(passage.text, verb.end(), passage.end)
    return bool(negations(passage.spoken).search(near)) or bool(
        behind and negations(passage.spoken).fullmatch(behind[1]) and cues(passage.spoken).that.fullmatch(behind[2])
    )


def reaches(denial: re.Match[str], ahead: str, passage: Passage) -> bool:
    """Whether a denial denies a verb that follows: "denied that she had said", not "denied it and called it “…”"."""
    between = ahead[denial.end() :]
    return words(between) <= MOST_DENIED or bool(cues(passage.spoken).that.search(between))


def of_frame(around: Frame) -> Attribution:
    """The speaker by the words of a sentence around its quotes, unless sentences like it quote surely somebody else."""
    found = next(filter(None, (rule(around) for rule in OF_FRAME)), None)
    if found and found.actor in around.actors and says(around, found.actor) < SILENT:
        other = speaks_by_meaning(around)
        if not other or says(around, other.actor) <= SURELY:
            other = meant_by_sentence(around)
        found = other or found
    return found or Attribution(verb=bool(around.verbs))


def who_calls_it_so(around: Frame) -> Attribution | None:
    """ "Called “…” by X", "“…” in the eyes of X"."""
    if not around.passage.start < around.start <= around.end <= around.passage.end:
        return None
    actor = fragments.agent(around.passage, around.start, around.end)
    if not actor:
        return None
    return Attribution(actor.name, "", CALLED_SO, BY_SOURCE, True, actor.kind, actor)


def named_behind_words(around: Frame) -> Attribution | None:
    """A person right behind the quoted words and a verb, or several small words: "“…”, muttered the old man X"."""
    text, end = around.passage.text, around.end
    people = [each for each in around.actors if may_be_named_behind(each) and each.start >= end]
    if not people or people[0].oblique or is_his_own(people[0], around) or asked.is_listener(people[0].name):
        return None
    is_near = BEHIND_WORDS.fullmatch(text, end, people[0].start)
    if not is_near and (
        not BEHIND_CLAUSE.fullmatch(text, end, people[0].start) or is_governed(around.passage, people[0])
    ):
        return None
    actor = people[0]
    return Attribution(actor.name, around.medium, "named behind the words", BY_TOPIC, True, actor.kind, actor)


def may_be_named_behind(actor: Actor) -> bool:
    """Whether an actor is somebody by name or description, or called again by other words: "muttered the Swede"."""
    return actor.kind in ("person", "source") or actor.rule == called_again.AGAIN


def is_his_own(actor: Actor, around: Frame) -> bool:
    """Whether somebody is the host or guest of whoever speaks: "“…”, was heard telling his host"."""
    own = compile_phrases(around.passage.spoken.people.possessives)
    words = around.passage.text[actor.start : actor.end].split()
    return actor.rule == guests.RULE and any(own.fullmatch(word) for word in words)


def named_by_words(around: Frame) -> Attribution | None:
    """Somebody whom no other rule knows, in capital words right behind the verb of the quoted words, or before it."""
    if around.actors:
        return None
    text, passage, end = around.passage.text, around.passage, around.end
    for verb in around.verbs:
        if around.end > verb.start():
            continue
        if ahead := AHEAD.fullmatch(text, end, verb.start()):
            if is_no_name(ahead[1].split()[0], passage.spoken):
                continue
            named = in_full(ahead[1], passage.document)
            return Attribution(named, around.medium, f"before “{verb.group()}”", BY_VERB_ALONE, True, "person")
        if not SPOKEN.fullmatch(text[end : verb.start()]):
            continue
        if name := name_behind(verb, passage):
            actor = Actor(name.start(2), name.end(2), name[2], "person", "as the text names it")
            named = in_full(name[2], passage.document)
            return Attribution(named, around.medium, f"behind “{verb.group()}”", BY_VERB_ALONE, True, "person", actor)
    return None


def name_behind(verb: re.Match[str], passage: Passage) -> regex.Match[str] | None:
    """Capital words behind a verb that may be its subject: no title, and no "in", "to" or "about" before them."""
    name = NAMED.match(passage.text, verb.end(), passage.end)
    if not name or passage.spoken.names.capital_nouns or is_no_name(name[2].split()[0], passage.spoken):
        return None
    if any(each.start < name.end(2) and name.start(2) < each.end for each in passage.dates):
        return None
    between = (*verb.group().split()[1:], *name[1].split())  # "wrote on" is a verb of saying as well
    return None if {fold(word) for word in between} & prepositions(passage.spoken) else name


def is_no_name(word: str, spoken: Language) -> bool:
    """Whether a capital word is a title, or one that opens sentences."""
    return fold(word) in openers(spoken) or is_title(word, spoken)


def unknown_behind_words(around: Frame) -> Attribution | None:
    """Somebody nobody knows, with an age or behind an office, in the clause of the verb right behind the words."""
    verb = next((each for each in around.verbs if each.start() >= around.end), None)
    text, passage = around.passage.text, around.passage
    if not verb or not SPOKEN.fullmatch(text[around.end : verb.start()]):
        return None
    if any(each.kind in ("person", "pronoun") and each.start >= around.end for each in around.actors):
        return None
    name = next((name for name, _ in unknown_people(passage, verb.end(), passage.end)), "")
    rule = f"behind “{verb.group()}”"
    return Attribution(name, around.medium, rule, BY_VERB_ALONE, True, "person") if name else None


def subject_nearest(around: Frame) -> Attribution | None:
    """Somebody says so: of several verbs the one nearest to the words."""
    if not (said := around.nearest()):
        return None
    verb, actor = said
    return Attribution(actor.name, around.medium, f"subject of “{verb.group()}”", BY_VERB, True, actor.kind, actor)


def source_named(around: Frame) -> Attribution | None:
    """ "According to X", relayed by a medium or not."""
    source = around.source
    if not source or source.kind == "medium":
        return None
    return Attribution(source.name, around.medium, "according to", BY_SOURCE, True, source.kind, source)


def speaks_by_meaning(around: Frame) -> Attribution | None:
    """Whoever is most surely whom sentences like this one quote."""
    actor = max(around.actors, key=lambda each: says(around, each), default=None)
    if not actor or actor.kind == "medium" or says(around, actor) < SPEAKS:
        return None
    return Attribution(actor.name, around.medium, BY_SENTENCE, BY_MEANING, True, actor.kind, actor)


def meant_by_sentence(around: Frame) -> Attribution | None:
    """Whoever speaks by the meaning of the sentence, though no rule knows a word of who that is."""
    if not around.passage.spoken.quotes.speech:
        return None  # in a language without a file what is found is not told from marks around it
    actor = meant_speakers.find(around.passage, around.spans, SURELY)
    if not actor or actor.kind in ("medium", "pronoun"):
        return None
    return Attribution(actor.name, around.medium, BY_SENTENCE, BY_MEANING, True, actor.kind, actor)


def named_by_meaning(around: Frame) -> Attribution | None:
    """The same of somebody whose name no rule knows."""
    found = meant_by_sentence(around)
    return found if found and found.actor and found.actor.rule == meant_speakers.RULE else None


def says(around: Frame, actor: Actor | None) -> float:
    """How surely somebody is whom the sentence quotes, by its meaning."""
    return meaning.share(around.passage, actor.start, actor.end, meaning.SOURCE) if actor else 0.0


def whom_sentence_is_about(around: Frame) -> Attribution | None:
    """A person named before the words, where nobody says anything but a medium that relays them."""
    passage = around.passage
    kinds = TOPICS if COLON_BEFORE.search(passage.text, passage.start, max(passage.start, around.start)) else TOPICS[:2]
    people = [each for each in around.actors if each.kind in kinds and each.start < around.start]
    has_medium = any(actor.kind == "medium" for actor in around.actors)
    if around.subjects and not has_medium:
        return None
    if not people:
        return unknown_before_words(around)
    actor = people[-1]
    if passage.start <= around.start < passage.end:
        actor = chosen(people, passage) or people[0]
    return Attribution(actor.name, around.medium, WHOM_ABOUT, BY_TOPIC, bool(around.verbs), actor.kind, actor)


def unknown_before_words(around: Frame) -> Attribution | None:
    """Somebody nobody knows, with an age or behind an office, in the sentence that a colon and the words end."""
    passage = around.passage
    if not COLON_BEFORE.search(passage.text, passage.start, max(passage.start, around.start)):
        return None
    name = next((name for name, _ in unknown_people(passage, passage.start, around.start)), "")
    return Attribution(name, around.medium, WHOM_ABOUT, BY_TOPIC, bool(around.verbs), "person") if name else None


def medium_itself(around: Frame) -> Attribution | None:
    """A medium says so, and nobody it could relay is there."""
    for verb, actor in around.subjects[:1]:
        return Attribution(actor.name, "", f"subject of “{verb.group()}”", BY_MEDIUM, True, actor.kind, actor)
    return None


def according_to_medium(around: Frame) -> Attribution | None:
    source = around.source
    return Attribution(source.name, "", "according to", BY_SOURCE, True, source.kind, source) if source else None


def verb_without_subject(around: Frame) -> Attribution | None:
    """ "“…”, dijo.": whoever is spoken of."""
    if not around.verbs or around.subjects:
        return None
    verb = min(around.verbs, key=lambda each: around.distance(each.start()))
    quotes = around.passage.spoken.quotes
    may_stand_alone = quotes.verb_alone or bool(quotes.subject_ending)
    if not (is_all_there_is(verb, around) or (may_stand_alone and stands_first(verb, around))):
        return None
    nobody = Actor(verb.start(), verb.start(), "", "pronoun", "no subject of its own")
    return Attribution("", "", f"“{verb.group()}” without a subject", BY_VERB_ALONE, True, "pronoun", nobody)


def described_behind_words(around: Frame) -> Attribution | None:
    """ "“…”, dijo la vecina.": somebody whom the text describes behind the verb of the quoted words."""
    text, passage = around.passage.text, around.passage
    for verb in around.verbs:
        if around.end > verb.start() or not RIGHT_BEHIND.fullmatch(text, around.end, verb.start()):
            continue
        if actor := described_speakers.right_behind(verb, passage):
            return Attribution(
                actor.name, around.medium, f"behind “{verb.group()}”", BY_VERB_ALONE, True, "source", actor
            )
    return None


def is_all_there_is(verb: re.Match[str], around: Frame) -> bool:
    """Whether nobody is named beside the quoted words, and hardly a word stands behind the verb."""
    text, start, last = around.passage.text, verb.end(), around.passage.end
    if around.end <= verb.start() and words_between(text, around.end, verb.start()) > MOST_BEFORE_VERB:
        return False  # "“…,” one of them shouted"
    pieces = text[start : min(max(start, around.start), last)], text[max(start, around.end) : last]
    return not around.actors and sum(map(words, pieces)) <= 1


def stands_first(verb: re.Match[str], around: Frame) -> bool:
    """Whether a verb opens its sentence or follows the quoted words."""
    passage = around.passage
    opens, between = verb.start() - passage.start <= MARKS, passage.text[around.end : verb.start()]
    follows = around.end <= verb.start() and (SPOKEN.fullmatch(between) or BEHIND_DASH.fullmatch(between))
    return opens or bool(follows)


OF_FRAME = (
    who_calls_it_so,
    unknown_behind_words,
    subject_nearest,
    named_behind_words,
    named_by_words,
    source_named,
    described_behind_words,
    named_by_meaning,
    verb_without_subject,
    whom_sentence_is_about,
    medium_itself,
    according_to_medium,
    speaks_by_meaning,
    meant_by_sentence,
)


# --- pronouns ---


def is_expert(actor: Actor, passage: Passage) -> bool:
    """Whether "the expert" alone speaks, who is whoever was named just before."""
    is_one = actor.kind == "source" and named_before.is_alone(actor, passage)
    return is_one and roles.in_english(actor.name, passage.spoken) in EXPERTS


def resolved(given: Attribution, passage: Passage, document: Document, spans: list[Span]) -> Attribution:
    """A pronoun's attribution with the person it points back to, and "the cardinal" with whom the text called so."""
    actor = identified(given.actor, passage) if given.actor else None
    if actor and is_expert(actor, passage):
        name = antecedent(passage, document, actor.start, spans)
        actor = replace(actor, name=name, kind="person") if name else actor
    if actor and (given.kind == "source" or actor is not given.actor):
        return replace(given, speaker=actor.name, kind=actor.kind, actor=actor)
    if given.kind != "pronoun":
        return given
    if source := goes_on(passage, document, given.actor):
        return replace(given, speaker=source, rule=f"{given.rule}, who goes on", confidence=BY_PRONOUN, kind="source")
    name = antecedent(passage, document, given.actor.start if given.actor else passage.start, spans)
    rule = f"{given.rule}; the pronoun points back to {name or 'nobody named'}"
    kind = unnamed_before.kind(name, document)
    return Attribution(name, given.via, rule, BY_PRONOUN if name else BY_NOBODY, given.verb, kind, given.actor)
