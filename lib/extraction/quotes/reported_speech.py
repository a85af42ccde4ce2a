"""Indirect speech: the clause in which a sentence reports what somebody says, thinks, demands or denies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lib.extraction.document import Actor, Document, Passage, Quote
from lib.extraction.people.name_words import is_speaker_noun
from lib.extraction.quotes import asked, fragment_reports, meant_speakers, unnamed_before, verb_final, views
from lib.extraction.quotes.attribution import Attribution, is_negated, says_thus
from lib.extraction.quotes.credited_sources import by_pronoun, source_behind, unknown_source
from lib.extraction.quotes.cues import cues, denials, that_behind, view_verbs, words
from lib.extraction.quotes.described_speakers import (
    described_between,
    is_set_apart,
    may_lead_on,
    opens_relative,
    right_behind,
)
from lib.extraction.quotes.frames import shares_subject
from lib.extraction.quotes.identified import identified
from lib.extraction.quotes.pronouns import antecedent, goes_on
from lib.extraction.quotes.reporting import (
    MOST_ADVERBIAL,
    credited,
    is_behind_words,
    mark_before,
    opens_adverbial,
    opens_clause,
    subject_of,
)
from lib.extraction.quotes.subjects import before, chosen, is_governed, is_object, stands_behind
from lib.languages.lexicon import compile_phrases

LEAST_WORDS = 3
SAME_SPAN = 2  # characters by which spans of the same words may differ: their marks
SAME_START = 3  # the same at one end, where white space comes on top
MOST_BETWEEN = 3  # words between a subject and its verb, where a report needs its subject
MOSTLY_DIRECT = 0.6  # of a sentence: the rest is hardly more than a frame
CLAUSE_OPENERS = 2  # words between a comma and the next speaker, at most: ", while Y denies"
OFFICE_OPENERS = 4  # the same before a name with its office: ", while the finance minister Y denies"
COMMA_BEHIND = 30  # characters between a source that opens its sentence and the comma behind its description
SHORTEST_CREDIT = 2  # letters of words that credit a medium alone: Polish “za PAP”
RELAYED = 3  # characters between a source and a verb of saying that is not its own
FAR_CREDITED = 25  # characters between a verb of thinking behind a comma and whom it credits, at most
MOST_BEHIND_SOURCE = 3  # words between a source and the comma that closes its credit: ", as X says in Oslo, "
MOST_TOLD_AHEAD = 8  # words of "As X told the paper on Monday," that open a sentence
MOST_BEHIND_TOLD = 5  # words behind the verb of "as X said": where and when
FAR_THUS = 60  # characters between "thus said" and who said it, at most
IDIOM_BEFORE = 25  # characters before a verb in which a phrase that reports nothing begins: "was asked"
FIRST_WORD = 4  # characters in which a verb opens its sentence
MOOD_REACH = 2  # sentences
BY_MOOD = 0.6
REPORTS = 0.9  # from which share on a sentence reports what somebody says
BY_NAME, BY_PRONOUN = 0.85, 0.7  # how sure a report is of its speaker, 0 to 1
TRAILING = re.compile(r"[\s.,;:!?…”“»\"]+$")
FIRST_OF_REST = re.compile(r"\s*(?P<comma>,?)\s*(?P<word>\w+)")
CLAUSE_NEXT = re.compile(r"(?:\s+\w+)?,\s")  # "kündigte an, man werde"
DASH = re.compile(r"\s[-–—]\s")
LEADING = re.compile(r"[\s,;:]+")
Report = tuple[re.Match[str], Actor]  # a verb of saying and its subject


def add(document: Document) -> None:
    """Finds the indirect and mixed quotes of an article; `mixed` ones hold words in marks."""
    for passage in document.body:
        if not is_all_direct(passage, document):
            for said in reports_in(passage, document):
                if not is_word_for_word(said, document) and not is_taken(said, document):
                    document.reported.append(said)
            document.reported += credited_before(passage, document)
            document.reported += in_reported_mood(passage, document)
            document.reported += by_meaning(passage, document)
        document.reported += (said for said in fragment_reports.of(passage, document) if not is_taken(said, document))
    document.direct = [with_speaker_of_report(each, document.reported) for each in document.direct]


def with_speaker_of_report(said: Quote, reported: list[Quote]) -> Quote:
    """A fragment in marks as that of whoever reports the clause around it, unless its own rule knows better."""
    around = (each for each in reported if each.start < said.start and said.end <= each.end)
    report = next((each for each in around if each.kind == "mixed" and each.speaker), None)
    if not report or report.speaker == said.speaker:
        return said
    is_of_person = said.actor_kind == "country" and report.actor_kind == "person"  # "X says that Moscow wants “…”"
    if report.confidence <= said.confidence and not is_of_person:
        return said
    why = f"{said.rule}; of the report around it, {report.rule}"
    return replace(said, speaker=report.speaker, via=report.via, rule=why, actor_kind=report.actor_kind)


def reports_in(passage: Passage, document: Document) -> list[Quote]:
    """What a sentence reports, the surest first: of two that overlap the first stays.

    What a medium relays comes last: others say it, if anybody does.
    """
    beside = [*by_view(passage, document), *by_who_spoke_before(passage, document), *by_source(passage, document)]
    beside += [*as_told(passage, document), *before_verb(passage, document)]
    relayed = [said for said in beside if said.actor_kind == "medium"]
    own = [said for said in beside if said not in relayed]
    last = [*before_last_verb(passage, document), *behind_verb(passage, document)]
    told = [said for said in last if not is_credit(said, own, passage)]
    return [*own, *told, *relayed]


def is_credit(said: Quote, credited_here: list[Quote], passage: Passage) -> bool:
    """Whether a report is but the words that credit the one before it: "…, X said on Monday"."""
    return any(
        each.speaker == said.speaker
        and each.end < said.start
        and (not words(passage.text[each.end : said.start]) or verb_of(each) == verb_of(said))
        for each in credited_here
    )


def verb_of(said: Quote) -> str:
    """The verb or words by which a report was found."""
    return said.rule.partition("“")[2].partition("”")[0]


def is_word_for_word(said: Quote, document: Document) -> bool:
    """Whether a report holds nothing but direct speech and its marks."""
    return any(
        abs(each.start - said.start) <= SAME_SPAN and said.end - each.end <= SAME_SPAN and each.end > said.start
        for each in document.direct
    )


def is_taken(said: Quote, document: Document) -> bool:
    return any(overlap(said, other) for other in document.reported)


def overlap(one: Quote, other: Quote) -> bool:
    return one.start < other.end and other.start < one.end


def is_all_direct(passage: Passage, document: Document) -> bool:
    """Whether little of a sentence but its frame stands outside of direct speech."""
    covered = sum(
        min(passage.end, each.end) - max(passage.start, each.start)
        for each in document.direct
        if each.start < passage.end and passage.start < each.end
    )
    return covered > MOSTLY_DIRECT * (passage.end - passage.start)


# --- "X says that …, while Y denies …" ---


def behind_verb(passage: Passage, document: Document) -> Iterator[Quote]:
    """Each verb of saying or thinking with its subject, and the clause behind it."""
    reports = reports_of(passage, document)
    for at, (verb, actor) in enumerate(reports):
        if is_of_denial(passage, verb, document):
            continue
        if is_frame(passage, verb, document) and not opens_own_clause(passage, verb):
            continue
        span = clause_behind(passage, verb, actor, [other for _, other in reports[at + 1 :]])
        if span and is_only_where_and_when(passage, verb, span):
            continue
        if span and not starts_direct(passage, span[0], document) and not is_around_direct(passage, verb, span):
            yield from quoted(passage, span, actor, f"subject of “{verb.group()}”", document)


def is_of_denial(passage: Passage, verb: re.Match[str], document: Document) -> bool:
    """Whether nothing is reported: "never said that …", "denied having said …"."""
    if not denials(passage.spoken).search(passage.text, passage.start, verb.end()):
        return is_negated(verb, passage)
    said = cues(passage.spoken).speech.finditer(passage.text, passage.start, passage.end)
    return any(not in_marks(each, document) and not denials(passage.spoken).match(each.group()) for each in said)


def is_around_direct(passage: Passage, verb: re.Match[str], span: tuple[int, int]) -> bool:
    """Whether a few words that are no clause lead to direct speech: "called it on Monday “a matter of taste”"."""
    inside = [each for each in passage.document.direct if span[0] <= each.start and each.end <= span[1] + SAME_SPAN]
    if not inside or that_behind(passage, verb.end()):
        return False
    reaches_end = inside[-1].end >= span[1] - SAME_SPAN
    return reaches_end and words(passage.text[span[0] : inside[0].start]) <= MOST_ADVERBIAL


def is_only_where_and_when(passage: Passage, verb: re.Match[str], span: tuple[int, int]) -> bool:
    """Whether what stands behind a verb only tells where, when or to whom: "Holm said in Oslo on Tuesday"."""
    if that_behind(passage, verb.end()):
        return False
    text = passage.text[slice(*span)]
    if inside := [each for each in passage.document.direct if span[0] <= each.start < span[1]]:
        before = text[: inside[0].start - span[0] - 1].rstrip()
        return before.endswith((",", ":")) and words(before) <= MOST_ADVERBIAL
    credits_before = words(passage.text[passage.start : verb.start()].rpartition(",")[0]) >= LEAST_WORDS
    if cues(passage.spoken).view.search(passage.text, *span):
        return False
    if any(span[0] == each.start for each in passage.dates):
        return credits_before or words(text) <= MOST_ADVERBIAL
    is_short = words(text) <= MOST_ADVERBIAL and tells_where_or_whom(text, span, passage)
    return bool(opens_adverbial(passage.spoken).match(text)) and (credits_before or is_short)


def tells_where_or_whom(text: str, span: tuple[int, int], passage: Passage) -> bool:
    """Whether words hold a name, a day, or a noun for somebody or a writing, or are hardly any."""
    several = text.split()
    if len(several) <= LEAST_WORDS or any(span[0] <= each.start < span[1] for each in passage.dates):
        return True
    return any(word[0].isupper() or is_speaker_noun(word, passage.spoken) for word in several)


def reports_of(passage: Passage, document: Document) -> list[Report]:
    """The verbs of saying that have a subject; of several with the same in a row the first."""
    found: list[Report] = []
    for verb in view_verbs(passage):
        actor = None if in_marks(verb, document) or is_idiom(passage, verb) else subject_of(verb, passage)
        if not actor or is_object(passage, actor) or is_behind_words(passage, verb):
            continue
        if found and shares_subject(passage.text, actor, verb):
            actor = found[-1][1]
        if found and found[-1][1] == actor and is_of_denial(passage, found[-1][0], document):
            found.pop()
        if not found or found[-1][1] != actor:
            found.append((verb, actor))
    return found


def is_idiom(passage: Passage, verb: re.Match[str]) -> bool:
    """Whether a verb of saying belongs to words that report nothing: "said yes to", "wrote off"."""
    idioms = compile_phrases(passage.spoken.quotes.idiom)
    if idiom := idioms.match(passage.text, verb.start(), passage.end):
        return bool(idiom) and not opens_that(passage, verb)
    low = max(passage.start, verb.start() - IDIOM_BEFORE)
    around = idioms.finditer(passage.text, low, verb.end())
    return any(each.start() < verb.start() and verb.end() <= each.end() for each in around)


def opens_that(passage: Passage, verb: re.Match[str]) -> bool:
    """Whether "that" follows a verb before any other verb of saying does."""
    that = that_behind(passage, verb.end())
    return bool(that) and not any(verb.end() <= each.start() < that.start() for each in view_verbs(passage))


def clause_behind(
    passage: Passage, verb: re.Match[str], actor: Actor, later_speakers: list[Actor]
) -> tuple[int, int] | None:
    """What a verb reports; with its subject where it is too short alone; None where nothing is left."""
    start = clause_start(passage, max(verb.end(), actor.end) if actor.start >= verb.end() else verb.end())
    semicolon = passage.text.find("; ", start, passage.end)
    last = next_report(passage, start, later_speakers) or (semicolon if semicolon > 0 else passage.end)
    end = without_end_marks(passage, start, last)
    count = words(passage.text[start:end])
    if count >= LEAST_WORDS:
        return start, end
    if actor.end > verb.start() or actor.kind == "pronoun" or count < 1:
        return None
    if words(passage.text[actor.end : verb.start()]) > MOST_BETWEEN:
        return None  # "X came before the cameras, congratulated and left"
    return actor.start, end  # "Russia denies this" says nothing without its subject


def clause_start(passage: Passage, start: int) -> int:
    """Where the reported clause begins: behind "that" where one is near, else behind the verb."""
    that = that_behind(passage, start)
    return without_leading(passage, that.end() if that else start)


def without_leading(passage: Passage, start: int) -> int:
    """The position behind white space and commas."""
    leading = LEADING.match(passage.text, start, passage.end)
    return leading.end() if leading else start


def without_end_marks(passage: Passage, start: int, end: int) -> int:
    """Where text[start:end] ends but for closing marks."""
    return start + len(TRAILING.sub("", passage.text[start:end]))


def next_report(passage: Passage, start: int, speakers: list[Actor]) -> int:
    """Where the clause of somebody else begins, ", while Y denies": at its comma; 0 where none does."""
    for actor in speakers:
        comma = max(passage.text.rfind(mark, start, actor.start) for mark in ",;")
        most = OFFICE_OPENERS if actor.kind == "person" else CLAUSE_OPENERS
        if comma > start and words(passage.text[comma : actor.start]) <= most:
            return comma
    return 0


def is_frame(passage: Passage, verb: re.Match[str], document: Document) -> bool:
    """Whether a verb belongs to words in marks before it: "“…”, she told supporters"."""
    here = [each for each in document.direct if passage.start <= each.start < passage.end]
    return any(each.end <= verb.start() for each in here) and not any(each.start >= verb.end() for each in here)


def opens_own_clause(passage: Passage, verb: re.Match[str]) -> bool:
    """Whether a verb reports more behind words in marks: "“…”, she said and announced that", "kündigte an, man"."""
    if that_behind(passage, verb.end()):
        return True
    is_second = any(each.end() <= verb.start() for each in view_verbs(passage))
    return is_second and passage.spoken.quotes.verb_second and bool(CLAUSE_NEXT.match(passage.text, verb.end()))


def in_marks(match: re.Match[str], document: Document) -> bool:
    return any(each.start <= match.start() < each.end for each in document.direct)


def starts_direct(passage: Passage, start: int, document: Document) -> bool:
    """Whether what is said is direct speech and no more."""
    end = without_end_marks(passage, start, passage.end)
    return any(abs(each.start - start) <= SAME_START and each.end >= end - SAME_START for each in document.direct)


def before_last_verb(passage: Passage, document: Document) -> Iterator[Quote]:
    """The clause before a verb of saying that comes last, in languages that speak so."""
    told = verb_final.told(passage)
    if told and not in_marks(told.verb, document) and not starts_direct(passage, told.start, document):
        yield from quoted(passage, (told.start, told.end), told.actor, f"before “{told.verb.group()}”", document)


# --- "According to X, …" and "…, so X" ---


def by_source(passage: Passage, document: Document) -> Iterator[Quote]:
    """Everything else in the sentence is the source's."""
    according, so = cues(passage.spoken).before_source
    for cue in (according, so):
        for match in cue.finditer(passage.text, passage.start, passage.end):
            if (
                in_marks(match, document)
                or is_of_relative(match, passage)
                or is_in_name(match, passage)
                or is_behind_direct(match, passage)
            ):
                continue
            actor = source_behind(passage, match) or (unknown_source(passage, match) if cue is according else None)
            span = beside_source(passage, match, actor) if actor else (0, 0)
            if not actor or is_relayed(match, actor, passage) or is_of_another(match, actor, passage):
                continue
            if told := told_by_another(span, match.start(), actor, passage, document):
                span, actor = told
            if words(passage.text[slice(*span)]) and not is_said_by_another(span, actor, document):
                yield from quoted(passage, span, actor, f"behind “{match.group().strip(' ,')}”", document)


