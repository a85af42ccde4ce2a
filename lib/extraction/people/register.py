"""People in a text: known ones by data/people.csv, unknown ones by title and form, office-holders by a dated table."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from lib.extraction.document import Actor, Document, Register
from lib.extraction.people import lone_given_names, meant_names, name_cases, syllabic_names, unknown_people
from lib.extraction.people.known_people import full_name, in_office, inflected, key, leaders, short_name, table
from lib.extraction.people.name_words import all_particles, is_caseless, is_title, place_length
from lib.extraction.people.respelling import respelled
from lib.extraction.people.romanisation import person_romanised, romanised
from lib.extraction.people.sounds import known_by_sound
from lib.gazetteer.toponyms import meanings
from lib.languages.language import FIRST_SYLLABIC, Language
from lib.languages.tokens import Token, Words, folded, is_name_like, joined
from lib.model import PartialDate
from lib.text import fold, one_line

LEAST_PLACE_WORDS, PAIR = 2, 2
NUMBER = re.compile(r"[IVX]+\.?")  # of a king: "Charles III"
SHORTEST_ALONE = 3  # letters: "Xi" or "Li" is nobody known until the full name stands somewhere
LONGEST_UNKNOWN, LONGEST_FAMILY_NAME = 4, 2  # words


def add(document: Document) -> None:
    """Finds who is who in an article, then the people that each passage names."""
    document.register = register(document)
    for passage in document.passages:
        passage.people = find(passage.words, document.register)


# --- who is who in an article ---


def register(document: Document) -> Register:
    """Who is who in an article: full names first, then the short names that go back to them, or to who is in office."""
    runs = [passage.words for passage in document.passages]
    found = Register()
    found.unknown = names(document)
    syllabic = dict.fromkeys(syllabic_names.find(runs))
    found.unknown |= {key(name): name for name in syllabic}
    found.unknown = name_cases.merged(found.unknown, document.spoken)
    known = list(full_names(runs))
    for short, where in first_short_names(runs).items():
        if name := who(short, where, known, document.published):
            found.short[short] = name
    called = {name: canonical(name, document.spoken) for name in found.unknown.values()}
    called |= of_whole(called, [name for _, name in known])
    for name, in_english in called.items():
        for short in family_names(name):
            found.short.setdefault(key(short), in_english)
    for short, name in syllabic_names.called_short(syllabic, document.spoken).items():
        found.short.setdefault(key(short), called[name])
    found.unknown = {form: called[name] for form, name in found.unknown.items()}
    found.regnal = titled_names(runs, document) | regnal_names(runs)
    found.unknown |= given_names(runs, found, [name for _, name in known])
    return found


def names(document: Document) -> dict[str, str]:
    """The names of unknown people, by the words around them and by the meaning of their sentences: key → name.

    Where the two do not agree how far a name reaches, the meaning tells.
    """
    by_words: dict[int, list[tuple[int, int]]] = {}
    for first, last, run in unknown_people.find([passage.words for passage in document.passages]):
        by_words.setdefault(id(run), []).append((first, last))
    found: dict[str, str] = {}
    for passage in document.passages:
        run, meant = passage.words, [*meant_names.find(passage)]
        for first, last in by_words.get(id(run), []):
            is_meant = any(each.first < last and first < each.last for each in meant)
            if is_caseless(run[first].text) and max(meant_names.likely(passage)[first:last]) < meant_names.LIKELY:
                continue  # words that are names, and here nobody's
            if not (is_meant or is_place(run, first, last) or meant_names.is_another(passage, first, last)):
                name = one_line(run.surface(first, last))
                found.setdefault(key(name), name)
        for first, last, name in meant:
            if not is_place(run, first, last):
                found.setdefault(key(one_line(run.surface(first, last))), one_line(name))
    return found


def given_names(runs: list[Words], found: Register, known: list[str]) -> dict[str, str]:
    """Who goes by a given name alone: the one person of the article who has it, else nobody else than it says."""
    named = list(dict.fromkeys([*found.unknown.values(), *known]))
    given: dict[str, str] = {}
    for at, run in lone_given_names.find(runs):
        name = canonical(one_line(run[at].text), run.spoken)
        short = key(run[at].text)
        if short in found.short or short in found.regnal:
            continue
        bearers = [each for each in named if key(each.split()[0]) == key(name)]
        given[short] = bearers[0] if len(bearers) == 1 else name
    return given


def family_names(name: str) -> tuple[str, ...]:
    """The last word of a name, and that without the particle it begins with: "al-Tayeb", "Tayeb"."""
    last = name.split()[-1]
    particle, _, rest = last.partition("-")
    return (last, rest) if rest and particle in all_particles() else (last,)


def regnal_names(runs: Iterable[Words]) -> dict[str, str]:
    """The one name that monarchs and popes go by, of those an article names with their title or number."""
    found: dict[str, str] = {}
    for run in runs:
        for at, full in ((at, full_name(run, at)) for at in range(len(run))):
            words = [token.text for token in run[at : at + full[0]]] if full else []
            has_title = len(words) > 1 and is_title(words[0], run.spoken)
            names = [word for word in words[has_title:] if not NUMBER.fullmatch(word)]
            if full and len(names) == 1 and len(words) > 1:
                found.setdefault(fold(names[0]), full[1])
    return found


def titled_names(runs: list[Words], document: Document) -> dict[str, str]:
    """The one name of a pope or monarch in office whose title stands alone in an article: "the Pope", "Francis"."""
    words = {fold(token.text) for run in runs for token in run}
    return {
        name: person
        for name, title, person in regnal_aliases(document.spoken)
        if name in words and title in words and in_office(person, document.published)
    }


@cache
def regnal_aliases(spoken: Language) -> tuple[tuple[str, str, str], ...]:
    """Of the aliases of one title and one name the name, the title and whose it is."""
    pairs = ((alias.split(), person.name) for alias, person in table()[0].items())
    return tuple(
        (words[1], words[0], name) for words, name in pairs if len(words) == PAIR and is_title(words[0], spoken)
    )


def of_whole(called: dict[str, str], known: list[str]) -> dict[str, str]:
    """Family names that open with a particle → the full name that ends so: "Von der Leyen" is Ursula von der Leyen."""
    full = [*dict.fromkeys(known), *called.values()]
    found: dict[str, str] = {}
    for name in called:
        tail = f" {fold(name)}"
        if fold(name.split()[0]) in all_particles():
            whole = next((each for each in full if fold(each).endswith(tail)), "")
            found |= {name: whole} if whole else {}
    return found


def canonical(name: str, spoken: Language) -> str:
    """A name as English writes it; that of a known person where it is but another spelling of it."""
    latin = person_romanised(name, spoken)
    return known_by_sound(latin) or respelled(latin, spoken)


def is_placed(run: Words, first: int) -> bool:
    """Whether a word for where stands right before."""
    return bool(first) and fold(run[first - 1].text) in folded((*run.spoken.events.at, *run.spoken.events.to))


def is_place(run: Words, first: int, last: int) -> bool:
    """Whether two words that look like somebody's name are a known site, or a town behind a word for where."""
    if last - first < LEAST_PLACE_WORDS:
        return False
    known = meanings(tuple(token.text for token in run[first:last]), run.spoken)
    return bool(known) and (known[0].kind != "city" or is_placed(run, first))


