"""The five real articles, scored against their annotation: floors at what was reached, so that nothing slips unseen."""

import json
import subprocess
import sys

import pytest

from lib.commands import export

FLOORS = {
    "language right": 1.0,
    "title exact": 1.0,
    "publication date right": 1.0,
    "body sentences kept as body": 1.0,
    "body sentence, exact: F1": 1.0,
    "body sentences with English": 1.0,
    "place mention, span and place: precision": 0.98,
    "place mention, span and place: recall": 0.97,
    "place right on matched spans": 0.98,
    "direct quote: F1": 0.97,
    "speaker right on matched direct quotes": 0.94,
    "indirect or mixed quote: F1": 0.95,
    "speaker right on matched indirect quotes": 0.95,
    "event: recall, core": 0.92,
    "event: recall, all": 0.75,
    "event: precision": 0.90,
    "event date right": 0.90,
    "event place right": 0.95,
    "same happening across articles, pairs: F1": 0.90,
}
CEILINGS = {
    "publication date given and wrong (0 is best)": 0.0,
    "non-body text taken as body (0 is best)": 0.0,
}


@pytest.fixture(scope="module")
def figures(evaluation, tmp_path_factory):
    """What the scorer prints for an export without the catalogue: measure → value over all articles."""
    out = tmp_path_factory.mktemp("export")
    arguments = ["--articles", str(evaluation / "articles"), "--out", str(out), "--no-catalogue"]
    assert export.main(arguments) == 0
    command = [sys.executable, str(evaluation / "evaluate.py"), str(out), "--json"]
    scored = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return {row["measure"]: row["all"]["value"] for row in scored["measures"]}


@pytest.mark.parametrize("measure", FLOORS)
def test_no_figure_falls(figures, measure):
    assert figures[measure] >= FLOORS[measure]


@pytest.mark.parametrize("measure", CEILINGS)
def test_no_error_rises(figures, measure):
    assert figures[measure] <= CEILINGS[measure]
