"""The words of a language for offices, peoples, sources and pronouns, ready to be found."""

from __future__ import annotations

import re
from functools import cache

from lib.languages.language import Language
from lib.languages.lexicon import Lexicon, compile_phrases

THEY = "they"  # the value of a pronoun for several
GUEST, HOST, COUNTERPART = "guest", "host", "counterpart"  # the parts that leaders have in a visit


@cache
def lexica(spoken: Language) -> dict[str, Lexicon]:
    """The kinds of words for people and sources: kind → the phrases for it with what each means."""
    words = spoken.people
    general = general_institutions(spoken)
    ministries = words.ministries | {with_gap(phrase): name for phrase, name in words.ministries.items()}
    return {
        "office": Lexicon(words.offices),
        "epithet": Lexicon(words.epithets),
        "guest": Lexicon(
            dict.fromkeys(words.guests, GUEST)
            | dict.fromkeys(words.hosts, HOST)
            | dict.fromkeys(words.counterparts, COUNTERPART)
        ),
        "again": Lexicon(dict.fromkeys(words.called_again, "") | words.natives),
        "private": Lexicon(dict.fromkeys(words.private, "")),
        "demonym": Lexicon(words.demonyms),
        "source": Lexicon(words.sources),
        "quality": Lexicon(words.qualities),
        "ministry": Lexicon({phrase: name for phrase, name in ministries.items() if name not in general}),
        "general": Lexicon({phrase: name for phrase, name in ministries.items() if name in general}),
        "pronoun": Lexicon(dict.fromkeys(words.pronouns, "") | dict.fromkeys(words.plural_pronouns, THEY)),
        "medium": Lexicon(dict.fromkeys(words.outlets, "")),
    }


def with_gap(phrase: str) -> str:
    """A ministry's name with one word more inside: "Ministria jugkoreane e Mbrojtjes"."""
    first, _, rest = phrase.partition(" ")
    return f"{first} * {rest}" if rest else phrase


@cache
def general_institutions(spoken: Language) -> frozenset[str]:
    """Names of one word that others begin with: they stand for the one named before, as "the ministry" does."""
    names = set(spoken.people.ministries.values())
    return frozenset(name for name in names if " " not in name and any(each.startswith(f"{name} ") for each in names))


@cache
def country_nouns(spoken: Language) -> re.Pattern[str]:
    """ "country", "state": in "both countries" they tell that no people are meant."""
    return compile_phrases(tuple(word for word, kind in spoken.names.heads.items() if kind == "country"))


@cache
def indefinite(spoken: Language) -> re.Pattern[str]:
    """A word such as "a" right before an office: then nobody in particular is meant."""
    return re.compile(rf"{compile_phrases(spoken.people.indefinite).pattern}\s+$", re.IGNORECASE)
