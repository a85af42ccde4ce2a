"""One English line for a happening, made from its facts."""

import pytest

from lib.corpus import headlines

ROW = {"event_type": "MEET", "status": "happened", "participants": "Jane Doe|John Roe", "date": "2019-04-24"}
ROW |= {"place": "Hanoi", "place_kind": "city", "country": "VN", "topics": []}


@pytest.mark.parametrize(
    "facts, line",
    [
        ({}, "Jane Doe and John Roe meet in Hanoi"),
        ({"status": "planned"}, "Jane Doe and John Roe to meet in Hanoi"),
        ({"status": "claimed", "place": ""}, "Jane Doe and John Roe said to have met"),
        ({"status": "denied", "place": ""}, "Jane Doe and John Roe said not to have met"),
        ({"participants": "Jane Doe"}, "Jane Doe holds talks in Hanoi"),
        ({"event_type": "TRAVEL", "participants": "Jane Doe"}, "Jane Doe travels to Hanoi"),
        ({"event_type": "GIFT", "place": "Opera", "place_kind": "site"}, "Jane Doe gives a gift to John Roe at Opera"),
        ({"event_type": "STATEMENT", "participants": "Jane Doe", "place": "", "topics": ["Laos", "Netherlands"]},)
        + ("Jane Doe speaks about Laos and the Netherlands",),
        ({"event_type": "CEREMONY", "participants": ""}, "Ceremony in Hanoi"),
        ({"event_type": "CEREMONY", "participants": "", "place": "", "status": "planned"},)
        + ("Ceremony on 24 April 2019 (planned)",),
        ({"place": "United States", "place_kind": "country"}, "Jane Doe and John Roe meet in the United States"),
    ],
)
def test_who_did_what_where(facts, line):
    assert headlines.of(ROW | facts) == line


def test_a_host_does_not_travel():
    visit = {"event_type": "TRAVEL", "participants": "Emmanuel Macron|Olaf Scholz", "country": "DE", "place": "Berlin"}
    assert headlines.of(ROW | visit) == "Emmanuel Macron travels to see Olaf Scholz in Berlin"


def test_a_line_has_at_most_ninety_characters():
    many = "|".join(f"Representative Number {at} of the Assembly" for at in range(9))
    line = headlines.of(ROW | {"participants": many})
    assert len(line) <= headlines.LONGEST and line.startswith("Representative Number 0")
    assert len(headlines.of(ROW | {"participants": "X" * 200})) == headlines.LONGEST