def full_names(runs: Iterable[Words]) -> Iterator[tuple[int, str]]:
    """Where known people are named in full, and who."""
    for run in runs:
        for at, token in enumerate(run):
            if full := full_name(run, at):
                yield token.start, full[1]


def first_short_names(runs: Iterable[Words]) -> dict[str, int]:
    """Every short name of the table that stands in an article by itself, and where it does so first."""
    found: dict[str, int] = {}
    for run in runs:
        at = 0
        while at < len(run):
            full, short = full_name(run, at), short_name(run, at)
            if short and not full:
                found.setdefault(short[1], run[at].start)
            at += full[0] if full else 1
    return found


@dataclass(frozen=True)
class Candidates:
    """The people whom a short name may mean, counted by how often an article names them in full."""

    before: Counter[str]  # ahead of the short name's first use
    anywhere: Counter[str]
    in_office: list[str]  # on the day of publication, by name


def who(short: str, where: int, known: list[tuple[int, str]], when: PartialDate | None) -> str:
    """The person a short name means by the first rule that tells, "" where none does."""
    bearers = table()[1][short]
    named = [(start, name) for start, name in known if name in bearers]
    candidates = Candidates(
        Counter(name for start, name in named if start < where),
        Counter(name for _, name in named),
        sorted(name for name in bearers if in_office(name, when)) if named or stands_alone(short) else [],
    )
    return next(filter(None, (rule(candidates) for rule in WHO)), "")


def stands_alone(short: str) -> bool:
    """Whether a short name is long enough to mean somebody by itself; a syllable counts as two letters."""
    return len(short) * (2 if short[0] >= FIRST_SYLLABIC else 1) >= SHORTEST_ALONE


def named_before(candidates: Candidates) -> str:
    """Who is most often named in full ahead of it; of a father and a son named as often who is in office."""
    often = candidates.before
    return max(often, key=lambda name: (often[name], name in candidates.in_office), default="")


