"""Compare the gazetteer's coordinates with an online geocoder, when told to by a command that says so."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from time import sleep

from geopy.distance import geodesic

from lib import settings

AGENT = "parallax-gazetteer-check"
SECONDS_BETWEEN = 1.1  # Nominatim asks for no more than one request a second
NEAR_KM = 50


def compare(gazetteer, service: str, names: Iterable[str]) -> int:
    """Print, for each place, how many kilometres the service is away; gives the exit code."""
    from geopy.exc import GeocoderNotFound, GeopyError
    from geopy.geocoders import get_geocoder_for_service

    try:
        geocoder = get_geocoder_for_service(service)(user_agent=AGENT, timeout=10)
        for name in names or corpus_places():
            print(verdict(gazetteer, name, geocoder.geocode(name)), flush=True)
            sleep(SECONDS_BETWEEN)
    except GeocoderNotFound:
        print(f"geopy knows no service {service!r}: try nominatim.", file=sys.stderr)
        return 2
    except GeopyError as error:
        print(f"{service} cannot be reached ({type(error).__name__}): check needs the internet.", file=sys.stderr)
        return 1
    return 0


def verdict(gazetteer, name: str, theirs) -> str:
    """One line: the name and how far the two locations are apart."""
    ours = gazetteer.geocode(name)
    if not ours or not theirs:
        return f"{name}\tonly one of the two knows it" if ours or theirs else f"{name}\tunknown to both"
    km = geodesic(ours.point, theirs.point).km
    note = "" if km <= NEAR_KM or ours.raw["kind"] != "city" else "\tlook at this one"
    return f"{name}\t{km:.0f} km apart{note}"


def corpus_places() -> list[str]:
    """The canonical names of the places that the articles speak of."""
    from lib.corpus import loading

    records = loading.load(settings.articles_folder()).records
    return sorted(set(records.loc[records["kind"] == "place", "place"]) - {""})