def is_of_another(match: re.Match[str], source: Actor, passage: Passage) -> bool:
    """Whether words only look like a credit, or credit another's report: "X said that …, according to his office"."""
    if len(match.group()) <= SHORTEST_CREDIT and source.kind != "medium":
        return True
    viewed = compile_phrases(passage.spoken.quotes.viewed).match(passage.text, match.start(), passage.end)
    if viewed and any(0 <= match.start() - each.end <= SAME_START for each in passage.document.direct):
        return True  # "…, “a mistake” in the eyes of X"
    said = next((each for each in view_verbs(passage) if each.end() < match.start()), None)
    if not said or source.kind == "medium" or not opens_clause(passage, said):
        return False
    actor = subject_of(said, passage)
    return actor is not None and actor.kind == "person" and actor.end <= said.start() and actor != source


def is_of_relative(match: re.Match[str], passage: Passage) -> bool:
    """Whether "according to" leads to "whom", who stands before it."""
    return bool(compile_phrases(passage.spoken.quotes.by_relative).match(passage.text, match.start(), passage.end))


def is_relayed(match: re.Match[str], source: Actor, passage: Passage) -> bool:
    """Whether a source only relays what somebody before it said: "X has according to Y called it"."""
    verb = next((each for each in view_verbs(passage) if 0 < each.start() - source.end <= RELAYED), None)
    before = any(each.kind == "person" and each.end < match.start() for each in passage.actors)
    parted = "," in passage.text[match.start() : verb.start()] if verb else True
    return before and not parted and words(passage.text[passage.start : match.start()]) >= LEAST_WORDS


