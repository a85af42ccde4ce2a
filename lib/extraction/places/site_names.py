"""Names of sites by their structure: a noun for a site beside a name, "plaza Luis de Fuentes", "Uhuru Gardens"."""

from __future__ import annotations

import csv
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from lib.extraction.people.caseless_names import verbs_of_saying
from lib.extraction.people.name_words import first_names, is_person_noun
from lib.extraction.people.romanisation import place_of_syllables
from lib.extraction.places.candidate import preposition, prepositions
from lib.extraction.places.qualifiers import ordinary_words
from lib.gazetteer import tables
from lib.gazetteer.tables import Place
from lib.gazetteer.toponyms import meanings, organisation
from lib.languages import language
from lib.languages.language import FIRST_SYLLABIC, Language
from lib.languages.lexicon import alternatives, whole
from lib.languages.tokens import Token, Words, folded, forms, is_name_like, joined
from lib.model import DATA, TARGET
from lib.text import fold

LONGEST_NAME = 5  # words
LEAST_NAME = 3  # letters
QUOTED = re.compile(r"\s[«„“\"‘]([^«»„“”\"‘’\n]{2,60})[»“”\"’]")
LEAST_STEM = 4  # letters of the name in "Øresundsbroen"
LEAST_KEPT = 1  # letters of what stands before a noun that keeps its name: "Åboulevarden"
LEAST_BEFORE_SYLLABLES = 2  # syllables of a town's name before a noun in one word
LONG_SYLLABIC_NOUN = 2  # syllables of a noun that hardly ends any other word
SPEECH_REACH = 4  # words from a site to the verb of saying that it may be the subject of
MOST_IN_STEM = 5  # syllables of a name that stands before a noun in one word
LEAST_SYLLABLES = 4  # of a name that stands before a noun in a script without capitals
ARTICLE_REACH = 40  # characters before a site
SMALL_TOWN = 5000  # people
OWNER = "g"  # the gender, in lists of cases, of the genitive of whom a site is called after
FULL_NAME = 2  # words of a person's name


@cache
def having(trait: str) -> frozenset[str]:
    """The English nouns of data/site_nouns.csv that have a trait.

    `institution`: acts and speaks as well, or is a family's name. `of_a_town`: a town has one that goes by its name.
    `street`, `after_places`, `after_countries`: is called after people, places, countries of any kind.
    `written_small`: may be part of a name in small letters. `noun_first`: stands before its name in English.
    `landscape`: is no building, and beside the name of a known one that one.
    `kept`: one word that holds it and the name is called so in English, too; `put`: a street's is not, even where all
    nouns are capital.
    `of_in_english`: has a town's name behind "of" in English where it has it behind.
    `by_sound`: keeps the words of its name, where others are told by their meaning.
    `speaks`: speaks so often that it is a place only behind a word for where.
    `nameless`: behind a town in a script of syllables has no name of its own. `needs_kind`: has one only with an
    adjective that tells of which kind it is, where its name follows.
    `named`, `called`: where all nouns are capital, has a name whatever stands before it in one word, or behind it.
    `sacred`: is called after whom it seems to belong to.
    `surname`: is a family's name in English, and nothing that acts elsewhere. `any_name`: may be called like anything.
    """
    return frozenset(noun for noun, traits in table().items() if trait in traits)


@cache
def noun_words() -> frozenset[str]:
    """The words of the English nouns for sites, which many share: "Square"."""
    return frozenset(word for noun in table() for word in noun.split())


@cache
def table() -> dict[str, tuple[str, ...]]:
    """The English nouns of data/site_nouns.csv → their traits."""
    with (DATA / "site_nouns.csv").open(encoding="utf-8", newline="") as rows:
        return {row["noun"]: tuple(row["traits"].split()) for row in csv.DictReader(rows)}


@cache
def words_in_english(spoken: Language) -> dict[str, str]:
    """What sites all over are called after, of data/site_words.csv, folded → English: "независимости"."""
    with (DATA / "site_words.csv").open(encoding="utf-8", newline="") as table:
        rows = [row for row in csv.DictReader(table) if row["language"] == spoken.code]
    return {fold(form): row["english"] for row in rows for form in row["forms"].split("; ")}


def in_english(name: str, noun: str, spoken: Language) -> str:
    """What a site's name means, where sites all over have it and no street: "Liberation"; "" otherwise."""
    if noun in having("by_sound") or noun in having("noun_first"):
        return ""
    return words_in_english(spoken).get(fold(name), "")


