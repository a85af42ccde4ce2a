"""Names for codes and dates, in English and in the language itself (Unicode CLDR, through babel)."""

from __future__ import annotations

from functools import cache

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
UNDATED = "undated"


@cache
def language(code: str) -> str:
    """The English name of a language: "Swahili"; the code itself where CLDR has none."""
    from babel import Locale

    return Locale("en").languages.get(code, code) if code else "unknown language"


@cache
def is_language(code: str) -> bool:
    """Whether CLDR has a name for a language of this code."""
    from babel import Locale

    return code in Locale("en").languages


@cache
def endonym(code: str) -> str:
    """The language's own name for itself: "Kiswahili"; "" where CLDR has none."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(code).languages.get(code, "")
    except (UnknownLocaleError, ValueError, TypeError):
        return ""


def language_both(code: str) -> str:
    """English name and own name: "Swahili · Kiswahili"."""
    own = endonym(code)
    return f"{language(code)} · {own}" if own and own != language(code) else language(code)


@cache
def country(code: str) -> str:
    """The English name of a country: "North Korea"; the code itself where CLDR has none."""
    from babel import Locale

    return Locale("en").territories.get(code, code)


@cache
def countries() -> frozenset[str]:
    """The English names of all countries and regions that CLDR has a name for."""
    from babel import Locale

    return frozenset(Locale("en").territories.values())


def day(iso: str) -> str:
    """A partial ISO date as a reader would write it: "24 April 2019", "April 2019", "2019"."""
    parts = iso.split("-")
    if len(parts) == 1:
        return iso
    month = f"{MONTHS[int(parts[1]) - 1]} {parts[0]}"
    return month if len(parts) == 2 else f"{int(parts[2])} {month}"


def span(first: str, last: str) -> str:
    """One date, or two joined by a dash: "24 April 2019 – 26 April 2019"."""
    return f"{day(first)} – {day(last)}" if last and last != first else day(first)


def count(number: int, noun: str, plural: str = "") -> str:
    """ "1 article", "5 articles"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
