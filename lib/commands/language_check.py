"""What a language file gives: its mistakes, what it lacks and what that costs, what is found in articles with it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from lib import names
from lib.extraction import pipeline
from lib.extraction.document import Dated, Passage
from lib.figures.plain_text import clean, short
from lib.gazetteer.unspaced import tokens
from lib.intake import language_identification
from lib.intake.articles import read_file
from lib.intake.files import ArticleError
from lib.intake.metadata import Facts
from lib.languages import file_faults, language
from lib.languages.keys import SECTIONS
from lib.languages.language import Language, LanguageError
from lib.languages.tokens import Token, joined
from lib.model import Article, Record, Sentence
from lib.text import fold

COSTS = {
    "sentences.abbreviations": "sentences will break behind abbreviations",
    "roles.credit": "captions and photo credits will be taken for text",
    "roles.navigation": "“read more” and its like will be taken for text",
    "roles.published": "the date of publication will be found only where it stands alone",
    "names.endings": "names that take endings will not be found in them, if names do in this language",
    "names.titles": "people whom data/people.csv does not list will hardly be found",
    "names.not_names": "words that open a sentence may be taken for names",
    "names.not_places": "words that are also towns somewhere may be taken for places",
    "names.organisations": "“University of X” will count as the place X",
    "dates.month_words": "months without a day or a year will be found only where their names are long",
    "dates.year_words": "years will be found only in brackets and beside months",
    "dates.relative": "“yesterday” and “last year” will have no date",
    "dates.ago": "“three years ago” will have no date",
    "dates.units": "“three years ago” will have no date",
    "dates.numbers": "counts of years will be read only in digits",
    "dates.last": "“last Monday” and “next Monday” will not be told apart",
    "quotes.speech": "quotes will have no speakers, and reported speech will not be found",
    "quotes.opinion": "who thinks, denies or accuses will not be found",
    "quotes.that": "reported speech will hold words of its frame",
    "quotes.according": "“according to X” will give no quote",
    "people.pronouns": "“he said” will have no speaker",
    "people.offices": "“the president” will mean nobody",
    "people.demonyms": "“the Russian president” will mean nobody",
    "people.sources": "experts, witnesses and the police will not count as sources",
    "people.ministries": "ministries will not count as sources",
    "people.outlets": "“the newspaper” will not count as a medium",
    "events.triggers": "there will be no events but statements",
    "events.planned": "what is planned will count as happened",
    "events.hoped": "hopes will count as happenings",
    "events.to": "where a journey goes will not be known",
    "events.origin": "where a journey began will not be known",
    "events.at": "small places will not be found, and happenings will have none",
}
CONTRADICTIONS = (
    ("events.triggers", "events.habit"),
    ("quotes.speech", "quotes.negation"),
    ("dates.before", "dates.after"),
    ("dates.next", "dates.last"),
    ("dates.relative", "dates.same"),
)
EXCLUSIVE = ("dates.months", "dates.weekdays", "dates.units", "events.triggers")
MOST_NAMES = 15
STEERING = re.compile("[\n\t\u200e\u200f\u2028-\u202e\u2066-\u2069]")  # new lines, and turns of the reading direction
SHOWN = 90  # characters of a quotation or a sentence


def show(code: str, articles: Iterable[Path]) -> int:
    """Prints the report as plain text; 1 where something is wrong with the file or an article."""
    status = 0
    for line, is_wrong in report(code, list(articles)):
        print(STEERING.sub(" ", clean(line)))
        status |= is_wrong
    return status


def report(code: str, articles: list[Path]) -> Iterator[tuple[str, bool]]:
    """The lines of the report, and whether a line tells of something to be mended."""
    path = next((folder / f"{code}.toml" for folder in language.folders() if (folder / f"{code}.toml").is_file()), None)
    yield f"{names.language_both(code)} ({code})", False
    wrong = list(mistakes(path)) if path else []
    yield from section("Mistakes", wrong, "none", is_wrong=True)
    if not path:
        yield f"There is no file for it; `python -m lib.language new {code}` writes one to fill in", False
    if not can_be_read(path):
        yield "Mend these first; then this tells what is missing, and what is found in an article", True
        return
    yield from section("Missing, and what it costs", list(missing(language.get(code))), "nothing that matters")
    yield from of_articles(code, articles)


def can_be_read(path: Path | None) -> bool:
    try:
        return not path or bool(language.read(path))
    except LanguageError:
        return False


def section(heading: str, lines: list[str], nothing: str, is_wrong: bool = False) -> Iterator[tuple[str, bool]]:
    yield heading, False
    yield from ((f"  {line}", is_wrong) for line in lines)
    if not lines:
        yield f"  {nothing}", False


# --- the file ---


def mistakes(path: Path) -> list[str]:
    """All that is wrong with a language file, each with file, key and reason."""
    try:
        data = language.parsed(path)
    except LanguageError as error:
        return [str(error)]
    return list(file_faults.of(path.name, data)) or list(contradictions(path.name, language.read(path)))


def contradictions(file: str, spoken: Language) -> Iterator[str]:
    """Words that mean two things that cannot both hold."""
    for key in EXCLUSIVE:
        meanings: dict[str, list[str]] = {}
        for name, words in value(spoken, key).items():
            for word in dict.fromkeys(map(fold, words if name != "STATEMENT" else ())):  # quotes decide on statements
                meanings.setdefault(word, []).append(name)
        for word, found in meanings.items():
            if len(found) > 1:
                yield f"{file} {key}: “{word}” stands under {' and under '.join(found)}; keep one"
    for one, other in CONTRADICTIONS:
        for word in sorted(words_of(spoken, one) & words_of(spoken, other)):
            yield f"{file} {one}: “{word}” stands in {other} too; keep it in one of them"


def value(spoken: Language, key: str) -> Any:
    section, name = key.split(".")
    return getattr(getattr(spoken, section), name)


def words_of(spoken: Language, key: str) -> set[str]:
    """Every word and phrase of a key, folded."""
    found = value(spoken, key)
    if not isinstance(found, dict):
        return set(map(fold, found))
    lists = [each for each in found.values() if isinstance(each, tuple)]
    return {fold(word) for words in lists for word in words} if lists else set(map(fold, found))


def missing(spoken: Language) -> Iterator[str]:
    """Each empty key that matters, and what its lack costs."""
    for key, cost in COSTS.items():
        found = value(spoken, key)
        if not (any(found.values()) if isinstance(found, dict) else found):
            section, name = key.split(".")
            means = next(each for each in fields(SECTIONS[section]) if each.name == name).metadata["means"]
            yield f"{key} ({means}): {cost}"


# --- an article ---


def of_articles(code: str, paths: list[Path]) -> Iterator[tuple[str, bool]]:
    """What is found in each article, then the unknown names of all."""
    unknown: Counter = Counter()
    for path in paths:
        yield "", False
        if not path.is_file():
            yield f"{path}: there is no such file", True
            continue
        try:
            article = read_file(path, path.parent, Facts(language=code), catalogue=False)
        except ArticleError as error:
            yield f"{path.name}: {error.reason}", True
            continue
        split, records = pipeline.read(article)
        passages = pipeline.name(pipeline.made(article)).passages
        yield from of_article(article, split, records, passages)
        unknown.update(unknown_names(article, passages))
    if paths:
        yield "", False
        often = [f"{count} × {name}" for name, count in unknown.most_common(MOST_NAMES)]
        yield from section("Unknown capitalised words: place, person or neither?", often, "none")
    if unknown:
        yield (
            "  A place is one line in data/places.csv, a person one in data/people.csv or a title before the name,",
            False,
        )
        yield "  a word that is neither stands in names.not_names", False


def of_article(
    article: Article, split: list[Sentence], records: list[Record], passages: list[Passage]
) -> Iterator[tuple[str, bool]]:
    told = article.published
    own = language_identification.language_of(article.text.splitlines())
    places = Counter((each.surface, where(each)) for each in records if each.kind == "place")
    body = sum(each.role == "body" for each in split)
    lines = [
        f"Title: {article.title or 'not found'}",
        f"Published: {told.date or 'not known'}{f' ({told.basis}: {told.why})' if told.date else ''}",
        f"Sentences: {body} of text, {len(split) - body} other lines",
    ]
    if own != article.language:
        lines.append(f"By its words this looks like {names.language(own)}: check that the article is in the language")
    yield from section(article.file, lines, "")
    found = {
        "Places": [
            f"{surface} → {place}{f' ({count} times)' if count > 1 else ''}"
            for (surface, place), count in places.items()
        ],
        "Dates": [dated_line(passage, dated) for passage in passages for dated in passage.dates],
        "Quotes": [quote_line(each) for each in records if each.kind == "quote"],
        "Events": [event_line(each) for each in records if each.kind == "event"],
    }
    for heading, each in found.items():
        yield from ((f"  {line}", wrong) for line, wrong in section(heading, each, "none found"))


def where(record: Record) -> str:
    country = names.country(record.country) if record.country and record.place_kind != "country" else ""
    return ", ".join(filter(None, (record.place, record.place_kind, country)))


def dated_line(passage: Passage, dated: Dated) -> str:
    end = f" to {dated.date_end}" if dated.date_end else ""
    meaning = f"{dated.date}{end}" if dated.date else "left open"
    return f"{passage.text[dated.start : dated.end]} → {meaning} ({dated.why})"


def quote_line(record: Record) -> str:
    via = f", told by {record.via}" if record.via else ""
    who = f"{record.speaker or 'no speaker found'}{via}"
    return f"{who}: “{short(record.surface, SHOWN)}” ({record.quote_kind}; {record.rule})"


def event_line(record: Record) -> str:
    told = [record.event_type, " and ".join(record.participants), record.place, record.date, record.status]
    return f"{', '.join(filter(None, told))}: {short(record.surface, SHOWN)} ({record.rule})"


# --- unknown names ---


def unknown_names(article: Article, passages: list[Passage]) -> Iterator[str]:
    """Capitalised words inside sentences that nothing accounts for; words side by side make one name."""
    spoken = language.get(article.language)
    known = known_words(spoken)
    for passage in passages:
        taken = [(each.start, each.end) for each in (*passage.places, *passage.actors, *passage.dates)]
        run: list[Token] = []
        for token in [*tokens(article.text, passage.start, passage.end)[1:], Token(passage.end, passage.end, "")]:
            is_name = token.text[:1].isupper() and fold(token.text) not in known
            is_free = is_name and not any(start <= token.start < end for start, end in taken)
            if run and not (is_free and joined(article.text, [run[-1], token])):
                yield " ".join(each.text for each in run)
                run = []
            run += [token] if is_free else []


def known_words(spoken: Language) -> set[str]:
    """The words of a language that may be written with a capital and are no names."""
    keys = ("names.not_names", "names.titles", "people.offices", "people.demonyms", "names.organisations")
    listed = {word for key in keys for word in words_of(spoken, key)}
    return listed | set(spoken.months) | set(spoken.weekdays) | set(spoken.sentences.starters)
