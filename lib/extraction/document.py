"""An article's sentences with all that is found in them, and the things that are found."""

from __future__ import annotations

from dataclasses import dataclass, field

from lib.gazetteer.geocoder import Place
from lib.languages.date_expressions import Expression
from lib.languages.language import Language
from lib.model import PartialDate


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


@dataclass
class Register:
    """What one article calls its people: the short name each goes by, filled in before its sentences are read."""

    short: dict[str, str] = field(default_factory=dict)  # folded family name → canonical name
    unknown: dict[str, str] = field(default_factory=dict)  # folded full name → the name as it stands


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


@dataclass
class Scene:
    """One sentence: its span in the text, and the dates, places and actors in it, left to right."""

    text: str
    start: int
    end: int
    spoken: Language
    number: int = 0
    paragraph: int = 0
    role: str = "body"
    register: Register = field(default_factory=Register)
    when: PartialDate | None = None
    people: list[Actor] = field(default_factory=list)
    expressions: list[Expression] = field(default_factory=list)
    dates: list[Dated] = field(default_factory=list)
    places: list[Mention] = field(default_factory=list)
    actors: list[Actor] = field(default_factory=list)

    @property
    def words(self) -> str:
        return self.text[self.start : self.end]


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
    """A happening as one sentence tells it; `scene` is the sentence that stands for it once several are merged."""

    kind: str
    scene: Scene
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
    direct: bool = False  # a statement in its own words
    said_by_person: bool = False