class Site(NamedTuple):
    """A site as it stands: its words from `at` on, its English noun, and the words of the name."""

    at: int
    length: int
    noun: str
    first: int
    last: int  # the word behind the name's last
    linked: bool = False  # whether "of" stands between the noun and the name
    stem: str = ""  # the name where one word holds it and the noun
    quoted: bool = False  # whether quotation marks stand around the name
    kind: str = ""  # in English, what words behind the name tell of the noun: "Air" of a base


class Noun(NamedTuple):
    """A noun for a site: its words, and what it is in English."""

    first: int
    last: int  # the word behind
    english: str


def find(run: Words) -> Iterator[Site]:
    """The sites whose names stand in a run of words, whatever else they may be; they may overlap."""
    names = run.spoken.names
    yield from common_sites(run)
    for noun in nouns(run, names.sites_before, run.spoken):
        if site := behind_noun(run, noun):
            yield site
    for noun in nouns(run, names.sites_behind, run.spoken):
        if site := before_noun(run, noun):
            yield site
    yield from quoted_names(run)
    yield from english_names(run)
    yield from compounds(run)


def quoted_names(run: Words) -> Iterator[Site]:
    """Names in quotation marks right behind a noun for a site: «в ресторане „Прага“»."""
    names = run.spoken.names
    starts = [token.start for token in run]
    for noun in (*nouns(run, names.sites_before, run.spoken), *nouns(run, names.sites_behind, run.spoken)):
        match = QUOTED.match(run.text, run[noun.last - 1].end)
        if not match or not is_name_like(match[1][0]):
            continue
        first, last = bisect_left(starts, match.start(1)), bisect_left(starts, match.end(1))
        if 0 < last - first <= LONGEST_NAME and run[first].start == match.start(1):
            yield Site(noun.first, last - noun.first, noun.english, first, last, quoted=True)


def english_names(run: Words) -> Iterator[Site]:
    """Names that stand in English in a text of another language: "monumento di Uhuru Gardens"."""
    english = language.get(TARGET)
    if run.spoken.code == TARGET or run.spoken.names.capital_nouns:
        return
    for noun in nouns(run, english.names.sites_behind, english):
        first = name_start(run, noun.first)
        site = Site(first, noun.last - first, "", first, noun.last, stem=run.surface(first, noun.last))
        if first < noun.first and run[noun.first].text.istitle() and is_likely(run, site._replace(last=noun.first)):
            yield site


# --- what many capitals have by one name ---


class Common(NamedTuple):
    """A site that many capitals have by one name: "Presidential Palace"."""

    name: str
    is_institution: bool  # acts and speaks as well


def common_sites(run: Words) -> Iterator[Site]:
    """The sites of data/common_sites.csv, written small or not; institutions only where a word for where tells it."""
    known = commons(run.spoken)
    if not known or not run:
        return
    starts = [token.start for token in run]
    for match in common_pattern(run.spoken).finditer(run.text, run[0].start, run[-1].end):
        first, last = bisect_right(starts, match.start()) - 1, bisect_left(starts, match.end())
        common = known[fold(match[0])]
        if run[first].start == match.start() and (not common.is_institution or is_placed(run, first)):
            yield Site(first, last - first, "", first, last, stem=common.name)


@cache
def commons(spoken: Language) -> dict[str, Common]:
    """The names of such sites in a language, folded."""
    with (DATA / "common_sites.csv").open(encoding="utf-8", newline="") as rows:
        return {
            fold(form): Common(row["name"], "institution" in row["traits"].split())
            for row in csv.DictReader(rows)
            if row["language"] == spoken.code
            for form in row["forms"].split("; ")
        }


@cache
def common_pattern(spoken: Language) -> re.Pattern[str]:
    forms = "|".join(re.escape(form) for form in sorted(commons(spoken), key=len, reverse=True))
    return re.compile(forms if any(map(is_syllabic, commons(spoken))) else rf"(?<!\w)(?:{forms})(?!\w)", re.IGNORECASE)


# --- the noun ---


