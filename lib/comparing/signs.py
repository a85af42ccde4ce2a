"""Whether an article that no record says tells a happening gives a sign of it all the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from typing import NamedTuple

import pandas as pd

from lib import model
from lib.extraction.events.triggers import grammar
from lib.languages import language
from lib.languages.language import Language
from lib.text import case_folded

COMMON = 1000  # what speaks of time, place or intent is no word of a kind
LEAST_PHRASES, LEAST_LETTERS = 2, 5  # a word that so many phrases of a kind hold is the kind's own
SPOKEN = "STATEMENT"


class Sign(NamedTuple):
    """A sentence that perhaps tells a happening."""

    article_id: str
    sentence_id: int
    language: str


class Signs:
    """Looks through the sentences of articles, each article once for a kind."""

    def __init__(self, sentences: pd.DataFrame, records: pd.DataFrame, articles: pd.DataFrame):
        self.languages = dict(zip(articles["article_id"], articles["language"], strict=True))
        self.sentences: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for row in model.rows(sentences[["article_id", "sentence_id", "source"]]):
            self.sentences[row.article_id].append((int(row.sentence_id), row.source))
        self.named: dict[str, set[str]] = defaultdict(set)
        self.spoken: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for record in model.rows(records[records["kind"] != "place"]):
            self.named[record.article_id].update({*record.participants.split("|"), record.speaker} - {""})
            if record.speaker:
                self.spoken[record.article_id].append((record.speaker, int(record.sentence_id)))
        self.found: dict[tuple[str, str], Sign | None] = {}

    def of(self, kinds: set[str], who: tuple[str, ...], article: str) -> Sign | None:
        """The first sentence with a word of the kind, in an article that names one of the parties."""
        if who and not self.named[article] & set(who):
            return None
        for kind in sorted(kinds):
            if kind == SPOKEN:
                said = next((number for speaker, number in self.spoken[article] if speaker in who), None)
                found = None if said is None else Sign(article, said, self.languages[article])
            else:
                found = self.first(kind, article)
            if found:
                return found
        return None

    def first(self, kind: str, article: str) -> Sign | None:
        if (kind, article) not in self.found:
            code = self.languages[article]
            numbers = (number for number, source in self.sentences[article] if is_told(source, code, kind))
            number = next(numbers, None)
            self.found[kind, article] = None if number is None else Sign(article, number, code)
        return self.found[kind, article]


def is_told(sentence: str, code: str, kind: str) -> bool:
    """Whether a sentence holds a trigger of the kind, or a word that is the kind's own."""
    spoken = language.get(code)
    if any(hit.value == kind for hit in grammar(spoken).triggers.finditer(sentence, 0, len(sentence))):
        return True
    words = case_folded(sentence).split()
    return any(own in word for own in own_words(spoken, kind) for word in words)


@cache
def own_words(spoken: Language, kind: str) -> list[str]:
    """Words that several phrases of a kind hold and fewer of all others: "agreement" of signing one."""
    counts: dict[str, Counter] = {
        name: Counter(word for phrase in phrases if " " in phrase for word in set(case_folded(phrase).split()))
        for name, phrases in spoken.events.triggers.items()
    }
    others: Counter = Counter()
    for name, words in counts.items():
        others.update(words if name != kind else {})
    words = spoken.events
    for phrase in (*words.purpose, *words.planned, *words.hoped, *words.to, *words.at):
        others.update(dict.fromkeys(case_folded(phrase).split(), COMMON))
    mine = counts.get(kind, Counter())
    return sorted(
        word
        for word, count in mine.items()
        if count >= LEAST_PHRASES and len(word) >= LEAST_LETTERS and word.isalpha() and count > others[word]
    )
