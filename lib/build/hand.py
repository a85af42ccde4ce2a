"""The hand table data/places.csv: places that no list has, and names that no list gives."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from lib.build.collection import HAND, HAND_COUNTRY, Collection, Entry
from lib.gazetteer.tables import FALLBACK
from lib.model import PLACE_KINDS

LANGUAGE = re.compile(r"\*|[a-z]{2,3}")
BEHIND = "~"  # before a name that rather means another place
NOT_IN_ID = re.compile(r"[^a-z0-9]+")


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def aliases(cell: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """(languages, alias) of a cell such as `nb nn: Krim; Krimhalvøya | sq: Krime`.

    Raises ValueError where a group has no language code before its colon.
    """
    for group in filter(None, (part.strip() for part in cell.split("|"))):
        codes, colon, names = group.partition(":")
        languages = tuple(codes.split())
        if not colon or not languages or not all(map(LANGUAGE.fullmatch, languages)):
            raise ValueError(f"write language codes and a colon before {group!r}")
        yield from ((languages, name.strip()) for name in names.split(";") if name.strip())


def identifier(name: str) -> str:
    """`Russky Island` → `russky-island`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return NOT_IN_ID.sub("-", plain.lower()).strip("-")


def add(collection: Collection, path: Path) -> None:
    """Add every row: a new place, or with `same_as` further facts of a place known by that id."""
    for number, row in enumerate(read_csv(path), start=2):
        try:
            _add_row(collection, row)
        except (ValueError, KeyError) as error:
            raise SystemExit(f"{path}, line {number}, {row['name']}: {error}") from error


def _add_row(collection: Collection, row: dict[str, str]) -> None:
    if row["kind"] not in PLACE_KINDS:
        raise ValueError(f"kind {row['kind']!r} is none of {', '.join(PLACE_KINDS)}")
    place_id = row["same_as"] or identifier(row["name"])
    if row["same_as"]:
        known = collection.places[place_id]
        known.name, known.kind = row["name"], row["kind"]
        known.lat, known.lon = row["lat"] or known.lat, row["lon"] or known.lon
    elif place_id in collection.places:
        raise ValueError("stands twice")
    else:
        collection.places[place_id] = Entry(
            place_id, row["name"], row["kind"], row["country"], row["lat"], row["lon"], 0, "hand", HAND
        )
    rank = HAND if collection.places[place_id].rank >= HAND else HAND_COUNTRY
    collection.name(place_id, row["name"], ("en", FALLBACK), rank)
    for languages, alias in aliases(row["aliases"]):
        everywhere = (FALLBACK,) if "en" in languages else ()
        if alias.startswith(BEHIND):
            collection.behind(place_id, alias.removeprefix(BEHIND), languages)
        else:
            collection.name(place_id, alias, (*languages, *everywhere), rank)