def nouns(run: Words, known: Mapping[str, tuple[str, ...]], spoken: Language) -> Iterator[Noun]:
    """The nouns of a table that stand in a run, left to right."""
    phrases = single_phrases(spoken, known is spoken.names.sites_before)
    if not phrases or not run:
        return
    starts = [token.start for token in run]
    for match in noun_pattern(tuple(phrases), spoken).finditer(run.text, run[0].start, run[-1].end):
        noun = noun_of(match[1], spoken, known is spoken.names.sites_before)
        first, last = bisect_right(starts, match.start()) - 1, bisect_left(starts, match.end(1))
        if not is_syllabic(match[1]) or (starts[first] == match.start() and match[1] in forms(run[first].text, spoken)):
            yield Noun(first, last, noun)


@cache
def single_phrases(spoken: Language, before: bool) -> dict[str, str]:
    """The nouns that are words of their own → English."""
    known = spoken.names.sites_before if before else spoken.names.sites_behind
    return {phrase: noun for noun, phrases in known.items() for phrase in phrases if not phrase.startswith("*")}


@cache
def noun_pattern(phrases: tuple[str, ...], spoken: Language) -> re.Pattern[str]:
    """The nouns as whole words, behind what the language writes together with them."""
    prefixes = "|".join(map(re.escape, sorted(spoken.names.prefixes, key=len, reverse=True)))
    before = rf"(?:{prefixes})?" if prefixes else ""
    if any(map(is_syllabic, phrases)):
        return re.compile(f"({alternatives(phrases)})")
    return re.compile(rf"(?<!\w){before}({alternatives(phrases)})(?!\w)", re.IGNORECASE)


@lru_cache(10_000)
def noun_of(surface: str, spoken: Language, before: bool) -> str:
    known = single_phrases(spoken, before)
    return next(noun for phrase, noun in known.items() if whole(phrase).fullmatch(surface))


# --- the name behind it: "plaza Luis de Fuentes" ---


def behind_noun(run: Words, noun: Noun) -> Site | None:
    """The site that a noun names with the words behind it, not where it ends a name: "Moderna Museet på X"."""
    at = noun.last
    if noun.first > 1 and run[noun.first].text.istitle() and name_start(run, noun.first) < noun.first:
        return None
    if at < len(run) and fold(run[at].text) in folded(run.spoken.names.site_adjectives) and run.gap(at) == " ":
        at += 1
    first = behind_link(run, at)
    last = at + 1 if is_capital_noun_with_word(run, noun) else name_end(run, first)
    if last == first or not is_joined(run, noun.last - 1, first + 1) or is_hyphened_adjective(run, last):
        return None
    if is_one_town(run, noun.first, last):
        return None
    behind, kind = kinds_behind(run, last)
    if noun.english in having("needs_kind") and not kind:
        return None
    is_linked = first > at or fold(run[noun.last - 1].text) in folded(run.spoken.names.site_links)
    site = Site(noun.first, behind - noun.first, noun.english, first, last, linked=is_linked, kind=kind)
    return site if is_likely(run, site) else None


def kinds_behind(run: Words, last: int) -> tuple[int, str]:
    """The word behind the adjectives that follow a name and belong to its noun, and those in English."""
    known, found = run.spoken.names.site_kinds, []
    while last < len(run) and run.gap(last) == " " and run[last].text in known:
        found.append(known[run[last].text])
        last += 1
    return last, " ".join(found)


def is_one_town(run: Words, first: int, last: int) -> bool:
    """Whether a noun and what follows are a town's name, wherever that stands: "Río de Janeiro"."""
    known = meanings(tuple(token.text for token in run[first:last]), run.spoken)
    return bool(known) and known[0].kind == "city"


def is_capital_noun_with_word(run: Words, noun: Noun) -> bool:
    """Whether a noun stands with a capital inside of a sentence before a word that sites have: "le Palais royal"."""
    at = noun.last
    if not noun.first or at >= len(run) or run.gap(at) != " " or not run[noun.first].text.istitle():
        return False
    return run[at].text.islower() and bool(in_english(run[at].text, noun.english, run.spoken))


def is_hyphened_adjective(run: Words, last: int) -> bool:
    """Whether a name goes on behind a hyphen in small letters, and so tells of what kind: "Ottoman-era"."""
    return last < len(run) and run.gap(last) == "-" and run[last].text[0].islower()


def behind_link(run: Words, at: int) -> int:
    """The word behind "of" or "of the", where that stands here."""
    match = links(run.spoken).match(run.text, run[at].start) if at < len(run) else None
    if not match:
        return at
    return next((each for each in range(at, len(run)) if run[each].start >= match.end()), len(run))