def in_office_and_named(candidates: Candidates) -> str:
    return next((name for name in candidates.in_office if name in candidates.anywhere), "")


def only_one_in_office(candidates: Candidates) -> str:
    return candidates.in_office[0] if len(candidates.in_office) == 1 else ""


def leader_in_office(candidates: Candidates) -> str:
    return next((name for name in candidates.in_office if name in leaders()), "")


def named_anywhere(candidates: Candidates) -> str:
    return most_named(candidates.anywhere)


def most_named(names: Counter[str]) -> str:
    return names.most_common(1)[0][0] if names else ""


WHO: tuple[Callable[[Candidates], str], ...] = (
    named_before,
    in_office_and_named,
    only_one_in_office,
    leader_in_office,
    named_anywhere,
)


# --- the people a sentence names ---


class Named(NamedTuple):
    """A person's name: its length in words, whose it is, and how that is known."""

    length: int
    name: str
    rule: str


def find(run: Words, known: Register) -> list[Actor]:
    """The people named in a sentence, left to right."""
    found: list[Actor] = []
    at = 0
    while at < len(run):
        person = named(run, at, known)
        if person:
            end, oblique = run[at + person.length - 1].end, is_oblique(run, at, person, known)
            found.append(Actor(run[at].start, end, person.name, "person", person.rule, oblique=oblique))
        at += person.length if person else 1
    return found


def is_oblique(run: Words, at: int, person: Named, known: Register) -> bool:
    """Whether a name stands in a form in which it is no subject: "Putin's", "Путина"."""
    window = run[at : at + person.length]
    surface = " ".join(fold(token.text) for token in window)
    is_known = surface in table()[0] or surface in table()[1] or surface in known.short
    if is_known or key(romanised(surface, run.spoken)) == key(person.name):
        return False
    return name_cases.is_oblique(window[-1].text, run.spoken)


def named(run: Words, at: int, known: Register) -> Named | None:
    """The name that begins at a word, by the first kind of name that fits."""
    if not is_name_like(run[at].text):
        return None
    return next(filter(None, (kind(run, at, known) for kind in KINDS_OF_NAMES)), None)


def full_known(run: Words, at: int, _: Register) -> Named | None:
    full = full_name(run, at)
    return Named(*full, "full name in the table of people") if full else None


def full_unknown(run: Words, at: int, known: Register) -> Named | None:
    for window in windows(run, at, LONGEST_UNKNOWN):
        if name := known.unknown.get(" ".join(fold(token.text) for token in window)):
            return Named(len(window), name, "name by a title, a verb of saying or a first name")
    return None


def short_known(run: Words, at: int, known: Register) -> Named | None:
    short = short_name(run, at)
    name = known.short.get(short[1]) if short and not is_rather_city(run, at, short[1]) else None
    return Named(short[0], name, "short name of someone this article names, or in office") if short and name else None


def is_rather_city(run: Words, at: int, short: str) -> bool:
    """Whether a word names a large city: somebody only without what is written onto names, or behind an "in"."""
    word, spoken = run[at].text, run.spoken
    if place_length(run, at) != 1:
        return False
    where = folded(spoken.events.at) - folded((*spoken.events.by, *spoken.events.oblique))
    return fold(word) not in (short, *table()[1]) or (at > 0 and fold(run[at - 1].text) in where)


def family_name(run: Words, at: int, known: Register) -> Named | None:
    for window in windows(run, at, LONGEST_FAMILY_NAME):
        forms = (form for form in inflected(window, run.spoken) if form in known.short)
        if (form := next(forms, "")) and not is_rather_city(run, at, form):
            return Named(len(window), known.short[form], "family name of someone this article names")
    return None


def regnal_name(run: Words, at: int, known: Register) -> Named | None:
    """A name that a king or pope goes by, where no other word makes it somebody else's."""
    beside = [run[to] for to in (at - 1, at + 1) if 0 < to < len(run) and run.gap(max(at, to)).isspace()]
    if not known.regnal or any(is_name_like(each.text) and not is_title(each.text, run.spoken) for each in beside):
        return None
    name = next((known.regnal[form] for form in inflected([run[at]], run.spoken) if form in known.regnal), "")
    return Named(1, name, "name of a monarch or pope whom this article names") if name else None


def windows(run: Words, at: int, longest: int) -> Iterator[list[Token]]:
    """The words that begin at one and may make one name, the most first."""
    for length in range(min(longest, len(run) - at), 0, -1):
        window = run[at : at + length]
        if joined(run.text, window):
            yield window


KINDS_OF_NAMES: tuple[Callable[[Words, int, Register], Named | None], ...] = (
    full_known,
    full_unknown,
    short_known,
    family_name,
    regnal_name,
)
