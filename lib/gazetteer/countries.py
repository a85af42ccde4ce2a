"""What data/countries.csv tells of countries: their capitals, and the English adjectives that institutions go by."""

from __future__ import annotations

import csv
from functools import cache

from lib.model import DATA


@cache
def table() -> dict[str, dict[str, str]]:
    """ISO 3166 alpha-2 code (UN M.49 of groups of countries) → the row of the table."""
    with open(DATA / "countries.csv", encoding="utf-8", newline="") as stream:
        return {row["code"]: row for row in csv.DictReader(stream)}


def adjective(code: str) -> str:
    """ "North Korean" for "KP"; "" where the table has none."""
    return table().get(code, {}).get("adjective", "")


def capitals() -> list[tuple[str, str]]:
    """The name of every capital in the table, and the code of its country."""
    return [(row["capital"], code) for code, row in table().items() if row["capital"]]


@cache
def seats() -> frozenset[str]:
    """The ids of the houses that governments are called by, such as the Kremlin."""
    return frozenset(seat for row in table().values() for seat in row["seats"].split("|") if seat)
