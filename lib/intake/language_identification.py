"""Which language a text is in: py3langid for every paragraph, then a vote."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

LABELS = {"no": "nb"}  # the model calls Bokmål by the macrolanguage's code
ENOUGH = 4000  # characters of prose that decide; more would only cost time
LONG_ENOUGH = 30  # bytes of letters a paragraph needs for a vote: about five words, or ten syllables of hangul
CLEAR_VOTE = 0.2  # share of the vote below which names and numbers alone were counted
SURE, RULED_OUT = 0.5, 0.05  # a line is foreign when one language is likely and the article's own is not


@cache
def model():
    """The identifier, restricted to languages with a two-letter code, giving probabilities."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([code for code in identifier.labels if len(code) == 2])
    return identifier


def probabilities(text: str) -> dict[str, float]:
    """The probability of every language, likeliest first."""
    return {LABELS.get(str(code), str(code)): share for code, share in model().rank(text)}


def weight(text: str) -> int:
    """The bytes its letters take in UTF-8: what a text can tell about its language, in any script."""
    return len("".join(filter(str.isalpha, text)).encode("utf-8", "ignore"))


def language_of(paragraphs: Iterable[str]) -> str:
    """The ISO 639-1 code of the language most of the text is in, "" where there is nothing to go by."""
    texts = [text for text in paragraphs if weight(text[:ENOUGH])]
    voters = [text for text in texts if weight(text[:ENOUGH]) >= LONG_ENOUGH] or texts
    votes: defaultdict[str, float] = defaultdict(float)
    cast = read = 0
    for text in voters:
        if read >= ENOUGH:
            break
        text = text[: ENOUGH - read]
        read += len(text)
        letters = weight(text)
        cast += letters
        for code, share in probabilities(text).items():
            votes[code] += share * letters
    code, most = max(votes.items(), key=lambda vote: vote[1], default=("", 0))
    return code if most and most >= CLEAR_VOTE * cast else ""


def language_of_line(text: str, default: str) -> str:
    """The language of a line, the article's own unless another one is likely and its own is not."""
    if not weight(text):
        return default
    shares = probabilities(text[:ENOUGH])
    code, most = next(iter(shares.items()))
    return code if most >= SURE and shares.get(default, 0) <= RULED_OUT else default