@cache
def links(spoken: Language) -> re.Pattern[str]:
    return re.compile(rf"{alternatives(spoken.names.site_links)}(?:\s+|(?<=['’]))")


def is_saint(run: Words, at: int) -> bool:
    """Whether a word opens the name of a saint that stands behind it, short or in full: "St. Mary", «św. Anny»."""
    if at + 1 >= len(run) or fold(run[at].text) not in folded(run.spoken.names.saints):
        return False
    return run.gap(at + 1) in (" ", ". ", ".", "-", "\u00a0", ".\u00a0") and is_name_like(run[at + 1].text)


def name_end(run: Words, first: int) -> int:
    """The word behind the last one of a name that begins with a word; that word itself where it begins none."""
    if first >= len(run):
        return first
    if is_capital_less(run[first].text):
        return capital_less_end(run, first)
    at = first
    while at < len(run) and at - first < LONGEST_NAME and (at == first or is_joined(run, at - 1, at + 1)):
        if run.spoken.names.capital_nouns and at > first and is_person_noun(run[at].text, run.spoken):
            break
        if is_name_word(run, at, first) or is_saint(run, at):
            at += 1
            continue
        inner = behind_link(run, at)
        if at == first or inner == at or inner >= len(run) or not is_name_word(run, inner, first):
            break
        if not run[at - 1].text.isdigit() and is_town(run, inner):  # "aeropuerto El Alto de La Paz"
            break
        at = inner
    return first if at - first == 1 and (run[first].text.isdigit() or len(run[first].text) < LEAST_NAME) else at


def is_name_word(run: Words, at: int, first: int) -> bool:
    """Whether a word may be one of a name: capital, or a number that opens it as in "Plaza 24 de Septiembre"."""
    word = run[at].text
    return is_name_like(word) and not is_capital_less(word) or (at == first and word.isdigit())


def capital_less_end(run: Words, first: int) -> int:
    """The same in a script without capitals: one word, or two behind a title such as "King"."""
    names, word = run.spoken.names, run[first].text
    if fold(word) in folded(names.not_sites):
        return first
    if fold(word) in folded(names.site_titles):
        return min(first + 2, len(run)) if is_joined(run, first, first + 2) else first
    if word in names.given_names:
        is_full = first + 1 < len(run) and run[first + 1].text.startswith(names.definite or ("\0",))
        is_full = is_full and run[first + 1].text not in names.site_kinds
        return first + 1 + is_full if is_joined(run, first, first + 2) else first + 1
    known = meanings((word,), run.spoken)
    return first + 1 if word.startswith(names.definite) or known else first


# --- the name before it: "Uhuru Gardens", "수흐바타르 광장" ---


def before_noun(run: Words, noun: Noun) -> Site | None:
    """The site that a noun names with the words before it."""
    last = noun.first
    if is_syllabic(run[last].text):
        return before_syllables(run, noun)
    while last and fold(run[last - 1].text) in folded(run.spoken.names.site_adjectives) and run.gap(last) == " ":
        last -= 1
    first = name_start(run, last)
    if not first and last > 1 and run.spoken.code != TARGET:  # the first word of a sentence is capital anyhow
        first = 1
    if first == last or run[noun.first].text[:1].islower() and not may_be_small(run, noun, first):
        return None
    is_small = run[noun.first].text[:1].islower()
    if is_small and noun.english in run.spoken.names.sites_before and is_country(run, first, last):
        return None  # "для України міст важливий"
    site = Site(first, noun.last - first, noun.english, first, last)
    return site if is_likely(run, site) and is_hyphened_or_placed(run, site) else None


def is_country(run: Words, first: int, last: int) -> bool:
    known = meanings(tuple(token.text for token in run[first:last]), run.spoken)
    return bool(known) and known[0].kind == "country"


def name_start(run: Words, last: int) -> int:
    """The first word of a name that ends before a word; that word itself where none does."""
    first = last
    while first and last - first < LONGEST_NAME:
        word = run[first - 1].text
        if first > 1 and is_saint(run, first - 2) and is_name_like(word):  # "St. Mary's Church"
            first -= 2
            continue
        if not is_name_like(word) or is_capital_less(word) or not is_joined(run, first - 1, first + 1):
            break
        if word.endswith(run.spoken.names.genitive or ("\0",)) and "'" in fold(word):
            break
        if fold(word) in ordinary(run) and not (first > 1 and fold(word) in of_names(run.spoken)):
            break
        first -= 1
    return first


