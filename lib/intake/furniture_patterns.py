"""What page furniture looks like in one language, compiled from the words of its file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import regex

from lib.languages import cldr, language
from lib.languages.lexicon import alternatives, compile_phrases

NAME = r"(?!\p{Ll})\p{L}[\w'’.-]*"
CAPITAL_NAME = r"\p{Lu}[\w'’.-]*"
BEFORE_LABEL = r"[^\w\"'“”„«»‘’]*"
LEAST_SIDE = 3  # characters of a word for a side that means nothing else: "(R)" is a party


@dataclass(frozen=True)
class Patterns:
    """What furniture looks like in one language."""

    credit: re.Pattern[str]
    rubric: re.Pattern[str]
    notice: re.Pattern[str]
    navigation: re.Pattern[str]
    side: re.Pattern[str]
    side_alone: re.Pattern[str]
    opens_with_side: regex.Pattern[str]
    navigation_inside: re.Pattern[str]
    note: re.Pattern[str]
    to_readers: re.Pattern[str]
    about_author: re.Pattern[str]
    picture_word: re.Pattern[str]
    byline: regex.Pattern[str]
    opens_byline: regex.Pattern[str]
    photographer: regex.Pattern[str]
    published: re.Pattern[str]
    updated: re.Pattern[str]
    date_label: re.Pattern[str]


@cache
def patterns(code: str) -> Patterns:
    roles = language.get(code).roles
    conjunction = alternatives(filter(None, [cldr.conjunction(code)]))
    return Patterns(
        credit=re.compile(rf"(?:©\s*)?(?i:{alternatives(roles.credit)})\s*[:=©]\s*"),
        rubric=re.compile(rf"(?i:{alternatives(roles.rubric)})\s*[:|–-]\s+(?=[\"'“„«]?\w)"),
        notice=compile_phrases(roles.notice),
        navigation=re.compile(rf"(?i:{alternatives(roles.navigation)})(?!\w)(?P<colon>\s*:)?"),
        side=re.compile(rf"(?i:\((?:{alternatives(roles.side)})[^()]*\))"),
        navigation_inside=re.compile(
            rf"(?:[.!?…][\"'”“’»)]*|[/|•])\s+(?P<pointer>(?i:{alternatives(roles.navigation)})\s*:)"
        ),
        side_alone=re.compile(rf"(?i:\({alternatives(told_at_length(roles.side))}(?!\w)[^()]*\))"),
        opens_with_side=regex.compile(rf"(?i:{alternatives(told_at_length(roles.side))})(?:\s*:|(?<=\.))\s+(?={NAME})"),
        note=re.compile(rf"{BEFORE_LABEL}(?i:{alternatives(roles.note)})(?:\]|(?:[ ,][^:.!?]*\d[^:!?]*?)?\s*[:：=])"),
        to_readers=re.compile(rf"{BEFORE_LABEL}(?i:{alternatives(roles.to_readers)})(?!\w)"),
        about_author=re.compile(rf"(?i:{alternatives(roles.about_author)})(?!\w)"),
        picture_word=compile_phrases(roles.credit),
        byline=regex.compile(
            rf"(?i:{alternatives(roles.byline)})\s*:?(?:,?\s+(?:{NAME}|[^\w\s]|(?i:{conjunction}))){{1,9}}"
        ),
        opens_byline=regex.compile(rf"(?:\w+\s+){{0,3}}?(?i:{alternatives(roles.byline)})\s*:?\s+(?!\p{{Ll}})\p{{L}}"),
        published=re.compile(rf"(?<!\w)(?i:{alternatives(roles.published)})(?!\w)"),
        updated=re.compile(rf"(?<!\w)(?i:{alternatives(roles.updated)})(?!\w)"),
        photographer=regex.compile(rf"(?i:{alternatives(roles.credit)})(?:\s+(?:{CAPITAL_NAME}|[/|&,–-])){{1,9}}"),
        date_label=re.compile(rf"(?i:{alternatives(roles.date_label)})(?!\w)\s*(?P<mark>[:=]?)\s*"),
    )


def told_at_length(sides: tuple[str, ...]) -> list[str]:
    """The words for sides that are no single letters."""
    return [side for side in sides if len(side) >= LEAST_SIDE]
