"""A sentence with all that was found in it before its quotes and events are looked for."""

from __future__ import annotations

from dataclasses import dataclass, field

from lib.extraction.dates.resolution import Dated
from lib.extraction.people.register import Actor, Register
from lib.extraction.places.mentions import Mention
from lib.languages.date_expressions import Expression
from lib.languages.language import Language
from lib.model import PartialDate


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