def is_behind_direct(match: re.Match[str], passage: Passage) -> bool:
    """Whether words that credit stand right behind direct speech, with a colon or as all there is: "“…”, so X"."""
    document, behind = passage.document, passage.text[: match.start()].rstrip()
    opening = (each for each in document.direct if abs(each.start - passage.start) <= SAME_START)
    if any(abs(match.start() - each.end) <= SAME_START for each in opening):
        return True
    return behind.endswith(":") and any(0 <= len(behind) - each.end <= SAME_START for each in document.direct)


def is_said_by_another(span: tuple[int, int], relayed_by: Actor, document: Document) -> bool:
    """Whether words open with direct speech of somebody whom their source relays: "“…”, said X, according to Y"."""
    first = (each for each in document.direct if 0 <= each.start - span[0] <= SAME_START)
    return any(each.speaker not in ("", relayed_by.name) for each in first)


def told_by_another(
    span: tuple[int, int], cue: int, source: Actor, passage: Passage, document: Document
) -> tuple[tuple[int, int], Actor] | None:
    """The words and the speaker of "it rests on “…”, X said according to Y", which Y only relays."""
    inside = [each for each in document.direct if span[0] < each.start < cue and each.via == source.name]
    teller = next((each for each in passage.actors if inside and inside[-1].end <= each.start < cue), None)
    if not teller or teller.name != inside[-1].speaker:
        return None
    verbs = (each.start() for each in view_verbs(passage) if inside[-1].end <= each.start() < cue)
    end = min((teller.start, *verbs))
    return (span[0], without_end_marks(passage, span[0], end)), teller