@cache
def of_names(spoken: Language) -> frozenset[str]:
    """Words that are part of a name where they stand with a capital inside of a sentence: "Norra", "Koningin"."""
    titles = () if spoken.names.capital_nouns or spoken.code == TARGET else spoken.names.titles
    return folded((*spoken.names.before_places, *titles))


def may_be_small(run: Words, noun: Noun, first: int) -> bool:
    """Whether a noun written small may be part of a name: not at the beginning of a sentence, and of few kinds."""
    is_listed = run.surface(noun.first, noun.last) in run.spoken.names.sites_behind[noun.english]
    if run.spoken.names.capital_nouns or not first and noun.first - first < 2 or not is_listed:
        return False
    return noun.english in having("written_small") or bool(run.spoken.code != TARGET)


def is_hyphened_or_placed(run: Words, site: Site) -> bool:
    """Whether, where all nouns are capital, a hyphen joins the name, or a word for where stands before it."""
    if not run.spoken.names.capital_nouns:
        return True
    if run.gap(site.last) == "-":
        return not run[site.last - 1].text.isupper()
    if site.noun in having("named") & having("kept"):  # "die Lübecker Straße"
        return True
    return is_placed(run, site.at)


def before_syllables(run: Words, noun: Noun) -> Site | None:
    """The same where a known town's name and the noun are one word, or a long name stands before the noun."""
    at = noun.first
    if (
        not at
        or not is_syllabic(run[at - 1].text)
        or stands_in_case(run[at - 1].text, run.spoken)
        or fold(run[at - 1].text) in folded(run.spoken.names.not_sites)
    ):
        return None
    before = run[at - 1]
    known = meanings((before.text,), run.spoken)
    is_long = len(before.text) >= LEAST_SYLLABLES and len(forms(before.text, run.spoken)) == 1
    if run.gap(at) not in ("", " ") or not (known[0].kind in ("city", "other") if known else is_long and run.gap(at)):
        return None
    if known and known[0].kind == "city" and noun.english in having("nameless"):
        return None
    return Site(at - 1, noun.last - at + 1, noun.english, at - 1, at)


def stands_in_case(word: str, spoken: Language) -> bool:
    """Whether a town stands in a case, and so is no part of a name with the noun behind it: "아스타나의 궁전"."""
    return bool(meanings((word,), spoken)) and not tables.load().lookup(word, spoken.code)


# --- one word for both: "Øresundsbroen" ---


def compounds(run: Words) -> Iterator[Site]:
    """The capital words inside of a sentence that a noun for a site ends."""
    endings = compound_endings(run.spoken)
    for at, token in enumerate(run):
        if not at or token.text[0].islower() or fold(token.text) in ordinary(run) or not endings:
            continue
        if is_syllabic(token.text):
            yield from compounds_of_towns(run, at)
            continue
        noun = next((ending for ending in endings if fold(token.text).endswith(ending)), "")
        stem = token.text[: len(token.text) - len(noun)]
        if not noun or is_city(token.text, run.spoken):
            continue
        if run.spoken.names.capital_nouns:
            if is_name_in_compound(run, at, stem, endings[noun]):
                yield Site(at, 1, endings[noun], at, at + 1, stem=stem)
            continue
        first = name_start(run, at)
        if first < at or len(stem) >= (LEAST_KEPT if endings[noun] in having("kept") else LEAST_STEM):
            yield Site(
                first,
                at + 1 - first,
                endings[noun],
                first,
                at + 1,
                stem=stem_of(run, first, at, stem),
            )


def stem_of(run: Words, first: int, at: int, stem: str) -> str:
    """The name in a compound, with what a hyphen joins to it; all words where others stand before it."""
    if first == at:
        return stem
    is_hyphened = all(run.gap(each) == "-" for each in range(first + 1, at + 1))
    return run.surface(first, at) + "-" + stem if is_hyphened else run.surface(first, at + 1)


def is_city(word: str, spoken: Language) -> bool:
    """Whether a word as it stands is the name of a town: "Amsterdam"."""
    known = tables.load().lookup(word, spoken.code)
    return bool(known) and known[0].kind == "city"


