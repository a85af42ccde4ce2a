"""Names of territories, time-zone cities and subdivisions in every language, from Unicode CLDR."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from lib.build.aliases import clean

NORWEGIAN = {"no": ("no", "nb", "nn")}
NO_PLACES = {"001", "EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}


def languages_of(locale: str) -> tuple[str, ...]:
    """The language codes of a locale; the macro language Norwegian counts for both written forms."""
    language = locale.replace("_", "-").partition("-")[0]
    return NORWEGIAN.get(language, (language,))


def territories(folder: Path) -> Iterator[tuple[str, str, str]]:
    """(territory code, language, name) of the npm package cldr-localenames-full, short and variant names included."""
    for file in sorted((folder / "main").glob("*/territories.json")):
        locale = file.parent.name
        names = json.loads(file.read_text("utf-8"))["main"][locale]["localeDisplayNames"]["territories"]
        for code, name in names.items():
            territory = code.partition("-")[0]
            if territory not in NO_PLACES and clean(name) not in ("", code):
                yield from ((territory, language, clean(name)) for language in languages_of(locale))


def subdivisions(folder: Path) -> Iterator[tuple[str, str, str]]:
    """(ISO 3166-2 code, language, name) of the npm package cldr-subdivisions-full."""
    for file in sorted((folder / "subdivisions").glob("*/*.json")):
        locale = file.parent.name
        names = json.loads(file.read_text("utf-8"))["subdivisions"]["localeDisplayNames"]["subdivisions"]
        for code, name in names.items():
            iso = f"{code[:2]}-{code[2:]}".upper()
            yield from ((iso, language, clean(name)) for language in languages_of(locale))


def zone_cities() -> Iterator[tuple[str, str, str, str]]:
    """(country, English name, language, name) of the cities that stand for a time zone, by Babel."""
    from babel import Locale, localedata
    from babel.core import get_global

    countries, english = get_global("zone_territories"), Locale("en").time_zones
    for locale in sorted(localedata.locale_identifiers()):
        for zone, names in Locale.parse(locale).time_zones.items():
            if "city" in names and countries.get(zone, "001") != "001":
                default = zone.rpartition("/")[2].replace("_", " ")
                name = english.get(zone, {}).get("city", default)
                for language in languages_of(locale):
                    yield countries[zone], name, language, clean(names["city"])


def official_languages(country: str) -> set[str]:
    """Languages that the country's own papers are written in."""
    from babel.languages import get_official_languages

    found = get_official_languages(country, de_facto=True, regional=False)
    return {code for language in found for code in languages_of(language)}


def main_languages(country: str) -> set[str]:
    """The codes of the official language that most people of a country speak."""
    from babel.languages import get_official_languages

    most_spoken = get_official_languages(country, de_facto=True, regional=False)[:1]
    return {code for language in most_spoken for code in languages_of(language)}