def is_in_name(match: re.Match[str], passage: Passage) -> bool:
    """Whether what looks like "according to" is a part of a name: "Fuentes de"."""
    if passage.text[passage.start : match.start()].rstrip().endswith((":", ";")):
        return False
    return match.start() > passage.start + FIRST_WORD and match.group().strip(' ,”“»"’')[:1].isupper()


def by_view(passage: Passage, document: Document) -> Iterator[Quote]:
    """ "X, according to whom it rains", "For the analyst X, it rains"."""
    for view in (views.of_relative(passage), views.of_expert(passage)):
        if view:
            actor, (start, end) = view
            start = without_leading(passage, start)
            yield from quoted(
                passage, (start, without_end_marks(passage, start, end)), actor, "in whose view", document
            )


def by_who_spoke_before(passage: Passage, document: Document) -> Iterator[Quote]:
    """ "In her words, …": the sentence is of who spoke before."""
    match = compile_phrases(passage.spoken.quotes.by_pronoun).search(passage.text, passage.start, passage.end)
    if not match or in_marks(match, document):
        return
    actor = by_pronoun(passage, match.start(), match.end())
    span = beside_source(passage, match, actor) if actor else (0, 0)
    if actor and words(passage.text[slice(*span)]) >= LEAST_WORDS:
        yield from quoted(passage, span, actor, f"“{match.group()}”", document)


