"""Compare the gazetteer's coordinates with an online geocoder, when told to by a command that says so."""

from __future__ import annotations

from collections.abc import Iterable
from time import sleep
from typing import cast

import click
from geopy.distance import geodesic
from geopy.exc import GeocoderNotFound, GeopyError
from geopy.geocoders import get_geocoder_for_service
from geopy.location import Location

from lib import settings
from lib.commands.command_line import DONE, Refused, ToMend
from lib.corpus import loading
from lib.gazetteer import geocoder
from lib.gazetteer.geocoder import GazetteerGeocoder

AGENT = "parallax-gazetteer-check"
TIMEOUT_SECONDS = 10
SECONDS_BETWEEN = 1.1  # Nominatim asks for no more than one request a second
NEAR_KM = 50


@click.command("check")
@click.argument("names", metavar="[NAME]...", nargs=-1)
@click.option("--online", required=True, metavar="SERVICE", help="GOES ONLINE: geopy's name of a service: nominatim.")
def command(names: tuple[str, ...], online: str) -> int:
    """GOES ONLINE: compare with another geocoder.

    Tells the distances in kilometres. Each NAME is sent to the service, one in 1.1 seconds; without any, the names of
    all places in the articles are.
    """
    return compare(geocoder.load(), online, names)


def compare(gazetteer: GazetteerGeocoder, service: str, names: Iterable[str]) -> int:
    """Print, for each place, how many kilometres the service is away; gives the exit code."""
    try:
        theirs = get_geocoder_for_service(service)(user_agent=AGENT, timeout=TIMEOUT_SECONDS)
        for name in names or corpus_places():
            print(verdict(gazetteer, name, theirs.geocode(name)), flush=True)
            sleep(SECONDS_BETWEEN)
    except GeocoderNotFound as error:
        raise Refused(f"geopy knows no service {service!r}: try nominatim.") from error
    except GeopyError as error:
        raise ToMend(f"{service} cannot be reached ({type(error).__name__}): check needs the internet.") from error
    return DONE


def verdict(gazetteer: GazetteerGeocoder, name: str, theirs: Location | None) -> str:
    """One line: the name and how far the two locations are apart."""
    ours = cast(Location | None, gazetteer.geocode(name))
    if not ours or not theirs:
        return f"{name}\tonly one of the two knows it" if ours or theirs else f"{name}\tunknown to both"
    km = geodesic(ours.point, theirs.point).km
    note = "" if km <= NEAR_KM or ours.raw["kind"] != "city" else "\tlook at this one"
    return f"{name}\t{km:.0f} km apart{note}"


def corpus_places() -> list[str]:
    """The canonical names of the places that the articles speak of."""
    records = loading.load(settings.articles_folder()).records
    return sorted(set(records.loc[records["kind"] == "place", "place"]) - {""})