def is_name_in_compound(run: Words, at: int, stem: str, noun: str) -> bool:
    """Whether, where all nouns are capital, a site is called by what stands before its noun: "Matthäuskirche".

    What sites of a kind are often called by their use, such as "Sportplatz", is none; streets and churches hardly are.
    """
    names = run.spoken.names
    key = fold(stem)
    if len(stem) < LEAST_NAME or key.endswith(tuple(folded(names.not_sites))):
        return False
    if not is_placed(run, at):
        return False
    if noun in having("named"):
        return True
    bare = {key, key.removesuffix("s"), key.removesuffix("en"), key.removesuffix("n"), key.removesuffix("er")}
    if any(each in first_names() or each in folded(names.site_stems) for each in bare):
        return True
    return any(known_places((each,), run.spoken) for each in (stem, stem.removesuffix("s")))


def compounds_of_towns(run: Words, at: int) -> Iterator[Site]:
    """The same in a script of syllables, where the name must be a known town's or begin with one: "강릉아산병원"."""
    for form in forms(run[at].text, run.spoken):
        for ending, noun in compound_endings(run.spoken).items():
            stem = form.removesuffix(ending)
            if stem == form or len(stem) < LEAST_BEFORE_SYLLABLES:
                continue
            if name := name_of_town(stem, run.spoken):
                yield Site(at, 1, noun, at, at + 1, stem=name)
                return
            if len(ending) >= LONG_SYLLABIC_NOUN and is_stem_of_syllables(run, stem):
                yield Site(at, 1, noun, at, at + 1, stem=f"{place_of_syllables(stem, run.spoken)} {noun}")
                return
            if len(ending) >= LONG_SYLLABIC_NOUN and (name := name_behind_town(stem, run.spoken)):
                yield Site(at, 1, noun, at, at + 1, stem=f"{name} {noun}")
                return


def is_stem_of_syllables(run: Words, stem: str) -> bool:
    """Whether what stands before a noun in one word may be a name: short, and no kind of the site."""
    spoken = run.spoken
    kinds = (*spoken.names.not_sites, *spoken.names.site_adjectives, *spoken.names.titles, *spoken.names.organisations)
    if not LEAST_BEFORE_SYLLABLES <= len(stem) <= MOST_IN_STEM or name_behind_town(stem, spoken):
        return False
    return not any(stem.startswith(kind) or stem.endswith(kind) for kind in kinds if len(kind) > 1)


def name_of_town(word: str, spoken: Language) -> str:
    """The name of the town that a word names; "" where it is none."""
    known = meanings((word,), spoken)
    return known[0].name if known and known[0].kind == "city" else ""


def name_behind_town(word: str, spoken: Language) -> str:
    """A town's name and the rest of a word that begins with it: "강릉" and "아산"."""
    for end in range(len(word) - 1, LEAST_BEFORE_SYLLABLES - 1, -1):
        rest = word[end:]
        known = tables.load().lookup(word[:end], spoken.code)
        if known and known[0].kind == "city":
            is_kind = rest in spoken.names.site_adjectives or rest in spoken.names.not_sites
            return known[0].name if is_kind else f"{known[0].name} {place_of_syllables(rest, spoken)}"
    return ""


@cache
def compound_endings(spoken: Language) -> dict[str, str]:
    """The nouns that end a name as one word → English, the longest first."""
    known = ((phrase[1:], noun) for noun, phrases in spoken.names.sites_behind.items() for phrase in phrases)
    listed = {ending for phrases in spoken.names.sites_behind.values() for ending in phrases if ending[0] == "*"}
    return dict(sorted((each for each in known if f"*{each[0]}" in listed), key=lambda each: -len(each[0])))


# --- what speaks for and against ---