def beside_source(passage: Passage, match: re.Match[str], source: Actor) -> tuple[int, int]:
    """What stands before "according to X", behind it where that opens the sentence, or around it."""
    start, end = behind_source(passage, source), without_end_marks(passage, source.end, passage.end)
    first_of_all = clause_of_credit(passage, match)
    if first_of_all > passage.start:
        return first_of_all, max(
            without_end_marks(passage, first_of_all, min(match.start(), source.start)), first_of_all + 1
        )
    ahead = passage.text[passage.start : min(match.start(), source.start)]
    before = 0 if ahead.rstrip().endswith((":", ";")) else words(ahead)
    if before > 1 and is_interruption(passage, match, source):
        return passage.start, end
    if before < LEAST_WORDS:
        return start, end
    first = min(match.start(), source.start)
    return passage.start, max(without_end_marks(passage, passage.start, first), passage.start + 1)


def clause_of_credit(passage: Passage, match: re.Match[str]) -> int:
    """Where the clause before a credit begins: behind a colon, where another report stands before that."""
    colon = passage.text.rfind(": ", passage.start, match.start())
    reported = any(each.end() < colon for each in view_verbs(passage))
    is_clause = words(passage.text[colon + 1 : match.start()]) >= LEAST_WORDS
    return colon + 2 if colon > 0 and reported and is_clause else passage.start


