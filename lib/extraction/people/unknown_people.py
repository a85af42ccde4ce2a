"""People nobody listed: runs of capital words that a title, a verb of saying or a first name shows to be somebody."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

import regex

from lib.extraction.people import caseless_names, known_people, name_parts, role_words
from lib.extraction.people.name_words import (
    articles,
    bodies,
    first_names_of,
    is_capital,
    is_first_name,
    is_person_noun,
    is_place_word,
    is_title,
    openers,
    particles,
    place_length,
    prepositions,
    title_words,
)
from lib.extraction.people.people_words import lexica
from lib.gazetteer import toponyms
from lib.intake import outlets
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases, is_behind, is_right_before
from lib.languages.phrases import Phrases
from lib.languages.tokens import AFTER_INITIAL, JOINTS, Words, folded, is_initial
from lib.text import Span, fold

LONG_ENDING = 3  # letters: such an ending makes no name of the first case
MOST_BETWEEN = 9  # words between a title and the name it belongs to
MOST_WORDS, LEAST_WITH_NOUN = 4, 2
LEAST_LAST = 2  # letters of the last word: “Serie A” is nobody
LONGEST_SHORTENED = 4  # letters of a title that is written with a full stop
SMALL_WORD = [re.compile(r"\s+"), re.compile(r"\s+\w{1,4}\s+")]
VERB_REACH = 60  # characters before a name
BEHIND_QUOTE = regex.compile(  # "“…”, muttered the pilot"
    r"(?:[”“»\"’']|(?<=[\w.,!?…])«)[,.]?\s*(?:[–—-]\s*)?(?:\p{Ll}[\w’'-]*\s+){1,4}$"
)
MAY_BE_FIRMS = ("owner", "investor", "publisher", "organiser", "shareholder", "landlord", "tenant", "broker", "host")
APPOSITION = re.compile(r",[^,.;:!?]{3,90},")
LAST_LATIN = "\u024f"  # letters from here on are of another script than the names in tables
COMMA = re.compile(r"\s*,\s*")
MOST_OF_PORTFOLIO = 3  # words between "minister" and what he is for: "ministri rus i"
MOST_OF_OFFICE = 5  # words behind a name and its comma among which the title stands


@dataclass(frozen=True)
class Candidate:
    """Capital words of a sentence that may be a person's name; `last` is one behind the last word."""

    run: Words
    first: int
    last: int
    alone: Counter[str]  # words that stand by themselves in the article, as family names do

    @property
    def text(self) -> str:
        return self.run.surface(self.first, self.last)


def find(runs: Iterable[Words]) -> Iterator[tuple[int, int, Words]]:
    """The names in the sentences of an article: first and last word, and the sentence's words they count in."""
    sentences = list(runs)
    alone = Counter(token.text for run in sentences for at, token in enumerate(run) if is_alone(run, at))
    for run in sentences:
        listed = [*name_parts.find(run)]
        others = (span for span in caseless_names.find(run) if not any(lies_in(span, each) for each in listed))
        yield from ((first, last, run) for first, last in (*listed, *others))
        yield from ((each.first, each.last, run) for each in capital_names(run, alone))


def lies_in(span: Span, other: Span) -> bool:
    return other[0] <= span[0] and span[1] <= other[1]


def capital_names(run: Words, alone: Counter[str]) -> Iterator[Candidate]:
    """The names that are runs of capital words."""
    at = 0
    while at < len(run):
        if taken := name_of_another(run, at):
            at += taken
            continue
        candidate = from_first_name(Candidate(run, at, end_of_name(run, at), alone))
        if is_whole(candidate) and is_somebody(candidate):
            yield candidate
            at = candidate.last
        else:
            at += 1


def from_first_name(name: Candidate) -> Candidate:
    """The candidate from the given name in it on, where a noun or an owner does: "Vulkanologe Karl Peters"."""
    run = name.run
    if name.last - name.first > LEAST_WITH_NOUN and role_words.is_one_person(run[name.first].text, run.spoken):
        return replace(name, first=name.first + 1, last=end_of_name(run, name.first + 1))
    is_led = is_of_portfolio(run, name.first) or is_in_other_case(run, name.first)
    is_noun = not is_first_name(run[name.first].text, run.spoken) and name.last - name.first > LEAST_WITH_NOUN
    may_lead = run.spoken.names.capital_nouns or is_led or is_noun
    if not may_lead or name.last <= name.first or is_first_name(run[name.first].text, run.spoken):
        return name
    own = first_names_of(run.spoken.code)
    inner = (at for at in range(name.first + 1, name.last - 1) if is_first_name(run[at].text, run.spoken))
    if not (run.spoken.names.capital_nouns or is_led):
        inner = (at for at in inner if fold(run[at].text) in own)  # "Akkerbouwer Jan Visser"
    first = next((at for at in inner if run.gap(at) == " "), name.first)
    later = replace(name, first=first, last=end_of_name(run, first))
    return later if is_whole(later) else name


