"""What is stated about an article beside its text: in metadata.csv, in front matter, in the catalogue of originals."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lib import names
from lib.intake import encodings
from lib.intake.files import METADATA, UNPRINTABLE, ArticleError, content, why_not
from lib.intake.language_identification import LABELS
from lib.languages import date_expressions, language, numeric_dates
from lib.model import DATA, ISO_PREFIX, TARGET, PartialDate, Problem
from lib.text import composed_line

CATALOGUE = DATA / "catalogue.csv"
COLUMNS = ("file", "language", "title", "outlet", "published", "url", "encoding", "note")
URL = re.compile(r"https?://[^\s<>\"']{1,2000}", re.IGNORECASE)
REGION = re.compile(r"[A-Za-z]{2,3}[-_]([A-Za-z]{2})$")
EARLIEST, LATEST = 1600, 2999  # years of publication
LONGEST_CODE = 3  # letters of a language code
LONGEST = 500  # characters of one statement


@dataclass(frozen=True)
class Facts:
    """Statements about one article; an empty one states nothing."""

    language: str = ""
    title: str = ""
    outlet: str = ""
    published: str = ""
    url: str = ""
    encoding: str = ""
    note: str = ""
    based_on: str = ""
    based_on_published: str = ""
    based_on_url: str = ""
    licence: str = ""
    region: str = ""


NOTHING = Facts()


def text_hash(text: str) -> str:
    """Finds an original in the catalogue without its text standing there."""
    return hashlib.sha256(composed_line(text).encode("utf-8")).hexdigest()


def clean(value: str) -> str:
    """One line of printable text."""
    return composed_line(UNPRINTABLE.sub(" ", value).encode("utf-8", "ignore").decode("utf-8"))[:LONGEST]


def checked(stated: Mapping[str, str]) -> tuple[Facts, list[str]]:
    """The statements that hold, and a complaint for each one that is left out."""
    kept, complaints = {}, []
    for name, value in stated.items():
        value = clean(value)
        if value and name in Facts.__dataclass_fields__:
            try:
                kept[name] = CHECKS.get(name.removeprefix("based_on_"), str)(value)
            except ValueError as error:
                complaints.append(f"{name.replace('_on_', '_on ')}: {error}; it is left out")
    region = REGION.match(clean(stated.get("language", "")))
    if region and "region" not in kept:
        kept["region"] = region[1].upper()
    return Facts(**kept), complaints


def iso_date(value: str) -> str:
    """The day of a date as ISO 8601, a spreadsheet or a writer puts it: 2019-04-24T10:00, 24.04.2019, 24 April 2019."""
    try:
        date = PartialDate(value) if ISO_PREFIX.fullmatch(value) else date_in_words(value)
        first = date.first
    except ValueError as error:
        raise ValueError(f"{value!r} is not a date like 2019, 2019-04 or 2019-04-24") from error
    if not EARLIEST <= first.year <= LATEST:
        raise ValueError(f"{value!r} is no year of newspapers ({EARLIEST} to {LATEST})")
    return date.iso


def date_in_words(value: str) -> PartialDate:
    """The one date that a value names. Raises ValueError where it names none or another, or its order is open."""
    found = [each for each in date_expressions.find(value, language.get(TARGET)) if each.kind == "calendar"]
    months_first = numeric_dates.month_first_in(value)
    first = date_expressions.in_order(found[0], months_first) if len(found) == 1 else None
    if (
        not first
        or not first.year
        or (found[0].either and months_first is None)
        or not date_expressions.is_dateline(value, language.get(TARGET))
    ):
        raise ValueError(value)
    return PartialDate.of(first.year, first.month, first.day)


def language_code(value: str) -> str:
    """The two-letter code, from forms such as NB, nb-NO or deu."""
    from babel.core import get_global

    code = value.replace("_", "-").split("-")[0].lower()
    code = get_global("language_aliases").get(code) or code
    code = LABELS.get(code, code)
    if len(code) > LONGEST_CODE or not names.is_language(code):
        raise ValueError(f"{value!r} is not a language code like sw, nb, sq or de")
    return code


def web_address(value: str) -> str:
    if not URL.fullmatch(value):
        raise ValueError(f"{value[:80]!r} is not an address that begins with https://")
    return value


def known_encoding(value: str) -> str:
    if not encodings.is_known(value):
        raise ValueError(f"{value!r} is not an encoding that is known, such as utf-8, cp1251 or euc-kr")
    return value


CHECKS = {"published": iso_date, "language": language_code, "url": web_address, "encoding": known_encoding}


def read_metadata(folder: Path, files: set[str]) -> tuple[dict[str, Facts], list[Problem]]:
    """What metadata.csv states, by file; one problem for every statement that cannot be used."""
    if not (folder / METADATA).exists():
        return {}, []
    reason = why_not(folder / METADATA, folder)
    if reason:
        return {}, [Problem(METADATA, reason)]
    try:
        rows = table_of(content(folder / METADATA, METADATA))
    except (ArticleError, encodings.DecodeError, csv.Error) as error:
        return {}, [Problem(METADATA, f"cannot be read: {getattr(error, 'reason', error)}")]
    if "file" not in (rows[0] if rows else COLUMNS):
        return {}, [Problem(METADATA, f"has no column file: its first line names columns, of {', '.join(COLUMNS)}")]
    facts: dict[str, Facts] = {}
    problems = []
    for number, row in enumerate(rows, start=2):
        file = composed_line(row["file"]).replace("\\", "/").removeprefix("./")
        stated, complaints = checked({name: row.get(name, "") for name in COLUMNS})
        if file in facts:
            complaints = ["a second line for this file; the first one counts"]
        elif file not in files:
            complaints = ["there is no such article; correct the name or take the line out"]
        facts.setdefault(file, stated)
        where = f"line {number} ({clean(file)})"
        problems += [Problem(METADATA, f"{where}, {complaint}", "note") for complaint in complaints]
    return facts, problems


def table_of(data: bytes) -> list[dict[str, str]]:
    """The rows that hold anything, of a CSV file with commas, semicolons or tabs; names of columns in any case."""
    text, _ = encodings.decode(data)
    heading = text.partition("\n")[0]
    delimiter = max(",;\t", key=heading.count)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    names = [name.strip().lower() for name in rows[0]] if rows else []
    return [dict.fromkeys(names, "") | dict(zip(names, row, strict=False)) for row in rows[1:] if any(row)]


@cache
def catalogue() -> dict[str, Facts]:
    """The bibliographic facts of known originals, by the hash of their text."""
    return {row["sha256"]: checked(row)[0] for row in table_of(CATALOGUE.read_bytes())}