def behind_source(passage: Passage, source: Actor) -> int:
    """Where a sentence goes on behind its source: at once, or behind the comma that closes what is told of it."""
    comma = passage.text.find(",", source.end, passage.end)
    start = comma if 0 <= comma < source.end + COMMA_BEHIND else source.end
    leading = LEADING.match(passage.text, start)
    return leading.end() if leading else source.end


def is_interruption(passage: Passage, match: re.Match[str], source: Actor) -> bool:
    """Whether "according to X" stands inside of a clause: "The bridge, according to X, will open in May"."""
    rest = passage.text[max(source.end, match.end()) : passage.end]
    following = FIRST_OF_REST.match(rest)
    if not following or words(rest) < LEAST_WORDS or opens_relative(passage.spoken, following["word"]):
        return False
    if following["comma"] or is_set_apart(match, passage):
        return following["comma"] != "" or is_closed(rest, passage)
    is_of_day = any(0 <= each.start - source.end <= FIRST_WORD for each in passage.dates)
    return passage.spoken.quotes.verb_second or not (is_of_day or may_lead_on(following["word"], passage.spoken))


def is_closed(rest: str, passage: Passage) -> bool:
    """Whether a comma soon ends what is told of a source, and no other clause follows: ", as X says in Oslo, …"."""
    told, comma, behind = rest.partition(",")
    following = FIRST_OF_REST.match(behind)
    if not comma or not following or words(told) > MOST_BEHIND_SOURCE or words(behind) < LEAST_WORDS:
        return False
    return not opens_relative(passage.spoken, following["word"])


# --- "…, as X said" ---


def as_told(passage: Passage, document: Document) -> Iterator[Quote]:
    """A clause and, behind a comma and "as" or ahead of all, who says so."""
    yield from told_ahead(passage, document)
    for opening in cues(passage.spoken).told_as.finditer(passage.text, passage.start, passage.end):
        if in_marks(opening, document) or words(passage.text[passage.start : opening.start()]) < LEAST_WORDS:
            continue
        comma = passage.text.find(",", opening.end(), passage.end)
        close = comma if comma >= 0 else passage.end
        verb = next((each for each in view_verbs(passage) if opening.end() - 1 <= each.start() < close), None)
        actor = who_told(passage, opening.end(), verb, close) if verb else None
        if verb and actor:
            goes_on = comma >= 0 and words(passage.text[comma : passage.end]) >= LEAST_WORDS
            end = passage.end if goes_on else opening.start()
            span = passage.start, without_end_marks(passage, passage.start, end)
            yield from quoted(passage, span, actor, f"as told by “{verb.group()}”", document)


def told_ahead(passage: Passage, document: Document) -> Iterator[Quote]:
    """ "As X told the paper, it rained": what stands behind the comma."""
    opening = compile_phrases(passage.spoken.quotes.told_as).match(passage.text, passage.start, passage.end)
    comma = passage.text.find(",", opening.end(), passage.end) if opening else -1
    if not opening or comma < 0 or words(passage.text[opening.end() : comma]) > MOST_TOLD_AHEAD:
        return
    verb = next((each for each in view_verbs(passage) if opening.end() <= each.start() < comma), None)
    actor = who_told(passage, opening.end(), verb, comma) if verb else None
    span = without_leading(passage, comma), without_end_marks(passage, comma, passage.end)
    if verb and actor and words(passage.text[slice(*span)]) >= LEAST_WORDS:
        yield from quoted(passage, span, actor, f"as told by “{verb.group()}”", document)


def who_told(passage: Passage, start: int, verb: re.Match[str], close: int) -> Actor | None:
    """Who is named between "as" and its verb, or behind the verb where the verb need not stand last."""
    if words(passage.text[verb.end() : close]) > MOST_BEHIND_TOLD:
        return None
    before = [each for each in passage.actors if start - 1 <= each.start and each.end <= verb.start()]
    if before or words(passage.text[start : verb.start()]) > 1:
        return chosen(before, passage) or described_between(start, verb, passage)
    if passage.spoken.quotes.verb_second:
        return None  # "the boss, who says that"
    behind = [each for each in passage.actors if verb.end() <= each.start < close]
    return chosen(behind, passage) or right_behind(verb, passage)


