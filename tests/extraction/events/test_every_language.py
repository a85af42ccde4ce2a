"""Happenings that every language tells in its own way: what is told, of which day and where, and what is not told.

The sentences stand in every_language.txt: language | published | text, ¶ between paragraphs | kind/day/place/P.
"""

from pathlib import Path

import pytest
from made import records

SENTENCES = Path(__file__).parent / "every_language.txt"
ANY, PLANNED, NOT, NONE = "", "P", "!", "-"


def cases():
    rows = (line for line in SENTENCES.read_text("utf-8").splitlines() if line and not line.startswith("#"))
    return [tuple(part.strip() for part in row.split(" | ")) for row in rows]


def holds(wanted, told):
    """Whether what is wanted is told; behind a "!" whether it is not."""
    kind, day, place, planned = (*wanted.removeprefix(NOT).split("/"), ANY, ANY, ANY)[:4]
    fits = any(
        each.event_type == kind
        and day in (ANY, each.date or NONE)
        and place in (ANY, each.place or NONE)
        and (planned != PLANNED or each.planned)
        for each in told
    )
    return fits != wanted.startswith(NOT)


@pytest.mark.parametrize(("code", "published", "text", "wanted"), cases())
def test_what_a_text_tells(code, published, text, wanted):
    told = records(text.replace("¶", "\n\n"), code, published, "event")
    assert all(holds(each, told) for each in wanted.split(";")), told
