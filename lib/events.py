"""Events."""

from __future__ import annotations

from dataclasses import dataclass

from lib.dating import Dated
from lib.gazetteer import Place
from lib.model import Article
from lib.quotes import Quote
from lib.scenes import Scene


@dataclass
class Event:
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


def find(scenes: list[Scene], said: list[Quote], article: Article) -> list[Event]:
    return []