# --- "…, said X" and "…, X said" ---


def before_verb(passage: Passage, document: Document) -> Iterator[Quote]:
    """A clause and, behind a comma, who said it; the last verb first."""
    if says_thus(passage):
        return
    for verb in reversed(crediting_verbs(passage)):
        comma = mark_before(passage, verb)
        actor = credited(passage, comma, verb) if comma > 0 and not opens_clause(passage, verb) else None
        is_short = words(passage.text[passage.start : comma]) < LEAST_WORDS
        is_inside = actor is not None and credits_inside(passage, comma, verb, actor)
        if not actor or (is_short and not is_inside) or opens_with_talk(passage, comma) or asked.opens(passage, comma):
            continue
        if any(each.end >= comma - SAME_START and each.start < comma for each in document.direct):
            return
        end = passage.end if is_inside else comma
        span = passage.start, without_end_marks(passage, passage.start, end)
        yield from quoted(passage, span, actor, f"beside “{verb.group()}”", document)


def credits_inside(passage: Passage, mark: int, verb: re.Match[str], actor: Actor) -> bool:
    """Whether a clause goes on behind its credit."""
    return goes_on_behind(passage, mark, verb, actor) or is_between_dashes(passage, mark, verb, actor)


def is_between_dashes(passage: Passage, mark: int, verb: re.Match[str], actor: Actor) -> bool:
    """Whether a second dash closes a credit inside of a clause: "The bridge – says X – will open in May"."""
    behind = max(verb.end(), actor.end)
    is_dash = DASH.match(passage.text, mark) is not None
    closed = DASH.search(passage.text, behind, min(passage.end, behind + COMMA_BEHIND))
    return is_dash and closed is not None and words(passage.text[closed.end() : passage.end]) >= LEAST_WORDS


def opens_with_talk(passage: Passage, comma: int) -> bool:
    """Whether words before a comma only tell where somebody talked: "Speaking to reporters, X said"."""
    talk = compile_phrases(passage.spoken.quotes.idiom).match(passage.text, passage.start, comma)
    return bool(talk) and "," not in passage.text[passage.start : comma]


def crediting_verbs(passage: Passage) -> list[re.Match[str]]:
    """The verbs of saying, and those of thinking right behind a comma and before a subject: ", thinks X"."""
    speech, text = cues(passage.spoken).speech, passage.text
    return [
        verb
        for verb in view_verbs(passage)
        if speech.match(text, verb.start(), passage.end)
        or (text[: verb.start()].rstrip().endswith(",") and any(is_right_behind(verb, each) for each in passage.actors))
    ]


def is_right_behind(verb: re.Match[str], actor: Actor) -> bool:
    return 0 <= actor.start - verb.end() <= FAR_CREDITED and actor.kind != "pronoun"


def goes_on_behind(passage: Passage, comma: int, verb: re.Match[str], actor: Actor) -> bool:
    """Whether a credit only interrupts a clause: "In Oslo, X said, it rained", with few words before it."""
    behind = max(verb.end(), actor.end)
    close = passage.text.find(",", behind, min(passage.end, behind + COMMA_BEHIND))
    if close < 0 or words(passage.text[passage.start : comma]) > MOST_ADVERBIAL:
        return False
    if any(abs(each.start - close) <= SAME_START for each in passage.document.direct):
        return False
    follower = cues(passage.spoken).view.search(passage.text, close, passage.end)
    says_more = follower is not None and follower.start() - close <= FIRST_WORD
    return words(passage.text[close : passage.end]) >= LEAST_WORDS and not says_more


# --- "Thus said X" ---


def credited_before(passage: Passage, document: Document) -> Iterator[Quote]:
    """The sentence before "Thus said X", unless it is somebody's already."""
    follower = document.following(passage)
    thus = says_thus(follower) if follower else None
    if not follower or not thus or any(passage.start <= each.start < passage.end for each in document.reported):
        return
    actor = chosen([each for each in follower.actors if each.start < thus.end() + FAR_THUS], follower)
    given = speaker(follower, document, actor, f"“{thus.group().strip()}” in the next sentence") if actor else None
    if given:
        yield quote(passage.start, without_end_marks(passage, passage.start, passage.end), given, document)


# --- the mood of what others say ---


