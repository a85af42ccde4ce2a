"""Compare the gazetteer's coordinates with an online geocoder, when told to by a command that says so."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from geopy.distance import geodesic

AGENT = "parallax-gazetteer-check"
SECONDS_BETWEEN = 1.1  # Nominatim asks for no more than one request a second
NEAR_KM = 50


def compare(gazetteer, service: str, names: Iterable[str]) -> int:
    """Print, for each place, how many kilometres the service is away; gives the exit code."""
    from geopy.exc import GeopyError
    from geopy.extra.rate_limiter import RateLimiter
    from geopy.geocoders import get_geocoder_for_service

    try:
        geocoder = get_geocoder_for_service(service)(user_agent=AGENT)
        ask = RateLimiter(geocoder.geocode, SECONDS_BETWEEN, max_retries=1, swallow_exceptions=False)
        for name in names or corpus_places():
            print(verdict(gazetteer, name, ask(name, language="en")))
    except (GeopyError, TypeError) as error:
        print(f"{service} gave no answer: this command needs the internet ({error}).", file=sys.stderr)
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
    from lib import corpus

    records = corpus.load(corpus.default_folder()).records
    return sorted(set(records.loc[records["kind"] == "place", "place"]) - {""})
