"""Who speaks told inside of the marks: « The dams are full, said the minister, but the wells are low. »"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from lib.extraction.quotes.quotation_marks import trimmed
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.text import Span

OPENERS = "«"  # marks inside of which the press of several countries names who speaks


def without_insertions(text: str, span: Span, spoken: Language) -> Iterator[Span]:
    """The parts of a quotation beside ", said X, " and ", — said X. — "; the whole where there is none."""
    start, end = span
    at = start
    if OPENERS in text[max(0, start - 2) : start]:
        for match in insertion(spoken).finditer(text, start, end):
            yield trimmed(text, at, match.start())
            at = match.end()
    low, high = trimmed(text, at, end)
    if low < high:
        yield low, high


@cache
def insertion(spoken: Language) -> regex.Pattern[str]:
    """A comma or dash, a verb of saying, who it is of, and the comma, dash or full stop behind."""
    said = compile_phrases((*spoken.quotes.speech, *spoken.quotes.behind_words)).pattern
    of_pronoun = r"(?:-t)?-\p{L}{2,5}(?:\s+\p{Ll}+){0,4}"
    inverted = r"(?:\p{L}['’])?\p{L}+(?:-t)?-\p{L}{2,5}\s+"  # "a-t-elle reconnu": the pronoun before the verb
    of_name = r"\s+[^.;!?«»]{0,80}?\p{Lu}[\w’'-]+(?:\s+\p{Lu}[\w’'-]+)*(?:,[^,.;«»]{3,60}(?=,))?"
    of_noun = r"\s+\p{L}{1,3}\s+\p{Ll}+"
    behind_comma = rf"[,?!]\s+(?i:{said})(?:{of_pronoun}|{of_name}|{of_noun})(?:[,.]|(?=\s*$))"
    behind_auxiliary = rf"[,?!]\s+{inverted}(?i:{said})(?:\s+\p{{Ll}}+){{0,4}}(?:[,.]|(?=\s*$))"
    behind_dash = rf"[,.?!…]?\s*[–—-]\s+(?i:{said})\s+[^«»]{{2,120}}?(?:[,.]?\s+[–—-]\s+|[.]?(?=\s*$))"
    return regex.compile(rf"{behind_comma}|{behind_auxiliary}|{behind_dash}", regex.VERSION1)
