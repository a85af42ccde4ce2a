"""How well Parallax reads each language, as annotated articles show it: data/reading_quality.csv."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import pandas as pd

from lib import names
from lib.model import DATA

FILE = DATA / "reading_quality.csv"
ALL = "all"
WHAT = (
    "Shares that were found and right in annotated articles that the rules had not seen, one or two in each language; "
    "1.00 is best. Where the collection's language is not listed, nothing was measured."
)
SETS = {"five": "the five", "development": "seen", "held_out": "unseen"}
MEASURES = {
    "event: recall, core": "main events found",
    "event: precision": "events that are right",
    "event date right": "their dates",
    "event place right": "their places",
    "place mention, span and place: F1": "places",
    "direct quote: F1": "direct quotes",
    "speaker right on matched direct quotes": "their speakers",
    "indirect or mixed quote: F1": "reported speech",
    "speaker right on matched indirect quotes": "its speakers",
    "body sentences kept as body": "sentences kept",
    "same happening across articles, pairs: F1": "happenings joined",
}


@cache
def figures() -> pd.DataFrame:
    """One row a set of texts, language and measure: `value` from 0 to 1 (NaN: nothing to measure), `n` items."""
    return pd.read_csv(FILE, dtype={"texts": str, "language": str, "measure": str}, keep_default_na=True)


def unseen(languages: Iterable[str]) -> pd.DataFrame:
    """What unseen articles showed for these languages, and for all that were tried: a row a measure, a column each."""
    codes = [*sorted(set(languages)), ALL]
    found = figures()
    found = found[(found["texts"] == "held_out") & found["language"].isin(codes) & found["measure"].isin(MEASURES)]
    table = found.pivot(index="measure", columns="language", values="value")
    table = table.reindex(columns=[code for code in codes if code in table.columns])
    table = table.reindex(index=[measure for measure in MEASURES if measure in table.index])
    shown = {code: "All languages" if code == ALL else names.language(code) for code in table.columns}
    return table.rename(columns=shown, index=lambda measure: MEASURES[measure].capitalize()).rename_axis(None, axis=1)
