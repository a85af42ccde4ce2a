"""Places and their names while the gazetteer is built, and the files they end in."""

from __future__ import annotations

import gzip
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from lib.build.aliases import abbreviation
from lib.gazetteer import ALIASES_FILE, CAPITALS_ONLY, PLACES_FILE, key
from lib.model import PLACE_KINDS

HAND_COUNTRY, COUNTRY, HAND, CAPITAL, CITY = range(5)
PLACE_HEADER = ("place_id", "name", "kind", "country", "lat", "lon", "population", "source")


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


@dataclass
class Use:
    """How one alias stands for one place: in which languages, how good, and whether only in capitals."""

    languages: set[str] = field(default_factory=set)
    rank: int = CITY
    capitals_only: bool = True


class Collection:
    """All places by id, and all aliases with the places they stand for."""

    def __init__(self):
        self.places: dict[str, Entry] = {}
        self.aliases: dict[str, dict[str, Use]] = defaultdict(dict)

    def name(self, place_id: str, alias: str, languages, rank: int | None = None) -> None:
        """Add an alias of a place in some languages (`*` for every one)."""
        if key(alias):
            use = self.aliases[key(alias)].setdefault(place_id, Use())
            use.languages.update(languages)
            use.rank = min(use.rank, self.places[place_id].rank if rank is None else rank)
            use.capitals_only &= abbreviation(alias)

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
        rows = [(p.place_id, p.name, p.kind, p.country, p.lat, p.lon, str(p.population or ""), p.source) for p in order]
        aliases = [(alias, self._references(uses)) for alias, uses in sorted(self.aliases.items())]
        write_table(folder / PLACES_FILE, [PLACE_HEADER, *rows])
        write_table(folder / ALIASES_FILE, [("alias", "place_id:languages"), *aliases])
        print(f"{len(rows)} places, {len(aliases)} aliases in {folder}")

    def _references(self, uses: dict[str, Use]) -> str:
        def best_first(item):
            place = self.places[item[0]]
            return item[1].rank, -place.weight, place.place_id

        return " ".join(
            f"{place_id}:{CAPITALS_ONLY if use.capitals_only else ''}{','.join(sorted(use.languages))}"
            for place_id, use in sorted(uses.items(), key=best_first)
        )


def write_table(path: Path, rows) -> None:
    """Tab-separated lines, packed; the same rows give the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "".join("\t".join(row) + "\n" for row in rows)
    path.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))
