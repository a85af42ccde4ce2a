"""From the rules' own estimate to the share of records that are right."""

import pytest

from lib.extraction import calibration

STEPS = {"place": [[0.4, 0.62], [0.7, 0.91]]}


@pytest.mark.parametrize(("estimate", "share"), [(0.3, 0.62), (0.4, 0.62), (0.69, 0.62), (0.7, 0.91), (0.99, 0.91)])
def test_an_estimate_becomes_the_share_of_its_step(monkeypatch, estimate, share):
    monkeypatch.setattr(calibration, "STEPS", STEPS)
    assert calibration.calibrated("place", estimate) == share


def test_a_kind_that_was_not_measured_keeps_its_estimate(monkeypatch):
    monkeypatch.setattr(calibration, "STEPS", STEPS)
    assert calibration.calibrated("event", 0.5) == 0.5


def test_a_surer_estimate_is_never_less_often_right():
    for steps in calibration.STEPS.values():
        assert steps == sorted(steps) and [share for _, share in steps] == sorted(share for _, share in steps)
