"""A sentence with all that was found in it before its quotes and events are looked for."""

from __future__ import annotations

from dataclasses import dataclass, field

from lib.dates import Expression
from lib.finding.dating import Dated
from lib.language import Language
from lib.model import PartialDate
from lib.people import Actor, Register
from lib.places import Mention


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