def is_in_other_case(run: Words, at: int) -> bool:
    """Whether a word stands in a case with a long ending, where names do: "rzeczniczka Komisji Europejskiej X"."""
    endings = tuple(ending for ending in run.spoken.names.oblique if len(ending) >= LONG_ENDING)
    return not run.spoken.names.genitive and bool(endings) and fold(run[at].text).endswith(endings)


def name_of_another(run: Words, at: int) -> int:
    """The length in words of a known person's or a place's name that begins here; 0 where none does."""
    if known := known_people.full_name(run, at):
        return known[0]
    place = place_length(run, at)
    is_person = has_title(run, at) or (place == 1 and (may_be_first_name(run, at) or opens_subject(run, at)))
    return 0 if place and is_person else place


def opens_subject(run: Words, at: int) -> bool:
    """Whether the first of two capital words stands behind a verb of saying or quoted words: "said Tuva Berg"."""
    followed = at + 1 < len(run) and run.gap(at + 1) == " " and is_capital(run[at + 1].text)
    return followed and is_behind_said(run, at)


# --- where a name ends ---


def end_of_name(run: Words, first: int) -> int:
    """Where the capital words that begin here end: one behind the last."""
    if not is_capital(run[first].text) or is_title(run[first].text, run.spoken):
        return first
    last = first + 1
    while last < min(len(run), first + MOST_WORDS) and goes_on(run, last):
        last += 1
    while last > first and run[last - 1].text in particles(run.spoken):
        last -= 1
    return last


def goes_on(run: Words, at: int) -> bool:
    """Whether a word belongs to the name before it: "Lin Mei-hua", "Jan van Dijk"."""
    if run.gap(at) == AFTER_INITIAL and is_initial(run[at - 1].text):
        return is_capital(run[at].text)
    if run.gap(at) not in (" ", "-") or not (is_capital(run[at].text) or run.gap(at) == "-" or is_particle(run, at)):
        return False
    word, spoken = run[at].text, run.spoken
    if is_particle(run, at) and known_people.short_name(run, at - 1) and not known_people.full_name(run, at - 1):
        return False  # "Poetin de Noord-Koreanen"
    is_noun = is_title(word, spoken) if spoken.names.capital_nouns else fold(word) in title_words(spoken)
    return not is_noun and not known_people.full_name(run, at)


def is_particle(run: Words, at: int) -> bool:
    """Whether a small word stands inside of a name: "Jan van Dijk", "Ahmed al-Tayeb"; not before a place."""
    known = particles(run.spoken)
    if run[at].text not in known or at + 1 >= len(run) or run.gap(at + 1) not in (" ", "-"):
        return False
    following = run[at + 1].text
    return following in known or (is_capital(following) and not place_length(run, at + 1))


def is_whole(name: Candidate) -> bool:
    """Whether words are two or more, parted by a space somewhere, and no part of a longer run to the left."""
    run, first = name.run, name.first
    if name.last - first < LEAST_WITH_NOUN or " " not in name.text or len(run[name.last - 1].text) < LEAST_LAST:
        return False
    return first == 0 or run.gap(first) != "-" or is_title(run[first - 1].text, run.spoken)


# --- whether it is somebody ---


def opens_with_no_name(name: Candidate) -> bool:
    """Whether the first word is capital only because it opens the sentence: "Yesterday Jane"."""
    known = openers(name.run.spoken) | prepositions(name.run.spoken)
    opens = name.first == 0 or ":" in name.run.gap(name.first)
    return opens and fold(name.run[name.first].text) in known


def opens_with_compound(name: Candidate) -> bool:
    """Whether a hyphen joins the first two words: "Anti-Doping Agency"."""
    return name.run.gap(name.first + 1) == "-" and not has_first_name(name)


def is_portfolio(name: Candidate) -> bool:
    """Whether the words tell what a minister is for: "the minister of Natural Resources"."""
    run, first, last = name.run, name.first, name.last
    is_led = last < len(run) and run.gap(last) in (" ", ", ")
    leads = is_led and (known_people.full_name(run, last) or is_first_name(run[last].text, run.spoken))
    if is_of_portfolio(run, first):
        return bool(leads) or not has_first_name(name)
    behind = first > 0 and ministers(run.spoken).fullmatch(run[first - 1].text)  # "minister Zasobów Naturalnych X"
    return bool(behind and leads) and not has_first_name(name)


