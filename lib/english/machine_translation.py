"""English by an engine on this machine for one collection: what the store has, what is left, and the making of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from threading import Lock
from typing import NamedTuple

import pandas as pd

from lib.english.rows import Engine, Row
from lib.english.store import Recipe, Store
from lib.model import TARGET

AT_ONCE = 32  # sentences that are translated and kept together
OPENED_AT_ONCE = 12  # of an opened article, so that its first English comes soon
MOST_AT_ONCE = 128
LOOK_AHEAD = 1_000

Finish = Callable[[str, str, str, str], str]  # key, language, source, the engine's English → the English to show


class Progress(NamedTuple):
    """How far the work is: sentences done and left, and the seconds left as far as they can be told."""

    done: int
    left: int
    seconds: float | None = None


class Machine:
    """One collection's machine English. One thread at a time may `step`; all may read `rows` and say what to do first.

    `told` has article_id, key, source and language (english.told); `have` are the keys that have English otherwise.
    """

    def __init__(
        self, told: pd.DataFrame, engine: Engine, store: Store, have: Iterable[str] = (), finish: Finish | None = None
    ):
        foreign = told[~told["language"].isin(["", TARGET])]
        self.engine, self.store = engine, store
        self.rows: dict[str, Row] = {}
        self._texts = dict(zip(foreign["key"], zip(foreign["language"], foreign["source"], strict=True), strict=True))
        self._languages = frozenset(foreign["language"])
        self._articles = {name: list(keys) for name, keys in foreign.groupby("article_id", sort=False)["key"]}
        self._have = frozenset(have)
        self._finish = finish or (lambda key, language, source, text: text)
        self._lock = Lock()
        self._left: dict[str, None] = {}  # keys, in the order of the articles
        self._first: dict[str, None] = {}  # articles, the one to begin with last
        self._tried: set[str] = set()
        self._versions: dict[str, str] = {}
        self._done = 0
        self._speed = Speed()
        self.refresh()

    def refresh(self) -> None:
        """Takes up packages that have come or gone: what the store has by them, and what is left to do."""
        versions = {language: self.engine.version(language) for language in self._languages}
        if versions == self._versions:
            return
        changed = {language for language in versions if self._versions.get(language) != versions[language]}
        self._take_all((key for key, (language, _) in self._texts.items() if language in changed), versions)
        self._versions = versions

    def catch_up(self) -> None:
        """Takes what another machine has put into the store meanwhile, so that it is not translated twice."""
        with self._lock:
            left = list(self._left)
        self._take_all(left, self._versions)

    def want(self, article_id: str, prepared: bool = False) -> None:
        """Puts an article first; with `prepared` also those of its sentences that have prepared English."""
        with self._lock:
            self._first.pop(article_id, None)
            self._first[article_id] = None
            for key in self._articles.get(article_id, ()) if prepared else ():
                if key not in self._tried and self._versions.get(self._texts[key][0]):
                    self._left.setdefault(key)

    def left(self, article_id: str = "") -> int:
        """How many sentences are still to be translated, of an article or of all."""
        with self._lock:
            return (
                sum(key in self._left for key in self._articles.get(article_id, ())) if article_id else len(self._left)
            )

    def progress(self, article_id: str = "") -> Progress:
        """How far all is; or an article, and how long it takes when it comes first."""
        with self._lock:
            mine = dict.fromkeys(self._articles.get(article_id, ())) if article_id else self._left
            keys = [key for key in islice(mine, LOOK_AHEAD) if key in self._left]
            left = len(keys) if article_id else len(self._left)
        done = len(mine) - left if article_id else self._done
        letters = sum(len(self._texts[key][1]) for key in keys)
        return Progress(done, left, self._speed.seconds(letters * left / len(keys) if keys else 0))

    def step(self, at_once: int = AT_ONCE) -> int:
        """Translates the next sentences and keeps them; how many, 0 when there is nothing left."""
        language, keys = self._next(at_once)
        if not keys:
            return 0
        sources = [self._texts[key][1] for key in keys]
        began = time.monotonic()
        version, found = self._translated(language, sources)
        if version:
            self.store.put(
                Recipe(language, self.engine.name, version, self.engine.settings), dict(zip(keys, found, strict=True))
            )
            self._speed.measured(sum(map(len, sources)), time.monotonic() - began)
        with self._lock:
            for key, text in zip(keys, found, strict=True):
                self._left.pop(key, None)
                self._tried.add(key)
                if text:
                    self.rows[key] = self._row(key, text, version)
            self._done += len(keys)
        return len(keys)

    def run(self) -> Iterator[Progress]:
        """Translates all that is left; the progress after each batch."""
        while self.step(MOST_AT_ONCE):
            yield self.progress()

    def give_up(self) -> None:
        """Leaves what is left without English, after an error that would only come again."""
        with self._lock:
            self._left.clear()

    def _translated(self, language: str, sources: list[str]) -> tuple[str, list[str]]:
        """The version and the English by it; "" and nothing where the package has gone or cannot be loaded."""
        nothing = [""] * len(sources)
        while version := self.engine.version(language):
            found = self.engine.translate(language, sources)
            if len(found) != len(sources):
                raise ValueError(
                    f"{self.engine.name}: {len(found)} translations for {len(sources)} sentences in {language!r}"
                )
            after = self.engine.version(language)
            if after == version or (not after and any(found)):
                return version, found
        self._versions[language] = ""  # to be taken up again when a package comes
        return "", nothing

    def _next(self, at_once: int) -> tuple[str, list[str]]:
        """The language and the keys of the next batch: of an article that is wanted first, else of all in order."""
        with self._lock:
            for article_id in reversed(list(self._first)):
                if keys := [key for key in self._articles.get(article_id, ()) if key in self._left]:
                    return self._of_one_language(keys, min(at_once, OPENED_AT_ONCE))
                del self._first[article_id]
            return self._of_one_language(list(islice(self._left, LOOK_AHEAD)), at_once)

    def _of_one_language(self, keys: list[str], most: int) -> tuple[str, list[str]]:
        language = self._texts[keys[0]][0] if keys else ""
        alike = dict.fromkeys(key for key in keys if self._texts[key][0] == language)
        return language, list(alike)[:most]

    def _take_all(self, keys: Iterable[str], versions: dict[str, str]) -> None:
        by_language: dict[str, list[str]] = {}
        for key in keys:
            by_language.setdefault(self._texts[key][0], []).append(key)
        for language, of_one in by_language.items():
            self._take(language, versions[language], of_one)

    def _take(self, language: str, version: str, keys: list[str]) -> None:
        """Takes what the store has for the keys of a language; the rest is left to do, if a package is there."""
        kept = self.store.known(Recipe(language, self.engine.name, version, self.engine.settings), keys)
        with self._lock:
            for key in keys:
                self._left.pop(key, None)
                self._tried.discard(key)
                found = kept.get(key)
                if found and found.english:
                    self.rows[key] = self._row(key, found.english, found.version)
                if found and found.current:
                    self._tried.add(key)
                elif version and key not in self._have:
                    self._left[key] = None

    def _row(self, key: str, text: str, version: str) -> Row:
        return Row(self._finish(key, *self._texts[key], text), self.engine.name, version)


class Speed:
    """Letters a second, as measured; the first batch also loads the package and does not count."""

    def __init__(self):
        self._letters = self._seconds = 0.0
        self._begun = False

    def measured(self, letters: int, seconds: float) -> None:
        if self._begun:
            self._letters, self._seconds = 0.8 * self._letters + letters, 0.8 * self._seconds + seconds
        self._begun = True

    def seconds(self, letters: float) -> float | None:
        """How long so many letters take; None before anything has been measured."""
        return letters * self._seconds / self._letters if self._letters else None
