"""How far the translating on this machine is, in one line."""

from __future__ import annotations

from markupsafe import Markup

from lib import names
from lib.figures import templates

FEW_SECONDS, MOST_SECONDS, MOST_MINUTES = 10, 90, 90  # up to so many, told in that unit
MINUTE, HOUR = 60, 3_600  # seconds


def progress(done: int, left: int, seconds: float | None, what: str) -> Markup:
    """How many sentences of `what` are translated, with an estimate of the time left where there is one."""
    rest = f"; {about(seconds)} left" if seconds is not None else ""
    count = f"{done:,} of {names.count(done + left, 'sentence')}{rest}"
    return templates.render("translation_progress", "progress", what=what, count=count)


def about(seconds: float) -> str:
    """A length of time as roughly as it is known: "about 3 minutes"."""
    if seconds < FEW_SECONDS:
        return "a few seconds"
    if seconds < MOST_SECONDS:
        return f"about {round(seconds, -1):.0f} seconds"
    if seconds < MOST_MINUTES * MINUTE:
        return f"about {names.count(round(seconds / MINUTE), 'minute')}"
    return f"about {seconds / HOUR:.0f} hours"
