"""Texts that no article looks like, in growing sizes: the time a byte takes must not grow with them."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

SIZES = (62_500, 250_000, 1_000_000)  # bytes
HEAD = "Ein Titel\n\nDer Präsident kam am Montag nach Moskau. Er sprach mit dem Minister.\n\n"
PROSE = "Der Präsident traf am Montag in Moskau den Minister und sagte dass Putin 2019 nach Berlin kam"
PARAGRAPH = (
    "Putin traf Kim am Montag in Moskau, wo beide ein Abkommen über die Bahn unterzeichneten, "
    "das noch im Mai 2019 in Kraft treten soll. „Wir freuen uns“, sagte Putin.\n\n"
)


def mixed(words: list[str], seed: int = 1) -> Callable[[int], str]:
    """Words drawn at random, always the same ones."""

    def text(size: int) -> str:
        draw = random.Random(seed)
        return " ".join(draw.choice(words) for _ in range(size // 6))[:size]

    return text


def repeated(unit: str) -> Callable[[int], str]:
    return lambda size: unit * (size // len(unit))


def noise(size: int) -> str:
    """Random bytes, each as the letter of its number, 500 on a line."""
    draw = random.Random(2)
    text = "".join(chr(draw.randrange(32, 256)) for _ in range(size))
    return "\n".join(text[at : at + 500] for at in range(0, size, 500))


TEXTS: dict[str, Callable[[int], str]] = {
    "prose without a full stop": mixed(PROSE.split()),
    "random bytes": noise,
    "mixed scripts": repeated("Putin Путин 푸틴 بوتين プーチン. "),
    "dates in a line": repeated("24.04.2019 "),
    "dates in words": repeated("am 24. April 2019, "),
    "counts of years": repeated("im Jahr 2000, vor 24 Jahren "),
    "weekdays": repeated("am Montag, "),
    "one word": repeated("a"),
    "one word in camel case": repeated("Ab"),
    "spaces": lambda size: "date" + " " * size + "x",
    "full stops": repeated("."),
    "unclosed low marks": repeated("„so "),
    "unclosed straight marks": repeated(' "a'),
    "marks around single words": repeated('"ja" '),
    "marks alone": repeated("„"),
    "apostrophes": repeated("'a "),
    "dashes": repeated("– ja. "),
    "verbs of saying": repeated("sagte Putin, "),
    "brackets": repeated("(a "),
    "slashes": repeated("a/ "),
    "names": repeated("Kim Jong "),
    "places": repeated("Berlin Moskau "),
    "short sentences": repeated("Putin traf Kim am Montag in Moskau. "),
    "quotes with speakers": repeated("„Wir kommen morgen nach Berlin“, sagte Putin am Montag. "),
    "paragraphs": repeated(PARAGRAPH),
}


def show() -> None:
    sizes = ", ".join(f"{size:,}" for size in SIZES)
    print(f"hostile texts: seconds at {sizes} bytes, and how the time a byte grows")
    for name, make in TEXTS.items():
        seconds = [read(cut(make(size), size)) for size in SIZES]
        growth = (seconds[-1] / SIZES[-1]) / (seconds[0] / SIZES[0])
        print(f"  {name:28}" + "".join(f"{each:8.2f}" for each in seconds) + f"{growth:8.1f} ×", flush=True)


def cut(text: str, size: int) -> str:
    return text.encode()[:size].decode("utf-8", "ignore")


def read(text: str) -> float:
    """The seconds it takes to read a text as an article; RuntimeError where that fails."""
    from lib.corpus.tasks import Task
    from lib.corpus.tasks import read as read_task
    from lib.intake.articles import Source

    with TemporaryDirectory() as folder:
        file = Path(folder, "a.txt")
        file.write_text(HEAD, "utf-8")
        read_task(Task(Source(file, file.parent, "a")))
        file.write_text(HEAD + text, "utf-8")
        began = time.process_time()
        reading = read_task(Task(Source(file, file.parent, "a")))
        seconds = time.process_time() - began
    if not reading.article:
        raise RuntimeError(reading.problems[0].reason)
    return seconds