def is_likely(run: Words, site: Site) -> bool:
    """Whether a noun and a name beside it are a site rather than something of the place or person named."""
    words = [token.text for token in run[site.first : site.last]]
    is_any = is_called_anything(run, site)
    if all(len(word) < 2 or word.isdigit() or (fold(word) in ordinary(run) and not is_any) for word in words):
        return False
    if any(fold(word) in folded(run.spoken.names.not_sites) for word in words):
        return False
    if is_street_of_town(run, site) or is_womans(run, site):
        return False
    known = known_places(tuple(words), run.spoken)
    if known and not is_any and not is_adjective_before(run, site) and not may_bear(run, site, known[0].kind):
        return False
    if run.spoken.names.capital_nouns and site.first > site.at and not known and len(words) < 2:
        return is_name_behind_capital_noun(run, site)
    if all(word.isupper() for word in words) and not is_capital_less(words[0]):
        return False
    if is_placed(run, site.at):
        return True
    if is_capital_less(words[0]):
        return site.noun not in having("speaks")
    is_borne = site.noun in having("surname") | having("landscape") | having("street")
    is_borne = is_borne and not (site.last < len(run) and run.gap(site.last) == "-")
    is_somebody = is_borne and site.first == site.at and len(words) == 1 and fold(words[0]) in first_names()
    return not is_somebody and not may_act(run, site)


def is_called_anything(run: Words, site: Site) -> bool:
    """Whether a site is of those that go by any word or place: "Hotel Bristol", "restaurang Prinsen"."""
    is_called = site.noun in having("any_name") and not (site.linked and run.spoken.people.articles)
    return is_called and run[site.first].text[0].isupper()


def may_act(run: Words, site: Site) -> bool:
    """Whether a site is of those that act and speak, or has a noun that is a family's name where it stands."""
    if site.noun in having("surname"):
        return run.spoken.code == TARGET and site.first == site.at
    return site.noun in having("speaks") or (site.noun in having("institution") and is_beside_speech(run, site))


def is_beside_speech(run: Words, site: Site) -> bool:
    """Whether a verb of saying stands near a site, as where it is the subject: "the hospital of X, which said"."""
    words = (*range(max(0, site.at - SPEECH_REACH), site.at), *range(site.at + site.length, len(run)))
    near = [at for at in words if at < site.at + site.length + SPEECH_REACH]
    return any(verbs_of_saying(run.spoken).match(run.text, run[at].start) for at in near)


def is_name_behind_capital_noun(run: Words, site: Site) -> bool:
    """Whether, where all nouns are capital, one unknown word behind a noun is its name: "im Schloss Weidenbach"."""
    word = run[site.first].text
    if site.noun not in having("called") or not is_placed(run, site.at) or len(word) < LEAST_STEM:
        return False
    return not is_person_noun(word, run.spoken) and not organisation(run.spoken).fullmatch(word)


def is_street_of_town(run: Words, site: Site) -> bool:
    """Whether a town stands in the genitive behind a noun for streets, as it owns them: "вулиці Рахова"."""
    if run.spoken.people.articles or site.noun not in having("street") or site.first == site.at:
        return False
    words = tuple(token.text for token in run[site.first : site.last])
    first, *others = words
    if others or is_capital_less(first) or tables.load().lookup(first, run.spoken.code):
        return False
    known = meanings(words, run.spoken)
    return bool(known) and known[0].kind == "city"


def is_womans(run: Words, site: Site) -> bool:
    """Whether a woman's full name in the first case stands behind a noun for a street: "улицы Тамара Гусева".

    A name that may as well be a man's in the genitive is left: "улица Александра Пушкина".
    """
    if run.spoken.people.articles or site.noun not in having("street") or site.last - site.first != FULL_NAME:
        return False
    first = fold(run[site.first].text)
    stems = {*forms(first, run.spoken)} - {first}
    return site.first > site.at and first in first_names() and not any(stem in first_names() for stem in stems)


def known_places(words: tuple[str, ...], spoken: Language) -> tuple[Place, ...]:
    """The places that a site's name may mean; () where only a small town shares it."""
    known = meanings(words, spoken)
    is_small = bool(known) and known[0].kind == "city" and 0 < known[0].population < SMALL_TOWN
    return () if is_small else known


def may_bear(run: Words, site: Site, kind: str) -> bool:
    """Whether a site may go by the name of a place of some kind: "airport of Tirana", not "palace of Norway"."""
    noun, linked = site.noun, site.linked
    if site.kind:
        return kind != "country"
    if kind == "country":
        return (noun in having("after_countries") or is_name_without_link(run, site)) and not linked
    if kind == "other":  # a river, a mountain
        return True
    if kind == "city":
        if noun in having("of_a_town") | having("landscape") or (noun in having("street") and not linked):
            return True
        return is_name_without_link(run, site)
    return noun in having("after_places") or not linked


