"""The gazetteer asked from the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import cast

import click
from geopy.location import Location

from lib.commands.command_line import DONE, FAULTS_FOUND, LOOK, LazyGroup, run
from lib.gazetteer import geocoder

NEAR_KM = 50.0


ONLINE = {"check": ("lib.commands.online_check", "GOES ONLINE: compare with another geocoder.")}


@click.group("gazetteer", cls=LazyGroup, modules=ONLINE, context_settings=LOOK)
def command() -> None:
    """Ask the gazetteer: countries, regions, cities and sites with their names in many languages.

    Each answer is a line of four cells with tabs between: name and country (ISO 3166 alpha-2), kind (city, country,
    region, island, site, other), latitude and longitude (WGS 84 degrees, north and east above 0), inhabitants.
    Without an answer the exit code is 1.
    """


@command.command()
@click.argument("name")
@click.option("--language", default="", metavar="XX", help="ISO 639-1 code of the text; without it, of all languages.")
def geocode(name: str, language: str) -> int:
    """Tell where NAME points to, the likeliest first."""
    return answer(geocoder.load().geocode(name, exactly_one=False, language=language))


@command.command(context_settings={"ignore_unknown_options": True})  # -33.9 is a latitude and no option
@click.argument("lat", type=click.FloatRange(-90, 90))
@click.argument("lon", type=click.FloatRange(-180, 180))
@click.option("--max-km", type=float, default=NEAR_KM, show_default=True, help="How far away, in kilometres.")
def reverse(lat: float, lon: float, max_km: float) -> int:
    """Tell the nearest cities to a point.

    LAT and LON are degrees (WGS 84), south and west below 0.
    """
    return answer(geocoder.load().reverse((lat, lon), exactly_one=False, max_km=max_km))


def answer(found: object) -> int:
    """Prints what geopy's interface gives when it is asked for all."""
    for place in cast(list[Location], found or []):
        print(f"{place.address}\t{place.raw['kind']}\t{place.latitude}, {place.longitude}\t{place.raw['population']}")
    if not found:
        print("Not in the gazetteer.", file=sys.stderr)
    return DONE if found else FAULTS_FOUND


def main(arguments: Sequence[str] | None = None) -> int:
    return run(command, arguments)
