"""What is wrong with a language file: what cannot be read, and words that mean two things that cannot both hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from lib.commands.language_keys import value, words
from lib.languages import file_faults, language
from lib.languages.language import Language, LanguageError
from lib.text import fold

CONTRADICTIONS = (
    ("events.triggers", "events.habit"),
    ("quotes.speech", "quotes.negation"),
    ("dates.before", "dates.after"),
    ("dates.next", "dates.last"),
    ("dates.relative", "dates.same"),
)
EXCLUSIVE = ("dates.months", "dates.weekdays", "dates.units", "events.triggers")
STATEMENT = "STATEMENT"  # quotes decide on these, whatever words are given


def mistakes(path: Path) -> list[str]:
    """All that is wrong with a language file, each with file, key and reason."""
    try:
        data = language.parsed(path)
    except LanguageError as error:
        return [str(error)]
    return list(file_faults.of(path.name, data)) or list(contradictions(path.name, language.read(path)))


def contradictions(file: str, spoken: Language) -> Iterator[str]:
    """Words that mean two things that cannot both hold."""
    for key in EXCLUSIVE:
        for word, found in meanings(spoken, key).items():
            if len(found) > 1:
                yield f"{file} {key}: “{word}” stands under {' and under '.join(found)}; keep one"
    for one, other in CONTRADICTIONS:
        for word in sorted(words(spoken, one) & words(spoken, other)):
            yield f"{file} {one}: “{word}” stands in {other} too; keep it in one of them"


def meanings(spoken: Language, key: str) -> dict[str, list[str]]:
    """Under which entries of a table each word stands."""
    found = defaultdict(list)
    for name, given in value(spoken, key).items():
        for word in dict.fromkeys(map(fold, given if name != STATEMENT else ())):
            found[word].append(name)
    return found
