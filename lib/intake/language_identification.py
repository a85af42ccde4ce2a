"""Which language a text is in: py3langid for every paragraph, a vote, then the small words that tell languages apart.

The model reads letters, so a brief of one sentence goes to whatever language its names look like, and Bokmål to Danish.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import chain
from math import log

import regex

from lib.model import DATA

LABELS = {"no": "nb"}  # the model calls Bokmål by the macrolanguage's code
ENOUGH = 4000  # characters of prose that decide; more would only cost time
LONG_ENOUGH = 30  # bytes of letters a paragraph needs for a vote: about five words, or ten syllables of hangul
CLEAR_VOTE = 0.2  # share of the vote below which names and numbers alone were counted
SURE, RULED_OUT = 0.5, 0.05  # a line is foreign when one language is likely and the article's own is not
SHORT = 600  # bytes of letters up to which small words may overrule the model in favour of any language
LEAST_SHARE = 1e-4  # what a language is given at least that the model rules out
TELLING = 1.5  # by how much, in logarithms, one word that no other language has outweighs the model
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
NAME = regex.compile(r"(?<=[^.!?\s]\s)\p{Lu}[\w'’-]*")  # a capital word that opens no sentence
DECLARED = 3.0  # small words
LEAST_TOLD = 0.25  # of a brief's words, before a language overrules one whose small words are not known
KEPT = 256  # lines of which is remembered what they were found to be: a line is asked about more than once
LEAST_LEFT = 2  # words without names that still tell something


@cache
def model():
    """The identifier, restricted to languages with a two-letter code, giving probabilities."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([code for code in identifier.labels if len(code) == 2])
    return identifier


@lru_cache(KEPT)
def probabilities(text: str) -> dict[str, float]:
    """The probability of every language, likeliest first."""
    return {LABELS.get(str(code), str(code)): share for code, share in model().rank(text)}


@lru_cache(KEPT)
def weight(text: str) -> int:
    """The bytes its letters take in UTF-8: what a text can tell about its language, in any script."""
    return len("".join(filter(str.isalpha, text)).encode("utf-8", "ignore"))


@cache
def telling_words() -> dict[str, dict[str, float]]:
    """word → language → how much it tells: 1 where no other language has it, less the more do."""
    listed = tomllib.loads((DATA / "telling_words.toml").read_text("utf-8"))
    times = Counter(chain.from_iterable(map(set, listed.values())))
    found: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for code, words in listed.items():
        for word in words:
            found[word][code] = log((len(listed) + 1) / times[word]) / log(len(listed) + 1)
    return dict(found)


def told(texts: Iterable[str]) -> dict[str, float]:
    """How much the small words of texts tell for each language."""
    sums: defaultdict[str, float] = defaultdict(float)
    for word in chain.from_iterable(WORD.findall(text.lower()) for text in texts):
        for code, weight in telling_words().get(word, {}).items():
            sums[code] += weight
    return sums


def share_told(texts: Iterable[str], code: str) -> float:
    """The share of a text's words, names aside, that are small words of a language."""
    words = [word for text in texts for word in WORD.findall(without_names(text).lower())]
    return sum(code in telling_words().get(word, ()) for word in words) / max(1, len(words))


def language_of(paragraphs: Iterable[str], declared: str = "") -> str:
    """The ISO 639-1 code of the language most of the text is in, "" where there is nothing to go by.

    A language that a page declares counts as several small words do: templates often declare a wrong one.
    """
    texts = [text for text in paragraphs if weight(text[:ENOUGH])]
    voters = [text for text in texts if weight(text[:ENOUGH]) >= LONG_ENOUGH] or texts
    votes, cast = ballot(voters)
    model_choice, most = max(votes.items(), key=lambda vote: vote[1], default=("", 0.0))
    is_short = sum(map(weight, texts)) <= SHORT
    if is_short and (plain := [text for text in map(without_names, texts) if len(WORD.findall(text)) >= LEAST_LEFT]):
        votes, cast = ballot(plain)
    scores = {code: log(max(share / cast, LEAST_SHARE)) for code, share in votes.items()}
    read = texts if is_short else voters
    words = told(read)
    if declared:
        words[declared] += DECLARED
    listed = {code for codes in telling_words().values() for code in codes}
    if words and (is_short or declared or model_choice in listed):
        best = max(words, key=lambda code: scores.get(code, log(LEAST_SHARE)) + TELLING * words[code])
        if model_choice in listed or best == declared or share_told(read, best) >= LEAST_TOLD:
            return best
    return model_choice if most and most >= CLEAR_VOTE * sum(map(weight, voters)) else ""


def ballot(voters: list[str]) -> tuple[dict[str, float], int]:
    """language → the letters that speak for it, and how many letters were read."""
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
    return votes, cast


def without_names(text: str) -> str:
    """A text without the capital words inside its sentences: what is left is hardly ever a name."""
    return NAME.sub("", text)


def language_of_line(text: str, default: str) -> str:
    """The language of a line, the article's own unless another one is likely and its own is not."""
    if not weight(text):
        return default
    shares = probabilities(text[:ENOUGH])
    code, most = next(iter(shares.items()))
    return code if most >= SURE and shares.get(default, 0) <= RULED_OUT else default
