"""What is found in an article with what is known of its language, as lines for a linguist."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lib import names
from lib.commands.language_keys import words
from lib.extraction import pipeline
from lib.extraction.document import Dated, Passage
from lib.figures.plain_text import short
from lib.intake import language_identification
from lib.intake.articles import read_file
from lib.intake.metadata import Facts
from lib.languages import language
from lib.languages.language import Language
from lib.languages.tokens import Token, joined
from lib.model import Article, Record, Sentence
from lib.text import fold

SHOWN = 90  # characters of a quotation or a sentence
MAY_HAVE_CAPITALS = ("names.not_names", "names.titles", "people.offices", "people.demonyms", "names.organisations")


@dataclass(frozen=True)
class Findings:
    """An article and all that is found in it."""

    article: Article
    sentences: Sequence[Sentence]
    records: Sequence[Record]
    passages: Sequence[Passage]

    def of_kind(self, kind: str) -> list[Record]:
        return [each for each in self.records if each.kind == kind]


def read(path: Path, code: str) -> Findings:
    """What is found in a file whose language is given. Raises ArticleError."""
    article = read_file(path, path.parent, Facts(language=code), catalogue=False)
    sentences, records = pipeline.read(article)
    return Findings(article, sentences, records, pipeline.name(pipeline.made(article)).passages)


def about(found: Findings) -> Iterator[str]:
    """What the article is, as far as it tells."""
    article = found.article
    told = article.published
    yield f"Title: {article.title or 'not found'}"
    yield f"Published: {told.date or 'not known'}{f' ({told.basis}: {told.why})' if told.date else ''}"
    body = sum(each.role == "body" for each in found.sentences)
    yield f"Sentences: {body} of text, {len(found.sentences) - body} other lines"
    own = language_identification.language_of(article.text.splitlines())
    if own != article.language:
        yield f"By its words this looks like {names.language(own)}: check that the article is in the language"


def lists(found: Findings) -> dict[str, list[str]]:
    """What is found in the article, under headings."""
    return {
        "Places": place_lines(found.of_kind("place")),
        "Dates": [date_line(passage, dated) for passage in found.passages for dated in passage.dates],
        "Quotes": [quote_line(each) for each in found.of_kind("quote")],
        "Events": [event_line(each) for each in found.of_kind("event")],
    }


def place_lines(records: Sequence[Record]) -> list[str]:
    """What each place name was taken for, and how often."""
    counts = Counter(f"{each.surface} → {place_named(each)}" for each in records)
    return [f"{line} ({count} times)" if count > 1 else line for line, count in counts.items()]


def place_named(record: Record) -> str:
    country = names.country(record.country) if record.country and record.place_kind != "country" else ""
    return ", ".join(filter(None, (record.place, record.place_kind, country)))


def date_line(passage: Passage, dated: Dated) -> str:
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


def unknown_names(found: Findings) -> Iterator[str]:
    """Capitalised words inside sentences that nothing accounts for; words side by side make one name."""
    known = known_words(language.get(found.article.language))
    for passage in found.passages:
        run: list[Token] = []
        for token in unaccounted(passage, known):
            if run and not joined(passage.text, [run[-1], token]):
                yield " ".join(each.text for each in run)
                run = []
            run.append(token)
        if run:
            yield " ".join(each.text for each in run)


def unaccounted(passage: Passage, known: set[str]) -> Iterator[Token]:
    """The capitalised words behind a sentence's first that are no word of the language and no part of a finding."""
    taken = [(each.start, each.end) for each in (*passage.places, *passage.actors, *passage.dates)]
    for token in passage.words[1:]:
        is_name = token.text[:1].isupper() and fold(token.text) not in known
        if is_name and not any(start <= token.start < end for start, end in taken):
            yield token


def known_words(spoken: Language) -> set[str]:
    """The words of a language that may be written with a capital and are no names."""
    listed = {word for key in MAY_HAVE_CAPITALS for word in words(spoken, key)}
    return listed | set(spoken.months) | set(spoken.weekdays) | set(spoken.sentences.starters)
