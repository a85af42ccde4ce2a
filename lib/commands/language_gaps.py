"""What a language file lacks, and what each lack costs."""

from __future__ import annotations

from collections.abc import Iterator

from lib.commands.language_keys import meaning, value
from lib.languages.language import Language

COSTS = {
    "sentences.abbreviations": "sentences will break behind abbreviations",
    "roles.credit": "captions and photo credits will be taken for text",
    "roles.navigation": "“read more” and its like will be taken for text",
    "roles.published": "the date of publication will be found only where it stands alone",
    "names.endings": "names that take endings will not be found in them, if names do in this language",
    "names.titles": "people whom data/people.csv does not list will hardly be found",
    "names.not_names": "words that open a sentence may be taken for names",
    "names.not_places": "words that are also towns somewhere may be taken for places",
    "names.organisations": "“University of X” will count as the place X",
    "dates.month_words": "months without a day or a year will be found only where their names are long",
    "dates.year_words": "years will be found only in brackets and beside months",
    "dates.relative": "“yesterday” and “last year” will have no date",
    "dates.ago": "“three years ago” will have no date",
    "dates.units": "“three years ago” will have no date",
    "dates.numbers": "counts of years will be read only in digits",
    "dates.last": "“last Monday” and “next Monday” will not be told apart",
    "quotes.speech": "quotes will have no speakers, and reported speech will not be found",
    "quotes.opinion": "who thinks, denies or accuses will not be found",
    "quotes.that": "reported speech will hold words of its frame",
    "quotes.according": "“according to X” will give no quote",
    "people.pronouns": "“he said” will have no speaker",
    "people.offices": "“the president” will mean nobody",
    "people.demonyms": "“the Russian president” will mean nobody",
    "people.sources": "experts, witnesses and the police will not count as sources",
    "people.ministries": "ministries will not count as sources",
    "people.outlets": "“the newspaper” will not count as a medium",
    "events.triggers": "there will be no events but statements",
    "events.occasions": "ceremonies and disasters will seldom be joined with those that other articles tell of",
    "events.planned": "what is planned will count as happened",
    "events.hoped": "hopes will count as happenings",
    "events.to": "where a journey goes will not be known",
    "events.origin": "where a journey began will not be known",
    "events.at": "small places will not be found, and happenings will have none",
}


def gaps(spoken: Language) -> Iterator[str]:
    """Each empty key that matters, and what its lack costs."""
    for key, cost in COSTS.items():
        found = value(spoken, key)
        if not (any(found.values()) if isinstance(found, dict) else found):
            yield f"{key} ({meaning(key)}): {cost}"
