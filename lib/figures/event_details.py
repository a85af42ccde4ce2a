"""The sentence behind a mark of the timeline, and what is known of its event and how."""

from __future__ import annotations

import pandas as pd
from markupsafe import Markup

from lib.figures import bylines, english_cell, event_text, record_reasons, templates
from lib.figures.highlights import marked_words

MAX_VALUE = 400  # characters


def of_event(event: pd.Series, article, href: str) -> Markup:
    """One event (with source, english, engine) of an article."""
    return templates.render(
        "event_details",
        "of_event",
        title=event_text.option(event),
        language=event.language,
        source=marked_words(event.source, [event.date_surface], "date", event_text.when(event)),
        english=english_cell.of(event.english, event.engine, event.language),
        known=record_reasons.shortened(facts(event, article), MAX_VALUE),
        by=bylines.of(article),
        href=href,
    )


def facts(event, article) -> dict[str, str]:
    """What is known of an event, "" where it is not."""
    planned = ", planned" if event_text.is_planned(event) else ""
    return {
        "What": event_text.kind(event.event_type).capitalize() + planned,
        "When": event_text.when(event),
        "How the date is known": record_reasons.dated(event, article),
        "Words of the date": event.date_surface,
        "Where": event.place,
        "Who": event.participants.replace("|", ", "),
        "Found by the rule": event.rule,
        "Its own estimate of being right": record_reasons.confidence(event.confidence),
        "Article": bylines.dotted(bylines.byline(article), bylines.dateline(article)),
    }
