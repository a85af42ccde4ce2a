"""python -m lib.gazetteer: ask the gazetteer."""

from __future__ import annotations

import argparse
import sys

from lib.commands.online_check import compare
from lib.gazetteer.geocoder import load


def main(arguments: list[str] | None = None) -> int:
    """The command line; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m lib.gazetteer", description="Ask the gazetteer.")
    commands = parser.add_subparsers(dest="command", required=True)
    geocode = commands.add_parser("geocode", help="where a name points to, best first")
    geocode.add_argument("name")
    geocode.add_argument("--language", default="", help="ISO 639-1 code of the text; names of all languages without it")
    reverse = commands.add_parser("reverse", help="the nearest cities to a point")
    reverse.add_argument("lat", type=float)
    reverse.add_argument("lon", type=float)
    reverse.add_argument("--max-km", type=float, default=50)
    check = commands.add_parser("check", help="GOES ONLINE: compare coordinates with another geocoder")
    check.add_argument("names", nargs="*", help="names to compare; the places of the articles without any")
    check.add_argument("--online", required=True, metavar="SERVICE", help="geopy's name of the service: nominatim")
    options = parser.parse_args(arguments)
    if options.command == "check":
        return compare(load(), options.online, options.names)
    if options.command == "geocode":
        found = load().geocode(options.name, exactly_one=False, language=options.language)
    else:
        found = load().reverse((options.lat, options.lon), exactly_one=False, max_km=options.max_km)
    for place in found or ():
        print(f"{place.address}\t{place.raw['kind']}\t{place.latitude}, {place.longitude}\t{place.raw['population']}")
    if not found:
        print("Not in the gazetteer.", file=sys.stderr)
    return 0 if found else 1