def in_reported_mood(passage: Passage, document: Document) -> Iterator[Quote]:
    """A sentence in the mood of what others say and without a verb of saying: who spoke just before goes on."""
    mood, start, end = passage.spoken.quotes.reported_mood, passage.start, passage.end
    if not mood or any(each.start < end and start < each.end for each in document.quotes):
        return
    verb = compile_phrases(mood).search(passage.text, start + FIRST_WORD, end)  # "Sei still" is a command
    if not verb or cues(passage.spoken).view.search(passage.text, start, end) or passage.text[:end].endswith("?"):
        return
    for earlier in reversed(document.before(passage, MOOD_REACH)):
        said = [each for each in document.quotes if earlier.start <= each.start < earlier.end]
        if said:
            last = said[-1]
            given = Attribution(last.speaker, last.via, f"goes on in “{verb.group()}”", BY_MOOD, True, last.actor_kind)
            yield quote(start, without_end_marks(passage, start, end), given, document)
            return


# --- what sentences like it report ---


def by_meaning(passage: Passage, document: Document) -> Iterator[Quote]:
    """A sentence of which nothing is anybody's yet, though its meaning says surely that somebody speaks in it."""
    start, end = passage.start, passage.end
    if any(each.start < end and start < each.end for each in document.quotes) or says_nothing(passage):
        return
    actor = meant_speakers.find(passage, [], REPORTS)
    if not actor or actor.kind == "pronoun" or acts_only(actor, passage) or is_governed(passage, actor):
        return
    if stands_behind(before(passage.spoken.people.of), passage, actor.start):
        return  # "for X it is a chance", where one word is "of" and "for"
    if actor.start - start <= end - actor.end:
        start = clause_start(passage, actor.end)
    else:
        end = actor.start
    if words(passage.text[start:end]) > LEAST_WORDS:
        yield from quoted(
            passage, (start, without_end_marks(passage, start, end)), actor, meant_speakers.RULE, document
        )


def says_nothing(passage: Passage) -> bool:
    """Whether a verb of saying is denied, asked for or part of an idiom: "refused to say"."""
    where = passage.text, passage.start, passage.end
    phrases = (passage.spoken.quotes.asked, passage.spoken.quotes.idiom)
    if any(compile_phrases(each).search(*where) for each in phrases) or denials(passage.spoken).search(*where):
        return True
    return any(is_negated(verb, passage) for verb in view_verbs(passage))


def acts_only(actor: Actor, passage: Passage) -> bool:
    """Whether somebody right behind whom it is told what they will do, or call something, says nothing else."""
    behind = LEADING.match(passage.text, actor.end, passage.end)
    phrases = (passage.spoken.events.planned, passage.spoken.quotes.naming)
    return behind is not None and any(
        compile_phrases(each).match(passage.text, behind.end(), passage.end) for each in phrases
    )


# --- the quote ---


def quoted(passage: Passage, span: tuple[int, int], actor: Actor, rule: str, document: Document) -> Iterator[Quote]:
    """The quote of a span as an actor's; none where a pronoun points back to nobody."""
    given = speaker(passage, document, actor, rule)
    if given:
        yield quote(*span, given, document)


def speaker(passage: Passage, document: Document, actor: Actor, rule: str) -> Attribution | None:
    """The attribution of an actor, pronouns resolved; None where nobody is left."""
    via = next((each.name for each in passage.actors if each.kind == "medium" and each is not actor), "")
    actor = identified(meant_speakers.rather(actor, passage, document), passage)
    if actor.kind != "pronoun":
        return Attribution(actor.name.replace("|", " and "), via, rule, BY_NAME, True, actor.kind)
    if source := goes_on(passage, document, actor):
        return Attribution(source, via, f"{rule}, who goes on", BY_PRONOUN, True, "source")
    name = antecedent(passage, document, actor.start)
    kind = unnamed_before.kind(name, document)
    return Attribution(name, via, f"{rule}, a pronoun for {name}", BY_PRONOUN, True, kind) if name else None


def quote(start: int, end: int, given: Attribution, document: Document) -> Quote:
    """An indirect quote; mixed where it holds direct speech."""
    mixed = any(start - SAME_SPAN <= each.start and each.end <= end + SAME_SPAN for each in document.direct)
    kind = "mixed" if mixed else "indirect"
    return Quote(start, end, kind, given.speaker, given.via, given.rule, given.confidence, given.kind)
