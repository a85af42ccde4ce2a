"""Words and phrases in the original and in English, with or without accents and capitals: frames in, frame out."""

from __future__ import annotations

import re
import unicodedata

import pandas as pd

from lib.text import Span, without_accents

TERM = re.compile(r'"([^"]+)"|(\S+)')
CURLY_QUOTES = str.maketrans("“”„«»", '"""""')
LETTERS = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
SPACE = re.compile(r"\s+")
EDGES = ".,;:!?()[]'’‘"


def searchable(text: str) -> str:
    """Lower case without accents: "Kërkesë Ørsted" → "kerkese orsted"."""
    return without_accents(text.casefold()).translate(LETTERS)


def terms(query: str) -> list[str]:
    """The folded words and quoted phrases of a query; all of them are wanted."""
    found = []
    for phrase, word in TERM.findall(query.translate(CURLY_QUOTES)):
        folded = SPACE.sub(" ", searchable(phrase or word.strip(EDGES).replace('"', ""))).strip()
        found += [folded] if folded and folded not in found else []
    return found


def index(sentences: pd.DataFrame) -> pd.DataFrame:
    """The folded words of sentences that have the column english; build it once, it keeps their index."""
    folded = {name: [SPACE.sub(" ", searchable(text)) for text in sentences[name]] for name in ("source", "english")}
    return pd.DataFrame(folded, index=sentences.index)


def find(sentences: pd.DataFrame, words: pd.DataFrame, query: str) -> pd.DataFrame:
    """The sentences in which every term of the query stands, in the original or in English, in reading order."""
    wanted = [(term, pattern(term)) for term in terms(query)]
    if not wanted:
        return sentences[0:0]
    mine = words if len(words) == len(sentences) else words.loc[sentences.index]
    hits = [
        all((term in s and p.search(s)) or (term in e and p.search(e)) for term, p in wanted)
        for s, e in zip(mine["source"], mine["english"], strict=True)
    ]
    return sentences[hits]


def pattern(term: str) -> re.Pattern:
    """A folded term at the start of a word, since many languages put endings on names; anywhere in scripts
    that set no spaces or join their articles."""
    anywhere = any(unicodedata.category(letter) == "Lo" for letter in term)
    start = "" if anywhere or not (term[0].isalnum() or term[0] == "_") else r"(?<!\w)"
    return re.compile(start + re.escape(term))


def spans(text: str, query: str) -> list[Span]:
    """Where the terms stand in the text itself, for marking; they do not overlap."""
    folded, places = _fold_with_places(text)
    found = sorted(
        (places[match.start()], places[match.end() - 1] + 1)
        for term in terms(query)
        for match in pattern(term).finditer(folded)
    )
    merged: list[Span] = []
    for start, end in found:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _fold_with_places(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its letters the offset in the text it came from."""
    letters, places = [], []
    for place, letter in enumerate(text):
        for folded in " " if letter.isspace() else searchable(letter):
            if folded == " " and letters and letters[-1] == " ":
                continue
            letters.append(folded)
            places.append(place)
    return "".join(letters), places
