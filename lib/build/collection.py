"""Places and their names while the gazetteer is built, and the files they end in."""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from lib.build.aliases import abbreviation, plain, script
from lib.gazetteer.tables import ALIASES_FILE, CAPITALS_ONLY, EVERY_LANGUAGE, HERE_FIRST, PLACES_FILE, key
from lib.languages.tokens import CAMEL
from lib.model import PLACE_KINDS

HAND_COUNTRY, COUNTRY, HAND, CAPITAL, CITY = range(5)
SAME_SIZE = 10  # times as many inhabitants as the other city at most
PLACE_HEADER = ("place_id", "name", "kind", "country", "lat", "lon", "population", "source", "division")


@dataclass
class Entry:
    """A place; `rank` orders places of one name, the lower the better; `country` may be "KP|KR"."""

    place_id: str
    name: str
    kind: str
    country: str
    lat: str
    lon: str
    population: int = 0
    source: str = ""
    rank: int = CITY
    weight: int = 0  # orders places of one rank: inhabitants, for a region those of its towns
    division: str = ""  # ISO 3166-2 code of the state or province it lies in, where that is a place as well


@dataclass
class Use:
    """How one alias stands for one place: in which languages, how good, and whether only in capitals."""

    languages: set[str] = field(default_factory=set)
    rank: int = CITY
    capitals_only: bool = True


class Collection:
    """All places by id, and all aliases with the places they stand for; `spoken` gives a country's main languages."""

    def __init__(self, spoken: Callable[[str], set[str]] = lambda country: set()):
        self.spoken = cache(spoken)
        self.places: dict[str, Entry] = {}
        self.aliases: dict[str, dict[str, Use]] = defaultdict(dict)

    def name(self, place_id: str, alias: str, languages, rank: int | None = None) -> None:
        """Add an alias of a place in some languages (`*` for every one)."""
        if CAMEL.search(alias):  # texts are read as if "DeKalb" were two words
            self.name(place_id, CAMEL.sub(" ", alias), languages, rank)
        elif key(alias):
            use = self.aliases[key(alias)].setdefault(place_id, Use())
            use.languages.update(languages)
            use.rank = min(use.rank, self.places[place_id].rank if rank is None else rank)
            use.capitals_only &= abbreviation(alias)

    def behind(self, place_id: str, alias: str, languages) -> None:
        """Add an alias that any other place of that name comes before."""
        self.name(place_id, alias, languages)
        self.aliases[key(alias)][place_id].rank = CITY

    def city(self, name: str, country: str) -> Entry | None:
        """The best known city of that name in a country."""
        found = [self.places[place_id] for place_id in self.aliases.get(key(name), ())]
        found = [place for place in found if place.kind == "city" and place.country == country]
        return min(found, key=lambda place: (place.rank, -place.population), default=None)

    def write(self, folder: Path) -> None:
        """Write the places, and the aliases with their places, best first."""
        order = sorted(self.places.values(), key=lambda p: (min(p.rank, CAPITAL), -p.population, p.place_id))
        wrong = [place for place in order if place.kind not in PLACE_KINDS]
        if wrong:
            raise SystemExit(f"{wrong[0].name}: kind {wrong[0].kind!r} is none of {', '.join(PLACE_KINDS)}")
        rows = [
            (p.place_id, p.name, p.kind, p.country, p.lat, p.lon, str(p.population or ""), p.source, p.division)
            for p in order
        ]
        aliases = [(alias, self._references(alias, uses)) for alias, uses in sorted(self.aliases.items())]
        write_table(folder / PLACES_FILE, [PLACE_HEADER, *rows])
        write_table(folder / ALIASES_FILE, [("alias", "place_id:languages"), *aliases])
        print(f"{len(rows)} places, {len(aliases)} aliases in {folder}")

    def _references(self, alias: str, uses: dict[str, Use]) -> str:
        """The places with their languages, best first; a place may stand a second time, further ahead for some."""

        def best_first(item):
            place = self.places[item[0]]
            return item[1].rank, -place.weight, place.place_id

        order = sorted(uses.items(), key=best_first)
        written, ahead = [], set()
        for at, (place_id, use) in enumerate(order):
            for other, spoken in self._at_home(alias, order, at):
                codes = {code for code in spoken if (other, code) not in ahead}
                if codes:
                    ahead |= {(other, code) for code in codes}
                    written.append(f"{other}:{HERE_FIRST}{','.join(sorted(codes))}")
            marks = CAPITALS_ONLY if use.capitals_only else ""
            written.append(f"{place_id}:{marks}{','.join(sorted(use.languages))}")
        return " ".join(written)

    def _at_home(self, alias: str, order: list[tuple[str, Use]], at: int) -> Iterator[tuple[str, set[str]]]:
        """Later cities of about the size of the one at `at`, with the languages that their country speaks, not its.

        Of names in Latin script only the city's own counts, no other spelling.
        """
        first, use = self.places[order[at][0]], order[at][1]
        if first.kind != "city" or use.rank != CITY:
            return
        for place_id, other in order[at + 1 :]:
            city = self.places[place_id]
            if city.weight * SAME_SIZE < first.weight:
                return
            own = script(alias) != "LATIN" or plain(alias) == plain(key(city.name))
            if city.kind == "city" and own and not other.capitals_only:
                home = self.spoken(city.country) - self.spoken(first.country)
                yield place_id, home if EVERY_LANGUAGE in other.languages else home & other.languages


def write_table(path: Path, rows) -> None:
    """Tab-separated lines, packed; the same rows give the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "".join("\t".join(row) + "\n" for row in rows)
    path.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))
