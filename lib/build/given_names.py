"""Build data/given_names.csv: the given names of many countries, from Faker's lists, and those of tables of our own.

    pip install faker==40.63.0
    python -m lib.build.given_names

Faker is under the MIT licence. Albanian names, which it lacks, stand in given_names_further.txt; words that are also
given names somewhere, and tell little, in no_given_names.txt.
"""

from __future__ import annotations

import csv
import importlib
import pkgutil
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from lib.gazetteer import toponyms
from lib.languages import language
from lib.model import DATA
from lib.text import fold

BESIDE = Path(__file__).parent
FILE = DATA / "given_names.csv"
FURTHER, NO_NAMES = BESIDE / "given_names_further.txt", BESIDE / "no_given_names.txt"
PACKAGE = "faker.providers.person"
LEAST = 3  # letters
LARGE = 300_000  # people of a city that is rather meant
ALONE_TELLS_LITTLE = {"en_US", "en"}  # of all that anybody was ever called there, "Justice" and "Major" among them
LISTS = ("first_names", "first_names_male", "first_names_female", "first_names_nonbinary")


def lists() -> Iterator[tuple[str, str]]:
    """(locale, name) of every locale."""
    for module in pkgutil.iter_modules(importlib.import_module(PACKAGE).__path__):
        provider = importlib.import_module(f"{PACKAGE}.{module.name}").Provider
        several = (getattr(provider, key, ()) for key in LISTS)
        for name in (each for names in several if not isinstance(names, property) for each in names):
            yield module.name, name


@cache
def no_names() -> frozenset[str]:
    return frozenset(NO_NAMES.read_text("utf-8").split())


def is_usable(name: str) -> bool:
    """Whether a name is one word that can be told from others, and from places."""
    if not (name.isalpha() and len(name) >= LEAST and name[0] != name[0].lower()) or fold(name) in no_names():
        return False
    places = toponyms.meanings((name,), language.get("en"))
    return not places or (places[0].kind == "city" and places[0].population < LARGE)


def main() -> None:
    found: dict[str, set[str]] = defaultdict(set)
    further = [("sq", name) for name in FURTHER.read_text("utf-8").split()]
    for locale, name in [*lists(), *further]:
        found[name.strip()].add(locale)
    told = {fold(name): locales for name, locales in found.items() if is_usable(name) and locales - ALONE_TELLS_LITTLE}
    with open(FILE, "w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream, lineterminator="\n")
        rows.writerow(("name", "languages"))
        rows.writerows((name, " ".join(sorted({each[:2] for each in told[name]}))) for name in sorted(told))


if __name__ == "__main__":
    main()