def is_of_portfolio(run: Words, first: int) -> bool:
    """Whether a minister, or the like, and "of" stand before a word, a small word between them at most."""
    at, of = first - 1, folded((*run.spoken.people.of, *run.spoken.events.of))
    if at < 1 or fold(run[at].text) not in of | prepositions(run.spoken) | articles(run.spoken):
        return False
    while at > max(0, first - 1 - MOST_OF_PORTFOLIO) and run[at].text[0].islower() and run.gap(at).isspace():
        at -= 1
        if ministers(run.spoken).fullmatch(run[at].text):
            return True
    return False


@cache
def ministers(spoken: Language) -> re.Pattern[str]:
    return compile_phrases(spoken.people.portfolios)


def is_organisation(name: Candidate) -> bool:
    """Whether a medium's name or a word for an organisation is part of it, or a noun for a body leads to it."""
    text, first = name.text, name.run[name.first].text
    if bodies(name.run.spoken).fullmatch(first) and not is_first_name(first, name.run.spoken):
        return True
    return bool(outlets.pattern().search(text) or toponyms.organisation(name.run.spoken).search(text))


def is_institution(name: Candidate) -> bool:
    """Whether the words are an institution's name, or part of one, as Polish "Spraw Zagranicznych", or an epithet."""
    start, end = name.run[name.first].start, name.run[name.last - 1].end
    where = (name.run.text, name.run[0].start, end)
    whole = (hit for kind in ("ministry", "epithet") for hit in lexica(name.run.spoken)[kind].finditer(*where))
    return any(hit.start <= start and end <= hit.end for hit in whole)


def is_introduced(name: Candidate) -> bool:
    """Whether a title or a verb of saying tells that it is somebody; two known people's family names are two people."""
    run, first, last = name.run, name.first, name.last
    if all(known_people.short_name(run, at) for at in (first, last - 1)):
        return False
    if behind_title(run, first) or before_title(run, last):
        return True
    if is_behind_said(run, first) and fold(run[first].text) not in openers(run.spoken):
        return True
    return beside_verb(run, first, last) and not is_behind_article(run, first)


def holds_place(name: Candidate) -> bool:
    return any(place_length(name.run, at) for at in range(name.first + 1, name.last))


def ends_in_known_name(name: Candidate) -> bool:
    """Whether a known person's short name comes last and no other first name before it: "Präsident Putin"."""
    short = known_people.short_name(name.run, name.last - 1)
    if not short or not has_first_name(name):
        return bool(short)
    first = name.text[0]
    bearers = known_people.table()[1].get(short[1], ())
    return first > LAST_LATIN or any(bearer[0] == first for bearer in bearers)


def has_first_name(name: Candidate) -> bool:
    return is_first_name(name.run[name.first].text, name.run.spoken)


def goes_by_last_word(name: Candidate) -> bool:
    """Whether the last word also stands alone in the article, as a family name does, where capitals tell names."""
    if name.run.spoken.names.capital_nouns or name.first == 0:
        return False
    return name.alone[name.run[name.last - 1].text] > 0


def is_noun_with_name(name: Candidate) -> bool:
    """Whether a noun for one person and one word more are all there is: "Fan Jan"."""
    leads = role_words.is_one_person(name.run[name.first].text, name.run.spoken)
    return leads and name.last - name.first == LEAST_WITH_NOUN and not has_first_name(name)


def is_behind_noun(name: Candidate) -> bool:
    """Whether a noun for one person leads to the name: "kritikar Even Berge"; an owner may be a firm."""
    run, first = name.run, name.first
    if run.spoken.names.capital_nouns or not first or run.gap(first) != " ":
        return False
    before = run[first - 1].text
    is_firm = role_words.role(fold(before), run.spoken) in MAY_BE_FIRMS
    return role_words.is_one_person(before, run.spoken) and not is_firm


VERDICTS: tuple[tuple[Callable[[Candidate], bool], bool], ...] = (
    (opens_with_no_name, False),
    (opens_with_compound, False),
    (is_portfolio, False),
    (is_noun_with_name, False),
    (is_organisation, False),
    (is_institution, False),
    (is_introduced, True),
    (is_behind_noun, True),
    (holds_place, False),
    (ends_in_known_name, False),
    (has_first_name, True),
    (goes_by_last_word, True),
)


def is_somebody(name: Candidate) -> bool:
    """Whether capital words are a person's name, by the first rule that tells."""
    return next((verdict for rule, verdict in VERDICTS if rule(name)), False)


# --- what stands around it ---