def is_name_without_link(run: Words, site: Site) -> bool:
    """Whether a town's name beside a noun is the site's own, as "of" would stand between: "salle Pleyel".

    Where nouns follow names, one that owns something has an ending: "Førde kyrkje", but "Førdes kyrkjer".
    """
    names = run.spoken.names
    if names.capital_nouns or not run.spoken.people.articles or site.linked:
        return False
    if site.first > site.at:
        return bool(names.site_links) and run.spoken.code != TARGET
    is_owner = run[site.last - 1].text.endswith(names.genitive or ("\0",))
    return run.spoken.code != TARGET and bool(names.genitive) and not is_owner


def is_adjective_before(run: Words, site: Site) -> bool:
    """Whether the name is an adjective in the case of its noun, which no town is: "Спасскую башню"."""
    return site.last - site.first == 1 and not site.linked and bool(first_case(run, site))


def first_case(run: Words, site: Site) -> str:
    """The first case of an adjective that is the name of a site, in the gender of its noun; "" for anything else."""
    word, cases = run[site.first].text, run.spoken.names.adjective_cases
    if site.last - site.first != 1 or not cases or site.stem or site.quoted:
        return ""
    genders = frozenset({OWNER}) if site.linked else genders_of(run, site)
    for first, endings in cases.items():
        gender, _, ending = first.partition(" ")
        if gender not in genders or (site.first > site.at and site.noun in having("by_sound") and gender == "m"):
            continue
        for each in (ending, *endings):
            if each and fold(word).endswith(each) and len(word) - len(each) >= LEAST_NAME:
                return word[: len(word) - len(each)] + ending
    return ""


def genders_of(run: Words, site: Site) -> frozenset[str]:
    """The genders that the noun of a site may have by the ending of its first form, the one that is listed first."""
    names = run.spoken.names
    at = site.at if site.first > site.at else site.at + site.length - 1
    noun = fold(run[at].text)
    listed = (names.sites_before if site.first > site.at else names.sites_behind).get(site.noun, ())
    same = [form for form in listed if form[:LEAST_NAME] == noun[:LEAST_NAME] and " " not in form]
    if not same:
        return frozenset()
    found = next((gender for gender, ends in names.genders.items() if same[0].endswith(ends)), "m")
    return frozenset({found})


def is_placed(run: Words, at: int) -> bool:
    """Whether a word for where stands right before, with an article at most between."""
    spoken, start = run.spoken, run[at].start
    elided = fold(run[at].text).partition("'")
    if elided[1] and elided[0] + "'" in folded((*spoken.events.at, *spoken.events.to)):  # "all'ospedale"
        return True
    before = run.text[max(0, start - ARTICLE_REACH) : start]
    bare = re.sub(articles(spoken), " ", before)
    where = prepositions(spoken)
    if where.search(before) or where.search(bare) or not (spoken.events.at or spoken.events.to):
        return True
    return any(fold(run[at].text).startswith(prefix) for prefix in spoken.names.prefixes if len(prefix) == 1)


def is_placed_at(run: Words, start: int) -> bool:
    """Whether a word for where something is, not where it goes, stands right before a name."""
    word = preposition(run.text, start, run.spoken)
    return fold(word) in folded(run.spoken.events.at) if run.spoken.events.at else True


@cache
def articles(spoken: Language) -> re.Pattern[str]:
    return re.compile(rf"\s{alternatives(spoken.people.articles)}\s*$" if spoken.people.articles else r"(?!)", re.I)


def is_town(run: Words, at: int) -> bool:
    return any(
        found[0].kind in ("city", "country", "region")
        for length in (1, 2)
        if (found := meanings(tuple(token.text for token in run[at : at + length]), run.spoken))
    )


def is_joined(run: Words, first: int, last: int) -> bool:
    """Whether nothing but spaces, hyphens and apostrophes, or the full stop of a saint, stands between words."""
    window: list[Token] = run[first:last]
    return joined(run.text, window) or all(
        joined(run.text, run[at : at + 2]) or is_saint(run, at) for at in range(max(0, first), min(last, len(run)) - 1)
    )


def is_capital_less(word: str) -> bool:
    """Whether a word is of a script without capitals."""
    return word[0].isalpha() and not word[0].isupper() and not word[0].islower()


def is_syllabic(word: str) -> bool:
    return word[0] >= FIRST_SYLLABIC


def ordinary(run: Words) -> frozenset[str]:
    return ordinary_words(run.spoken)
