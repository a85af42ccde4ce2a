"""From the rules' own estimate of being right to the share that was right among records with that estimate.

Measured on annotated articles that the rules were written beside: tests/benchmarks/calibration.py writes the table.
"""

from __future__ import annotations

import tomllib

from lib.model import DATA

STEPS: dict[str, list[list[float]]] = tomllib.loads((DATA / "calibration.toml").read_text("utf-8"))


def calibrated(kind: str, estimate: float) -> float:
    """The share of right records of a kind (place, direct, indirect, mixed, event) with such an estimate."""
    shares = [share for least, share in STEPS.get(kind, []) if estimate >= least]
    first = [share for _, share in STEPS.get(kind, [])[:1]]
    return (shares or first or [estimate])[-1]
