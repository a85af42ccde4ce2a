"""How far apart places are, and which may be one."""

from types import SimpleNamespace

import pytest

from lib.gazetteer import nearness


def spot(kind, lat=None, lon=None):
    return SimpleNamespace(name="", kind=kind, lat=lat, lon=lon)


def test_a_degree_of_latitude_and_the_short_way_over_the_180th_meridian():
    assert nearness.apart_km(spot("city", 0.0, 0.0), spot("city", 1.0, 0.0)) == pytest.approx(111.2)
    assert nearness.apart_km(spot("city", 0.0, 179.5), spot("city", 0.0, -179.5)) == pytest.approx(111.2)
    assert nearness.apart_km(spot("city"), spot("city", 1.0, 0.0)) is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (spot("city", 48.9, 2.3), spot("site", 49.0, 2.5), True),  # a city and its airport
        (spot("city", 48.9, 2.3), spot("site", 45.8, 4.8), False),
        (spot("site", 48.9, 2.3), spot("site", 48.9, 2.4), False),
        (spot("site", 48.9, 2.3), spot("site"), True),
        (spot("city", 48.9, 2.3), spot("city", 48.9, 2.3), False),
        (spot("city", 48.9, 2.3), spot("country", 46.0, 2.0), True),
        (spot("region", 48.9, 2.3), spot("region", 46.0, 2.0), False),
    ],
)
def test_a_place_may_lie_in_another_that_is_near(one, other, expected):
    assert nearness.may_be_one(one, other) is expected