def is_alone(run: Words, at: int) -> bool:
    """Whether a capital word stands by itself inside a sentence, as a family name does."""
    if not at or not is_capital(run[at].text):
        return False
    left = is_capital(run[at - 1].text) and run.gap(at) in (" ", "-")
    right = at + 1 < len(run) and is_capital(run[at + 1].text) and run.gap(at + 1) in (" ", "-")
    return not left and not right


def has_title(run: Words, first: int) -> bool:
    """Whether a title stands right before a word that is no country."""
    if not first or run.gap(first) != " " or not is_title(run[first - 1].text, run.spoken):
        return False
    found = toponyms.longest(run, first)
    return not found or (found[0] == 1 and found[1][0].kind == "city")


def may_be_first_name(run: Words, first: int) -> bool:
    """Whether a city's name is one of people too and a capital word of no known meaning follows: "Florence Akello"."""
    if not is_first_name(run[first].text, run.spoken) or first + 1 >= len(run):
        return False
    following = run[first + 1]
    apart = run.gap(first + 1) != " " or not is_capital(following.text)
    return not apart and not toponyms.meanings((following.text,), run.spoken)


def behind_title(run: Words, first: int) -> bool:
    """Whether a title stands before a name, with no more between than small words and the place of the office."""
    at = first - 1
    while at >= max(0, first - MOST_BETWEEN) and not gap_behind(run, at).strip(" -\u00a0,"):
        if is_title(run[at].text, run.spoken):
            return True
        if not may_stand_between(run, at):
            return False
        at -= 1
    return False


def gap_behind(run: Words, at: int) -> str:
    """What stands between a word and the next, but for the full stop of a short title: "Mrs. X"."""
    return run.gap(at + 1).replace(".", "") if len(run[at].text) <= LONGEST_SHORTENED else run.gap(at + 1)


def before_title(run: Words, last: int) -> bool:
    """Whether a comma and an office follow: "Hana Wada, the head of the …", but for a second name."""
    if last >= len(run) or not COMMA.fullmatch(run.gap(last)):
        return False
    if run[last].text[0].isupper() and not is_title(run[last].text, run.spoken):
        return False
    within = range(last, min(len(run), last + MOST_OF_OFFICE))
    in_one_breath = takewhile(lambda at: at == last or run.gap(at) in JOINTS, within)
    return any(is_person_noun(run[at].text, run.spoken) for at in in_one_breath)


def is_behind_said(run: Words, first: int) -> bool:
    """Whether a verb of saying, or the end of quoted words and a verb nobody listed, is parted by small words only.

    "“…”, muttered the harbour pilot Zyva Okello".
    """
    start = run[first].start
    before = run.text[max(run[0].start - 1, start - VERB_REACH) : start]
    if BEHIND_QUOTE.search(before):
        return True
    said = None if run.spoken.names.capital_nouns else said_then_small(run.spoken).search(before)
    return said is not None and not {fold(word) for word in said[1].split()} & prepositions(run.spoken)


@cache
def said_then_small(spoken: Language) -> regex.Pattern[str]:
    said = compile_phrases(spoken.quotes.speech).pattern
    return regex.compile(rf"(?i:{said})\s+((?:\p{{Ll}}[\w’'-]*\s+){{0,4}})$")


def is_behind_article(run: Words, first: int) -> bool:
    """Whether an article stands right before words that a noun may open, as where all nouns are capital."""
    if not run.spoken.names.capital_nouns or is_first_name(run[first].text, run.spoken):
        return False
    return first > 0 and fold(run[first - 1].text) in articles(run.spoken)


def may_stand_between(run: Words, at: int) -> bool:
    """Whether a word may part a title from a name: small, a place, what an office is for ("Minister of Water")."""
    if run.spoken.names.capital_nouns:
        return False
    is_of_office = at > 0 and run[at - 1].text[0].islower()
    return run[at].text[0].islower() or is_of_office or is_place_word(run, at)


def beside_verb(run: Words, first: int, last: int) -> bool:
    """Whether a verb of saying stands right before or behind a name, or behind what is told of it between commas."""
    said = verbs(run.spoken)
    start, end = run[first].start, run[last - 1].end
    if is_right_before(said, run.text, max(run[0].start, start - VERB_REACH), start):
        return True
    if is_behind(said, run.text, end, SMALL_WORD):
        return True
    if run.text[run[0].start : start].rstrip().endswith(",") and is_behind(said, run.text, end + 1, SMALL_WORD):
        return run.text[end : end + 1] == ","  # "the head of the office, X, said"
    following = APPOSITION.match(run.text, end)
    return bool(following and is_behind(said, run.text, following.end(), SMALL_WORD))


@cache
def verbs(spoken: Language) -> re.Pattern[str] | Phrases:
    """Verbs of saying and of holding a view."""
    return compile_phrases((*spoken.quotes.speech, *spoken.quotes.opinion))
