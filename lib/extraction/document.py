"""An article while it is read: its sentences with all that is found in them, and the things that are found."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import Any

from lib.gazetteer.tables import Place
from lib.languages.date_expressions import Expression
from lib.languages.language import Language
from lib.languages.tokens import Words
from lib.model import Article, PartialDate

LATIN_MARKS = str.maketrans("،؛", ",;")


@dataclass
class Document:
    """One article while it is read: every finder takes it and adds what it finds.

    `register`, `direct` and the rest are filled in the order of the pipeline (see pipeline.py).
    """

    article: Article
    spoken: Language
    passages: list[Passage] = field(default_factory=list)
    register: Register = field(default_factory=lambda: Register())
    direct: list[Quote] = field(default_factory=list)  # in the order of the text
    reported: list[Quote] = field(default_factory=list)  # in the order they were found
    events: list[Event] = field(default_factory=list)

    @property
    def text(self) -> str:
        return self.article.text

    @cached_property
    def text_with_latin_marks(self) -> str:
        """The text, of the same length, with one comma and one semicolon for all scripts."""
        return self.text.translate(LATIN_MARKS) if any(mark in self.text for mark in "،؛") else self.text

    @property
    def published(self) -> PartialDate | None:
        return self.article.published.date

    @property
    def quotes(self) -> list[Quote]:
        """All quotes in the order of the text, of two that begin together the direct one first."""
        return sorted([*self.direct, *self.reported], key=lambda quote: quote.start)

    def report_at(self, at: int) -> Quote | None:
        """The first indirect or mixed quote that holds a position."""
        holding = (quote for quote in self.reported if quote.start <= at < quote.end)
        return min(holding, key=lambda quote: quote.start, default=None)

    @cached_property
    def body(self) -> list[Passage]:
        """The passages of running text: quotes stand in no other."""
        return [passage for passage in self.passages if passage.role == "body"]

    @property
    def paragraphs(self) -> list[list[Passage]]:
        return [list(group) for _, group in groupby(self.body, key=lambda passage: passage.paragraph)]

    def at(self, start: int) -> Passage:
        """The passage of running text in which a position lies, or the next one."""
        return self.body[bisect_right(self._ends, start)]

    def before(self, passage: Passage, most: int) -> list[Passage]:
        """The passages of running text before one, at most so many."""
        here = bisect_right(self._ends, passage.start)
        return self.body[max(0, here - most) : here]

    def following(self, passage: Passage) -> Passage | None:
        """The next passage of running text."""
        here = bisect_right(self._ends, passage.start) + 1
        return self.body[here] if here < len(self.body) else None

    @cached_property
    def _ends(self) -> list[int]:
        return [passage.end for passage in self.body]


@dataclass
class Passage:
    """One sentence of a document: its words, and the dates, people, places and actors in it, left to right."""

    document: Document
    number: int
    role: str
    paragraph: int
    start: int
    end: int
    words: Words
    expressions: tuple[Expression, ...] = ()
    dates: list[Dated] = field(default_factory=list)
    people: list[Actor] = field(default_factory=list)
    places: list[Mention] = field(default_factory=list)
    actors: list[Actor] = field(default_factory=list)
    found: dict[str, Any] = field(default_factory=dict)  # what is looked for once in it, by name

    def __post_init__(self):
        self.text, self.spoken = self.document.text_with_latin_marks, self.document.spoken

    @property
    def source(self) -> str:
        return self.document.text[self.start : self.end]


@dataclass(frozen=True)
class Dated:
    """A date expression resolved: `date` is None where it had to be left open, `why` says how or why not."""

    start: int
    end: int
    date: PartialDate | None
    date_end: PartialDate | None = None
    basis: str = ""
    why: str = ""
    since: bool = False
    aside: bool = False  # told by the way: "the day before", "by the end of the year"
    back: tuple[str, int] = ("", 0)  # unit and number to count back from the day of the story: "two days after it"


@dataclass(frozen=True)
class Actor:
    """Someone who acts or speaks in a sentence; offsets in the article's text.

    `kind`: person, medium, source (unnamed), institution, country or pronoun (`name` is "" until it is resolved).
    """

    start: int
    end: int
    name: str
    kind: str
    rule: str = ""
    country: str = ""  # of an institution or a source, as far as the text tells
    oblique: bool = False  # in a form that is no subject's: "Putin's"


@dataclass
class Register:
    """What one article calls its people: the short name each goes by, filled in before its sentences are read."""

    short: dict[str, str] = field(default_factory=dict)  # folded family name → canonical name
    unknown: dict[str, str] = field(default_factory=dict)  # folded full name → the name as it stands
    regnal: dict[str, str] = field(default_factory=dict)  # folded name of a monarch or pope → canonical name


@dataclass(frozen=True)
class Mention:
    """A place name as it stands, what it means, how sure that is, and what else it could mean."""

    start: int
    end: int
    place: Place
    confidence: float
    metonym: bool
    rule: str
    runners_up: tuple[Place, ...] = ()


@dataclass(frozen=True)
class Quote:
    """Words given as somebody's: the span without its marks, who said them, who relays them."""

    start: int
    end: int
    kind: str
    speaker: str
    via: str = ""
    rule: str = ""
    confidence: float = 0.9
    actor_kind: str = ""


@dataclass
class Event:
    """A happening as one sentence tells it; `passage` is the sentence that stands for it once several are merged."""

    kind: str
    passage: Passage
    participants: list[str]
    planned: bool = False
    status: str = "happened"
    dated: Dated | None = None
    date_surface: str = ""
    place: Place | None = None
    origin: Place | None = None
    rule: str = ""
    confidence: float = 0.6
    evidence: list[int] = field(default_factory=list)
    also: bool = False  # told as one more of its kind
    earlier: bool = False  # told as having happened before
    words: str = ""  # that tell of it
    at: int = -1  # where they begin
    moment: str = ""  # which of its kind, as far as a noun tells: "meal", "strike"
    guessed: tuple[str, ...] = ()  # of its parties those it does not name: told before, or whom the article is about
    direct: bool = False  # a statement in its own words
    said_by_person: bool = False
    faint: bool = False  # too little is told of it but for what the sentences before tell
    learnt: bool = False  # told in words that are no triggers
    passing: bool = False  # only named, so that it is no happening of its own: "the visit"

    @property
    def named(self) -> list[str]:
        """The parties that its sentences name."""
        return [name for name in self.participants if name not in self.guessed]
